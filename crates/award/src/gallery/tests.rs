//! The statements of a gallery of a hundred thousand entries read what a page shows and no more, on both engines.

use calls::showing::Filter;
use foundation::Viewer;
use foundation::testing::{Bench, Engine, on_both};
use sea_orm::{ConnectionTrait, DatabaseBackend, Statement};

use super::{Gallery, PAGE, Place, open_gallery};

const ENTRIES: i32 = 100_000;

/// A gallery of showings made by the database itself: one text, one authority, every country and category in turn.
async fn full_gallery(bench: &Bench) -> Gallery {
    let (write, act) = (bench.database.begin().await.unwrap(), bench.act(None));
    let (id, from_number) = match bench.engine {
        Engine::Sqlite => ("x'00000000000000000000000000000001'", "unhex(printf('%032x', n))"),
        Engine::Postgres => ("'00000000-0000-0000-0000-000000000001'", "lpad(to_hex(n), 32, '0')::uuid"),
    };
    let series = format!(
        "WITH RECURSIVE series (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM series WHERE n < {ENTRIES})"
    );
    let (opens, now) = (act.at.plus_days(-9).0, act.at.0);
    for sql in [
        format!("INSERT INTO text (id, source_language, created_at) VALUES ({id}, 'en', 0)"),
        format!("INSERT INTO organisation (id, kind, country, name_id, created_at) VALUES ({id}, 'local_authority', 'IT', {id}, 0)"),
        format!("INSERT INTO person (id, name, language, created_at) VALUES ({id}, 'P', 'en', 0)"),
        format!(
            "INSERT INTO call (id, slug, kind, organisation_id, title_id, summary_id, about_id, prize_id, after_id, zone, opens_at,
                closes_at, created_at, published_at)
             VALUES ({id}, 'full', 'award', {id}, {id}, {id}, {id}, {id}, {id}, 'UTC', {opens}, {now}, 0, 0)"
        ),
        format!("INSERT INTO call_form (id, call_id, number, definition, created_at) VALUES ({id}, {id}, 1, '', 0)"),
        format!(
            "INSERT INTO edition (id, call_id, year, created_at, gallery_opens_at, gallery_set_at) VALUES ({id}, {id}, 2026, 0, 0, 0)"
        ),
        format!(
            "{series} INSERT INTO application (id, call_id, language, authority_id, number, created_at, created_by)
             SELECT {from_number}, {id}, 'en', {id}, n, 0, {id} FROM series"
        ),
        format!(
            "{series} INSERT INTO sending (id, application_id, ordinal, form_id, language, answers, declarations, authority_id,
                arrived_at, sent_by)
             SELECT {from_number}, {from_number}, 1, {id}, 'en', '{{}}', '[]', {id}, 0, {id} FROM series"
        ),
        format!(
            "{series} INSERT INTO showing (application_id, sending_id, call_id, number, country, category, title_id, summary_id, shown_at,
                authority_name_id)
             SELECT {from_number}, {from_number}, {id}, n, CASE n % 9 WHEN 0 THEN 'HU' WHEN 1 THEN 'SI' ELSE 'IT' END,
                    CASE n % 4 WHEN 0 THEN NULL WHEN 1 THEN 'web_social' ELSE 'public_events' END, {id}, {id}, n, {id}
               FROM series"
        ),
    ] {
        write.execute_unprepared(&sql).await.unwrap();
    }
    write.commit().await.unwrap();
    bench.database.read().execute_unprepared("SELECT 1").await.unwrap();
    if bench.engine == Engine::Postgres {
        bench.database.read().execute_unprepared("ANALYZE").await.unwrap();
    }
    open_gallery(&bench.database, &Viewer::nobody(), "full", act.at).await.unwrap().unwrap()
}

/// The steps by which the engine answers a statement.
async fn plan(bench: &Bench, statement: &Statement) -> String {
    let database = bench.database.read();
    let (explain, column) = match database.get_database_backend() {
        DatabaseBackend::Sqlite => ("EXPLAIN QUERY PLAN", "detail"),
        _ => ("EXPLAIN", "QUERY PLAN"),
    };
    let mut explained = statement.clone();
    explained.sql = format!("{explain} {}", statement.sql);
    let rows = database.query_all_raw(explained).await.unwrap();
    let steps: Vec<String> = rows.iter().map(|row| row.try_get("", column).unwrap()).collect();
    steps.join("\n")
}

#[tokio::test]
async fn a_page_of_a_hundred_thousand_entries_is_found_by_its_index() {
    let migrations = [
        foundation::migrations::foundation(),
        people::migrations(),
        calls::migrations(),
        crate::migrations(),
    ]
    .concat();
    on_both(&migrations, |bench| async move {
        let gallery = full_gallery(&bench).await;
        let backend = bench.database.read().get_database_backend();
        let mut statements = vec![gallery.newest_statement(backend)];
        for country in [None, Some("HU".to_owned())] {
            for category in [None, Some("web_social".to_owned())] {
                let filter = Filter { country: country.clone(), category };
                for place in [
                    Place::Start,
                    Place::After(ENTRIES / 2),
                    Place::Before(ENTRIES / 2),
                    Place::After(ENTRIES),
                ] {
                    let leaf = gallery.leaf(bench.database.read(), &filter, place).await.unwrap();
                    assert_eq!(leaf.cards.len(), if place == Place::After(ENTRIES) { 0 } else { PAGE });
                    statements.push(gallery.leaf_statement(backend, &filter, place));
                }
            }
        }
        assert_eq!(gallery.newest(bench.database.read()).await.unwrap()[0].number, ENTRIES);
        // Shown by the program before this one: who is credited is read from what was sent.
        let first = async || {
            gallery
                .leaf(bench.database.read(), &Filter::default(), Place::Start)
                .await
                .unwrap()
                .cards
                .remove(0)
        };
        let named = first().await;
        let write = bench.database.begin().await.unwrap();
        write
            .execute_unprepared("UPDATE showing SET authority_name_id = NULL WHERE number = 1")
            .await
            .unwrap();
        write.commit().await.unwrap();
        assert!(named.authority_name_id.is_some());
        assert_eq!(first().await, named);
        for statement in statements {
            let plan = plan(&bench, &statement).await;
            let slow = [
                "SCAN showing",
                "SCAN g",
                "TEMP B-TREE",
                "Seq Scan on showing",
                "Seq Scan on sending",
                "Sort ",
            ];
            for step in slow {
                assert!(!plan.contains(step), "{step} in the plan of {}:\n{plan}", statement.sql);
            }
        }
    })
    .await;
}
