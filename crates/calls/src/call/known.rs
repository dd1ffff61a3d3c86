//! What every page of a call needs and only its secretariat changes: read once, until the call is said to have changed.

use std::sync::Arc;

use foundation::text::{Readings, read_texts};
use foundation::{Database, Language};
use sea_orm::entity::prelude::*;

use super::{Call, FormVersion, form_of, form_version};

/// [`form_of`], known until the call changes. Inside a write that changes the form, ask for that.
///
/// # Errors
/// The database refused, or the stored form cannot be read.
pub async fn known_form(database: &Database, call: Uuid) -> Result<Arc<FormVersion>, DbErr> {
    let known = database.known(format!("form/{call}"), async |read| {
        let form = form_of(read, call).await?;
        let nouns = nouns(call, &form);
        Ok(Some((form, nouns)))
    });
    known.await?.ok_or_else(|| DbErr::RecordNotFound(format!("form of call {call}")))
}

/// [`form_version`] of a call, known until the call changes.
///
/// # Errors
/// The database refused, there is no such version, or it cannot be read.
pub async fn known_version(database: &Database, call: Uuid, id: Uuid) -> Result<Arc<FormVersion>, DbErr> {
    let known = database.known(format!("version/{id}"), async |read| {
        let form = form_version(read, id).await?;
        let nouns = nouns(call, &form);
        Ok(Some((form, nouns)))
    });
    known.await?.ok_or_else(|| DbErr::RecordNotFound(format!("form {id}")))
}

/// A form that is not published yet is changed without a word to its readers: it has none.
fn nouns(call: Uuid, form: &FormVersion) -> Vec<String> {
    form.published_at.map(|_| format!("call:{call}")).into_iter().collect()
}

impl Call {
    /// The call's own texts and those of a version of its form, known until the call changes.
    ///
    /// # Errors
    /// The database refused.
    pub async fn known_texts(
        &self,
        database: &Database,
        form: &FormVersion,
        language: Language,
    ) -> Result<Arc<Readings>, DbErr> {
        let known = database.known(format!("texts/{}/{language}", form.id), async |read| {
            let ids = form.form.texts().into_iter().copied().chain(self.texts());
            Ok(Some((read_texts(read, language, ids).await?, nouns(self.id, form))))
        });
        known.await.map(Option::unwrap_or_default)
    }

    /// What the call is called in a language, known until it changes.
    ///
    /// # Errors
    /// The database refused.
    pub async fn known_title(&self, database: &Database, language: Language) -> Result<Arc<String>, DbErr> {
        let known = database.known(format!("title/{}/{language}", self.id), async |read| {
            let texts = read_texts(read, language, [self.title_id]).await?;
            let nouns = self.published_at.map(|_| format!("call:{}", self.id)).into_iter().collect();
            Ok(Some((texts.body(self.title_id).to_owned(), nouns)))
        });
        known.await.map(Option::unwrap_or_default)
    }
}
