//! The members of an organisation: who has which role, who is invited, and the form that invites.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use foundation::pages::{Choice, ErrorLine, ErrorSummary, Field, Fields, Kind, Problem, Visit};
use foundation::{Language, Phrase, Role, Words, t};
use jiff::tz::TimeZone;
use sea_orm::prelude::Uuid;

use crate::invitation::{NewInvitation, Standing, count_invitation, invitations_to, invite, withdraw};
use crate::membership::{Membership, NoEnd, ROLES, end_membership, may_manage, memberships_of};
use crate::organisation::read_organisations;
use crate::person::{fold_email, say_role};

const NOUN: &str = "organisation";

#[derive(Template)]
#[template(path = "pages/members.html")]
struct Members<'a> {
    w: &'a Words,
    path: String,
    name: &'a str,
    language: Language,
    errors: &'a [ErrorLine],
    members: Vec<Membership>,
    invited: Vec<Invited>,
    fields: Vec<Field>,
}

struct Invited {
    id: Uuid,
    email: String,
    role: Role,
    day: String,
    expired: bool,
}

impl Members<'_> {
    fn summary(&self) -> String {
        ErrorSummary::html(self.w, self.errors)
    }

    fn role(&self, role: &Role) -> String {
        say_role(*role, self.w)
    }

    fn since(&self, member: &Membership) -> String {
        t!(self.w, "people-member-since", day = self.w.date(member.began_at, &TimeZone::UTC))
    }
}

/// The organisation's name, for those who manage its members; for others there is no such page.
async fn named(visit: &Visit, id: Uuid) -> Result<(String, Language), Problem> {
    visit.person()?;
    if !may_manage(&visit.viewer, id) {
        return Err(Problem::NotFound);
    }
    let (organisations, names) =
        read_organisations(visit.house.database.read(), visit.language, [id]).await?;
    let organisation = organisations.first().ok_or(Problem::NotFound)?;
    let name = names.get(organisation.name_id).ok_or(Problem::NotFound)?;
    Ok((name.body.clone(), name.language))
}

fn path(id: Uuid) -> String {
    format!("/office/organisations/{id}")
}

pub(crate) async fn show(visit: Visit, Path(id): Path<Uuid>) -> Result<Response, Problem> {
    render(&visit, id, &Fields::default(), &[]).await
}

async fn render(visit: &Visit, id: Uuid, typed: &Fields, errors: &[ErrorLine]) -> Result<Response, Problem> {
    let (name, language) = named(visit, id).await?;
    let (words, database) = (&visit.words, visit.house.database.read());
    let invited = invitations_to(database, NOUN, id).await?.into_iter().filter_map(|invitation| {
        let standing = invitation.standing(visit.arrived);
        matches!(standing, Standing::Open | Standing::Expired).then(|| Invited {
            id: invitation.id,
            email: invitation.email,
            role: invitation.role,
            day: words.date(invitation.invited_at, &TimeZone::UTC),
            expired: standing == Standing::Expired,
        })
    });
    let field = |name: &'static str, key: &str, kind: Kind| {
        Field::new(name, words.get(key), kind).value(typed.raw(name)).errors(words, errors)
    };
    let roles = ROLES.map(|role| Choice::new(sea_orm::ActiveEnum::to_value(&role), say_role(role, words)));
    let languages = Language::ALL.map(Choice::language);
    let mut mail_language = field("language", "people-member-language", Kind::Select(languages.to_vec()));
    if typed.raw("language").is_empty() {
        mail_language = mail_language.value(visit.language.code());
    }
    let body = Members {
        w: words,
        path: path(id),
        name: &name,
        language,
        errors,
        members: memberships_of(database, id).await?,
        invited: invited.collect(),
        fields: vec![
            field("email", "people-email", Kind::Email).hint(words.get("people-member-email-hint")),
            field("role", "people-role", Kind::Radios(roles.to_vec())),
            mail_language,
        ],
    };
    visit
        .page("people-members")
        .crumb("/my/account", words.get("people-account"))
        .office()
        .with_errors(!errors.is_empty())
        .render(&body)
        .await
}

pub(crate) async fn invite_one(
    visit: Visit,
    Path(id): Path<Uuid>,
    fields: Fields,
) -> Result<Response, Problem> {
    let (title, _) = named(&visit, id).await?;
    let inviter = visit.person()?.id;
    let mut errors = Vec::new();
    let mut say = |field: &str, key: &'static str| errors.push(ErrorLine::new(field, Phrase::of(key)));
    let email = fold_email(fields.raw("email"));
    if email.is_none() {
        say("email", "people-email-wrong");
    }
    let role = ROLES.into_iter().find(|role| sea_orm::ActiveEnum::to_value(role) == fields.raw("role"));
    if role.is_none() {
        say("role", "people-member-role-missing");
    }
    let language = Language::from_code(fields.raw("language"));
    if language.is_none() {
        say("language", "people-language-missing");
    }
    if let (Some(email), Some(role)) = (&email, role) {
        let known = memberships_of(visit.house.database.read(), id).await?;
        if known.iter().any(|member| member.email.as_ref() == Some(email) && member.role == role) {
            say("email", "people-member-known");
        }
    }
    let (Some(email), Some(role), Some(language), true) = (email, role, language, errors.is_empty()) else {
        return render(&visit, id, &fields, &errors).await;
    };
    count_invitation(&visit.house.database, visit.arrived, inviter, &email).await?;
    let new = NewInvitation { noun: NOUN, noun_id: id, role, email, language, title, next: String::new() };
    let write = visit.house.database.begin().await?;
    invite(&visit.house, &write, &visit.act(), inviter, &new).await?;
    write.commit().await?;
    Ok(visit.go(&format!("{}/members", path(id))))
}

pub(crate) async fn withdraw_one(
    visit: Visit,
    Path((id, invitation)): Path<(Uuid, Uuid)>,
) -> Result<Response, Problem> {
    named(&visit, id).await?;
    let write = visit.house.database.begin().await?;
    if !withdraw(&write, &visit.act(), NOUN, id, invitation).await? {
        return Err(Problem::NotFound);
    }
    write.commit().await?;
    Ok(visit.go(&format!("{}/members", path(id))))
}

pub(crate) async fn end(
    visit: Visit,
    Path((id, membership)): Path<(Uuid, Uuid)>,
) -> Result<Response, Problem> {
    named(&visit, id).await?;
    let mut write = visit.house.database.begin().await?;
    match end_membership(&write, &visit.act(), id, membership).await? {
        Ok(()) => {
            write.changes(format!("organisation:{id}"));
            write.commit().await?;
            // Who ended their own membership has no such page any more.
            let own = visit.person()?.id;
            let left = memberships_of(visit.house.database.read(), id).await?;
            let stays = left.iter().any(|known| known.person_id == own && known.role == Role::Secretariat);
            Ok(visit.go(&if stays {
                format!("{}/members", path(id))
            } else {
                "/my/account?saved".to_owned()
            }))
        }
        Err(NoEnd::Unknown) => Err(Problem::NotFound),
        Err(NoEnd::LastOfSecretariat) => {
            drop(write);
            let error = ErrorLine::new(format!("m-{membership}"), Phrase::of("people-member-last"));
            render(&visit, id, &Fields::default(), &[error]).await
        }
    }
}
