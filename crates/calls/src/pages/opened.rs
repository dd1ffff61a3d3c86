//! An entry that its applicants have opened: what every page of it needs, read together.

use std::collections::BTreeMap;

use foundation::files::File;
use foundation::pages::{Page, Problem, Visit};
use foundation::text::{Readings, read_texts};
use foundation::{Language, Moment};
use people::organisation::{Organisation, read_organisations};
use sea_orm::prelude::Uuid;

use crate::application::{
    Application, Sending, Stored, answers_of, files_in, find_application, holding, latest_sending,
    withdrawn_since,
};
use crate::call::{Call, FormVersion, Phase, call_of, form_of};
use crate::form::{Answers, FileFault, Section};

pub(super) struct Opened {
    pub application: Application,
    pub call: Call,
    pub version: FormVersion,
    pub answers: Answers,
    pub stored: BTreeMap<String, Stored>,
    /// The files of the draft, and which of the consents they name hold.
    pub files: Vec<File>,
    pub holding: Vec<Uuid>,
    pub texts: Readings,
    pub sent: Option<Sending>,
    pub withdrawn: Option<Moment>,
    pub authority: Option<(Organisation, String)>,
    pub entering: Option<(Organisation, String)>,
}

/// How far a task is done.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Progress {
    NotStarted,
    Begun,
    Done,
}

impl Opened {
    /// Opens an entry that the visitor takes part in; for anybody else there is no such entry.
    pub async fn by(visit: &Visit, id: Uuid) -> Result<Self, Problem> {
        Self::without_texts(visit, id).await?.with_texts(visit).await
    }

    /// The same with the texts of its form: some hundred rows, which a page shows and a sending does not need.
    pub async fn with_texts(mut self, visit: &Visit) -> Result<Self, Problem> {
        let ids = self.version.form.texts().into_iter().copied().chain(self.call.texts());
        self.texts = read_texts(visit.house.database.read(), visit.language, ids).await?;
        Ok(self)
    }

    /// Opens an entry to write, not to show: its texts are read only should it be shown after all.
    pub async fn without_texts(visit: &Visit, id: Uuid) -> Result<Self, Problem> {
        let database = visit.house.database.read();
        let application = find_application(database, &visit.viewer, id).await?.ok_or(Problem::NotFound)?;
        if !application.is_own(&visit.viewer) {
            return Err(Problem::NotFound);
        }
        let call = call_of(database, application.call_id).await?.ok_or(Problem::NotFound)?;
        let version = form_of(database, call.id).await?;
        let (answers, stored) = answers_of(database, id).await?;
        let files = files_in(database, id, &version.form, &answers).await?;
        let consents = files.iter().filter_map(|file| file.consent_id);
        let bodies = [application.authority_id, application.entering_id];
        let (organisations, names) =
            read_organisations(database, application.language, bodies.into_iter().flatten()).await?;
        let body = |id: Option<Uuid>| {
            let organisation = organisations.iter().find(|organisation| Some(organisation.id) == id)?;
            Some((organisation.clone(), names.body(organisation.name_id).to_owned()))
        };
        Ok(Self {
            authority: body(application.authority_id),
            entering: body(application.entering_id),
            sent: latest_sending(database, id).await?,
            withdrawn: withdrawn_since(database, id).await?,
            holding: holding(database, consents, visit.arrived).await?,
            files,
            application,
            call,
            version,
            answers,
            stored,
            texts: Readings::default(),
        })
    }

    /// A page of this entry, with the way to it.
    pub fn page(&self, visit: &Visit, title: String) -> Page {
        visit.page_titled(title).crumb("/my/entries", visit.words.get("calls-entries")).crumb_in(
            self.path(""),
            self.name(visit),
            self.name_lang(visit.language),
        )
    }

    /// An address of this entry.
    pub fn path(&self, rest: &str) -> String {
        format!("/my/entries/{}{rest}", self.application.id)
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

    /// The files given to a question, in their order.
    pub fn files_of(&self, question: &str) -> impl Iterator<Item = &File> {
        let ids = self.answers.files(question);
        self.files.iter().filter(move |file| ids.contains(&file.id))
    }

    /// What keeps files from being sent.
    pub fn file_faults(&self) -> Vec<FileFault> {
        let holds = |consent| self.holding.contains(&consent);
        self.version.form.file_faults(&self.answers, &self.files, holds)
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
            whole &= question.fault(given).is_none();
            whole &= faults.iter().all(|fault| fault.question != question.key);
        }
        match (any, whole) {
            (_, true) if any => Progress::Done,
            (false, _) => Progress::NotStarted,
            _ => Progress::Begun,
        }
    }

    /// Whether answers may be changed: while the call is open, and afterwards by whoever may still send.
    pub fn is_open(&self, now: Moment) -> bool {
        self.withdrawn.is_none() && self.call.phase(now) != Phase::Coming
    }
}
