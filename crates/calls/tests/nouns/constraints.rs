//! Every constraint of three of the room's migrations, read from the migrations themselves and violated once on both engines.

use calls::application::{TypedBody, TypedNaming, keep_naming, open_check, restore, withdraw};
use foundation::Language;
use foundation::database::{is_held, is_taken};
use sea_orm::{ConnectionTrait, DbErr, Statement, Value};
use uuid::Uuid;

use crate::fixture::{Ground, on_ground};

const MIGRATIONS: &str = concat!(
    include_str!("../../src/migrations/calls_0001_call.sql"),
    include_str!("../../src/migrations/calls_0012_naming_draft.sql"),
    include_str!("../../src/migrations/calls_0013_showing_names.sql"),
);

struct Table {
    name: &'static str,
    columns: Vec<Column>,
    /// The columns of the primary key and of unique keys.
    keys: Vec<Vec<&'static str>>,
    checks: usize,
}

struct Column {
    name: &'static str,
    sort: &'static str,
    not_null: bool,
    points: bool,
}

fn names(list: &'static str) -> Vec<&'static str> {
    list.split(',').map(str::trim).collect()
}

fn in_brackets(line: &'static str) -> &'static str {
    line.split_once('(').unwrap().1.split_once(')').unwrap().0
}

/// The tables of the migrations. They are written one column a line, which is all this reads.
fn tables() -> Vec<Table> {
    let mut tables: Vec<Table> = Vec::new();
    for line in MIGRATIONS.lines().map(str::trim).filter(|line| !line.starts_with("--")) {
        if let Some(rest) = line.strip_prefix("CREATE TABLE ") {
            let name = rest.trim_end_matches(" (");
            tables.push(Table { name, columns: Vec::new(), keys: Vec::new(), checks: 0 });
            continue;
        }
        if let Some(rest) = line.strip_prefix("CREATE UNIQUE INDEX ") {
            let (_, rest) = rest.split_once(" ON ").unwrap();
            let name = rest.split(' ').next().unwrap();
            let table = tables.iter_mut().find(|table| table.name == name).unwrap();
            table.keys.push(names(in_brackets(rest)));
            continue;
        }
        if let Some(rest) = line.strip_prefix("ALTER TABLE ") {
            let (name, rest) = rest.split_once(" ADD COLUMN ").unwrap();
            let (column, rest) = rest.split_once(' ').unwrap();
            let table = tables.iter_mut().find(|table| table.name == name).unwrap();
            let (sort, rest) = rest.split_once(' ').unwrap_or((rest, ""));
            let points = rest.contains("REFERENCES");
            table.columns.push(Column { name: column, sort, not_null: rest.contains("NOT NULL"), points });
            continue;
        }
        let Some(table) = tables.last_mut() else { continue };
        table.checks += line.matches("CHECK (").count();
        if line.starts_with("PRIMARY KEY") {
            table.keys.push(names(in_brackets(line)));
        }
        let mut words = line.split([' ', '(', ',']);
        let (name, sort) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
        if ["UUID", "VARCHAR", "TEXT", "BIGINT", "INTEGER"].contains(&sort) {
            let not_null = line.contains("NOT NULL");
            table.columns.push(Column { name, sort, not_null, points: line.contains("REFERENCES") });
            if line.contains("PRIMARY KEY") || line.contains("UNIQUE") {
                table.keys.push(vec![name]);
            }
        }
    }
    tables
}

/// A row as it can be written again, its columns in the order of the table.
#[derive(Clone)]
struct Row(Vec<Value>);

impl Table {
    fn place(&self, column: &str) -> usize {
        self.columns.iter().position(|known| known.name == column).unwrap()
    }

    fn with(&self, row: &Row, column: &str, value: impl Into<Value>) -> Row {
        let mut row = row.clone();
        row.0[self.place(column)] = value.into();
        row
    }

    async fn read(&self, ground: &Ground) -> Row {
        let read = ground.bench.database.read();
        let sql = format!("SELECT * FROM {} LIMIT 1", self.name);
        let row = read.query_one_raw(Statement::from_string(read.get_database_backend(), sql)).await.unwrap();
        let row = row.unwrap_or_else(|| panic!("the fixture fills {}", self.name));
        let value = |column: &Column| match column.sort {
            "UUID" => row.try_get::<Option<Uuid>>("", column.name).unwrap().into(),
            "BIGINT" => row.try_get::<Option<i64>>("", column.name).unwrap().into(),
            "INTEGER" => row.try_get::<Option<i32>>("", column.name).unwrap().into(),
            _ => row.try_get::<Option<String>>("", column.name).unwrap().into(),
        };
        Row(self.columns.iter().map(value).collect())
    }

    /// The row with every key made free: itself a row that the table takes.
    fn renewed(&self, ground: &Ground, spare: &Spare, row: &Row) -> Row {
        let mut row = row.clone();
        for key in &self.keys {
            let column = *key.last().unwrap();
            row = match (self.name, column) {
                ("withdrawal", "application_id") => self.with(&row, "restored_at", Some(1_i64)),
                (_, "call_id") => self.with(&row, column, spare.call),
                (_, "application_id") => self.with(&row, column, spare.application),
                (_, "sending_id") => self.with(&row, column, spare.sending),
                (_, "number" | "ordinal") => self.with(&row, column, 77),
                (_, "id") => self.with(&row, column, ground.act().id()),
                (_, text) => self.with(&row, text, "another"),
            };
        }
        row
    }

    async fn insert(&self, ground: &Ground, row: &Row) -> Result<(), DbErr> {
        let columns: Vec<&str> = self.columns.iter().map(|column| column.name).collect();
        let places: Vec<String> = (1..=columns.len()).map(|n| format!("${n}")).collect();
        let sql =
            format!("INSERT INTO {} ({}) VALUES ({})", self.name, columns.join(", "), places.join(", "));
        let write = ground.write().await;
        let backend = write.get_database_backend();
        write.execute_raw(Statement::from_sql_and_values(backend, sql, row.0.clone())).await.map(drop)
    }
}

fn null(sort: &str) -> Value {
    match sort {
        "UUID" => None::<Uuid>.into(),
        "BIGINT" => None::<i64>.into(),
        "INTEGER" => None::<i32>.into(),
        _ => None::<String>.into(),
    }
}

fn says(error: &DbErr, what: &str) -> bool {
    error.to_string().to_lowercase().contains(what)
}

/// What has no row yet in the tables that take one of each.
struct Spare {
    call: Uuid,
    application: Uuid,
    sending: Uuid,
}

/// At least one row in each table: an entry that is shown, with a pass it was sent by, and one withdrawn before.
async fn fill_every_table(ground: &Ground) -> Spare {
    let (shown, other) = (ground.draft().await, ground.draft().await);
    for entry in [&shown, &other] {
        ground.send(entry).await.unwrap();
    }
    let write = ground.write().await;
    open_check(&write, ground.applicant, shown.id, ground.bench.clock.now()).await.unwrap();
    let typed = TypedNaming { authority: TypedBody::default(), entering: None, language: Language::En };
    keep_naming(&write, &ground.act(), ground.applicant, shown.id, &typed).await.unwrap();
    write.commit().await.unwrap();
    let mut write = ground.write().await;
    withdraw(&mut write, &ground.act(), ground.applicant, &shown).await.map(drop).unwrap();
    restore(&write, &ground.act(), ground.secretary, shown.id).await.unwrap();
    withdraw(&mut write, &ground.act(), ground.applicant, &other).await.map(drop).unwrap();
    write.commit().await.unwrap();
    ground.run("DELETE FROM withdrawal WHERE restored_at IS NOT NULL", []).await;
    ground.show(&shown, "IT").await;
    let pass = ground.act().id();
    let sql = "INSERT INTO late_pass (id, application_id, until_at, reason, given_at, given_by)
               VALUES ($1, $2, 2, 'A flood.', 1, $3)";
    ground.run(sql, [pass.into(), shown.id.into(), ground.secretary.into()]).await;
    ground
        .run("UPDATE sending SET late_pass_id = $1 WHERE application_id = $2", [pass.into(), shown.id.into()])
        .await;
    let (call, _) = ground.another_call("spare", 0).await;
    ground.run("DELETE FROM call_number WHERE call_id = $1", [call.id.into()]).await;
    let sending = ground.latest(&other).await.unwrap().id;
    Spare { call: call.id, application: other.id, sending }
}

/// What each CHECK refuses: the table, the columns and the values that break it. One for each CHECK, or the test fails.
fn broken(ground: &Ground) -> Vec<(&'static str, Vec<(&'static str, Value)>)> {
    let now = ground.bench.clock.now().0;
    vec![
        ("call", vec![("kind", "party".into())]),
        // Of nobody; and of an entry and an address together.
        ("late_pass", vec![("application_id", None::<Uuid>.into())]),
        ("late_pass", vec![("email", "somebody@example.org".into())]),
        ("call", vec![("grace_minutes", (-1).into())]),
        ("call", vec![("opens_at", now.into()), ("closes_at", now.into())]),
        ("application", vec![("entering_id", ground.authority.into())]),
        ("showing_tally", vec![("entries", (-1).into())]),
    ]
}

#[tokio::test]
async fn every_constraint_holds_on_both_engines() {
    on_ground(|ground| async move {
        let spare = fill_every_table(&ground).await;
        let tables = tables();
        assert!(
            tables.len() >= 10
                && tables.iter().all(|table| table.columns.len() > 1 && !table.keys.is_empty())
        );
        for table in &tables {
            let row = table.read(&ground).await;
            let free = table.renewed(&ground, &spare, &row);
            let name = table.name;
            table
                .insert(&ground, &free)
                .await
                .unwrap_or_else(|error| panic!("{name} takes a good row: {error}"));
            for key in &table.keys {
                let mut taken = free.clone();
                for column in key {
                    let place = table.place(column);
                    taken.0[place] = row.0[place].clone();
                }
                if name == "withdrawal" && key == &["application_id"] {
                    taken = table.with(&taken, "restored_at", None::<i64>);
                }
                let error =
                    table.insert(&ground, &taken).await.expect_err(&format!("{name} {key:?} is taken"));
                assert!(is_taken(&error), "{name} {key:?}: {error}");
            }
            for column in &table.columns {
                let what = format!("{name}.{}", column.name);
                if column.not_null {
                    let empty = table.with(&free, column.name, null(column.sort));
                    let error = table.insert(&ground, &empty).await.expect_err(&what);
                    assert!(says(&error, "not null") || says(&error, "not-null"), "{what}: {error}");
                }
                if column.points {
                    let mut nowhere = table.with(&free, column.name, ground.act().id());
                    if what == "late_pass.call_id" {
                        nowhere = table.with(&nowhere, "application_id", None::<Uuid>);
                        nowhere = table.with(&nowhere, "email", "somebody@example.org");
                    }
                    let error = table.insert(&ground, &nowhere).await.expect_err(&what);
                    assert!(is_held(&error), "{what}: {error}");
                }
            }
            let broken: Vec<_> = broken(&ground).into_iter().filter(|(of, _)| *of == name).collect();
            assert_eq!(broken.len(), table.checks, "{name}: a violation for each CHECK");
            for (_, changes) in broken {
                let mut bad = free.clone();
                for (column, value) in changes {
                    bad = table.with(&bad, column, value);
                }
                let error = table.insert(&ground, &bad).await.expect_err(name);
                assert!(says(&error, "check constraint"), "{name}: {error}");
            }
        }
        for table in ["call", "call_form", "application", "sending", "late_pass"] {
            let write = ground.write().await;
            let error = write.execute_unprepared(&format!("DELETE FROM {table}")).await.expect_err(table);
            assert!(is_held(&error), "{table}: {error}");
        }
    })
    .await;
}
