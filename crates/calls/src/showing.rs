//! Showings: what the public may see of an eligible sending. Where there is no showing there is no trace.

use foundation::text::{Drafted, remove_texts, write_texts};
use foundation::{Act, Moment, Write};
use people::organisation::name_of;
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, FromQueryResult, QueryOrder, QuerySelect, Select, Statement};

use crate::application::{Application, Sending, latest_sending, lock, public_sendings_of, withdrawn_since};

/// A showing.
pub type Showing = showing::Model;

pub(crate) mod showing {
    use foundation::Moment;
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "showing")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub application_id: Uuid,
        pub sending_id: Uuid,
        pub call_id: Uuid,
        pub number: i32,
        pub country: String,
        pub category: Option<String>,
        pub title_id: Uuid,
        pub summary_id: Uuid,
        pub shown_at: Moment,
        pub authority_name_id: Option<Uuid>,
        pub entering_name_id: Option<Uuid>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// How many are shown of a country and category; the category is empty where it is not known.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Tally {
    /// The country's code.
    pub country: String,
    /// The category's code.
    pub category: String,
    /// How many.
    pub entries: i32,
}

/// Which showings a reader asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Only of this country.
    pub country: Option<String>,
    /// Only of this category.
    pub category: Option<String>,
}

/// The questions whose answers every showing has.
pub const TITLE: &str = "title";
/// The answer shown under the title.
pub const SUMMARY: &str = "summary";
/// The answer a gallery is divided by.
pub const CATEGORY: &str = "category";
/// Without this declaration nothing is shown.
pub const PUBLICATION: &str = "publication";

/// Shows a sending in place of what was shown of the application before.
///
/// Without the declaration it is not shown; nor when it came too late: the entry was withdrawn or sent anew after the sending was read.
///
/// # Errors
/// The database refused.
pub async fn show(
    write: &mut Write,
    act: &Act,
    application: &Application,
    sending: &Sending,
    country: &str,
) -> Result<(), DbErr> {
    lock(write, application.id).await?;
    hide(write, application.id).await?;
    let withdrawn = withdrawn_since(&**write, application.id).await?.is_some();
    let latest = latest_sending(&**write, application.id).await?;
    let holds = !withdrawn && latest.is_some_and(|latest| latest.id == sending.id);
    let Some(number) = application.number.filter(|_| holds && sending.declared().contains(PUBLICATION))
    else {
        return Ok(());
    };
    let answers = sending.answers();
    let texts =
        [answers.text(TITLE), answers.text(SUMMARY)].map(|body| Drafted::only(sending.language, body));
    let texts = write_texts(write, act, sending.language, &[&texts[0], &texts[1]]).await?;
    let authority_name_id = name_of(&**write, sending.authority_id).await?;
    let entering_name_id = match sending.entering_id {
        Some(entering) => name_of(&**write, entering).await?,
        None => None,
    };
    let category = answers.get(CATEGORY).map(|given| given.text().to_owned());
    let row = showing::ActiveModel {
        application_id: Set(application.id),
        sending_id: Set(sending.id),
        call_id: Set(application.call_id),
        number: Set(number),
        country: Set(country.to_owned()),
        category: Set(category.clone()),
        title_id: Set(texts[0]),
        summary_id: Set(texts[1]),
        shown_at: Set(act.at),
        authority_name_id: Set(authority_name_id),
        entering_name_id: Set(entering_name_id),
    };
    showing::Entity::insert(row).exec_without_returning(&**write).await?;
    count(write, application.call_id, country, category.as_deref(), 1).await?;
    write.changes(format!("gallery:{}", application.call_id));
    write.changes(format!("entry:{}", application.id));
    Ok(())
}

/// Hides an application from the public, if it is shown. The texts made for it go with it: a new showing has its own.
///
/// # Errors
/// The database refused.
pub async fn hide(write: &mut Write, application: Uuid) -> Result<(), DbErr> {
    let Some(shown) = showing::Entity::find_by_id(application).one(&**write).await? else {
        return Ok(());
    };
    showing::Entity::delete_by_id(application).exec(&**write).await?;
    remove_texts(write, [shown.title_id, shown.summary_id]).await?;
    count(write, shown.call_id, &shown.country, shown.category.as_deref(), -1).await?;
    write.changes(format!("gallery:{}", shown.call_id));
    write.changes(format!("entry:{application}"));
    Ok(())
}

async fn count(
    write: &Write,
    call: Uuid,
    country: &str,
    category: Option<&str>,
    by: i32,
) -> Result<(), DbErr> {
    let sql = "INSERT INTO showing_tally (call_id, country, category, entries) VALUES ($1, $2, $3, $4)
               ON CONFLICT (call_id, country, category) DO UPDATE SET entries = showing_tally.entries + $5";
    let values =
        [call.into(), country.into(), category.unwrap_or_default().into(), by.max(0).into(), by.into()];
    write
        .execute_raw(Statement::from_sql_and_values(write.get_database_backend(), sql, values))
        .await
        .map(drop)
}

impl Filter {
    /// The showings of a call that the filter lets through, by number.
    pub fn select(&self, call: Uuid) -> Select<showing::Entity> {
        let mut select = showing::Entity::find().filter(showing::Column::CallId.eq(call));
        if let Some(country) = &self.country {
            select = select.filter(showing::Column::Country.eq(country));
        }
        if let Some(category) = &self.category {
            select = select.filter(showing::Column::Category.eq(category));
        }
        select
    }

    /// Whether a tally is counted by the filter.
    pub fn lets(&self, tally: &Tally) -> bool {
        self.country.as_ref().is_none_or(|country| *country == tally.country)
            && self.category.as_ref().is_none_or(|category| *category == tally.category)
    }
}

/// At most `limit` showings after a number, in the order of their numbers.
///
/// # Errors
/// The database refused.
pub async fn shown_after(
    database: &impl ConnectionTrait,
    call: Uuid,
    filter: &Filter,
    after: i32,
    limit: u64,
) -> Result<Vec<Showing>, DbErr> {
    filter
        .select(call)
        .filter(showing::Column::Number.gt(after))
        .order_by_asc(showing::Column::Number)
        .limit(limit)
        .all(database)
        .await
}

/// At most `limit` showings before a number, nearest first.
///
/// # Errors
/// The database refused.
pub async fn shown_before(
    database: &impl ConnectionTrait,
    call: Uuid,
    filter: &Filter,
    before: i32,
    limit: u64,
) -> Result<Vec<Showing>, DbErr> {
    filter
        .select(call)
        .filter(showing::Column::Number.lt(before))
        .order_by_desc(showing::Column::Number)
        .limit(limit)
        .all(database)
        .await
}

/// The showing of a number.
///
/// # Errors
/// The database refused.
pub async fn shown(
    database: &impl ConnectionTrait,
    call: Uuid,
    number: i32,
) -> Result<Option<Showing>, DbErr> {
    let filter = Filter::default().select(call);
    filter.filter(showing::Column::Number.eq(number)).one(database).await
}

/// How many are shown of each country and category.
///
/// # Errors
/// The database refused.
pub async fn tallies(database: &impl ConnectionTrait, call: Uuid) -> Result<Vec<Tally>, DbErr> {
    let sql = "SELECT country, category, entries FROM showing_tally WHERE call_id = $1 AND entries > 0
                ORDER BY country, category";
    let statement = Statement::from_sql_and_values(database.get_database_backend(), sql, [call.into()]);
    Tally::find_by_statement(statement).all(database).await
}

/// The showing whose sending shows everybody a file: it holds the file, and it is said who is recognisable on it.
///
/// # Errors
/// The database refused.
pub async fn showing_of_file(database: &impl ConnectionTrait, file: Uuid) -> Result<Option<Showing>, DbErr> {
    let sendings = public_sendings_of(file);
    showing::Entity::find().filter(showing::Column::SendingId.in_subquery(sendings)).one(database).await
}

/// The sending that is shown of an application, if one is.
pub(crate) async fn shown_sending(
    database: &impl ConnectionTrait,
    application: Uuid,
) -> Result<Option<Uuid>, DbErr> {
    Ok(showing::Entity::find_by_id(application).one(database).await?.map(|shown| shown.sending_id))
}

/// Since when an application is shown, if it is.
///
/// # Errors
/// The database refused.
pub async fn shown_since(
    database: &impl ConnectionTrait,
    application: Uuid,
) -> Result<Option<Moment>, DbErr> {
    Ok(showing::Entity::find_by_id(application).one(database).await?.map(|shown| shown.shown_at))
}
