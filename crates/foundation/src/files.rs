//! Files: what people send. A file belongs to one noun and is seen only through it; its address is drawn by chance.
//!
//! A room takes files in three steps. Its handler extracts an [`Upload`] and gives each part that is a file to
//! [`receive`], which opens its own writes, since none may be open while a body is read. It lists them by [`files_of`]
//! once it knows that the viewer may see the noun. After the upload it asks for alternative text, credit and who is
//! recognisable, and writes that by [`describe`]. Whoever may see the noun may open its files: the program's
//! [`crate::house::Filled::may_see_file`] says so for [`File::picture`] and [`File::document`], the only addresses.

mod jobs;
mod keeping;
mod kind;
mod picture;
mod receive;
mod refused;
mod scan;
mod serve;
mod store;
mod upload;

use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, QueryOrder};

pub use jobs::{FORGET, MAKE_PICTURE, SCAN, SWEEP, kinds as jobs};
pub use kind::FileKind;
pub use receive::{Limits, Place, Sent, receive};
pub use refused::Refused;
pub use scan::{Scanner, Verdict};
pub use serve::routes;
pub use store::{FileStore, ORIGINAL, StoreError};
pub use upload::{Part, Upload};

use crate::audit::Act;
use crate::database::Write;
use crate::languages::Phrase;
use crate::line::Line;
use picture::Width;

/// Where a file is between the first byte and the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(10))", rename_all = "snake_case")]
pub enum FileState {
    /// Its bytes are on the way.
    Receiving,
    /// It is here and nobody may open it before it has been scanned.
    Waiting,
    /// It may be opened.
    Usable,
    /// It was found to be dangerous or unreadable; its bytes are gone.
    Refused,
    /// The consent it stood on has ended; its bytes are gone.
    Withdrawn,
}

/// Why a file is refused or withdrawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(20))", rename_all = "snake_case")]
pub enum Why {
    /// The scanner found something.
    Infected,
    /// No picture can be made of it.
    Unreadable,
    /// Who is shown took the consent back.
    ConsentWithdrawn,
    /// The consent was given until a day that has come.
    ConsentOver,
}

/// Who can be recognised on a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(10))", rename_all = "snake_case")]
pub enum PeopleShown {
    /// Nobody.
    Nobody,
    /// Somebody who consents, see [`File::consent_id`].
    Consent,
}

/// A file as it is recorded.
pub type File = file::Model;

mod file {
    use sea_orm::entity::prelude::*;

    use super::{FileKind, FileState, PeopleShown, Why};
    use crate::clock::Moment;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "file")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub noun: String,
        pub noun_id: Uuid,
        pub slot: String,
        pub name: String,
        pub kind: Option<FileKind>,
        pub bytes: i64,
        pub sha256: Option<String>,
        pub state: FileState,
        pub state_at: Moment,
        pub state_by: Option<Uuid>,
        pub state_why: Option<Why>,
        pub scanned_at: Option<Moment>,
        pub width: Option<i32>,
        pub height: Option<i32>,
        pub made_at: Option<Moment>,
        pub alt: String,
        pub credit: String,
        pub people_shown: Option<PeopleShown>,
        pub consent_id: Option<Uuid>,
        pub uploaded_by: Option<Uuid>,
        pub uploaded_at: Moment,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod size {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "file_size")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub file_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub name: String,
        pub width: i32,
        pub height: i32,
        pub bytes: i64,
        pub sha256: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The addresses and measures of a picture, for `<picture>` and `<img>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// The `srcset` of a `<source type="image/webp">`.
    pub webp: String,
    /// The `srcset` of the `<img>`, in JPEG.
    pub jpeg: String,
    /// The `src` of the `<img>`: the small JPEG.
    pub src: String,
    /// The width of the large size, for the `<img>` to keep its room.
    pub width: u32,
    /// Its height.
    pub height: u32,
}

impl File {
    /// The addresses of a picture that may be opened and whose sizes are made.
    pub fn picture(&self) -> Option<Picture> {
        self.made_at.filter(|_| self.state == FileState::Usable)?;
        let side = |side: Option<i32>| side.and_then(|side| u32::try_from(side).ok());
        let (wide, tall) = (side(self.width)?, side(self.height)?);
        let (small, _) = Width::Small.of(wide, tall);
        let (width, height) = Width::Large.of(wide, tall);
        let id = self.id;
        let set = |ending: &str| {
            format!("/files/{id}/small.{ending} {small}w, /files/{id}/large.{ending} {width}w")
        };
        Some(Picture {
            webp: set("webp"),
            jpeg: set("jpg"),
            src: format!("/files/{id}/small.jpg"),
            width,
            height,
        })
    }

    /// The address of a document that may be opened; browsers save it.
    pub fn document(&self) -> Option<String> {
        let is_document = self.kind.is_some_and(|kind| !kind.is_picture());
        (is_document && self.state == FileState::Usable)
            .then(|| format!("/files/{}/{}", self.id, serve::DOCUMENT))
    }

    /// What is to be said of a file that cannot be opened, or not yet.
    pub fn trouble(&self) -> Option<Phrase> {
        let key = match (self.state, self.state_why) {
            (FileState::Receiving | FileState::Waiting, _) => "files-waiting",
            (FileState::Usable, _) => {
                let is_picture = self.kind.is_some_and(FileKind::is_picture);
                return (is_picture && self.made_at.is_none()).then(|| Phrase::of("files-being-made"));
            }
            (FileState::Refused, Some(Why::Infected)) => "files-infected",
            (FileState::Refused, _) => "files-broken-picture",
            (FileState::Withdrawn, _) => "files-withdrawn",
        };
        Some(Phrase::of(key))
    }

    /// The name as lists show it: a long one loses its middle, never its end.
    pub fn shown_name(&self) -> String {
        shown_name(&self.name)
    }

    /// Whether it is said who is recognisable, as far as that has to be asked: the public is shown nothing before.
    ///
    /// It holds for a withdrawn file too, so that its address answers 410 to whom it was shown.
    pub fn is_cleared(&self) -> bool {
        let is_document = self.kind.is_some_and(|kind| !kind.is_picture());
        is_document || self.people_shown.is_some()
    }
}

fn shown_name(name: &str) -> String {
    const BEFORE: usize = 36;
    const AFTER: usize = 12;
    let letters: Vec<char> = name.chars().collect();
    if letters.len() <= BEFORE + AFTER + 1 {
        return name.to_owned();
    }
    let (before, after) = (&letters[..BEFORE], &letters[letters.len() - AFTER..]);
    before.iter().chain(&['…']).chain(after).collect()
}

/// The files of nouns in the order they came, in one statement. Who may see the noun may see the list: ask first.
///
/// # Errors
/// The database refused.
pub async fn files_of(
    database: &impl ConnectionTrait,
    noun: &str,
    noun_ids: impl IntoIterator<Item = Uuid>,
) -> Result<Vec<File>, DbErr> {
    file::Entity::find()
        .filter(file::Column::Noun.eq(noun))
        .filter(file::Column::NounId.is_in(noun_ids))
        .filter(file::Column::State.ne(FileState::Receiving))
        .order_by_asc(file::Column::UploadedAt)
        .order_by_asc(file::Column::Id)
        .all(database)
        .await
}

/// A file by its id, for a room that then asks who may see its noun.
///
/// # Errors
/// The database refused.
pub async fn find_file(database: &impl ConnectionTrait, id: Uuid) -> Result<Option<File>, DbErr> {
    file::Entity::find_by_id(id).filter(file::Column::State.ne(FileState::Receiving)).one(database).await
}

/// How the scanner stands to the files that are here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scanned {
    /// Nobody may open these before they have been scanned.
    pub waiting: i64,
    /// These can be opened, and no scanner has seen them.
    pub unscanned: i64,
}

/// Counts the files that wait for a scanner and those that never met one.
///
/// # Errors
/// The database refused.
pub async fn scanned(database: &impl ConnectionTrait) -> Result<Scanned, DbErr> {
    let in_state = |state| file::Entity::find().filter(file::Column::State.eq(state));
    let unscanned = in_state(FileState::Usable).filter(file::Column::ScannedAt.is_null());
    Ok(Scanned {
        waiting: in_state(FileState::Waiting).count(database).await?.cast_signed(),
        unscanned: unscanned.count(database).await?.cast_signed(),
    })
}

/// What is said of a file after its upload.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Description {
    /// The words that stand for a picture where it cannot be seen.
    pub alt: Line,
    /// Who made it.
    pub credit: Line,
    /// Who is recognisable; not said yet, the public is not shown it.
    pub people: Option<Recognisable>,
}

/// Who is recognisable on a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recognisable {
    /// Nobody.
    Nobody,
    /// Somebody, who agrees by this consent. The caller has made sure in the same write that it holds.
    Under(Uuid),
}

/// Says what a picture shows, who made it and who is recognisable. Nothing is written to a withdrawn file.
///
/// # Errors
/// The database refused.
pub async fn describe(
    write: &mut Write,
    act: &Act,
    file: &File,
    description: Description,
) -> Result<(), DbErr> {
    let (people_shown, consent_id) = match description.people {
        None => (None, None),
        Some(Recognisable::Nobody) => (Some(PeopleShown::Nobody), None),
        Some(Recognisable::Under(consent)) => (Some(PeopleShown::Consent), Some(consent)),
    };
    let described = file::ActiveModel {
        alt: Set(description.alt.into()),
        credit: Set(description.credit.into()),
        people_shown: Set(people_shown),
        consent_id: Set(consent_id),
        ..Default::default()
    };
    let standing = [FileState::Waiting, FileState::Usable];
    if change(write, file.id, &standing, described).await? {
        write.changes(format!("{}:{}", file.noun, file.noun_id));
        let fields = ["alt", "credit", "people_shown", "consent_id"];
        act.record(write, "file", file.id, "describe", &fields).await?;
    }
    Ok(())
}

/// Removes a file and, by a job, its bytes; its address is from then on one that never was.
///
/// The room sees to it that nothing it must keep, an entry as it was sent, still shows the file.
///
/// # Errors
/// The database refused.
pub async fn remove(write: &mut Write, act: &Act, file: &File) -> Result<(), DbErr> {
    file::Entity::delete_by_id(file.id).exec(&**write).await?;
    jobs::forget(write, act, file.id).await?;
    write.changes(format!("{}:{}", file.noun, file.noun_id));
    act.record(write, "file", file.id, "remove", &[]).await
}

/// Whether any file stands on a consent.
///
/// # Errors
/// The database refused.
pub async fn stand_on(database: &impl ConnectionTrait, consent: Uuid) -> Result<bool, DbErr> {
    Ok(file::Entity::find().filter(file::Column::ConsentId.eq(consent)).one(database).await?.is_some())
}

/// Withdraws every file that stands on a consent: with this write, each answers 410, and a job deletes the bytes.
///
/// Called by the consent's own withdrawal, in its write. What a picture said of the person goes too.
///
/// # Errors
/// The database refused.
pub async fn withdraw_consent(
    write: &mut Write,
    act: &Act,
    consent: Uuid,
    why: Why,
) -> Result<Vec<File>, DbErr> {
    let states = [FileState::Waiting, FileState::Usable, FileState::Refused];
    let standing = file::Entity::find()
        .filter(file::Column::ConsentId.eq(consent))
        .filter(file::Column::State.is_in(states))
        .all(&**write)
        .await?;
    for file in &standing {
        let withdrawn = file::ActiveModel {
            state: Set(FileState::Withdrawn),
            state_at: Set(act.at),
            state_by: Set(act.person),
            state_why: Set(Some(why)),
            name: Set(String::new()),
            alt: Set(String::new()),
            ..Default::default()
        };
        change(write, file.id, &states, withdrawn).await?;
        drop_sizes(write, file.id).await?;
        jobs::forget(write, act, file.id).await?;
        write.changes(format!("{}:{}", file.noun, file.noun_id));
        act.record(write, "file", file.id, "withdraw", &["state", "name", "alt"]).await?;
    }
    Ok(standing)
}

/// Changes a file that still is in one of these states; says whether it was.
async fn change(write: &Write, id: Uuid, from: &[FileState], to: file::ActiveModel) -> Result<bool, DbErr> {
    let changed = file::Entity::update_many()
        .set(to)
        .filter(file::Column::Id.eq(id))
        .filter(file::Column::State.is_in(from.iter().copied()))
        .exec(&**write)
        .await?;
    Ok(changed.rows_affected == 1)
}

async fn drop_sizes(write: &Write, id: Uuid) -> Result<(), DbErr> {
    size::Entity::delete_many().filter(size::Column::FileId.eq(id)).exec(&**write).await.map(drop)
}
