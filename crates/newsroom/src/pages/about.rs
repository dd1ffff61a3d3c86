//! About the programme: what it is for, and who its partners are, counted from the data.

use std::sync::Arc;

use askama::Template;
use axum::response::Response;
use foundation::pages::{Problem, Visit};
use foundation::{Country, Words, t};
use people::partner::{OfficialCount, Partner, PartnerCount, official_count, partners};
use people::programme::{Description, Imprint, Share, describe, imprint};

#[derive(Template)]
#[template(path = "pages/about.html")]
struct About<'a> {
    w: &'a Words,
    imprint: Arc<Imprint>,
    description: Option<Description>,
    partners: Vec<Partner>,
    with_lead: PartnerCount,
    without_lead: PartnerCount,
    official: Option<OfficialCount>,
}

impl About<'_> {
    fn share(&self, share: Share) -> String {
        self.w.get(match share {
            Share::Funded => "newsroom-grant-funded",
            Share::CoFunded => "newsroom-grant-co-funded",
        })
    }

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
    let body = About {
        w: &visit.words,
        imprint: imprint(&visit.house.database, visit.language).await?.unwrap_or_default(),
        description: describe(database, visit.language).await?,
        with_lead: PartnerCount::of(&partners, true),
        without_lead: PartnerCount::of(&partners, false),
        official: official_count(database).await?,
        partners,
    };
    visit.page("newsroom-about").shows(["programme".to_owned()], None).render(&body).await
}
