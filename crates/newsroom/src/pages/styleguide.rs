//! The style guide: every component and every kind of field, so that they can be looked at and tested in one place.
//! Its examples are texts that the site has anyway; names of classes are code and are not translated.

use askama::Template;
use axum::response::Response;
use foundation::pages::{Choice, Entered, ErrorLine, ErrorSummary, Field, Kind, Problem, Visit};
use foundation::{Language, Phrase, Words};
use people::organisation::OrganisationKind;

const KINDS: [OrganisationKind; 3] =
    [OrganisationKind::LocalAuthority, OrganisationKind::CivilSociety, OrganisationKind::Network];

struct Texts {
    words: Words,
    word: String,
    name: String,
    sentence: String,
    text: String,
    date: String,
}

impl Texts {
    fn of(w: &Words) -> Self {
        Self {
            words: w.clone(),
            word: w.get("newsroom-partners"),
            name: w.get("newsroom-home-path"),
            sentence: w.get("newsroom-contact-help-page"),
            text: w.get("newsroom-home-measured-text"),
            date: "2026-11-24".parse().map_or_else(|_| String::new(), |day| w.civil_date(day)),
        }
    }

    /// Templates count in references.
    fn number(&self, number: impl std::borrow::Borrow<i64>) -> String {
        self.words.number(*number.borrow())
    }
}

#[derive(Template)]
#[template(path = "pages/styleguide.html")]
struct Styleguide<'a> {
    w: &'a Words,
    t: Texts,
    errors: String,
    fields: Vec<(&'static str, String)>,
}

#[derive(Template)]
#[template(path = "pages/styleguide_office.html")]
struct Office<'a> {
    w: &'a Words,
    t: Texts,
}

pub(crate) async fn show(visit: Visit) -> Result<Response, Problem> {
    let visit = in_asked_language(visit);
    let w = &visit.words;
    let kinds: Vec<(&'static str, Field)> = fields(w);
    let wrong: Vec<ErrorLine> = kinds
        .iter()
        .filter(|(_, field)| field.name.ends_with("-bad"))
        .map(|(_, field)| ErrorLine::new(field.name.clone(), Phrase::of("form-choose")))
        .collect();
    let body = Styleguide {
        w,
        t: Texts::of(w),
        errors: ErrorSummary::html(w, &wrong),
        fields: kinds.into_iter().map(|(name, field)| (name, field.errors(w, &wrong).html(w))).collect(),
    };
    visit.page("newsroom-styleguide").render(&body).await
}

pub(crate) async fn show_office(visit: Visit) -> Result<Response, Problem> {
    let visit = in_asked_language(visit);
    let body = Office { w: &visit.words, t: Texts::of(&visit.words) };
    let title = format!("{} – office.css", visit.words.get("newsroom-styleguide"));
    visit.page_titled(title).office().render(&body).await
}

/// Every kind of field: empty, filled where that looks different, and with an error.
fn fields(w: &Words) -> Vec<(&'static str, Field)> {
    let choices = || -> Vec<Choice> {
        let mut choices: Vec<Choice> =
            (0..).zip(KINDS).map(|(n, kind)| Choice::new(n.to_string(), kind.say(w))).collect();
        choices[1].hint = Some(w.get("newsroom-contact-help-page"));
        choices
    };
    let many = |values: &[&str]| Entered::Many(values.iter().map(|&value| value.to_owned()).collect());
    let kinds: [(&'static str, Kind, Entered); 12] = [
        ("Line", Kind::Line("w20"), Entered::one(w.get("newsroom-partners"))),
        ("Email", Kind::Email, Entered::one("name@example.org")),
        ("Code", Kind::Code, Entered::one("204816")),
        ("Number", Kind::Number, Entered::one("12")),
        ("DateTime", Kind::DateTime, Entered::one("2026-11-24T23:59")),
        ("Date", Kind::Date, many(&["2026", "11", "24"])),
        ("LineOf", Kind::LineOf(12), Entered::one(w.get("newsroom-home-measured-text"))),
        ("Area", Kind::Area(Some(50)), Entered::one(w.get("newsroom-home-measured-text"))),
        ("Radios", Kind::Radios(choices()), Entered::one("1")),
        ("Checks", Kind::Checks(choices()), many(&["0", "2"])),
        ("Select", Kind::Select(choices()), Entered::one("2")),
        ("Lines", Kind::Lines(2), many(&["https://example.org"])),
    ];
    let label = w.get("newsroom-partner-name");
    let hint = w.get("newsroom-contact-help-page");
    kinds
        .into_iter()
        .flat_map(|(name, kind, entered)| {
            let id = name.to_ascii_lowercase();
            let field = |state: &str| Field::new(format!("{id}-{state}"), label.as_str(), kind.clone());
            [
                (name, field("empty").hint(hint.as_str()).optional(true)),
                (name, field("bad").hint(hint.as_str()).entered(entered)),
            ]
        })
        .collect()
}

/// The address carries no language; `?lang=` chooses one, and the language links lead to the home page.
fn in_asked_language(mut visit: Visit) -> Visit {
    let asked = visit.query.split('&').find_map(|pair| pair.strip_prefix("lang="));
    if let Some(language) = asked.and_then(Language::from_code) {
        visit.language = language;
        visit.words = visit.house.words(language).clone();
    }
    visit.path = String::new();
    visit.query = String::new();
    visit
}
