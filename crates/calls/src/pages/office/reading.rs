//! What a screener reads: the answers of a sending, section by section, and what changed since the one before.

use foundation::Words;
use foundation::text::Readings;

use crate::application::Sending;
use crate::call::FormVersion;
use crate::form::{Question, QuestionKind};

/// A section with its answers.
pub(super) struct SectionRead {
    pub title: String,
    pub answers: Vec<AnswerRead>,
}

/// A question and what was answered.
pub(super) struct AnswerRead {
    pub label: String,
    /// The language of what was typed; none where the program says it.
    pub lang: Option<&'static str>,
    pub paragraphs: Vec<String>,
    pub links: Vec<String>,
    pub changed: bool,
}

/// The answers of a sending; questions that were not asked are left out.
pub(super) fn sections(
    w: &Words,
    version: &FormVersion,
    texts: &Readings,
    sending: &Sending,
    earlier: Option<&Sending>,
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
            changed: before.as_ref().is_some_and(|before| before.get(&question.key) != given),
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
