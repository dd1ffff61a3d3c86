//! The members of an organisation: invited by mail, appointed by accepting, never without a secretariat.

mod support;

use axum::http::StatusCode;
use clarinet::rooms;
use clarinet::setting_up::take_up;
use foundation::testing::on_both;
use foundation::{Language, Role};
use people::membership::memberships_of;
use people::partner::{lead, partners};
use people::person::appoint;
use regex::Regex;
use support::Program;
use uuid::Uuid;

struct Office {
    program: Program,
    lead: Uuid,
    /// The sole member of the lead's secretariat, signed in.
    ana: String,
}

impl Office {
    async fn of(bench: foundation::testing::Bench) -> Self {
        let program = Program::of(bench);
        let file = serde_json::from_str(include_str!("../../../content/demo/programme.json")).unwrap();
        let ana = program.person("Ana", "ana@example.eu", Language::Sl).await;
        let mut write = program.house.database.begin().await.unwrap();
        take_up(&mut write, &program.act(None), &file).await.unwrap();
        let lead = lead(&*write).await.unwrap().unwrap();
        appoint(&write, &program.act(None), ana, Role::Secretariat, Some(lead)).await.unwrap();
        write.commit().await.unwrap();
        let ana = program.sign_in(ana).await;
        Self { program, lead, ana }
    }

    fn path(&self, rest: &str) -> String {
        format!("/en/office/organisations/{}/{rest}", self.lead)
    }

    async fn invite(&self, email: &str, role: &str) -> StatusCode {
        let form = [("email", email), ("role", role), ("language", "el")];
        self.program.post(&self.path("members"), Some(&self.ana), &form).await.status
    }

    /// The path of the invitation in the newest mail to an address.
    async fn link(&self, address: &str) -> String {
        let mails = self.program.mails().await;
        let mail = mails.iter().find(|mail| mail.address == address).unwrap();
        let link = Regex::new(r"http\S*(/el/invitations/\S+)").unwrap();
        link.captures(&mail.body).unwrap()[1].to_owned()
    }

    async fn members(&self) -> Vec<(String, Role)> {
        let members = memberships_of(self.program.house.database.read(), self.lead).await.unwrap();
        members.into_iter().map(|member| (member.name, member.role)).collect()
    }

    async fn id_of(&self, name: &str) -> Uuid {
        let members = memberships_of(self.program.house.database.read(), self.lead).await.unwrap();
        members.into_iter().find(|member| member.name == name).unwrap().id
    }
}

#[tokio::test]
async fn an_invited_person_becomes_a_member_and_the_last_of_the_secretariat_stays() {
    on_both(&rooms::migrations(), |bench| async move {
        let office = Office::of(bench).await;
        assert_eq!(office.invite("Eleni@Example.eu", "secretariat").await, StatusCode::SEE_OTHER);
        let page = office.program.get(&office.path("members"), Some(&office.ana)).await.text();
        assert!(page.contains("eleni@example.eu Secretariat Invited on 24 November 2026"), "{page}");

        let alone = office.path(&format!("members/{}/end", office.id_of("Ana").await));
        let refused = office.program.post(&alone, Some(&office.ana), &[]).await;
        assert!(refused.text().contains("Somebody must stay in the secretariat"), "{}", refused.text());
        assert_eq!(office.members().await, [("Ana".to_owned(), Role::Secretariat)]);

        let eleni = office.program.person("Ελένη", "eleni@example.eu", Language::El).await;
        let eleni = office.program.sign_in(eleni).await;
        let link = office.link("eleni@example.eu").await;
        // Not a member before she accepts, and the page is none to her.
        assert_eq!(
            office.program.get(&office.path("members"), Some(&eleni)).await.status,
            StatusCode::NOT_FOUND
        );
        let accepted = office.program.post(&format!("{link}/acceptance"), Some(&eleni), &[]).await;
        assert_eq!(accepted.status, StatusCode::SEE_OTHER);
        let both = [("Ana".to_owned(), Role::Secretariat), ("Ελένη".to_owned(), Role::Secretariat)];
        assert_eq!(office.members().await, both);

        // Now Ana may go, and sees the members no longer; nor does whom she has invited meanwhile get in by it.
        assert_eq!(office.invite("bor@example.eu", "officer").await, StatusCode::SEE_OTHER);
        let left = office.program.post(&alone, Some(&office.ana), &[]).await;
        assert_eq!((left.status, left.location()), (StatusCode::SEE_OTHER, "/en/my/account?saved"));
        let gone = office.program.get(&office.path("members"), Some(&office.ana)).await;
        assert_eq!(gone.status, StatusCode::NOT_FOUND);
        assert!(!gone.body.contains("eleni@example.eu"));
        let bor = office.program.person("Bor", "bor@example.eu", Language::Sl).await;
        let bor = office.program.sign_in(bor).await;
        let late = office.link("bor@example.eu").await;
        let late = office.program.post(&format!("{late}/acceptance"), Some(&bor), &[]).await;
        assert_eq!(late.status, StatusCode::GONE);
        assert_eq!(office.members().await, both[1..]);
    })
    .await;
}

#[tokio::test]
async fn a_wrong_invitation_is_said_and_a_withdrawn_one_gives_nothing() {
    on_both(&rooms::migrations(), |bench| async move {
        let office = Office::of(bench).await;
        for (email, role, said) in [
            ("eleni", "officer", "Enter an email address such as"),
            ("eleni@example.eu", "administrator", "Choose a role"),
            ("ana@example.eu", "secretariat", "This person has this role already"),
        ] {
            let form = [("email", email), ("role", role), ("language", "el")];
            let answer = office.program.post(&office.path("members"), Some(&office.ana), &form).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(answer.text().contains(said), "{}", answer.text());
            assert!(answer.body.contains(&format!("value=\"{email}\"")), "what was typed is kept");
        }
        assert!(office.program.mails().await.is_empty());

        assert_eq!(office.invite("eleni@example.eu", "officer").await, StatusCode::SEE_OTHER);
        let page = office.program.get(&office.path("members"), Some(&office.ana)).await;
        let withdrawal = Regex::new(r#"action="([^"]*/invitations/[^"]*/withdrawal)""#).unwrap();
        let withdrawal = withdrawal.captures(&page.body).unwrap()[1].to_owned();

        // Another organisation's address does not reach it.
        let others = partners(office.program.house.database.read(), Language::En).await.unwrap();
        let other = others.iter().filter_map(|other| other.organisation.as_ref());
        let other = other.map(|other| other.id).find(|id| *id != office.lead).unwrap();
        let astray = withdrawal.replace(&office.lead.to_string(), &other.to_string());
        let answer = office.program.post(&astray, Some(&office.ana), &[]).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);

        let done = office.program.post(&withdrawal, Some(&office.ana), &[]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER);
        let eleni = office.program.person("Ελένη", "eleni@example.eu", Language::El).await;
        let eleni = office.program.sign_in(eleni).await;
        let link = office.link("eleni@example.eu").await;
        let late = office.program.post(&format!("{link}/acceptance"), Some(&eleni), &[]).await;
        assert_eq!(late.status, StatusCode::GONE);
        assert_eq!(office.members().await, [("Ana".to_owned(), Role::Secretariat)]);
    })
    .await;
}
