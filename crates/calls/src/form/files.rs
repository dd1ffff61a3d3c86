//! What a question for files takes, and what keeps its files from being sent.

use foundation::Phrase;
use foundation::files::{File, FileKind, FileState, Limits};
use uuid::Uuid;

use super::{Answers, Form, Question, QuestionKind};

const MEGABYTE: u64 = 1024 * 1024;
/// The largest file where the form says nothing.
const LARGEST: u64 = 20 * MEGABYTE;
/// How many files where the form says nothing.
const MOST: usize = 10;

/// What keeps a file from being sent.
#[derive(Clone, Debug, PartialEq)]
pub struct FileFault {
    /// The question it was given to.
    pub question: String,
    /// The file.
    pub file: Uuid,
    /// What to do.
    pub what: Phrase,
}

impl FileFault {
    /// Whether it is about who is recognisable: it is not said, or the consent does not hold.
    pub fn is_of_consent(&self) -> bool {
        matches!(self.what.key.as_ref(), "calls-fault-file-people" | "calls-fault-file-consent")
    }
}

impl<T> Question<T> {
    /// The kinds of files it takes.
    pub fn file_kinds(&self) -> Vec<FileKind> {
        let kinds = self.kinds.iter().flat_map(|code| match code.as_str() {
            "image" => FileKind::PICTURES.to_vec(),
            code => FileKind::from_code(code).into_iter().collect(),
        });
        kinds.collect()
    }

    /// The most files it takes.
    pub fn most_files(&self) -> usize {
        self.max_count.unwrap_or(MOST)
    }

    /// What it takes, for who receives its files.
    pub fn limits(&self) -> Limits {
        Limits {
            kinds: self.file_kinds(),
            max_bytes: self.max_bytes.unwrap_or(LARGEST),
            files: self.most_files() as u64,
        }
    }

    /// The largest file in whole megabytes.
    pub fn max_megabytes(&self) -> u64 {
        self.limits().max_bytes.div_ceil(MEGABYTE)
    }

    pub(super) fn too_many_files(&self, given: usize) -> Option<Phrase> {
        let most = self.most_files();
        (given > most).then(|| Phrase::of("calls-fault-files-many").with("most", most))
    }

    /// All that keeps one of its files from being sent; `holds` says whether a consent holds.
    ///
    /// A file that waits for its scan keeps nothing.
    pub fn faults_of(&self, file: &File, holds: impl Fn(Uuid) -> bool) -> Vec<Phrase> {
        let asks = self.pictures && file.kind.is_some_and(FileKind::is_picture);
        let named = |key| Phrase::of(key).with("name", file.shown_name());
        match file.state {
            FileState::Withdrawn => return vec![Phrase::of("calls-fault-file-withdrawn")],
            FileState::Refused => return vec![named("calls-fault-file-refused")],
            FileState::Receiving | FileState::Waiting | FileState::Usable => {}
        }
        let over = file.consent_id.is_some_and(|consent| !holds(consent));
        let faults = [
            (asks && file.alt.is_empty(), "calls-fault-file-alt"),
            (over, "calls-fault-file-consent"),
            (asks && !over && file.people_shown.is_none(), "calls-fault-file-people"),
        ];
        faults.into_iter().filter(|(is_met, _)| *is_met).map(|(_, key)| named(key)).collect()
    }
}

impl<T> Form<T> {
    /// The questions for files that are asked, given the answers so far.
    pub fn asked_files<'a>(&'a self, answers: &'a Answers) -> impl Iterator<Item = &'a Question<T>> {
        self.questions()
            .filter(|question| question.kind == QuestionKind::Files && self.asks(question, answers))
    }

    /// What keeps files from being sent, in the order of the form.
    pub fn file_faults(
        &self,
        answers: &Answers,
        files: &[File],
        holds: impl Fn(Uuid) -> bool,
    ) -> Vec<FileFault> {
        let faults = self.asked_files(answers).flat_map(|question| {
            let given = answers.files(&question.key).into_iter();
            let given = given.filter_map(|id| files.iter().find(|file| file.id == id));
            given.flat_map(|file| {
                let faults = question.faults_of(file, &holds).into_iter();
                faults.map(|what| FileFault { question: question.key.clone(), file: file.id, what })
            })
        });
        faults.collect()
    }
}

impl Answers {
    /// The files given to a question, in their order.
    pub fn files(&self, question: &str) -> Vec<Uuid> {
        let given = self.get(question).into_iter().flat_map(super::Given::values);
        given.filter_map(|id| id.parse().ok()).collect()
    }
}
