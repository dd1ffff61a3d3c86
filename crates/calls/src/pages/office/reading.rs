//! What a screener reads: the answers of a sending, section by section, and what changed since the one before.

use std::collections::BTreeMap;

use foundation::Words;
use foundation::pages::{Problem, Visit};
use foundation::text::Readings;

use super::super::file_list::{FileList, FileRead};
use super::super::files::consents_named;
use crate::application::{Sending, SentView, sent_files};
use crate::call::FormVersion;
use crate::form::{Question, QuestionKind};
use crate::screening::evidence::Pictures;

/// A section with its answers.
pub(in crate::pages) struct SectionRead {
    pub title: String,
    pub answers: Vec<AnswerRead>,
}

/// A question and what was answered.
pub(in crate::pages) struct AnswerRead {
    pub label: String,
    /// The language of what was typed; none where the program says it.
    pub lang: Option<&'static str>,
    pub paragraphs: Vec<String>,
    pub links: Vec<String>,
    /// The files, as a list.
    pub files: Option<String>,
    pub changed: bool,
}

/// The files of a sending: by question their list, and whether anything of them changed since the sending before.
pub(in crate::pages) struct FilesRead {
    lists: BTreeMap<String, (String, bool)>,
    pub pictures: Pictures,
}

impl FilesRead {
    /// Reads the files of the newest of these sendings.
    pub async fn of(visit: &Visit, version: &FormVersion, sendings: &[Sending]) -> Result<Self, Problem> {
        let (latest, earlier) = (sendings.first(), sendings.get(1));
        let views = match latest {
            Some(latest) => sent_views(visit, latest).await?,
            None => Vec::new(),
        };
        let before = match earlier.filter(|_| !views.is_empty()) {
            Some(earlier) => sent_views(visit, earlier).await?,
            None => Vec::new(),
        };
        let consents = consents_named(visit, views.iter().filter_map(|view| view.sent.consent_id)).await?;
        let holds = |id| consents.iter().any(|known| known.id == id && known.holds(visit.arrived));
        let mut pictures = Pictures { settled: 0, all: 0 };
        let mut lists = BTreeMap::new();
        for question in version.form.questions() {
            let of: Vec<&SentView> = views.iter().filter(|view| view.sent.question == question.key).collect();
            if of.is_empty() {
                continue;
            }
            for view in of.iter().filter(|view| question.pictures && view.is_picture()) {
                pictures.all += 1;
                pictures.settled += u32::from(match view.sent.consent_id {
                    Some(consent) => holds(consent),
                    None => view.sent.people_shown.is_some(),
                });
            }
            let changed = earlier.is_some()
                && of.iter().any(|view| !before.iter().any(|before| before.says_the_same(view)));
            let files: Vec<FileRead> =
                of.iter().map(|view| FileRead::sent(&visit.words, view, &consents)).collect();
            let lang = latest.map_or("en", |latest| latest.language.code());
            let list = FileList { w: &visit.words, files: &files, lang, change: None, from: "" };
            lists.insert(question.key.clone(), (list.html(), changed));
        }
        Ok(Self { lists, pictures })
    }
}

async fn sent_views(visit: &Visit, sending: &Sending) -> Result<Vec<SentView>, Problem> {
    let database = visit.house.database.read();
    Ok(sent_files(database, sending.application_id, sending.id, &sending.answers()).await?)
}

/// The answers of a sending; questions that were not asked are left out.
pub(in crate::pages) fn sections(
    w: &Words,
    version: &FormVersion,
    texts: &Readings,
    sending: &Sending,
    earlier: Option<&Sending>,
    files: &FilesRead,
) -> Vec<SectionRead> {
    let (answers, before) = (sending.answers(), earlier.map(Sending::answers));
    let read = |question: &Question<uuid::Uuid>| {
        let given = answers.get(&question.key);
        let spoken = given.map_or_else(Vec::new, |given| question.spoken(w, texts, given));
        let typed = matches!(question.kind, QuestionKind::ShortText | QuestionKind::LongText);
        let (links, paragraphs) =
            if question.kind == QuestionKind::Links { (spoken, Vec::new()) } else { (Vec::new(), spoken) };
        AnswerRead {
            label: texts.body(question.label).to_owned(),
            lang: typed.then(|| sending.language.code()),
            paragraphs,
            links,
            files: files.lists.get(&question.key).map(|(list, _)| list.clone()),
            changed: before.as_ref().is_some_and(|before| before.get(&question.key) != given)
                || files.lists.get(&question.key).is_some_and(|(_, changed)| *changed),
        }
    };
    version
        .form
        .sections
        .iter()
        .map(|section| SectionRead {
            title: texts.body(section.title).to_owned(),
            answers: section
                .questions
                .iter()
                .filter(|question| version.form.asks(question, &answers))
                .map(read)
                .collect(),
        })
        .collect()
}
