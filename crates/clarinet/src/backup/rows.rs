//! The rows of a backup: every table in the order of its foreign keys, its columns as JSON.

use foundation::Write;
use sea_orm::sea_query::Query;
use sea_orm::{
    ConnectionTrait, DatabaseTransaction, DbBackend, DbErr, FromQueryResult, QueryResult, Statement, Value,
};
use serde_json::Value as Json;
use uuid::Uuid;

use crate::rooms;

/// How many rows are in memory at once.
const PIECE: usize = 500;

/// How a column is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Id,
    Whole,
    Small,
    Real,
    Text,
}

/// A table as the database describes it.
pub(super) struct Table {
    pub name: String,
    pub columns: Vec<(String, Column)>,
    /// The columns that refer to a table which comes later, as a sending does to the question it answers.
    ahead: Vec<String>,
}

/// A reference to a row that comes later: it is set once all rows are there.
pub(super) struct Ahead {
    table: String,
    column: String,
    id: Uuid,
    to: Uuid,
}

/// Reads a table piece by piece: it may be larger than the memory.
pub(super) struct Reading<'a> {
    snapshot: &'a DatabaseTransaction,
    cursor: Option<String>,
    sql: String,
    after: i64,
}

impl<'a> Reading<'a> {
    /// PostgreSQL holds a cursor; SQLite goes on behind the row it gave last.
    pub async fn of(snapshot: &'a DatabaseTransaction, table: &Table) -> Result<Self, DbErr> {
        let names: Vec<String> = table.columns.iter().map(|(name, _)| format!("\"{name}\"")).collect();
        let (names, name) = (names.join(", "), &table.name);
        if snapshot.get_database_backend() == DbBackend::Sqlite {
            let sql = format!(
                "SELECT {names}, rowid AS row_number_ FROM \"{name}\" WHERE rowid > $1 ORDER BY rowid LIMIT {PIECE}"
            );
            return Ok(Self { snapshot, cursor: None, sql, after: i64::MIN });
        }
        let cursor = format!("\"saved {name}\"");
        let declare = format!("DECLARE {cursor} NO SCROLL CURSOR FOR SELECT {names} FROM \"{name}\"");
        snapshot.execute_unprepared(&declare).await?;
        let sql = format!("FETCH {PIECE} FROM {cursor}");
        Ok(Self { snapshot, cursor: Some(cursor), sql, after: i64::MIN })
    }

    /// The next rows; none at the end.
    pub async fn next(&mut self) -> Result<Vec<QueryResult>, DbErr> {
        let values = if self.cursor.is_some() { vec![] } else { vec![self.after.into()] };
        let statement =
            Statement::from_sql_and_values(self.snapshot.get_database_backend(), &self.sql, values);
        let rows = self.snapshot.query_all_raw(statement).await?;
        match (&self.cursor, rows.last()) {
            (Some(cursor), None) => {
                self.snapshot.execute_unprepared(&format!("CLOSE {cursor}")).await?;
            }
            (None, Some(last)) => self.after = last.try_get("", "row_number_")?,
            _ => {}
        }
        Ok(rows)
    }
}

/// Inserts the rows that were gathered of a table, and notes which of them refer ahead.
pub(super) async fn insert(
    write: &Write,
    table: Option<&Table>,
    batch: &mut Vec<Vec<Json>>,
    ahead: &mut Vec<Ahead>,
) -> Result<(), DbErr> {
    let Some(table) = table.filter(|_| !batch.is_empty()) else {
        return Ok(());
    };
    let mut insert = Query::insert();
    insert.into_table(table.name.clone()).columns(table.columns.iter().map(|(name, _)| name.clone()));
    for mut row in batch.drain(..) {
        table.look_ahead(&mut row, ahead)?;
        let values = table.columns.iter().zip(row).map(|((_, column), json)| column.value(json));
        let values = values.collect::<Result<Vec<_>, _>>()?;
        insert
            .values(values.into_iter().map(Into::into))
            .map_err(|error| DbErr::Custom(error.to_string()))?;
    }
    write.execute(&insert).await.map(drop)
}

/// Sets the references whose rows have come.
pub(super) async fn refer(write: &Write, ahead: Vec<Ahead>) -> Result<(), DbErr> {
    for Ahead { table, column, id, to } in ahead {
        let sql = format!("UPDATE \"{table}\" SET \"{column}\" = $1 WHERE id = $2");
        let values = [to.into(), id.into()];
        write.execute_raw(Statement::from_sql_and_values(write.get_database_backend(), sql, values)).await?;
    }
    Ok(())
}

/// The tables in the order in which the migrations make them, which is that of their foreign keys but for those ahead.
pub(super) async fn tables(database: &impl ConnectionTrait) -> Result<Vec<Table>, DbErr> {
    #[derive(FromQueryResult)]
    struct Described {
        name: String,
        kind: String,
    }
    let backend = database.get_database_backend();
    let sql = match backend {
        sea_orm::DatabaseBackend::Sqlite => {
            "SELECT name, type AS kind FROM pragma_table_info($1) ORDER BY cid"
        }
        _ => {
            "SELECT column_name::text AS name, data_type::text AS kind FROM information_schema.columns
              WHERE table_schema = 'public' AND table_name = $1 ORDER BY ordinal_position"
        }
    };
    let mut tables = Vec::new();
    let sqls: Vec<&str> = rooms::migrations().iter().map(|migration| migration.sql).collect();
    let ahead = ahead(&sqls);
    for name in sqls.iter().flat_map(|sql| made(sql)) {
        let described = Statement::from_sql_and_values(backend, sql, [name.into()]);
        let columns = Described::find_by_statement(described).all(database).await?;
        let columns = columns.into_iter().map(|column| (column.name, Column::of(&column.kind))).collect();
        let ahead = ahead.iter().filter(|(table, _)| *table == name);
        let ahead = ahead.map(|(_, column)| (*column).to_owned()).collect();
        tables.push(Table { name: name.to_owned(), columns, ahead });
    }
    Ok(tables)
}

fn made(sql: &str) -> impl Iterator<Item = &str> {
    sql.lines().filter_map(|line| line.strip_prefix("CREATE TABLE ")?.split([' ', '(']).next())
}

/// The columns that were added to a table and refer to one made later: table and column.
fn ahead<'a>(sqls: &[&'a str]) -> Vec<(&'a str, &'a str)> {
    let tables: Vec<&str> = sqls.iter().flat_map(|sql| made(sql)).collect();
    let place = |name: &str| tables.iter().position(|table| *table == name);
    let added = sqls.iter().flat_map(|sql| sql.lines()).filter_map(|line| {
        let (table, rest) = line.strip_prefix("ALTER TABLE ")?.split_once(" ADD COLUMN ")?;
        let (column, to) = (rest.split(' ').next()?, rest.split_once(" REFERENCES ")?.1.split(' ').next()?);
        (place(table)? < place(to)?).then_some((table, column))
    });
    added.collect()
}

impl Table {
    /// Takes the references ahead out of a row.
    fn look_ahead(&self, row: &mut [Json], ahead: &mut Vec<Ahead>) -> Result<(), DbErr> {
        let id = |json: &Json| {
            serde_json::from_value::<Uuid>(json.clone()).map_err(|error| DbErr::Json(error.to_string()))
        };
        for (place, (column, _)) in self.columns.iter().enumerate() {
            if !self.ahead.contains(column) || row.get(place).is_none_or(Json::is_null) {
                continue;
            }
            let of = self.value(row, "id").ok_or_else(|| DbErr::Custom(format!("{}: no id", self.name)))?;
            let (table, column) = (self.name.clone(), column.clone());
            ahead.push(Ahead { id: id(of)?, to: id(&row[place])?, table, column });
            row[place] = Json::Null;
        }
        Ok(())
    }

    /// The value of a column in a row, by the column's name.
    pub fn value<'a>(&self, row: &'a [Json], column: &str) -> Option<&'a Json> {
        let place = self.columns.iter().position(|(name, _)| name == column)?;
        row.get(place)
    }
}

impl Column {
    fn of(kind: &str) -> Self {
        match kind.to_ascii_lowercase().as_str() {
            "uuid" | "blob" => Self::Id,
            "bigint" => Self::Whole,
            "integer" => Self::Small,
            "double precision" => Self::Real,
            _ => Self::Text,
        }
    }

    pub fn read(self, row: &QueryResult, name: &str) -> Result<Json, DbErr> {
        Ok(match self {
            Self::Id => row.try_get::<Option<Uuid>>("", name)?.map(|id| id.to_string()).into(),
            Self::Whole => row.try_get::<Option<i64>>("", name)?.into(),
            Self::Small => row.try_get::<Option<i32>>("", name)?.into(),
            Self::Real => row.try_get::<Option<f64>>("", name)?.into(),
            Self::Text => row.try_get::<Option<String>>("", name)?.into(),
        })
    }

    fn value(self, json: Json) -> Result<Value, DbErr> {
        let read = |error: serde_json::Error| DbErr::Json(error.to_string());
        Ok(match self {
            Self::Id => serde_json::from_value::<Option<Uuid>>(json).map_err(read)?.into(),
            Self::Whole => serde_json::from_value::<Option<i64>>(json).map_err(read)?.into(),
            Self::Small => serde_json::from_value::<Option<i32>>(json).map_err(read)?.into(),
            Self::Real => serde_json::from_value::<Option<f64>>(json).map_err(read)?.into(),
            Self::Text => serde_json::from_value::<Option<String>>(json).map_err(read)?.into(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{ahead, made};

    #[test]
    fn tables_are_found_in_the_order_of_their_making() {
        let sql =
            "-- one\nCREATE TABLE fact (\n);\nCREATE UNIQUE INDEX x ON fact (name);\nCREATE TABLE text(\n";
        assert_eq!(made(sql).collect::<Vec<_>>(), ["fact", "text"]);
    }

    #[test]
    fn references_to_tables_made_later_are_found() {
        let sqls = [
            "CREATE TABLE sending (\n);\nCREATE TABLE text (\n);",
            "CREATE TABLE question (\n);\nALTER TABLE sending ADD COLUMN question_id UUID REFERENCES question (id);\n\
             ALTER TABLE question ADD COLUMN note_id UUID REFERENCES text (id);\n\
             ALTER TABLE question ADD COLUMN days INTEGER;",
        ];
        assert_eq!(ahead(&sqls), [("sending", "question_id")]);
    }
}
