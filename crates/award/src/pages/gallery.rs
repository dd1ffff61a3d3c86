//! The gallery of an edition: its entries, by country and category together, a page at a time.

use askama::Template;
use axum::extract::Path;
use axum::response::Response;
use calls::call::known_form;
use calls::showing::{Filter, Tally};
use foundation::pages::{Problem, Visit};
use foundation::text::{Readings, read_texts};
use foundation::{Country, Words, t};

use super::{Categories, Shown, Told, country_name};
use crate::gallery::{Gallery, Leaf, Place, open_gallery};

#[derive(Template)]
#[template(path = "pages/gallery.html")]
struct GalleryPage<'a> {
    w: &'a Words,
    title: Told,
    path: String,
    /// What the secretariat's preview says: when the gallery opens, if that is set.
    preview: Option<Option<String>>,
    countries: Vec<Facet>,
    categories: Vec<Facet>,
    chips: Vec<Chip>,
    total: i64,
    all: i64,
    entries: Vec<Shown>,
    previous: Option<String>,
    next: Option<String>,
}

/// A choice of a filter, and how many entries it would leave.
struct Facet {
    code: String,
    name: String,
    count: i64,
    chosen: bool,
}

/// A filter that is set, and the address without it.
struct Chip {
    name: String,
    without: String,
}

/// What a reader asks of a gallery.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Asked {
    filter: Filter,
    place: Place,
}

impl Asked {
    /// Reads the query; what it does not know is left out, so that it is not in the canonical address either.
    fn of(query: &str, categories: &Categories) -> Self {
        let pairs: Vec<(String, String)> = serde_urlencoded::from_str(query).unwrap_or_default();
        let mut asked = Self::default();
        for (name, value) in pairs {
            match name.as_str() {
                "country" => {
                    asked.filter.country = value.parse().ok().map(|c: Country| c.code().to_owned());
                }
                "category" => {
                    asked.filter.category = categories.codes().find(|c| *c == value).map(str::to_owned);
                }
                "after" => asked.place = value.parse().map_or(asked.place, Place::After),
                "before" => asked.place = value.parse().map_or(asked.place, Place::Before),
                _ => {}
            }
        }
        asked
    }

    fn address(&self, path: &str) -> String {
        let mut pairs: Vec<(&str, String)> = Vec::new();
        let filter = self.filter.clone();
        pairs.extend(filter.country.map(|country| ("country", country)));
        pairs.extend(filter.category.map(|category| ("category", category)));
        match self.place {
            Place::Start => {}
            Place::After(number) => pairs.push(("after", number.to_string())),
            Place::Before(number) => pairs.push(("before", number.to_string())),
        }
        if pairs.is_empty() {
            return path.to_owned();
        }
        let query = serde_urlencoded::to_string(pairs).unwrap_or_default();
        format!("{path}?{query}")
    }

    fn at(&self, place: Place) -> Self {
        Self { place, ..self.clone() }
    }
}

pub(crate) async fn show(visit: Visit, Path(slug): Path<String>) -> Result<Response, Problem> {
    let database = &visit.house.database;
    let gallery = open_gallery(database, &visit.viewer, &slug, visit.arrived).await?;
    let gallery = gallery.ok_or(Problem::NotFound)?;
    let form = known_form(database, gallery.call.id).await?;
    let categories = Categories::of(&form.form);
    let path = format!("/award/{}", gallery.call.slug);
    let mut asked = Asked::of(&visit.query, &categories);
    let leaf = gallery.leaf(database.read(), &asked.filter, asked.place).await?;
    asked.place = leaf.place;
    let address = asked.address(&path);
    if !is_at(&visit, &address) {
        return Ok(visit.go(&address));
    }
    let tallies = gallery.tallies(database).await?;
    let ids = leaf.cards.iter().flat_map(crate::gallery::Card::texts);
    let own = gallery.call.known_texts(database, &form, visit.language).await?;
    let texts = read_texts(database.read(), visit.language, ids).await?.beside(own);
    let body = GalleryPage::of(&visit, &gallery, &asked, &leaf, &tallies, &texts, &categories);
    let page = visit
        .page_titled(body.title.body.clone())
        .described(texts.body(gallery.call.summary_id))
        .told_in(body.title.lang)
        .crumb("/award", visit.words.get("award-title"))
        .shows([gallery.noun(), gallery.call_noun(), "programme".to_owned()], None)
        .at(address);
    page.render(&body).await
}

/// Whether the visitor came by this address; by any other of the same page they are sent on to it.
pub(crate) fn is_at(visit: &Visit, address: &str) -> bool {
    let (path, query) = address.split_once('?').unwrap_or((address, ""));
    visit.path == path && visit.query == query
}

impl<'a> GalleryPage<'a> {
    fn of(
        visit: &'a Visit,
        gallery: &Gallery,
        asked: &Asked,
        leaf: &Leaf,
        tallies: &[Tally],
        texts: &Readings,
        categories: &Categories,
    ) -> Self {
        let w = &visit.words;
        let path = format!("/award/{}", gallery.call.slug);
        let filter = &asked.filter;
        let link = |asked: &Asked| format!("/{}{}", w.lang(), asked.address(&path));
        let opens = gallery.edition.gallery_opens_at;
        let zone = gallery.call.time_zone();
        let mut chips = Vec::new();
        if let Some(country) = &filter.country {
            let filter = Filter { country: None, ..filter.clone() };
            let without = link(&Asked { filter, place: Place::Start });
            chips.push(Chip { name: country_name(w, country), without });
        }
        if let Some(category) = &filter.category {
            let filter = Filter { category: None, ..filter.clone() };
            let without = link(&Asked { filter, place: Place::Start });
            chips.push(Chip { name: categories.name(texts, category), without });
        }
        Self {
            w,
            title: Told::of(texts, gallery.call.title_id, w.language()),
            preview: (!gallery.is_open).then(|| opens.map(|opens| w.date_time(opens, &zone))),
            countries: countries(w, filter, tallies),
            categories: categories_of(filter, tallies, texts, categories),
            chips,
            total: count(tallies, filter),
            all: count(tallies, &Filter::default()),
            entries: leaf.cards.iter().map(|card| Shown::of(card, visit, texts, categories)).collect(),
            previous: leaf.previous.map(|place| link(&asked.at(place))),
            next: leaf.next.map(|place| link(&asked.at(place))),
            path,
        }
    }
}

fn count(tallies: &[Tally], filter: &Filter) -> i64 {
    let let_through = tallies.iter().filter(|tally| filter.lets(tally));
    let_through.map(|tally| i64::from(tally.entries)).sum()
}

fn countries(words: &Words, filter: &Filter, tallies: &[Tally]) -> Vec<Facet> {
    let mut codes: Vec<&str> = tallies.iter().map(|tally| tally.country.as_str()).collect();
    codes.extend(filter.country.as_deref());
    codes.sort_unstable();
    codes.dedup();
    let facet = |code: &str| Facet {
        code: code.to_owned(),
        name: country_name(words, code),
        count: count(tallies, &Filter { country: Some(code.to_owned()), ..filter.clone() }),
        chosen: filter.country.as_deref() == Some(code),
    };
    let mut facets: Vec<Facet> = codes.into_iter().map(facet).collect();
    facets.sort_by(|a, b| words.collator().compare(&a.name, &b.name));
    facets
}

fn categories_of(
    filter: &Filter,
    tallies: &[Tally],
    texts: &Readings,
    categories: &Categories,
) -> Vec<Facet> {
    let facet = |code: &str| Facet {
        code: code.to_owned(),
        name: categories.name(texts, code),
        count: count(tallies, &Filter { category: Some(code.to_owned()), ..filter.clone() }),
        chosen: filter.category.as_deref() == Some(code),
    };
    categories.codes().map(facet).collect()
}
