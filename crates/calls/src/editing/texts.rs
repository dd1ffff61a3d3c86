//! The wording of calls and forms in eight languages, as the secretariat types it.

use std::collections::BTreeMap;

use foundation::text::{Drafted, Whole, clear_text, copy_text, read_whole, rewrite_text, write_text};
use foundation::{Act, Language, Write};
use sea_orm::DbErr;
use uuid::Uuid;

/// A text as it was typed, by language; a language without is missing.
pub type Typed = BTreeMap<Language, String>;

/// Writes what was typed over a text: the source first, so that a translation typed with it renders the new source.
///
/// # Errors
/// The database refused, or there is no such text.
pub async fn retype(write: &Write, act: &Act, id: Uuid, typed: &Typed) -> Result<bool, DbErr> {
    let whole = read_whole(&**write, [id]).await?.remove(&id);
    let whole = whole.ok_or_else(|| DbErr::RecordNotFound(format!("text {id}")))?;
    if whole.bodies == *typed {
        return Ok(false);
    }
    let source = whole.source;
    let languages =
        std::iter::once(source).chain(Language::ALL.into_iter().filter(|language| *language != source));
    for language in languages {
        match (whole.bodies.get(&language), typed.get(&language)) {
            (was, Some(body)) if was != Some(body) => rewrite_text(write, act, id, language, body).await?,
            (Some(_), None) => clear_text(write, id, language).await?,
            _ => {}
        }
    }
    Ok(true)
}

/// Writes what was typed for a text of a form, and gives the text that says it now.
///
/// It is the same text, or a new one where there was none or where a published version holds the old one. None where nothing is typed and nothing was there.
///
/// # Errors
/// The database refused.
pub async fn word(
    write: &Write,
    act: &Act,
    old: Option<Uuid>,
    held: bool,
    source: Language,
    typed: &Typed,
) -> Result<Option<Uuid>, DbErr> {
    let Some(old) = old else {
        if typed.is_empty() {
            return Ok(None);
        }
        return write_text(write, act, source, &Drafted(typed.clone())).await.map(Some);
    };
    let whole = read_whole(&**write, [old]).await?.remove(&old);
    if whole.as_ref().is_some_and(|whole| whole.bodies == *typed) {
        return Ok(Some(old));
    }
    let id = if held { copy_text(write, act, old).await? } else { old };
    retype(write, act, id, typed).await?;
    Ok(Some(id))
}

/// Whether what was typed can be read by everybody: where anything is written, the source is.
pub fn has_source(whole: &Whole, typed: &Typed) -> bool {
    typed.is_empty() || typed.contains_key(&whole.source)
}
