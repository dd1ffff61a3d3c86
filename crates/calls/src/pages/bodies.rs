//! Who is credited and who fills in the entry for them.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use foundation::pages::{Choice, Entered, ErrorLine, ErrorSummary, Field, Fields, Kind, Problem, Visit};
use foundation::text::Drafted;
use foundation::{Country, Language, Line, Phrase, Words};
use people::organisation::{NewOrganisation, Organisation, OrganisationKind, enter_organisations};
use uuid::Uuid;

use super::eligibility::{country_choices, lets};
use super::opened::Opened;
use super::question::{CHECK, from};
use crate::application::name_bodies;
use crate::form::{LONGEST_NAME, LooksAt, too_many_characters};

#[derive(Template)]
#[template(path = "pages/bodies.html")]
struct Bodies<'a> {
    w: &'a Words,
    action: String,
    errors: &'a [ErrorLine],
    authority: Vec<Field>,
    on_behalf: Field,
    entering: Vec<Field>,
    language: Field,
    from: &'static str,
}

impl Bodies<'_> {
    fn summary(&self) -> String {
        ErrorSummary::html(self.w, self.errors)
    }
}

/// A body as it is typed.
#[derive(Clone, Default, PartialEq)]
struct Typed {
    name: String,
    kind: String,
    country: String,
    place: String,
}

impl Typed {
    fn of(body: Option<&(Organisation, String)>) -> Self {
        body.map_or_else(Self::default, |(organisation, name)| Self {
            name: name.clone(),
            kind: organisation.kind.code().to_owned(),
            country: organisation.country.clone(),
            place: organisation.place.clone().unwrap_or_default(),
        })
    }

    fn read(fields: &Fields, of: &str) -> Self {
        let line = |name: &str| fields.line(&format!("{of}_{name}")).into();
        Self { name: line("name"), kind: line("kind"), country: line("country"), place: line("place") }
    }

    /// The organisation that was typed, or what is wrong with it.
    fn organisation(&self, of: &str, language: Language) -> Result<NewOrganisation, Vec<ErrorLine>> {
        let wrong = |name: &str, key: &'static str| ErrorLine::new(format!("{of}_{name}"), Phrase::of(key));
        let (kind, country) = (OrganisationKind::from_code(&self.kind), self.country.parse::<Country>().ok());
        let mut errors = Vec::new();
        if self.name.is_empty() {
            errors.push(wrong("name", "calls-fault-body-name"));
        }
        for (name, typed) in [("name", &self.name), ("place", &self.place)] {
            let long = too_many_characters(typed, LONGEST_NAME);
            errors.extend(long.map(|long| ErrorLine::new(format!("{of}_{name}"), long)));
        }
        if kind.is_none() {
            errors.push(wrong("kind", "calls-fault-body-kind"));
        }
        if country.is_none() {
            errors.push(wrong("country", "calls-fault-body-country"));
        }
        match (kind, country) {
            (Some(kind), Some(country)) if errors.is_empty() => Ok(NewOrganisation {
                kind,
                country,
                name: Drafted::only(language, &self.name),
                language,
                place: Some(self.place.clone()).filter(|place| !place.is_empty()),
                point: None,
            }),
            _ => Err(errors),
        }
    }

    fn fields(&self, visit: &Visit, of: &str, lang: &'static str, errors: &[ErrorLine]) -> Vec<Field> {
        let words = &visit.words;
        let kinds = OrganisationKind::all().filter(|kind| of != AUTHORITY || kind.is_authority());
        let kinds = kinds.map(|kind| Choice::new(kind.code(), kind.say(words))).collect();
        let field = |name: &str, key: &str, kind: Kind, value: &str| {
            Field::new(format!("{of}_{name}"), words.get(key), kind).value(value).errors(words, errors)
        };
        vec![
            field("name", "calls-body-name", Kind::Line("full"), &self.name)
                .hint(words.get("calls-body-name-hint"))
                .lang(lang),
            field("kind", "calls-body-kind", Kind::Select(kinds), &self.kind),
            field("country", "calls-body-country", Kind::Select(country_choices(words)), &self.country),
            field("place", "calls-body-place", Kind::Line("w20"), &self.place).optional(true),
        ]
    }
}

const AUTHORITY: &str = "authority";
const ENTERING: &str = "entering";

pub(crate) async fn show(visit: Visit, Path(id): Path<Uuid>) -> Result<Response, Problem> {
    let opened = Opened::by(&visit, id).await?;
    if !opened.is_open(visit.arrived) {
        return Ok(visit.go(&opened.path("")));
    }
    let mut authority = Typed::of(opened.authority.as_ref());
    let asked = visit.query_fields();
    if opened.authority.is_none() {
        authority.kind = asked.line("kind").into();
        authority.country = asked.line("country").into();
    }
    let entering = opened.entering.as_ref().map(|body| Typed::of(Some(body)));
    render(&visit, &opened, &authority, entering.as_ref(), opened.application.language, &[], from(&asked))
        .await
}

async fn render(
    visit: &Visit,
    opened: &Opened,
    authority: &Typed,
    entering: Option<&Typed>,
    language: Language,
    errors: &[ErrorLine],
    from: &'static str,
) -> Result<Response, Problem> {
    let words = &visit.words;
    let behalf = vec![Choice::new("yes", words.get("calls-on-behalf-choice"))];
    let languages =
        Language::ALL.map(|language| Choice::new(language.code(), words.language_name(language.code())));
    let lang = language.code();
    let body = Bodies {
        w: words,
        action: visit.link(&opened.path("/bodies")),
        errors,
        authority: authority.fields(visit, AUTHORITY, lang, errors),
        on_behalf: Field::new("on_behalf", words.get("calls-on-behalf"), Kind::Checks(behalf))
            .entered(if entering.is_some() { Entered::one("yes") } else { Entered::Nothing }),
        entering: entering.cloned().unwrap_or_default().fields(visit, ENTERING, lang, errors),
        language: Field::new("language", words.get("calls-entry-language"), Kind::Select(languages.to_vec()))
            .hint(words.get("calls-entry-language-hint"))
            .value(lang),
        from,
    };
    opened.page(visit, words.get("calls-bodies")).with_errors(!errors.is_empty()).render(&body).await
}

pub(crate) async fn save(visit: Visit, Path(id): Path<Uuid>, fields: Fields) -> Result<Response, Problem> {
    let opened = Opened::by(&visit, id).await?;
    if !opened.is_open(visit.arrived) {
        return Err(Problem::NotFound);
    }
    let language = Language::from_code(fields.raw("language")).unwrap_or(opened.application.language);
    let authority = Typed::read(&fields, AUTHORITY);
    let typed = Typed::read(&fields, ENTERING);
    let entering = (fields.raw("on_behalf") == "yes" || typed != Typed::default()).then_some(typed);
    let mut errors = Vec::new();
    let new_authority =
        authority.organisation(AUTHORITY, language).map_err(|wrong| errors.extend(wrong)).ok();
    let new_entering = entering.as_ref().map(|body| body.organisation(ENTERING, language));
    let new_entering = new_entering.and_then(|body| body.map_err(|wrong| errors.extend(wrong)).ok());
    let refused = opened.version.form.rules.iter().find(|rule| match rule.looks_at {
        LooksAt::AuthorityKind { .. } => {
            !authority.kind.is_empty() && !lets(rule, &opened.call, &authority.kind)
        }
        LooksAt::Country => !authority.country.is_empty() && !lets(rule, &opened.call, &authority.country),
        _ => false,
    });
    if let Some(rule) = refused {
        let field = if matches!(rule.looks_at, LooksAt::Country) { "country" } else { "kind" };
        let why = opened.texts.body(rule.refusal).to_owned();
        errors.push(ErrorLine::new(
            format!("{AUTHORITY}_{field}"),
            Phrase::of("calls-fault-rule").with("why", why),
        ));
    }
    if entering.as_ref().is_some_and(|entering| *entering == authority) {
        errors.push(ErrorLine::new(format!("{ENTERING}_name"), Phrase::of("calls-fault-same-body")));
    }
    let Some(new_authority) = new_authority.filter(|_| errors.is_empty()) else {
        return render(&visit, &opened, &authority, entering.as_ref(), language, &errors, from(&fields))
            .await;
    };
    let write = visit.house.database.begin().await?;
    let act = visit.act();
    let moved = language != opened.application.language;
    let kept = |old: Option<&(Organisation, String)>, typed: &Typed| {
        old.filter(|_| !moved && Typed::of(old) == *typed).map(|(organisation, _)| organisation.id)
    };
    let authority_id = match kept(opened.authority.as_ref(), &authority) {
        Some(id) => id,
        None => enter_organisations(&write, &act, &[new_authority]).await?[0],
    };
    let entering_id =
        match (new_entering, entering.as_ref().and_then(|typed| kept(opened.entering.as_ref(), typed))) {
            (_, Some(id)) => Some(id),
            (Some(new), None) => Some(enter_organisations(&write, &act, &[new]).await?[0]),
            (None, None) => None,
        };
    name_bodies(&write, &act, id, authority_id, entering_id, language).await?;
    write.commit().await?;
    Ok(visit.go(&opened.path(if from(&fields) == CHECK { "/check" } else { "" })))
}

/// A name typed for a body, for lists.
pub(super) fn body_line(body: &(Organisation, String), words: &Words) -> Line {
    let country =
        body.0.in_country().map_or_else(|| body.0.country.clone(), |country| words.country(country));
    Line::of(&format!("{}, {country}", body.1))
}
