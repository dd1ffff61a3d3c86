//! Letters as they will be read: one for each language of the applicants.

use foundation::pages::Visit;
use foundation::{Language, Words, t};
use sea_orm::DbErr;

use super::trail::paragraphs;
use crate::recipient::By;
use crate::screening::Case;
use crate::screening::letter::{Ready, letter_languages};

/// In which language to write what will stand in a letter: the entry's, and the letters' where that is another.
pub(super) async fn language_hint(visit: &Visit, case: &Case, entry: Language) -> Result<String, DbErr> {
    let w = &visit.words;
    let letters = letter_languages(visit.house.database.read(), case).await?;
    let language = w.language_name(entry.code());
    if letters.iter().all(|letter| *letter == entry) {
        return Ok(t!(w, "screening-in-language", language = language));
    }
    let letters: Vec<String> = letters.iter().map(|letter| w.language_name(letter.code())).collect();
    Ok(t!(w, "screening-in-languages", letters = letters.join(", "), language = language))
}

/// A letter before it is posted.
pub(super) struct Preview {
    pub language: String,
    pub lang: &'static str,
    pub to: String,
    pub subject: String,
    /// Paragraphs of lines.
    pub body: Vec<Vec<String>>,
}

/// Who gets a letter, and that it is printed where it cannot be mailed.
fn reached(w: &Words, letter: &Ready) -> String {
    match letter.to.by {
        By::Paper(_) => t!(w, "screening-letter-paper", name = letter.to.name.clone()),
        By::Mail(_) | By::Entry => letter.to.name.clone(),
    }
}

/// The letters, one for each language, with everybody who gets it.
pub(super) fn previews(w: &Words, letters: &[Ready]) -> Vec<Preview> {
    let mut previews: Vec<Preview> = Vec::new();
    for letter in letters {
        let lang = letter.to.language.code();
        if let Some(same) = previews.iter_mut().find(|preview| preview.lang == lang) {
            same.to = format!("{}, {}", same.to, reached(w, letter));
            continue;
        }
        previews.push(Preview {
            language: w.language_name(lang),
            lang,
            to: reached(w, letter),
            subject: letter.subject.clone(),
            body: paragraphs(&letter.body)
                .iter()
                .map(|paragraph| paragraph.lines().map(str::to_owned).collect())
                .collect(),
        });
    }
    previews
}
