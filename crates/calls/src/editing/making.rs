//! Making a call: its part of addresses, its title, its dates, and a form that is empty or a copy of another call's.

use foundation::text::{Drafted, copy_text, write_texts};
use foundation::{Act, Language, Moment, Write};
use sea_orm::entity::prelude::*;

use super::draft::newest_form;
use crate::call::{Call, CallKind, NewCall, call, enter_call};
use crate::form::{Form, Privacy};

const SHORTEST_SLUG: usize = 3;
const LONGEST_SLUG: usize = 60;

/// A call as it is begun by the secretariat. All else is written later.
#[derive(Clone, Debug)]
pub struct Begun {
    /// Its part of addresses.
    pub slug: String,
    /// What it is for.
    pub kind: CallKind,
    /// Who runs it.
    pub organisation: Uuid,
    /// The language its texts are first written in.
    pub language: Language,
    /// What it is called, in that language.
    pub title: String,
    /// The time zone its instants are told in.
    pub zone: String,
    /// When it opens.
    pub opens_at: Moment,
    /// When it closes; exclusive.
    pub closes_at: Moment,
}

/// Whether a call may have this part of addresses: small letters, digits and hyphens, a letter first.
pub fn is_slug(typed: &str) -> bool {
    (SHORTEST_SLUG..=LONGEST_SLUG).contains(&typed.len())
        && typed.starts_with(|c: char| c.is_ascii_lowercase())
        && !typed.ends_with('-')
        && typed.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// Whether an address is taken, by a call that the asker may see or another.
///
/// # Errors
/// The database refused.
pub async fn is_slug_taken(database: &impl ConnectionTrait, slug: &str) -> Result<bool, DbErr> {
    let taken = call::Entity::find().filter(call::Column::Slug.eq(slug)).one(database).await?;
    Ok(taken.is_some())
}

/// Makes an unpublished call. Its form is a copy of the newest of `model`, or empty.
///
/// # Errors
/// The slug is taken, or the database refused.
pub async fn begin_call(write: &Write, act: &Act, begun: Begun, model: Option<&Call>) -> Result<Uuid, DbErr> {
    let unwritten = Drafted::default();
    let title = Drafted::only(begun.language, begun.title);
    let drafted = [&title, &unwritten, &unwritten, &unwritten, &unwritten];
    let ids = write_texts(write, act, begun.language, &drafted).await?;
    let form = match model {
        Some(model) => copy_form(write, act, &newest_form(&**write, model.id).await?.form).await?,
        None => empty_form(write, act, begun.language).await?,
    };
    let new = NewCall {
        slug: begun.slug,
        kind: begun.kind,
        organisation: begun.organisation,
        texts: [ids[0], ids[1], ids[2], ids[3], ids[4]],
        zone: begun.zone,
        opens_at: begun.opens_at,
        closes_at: begun.closes_at,
        grace_minutes: 0,
    };
    enter_call(write, act, new, &form).await
}

/// The same form with texts of its own: neither call's wording changes with the other's.
async fn copy_form(write: &Write, act: &Act, form: &Form<Uuid>) -> Result<Form<Uuid>, DbErr> {
    let mut copies = Vec::new();
    for id in form.texts() {
        copies.push(copy_text(write, act, *id).await?);
    }
    let mut copies = copies.into_iter();
    Ok(form.map(&mut |_| copies.next().unwrap_or_default()))
}

async fn empty_form(write: &Write, act: &Act, language: Language) -> Result<Form<Uuid>, DbErr> {
    let unwritten = Drafted::default();
    let privacy = write_texts(write, act, language, &[&unwritten, &unwritten, &unwritten]).await?;
    Ok(Form {
        criteria: Vec::new(),
        sections: Vec::new(),
        rules: Vec::new(),
        declarations: Vec::new(),
        privacy: Privacy { who: privacy[0], why: privacy[1], how_long: privacy[2] },
        reasons: Vec::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::is_slug;

    #[test]
    fn an_address_is_made_of_small_letters_digits_and_hyphens() {
        assert!(is_slug("award-2027"));
        for wrong in ["", "ab", "Award-2027", "2027-award", "award 2027", "award-", "награда", "a/b-c"]
        {
            assert!(!is_slug(wrong), "{wrong}");
        }
        assert!(!is_slug(&"a".repeat(61)));
    }
}
