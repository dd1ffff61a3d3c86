//! The files of an entry's page: pictures, documents, and a note where a consent ended.

use calls::application::{Audience, NOUN, SentView, file_size, sent_files};
use calls::form::Form;
use foundation::Words;
use foundation::files::{FileState, Picture};
use sea_orm::{ConnectionTrait, DbErr};
use uuid::Uuid;

use crate::gallery::Entry;

/// What everybody may see of the files that were sent.
#[derive(Debug, Default)]
pub(super) struct Files {
    pub pictures: Vec<Shown>,
    pub documents: Vec<Document>,
    /// How many pictures are gone because a consent ended.
    pub gone: usize,
}

/// A picture with its words.
#[derive(Debug)]
pub(super) struct Shown {
    pub picture: Picture,
    pub alt: String,
    pub credit: String,
}

/// A document to be saved.
#[derive(Debug)]
pub(super) struct Document {
    pub address: String,
    pub name: String,
    pub about: String,
    pub kind: &'static str,
    pub size: String,
}

/// The noun whose change makes the page old: a picture was made, or its consent ended.
pub(super) fn files_noun(entry: &Entry) -> String {
    format!("{NOUN}:{}", entry.application_id)
}

impl Files {
    /// Reads them where the answers hold any.
    pub async fn of(
        w: &Words,
        database: &impl ConnectionTrait,
        entry: &Entry,
        form: &Form<Uuid>,
    ) -> Result<Self, DbErr> {
        let answers = entry.answers();
        if form.asked_files(&answers).all(|question| answers.get(&question.key).is_none()) {
            return Ok(Self::default());
        }
        let sent = sent_files(database, entry.application_id, entry.sending_id, &answers).await?;
        let mut files = Self::default();
        for view in sent.iter().filter(|view| view.sent.audience == Audience::Public) {
            files.add(w, view);
        }
        Ok(files)
    }

    fn add(&mut self, w: &Words, view: &SentView) {
        if view.file.state == FileState::Withdrawn {
            self.gone += 1;
        } else if let Some(picture) = view.file.picture() {
            let (alt, credit) = (view.sent.alt.clone(), view.sent.credit.clone());
            self.pictures.push(Shown { picture, alt, credit });
        } else if let Some(address) = view.file.document() {
            self.documents.push(Document {
                address,
                name: view.file.shown_name(),
                about: view.sent.alt.clone(),
                kind: view.file.kind.map_or("", |kind| kind.name()),
                size: file_size(w, view.file.bytes),
            });
        }
    }
}
