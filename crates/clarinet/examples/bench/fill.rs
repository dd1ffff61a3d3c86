//! Fills a database: the demonstration, and as many shown entries as are asked for, by statements of many rows.

use clarinet::configuration::Configuration;
use clarinet::{demo, program};
use foundation::{Act, Chance, Clock, House, Language, Line, Role, Viewer, Write};
use people::person::{enter_person, find_by_email};
use people::session::begin_session;
use sea_orm::{ConnectionTrait as _, Statement};
use uuid::Uuid;

use crate::Outcome;

pub const SLUG: &str = "award-current";
pub const COUNTRIES: [&str; 9] = ["IT", "AT", "SI", "CY", "GR", "RO", "BG", "HU", "ES"];
/// The first number of an entry of ours.
const FIRST: u32 = 10_000;
const WITHDRAWN: u32 = 10;
/// As many persons share the drafts: nobody has thousands of entries.
const ENTRANTS: usize = 400;
const ROWS: usize = 400;

/// What a run needs of what was filled in.
pub struct Filled {
    /// The numbers of the entries that stay shown.
    pub numbers: Vec<u32>,
    /// Shown entries of the applicant, to be withdrawn while others read.
    pub withdrawn: Vec<Uuid>,
    /// Entries that can be sent, each with the session of its entrant.
    pub drafts: Vec<(Uuid, String)>,
    pub categories: Vec<String>,
    /// The applicant's session.
    pub token: String,
}

/// The n-th id of a kind of row.
fn id(kind: u8, n: u32) -> Uuid {
    Uuid::from_u128((u128::from(kind) << 96) | (0x7000_u128 << 64) | (0x8000_u128 << 48) | u128::from(n))
}

pub async fn fill(url: &str, size: u32, drafts: u32) -> Outcome<Filled> {
    let variable = |name: &str| (name == "CLARINET_DATABASE_URL").then(|| url.to_owned());
    let house = program::house(&Configuration::of("", variable)?, Clock::system(), Chance::system()?).await?;
    demo::fill(&house).await?;
    let filled = Filling::of(&house).await?.fill(&house, size, drafts).await?;
    house.database.read().execute_unprepared("SELECT 1").await?;
    house.database.clone().close().await?;
    Ok(filled)
}

struct Filling {
    write: Write,
    sqlite: bool,
    act: Act,
    call: Uuid,
    form: Uuid,
    person: Uuid,
    /// Authorities, and the texts of their names.
    authorities: Vec<(Uuid, Uuid)>,
    answers: String,
    declarations: String,
}

impl Filling {
    async fn of(house: &House) -> Outcome<Self> {
        let write = house.database.begin().await?;
        let person = find_by_email(&*write, "applicant@demo.example").await?.ok_or("no applicant")?.id;
        let call = calls::call::find_call(&*write, &Viewer::nobody(), SLUG).await?.ok_or("no call")?.id;
        let backend = write.get_database_backend();
        let sent = "SELECT form_id, answers, declarations FROM sending WHERE application_id IN
                      (SELECT application_id FROM showing WHERE call_id = $1) LIMIT 1";
        let sent = Statement::from_sql_and_values(backend, sent, [call.into()]);
        let sent = write.query_one_raw(sent).await?.ok_or("the demonstration shows nothing")?;
        let named = "SELECT DISTINCT o.id, o.name_id FROM sending s JOIN organisation o ON o.id = s.authority_id LIMIT 50";
        let named = write.query_all_raw(Statement::from_string(backend, named)).await?;
        Ok(Self {
            sqlite: house.database.is_sqlite(),
            act: Act { person: Some(person), at: house.clock.now(), chance: house.chance.clone() },
            form: sent.try_get_by_index(0)?,
            answers: sent.try_get_by_index(1)?,
            declarations: sent.try_get_by_index(2)?,
            authorities: named
                .iter()
                .map(|row| Ok((row.try_get_by_index(0)?, row.try_get_by_index(1)?)))
                .collect::<Result<_, sea_orm::DbErr>>()?,
            write,
            call,
            person,
        })
    }

    async fn fill(self, house: &House, size: u32, drafts: u32) -> Outcome<Filled> {
        let form = calls::call::form_version(&*self.write, self.form).await?.form;
        let categories = form.question(calls::showing::CATEGORY).map(|question| &question.options);
        let categories: Vec<String> =
            categories.ok_or("no categories")?.iter().map(|option| option.key.clone()).collect();
        let numbers = FIRST..FIRST + size;
        self.entries(numbers.clone(), &categories).await?;
        self.drafts(drafts).await?;
        let withdrawn: Vec<u32> = numbers.clone().rev().take(WITHDRAWN as usize).collect();
        let drafts: Vec<Uuid> = (0..drafts).map(|n| id(9, n)).collect();
        let entrants = self.entrants(if drafts.is_empty() { 0 } else { ENTRANTS }).await?;
        let shown = withdrawn.iter().map(|number| (self.person, id(1, *number)));
        let sent = drafts.iter().zip(entrants.iter().cycle()).map(|(draft, (person, _))| (*person, *draft));
        let own = shown.chain(sent).enumerate();
        let own = own.map(|(n, (person, application))| self.appointment(n, person, application)).collect();
        self.insert("appointment (id, person_id, role, within, began_at)", own).await?;
        let call = self.uuid(self.call);
        for statement in [
            format!("UPDATE call_number SET last = {} WHERE call_id = {call}", FIRST + size),
            format!("DELETE FROM showing_tally WHERE call_id = {call}"),
            format!(
                "INSERT INTO showing_tally (call_id, country, category, entries) SELECT call_id, country,
                 COALESCE(category, ''), COUNT(*) FROM showing WHERE call_id = {call} GROUP BY 1, 2, 3"
            ),
        ] {
            self.write.execute_unprepared(&statement).await?;
        }
        let token = begin_session(&self.write, &self.act, self.person, "bench").await?;
        if self.sqlite {
            self.write.execute_unprepared("ANALYZE").await?;
        }
        self.write.commit().await?;
        if !self.sqlite {
            // Else PostgreSQL does it by itself beside what is measured, and its time would count.
            house.database.read().execute_unprepared("VACUUM ANALYZE").await?;
        }
        drop(house.clone());
        Ok(Filled {
            numbers: numbers.clone().take((size - WITHDRAWN) as usize).collect(),
            withdrawn: withdrawn.into_iter().map(|number| id(1, number)).collect(),
            drafts: drafts
                .into_iter()
                .zip(entrants.iter().cycle())
                .map(|(draft, entrant)| (draft, entrant.1.clone()))
                .collect(),
            categories,
            token,
        })
    }

    async fn entries(&self, numbers: std::ops::Range<u32>, categories: &[String]) -> Outcome<()> {
        let (at, person, call, form) =
            (self.act.at.0, self.uuid(self.person), self.uuid(self.call), self.uuid(self.form));
        let (answers, declarations) = (quoted(&self.answers), quoted(&self.declarations));
        let numbers: Vec<u32> = numbers.collect();
        for chunk in numbers.chunks(ROWS) {
            let mut rows: [Vec<String>; 6] = Default::default();
            for number in chunk {
                let n = *number as usize;
                let language = Language::ALL[n % Language::ALL.len()];
                let (country, category) =
                    (COUNTRIES[n % COUNTRIES.len()], &categories[n / COUNTRIES.len() % categories.len()]);
                let (authority, name) = self.authorities[n % self.authorities.len()];
                let (authority, name) = (self.uuid(authority), self.uuid(name));
                let (application, sending) = (self.uuid(id(1, *number)), self.uuid(id(2, *number)));
                let title = format!("Neighbours tell how they came, number {number}");
                let summary = format!(
                    "In {number} evenings residents old and new told each other how they had come to the town, and a \
                     printed map of their ways hangs in every school since."
                );
                for (kind, body) in [(3, title), (4, summary)] {
                    let (text, version) = (self.uuid(id(kind, *number)), self.uuid(id(kind + 2, *number)));
                    rows[0].push(format!("({text}, '{language}', {at})"));
                    rows[1].push(format!(
                        "({version}, {text}, '{language}', 1, 'published', {}, {at})",
                        quoted(&body)
                    ));
                    rows[2].push(format!("({text}, '{language}', {version})"));
                }
                rows[3].push(format!(
                    "({application}, {call}, '{language}', {authority}, {number}, {at}, {person})"
                ));
                rows[4].push(format!(
                    "({sending}, {application}, 1, {form}, '{language}', {answers}, {declarations}, {authority}, {at}, {person})"
                ));
                rows[5].push(format!(
                    "({application}, {sending}, {call}, {number}, '{country}', '{category}', {}, {}, {at}, {name})",
                    self.uuid(id(3, *number)),
                    self.uuid(id(4, *number)),
                ));
            }
            let tables = [
                "text (id, source_language, created_at)",
                "text_version (id, text_id, language, number, state, body, written_at)",
                "text_shown (text_id, language, version_id)",
                "application (id, call_id, language, authority_id, number, created_at, created_by)",
                "sending (id, application_id, ordinal, form_id, language, answers, declarations, authority_id, arrived_at, sent_by)",
                "showing (application_id, sending_id, call_id, number, country, category, title_id, summary_id, shown_at, authority_name_id)",
            ];
            for (table, rows) in tables.into_iter().zip(rows) {
                self.insert(table, rows).await?;
            }
        }
        Ok(())
    }

    async fn drafts(&self, drafts: u32) -> Outcome<()> {
        let (at, person, call) = (self.act.at.0, self.uuid(self.person), self.uuid(self.call));
        let given: serde_json::Map<String, serde_json::Value> = serde_json::from_str(&self.answers)?;
        let (mut applications, mut answers) = (Vec::new(), Vec::new());
        for n in 0..drafts {
            let (draft, authority) =
                (self.uuid(id(9, n)), self.uuid(self.authorities[n as usize % self.authorities.len()].0));
            applications.push(format!("({draft}, {call}, 'en', {authority}, {at}, {person})"));
            for (question, value) in &given {
                let value = quoted(&value.to_string());
                answers.push(format!("({draft}, '{question}', {value}, 1, {at}, {person})"));
            }
        }
        self.insert(
            "application (id, call_id, language, authority_id, created_at, created_by)",
            applications,
        )
        .await?;
        self.insert("answer (application_id, question, value, version, saved_at, saved_by)", answers).await
    }

    /// Persons who enter, each with the token of a session.
    async fn entrants(&self, count: usize) -> Outcome<Vec<(Uuid, String)>> {
        let mut entrants = Vec::new();
        for n in 0..count {
            let (name, email) = (Line::of(&format!("Entrant {n}")), format!("entrant-{n}@demo.example"));
            let person = enter_person(&self.write, &self.act, &name, &email, Language::En).await?;
            entrants.push((person, begin_session(&self.write, &self.act, person, "bench").await?));
        }
        Ok(entrants)
    }

    fn appointment(&self, n: usize, person: Uuid, application: Uuid) -> String {
        let (person, application) = (self.uuid(person), self.uuid(application));
        let role = sea_orm::ActiveEnum::to_value(&Role::Applicant);
        let id = self.uuid(id(8, u32::try_from(n).unwrap_or_default()));
        format!("({id}, {person}, '{role}', {application}, {})", self.act.at.0)
    }

    async fn insert(&self, table: &str, rows: Vec<String>) -> Outcome<()> {
        for rows in rows.chunks(ROWS) {
            let sql = format!("INSERT INTO {table} VALUES {}", rows.join(","));
            self.write.execute_unprepared(&sql).await?;
        }
        Ok(())
    }

    fn uuid(&self, id: Uuid) -> String {
        if self.sqlite { format!("x'{}'", id.simple()) } else { format!("'{id}'") }
    }
}

fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}
