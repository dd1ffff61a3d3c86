//! The office of the tests: how its secretariat makes and publishes a call, and an applicant enters it.

use axum::http::StatusCode;
use foundation::text::Drafted;
use foundation::{Language, Role};
use people::organisation::{NewOrganisation, OrganisationKind, enter_organisations};
use people::person::appoint;

use crate::support::{Answer, Program};

/// Where the call stands in the office.
pub(crate) const OFFICE: &str = "/en/office/calls/award-2027";

/// A program with a secretariat person and an applicant, both signed in.
pub(crate) struct Office {
    pub(crate) program: Program,
    pub(crate) sanna: String,
    pub(crate) petra: String,
}

impl Office {
    pub(crate) async fn of(bench: foundation::testing::Bench) -> Self {
        let program = Program::of(bench);
        let sanna = program.person("Sanna", "sanna@example.eu", Language::En).await;
        let petra = program.person("Petra", "petra@example.eu", Language::It).await;
        let act = program.act(None);
        let write = program.house.database.begin().await.unwrap();
        let lead = NewOrganisation {
            kind: OrganisationKind::LocalAuthority,
            country: "IT".parse().unwrap(),
            name: Drafted::only(Language::It, "Comune di Prova"),
            language: Language::It,
            place: None,
            point: None,
        };
        let lead = enter_organisations(&write, &act, &[lead]).await.unwrap()[0];
        appoint(&write, &act, sanna, Role::Secretariat, Some(lead)).await.unwrap();
        write.commit().await.unwrap();
        let (sanna, petra) = (program.sign_in(sanna).await, program.sign_in(petra).await);
        Self { program, sanna, petra }
    }

    pub(crate) async fn get(&self, path: &str) -> Answer {
        let answer = self.program.get(path, Some(&self.sanna)).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.text());
        assert!(!answer.body.contains('⟦'), "{path} misses a word");
        answer
    }

    /// Sends a form of the office and expects to be sent on.
    pub(crate) async fn post(&self, path: &str, form: &[(&str, &str)]) -> Answer {
        let answer = self.program.post(path, Some(&self.sanna), form).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path}: {}", answer.text());
        answer
    }

    /// Sends a form that is refused with a sentence, everything typed kept.
    pub(crate) async fn refused(&self, path: &str, form: &[(&str, &str)], sentence: &str) {
        let answer = self.program.post(path, Some(&self.sanna), form).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
        assert!(answer.text().contains(sentence), "{path}: {}", answer.text());
    }

    pub(crate) async fn make(&self) {
        let form = [
            ("language", "en"),
            ("title", "Award 2027"),
            ("slug", "award-2027"),
            ("kind", "award"),
            ("zone", "Europe/Rome"),
            ("opens", "2026-11-24T00:00"),
            ("closes", "2026-12-01T00:00"),
        ];
        self.refused("/en/office/calls/new", &form[..2], "Please give date and time").await;
        let made = self.post("/en/office/calls/new", &form).await;
        assert_eq!(made.location(), format!("{OFFICE}/edit?done=made"));
        self.refused("/en/office/calls/new", &form, "This address is taken").await;
        let texts =
            [("summary-en", "Campaigns of authorities."), ("summary-it", "Campagne di enti pubblici.")];
        self.refused(&format!("{OFFICE}/texts/summary"), &texts[1..], "in the original language").await;
        self.post(&format!("{OFFICE}/texts/summary"), &texts).await;
        let unseen = self.get(&format!("{OFFICE}/texts/summary")).await.text();
        assert!(!unseen.contains("everybody sees your change"), "{unseen}");
        let add = |part: &str| format!("{OFFICE}/form/{part}/add");
        self.refused(&add("section"), &[("code", "Campaign")], "small letters").await;
        self.post(&add("section"), &[("code", "campaign"), ("label-en", "The campaign")]).await;
        let title = [
            ("within", "campaign"),
            ("kind", "short_text"),
            ("code", "title"),
            ("required", "yes"),
            ("words", "20"),
            ("label-en", "What is the campaign called?"),
            ("label-it", "Come si chiama la campagna?"),
        ];
        assert!(
            self.get(&format!("{}?within=campaign", add("question")))
                .await
                .text()
                .contains("Several choices")
        );
        self.post(&add("question"), &title).await;
        self.refused(&add("question"), &title, "This code is used already").await;
        let status =
            [("within", "campaign"), ("kind", "choice"), ("code", "status"), ("label-en", "Does it run?")];
        self.post(&add("question"), &status).await;
        for (code, label) in [("running", "It runs"), ("finished", "It is over")] {
            self.post(&add("choice"), &[("within", "status"), ("code", code), ("label-en", label)]).await;
        }
        // Without these nothing of an award could ever be shown.
        let form = self.get(&format!("{OFFICE}/form")).await.text();
        for lack in ["the code “summary”", "the code “category”", "the code “publication”"] {
            assert!(form.contains(lack), "no {lack:?} in {form}");
        }
        let question =
            |kind, code, label| [("within", "campaign"), ("kind", kind), ("code", code), ("label-en", label)];
        self.post(&add("question"), &question("long_text", "summary", "What is it?")).await;
        self.post(&add("question"), &question("choice", "category", "In which category?")).await;
        for (code, label) in [("web", "Web"), ("events", "Events")] {
            self.post(&add("choice"), &[("within", "category"), ("code", code), ("label-en", label)]).await;
        }
        self.post(&add("declaration"), &[("code", "publication"), ("label-en", "You may publish it.")]).await;
        let privacy =
            [("who-en", "The secretariat"), ("why-en", "To run the award"), ("how_long-en", "Five years")];
        self.post(&format!("{OFFICE}/form/privacy/change/privacy"), &privacy).await;
    }

    pub(crate) async fn publish(&self) {
        let page = self.get(&format!("{OFFICE}/publish")).await;
        let form = page.form(&format!("{OFFICE}/publish"));
        let version = form.iter().find(|(name, _)| name == "version").unwrap().1.clone();
        let form = [("version", version.as_str()), ("missing", "yes")];
        self.refused(&format!("{OFFICE}/publish"), &form[..1], "tick that you publish").await;
        self.refused(&format!("{OFFICE}/publish"), &form[1..], "changed meanwhile").await;
        self.post(&format!("{OFFICE}/publish"), &form).await;
    }

    pub(crate) async fn petra_posts(&self, path: &str, form: &[(&str, &str)]) -> Answer {
        self.program.post(path, Some(&self.petra), form).await
    }

    pub(crate) async fn petra_applies(&self) -> String {
        let id = self.program.house.chance.id(self.program.house.clock.now()).to_string();
        let begun = [("call", "award-2027"), ("id", id.as_str()), ("language", "it")];
        assert_eq!(self.petra_posts("/it/my/entries", &begun).await.status, StatusCode::SEE_OTHER);
        let entry = format!("/it/my/entries/{id}");
        let bodies = [
            ("authority_name", "Comune di Vicini"),
            ("authority_kind", "local_authority"),
            ("authority_country", "IT"),
            ("language", "it"),
        ];
        let named = self.petra_posts(&format!("{entry}/bodies"), &bodies).await;
        assert_eq!(named.status, StatusCode::SEE_OTHER, "{}", named.text());
        let typed = [("title", "Vicini"), ("version", "0")];
        let saved = self.petra_posts(&format!("{entry}/questions/title"), &typed).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
        entry
    }
}
