//! What changed of a call after it was published, for everybody to see: its closing and its texts. What changed of its
//! form is told by the form's versions.

use foundation::text::reworded_since;
use foundation::{Language, Moment};
use sea_orm::entity::prelude::*;

use super::dates::closing_moves;
use crate::call::{Call, FormVersion};

/// How many wordings are looked at: many changes of all texts in all languages.
const MOST: u64 = 400;

/// A text of a call that was worded anew, in the languages of one act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rewording {
    /// The text.
    pub text: Uuid,
    /// When.
    pub at: Moment,
    /// In which languages.
    pub languages: Vec<Language>,
}

/// What of a call's texts was worded after the call was published, the newest first.
///
/// # Errors
/// The database refused.
pub async fn rewordings(database: &impl ConnectionTrait, call: &Call) -> Result<Vec<Rewording>, DbErr> {
    let Some(published) = call.published_at else {
        return Ok(Vec::new());
    };
    let mut rewordings: Vec<Rewording> = Vec::new();
    for one in reworded_since(database, call.texts(), published, MOST).await? {
        match rewordings.last_mut() {
            Some(last) if (last.text, last.at) == (one.text_id, one.written_at) => {
                last.languages.push(one.language);
            }
            _ => rewordings.push(Rewording {
                text: one.text_id,
                at: one.written_at,
                languages: vec![one.language],
            }),
        }
    }
    for rewording in &mut rewordings {
        rewording.languages.sort_unstable();
    }
    Ok(rewordings)
}

/// Whether anything of a published call changed: its form, its closing, its texts.
///
/// # Errors
/// The database refused.
pub async fn has_changed(
    database: &impl ConnectionTrait,
    call: &Call,
    form: &FormVersion,
) -> Result<bool, DbErr> {
    let Some(published) = call.published_at else {
        return Ok(false);
    };
    Ok(form.number > 1
        || !closing_moves(database, call.id).await?.is_empty()
        || !reworded_since(database, call.texts(), published, 1).await?.is_empty())
}
