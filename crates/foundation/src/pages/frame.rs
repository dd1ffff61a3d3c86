//! The layout around every page, and the page that fills it.

use std::collections::BTreeSet;

use askama::Template;
use axum::http::{StatusCode, header};
use axum::response::{Html, IntoResponse, Response};

use super::assets::asset_address;
use super::cache::Keep;
use super::problem::Problem;
use super::visit::Visit;
use crate::clock::Moment;
use crate::languages::{Language, Words};

/// What stands around a page, filled by the program: the layout knows no room.
#[derive(Clone, Debug, Default)]
pub struct Frame {
    /// The programme's short name; the program's where there is no programme yet.
    pub name: String,
    /// The rooms of the site.
    pub menu: Vec<MenuItem>,
    /// The links at the foot.
    pub foot: Vec<MenuItem>,
    /// Links for who is signed in; "sign in" for nobody.
    pub own: Vec<MenuItem>,
    /// The EU emblem's line and disclaimer; nothing is shown, emblem included, while one is missing in the language.
    pub visibility: Option<Visibility>,
    /// The address at which the programme answers letters by mail, once there is one.
    pub contact: Option<String>,
    /// The sentence that says that this is a demonstration.
    pub demonstration: Option<String>,
    /// The button of whoever is signed in; its form is posted to the address.
    pub sign_out: Option<MenuItem>,
    /// The signed-in person's name.
    pub person: Option<String>,
}

/// What the grant obliges every public page to say.
#[derive(Clone, Debug)]
pub struct Visibility {
    /// The line beside the emblem.
    pub statement: String,
    /// Whose views are shown.
    pub disclaimer: String,
    /// What is still to be confirmed about the two.
    pub note: Option<String>,
}

impl Visibility {
    /// All of it in its order, for what is no page: mails and feeds.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        [&self.statement, &self.disclaimer].into_iter().chain(&self.note).map(String::as_str)
    }
}

#[derive(Template)]
#[template(path = "pages/emblem.svg", escape = "html")]
struct Emblem<'a> {
    w: &'a Words,
}

/// The European emblem as SVG, for what is printed from a page: it stands only beside its line ([`Visibility`]).
///
/// # Errors
/// The template failed.
pub fn emblem(w: &Words) -> Result<String, Problem> {
    Emblem { w }.render().map_err(|error| Problem::Broken(error.to_string()))
}

/// A link of a menu.
#[derive(Clone, Debug)]
pub struct MenuItem {
    /// The address without its language.
    pub path: String,
    /// What it is called.
    pub label: String,
    /// Another address under which it stands for the pages.
    also: Option<&'static str>,
}

/// A step of the way to a page.
#[derive(Clone, Debug)]
pub struct Crumb {
    /// The address without its language.
    pub path: String,
    /// What it is called.
    pub label: String,
    /// The label's language, where it is not the page's.
    pub lang: Option<&'static str>,
}

/// A page before it is rendered.
#[must_use]
pub struct Page {
    visit: Visit,
    title: String,
    told_in: Option<&'static str>,
    note: Option<String>,
    description: Option<String>,
    status: StatusCode,
    crumbs: Vec<Crumb>,
    office: bool,
    wide: bool,
    script: Option<&'static str>,
    error: bool,
    languages: bool,
    keep: Option<Keep>,
    address: Option<String>,
}

#[derive(Template)]
#[template(path = "pages/layout.html")]
struct Layout<'a> {
    w: &'a Words,
    frame: &'a Frame,
    title: &'a str,
    told_in: Option<&'static str>,
    note: Option<&'a str>,
    description: Option<&'a str>,
    crumbs: &'a [Crumb],
    body: &'a str,
    path: &'a str,
    query: &'a str,
    base_url: &'a str,
    robots: bool,
    wide: bool,
    /// Whether somebody may come to it from elsewhere: a search, a link, another language.
    found: bool,
    error: bool,
    css: &'static str,
    office_css: Option<&'static str>,
    js: &'static str,
    script: Option<&'static str>,
    icon: &'static str,
    font: &'static str,
}

impl Page {
    pub(super) fn new(visit: Visit, title: String) -> Self {
        Self {
            visit,
            title,
            told_in: None,
            note: None,
            description: None,
            status: StatusCode::OK,
            crumbs: Vec::new(),
            office: false,
            wide: false,
            script: None,
            error: false,
            languages: true,
            keep: None,
            address: None,
        }
    }

    /// What search engines show under the title.
    pub fn described(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Title and description are in this language, where it is not the page's.
    pub fn told_in(mut self, language: Option<&'static str>) -> Self {
        self.told_in = language;
        self
    }

    /// A sentence about the page, above what it says.
    pub fn note(mut self, note: Option<String>) -> Self {
        self.note = note;
        self
    }

    /// Another status than 200.
    pub fn status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }

    /// A step of the way to this page.
    pub fn crumb(self, path: impl Into<String>, label: impl Into<String>) -> Self {
        self.crumb_in(path, label, None)
    }

    /// A step whose name may be in another language than the page: what somebody has written.
    pub fn crumb_in(
        mut self,
        path: impl Into<String>,
        label: impl Into<String>,
        lang: Option<&'static str>,
    ) -> Self {
        self.crumbs.push(Crumb { path: path.into(), label: label.into(), lang });
        self
    }

    /// The page belongs to the back office and wears its style sheet too.
    pub fn office(mut self) -> Self {
        self.office = true;
        self
    }

    /// The body brings its own strips from edge to edge: a hero and sections.
    pub fn wide(mut self) -> Self {
        self.wide = true;
        self
    }

    /// A script module of its own, by its name in `web/js`.
    pub fn script(mut self, name: &'static str) -> Self {
        self.script = Some(name);
        self
    }

    /// The form on it has errors: said in the title, answered with 422.
    pub fn with_errors(mut self, errors: bool) -> Self {
        if errors {
            self.error = true;
            self.status = StatusCode::UNPROCESSABLE_ENTITY;
        }
        self
    }

    /// The page is kept for anonymous readers until one of `nouns` changes, or `until` has come.
    pub fn shows(mut self, nouns: impl IntoIterator<Item = String>, until: Option<Moment>) -> Self {
        let shows: BTreeSet<String> = nouns.into_iter().collect();
        self.keep = Some(Keep { shows, until, address: None });
        self
    }

    /// The one address of the page, without its language: `/award/award-2026?country=IT`. It is kept under this address
    /// only, and its other languages are linked by it. A page that does not say so is kept where nothing is asked of it.
    pub fn at(mut self, address: impl Into<String>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Renders the body into the layout.
    ///
    /// # Errors
    /// The frame could not be read, or a template failed.
    pub async fn render(self, body: &impl Template) -> Result<Response, Problem> {
        let visit = &self.visit;
        let body = body.render().map_err(|error| Problem::Broken(error.to_string()))?;
        let frame = (visit.house.filled.frame)(visit.house.clone(), visit.language, visit.viewer.clone());
        let frame = match frame.await {
            // A page that says that something broke stands without what the database would say around it.
            Err(_) if self.status.is_server_error() => {
                Frame { name: "Clarinet".to_owned(), ..Frame::default() }
            }
            frame => frame?,
        };
        let asked = if visit.query.is_empty() {
            visit.path.clone()
        } else {
            format!("{}?{}", visit.path, visit.query)
        };
        let address = self.address.as_deref().unwrap_or(&asked);
        let (path, query) = address.split_at(address.find('?').unwrap_or(address.len()));
        let layout = Layout {
            w: &visit.words,
            frame: &frame,
            title: &self.title,
            told_in: self.told_in,
            note: self.note.as_deref(),
            description: self.description.as_deref(),
            crumbs: &self.crumbs,
            body: &body,
            path,
            query,
            base_url: &visit.house.base_url,
            robots: self.status == StatusCode::OK
                && !visit.house.demonstration
                && visit.viewer.person.is_none(),
            wide: self.wide,
            found: self.languages && self.status == StatusCode::OK && visit.viewer.person.is_none(),
            error: self.error,
            css: asset_address("clarinet.css"),
            office_css: self.office.then(|| asset_address("office.css")),
            js: asset_address("clarinet.js"),
            script: self.script.map(asset_address),
            icon: asset_address("icon.svg"),
            font: asset_address(match visit.language {
                Language::El => "fonts/serif-greek.woff2",
                Language::Bg => "fonts/serif-cyrillic.woff2",
                _ => "fonts/serif-latin.woff2",
            }),
        };
        let html = layout.render().map_err(|error| Problem::Broken(error.to_string()))?;
        let mut response = (self.status, Html(html)).into_response();
        response.headers_mut().insert(header::CONTENT_LANGUAGE, language_header(visit.language));
        if let Some(mut keep) = self.keep.filter(|_| visit.viewer.person.is_none()) {
            keep.address = self.address;
            response.extensions_mut().insert(keep);
        }
        Ok(response)
    }
}

fn language_header(language: Language) -> header::HeaderValue {
    header::HeaderValue::from_static(language.code())
}

impl MenuItem {
    /// A link.
    pub fn new(path: impl Into<String>, label: impl Into<String>) -> Self {
        Self { path: path.into(), label: label.into(), also: None }
    }

    /// The same, current on the pages under another address too.
    pub fn also(self, path: &'static str) -> Self {
        Self { also: Some(path), ..self }
    }

    fn is_current(&self, path: &str) -> bool {
        let within =
            |menu: &str| path.strip_prefix(menu).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        within(&self.path) || self.also.is_some_and(within)
    }
}
