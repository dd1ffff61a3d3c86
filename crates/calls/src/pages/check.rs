//! Check answers, declare, send once.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use axum::Extension;
use axum::extract::Path;
use axum::response::Response;
use foundation::pages::Choice;
use foundation::pages::{Arrived, Entered, ErrorLine, ErrorSummary, Field, Fields, Kind, Problem, Visit};
use foundation::{Limit, Phrase, Words, t};
use uuid::Uuid;

use super::bodies::body_line;
use super::file_list::FileList;
use super::files::{consents_named, files_read};
use super::opened::{AskedBack, Opened};
use super::question::FROM_CHECK;
use crate::application::{
    NotSent, Sending, Takes, find_own_application, kept_naming, open_check, send as send_application,
};
use crate::call::{Phase, call_of, known_form};
use crate::editing::pass::standing_pass;
use crate::letters;
use crate::screening::queue::{State, standings};

const RESENDINGS: Limit = Limit { name: "sendings of an entry anew", times: 30, minutes: 60 };

#[derive(Template)]
#[template(path = "pages/check.html")]
struct Check<'a> {
    w: &'a Words,
    opened: &'a Opened,
    errors: &'a [ErrorLine],
    authority: Option<String>,
    entering: Option<String>,
    sections: Vec<Shown<'a>>,
    /// What keeps it from being sent: the address where it is mended, what is asked there, what is wrong.
    lacking: Vec<(String, String, Option<String>)>,
    declarations: Vec<Field>,
    /// What was declared before, where only a section is sent anew.
    declared: Vec<&'a str>,
    /// Whether what was sent is found eligible: sending again takes it back to the queue.
    eligible: bool,
    may_send: bool,
    asked: Option<AskedBack>,
    closed: bool,
    late_pass: Option<String>,
    came: Option<String>,
}

struct Shown<'a> {
    title: &'a str,
    rows: Vec<Row<'a>>,
}

struct Row<'a> {
    key: &'a str,
    question: &'a str,
    paragraphs: Vec<String>,
    lang: Option<&'static str>,
    files: Option<String>,
    fault: Option<String>,
    bad: bool,
    open: bool,
}

impl Check<'_> {
    fn summary(&self) -> String {
        ErrorSummary::html(self.w, self.errors)
    }
}

/// Opening the check page is noted, so it is a form's button and no link.
pub(crate) async fn open(visit: Visit, Path(id): Path<Uuid>) -> Result<Response, Problem> {
    let opened = Opened::without_texts(&visit, id).await?;
    let write = visit.house.database.begin().await?;
    open_check(&write, visit.person()?.id, id, visit.arrived).await?;
    write.commit().await?;
    Ok(visit.go(&opened.path("/check")))
}

pub(crate) async fn show(visit: Visit, Path(id): Path<Uuid>) -> Result<Response, Problem> {
    let opened = Opened::by(&visit, id).await?;
    let declared = opened.sent.as_ref().map(Sending::declared).unwrap_or_default();
    render(&visit, &opened, &declared, &[]).await
}

async fn render(
    visit: &Visit,
    opened: &Opened,
    declared: &BTreeSet<String>,
    errors: &[ErrorLine],
) -> Result<Response, Problem> {
    let words = &visit.words;
    let form = &opened.version.form;
    let (faults, file_faults) = (opened.faults(), opened.file_faults());
    let files = file_lists(visit, opened).await?;
    let sections = form.sections.iter().map(|section| Shown {
        title: opened.texts.body(section.title),
        rows: section
            .questions
            .iter()
            .filter(|question| form.asks(question, &opened.answers))
            .map(|question| Row {
                key: &question.key,
                question: opened.texts.body(question.label),
                paragraphs: opened
                    .answers
                    .get(&question.key)
                    .map(|given| question.spoken(words, &opened.texts, given))
                    .unwrap_or_default(),
                lang: question.answer_lang(opened.application.language, visit.language),
                files: files.get(&question.key).cloned(),
                open: opened.is_open_for(&question.key, visit.arrived),
                bad: faults.iter().map(|(key, _)| key).any(|key| *key == question.key)
                    || file_faults.iter().any(|fault| fault.question == question.key),
                fault: faults
                    .iter()
                    .find(|(key, _)| *key == question.key)
                    .map(|(_, what)| words.phrase(what)),
            })
            .collect(),
    });
    let sections: Vec<Shown<'_>> = sections.collect();
    let half_named = opened.takes == Takes::Everything
        && kept_naming(visit.house.database.read(), opened.application.id).await?.is_some();
    let whole_now = faults.is_empty() && file_faults.is_empty() && opened.authority.is_some() && !half_named;
    let whole = opened.only().is_none();
    let kept = form.declarations.iter().filter(|declaration| declared.contains(&declaration.key));
    let kept = kept.map(|declaration| opened.texts.body(declaration.label));
    let declarations = form.declarations.iter().filter(|_| whole && (whole_now || !declared.is_empty())).map(
        |declaration| {
            let name = format!("declare-{}", declaration.key);
            let choice = vec![Choice::new("yes", opened.texts.body(declaration.label))];
            let label = match (&opened.postal, declaration.needed) {
                (Some(_), true) => "calls-postal-declared",
                (Some(_), false) => "calls-postal-declared-optional",
                (None, true) => "calls-declaration-needed",
                (None, false) => "calls-declaration-optional",
            };
            Field::new(name, words.get(label), Kind::Checks(choice))
                .entered(if declared.contains(&declaration.key) {
                    Entered::one("yes")
                } else {
                    Entered::Nothing
                })
                .errors(words, errors)
        },
    );
    let closed = opened.call.phase(visit.arrived) == Phase::Closed;
    let late_pass = if closed {
        standing_pass(visit.house.database.read(), &opened.application, visit.arrived).await?
    } else {
        None
    };
    let body = Check {
        w: words,
        errors,
        authority: opened.authority.as_ref().map(|body| body_line(body, words).to_string()),
        entering: opened.entering.as_ref().map(|body| body_line(body, words).to_string()),
        lacking: if errors.is_empty() && opened.takes != Takes::Nothing {
            lacking(visit, opened, &sections, half_named)
        } else {
            Vec::new()
        },
        sections,
        declarations: declarations.collect(),
        declared: kept.filter(|_| !whole).collect(),
        asked: opened.only().map(|only| opened.asked_back(visit, only)),
        eligible: match &opened.sent {
            Some(sent) if opened.takes != Takes::Nothing => {
                let standings =
                    standings(visit.house.database.read(), [sent.application_id], visit.arrived).await?;
                standings.iter().any(|standing| standing.state == State::Eligible)
            }
            _ => false,
        },
        may_send: whole_now && opened.takes != Takes::Nothing,
        closed,
        came: opened.came(visit).await?,
        late_pass: late_pass.map(|pass| {
            format!("{} ({})", words.date_time(pass.until_at, &opened.call.time_zone()), opened.call.zone)
        }),
        opened,
    };
    opened.page(visit, words.get("calls-check")).with_errors(!errors.is_empty()).render(&body).await
}

/// What is still to do before an entry can be sent, in the order of the page.
fn lacking(
    visit: &Visit,
    opened: &Opened,
    sections: &[Shown<'_>],
    half_named: bool,
) -> Vec<(String, String, Option<String>)> {
    let address = |path: String| visit.link(&format!("{}{FROM_CHECK}", opened.path(&path)));
    let nobody = (opened.authority.is_none() || half_named).then(|| {
        let named = opened.authority.is_some();
        let what = visit.words.get(if named { "calls-bodies-kept" } else { "calls-not-sent-authority" });
        let asked = if named { "calls-bodies" } else { "calls-authority" };
        (address("/bodies".to_owned()), visit.words.get(asked), Some(what))
    });
    let rows = sections.iter().flat_map(|section| &section.rows).filter(|row| row.bad);
    let files = opened.file_faults();
    let rows = rows.map(|row| {
        let file = files.iter().find(|fault| fault.question == row.key);
        let what = row.fault.clone().or_else(|| Some(visit.words.phrase(&file?.what)));
        (address(format!("/questions/{}", row.key)), row.question.to_owned(), what)
    });
    nobody.into_iter().chain(rows).collect()
}

/// The files of each question, as a list that leads to each of them.
async fn file_lists(visit: &Visit, opened: &Opened) -> Result<BTreeMap<String, String>, Problem> {
    let consents = opened.files.iter().filter_map(|file| file.consent_id);
    let consents = consents_named(visit, consents).await?;
    let lists = opened.version.form.asked_files(&opened.answers).filter_map(|question| {
        let files = files_read(&visit.words, opened, question, &consents);
        let list = FileList {
            w: &visit.words,
            files: &files,
            lang: opened.application.language.code(),
            change: opened
                .is_open_for(&question.key, visit.arrived)
                .then(|| visit.link(&opened.path("/files/"))),
            from: FROM_CHECK,
        };
        (!files.is_empty()).then(|| (question.key.clone(), list.html()))
    });
    Ok(lists.collect())
}

pub(crate) async fn send(
    visit: Visit,
    Path(id): Path<Uuid>,
    Extension(arrived): Extension<Arrived>,
    fields: Fields,
) -> Result<Response, Problem> {
    let database = &visit.house.database;
    let application =
        find_own_application(database.read(), &visit.viewer, id).await?.ok_or(Problem::NotFound)?;
    let call = call_of(database.read(), application.call_id).await?.ok_or(Problem::NotFound)?;
    let version = known_form(database, call.id).await?;
    let declarations = &version.form.declarations;
    let declared: BTreeSet<String> = declarations
        .iter()
        .filter(|declaration| fields.raw(&format!("declare-{}", declaration.key)) == "yes")
        .map(|declaration| declaration.key.clone())
        .collect();
    let act = visit.act();
    let person = visit.person()?;
    // The first sending is one; each later one that says something else is a mail to all who take part.
    if application.number.is_some() {
        RESENDINGS.take(database, visit.arrived, &id.to_string()).await?;
    }
    let receipt = format!("/my/entries/{id}/receipt");
    let mut write = database.begin().await?;
    let sent =
        send_application(&mut write, &act, person.id, &application, &call, &version, &declared, arrived)
            .await;
    match sent {
        Ok((number, true)) => {
            letters::receipt(&write, &act, &visit.house, &application, &call, number).await?;
            write.commit().await?;
            Ok(visit.go(&receipt))
        }
        Ok((_, false)) => Ok(visit.go(&receipt)),
        Err(NotSent::Database(error)) => Err(error.into()),
        Err(not_sent) => {
            drop(write);
            let opened = Opened::by(&visit, id).await?;
            render(&visit, &opened, &declared, &errors(&opened, &not_sent)).await
        }
    }
}

fn errors(opened: &Opened, not_sent: &NotSent) -> Vec<ErrorLine> {
    let declared = |key: &str| {
        let declaration = opened.version.form.declarations.iter().find(|declaration| declaration.key == key);
        declaration.map_or("", |declaration| opened.texts.body(declaration.label)).to_owned()
    };
    let about = |field: &str, key: &'static str| vec![ErrorLine::new(field, Phrase::of(key))];
    match not_sent {
        NotSent::TooEarly => about("send", "calls-not-sent-early"),
        NotSent::TooLate => about("send", "calls-not-sent-late"),
        NotSent::Withdrawn => about("send", "calls-not-sent-withdrawn"),
        NotSent::NoAuthority => about("bodies", "calls-not-sent-authority"),
        NotSent::Undeclared(keys) => keys
            .iter()
            .map(|key| {
                let what = Phrase::of("calls-not-sent-undeclared").with("what", declared(key));
                ErrorLine::new(format!("declare-{key}"), what)
            })
            .collect(),
        NotSent::Faults(faults) => {
            faults.iter().map(|(key, what)| ErrorLine::new(format!("answer-{key}"), what.clone())).collect()
        }
        NotSent::Database(_) => Vec::new(),
    }
}
