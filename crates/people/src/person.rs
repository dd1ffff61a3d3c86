//! Persons: whoever the program knows by name and mail address, and the roles they hold.

use foundation::{Act, Language, Line, Right, Role, Words, Write};
use sea_orm::entity::prelude::*;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ActiveValue::Set, FromQueryResult as _, PaginatorTrait, QueryOrder, QuerySelect, Statement};

/// A person.
pub type Person = person::Model;

mod person {
    use foundation::{Language, Moment};
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "person")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub name: String,
        pub email: Option<String>,
        pub language: Language,
        pub created_at: Moment,
        pub erased_at: Option<Moment>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

mod appointment {
    use foundation::{Moment, Role};
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "appointment")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub person_id: Uuid,
        pub role: Role,
        pub within: Option<Uuid>,
        pub began_at: Moment,
        pub began_by: Option<Uuid>,
        pub ended_at: Option<Moment>,
        pub leads_since: Option<Moment>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

impl Person {
    /// As the person wishes to be named; that they were erased, once they were.
    pub fn shown_name(&self, words: &Words) -> String {
        if self.erased_at.is_some() { words.get("people-erased") } else { self.name.clone() }
    }
}

/// An address of mail as it is compared: without blanks around it, in small letters.
pub fn fold_email(typed: &str) -> Option<String> {
    let folded = Line::of(typed).as_str().to_lowercase();
    let (local, domain) = folded.rsplit_once('@')?;
    let fits = !local.is_empty()
        && domain.contains('.')
        && folded.len() <= 254
        && !folded.contains([' ', '<', '>', ',', ';', '"']);
    fits.then_some(folded)
}

/// Enters a person, or finds the one with this address, be they entered in this instant by another write.
///
/// # Errors
/// The database refused.
pub async fn enter_person(
    write: &Write,
    act: &Act,
    name: &Line,
    email: &str,
    language: Language,
) -> Result<Uuid, DbErr> {
    if let Some(known) = find_by_email(&**write, email).await? {
        return Ok(known.id);
    }
    let id = act.id();
    let person = person::ActiveModel {
        id: Set(id),
        name: Set(name.as_str().to_owned()),
        email: Set(Some(email.to_owned())),
        language: Set(language),
        created_at: Set(act.at),
        erased_at: Set(None),
    };
    let mut once = OnConflict::column(person::Column::Email);
    let entered = person::Entity::insert(person)
        .on_conflict(once.do_nothing().to_owned())
        .exec_without_returning(&**write)
        .await?;
    if entered == 0 {
        let known = find_by_email(&**write, email).await?;
        return known.map(|known| known.id).ok_or(DbErr::RecordNotInserted);
    }
    act.record(write, "person", id, "enter", &["name", "email"]).await?;
    Ok(id)
}

/// The person of an address.
///
/// # Errors
/// The database refused.
pub async fn find_by_email(database: &impl ConnectionTrait, email: &str) -> Result<Option<Person>, DbErr> {
    person::Entity::find().filter(person::Column::Email.eq(email)).one(database).await
}

/// Persons by id.
///
/// # Errors
/// The database refused.
pub async fn read_persons(
    database: &impl ConnectionTrait,
    ids: impl IntoIterator<Item = Uuid>,
) -> Result<Vec<Person>, DbErr> {
    person::Entity::find().filter(person::Column::Id.is_in(ids)).all(database).await
}

/// Changes how a person is named and the language of their mails.
///
/// # Errors
/// The database refused.
pub async fn rename(
    write: &Write,
    act: &Act,
    id: Uuid,
    name: &Line,
    language: Language,
) -> Result<(), DbErr> {
    let changed = person::ActiveModel {
        id: Set(id),
        name: Set(name.as_str().to_owned()),
        language: Set(language),
        ..Default::default()
    };
    person::Entity::update(changed).exec(&**write).await?;
    act.record(write, "person", id, "rename", &["name", "language"]).await
}

/// Changes a person's address.
///
/// # Errors
/// Another person has it, or the database refused.
pub async fn change_email(write: &Write, act: &Act, id: Uuid, email: &str) -> Result<(), DbErr> {
    let changed =
        person::ActiveModel { id: Set(id), email: Set(Some(email.to_owned())), ..Default::default() };
    person::Entity::update(changed).exec(&**write).await?;
    act.record(write, "person", id, "change_email", &["email"]).await
}

/// What a role is called.
pub fn say_role(role: Role, words: &Words) -> String {
    words.get(match role {
        Role::Administrator => "people-role-administrator",
        Role::Secretariat => "people-role-secretariat",
        Role::Chair => "people-role-chair",
        Role::Juror => "people-role-juror",
        Role::Officer => "people-role-officer",
        Role::Artist => "people-role-artist",
        Role::Trainer => "people-role-trainer",
        Role::Translator => "people-role-translator",
        Role::Evaluator => "people-role-evaluator",
        Role::Applicant => "people-role-applicant",
    })
}

/// An appointment, for a person's copy of their data.
pub(crate) type Appointment = appointment::Model;

/// Every role a person holds or held.
pub(crate) async fn appointments_of(
    database: &impl ConnectionTrait,
    person: Uuid,
) -> Result<Vec<Appointment>, DbErr> {
    appointment::Entity::find()
        .filter(appointment::Column::PersonId.eq(person))
        .order_by_asc(appointment::Column::BeganAt)
        .all(database)
        .await
}

/// Gives a person a role within an organisation or a call. Held already, nothing changes.
///
/// # Errors
/// The database refused.
pub async fn appoint(
    write: &Write,
    act: &Act,
    person: Uuid,
    role: Role,
    within: Option<Uuid>,
) -> Result<(), DbErr> {
    if rights_of(&**write, person).await?.contains(&Right { role, within }) {
        return Ok(());
    }
    let id = act.id();
    let appointment = appointment::ActiveModel {
        id: Set(id),
        person_id: Set(person),
        role: Set(role),
        within: Set(within),
        began_at: Set(act.at),
        began_by: Set(act.person),
        ended_at: Set(None),
        leads_since: Set(None),
    };
    appointment::Entity::insert(appointment).exec_without_returning(&**write).await?;
    act.record(write, "person", person, "appoint", &["role"]).await
}

/// Ends a role.
///
/// # Errors
/// The database refused.
pub async fn dismiss(
    write: &Write,
    act: &Act,
    person: Uuid,
    role: Role,
    within: Option<Uuid>,
) -> Result<(), DbErr> {
    let within =
        within.map_or_else(|| appointment::Column::Within.is_null(), |id| appointment::Column::Within.eq(id));
    appointment::Entity::update_many()
        .set(appointment::ActiveModel { ended_at: Set(Some(act.at)), ..Default::default() })
        .filter(appointment::Column::PersonId.eq(person))
        .filter(appointment::Column::Role.eq(role))
        .filter(within)
        .filter(appointment::Column::EndedAt.is_null())
        .exec(&**write)
        .await?;
    act.record(write, "person", person, "dismiss", &["role"]).await
}

/// The roles a person holds now.
///
/// # Errors
/// The database refused.
pub async fn rights_of(database: &impl ConnectionTrait, person: Uuid) -> Result<Vec<Right>, DbErr> {
    let held = appointment::Entity::find()
        .filter(appointment::Column::PersonId.eq(person))
        .filter(appointment::Column::EndedAt.is_null())
        .all(database)
        .await?;
    Ok(held.into_iter().map(|held| Right { role: held.role, within: held.within }).collect())
}

/// How many hold a role within the same noun.
pub(crate) async fn count_holders(database: &impl ConnectionTrait, right: Right) -> Result<u64, DbErr> {
    let within = right
        .within
        .map_or_else(|| appointment::Column::Within.is_null(), |id| appointment::Column::Within.eq(id));
    appointment::Entity::find()
        .filter(appointment::Column::Role.eq(right.role))
        .filter(within)
        .filter(appointment::Column::EndedAt.is_null())
        .count(database)
        .await
}

/// Empties a person's name and address and ends their roles: the last step of an erasure.
pub(crate) async fn empty(write: &Write, act: &Act, person: &Person) -> Result<(), DbErr> {
    if person.erased_at.is_some() {
        return Ok(());
    }
    let emptied = person::ActiveModel {
        id: Set(person.id),
        name: Set(String::new()),
        email: Set(None),
        erased_at: Set(Some(act.at)),
        ..Default::default()
    };
    person::Entity::update(emptied).exec(&**write).await?;
    appointment::Entity::update_many()
        .set(appointment::ActiveModel { ended_at: Set(Some(act.at)), ..Default::default() })
        .filter(appointment::Column::PersonId.eq(person.id))
        .filter(appointment::Column::EndedAt.is_null())
        .exec(&**write)
        .await?;
    act.record(write, "person", person.id, "erase", &["name", "email"]).await
}

/// The nouns within which a person holds a role, for their copy of the data.
///
/// # Errors
/// The database refused.
pub async fn nouns_of(
    database: &impl ConnectionTrait,
    person: Uuid,
    role: Role,
) -> Result<std::collections::BTreeSet<Uuid>, DbErr> {
    let all = appointments_of(database, person).await?;
    // What somebody else goes on writing after a part has ended is no longer this person's.
    let own = all.into_iter().filter(|held| held.role == role && held.ended_at.is_none());
    Ok(own.filter_map(|held| held.within).collect())
}

/// Who holds a role within a noun now: first who leads, then by how long they have held it.
///
/// # Errors
/// The database refused.
pub async fn holders(
    database: &impl ConnectionTrait,
    role: Role,
    within: Uuid,
) -> Result<Vec<Person>, DbErr> {
    let sql = "SELECT p.* FROM appointment a JOIN person p ON p.id = a.person_id
         WHERE a.within = $1 AND a.role = $2 AND a.ended_at IS NULL
         ORDER BY COALESCE(a.leads_since, 0) DESC, a.began_at, a.id";
    let values = [within.into(), ActiveEnum::to_value(&role).into()];
    let statement = Statement::from_sql_and_values(database.get_database_backend(), sql, values);
    Person::find_by_statement(statement).all(database).await
}

/// Who holds a role within a noun or has held it: who has left or handed it over took part in it all the same.
///
/// # Errors
/// The database refused.
pub async fn ever_held(
    database: &impl ConnectionTrait,
    role: Role,
    within: Uuid,
) -> Result<std::collections::BTreeSet<Uuid>, DbErr> {
    let persons = appointment::Entity::find()
        .select_only()
        .column(appointment::Column::PersonId)
        .filter(appointment::Column::Within.eq(within))
        .filter(appointment::Column::Role.eq(role))
        .into_tuple()
        .all(database)
        .await?;
    Ok(persons.into_iter().collect())
}

/// Lets a person who holds a role within a noun lead it from now on.
///
/// # Errors
/// The database refused.
pub async fn make_lead(
    write: &Write,
    act: &Act,
    person: Uuid,
    role: Role,
    within: Uuid,
) -> Result<(), DbErr> {
    appointment::Entity::update_many()
        .set(appointment::ActiveModel { leads_since: Set(Some(act.at)), ..Default::default() })
        .filter(appointment::Column::PersonId.eq(person))
        .filter(appointment::Column::Role.eq(role))
        .filter(appointment::Column::Within.eq(within))
        .filter(appointment::Column::EndedAt.is_null())
        .exec(&**write)
        .await?;
    act.record(write, "person", person, "make_lead", &["role"]).await
}
