//! Likenesses: by what two entries of a call may turn out to be the same campaign. A hint, not a judgement.

use std::collections::{BTreeMap, BTreeSet};

use foundation::Write;
use foundation::line::fold;
use people::organisation::read_organisations;
use people::session::hash;
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, FromQueryResult, Statement};

use super::Case;
use crate::application::Application;
use crate::call::FormVersion;
use crate::form::{Answers, Given, QuestionKind};
use crate::showing::TITLE;

/// What two entries have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "String(StringLen::N(10))", rename_all = "snake_case")]
pub enum Likeness {
    /// The authority they credit.
    Authority,
    /// A link.
    Link,
    /// The title, but for capitals, accents, marks and the order of its words.
    Title,
}

impl Likeness {
    /// The key of how it is said.
    pub fn key(self) -> &'static str {
        match self {
            Self::Authority => "screening-like-authority",
            Self::Link => "screening-like-link",
            Self::Title => "screening-like-title",
        }
    }
}

mod likeness {
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "likeness")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub application_id: Uuid,
        pub call_id: Uuid,
        #[sea_orm(primary_key, auto_increment = false)]
        pub kind: super::Likeness,
        #[sea_orm(primary_key, auto_increment = false)]
        pub value: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// Forgets what an earlier sending was known by.
pub(crate) async fn forget_likeness(write: &Write, application: Uuid) -> Result<(), DbErr> {
    let earlier = likeness::Entity::delete_many().filter(likeness::Column::ApplicationId.eq(application));
    earlier.exec(&**write).await.map(drop)
}

/// Notes by what a new sending of an application can be recognised.
pub(crate) async fn note_likeness(
    write: &Write,
    application: &Application,
    version: &FormVersion,
    authority: Uuid,
    answers: &Answers,
) -> Result<(), DbErr> {
    // Each entry enters its authority anew, so that one and the same is known by its country and name only.
    let (bodies, names) = read_organisations(&**write, application.language, [authority]).await?;
    let known = bodies.iter().map(|body| format!("{} {}", body.country, fold(names.body(body.name_id))));
    let mut values: BTreeSet<_> = known.map(|body| (Likeness::Authority, hash(&body))).collect();
    let title = fold_title(answers.text(TITLE));
    if !title.is_empty() {
        values.insert((Likeness::Title, hash(&title)));
    }
    let links = version
        .form
        .questions()
        .filter(|question| question.kind == QuestionKind::Links)
        .filter_map(|question| answers.get(&question.key))
        .flat_map(Given::values);
    values.extend(links.map(|link| (Likeness::Link, hash(&fold_link(link)))));
    let rows = values.into_iter().map(|(kind, value)| likeness::ActiveModel {
        application_id: Set(application.id),
        call_id: Set(application.call_id),
        kind: Set(kind),
        value: Set(value),
    });
    likeness::Entity::insert_many(rows).exec_without_returning(&**write).await.map(drop)
}

/// The other sent entries of the call that may be the same campaign, and by what; at most 20.
///
/// # Errors
/// The database refused.
pub async fn alike(
    database: &impl ConnectionTrait,
    case: &Case,
) -> Result<BTreeMap<Uuid, BTreeSet<Likeness>>, DbErr> {
    #[derive(FromQueryResult)]
    struct Like {
        application_id: Uuid,
        kind: Likeness,
    }
    let sql = "SELECT DISTINCT other.application_id, other.kind
                 FROM likeness mine
                 JOIN likeness other ON other.call_id = mine.call_id AND other.kind = mine.kind
                                    AND other.value = mine.value AND other.application_id <> mine.application_id
                WHERE mine.application_id = $1 ORDER BY other.application_id, other.kind LIMIT 60";
    let values = [case.application().id.into()];
    let statement = Statement::from_sql_and_values(database.get_database_backend(), sql, values);
    let mut alike: BTreeMap<Uuid, BTreeSet<Likeness>> = BTreeMap::new();
    for like in Like::find_by_statement(statement).all(database).await? {
        if alike.len() < 20 || alike.contains_key(&like.application_id) {
            alike.entry(like.application_id).or_default().insert(like.kind);
        }
    }
    Ok(alike)
}

/// A title's words without capitals, accents and marks, each once, in the order of the alphabet.
fn fold_title(title: &str) -> String {
    let folded = fold(title);
    let words: BTreeSet<&str> = folded.split(' ').collect();
    words.into_iter().collect::<Vec<_>>().join(" ")
}

/// A link without scheme, `www.`, fragment and a slash at its end.
fn fold_link(link: &str) -> String {
    let rest = link.split_once("://").map_or(link, |(_, rest)| rest);
    let rest = rest.split('#').next().unwrap_or_default();
    let (host, path) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
    let host = host.to_lowercase();
    let host = host.strip_prefix("www.").unwrap_or(&host);
    format!("{host}{}", path.trim_end_matches('/'))
}

#[cfg(test)]
mod tests {
    use super::{fold_link, fold_title};

    #[test]
    fn a_title_is_recognised_in_other_capitals_accents_and_order() {
        assert_eq!(fold_title("„Η γειτονιά μας“ – 2026"), fold_title("2026: μας, Η ΓΕΙΤΟΝΙΑ"));
        assert_eq!(fold_title("Ștefan și Țara"), fold_title("stefan si tara"));
        assert_ne!(fold_title("Voices on the bus"), fold_title("Voices on the tram"));
        assert_eq!(fold_title("…"), "");
    }

    #[test]
    fn a_link_is_recognised_with_or_without_its_trimmings() {
        assert_eq!(fold_link("https://www.Example.org/Bus/#top"), fold_link("http://example.org/Bus"));
        assert_ne!(fold_link("https://example.org/bus"), fold_link("https://example.org/tram"));
    }
}
