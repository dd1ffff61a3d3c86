//! Contact: who runs the programme, and how to reach them as long as the site has no address of its own.

use askama::Template;
use axum::response::Response;
use foundation::pages::{Problem, Visit};
use foundation::{Country, Words};
use people::programme::{Partner, partners};

#[derive(Template)]
#[template(path = "pages/contact.html")]
struct Contact<'a> {
    w: &'a Words,
    lead: Option<Partner>,
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
    let partners = partners(visit.house.database.read(), visit.language).await?;
    let body = Contact {
        w: &visit.words,
        lead: partners.into_iter().find(|partner| partner.lead),
        demonstration: visit.house.demonstration,
    };
    visit
        .page("newsroom-contact")
        .described(visit.words.get("newsroom-contact-lead"))
        .shows(["programme".to_owned()], None)
        .render(&body)
        .await
}
