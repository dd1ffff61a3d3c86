//! Invitations by mail to a part in a noun: a membership of an organisation, a colleague's place in an entry.
//!
//! The rooms invite and show; accepting appoints the role within the noun, which the rooms then read as a right.

use foundation::jobs::{self, JobError, JobKind, Running};
use foundation::mail::{Letter, empty_about, post_secret};
use foundation::pages::Problem;
use foundation::{Act, Database, House, Language, Limit, Moment, Role, Write, t};
use jiff::tz::TimeZone;
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::ExprTrait as _;
use sea_orm::{ActiveValue::Set, QueryOrder};

use crate::person::{appoint, read_persons};
use crate::session::hash;

/// How long an invitation is good.
pub const DAYS: i64 = 14;

/// How long the address of an invitation is kept that nobody accepted.
const KEPT_DAYS: i64 = 30;

const OF_PERSON: Limit = Limit { name: "invitations of a person", times: 30, minutes: 60 };
const TO_ADDRESS: Limit = Limit { name: "invitations to an address", times: 10, minutes: 24 * 60 };

/// The job that forgets an invitation which nobody accepted.
pub const FORGET: JobKind = JobKind { name: "people.forget_invitation", run: forget };

/// An invitation.
pub type Invitation = invitation::Model;

mod invitation {
    use foundation::{Moment, Role};
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "invitation")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub noun: String,
        pub noun_id: Uuid,
        pub role: Role,
        pub email: String,
        pub token_hash: String,
        pub invited_by: Uuid,
        pub invited_at: Moment,
        pub accepted_by: Option<Uuid>,
        pub accepted_at: Option<Moment>,
        pub withdrawn_at: Option<Moment>,
        pub title: String,
        pub next: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Where an invitation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It can be accepted.
    Open,
    /// Somebody accepted it.
    Accepted,
    /// It was taken back.
    Withdrawn,
    /// Nobody accepted it in time.
    Expired,
}

/// An invitation to be sent.
#[derive(Clone, Debug)]
pub struct NewInvitation {
    /// What kind of thing it is for: `organisation`, `application`.
    pub noun: &'static str,
    /// Which one.
    pub noun_id: Uuid,
    /// The role within it.
    pub role: Role,
    /// The folded address it goes to.
    pub email: String,
    /// The language of the mail.
    pub language: Language,
    /// What the invited person reads it is for: the title of the entry, the name of the organisation.
    pub title: String,
    /// Where the person goes on after accepting, without a language: `/my/entries/7`.
    pub next: String,
}

/// What an accepted invitation gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accepted {
    /// The kind of noun.
    pub noun: String,
    /// Which one.
    pub noun_id: Uuid,
    /// The role within it.
    pub role: Role,
    /// Where to go on, without a language.
    pub next: String,
}

impl Invitation {
    /// Where it stands at an instant.
    pub fn standing(&self, now: Moment) -> Standing {
        if self.accepted_at.is_some() {
            Standing::Accepted
        } else if self.withdrawn_at.is_some() {
            Standing::Withdrawn
        } else if self.invited_at.plus_days(DAYS) <= now {
            Standing::Expired
        } else {
            Standing::Open
        }
    }
}

/// Counts an invitation that a person is about to send to an address: for the page, before its write begins.
///
/// # Errors
/// The person sent too many, the address got too many, or the database refused.
pub async fn count_invitation(
    database: &Database,
    now: Moment,
    inviter: Uuid,
    email: &str,
) -> Result<(), Problem> {
    OF_PERSON.take(database, now, &inviter.to_string()).await?;
    TO_ADDRESS.take(database, now, email).await
}

/// The instant at which the address of an invitation sent now is deleted, should nobody accept it.
pub fn kept_until(now: Moment) -> Moment {
    now.plus_days(KEPT_DAYS)
}

/// Sends an invitation. An open one of the same address to the same noun is replaced by it.
///
/// # Errors
/// The database refused.
pub async fn invite(
    house: &House,
    write: &Write,
    act: &Act,
    inviter: Uuid,
    new: &NewInvitation,
) -> Result<Uuid, DbErr> {
    let (id, token) = (act.id(), act.chance.token());
    invitation::Entity::update_many()
        .set(invitation::ActiveModel { withdrawn_at: Set(Some(act.at)), ..Default::default() })
        .filter(invitation::Column::Noun.eq(new.noun))
        .filter(invitation::Column::NounId.eq(new.noun_id))
        .filter(invitation::Column::Email.eq(&new.email))
        .filter(invitation::Column::AcceptedAt.is_null())
        .filter(invitation::Column::WithdrawnAt.is_null())
        .exec(&**write)
        .await?;
    let row = invitation::ActiveModel {
        id: Set(id),
        noun: Set(new.noun.to_owned()),
        noun_id: Set(new.noun_id),
        role: Set(new.role),
        email: Set(new.email.clone()),
        token_hash: Set(hash(&token)),
        invited_by: Set(inviter),
        invited_at: Set(act.at),
        accepted_by: Set(None),
        accepted_at: Set(None),
        withdrawn_at: Set(None),
        title: Set(new.title.clone()),
        next: Set(new.next.clone()),
    };
    invitation::Entity::insert(row).exec_without_returning(&**write).await?;
    jobs::enqueue(write, act, FORGET.name, id.to_string(), kept_until(act.at), None).await?;
    act.record(write, new.noun, new.noun_id, "invite", &["email", "role"]).await?;
    let inviter = read_persons(&**write, [inviter]).await?;
    let words = house.words(new.language);
    let body = t!(
        words,
        "people-mail-invitation",
        name = inviter.first().map(|inviter| inviter.name.clone()).unwrap_or_default(),
        title = new.title.clone(),
        link = house.address(new.language, &format!("/invitations/{token}")),
        days = DAYS,
        day = words.date(kept_until(act.at), &TimeZone::UTC),
        privacy = house.address(new.language, "/privacy")
    );
    let letter = Letter {
        person: None,
        address: new.email.clone(),
        language: new.language,
        subject: t!(words, "people-mail-invitation-subject", title = new.title.clone()),
        body: house.signed(new.language, &body).await?,
        noun: "invitation",
        noun_id: id,
    };
    post_secret(write, act, letter).await?;
    Ok(id)
}

/// The invitation of a link's token.
///
/// # Errors
/// The database refused.
pub async fn find_by_token(
    database: &impl ConnectionTrait,
    token: &str,
) -> Result<Option<Invitation>, DbErr> {
    invitation::Entity::find().filter(invitation::Column::TokenHash.eq(hash(token))).one(database).await
}

/// The invitations to a noun, the newest first.
///
/// # Errors
/// The database refused.
pub async fn invitations_to(
    database: &impl ConnectionTrait,
    noun: &str,
    noun_id: Uuid,
) -> Result<Vec<Invitation>, DbErr> {
    invitation::Entity::find()
        .filter(invitation::Column::Noun.eq(noun))
        .filter(invitation::Column::NounId.eq(noun_id))
        .order_by_desc(invitation::Column::Id)
        .all(database)
        .await
}

/// Accepts an open invitation for a person and appoints them; otherwise says where the invitation stands.
///
/// # Errors
/// The database refused.
pub async fn accept(
    write: &Write,
    act: &Act,
    invitation: &Invitation,
    person: Uuid,
) -> Result<Result<Accepted, Standing>, DbErr> {
    let standing = invitation.standing(act.at);
    if standing != Standing::Open {
        return Ok(Err(standing));
    }
    let accepted = settle(
        write,
        invitation.id,
        invitation::ActiveModel {
            accepted_by: Set(Some(person)),
            accepted_at: Set(Some(act.at)),
            ..Default::default()
        },
    );
    if !accepted.await? {
        return Ok(Err(Standing::Accepted));
    }
    appoint(write, act, person, invitation.role, Some(invitation.noun_id)).await?;
    act.record(write, "person", person, "accept_invitation", &["role"]).await?;
    Ok(Ok(Accepted {
        noun: invitation.noun.clone(),
        noun_id: invitation.noun_id,
        role: invitation.role,
        next: invitation.next.clone(),
    }))
}

/// Takes back an invitation to a noun; whether it was still open. One of another noun is not touched.
///
/// # Errors
/// The database refused.
pub async fn withdraw(
    write: &Write,
    act: &Act,
    noun: &'static str,
    noun_id: Uuid,
    id: Uuid,
) -> Result<bool, DbErr> {
    let known = invitations_to(&**write, noun, noun_id).await?;
    if !known.iter().any(|known| known.id == id) {
        return Ok(false);
    }
    let withdrawn = invitation::ActiveModel { withdrawn_at: Set(Some(act.at)), ..Default::default() };
    let was_open = settle(write, id, withdrawn).await?;
    if was_open {
        act.record(write, noun, noun_id, "withdraw_invitation", &[]).await?;
    }
    Ok(was_open)
}

/// Takes back the open invitations that a person sent to a noun, since they may invite to it no longer.
///
/// # Errors
/// The database refused.
pub async fn withdraw_sent_by(
    write: &Write,
    act: &Act,
    noun: &'static str,
    noun_id: Uuid,
    person: Uuid,
) -> Result<(), DbErr> {
    let known = invitations_to(&**write, noun, noun_id).await?;
    let open = |known: &Invitation| known.accepted_at.is_none() && known.withdrawn_at.is_none();
    for sent in known.iter().filter(|known| known.invited_by == person && open(known)) {
        withdraw(write, act, noun, noun_id, sent.id).await?;
    }
    Ok(())
}

/// Changes an invitation that nobody accepted or withdrew; whether there was one.
async fn settle(write: &Write, id: Uuid, change: invitation::ActiveModel) -> Result<bool, DbErr> {
    let settled = invitation::Entity::update_many()
        .set(change)
        .filter(invitation::Column::Id.eq(id))
        .filter(invitation::Column::AcceptedAt.is_null())
        .filter(invitation::Column::WithdrawnAt.is_null())
        .exec(&**write)
        .await?;
    Ok(settled.rows_affected == 1)
}

/// Empties the invitations to a noun: no address, no title, no letter; what was open is withdrawn.
///
/// # Errors
/// The database refused.
pub async fn empty_to(write: &Write, now: Moment, noun: &str, noun_id: Uuid) -> Result<(), DbErr> {
    let to = invitation::Column::Noun.eq(noun).and(invitation::Column::NounId.eq(noun_id));
    empty(write, now, to).await
}

/// Empties the invitations to an address, those that a person accepted, and those they sent that nobody accepted.
pub(crate) async fn empty_of(
    write: &Write,
    now: Moment,
    person: Uuid,
    email: Option<&str>,
) -> Result<(), DbErr> {
    let unused = invitation::Column::InvitedBy.eq(person).and(invitation::Column::AcceptedAt.is_null());
    let own = invitation::Column::AcceptedBy.eq(person).or(unused);
    let theirs = email.map_or(own.clone(), |email| own.or(invitation::Column::Email.eq(email)));
    empty(write, now, theirs).await
}

async fn empty(write: &Write, now: Moment, which: Expr) -> Result<(), DbErr> {
    let full = which.and(invitation::Column::Email.ne(""));
    let invitations = invitation::Entity::find().filter(full).all(&**write).await?;
    for invitation in invitations {
        let open = invitation.accepted_at.is_none() && invitation.withdrawn_at.is_none();
        let emptied = invitation::ActiveModel {
            id: Set(invitation.id),
            email: Set(String::new()),
            title: Set(String::new()),
            withdrawn_at: Set(if open { Some(now) } else { invitation.withdrawn_at }),
            ..Default::default()
        };
        invitation::Entity::update(emptied).exec(&**write).await?;
        empty_about(write, now, "invitation", invitation.id).await?;
    }
    Ok(())
}

/// Forgets the address of an invitation that nobody accepted. One that became somebody's part stays.
fn forget(house: House, payload: String) -> Running {
    Box::pin(async move {
        let id: Uuid = payload.parse().map_err(|_| JobError::Fail("not an invitation's id".to_owned()))?;
        let write = house.database.begin().await?;
        let unused = invitation::Column::Id.eq(id).and(invitation::Column::AcceptedAt.is_null());
        empty(&write, house.clock.now(), unused).await?;
        Ok(write.commit().await?)
    })
}

/// Forgets those of before an instant that nobody accepted: what was sent before each had its job.
pub(crate) async fn forget_older(write: &Write, now: Moment, than: Moment) -> Result<(), DbErr> {
    let unused = invitation::Column::InvitedAt.lt(than).and(invitation::Column::AcceptedAt.is_null());
    empty(write, now, unused).await
}

/// What a person sent or accepted, for their copy of the data.
pub(crate) async fn of_person(
    database: &impl ConnectionTrait,
    person: Uuid,
) -> Result<Vec<Invitation>, DbErr> {
    invitation::Entity::find()
        .filter(invitation::Column::InvitedBy.eq(person).or(invitation::Column::AcceptedBy.eq(person)))
        .order_by_asc(invitation::Column::Id)
        .all(database)
        .await
}
