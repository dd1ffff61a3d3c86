//! An entry that its applicants have opened: what every page of it needs, read together.

use std::collections::BTreeMap;
use std::sync::Arc;

use foundation::files::File;
use foundation::pages::{Page, Problem, Visit};
use foundation::text::Readings;
use foundation::{Language, Moment, Phrase, Words, t};
use people::organisation::{Organisation, read_organisations};
use people::person::read_persons;
use sea_orm::prelude::Uuid;
use sea_orm::{ConnectionTrait, DbErr};

use super::call::not_translated;
use super::office::postal::came;
use crate::application::{
    Application, Sending, Stored, Takes, answers_of, files_in, find_own_application, holding, latest_sending,
    sent_files, takes, withdrawn_since,
};
use crate::call::{Call, FormVersion, Phase, call_of, known_form, known_version};
use crate::form::{Answers, FileFault, Form, Section};
use crate::postal::{PostalArrival, arrival_of};
use crate::screening::clarification::Reopened;

/// What its pages show is what a sending would hold. So where a question back has reopened one section after the closing,
/// version, bodies, language, and the answers and files of all other sections are those that were sent.
pub(super) struct Opened {
    pub application: Application,
    pub call: Call,
    pub version: Arc<FormVersion>,
    pub answers: Answers,
    pub stored: BTreeMap<String, Stored>,
    /// The files of the draft, and which of the consents they name hold.
    pub files: Vec<File>,
    pub holding: Vec<Uuid>,
    pub texts: Arc<Readings>,
    pub sent: Option<Sending>,
    pub withdrawn: Option<Moment>,
    /// That it came by post.
    pub postal: Option<PostalArrival>,
    pub takes: Takes,
    pub authority: Option<Body>,
    pub entering: Option<Body>,
}

/// A body of an entry and its name in the entry's language.
pub(super) type Body = (Organisation, String);

/// A question back that waits for an answer.
pub(super) struct AskedBack {
    /// The reopened section, where the form still has it.
    pub section: Option<String>,
    pub message: Vec<String>,
    pub until: String,
}

/// How far a task is done.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Progress {
    /// Nothing is answered, and nothing has to be.
    Optional,
    NotStarted,
    Begun,
    Done,
}

impl Opened {
    /// Opens an entry that the visitor takes part in; for anybody else there is no such entry.
    pub async fn by(visit: &Visit, id: Uuid) -> Result<Self, Problem> {
        Self::without_texts(visit, id).await?.with_texts(visit).await
    }

    /// The same with the texts of its form, which a page shows and a write does not need.
    pub async fn with_texts(mut self, visit: &Visit) -> Result<Self, Problem> {
        let database = &visit.house.database;
        self.texts = self.call.known_texts(database, &self.version, visit.language).await?;
        Ok(self)
    }

    /// Opens an entry to write, not to show: its texts are read only should it be shown after all.
    pub async fn without_texts(visit: &Visit, id: Uuid) -> Result<Self, Problem> {
        let database = visit.house.database.read();
        let mut application =
            find_own_application(database, &visit.viewer, id).await?.ok_or(Problem::NotFound)?;
        let call = call_of(database, application.call_id).await?.ok_or(Problem::NotFound)?;
        let (mut answers, stored) = answers_of(database, id).await?;
        let sent = latest_sending(database, id).await?;
        let withdrawn = withdrawn_since(database, id).await?;
        let takes = match withdrawn {
            Some(_) => Takes::Nothing,
            None => takes(database, &application, &call, visit.arrived).await?,
        };
        let version = match (&takes, &sent) {
            (Takes::Section(_), Some(sent)) => {
                known_version(&visit.house.database, call.id, sent.form_id).await?
            }
            _ => known_form(&visit.house.database, call.id).await?,
        };
        if let (Takes::Section(only), Some(sent)) = (&takes, &sent) {
            answers = sent.answers().with_section(&version.form, &only.section, &answers);
            application.authority_id = Some(sent.authority_id);
            application.entering_id = sent.entering_id;
            application.language = sent.language;
        }
        let mut files = files_in(database, id, &version.form, &answers).await?;
        if let (Takes::Section(only), Some(sent)) = (&takes, &sent) {
            say_as_sent(database, &version.form, only, sent, &mut files).await?;
        }
        let consents = files.iter().filter_map(|file| file.consent_id);
        let (authority, entering) = bodies_of(database, &application).await?;
        Ok(Self {
            authority,
            entering,
            sent,
            withdrawn,
            postal: arrival_of(database, id).await?,
            takes,
            holding: holding(database, consents, visit.arrived).await?,
            files,
            application,
            call,
            version,
            answers,
            stored,
            texts: Arc::default(),
        })
    }

    /// A page of this entry, with the way to it.
    pub fn page(&self, visit: &Visit, title: String) -> Page {
        let page = visit.page_titled(title).crumb("/my/entries", visit.words.get("calls-entries"));
        page.crumb_in(self.path(""), self.name(visit), self.name_lang(visit.language))
            .note(not_translated(&visit.words, &self.texts))
    }

    /// An address of this entry.
    pub fn path(&self, rest: &str) -> String {
        format!("/my/entries/{}{rest}", self.application.id)
    }

    /// A time of day in the call's zone, which it names: the reader may live in another.
    pub fn clock_time(&self, words: &Words, at: Moment) -> String {
        format!("{} ({})", words.time(at, &self.call.time_zone()), self.call.zone)
    }

    /// What the entry is called so far.
    pub fn name(&self, visit: &Visit) -> String {
        let title = self.answers.text(crate::showing::TITLE);
        if title.is_empty() { visit.words.get("calls-entry-untitled") } else { title.to_owned() }
    }

    /// The language of its name, where that is not the page's.
    pub fn name_lang(&self, page: Language) -> Option<&'static str> {
        let named = !self.answers.text(crate::showing::TITLE).is_empty();
        let own = self.application.language;
        (named && own != page).then(|| own.code())
    }

    /// That it came by post, when, and who recorded it.
    pub async fn came(&self, visit: &Visit) -> Result<Option<String>, DbErr> {
        let Some(arrival) = &self.postal else { return Ok(None) };
        let typist = read_persons(visit.house.database.read(), [arrival.recorded_by]).await?;
        let name = typist.first().map(|person| person.shown_name(&visit.words)).unwrap_or_default();
        let when = came(&visit.words, arrival, &self.call.time_zone());
        let told = t!(visit.words, "calls-postal-came", when = when, name = name);
        let late = self.application.number.is_none() && arrival.arrived_at >= self.call.closes_at;
        Ok(Some(if late { format!("{told} {}", visit.words.get("calls-postal-late")) } else { told }))
    }

    /// The files given to a question, in their order.
    pub fn files_of(&self, question: &str) -> impl Iterator<Item = &File> {
        let ids = self.answers.files(question);
        self.files.iter().filter(move |file| ids.contains(&file.id))
    }

    /// What keeps answers from being sent. Of what a sending does not take from the draft, nothing stands in its way.
    pub fn faults(&self) -> Vec<(String, Phrase)> {
        let (form, answers) = (&self.version.form, &self.answers);
        let mut faults =
            if self.postal.is_some() { form.paper_faults(answers) } else { form.faults(answers) };
        faults.retain(|(key, _)| self.is_taken(key));
        faults
    }

    /// What keeps files from being sent.
    pub fn file_faults(&self) -> Vec<FileFault> {
        let holds = |consent| self.holding.contains(&consent);
        let mut faults = self.version.form.file_faults(&self.answers, &self.files, holds);
        faults.retain(|fault| self.is_taken(&fault.question));
        faults
    }

    /// The question back that alone lets a sending count, and its section alone be changed.
    pub fn only(&self) -> Option<&Reopened> {
        match &self.takes {
            Takes::Section(only) => Some(only),
            Takes::Everything | Takes::Nothing => None,
        }
    }

    fn is_taken(&self, question: &str) -> bool {
        self.only().is_none_or(|only| is_within(&self.version.form, only, question))
    }

    /// A question back, as it is read.
    pub fn asked_back(&self, visit: &Visit, question: &Reopened) -> AskedBack {
        let (words, zone) = (&visit.words, self.call.time_zone());
        let section = self.version.form.sections.iter().find(|section| section.key == question.section);
        AskedBack {
            section: section.map(|section| self.texts.body(section.title).to_owned()),
            message: question.message.split("\n\n").map(str::to_owned).collect(),
            until: format!("{} ({})", words.date_time(question.until, &zone), self.call.zone),
        }
    }

    /// How far a section is done.
    pub fn progress(&self, section: &Section<Uuid>) -> Progress {
        let asked =
            section.questions.iter().filter(|question| self.version.form.asks(question, &self.answers));
        let (mut any, mut whole) = (false, true);
        let faults = self.file_faults();
        for question in asked {
            let given = self.answers.get(&question.key);
            any |= given.is_some();
            whole &= self.version.form.fault(question, &self.answers).is_none();
            whole &= faults.iter().all(|fault| fault.question != question.key);
        }
        match (any, whole) {
            (true, true) => Progress::Done,
            (true, false) => Progress::Begun,
            (false, true) => Progress::Optional,
            (false, false) => Progress::NotStarted,
        }
    }

    /// Whether bodies, language and every answer may be changed. After the closing too: what comes too late stays a draft.
    pub fn is_open(&self, now: Moment) -> bool {
        self.may_change(now) && self.only().is_none()
    }

    /// Whether the answer to a question may be changed.
    pub fn is_open_for(&self, question: &str, now: Moment) -> bool {
        self.may_change(now) && self.is_taken(question)
    }

    fn may_change(&self, now: Moment) -> bool {
        self.withdrawn.is_none() && self.call.phase(now) != Phase::Coming
    }
}

/// The credited and the entering body of an entry.
pub(super) async fn bodies_of(
    database: &impl ConnectionTrait,
    application: &Application,
) -> Result<(Option<Body>, Option<Body>), DbErr> {
    let ids = [application.authority_id, application.entering_id];
    let (organisations, names) =
        read_organisations(database, application.language, ids.into_iter().flatten()).await?;
    let body = |id: Option<Uuid>| {
        let organisation = organisations.iter().find(|organisation| Some(organisation.id) == id)?;
        Some((organisation.clone(), names.body(organisation.name_id).to_owned()))
    };
    Ok((body(application.authority_id), body(application.entering_id)))
}

fn is_within(form: &Form<Uuid>, only: &Reopened, question: &str) -> bool {
    form.section_of(question).is_some_and(|section| section.key == only.section)
}

/// Says of the files of all other sections what was sent of them.
async fn say_as_sent(
    database: &impl ConnectionTrait,
    form: &Form<Uuid>,
    only: &Reopened,
    sent: &Sending,
    files: &mut [File],
) -> Result<(), DbErr> {
    let views = sent_files(database, sent.application_id, sent.id, &sent.answers()).await?;
    for file in files.iter_mut().filter(|file| !is_within(form, only, &file.slot)) {
        if let Some(view) = views.iter().find(|view| view.file.id == file.id) {
            file.alt.clone_from(&view.sent.alt);
            file.credit.clone_from(&view.sent.credit);
            file.people_shown = view.sent.people_shown;
            file.consent_id = view.sent.consent_id;
        }
    }
    Ok(())
}
