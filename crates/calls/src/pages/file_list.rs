//! Files as pages list them: picture or kind, name, size, and what is said of each.

use askama::Template;
use foundation::files::{File, FileKind, PeopleShown, Picture};
use foundation::{Words, t};
use people::consent::Consent;
use uuid::Uuid;

use crate::application::{SentView, file_size};
use crate::form::Question;

/// A file as a list shows it.
pub(super) struct FileRead {
    pub id: Uuid,
    pub name: String,
    pub kind: &'static str,
    pub size: String,
    pub picture: Option<Picture>,
    pub document: Option<String>,
    pub alt: String,
    pub credit: String,
    /// Who is recognisable, as far as it is said; none for documents.
    pub people: Option<String>,
    pub trouble: Option<String>,
    pub faults: Vec<String>,
}

/// Files as a list.
#[derive(Template)]
#[template(path = "pages/file_list.html")]
pub(super) struct FileList<'a> {
    pub w: &'a Words,
    pub files: &'a [FileRead],
    /// The language the applicant writes in.
    pub lang: &'static str,
    /// The address of the files, where each can be described and removed.
    pub change: Option<String>,
    /// What these addresses say besides: `question::FROM_CHECK`, or nothing.
    pub from: &'static str,
}

impl FileList<'_> {
    pub fn html(&self) -> String {
        self.render().unwrap_or_default()
    }
}

impl FileRead {
    /// A file of a draft.
    pub fn of(w: &Words, file: &File, consents: &[Consent]) -> Self {
        Self::saying(w, file, &file.alt, &file.credit, (file.people_shown, file.consent_id), consents)
    }

    /// A file as a sending holds it.
    pub fn sent(w: &Words, view: &SentView, consents: &[Consent]) -> Self {
        let said = (view.sent.people_shown, view.sent.consent_id);
        Self::saying(w, &view.file, &view.sent.alt, &view.sent.credit, said, consents)
    }

    fn saying(
        w: &Words,
        file: &File,
        alt: &str,
        credit: &str,
        (people, consent): (Option<PeopleShown>, Option<Uuid>),
        consents: &[Consent],
    ) -> Self {
        let is_picture = file.kind.is_some_and(FileKind::is_picture);
        let name =
            || consents.iter().find(|known| Some(known.id) == consent).map(|known| known.name.as_str());
        let people = || match people {
            None => w.get("calls-file-people-unsaid"),
            Some(PeopleShown::Nobody) => w.get("calls-file-people-nobody"),
            Some(PeopleShown::Consent) => match name() {
                Some(name) => t!(w, "calls-file-people-consent", name = name),
                None => w.get("calls-file-people-somebody"),
            },
        };
        Self {
            id: file.id,
            name: file.shown_name(),
            kind: file.kind.map_or("", |kind| kind.name()),
            size: file_size(w, file.bytes),
            picture: file.picture(),
            document: file.document(),
            alt: alt.to_owned(),
            credit: credit.to_owned(),
            people: is_picture.then(people),
            trouble: file.trouble().map(|trouble| w.phrase(&trouble)),
            faults: Vec::new(),
        }
    }
}

/// What a question takes: kinds, the largest size, how many.
pub(super) fn taken<T>(w: &Words, question: &Question<T>) -> String {
    let kinds: Vec<&str> = question.file_kinds().iter().map(|kind| kind.name()).collect();
    let (kinds, megabytes) = (kinds.join(", "), question.max_megabytes());
    let each =
        t!(w, "calls-files-taken", kinds = kinds, megabytes = i64::try_from(megabytes).unwrap_or(i64::MAX));
    format!("{each} {}", t!(w, "calls-files-at-most", most = question.most_files()))
}
