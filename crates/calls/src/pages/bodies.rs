//! Who is credited and who fills in the entry for them.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use foundation::audit::newest;
use foundation::pages::{Choice, Entered, ErrorLine, ErrorSummary, Field, Fields, Kind, Problem, Visit};
use foundation::text::Drafted;
use foundation::{Country, Language, Line, Phrase, Words, t};
use people::organisation::{NewOrganisation, OrganisationKind, enter_organisations};
use people::person::read_persons;
use uuid::Uuid;

use super::eligibility::{country_choices, lets};
use super::opened::{Body, Opened, bodies_of};
use super::question::{CHECK, from};
use crate::application::{
    Naming, TypedBody, TypedNaming, claim_naming, keep_naming, kept_naming, name_bodies,
};
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
    your_data: String,
    shown: &'a str,
    from: &'static str,
    /// What somebody else has named meanwhile.
    theirs: Option<Theirs>,
}

/// What somebody else has named while a form was filled in.
struct Theirs {
    name: String,
    time: String,
    /// What each part of the form is called, and what they put into it.
    parts: Vec<(String, Vec<Told>)>,
}

/// A line and its language, where that is not the page's.
type Told = (String, Option<&'static str>);

impl Bodies<'_> {
    fn summary(&self) -> String {
        ErrorSummary::html(self.w, self.errors)
    }
}

impl TypedBody {
    fn of(body: Option<&Body>) -> Self {
        body.map_or_else(Self::default, |(organisation, name)| Self {
            name: name.clone(),
            kind: organisation.kind.code().to_owned(),
            country: organisation.country.clone(),
            place: organisation.place.clone().unwrap_or_default(),
        })
    }

    /// What is said in it, line by line, each with its language where that is not the page's.
    fn lines(&self, words: &Words, language: Language) -> Vec<Told> {
        let lang = (language != words.language()).then(|| language.code());
        let kind = OrganisationKind::from_code(&self.kind).map(|kind| (kind.say(words), None));
        let country = self.country.parse::<Country>().ok().map(|country| (words.country(country), None));
        let lines = [Some((self.name.clone(), lang)), kind, country, Some((self.place.clone(), lang))];
        lines.into_iter().flatten().filter(|(line, _)| !line.is_empty()).collect()
    }

    fn read(fields: &Fields, of: &str) -> Self {
        let line = |name: &str| fields.line(&format!("{of}_{name}")).into();
        Self { name: line("name"), kind: line("kind"), country: line("country"), place: line("place") }
    }

    /// The organisation that was typed, or what is wrong with it.
    fn organisation(&self, of: &str, language: Language) -> Result<NewOrganisation, Vec<ErrorLine>> {
        let wrong = |name: &str, of_authority: &'static str, of_entering: &'static str| {
            let key = if of == AUTHORITY { of_authority } else { of_entering };
            ErrorLine::new(format!("{of}_{name}"), Phrase::of(key))
        };
        let (kind, country) = (OrganisationKind::from_code(&self.kind), self.country.parse::<Country>().ok());
        let mut errors = Vec::new();
        if self.name.is_empty() {
            errors.push(wrong("name", "calls-fault-authority-name", "calls-fault-entering-name"));
        }
        for (name, typed) in [("name", &self.name), ("place", &self.place)] {
            let long = too_many_characters(typed, LONGEST_NAME);
            errors.extend(long.map(|long| ErrorLine::new(format!("{of}_{name}"), long)));
        }
        if kind.is_none() {
            errors.push(wrong("kind", "calls-fault-authority-kind", "calls-fault-entering-kind"));
        }
        if country.is_none() {
            errors.push(wrong("country", "calls-fault-authority-country", "calls-fault-entering-country"));
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
    let kept = kept_naming(visit.house.database.read(), id).await?;
    // Whoever comes back to what could not be named reads again what is wrong with it.
    let tried = kept.as_ref().filter(|kept| !kept.authority.name.is_empty());
    let errors = tried.and_then(|tried| check(&opened, tried).err()).unwrap_or_default();
    let naming = kept.unwrap_or_else(|| TypedNaming {
        authority: TypedBody::of(opened.authority.as_ref()),
        entering: opened.entering.as_ref().map(|body| TypedBody::of(Some(body))),
        language: opened.application.language,
    });
    let from = from(&visit.query_fields());
    render(&visit, &opened, &naming, &opened.application.naming(), &errors, from, None).await
}

async fn render(
    visit: &Visit,
    opened: &Opened,
    named: &TypedNaming,
    shown: &str,
    errors: &[ErrorLine],
    from: &'static str,
    theirs: Option<Theirs>,
) -> Result<Response, Problem> {
    let words = &visit.words;
    let behalf = vec![Choice::new("yes", words.get("calls-on-behalf-choice"))];
    let languages =
        Language::ALL.map(|language| Choice::new(language.code(), words.language_name(language.code())));
    let lang = named.language.code();
    let (title, status) = match theirs {
        Some(_) => ("calls-bodies-conflict", StatusCode::CONFLICT),
        None => ("calls-bodies", StatusCode::OK),
    };
    let body = Bodies {
        w: words,
        action: visit.link(&opened.path("/bodies")),
        errors,
        authority: named.authority.fields(visit, AUTHORITY, lang, errors),
        on_behalf: Field::new("on_behalf", words.get("calls-on-behalf"), Kind::Checks(behalf))
            .entered(if named.entering.is_some() { Entered::one("yes") } else { Entered::Nothing }),
        entering: named.entering.clone().unwrap_or_default().fields(visit, ENTERING, lang, errors),
        language: Field::new("language", words.get("calls-entry-language"), Kind::Select(languages.to_vec()))
            .hint(words.get("calls-entry-language-hint"))
            .value(lang),
        your_data: opened.your_data(words),
        shown,
        from,
        theirs,
    };
    let page = opened.page(visit, words.get(title)).status(status);
    page.with_errors(!errors.is_empty()).render(&body).await
}

/// What is wrong with what was typed, and the organisations it makes where nothing is.
fn check(
    opened: &Opened,
    named: &TypedNaming,
) -> Result<(NewOrganisation, Option<NewOrganisation>), Vec<ErrorLine>> {
    let TypedNaming { authority, entering, language } = named;
    let mut errors = Vec::new();
    let new_authority =
        authority.organisation(AUTHORITY, *language).map_err(|wrong| errors.extend(wrong)).ok();
    let new_entering = entering.as_ref().map(|body| body.organisation(ENTERING, *language));
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
    if entering.as_ref().is_some_and(|entering| entering == authority) {
        errors.push(ErrorLine::new(format!("{ENTERING}_name"), Phrase::of("calls-fault-same-body")));
    }
    match new_authority {
        Some(new_authority) if errors.is_empty() => Ok((new_authority, new_entering)),
        _ => Err(errors),
    }
}

pub(crate) async fn save(visit: Visit, Path(id): Path<Uuid>, fields: Fields) -> Result<Response, Problem> {
    let opened = Opened::by(&visit, id).await?;
    if !opened.is_open(visit.arrived) {
        return Err(Problem::NotFound);
    }
    let authority = TypedBody::read(&fields, AUTHORITY);
    let typed = TypedBody::read(&fields, ENTERING);
    // Typed without the tick it counts; what stood there already and has lost its tick is taken back.
    let kept = kept_naming(visit.house.database.read(), id).await?;
    let stood =
        [opened.entering.as_ref().map(|body| TypedBody::of(Some(body))), kept.and_then(|kept| kept.entering)];
    let anew = typed != TypedBody::default() && !stood.contains(&Some(typed.clone()));
    let named = TypedNaming {
        authority,
        entering: (fields.raw("on_behalf") == "yes" || anew).then_some(typed),
        language: Language::from_code(fields.raw("language")).unwrap_or(opened.application.language),
    };
    let (shown, from) = (fields.raw("shown"), from(&fields));
    let (new_authority, new_entering) = match check(&opened, &named) {
        Ok(new) => new,
        Err(errors) => {
            let write = visit.house.database.begin().await?;
            if claim_naming(&write, id, shown).await? == Naming::Free {
                keep_naming(&write, &visit.act(), visit.person()?.id, id, &named).await?;
            }
            write.commit().await?;
            return render(&visit, &opened, &named, shown, &errors, from, None).await;
        }
    };
    let on = visit.go(&opened.path(if from == CHECK { "/check" } else { "" }));
    let write = visit.house.database.begin().await?;
    let standing = match claim_naming(&write, id, shown).await? {
        Naming::Withdrawn => return Err(Problem::NotFound),
        Naming::Free => None,
        Naming::Conflict(standing) => Some(standing),
    };
    let application = standing.as_ref().unwrap_or(&opened.application);
    let (old_authority, old_entering) = bodies_of(&*write, application).await?;
    if let Some(standing) = standing {
        let theirs = TypedNaming {
            authority: TypedBody::of(old_authority.as_ref()),
            entering: old_entering.as_ref().map(|body| TypedBody::of(Some(body))),
            language: standing.language,
        };
        write.commit().await?;
        // The same again never conflicts with itself: a second press of the button.
        if theirs == named {
            return Ok(on);
        }
        let shown = standing.naming();
        let theirs = Theirs::of(&visit, &opened, &theirs).await?;
        return render(&visit, &opened, &named, &shown, &[], from, Some(theirs)).await;
    }
    let act = visit.act();
    let moved = named.language != application.language;
    let kept = |old: Option<&Body>, typed: &TypedBody| {
        old.filter(|_| !moved && TypedBody::of(old) == *typed).map(|(organisation, _)| organisation.id)
    };
    let authority_id = match kept(old_authority.as_ref(), &named.authority) {
        Some(id) => id,
        None => enter_organisations(&write, &act, &[new_authority]).await?[0],
    };
    let entering_id =
        match (new_entering, named.entering.as_ref().and_then(|typed| kept(old_entering.as_ref(), typed))) {
            (_, Some(id)) => Some(id),
            (Some(new), None) => Some(enter_organisations(&write, &act, &[new]).await?[0]),
            (None, None) => None,
        };
    name_bodies(&write, &act, id, authority_id, entering_id, named.language).await?;
    write.commit().await?;
    Ok(on)
}

impl Theirs {
    async fn of(visit: &Visit, opened: &Opened, named: &TypedNaming) -> Result<Self, Problem> {
        let (words, database) = (&visit.words, visit.house.database.read());
        let record = newest(database, "application", opened.application.id, "name_bodies").await?;
        let person = read_persons(database, record.iter().filter_map(|record| record.person_id)).await?;
        let mut parts = vec![(words.get("calls-authority"), named.authority.lines(words, named.language))];
        if let Some(entering) = &named.entering {
            parts.push((words.get("calls-entering"), entering.lines(words, named.language)));
        }
        parts.push((
            words.get("calls-entry-language"),
            vec![(words.language_name(named.language.code()), None)],
        ));
        Ok(Self {
            name: person.first().map(|person| person.shown_name(words)).unwrap_or_default(),
            time: record.map(|record| opened.clock_time(words, record.at)).unwrap_or_default(),
            parts,
        })
    }
}

/// A name typed for a body, for lists.
pub(super) fn body_line(body: &Body, words: &Words) -> Line {
    let country =
        body.0.in_country().map_or_else(|| body.0.country.clone(), |country| words.country(country));
    Line::of(&format!("{}, {country}", body.1))
}
