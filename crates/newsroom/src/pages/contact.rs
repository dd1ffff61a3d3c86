//! Contact: who runs the programme, and how to reach them.

use askama::Template;
use axum::response::Response;
use foundation::pages::{Problem, Visit};
use foundation::{Country, Words};
use people::partner::{Partner, partners};
use people::programme::describe;

#[derive(Template)]
#[template(path = "pages/contact.html")]
struct Contact<'a> {
    w: &'a Words,
    lead: Option<Partner>,
    contact: Option<String>,
    demonstration: bool,
}

impl Contact<'_> {
    fn country(&self, partner: &Partner) -> String {
        partner
            .country
            .parse::<Country>()
            .map_or_else(|_| partner.country.clone(), |country| self.w.country(country))
    }
}

pub(crate) async fn show(visit: Visit) -> Result<Response, Problem> {
    let database = visit.house.database.read();
    let partners = partners(database, visit.language).await?;
    let description = describe(database, visit.language).await?;
    let body = Contact {
        w: &visit.words,
        lead: partners.into_iter().find(|partner| partner.lead),
        contact: description.and_then(|description| description.contact),
        demonstration: visit.house.demonstration,
    };
    visit
        .page("newsroom-contact")
        .described(visit.words.get("newsroom-contact-lead"))
        .shows(["programme".to_owned()], None)
        .render(&body)
        .await
}
