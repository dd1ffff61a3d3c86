//! A question for files: what is there, what can be added, and what was refused with a sentence for each.

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use foundation::files::{File, FileKind, Part, Place, Refused, Sent, Upload, receive as receive_file};
use foundation::pages::{ErrorLine, ErrorSummary, Problem, Visit};
use foundation::{Phrase, Words, t};
use people::consent::{Consent, consents_of};
use uuid::Uuid;

use super::file_list::{FileList, FileRead, taken};
use super::opened::{AskedBack, Opened};
use super::question::{from_query, next, step};
use crate::application::{NOUN, add_file, expect_files};
use crate::form::{Given, Question, QuestionKind};

#[derive(Template)]
#[template(path = "pages/files.html")]
struct FilesPage<'a> {
    w: &'a Words,
    opened: &'a Opened,
    question: &'a Question<Uuid>,
    action: String,
    errors: &'a [ErrorLine],
    section: &'a str,
    step: (usize, usize),
    criterion: Option<&'a str>,
    list: Option<String>,
    open: bool,
    full: bool,
    taken: String,
    accept: String,
    next: String,
    asked: Option<AskedBack>,
}

impl FilesPage<'_> {
    fn summary(&self) -> String {
        ErrorSummary::html(self.w, self.errors)
    }
}

/// The consents that these files name.
pub(super) async fn consents_named(
    visit: &Visit,
    consents: impl IntoIterator<Item = Uuid>,
) -> Result<Vec<Consent>, Problem> {
    let ids: BTreeSet<Uuid> = consents.into_iter().collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    Ok(consents_of(visit.house.database.read(), ids).await?)
}

/// The files of a question with what is said of each, and what keeps each from being sent.
pub(super) fn files_read(
    words: &Words,
    opened: &Opened,
    question: &Question<Uuid>,
    consents: &[Consent],
) -> Vec<FileRead> {
    let read = |file: &File| {
        let faults = question.faults_of(file, |consent| opened.holding.contains(&consent));
        let faults = faults.iter().map(|what| words.phrase(what)).collect();
        FileRead { faults, ..FileRead::of(words, file, consents) }
    };
    opened.files_of(&question.key).map(read).collect()
}

/// The page of a question for files.
pub(super) async fn page(
    visit: &Visit,
    opened: &Opened,
    question: &Question<Uuid>,
    errors: &[ErrorLine],
) -> Result<Response, Problem> {
    let (words, form) = (&visit.words, &opened.version.form);
    let section = form.section_of(&question.key).ok_or(Problem::NotFound)?;
    let criterion = question.criterion.as_ref().and_then(|key| form.criteria.iter().find(|c| c.key == *key));
    let consents = opened.files_of(&question.key).filter_map(|file| file.consent_id);
    let consents = consents_named(visit, consents).await?;
    let files = files_read(words, opened, question, &consents);
    let given = opened.answers.get(&question.key).cloned().unwrap_or(Given::Many(Vec::new()));
    let (open, from) = (opened.is_open_for(&question.key, visit.arrived), from_query(visit));
    let on = if from.is_empty() { next(opened, &question.key, &given) } else { opened.path("/check") };
    let list = FileList {
        w: words,
        files: &files,
        lang: opened.application.language.code(),
        change: open.then(|| visit.link(&opened.path("/files/"))),
        from,
    };
    let accept: Vec<&str> = question.file_kinds().iter().map(|kind| kind.media_type()).collect();
    let body = FilesPage {
        w: words,
        action: visit.link(&opened.path(&format!("/questions/{}/files{from}", question.key))),
        errors,
        section: opened.texts.body(section.title),
        step: step(opened, section, &question.key),
        criterion: criterion.map(|criterion| opened.texts.body(criterion.label)),
        list: (!files.is_empty()).then(|| list.html()),
        open,
        full: given.values().count() >= question.most_files(),
        taken: taken(words, question),
        accept: accept.join(","),
        next: visit.link(&on),
        asked: opened.only().filter(|_| !open).map(|only| opened.asked_back(visit, only)),
        question,
        opened,
    };
    let page = opened.page(visit, opened.texts.body(question.label).to_owned());
    page.with_errors(!errors.is_empty()).render(&body).await
}

fn asked<'a>(opened: &'a Opened, key: &str) -> Result<&'a Question<Uuid>, Problem> {
    let question = opened.version.form.question(key);
    question.filter(|question| question.kind == QuestionKind::Files).ok_or(Problem::NotFound)
}

/// Who reloads the answer to an upload asks for its address: the way back to the question.
pub(crate) async fn back(visit: Visit, Path((id, key)): Path<(Uuid, String)>) -> Result<Response, Problem> {
    let opened = Opened::without_texts(&visit, id).await?;
    let question = asked(&opened, &key)?;
    Ok(visit.go(&opened.path(&format!("/questions/{}{}", question.key, from_query(&visit)))))
}

/// What came of an upload.
#[derive(Default)]
struct Taken {
    kept: Vec<File>,
    refused: Vec<Phrase>,
}

impl Taken {
    fn refuse(&mut self, w: &Words, name: &str, why: &Phrase) {
        self.refused.push(if name.is_empty() {
            why.clone()
        } else {
            Phrase::of("calls-file-refused").with("name", name).with("why", w.phrase(why))
        });
    }
}

/// Receives the files of a form, one after the other: each that is refused has its sentence, the others stay.
pub(crate) async fn receive(
    visit: Visit,
    Path((id, key)): Path<(Uuid, String)>,
    upload: Result<Upload, Problem>,
) -> Result<Response, Problem> {
    let opened = Opened::without_texts(&visit, id).await?;
    let question = asked(&opened, &key)?;
    if !opened.is_open_for(&key, visit.arrived) {
        return Err(Problem::NotFound);
    }
    let taken = match upload {
        Ok(upload) => take(&visit, &opened, question, upload).await?,
        // A form that waited for a sign-in comes without its files, which a browser cannot send again.
        Err(_) => Taken::default(),
    };
    let mut errors: Vec<ErrorLine> =
        taken.refused.into_iter().map(|what| ErrorLine::new("files", what)).collect();
    if errors.is_empty() && taken.kept.is_empty() {
        errors.push(Refused::NotChosen.about("files"));
    }
    if errors.is_empty() {
        let first = taken.kept.iter().find(|file| file.kind.is_some_and(FileKind::is_picture));
        let first = first.filter(|_| question.pictures);
        return Ok(visit.go(&match first {
            Some(file) => opened.path(&format!("/files/{}{}", file.id, from_query(&visit))),
            None => opened.path(&format!("/questions/{key}{}", from_query(&visit))),
        }));
    }
    let opened = Opened::by(&visit, id).await?;
    let question = asked(&opened, &key)?;
    page(&visit, &opened, question, &errors).await
}

async fn take(
    visit: &Visit,
    opened: &Opened,
    question: &Question<Uuid>,
    mut upload: Upload,
) -> Result<Taken, Problem> {
    let limits = question.limits();
    let mut taken = Taken::default();
    let before = opened.answers.files(&question.key).len();
    loop {
        let sent = match upload.next(&limits).await {
            Ok(Some(Part::File(sent))) => sent,
            Ok(Some(Part::Text { .. })) => continue,
            Ok(None) => return Ok(taken),
            Err(refused) => {
                taken.refuse(&visit.words, "", &refused.phrase());
                return Ok(taken);
            }
        };
        let name = sent.shown_name();
        let is_full = before + taken.kept.len() >= question.most_files();
        let added =
            if is_full { Err(too_many(question)) } else { add(visit, opened, question, sent).await? };
        match added {
            Ok(file) => taken.kept.push(file),
            Err(why) => taken.refuse(&visit.words, &name, &why),
        }
    }
}

fn too_many(question: &Question<Uuid>) -> Phrase {
    Phrase::of("calls-fault-files-many").with("most", question.most_files())
}

/// Receives one file and adds it to the answer, or says why not.
async fn add(
    visit: &Visit,
    opened: &Opened,
    question: &Question<Uuid>,
    sent: Sent,
) -> Result<Result<File, Phrase>, Problem> {
    let (act, database) = (visit.act(), &visit.house.database);
    let write = database.begin().await?;
    expect_files(&write, &act, opened.application.id).await?;
    write.commit().await?;
    let place = Place { noun: NOUN, noun_id: opened.application.id, slot: question.key.clone() };
    let file = match receive_file(&visit.house, &act, sent, &question.limits(), &place).await {
        Ok(file) => file,
        Err(refused) => return Ok(Err(refused.phrase())),
    };
    let mut write = database.begin().await?;
    let is_added = add_file(&mut write, &act, visit.person()?.id, &file, question.most_files()).await?;
    write.commit().await?;
    Ok(if is_added { Ok(file) } else { Err(too_many(question)) })
}
