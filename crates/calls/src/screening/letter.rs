//! Letters: what the applicants are told, each in their own language, before it is posted and as it is posted.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use foundation::text::{Readings, read_texts};
use foundation::{Act, House, Language, Moment, Words, Write, t};
use sea_orm::entity::prelude::*;

use super::Case;
use crate::application::Sending;
use crate::recipient::{Recipient, deliver, recipients};
use crate::showing::TITLE;

/// What a letter is about. Texts of the form are ids; what a person wrote is in the language of the entry.
#[derive(Clone, Debug)]
pub enum Occasion {
    /// The entry was found eligible.
    Eligible,
    /// The entry was withdrawn and is restored.
    Restored,
    /// The entry was found not eligible.
    NotEligible {
        /// The reasons of the form.
        reasons: Vec<Uuid>,
        /// What the screener adds.
        explanation: String,
        /// Until when a review may be asked for.
        review_until: Moment,
    },
    /// A question back.
    Question {
        /// The section's title.
        section: Uuid,
        /// What is asked.
        message: String,
        /// Until when it may be answered.
        due: Moment,
    },
    /// A review left the No in force.
    Upheld {
        /// Why.
        explanation: String,
    },
    /// A review found the entry eligible.
    Overturned {
        /// Why.
        explanation: String,
    },
}

/// A letter before it is posted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ready {
    /// Who gets it.
    pub to: Recipient,
    /// One line.
    pub subject: String,
    /// Paragraphs, an empty line between them.
    pub body: String,
}

/// The letters of an occasion: one for each applicant, in their language.
///
/// # Errors
/// The database refused.
pub async fn letters(
    database: &impl ConnectionTrait,
    house: &House,
    case: &Case,
    sending: &Sending,
    occasion: &Occasion,
) -> Result<Vec<Ready>, DbErr> {
    let to_all = recipients(database, case.application(), case.call()).await?;
    let mut texts: BTreeMap<Language, Readings> = BTreeMap::new();
    let mut ready = Vec::new();
    for to in to_all {
        let texts = match texts.entry(to.language) {
            Entry::Occupied(read) => read.into_mut(),
            Entry::Vacant(unread) => {
                let ids = occasion.texts().chain([case.call().title_id]);
                unread.insert(read_texts(database, to.language, ids).await?)
            }
        };
        let page = Sheet { w: house.words(to.language), texts, house, case, sending };
        ready.push(Ready { subject: page.subject(occasion), body: page.body(&to, occasion), to });
    }
    Ok(ready)
}

/// The languages in which the applicants of an entry get letters, each once.
///
/// # Errors
/// The database refused.
pub async fn letter_languages(
    database: &impl ConnectionTrait,
    case: &Case,
) -> Result<BTreeSet<Language>, DbErr> {
    let to_all = recipients(database, case.application(), case.call()).await?;
    Ok(to_all.into_iter().map(|to| to.language).collect())
}

/// Posts letters in the transaction of their cause. Who has no address is told by the entry's own page only.
///
/// # Errors
/// The database refused.
pub async fn post_letters(
    write: &Write,
    act: &Act,
    house: &House,
    case: &Case,
    letters: Vec<Ready>,
) -> Result<(), DbErr> {
    for ready in letters {
        let id = case.application().id;
        deliver(write, act, house, id, &ready.to, ready.subject, &ready.body).await?;
    }
    Ok(())
}

impl Occasion {
    fn texts(&self) -> impl Iterator<Item = Uuid> {
        let ids: &[Uuid] = match self {
            Self::NotEligible { reasons, .. } => reasons,
            Self::Question { section, .. } => std::slice::from_ref(section),
            Self::Eligible | Self::Restored | Self::Upheld { .. } | Self::Overturned { .. } => &[],
        };
        ids.iter().copied()
    }
}

struct Sheet<'a> {
    w: &'a Words,
    texts: &'a Readings,
    house: &'a House,
    case: &'a Case,
    sending: &'a Sending,
}

impl Sheet<'_> {
    fn subject(&self, occasion: &Occasion) -> String {
        let key = match occasion {
            Occasion::Eligible => "screening-letter-eligible-subject",
            Occasion::Restored => "screening-letter-restored-subject",
            Occasion::NotEligible { .. } => "screening-letter-refused-subject",
            Occasion::Question { .. } => "screening-letter-question-subject",
            Occasion::Upheld { .. } => "screening-letter-upheld-subject",
            Occasion::Overturned { .. } => "screening-letter-overturned-subject",
        };
        t!(self.w, key, number = self.case.application().number.unwrap_or_default())
    }

    fn body(&self, to: &Recipient, occasion: &Occasion) -> String {
        let w = self.w;
        let mut paragraphs = vec![
            t!(w, "calls-letter-greeting", name = to.name.clone()),
            t!(
                w,
                "screening-letter-about",
                number = self.case.application().number.unwrap_or_default(),
                title = self.sending.answers().text(TITLE).to_owned(),
                call = self.texts.body(self.case.call().title_id).to_owned()
            ),
        ];
        match occasion {
            Occasion::Eligible => paragraphs.push(w.get("screening-letter-eligible")),
            Occasion::Restored => {
                paragraphs.push(w.get("screening-letter-restored"));
                paragraphs.push(self.way(to, ""));
            }
            Occasion::NotEligible { reasons, explanation, review_until } => {
                let lines = reasons.iter().map(|reason| format!("– {}", self.texts.body(*reason)));
                let lines: Vec<String> =
                    [w.get("screening-letter-reasons")].into_iter().chain(lines).collect();
                paragraphs.extend([w.get("screening-letter-refused"), lines.join("\n")]);
                self.explain(&mut paragraphs, explanation);
                let until = until(w, self.case, *review_until);
                paragraphs.push(t!(w, "screening-letter-review", until = until));
                paragraphs.push(self.way(to, "/review"));
            }
            Occasion::Question { section, message, due } => {
                let section = self.texts.body(*section).to_owned();
                paragraphs.push(t!(w, "screening-letter-question", section = section));
                paragraphs.push(message.clone());
                let until = until(w, self.case, *due);
                paragraphs.push(t!(w, "screening-letter-question-until", until = until));
                paragraphs.push(self.way(to, ""));
            }
            Occasion::Upheld { explanation } => {
                paragraphs.push(w.get("screening-letter-upheld"));
                self.explain(&mut paragraphs, explanation);
            }
            Occasion::Overturned { explanation } => {
                paragraphs.push(w.get("screening-letter-overturned"));
                self.explain(&mut paragraphs, explanation);
            }
        }
        paragraphs.push(w.get("screening-letter-close"));
        paragraphs.join("\n\n")
    }

    fn explain(&self, paragraphs: &mut Vec<String>, explanation: &str) {
        if !explanation.is_empty() {
            paragraphs.push(self.w.get("screening-letter-explanation"));
            paragraphs.push(explanation.to_owned());
        }
    }

    /// Where it is done: at an address of the entry, or by post where nobody could open that.
    fn way(&self, to: &Recipient, rest: &str) -> String {
        if to.person.is_none() {
            return self.w.get("screening-letter-by-post");
        }
        let id = self.case.application().id;
        self.house.address(self.w.language(), &format!("/my/entries/{id}{rest}"))
    }
}

/// An instant in the call's zone, with the zone: deadlines carry it.
pub fn until(words: &Words, case: &Case, at: Moment) -> String {
    let zone = case.call().time_zone();
    format!("{} ({})", words.date_time(at, &zone), case.call().zone)
}
