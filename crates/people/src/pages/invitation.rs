//! An invitation: what it is for, and the button that accepts it. Opening the link changes nothing.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use foundation::Words;
use foundation::pages::{Fields, Problem, Visit};
use foundation::t;

use super::account::own_person;
use crate::invitation::{Invitation, Standing, accept, find_by_token};
use crate::person::{read_persons, say_role};

#[derive(Template)]
#[template(path = "pages/invitation.html")]
struct InvitationPage<'a> {
    w: &'a Words,
    token: &'a str,
    invitation: &'a Invitation,
    standing: Standing,
    inviter: String,
    role: String,
    own: Own,
}

/// Who reads the invitation.
enum Own {
    Nobody,
    /// The person of the invited address.
    Invited,
    /// A person of another address, who must say that it is meant for them.
    Other(String),
}

async fn find(visit: &Visit, token: &str) -> Result<Invitation, Problem> {
    find_by_token(visit.house.database.read(), token).await?.ok_or(Problem::NotFound)
}

async fn own(visit: &Visit, invitation: &Invitation) -> Result<Own, Problem> {
    if visit.viewer.person.is_none() {
        return Ok(Own::Nobody);
    }
    let email = own_person(visit).await?.email.unwrap_or_default();
    Ok(if email == invitation.email { Own::Invited } else { Own::Other(email) })
}

pub(crate) async fn show(visit: Visit, Path(token): Path<String>) -> Result<Response, Problem> {
    let invitation = find(&visit, &token).await?;
    let standing = invitation.standing(visit.arrived);
    show_page(&visit, &token, &invitation, standing).await
}

async fn show_page(
    visit: &Visit,
    token: &str,
    invitation: &Invitation,
    standing: Standing,
) -> Result<Response, Problem> {
    let inviter = read_persons(visit.house.database.read(), [invitation.invited_by]).await?;
    let body = InvitationPage {
        w: &visit.words,
        token,
        invitation,
        standing,
        inviter: inviter.first().map(|inviter| inviter.shown_name(&visit.words)).unwrap_or_default(),
        role: say_role(invitation.role, &visit.words),
        own: own(visit, invitation).await?,
    };
    let status = if standing == Standing::Open { StatusCode::OK } else { StatusCode::GONE };
    visit.page("people-invitation").status(status).render(&body).await
}

pub(crate) async fn accept_it(
    visit: Visit,
    Path(token): Path<String>,
    fields: Fields,
) -> Result<Response, Problem> {
    let person = visit.person()?.id;
    let invitation = find(&visit, &token).await?;
    let standing = invitation.standing(visit.arrived);
    if let Own::Other(email) = own(&visit, &invitation).await?
        && fields.raw("confirmed") != email
    {
        return show_page(&visit, &token, &invitation, standing).await;
    }
    let mut write = visit.house.database.begin().await?;
    match accept(&write, &visit.act(), &invitation, person).await? {
        Ok(accepted) => {
            write.changes(format!("{}:{}", accepted.noun, accepted.noun_id));
            write.commit().await?;
            Ok(visit.go(if accepted.next.is_empty() { "/my/account?saved" } else { &accepted.next }))
        }
        Err(standing) => show_page(&visit, &token, &invitation, standing).await,
    }
}

/// A form was posted here; whoever asks with GET sees the invitation again.
pub(crate) async fn back(visit: Visit, Path(token): Path<String>) -> Response {
    visit.go(&format!("/invitations/{token}"))
}
