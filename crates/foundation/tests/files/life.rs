//! The life of a file: who may open it, what is said of it, how it is withdrawn and removed, what is swept away.

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, Request, StatusCode, header};
use foundation::audit::history;
use foundation::files::{
    Description, FileState, PeopleShown, Recognisable, Why, describe, find_file, remove, withdraw_consent,
};
use foundation::migrations::foundation;
use foundation::testing::{START, on_both};
use foundation::{Line, jobs, page_cache};
use image::ImageFormat;
use sea_orm::{ConnectionTrait, Statement};
use uuid::Uuid;

use crate::bench::{
    HIDDEN, OPEN, PDF, WRITER, answer, files, form, get, get_as, kept, picture, post, program, refusal,
    run_all, send, send_to,
};

const CONSENT: Uuid = Uuid::from_u128(7);

#[tokio::test]
async fn a_file_of_a_noun_one_may_not_see_is_the_same_404_as_an_address_by_chance() {
    on_both(&foundation(), |bench| async move {
        let (house, router) = program(&bench, |parts| parts);
        let hidden = send_to(&router, "/en/hidden", "sea.png", &picture(60, 40, ImageFormat::Png)).await;
        run_all(&bench, &house).await;
        let path = format!("/files/{hidden}/small.webp");
        assert_eq!(get_as(&router, &path, Some(WRITER)).await.0, StatusCode::OK);
        let by_chance = format!("/files/{}/small.webp", bench.chance.secret_id());
        let never = refusal(get(&router, &by_chance).await);
        assert_eq!(never.0, StatusCode::NOT_FOUND);
        assert_eq!(refusal(get(&router, &path).await), never);
        assert_eq!(refusal(get(&router, "/files/7/small.webp").await), never);
        assert_eq!(refusal(get(&router, &format!("/files/{hidden}/huge.webp")).await), never);
        let stranger = Some(Uuid::from_u128(4));
        assert_eq!(
            refusal(get_as(&router, &path, stranger).await),
            refusal(get_as(&router, &by_chance, stranger).await)
        );
    })
    .await;
}

#[tokio::test]
async fn a_browser_asks_again_and_hears_that_nothing_changed() {
    on_both(&foundation(), |bench| async move {
        let (house, router) = program(&bench, |parts| parts);
        let id = send(&router, "sea.png", &picture(60, 40, ImageFormat::Png)).await;
        run_all(&bench, &house).await;
        let path = format!("/files/{id}/small.webp");
        let (_, headers, _) = get(&router, &path).await;
        let again = Request::builder()
            .uri(&path)
            .header(header::IF_NONE_MATCH, &headers[header::ETAG])
            .body(Body::empty())
            .unwrap();
        let (status, said, body): (_, HeaderMap, Bytes) = answer(&router, again).await;
        assert_eq!((status, body), (StatusCode::NOT_MODIFIED, Bytes::new()));
        assert_eq!(said[header::ETAG], headers[header::ETAG]);
        assert_eq!(said[header::CACHE_CONTROL], "no-cache");
    })
    .await;
}

#[tokio::test]
async fn a_withdrawn_consent_takes_its_pictures_along_in_the_same_write() {
    on_both(&foundation(), |bench| async move {
        let (house, router) = program(&bench, |parts| parts);
        let (shown, other) = (
            send(&router, "maria.png", &picture(60, 40, ImageFormat::Png)).await,
            send(&router, "harbour.png", &picture(60, 40, ImageFormat::Png)).await,
        );
        run_all(&bench, &house).await;
        let [maria, harbour] = files(&house, OPEN).await.try_into().unwrap();
        let (maria, harbour) = if maria.id == shown { (maria, harbour) } else { (harbour, maria) };
        assert!(!maria.is_cleared());
        let act = bench.act(Some(WRITER));
        let mut write = house.database.begin().await.unwrap();
        for (file, alt, people) in [
            (&maria, "Maria at her shop", Recognisable::Under(CONSENT)),
            (&harbour, "The harbour", Recognisable::Nobody),
        ] {
            let description =
                Description { alt: Line::of(alt), credit: Line::of("A. Rossi"), people: Some(people) };
            describe(&mut write, &act, file, description).await.unwrap();
        }
        write.commit().await.unwrap();
        let described = find_file(house.database.read(), shown).await.unwrap().unwrap();
        assert_eq!(
            (described.alt.as_str(), described.people_shown, described.consent_id),
            ("Maria at her shop", Some(PeopleShown::Consent), Some(CONSENT))
        );
        assert!(described.is_cleared());

        let mut undone = house.database.begin().await.unwrap();
        withdraw_consent(&mut undone, &act, CONSENT, Why::ConsentWithdrawn).await.unwrap();
        drop(undone);
        let path = format!("/files/{shown}/large.webp");
        let (status, seen, _) = get(&router, &path).await;
        assert_eq!(status, StatusCode::OK);

        let listener = tokio::spawn(page_cache::listen(house.database.clone()));
        while !house.database.cache().hears() {
            tokio::task::yield_now().await;
        }
        for _ in 0..2 {
            assert_eq!(get(&router, "/en/gallery").await.0, StatusCode::OK);
        }
        let (kept_pages, made_pages) = house.database.cache().counts();
        assert_eq!(kept_pages, 1);
        let mut write = house.database.begin().await.unwrap();
        let withdrawn = withdraw_consent(&mut write, &act, CONSENT, Why::ConsentWithdrawn).await.unwrap();
        write.commit().await.unwrap();
        assert_eq!(withdrawn.iter().map(|file| file.id).collect::<Vec<_>>(), [shown]);
        assert_eq!(get(&router, "/en/gallery").await.0, StatusCode::OK);
        assert_eq!(house.database.cache().counts(), (kept_pages, made_pages + 1));
        listener.abort();
        for size in ["small.webp", "small.jpg", "large.webp", "large.jpg", "original", "never"] {
            let (status, ..) = get(&router, &format!("/files/{shown}/{size}")).await;
            assert_eq!(status, StatusCode::GONE, "{size}");
        }
        // A browser that has it and asks whether it may show it again is told no.
        let again = Request::builder().uri(&path).header(header::IF_NONE_MATCH, &seen[header::ETAG]);
        let (status, ..): (_, HeaderMap, Bytes) = answer(&router, again.body(Body::empty()).unwrap()).await;
        assert_eq!(status, StatusCode::GONE);
        assert_eq!(get(&router, &format!("/files/{other}/large.webp")).await.0, StatusCode::OK);
        let gone = find_file(house.database.read(), shown).await.unwrap().unwrap();
        assert_eq!(
            (gone.state, gone.state_why, gone.state_by, gone.alt.as_str(), gone.name.as_str()),
            (FileState::Withdrawn, Some(Why::ConsentWithdrawn), Some(WRITER), "", "")
        );
        let mut verbs: Vec<String> = history(house.database.read(), "file", shown, 9)
            .await
            .unwrap()
            .into_iter()
            .map(|record| record.verb)
            .collect();
        // All at one instant, since the clock stands.
        verbs.sort();
        assert_eq!(verbs, ["describe", "receive", "withdraw"]);

        assert_eq!(kept(&bench).len(), 10);
        run_all(&bench, &house).await;
        assert_eq!(kept(&bench).len(), 5);
    })
    .await;
}

#[tokio::test]
async fn a_picture_withdrawn_while_it_is_made_leaves_nothing() {
    on_both(&foundation(), |bench| async move {
        let (house, router) = program(&bench, |parts| parts);
        let id = send(&router, "maria.png", &picture(60, 40, ImageFormat::Png)).await;
        let file = find_file(house.database.read(), id).await.unwrap().unwrap();
        let act = bench.act(Some(WRITER));
        let mut write = house.database.begin().await.unwrap();
        let description =
            Description { people: Some(Recognisable::Under(CONSENT)), ..Description::default() };
        describe(&mut write, &act, &file, description.clone()).await.unwrap();
        withdraw_consent(&mut write, &act, CONSENT, Why::ConsentOver).await.unwrap();
        // Said too late: nothing is written to a withdrawn file.
        let late = Description { alt: Line::of("Maria"), ..description };
        describe(&mut write, &act, &file, late).await.unwrap();
        write.commit().await.unwrap();
        run_all(&bench, &house).await;
        let gone = find_file(house.database.read(), id).await.unwrap().unwrap();
        assert_eq!((gone.state, gone.alt.as_str(), gone.made_at), (FileState::Withdrawn, "", None));
        assert_eq!(kept(&bench), [""; 0]);
    })
    .await;
}

#[tokio::test]
async fn a_removed_file_never_was() {
    on_both(&foundation(), |bench| async move {
        let (house, router) = program(&bench, |parts| parts);
        let id = send(&router, "report.pdf", PDF).await;
        let hidden = send_to(&router, "/en/hidden", "other.pdf", PDF).await;
        let [file] = files(&house, OPEN).await.try_into().unwrap();
        let act = bench.act(Some(WRITER));
        let mut write = house.database.begin().await.unwrap();
        remove(&mut write, &act, &file).await.unwrap();
        write.commit().await.unwrap();
        run_all(&bench, &house).await;
        assert_eq!(get(&router, &format!("/files/{id}/document.pdf")).await.0, StatusCode::NOT_FOUND);
        assert_eq!(files(&house, OPEN).await, []);
        let left: Vec<Uuid> = files(&house, HIDDEN).await.iter().map(|file| file.id).collect();
        assert_eq!((left, kept(&bench)), (vec![hidden], vec!["original".to_owned()]));
    })
    .await;
}

#[tokio::test]
async fn what_a_dead_server_left_is_swept_away_a_day_later() {
    on_both(&foundation(), |bench| async move {
        let (house, router) = program(&bench, |parts| parts);
        // The connection stays open and brings nothing more: as if the server died while it waits.
        let begun = Bytes::from(form("sea.png", &picture(400, 300, ImageFormat::Png))).slice(..600);
        let stuck = futures_util::StreamExt::chain(
            futures_util::stream::once(async move { Ok::<_, std::io::Error>(begun) }),
            futures_util::stream::pending(),
        );
        let sending = post(&router, "/en/open", Body::from_stream(stuck));
        let waited = tokio::time::timeout(std::time::Duration::from_millis(500), sending).await;
        assert!(waited.is_err());
        let receiving = count(&house, "SELECT COUNT(*) AS n FROM file WHERE state = 'receiving'").await;
        assert_eq!(receiving, 1);
        let sql = "SELECT id FROM file";
        let row = house
            .database
            .read()
            .query_one_raw(Statement::from_string(house.database.read().get_database_backend(), sql))
            .await
            .unwrap()
            .unwrap();
        let id: Uuid = row.try_get("", "id").unwrap();
        let folder = bench.folder.path().join("files").join(&id.to_string()[..2]).join(id.to_string());
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("original#1"), b"half").unwrap();

        jobs::run_due(&house).await.unwrap();
        assert_eq!(count(&house, "SELECT COUNT(*) AS n FROM file").await, 1);
        bench.clock.set(START.plus_days(1));
        jobs::run_due(&house).await.unwrap();
        assert_eq!(count(&house, "SELECT COUNT(*) AS n FROM file").await, 0);
        assert_eq!(kept(&bench), [""; 0]);
        assert_eq!(jobs::counts(&house.database).await.unwrap(), (0, 0));
    })
    .await;
}

async fn count(house: &foundation::House, sql: &str) -> i64 {
    let database = house.database.read();
    let statement = Statement::from_string(database.get_database_backend(), sql);
    let row = database.query_one_raw(statement).await.unwrap().unwrap();
    row.try_get("", "n").unwrap()
}

#[tokio::test]
async fn the_table_keeps_its_rules() {
    on_both(&foundation(), |bench| async move {
        let database = &bench.database;
        let row = |state: &str, why: &str, kind: &str, people: &str, consent: &str| {
            format!(
                "INSERT INTO file (id, noun, noun_id, slot, name, kind, bytes, sha256, state, state_at, state_why,
                                   alt, credit, people_shown, consent_id, uploaded_at)
                 VALUES ('{}', 'entry', '{OPEN}', 's', 'n', {kind}, 1, 'h', '{state}', 1, {why},
                         '', '', {people}, {consent}, 1)",
                bench.chance.secret_id()
            )
        };
        let consent = format!("'{CONSENT}'");
        let good = [
            row("usable", "NULL", "'pdf'", "NULL", "NULL"),
            row("receiving", "NULL", "NULL", "NULL", "NULL"),
            row("withdrawn", "'consent_over'", "'png'", "'consent'", &consent),
        ];
        let bad = [
            row("lost", "NULL", "'pdf'", "NULL", "NULL"),
            row("usable", "NULL", "'svg'", "NULL", "NULL"),
            row("usable", "NULL", "NULL", "NULL", "NULL"),
            row("refused", "NULL", "'pdf'", "NULL", "NULL"),
            row("refused", "'rude'", "'pdf'", "NULL", "NULL"),
            row("usable", "NULL", "'png'", "'consent'", "NULL"),
            row("usable", "NULL", "'png'", "'nobody'", &consent),
            row("usable", "NULL", "'png'", "NULL", &consent),
            row("usable", "NULL", "'png'", "'crowd'", "NULL"),
        ];
        for (sql, fits) in good.iter().map(|sql| (sql, true)).chain(bad.iter().map(|sql| (sql, false))) {
            let write = database.begin().await.unwrap();
            let done = write.execute_unprepared(sql).await;
            assert_eq!(done.is_ok(), fits, "{sql}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_consent_takes_along_what_waits_for_its_scan_and_what_was_refused() {
    on_both(&foundation(), |bench| async move {
        let (house, router) = program(&bench, |parts| parts);
        let act = bench.act(Some(WRITER));
        for state in ["waiting", "usable", "refused"] {
            let id = send(&router, "maria.png", &picture(60, 40, ImageFormat::Png)).await;
            let file = find_file(house.database.read(), id).await.unwrap().unwrap();
            let mut write = house.database.begin().await.unwrap();
            let under = Description { people: Some(Recognisable::Under(CONSENT)), ..Description::default() };
            describe(&mut write, &act, &file, under).await.unwrap();
            let sql = "UPDATE file SET state = $1, state_why = $2 WHERE id = $3";
            let why = (state == "refused").then_some("infected");
            let values = [state.into(), why.into(), id.into()];
            let set = Statement::from_sql_and_values(write.get_database_backend(), sql, values);
            write.execute_raw(set).await.unwrap();
            let gone = withdraw_consent(&mut write, &act, CONSENT, Why::ConsentWithdrawn).await.unwrap();
            write.commit().await.unwrap();
            assert_eq!(gone.iter().map(|file| file.id).collect::<Vec<_>>(), [id], "{state}");
            let file = find_file(house.database.read(), id).await.unwrap().unwrap();
            assert_eq!((file.state, file.name.as_str()), (FileState::Withdrawn, ""), "{state}");
        }
    })
    .await;
}
