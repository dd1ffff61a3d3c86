//! What follows the publication of a call: it is an edition of the award, and its changes are told.

use axum::http::StatusCode;
use clarinet::rooms;
use foundation::Language;
use foundation::testing::on_both;
use sea_orm::{ConnectionTrait as _, Statement};

use crate::office::{OFFICE, Office};
use crate::support::filled;

#[tokio::test]
async fn a_published_call_of_the_award_is_an_edition() {
    on_both(&rooms::migrations(), |bench| async move {
        let office = Office::of(bench).await;
        office.make().await;
        let award = async || office.program.get("/en/award", None).await.text();
        let home = async || office.program.get("/en", None).await.text();
        assert!(award().await.contains("No edition yet") && !home().await.contains("Award 2027"));
        let gallery = format!("{OFFICE}/gallery");
        for (page, path) in [("/en/office/calls", &gallery), (&format!("{OFFICE}/edit"), &gallery)] {
            assert!(office.get(page).await.body.contains(&format!("href=\"{path}\"")), "{page}");
        }
        for language in Language::ALL {
            office.get(&format!("/{language}/office/calls/award-2027/gallery")).await;
        }
        let petra = office.program.get(&gallery, Some(&office.petra)).await;
        assert_eq!(petra.status, StatusCode::NOT_FOUND);
        // Decided before the call is published: it is an edition then already, and told to nobody.
        office.post(&gallery, &[("opens", "2027-01-15T11:00")]).await;
        assert!(award().await.contains("No edition yet"));
        office.publish().await;
        let told = award().await;
        assert!(told.contains("Current edition Award 2027"), "{told}");
        assert!(told.contains("Gallery opens 15 January 2027"), "{told}");
        assert!(home().await.contains("Award 2027"));
        let queue = format!("href=\"{OFFICE}/queue\"");
        assert!(office.get("/en/office/calls").await.body.contains(&queue));
        let editions = "SELECT CAST(COUNT(*) AS BIGINT) AS n FROM edition";
        let count = async || {
            let database = office.program.house.database.read();
            let statement = Statement::from_string(database.get_database_backend(), editions);
            database.query_one_raw(statement).await.unwrap().unwrap().try_get::<i64>("", "n").unwrap()
        };
        assert_eq!(count().await, 1);
        // The next version of the form makes no second one.
        office.post(&format!("{OFFICE}/form/question/move/status"), &[("way", "up")]).await;
        office.publish().await;
        assert_eq!(count().await, 1);
        assert!(office.get(&gallery).await.text().contains("15 January 2027"));
        // A call for residencies has no gallery.
        let residency = [
            ("language", "en"),
            ("title", "Stays 2027"),
            ("slug", "stays-2027"),
            ("kind", "residency"),
            ("zone", "Europe/Rome"),
            ("opens", "2026-11-24T00:00"),
            ("closes", "2026-12-01T00:00"),
        ];
        office.post("/en/office/calls/new", &residency).await;
        let list = office.get("/en/office/calls").await.body;
        assert!(
            list.contains("/office/calls/stays-2027/edit") && !list.contains("stays-2027/gallery"),
            "{list}"
        );
        let none = "/en/office/calls/stays-2027/gallery";
        assert_eq!(office.program.get(none, Some(&office.sanna)).await.status, StatusCode::NOT_FOUND);
        let opens = [("opens", "2027-01-15T11:00")];
        let refused = office.program.post(none, Some(&office.sanna), &opens).await;
        assert_eq!((refused.status, count().await), (StatusCode::NOT_FOUND, 1));
    })
    .await;
}

#[tokio::test]
async fn what_changed_after_the_publication_is_told_to_everybody() {
    on_both(&rooms::migrations(), |bench| async move {
        let office = Office::of(bench).await;
        office.make().await;
        office.publish().await;
        let (call, changes) = ("/it/calls/award-2027", "/it/calls/award-2027/changes");
        let read = async |path: &str| office.program.get(path, None).await;
        let link = format!("href=\"{changes}\"");
        // Twice, so that the pages are kept.
        for _ in 0..2 {
            assert!(!read(call).await.body.contains(&link));
            let told = read(changes).await.text();
            for part in ["Sintesi", "Campagne", "chiusura"] {
                assert!(!told.contains(part), "{part:?}, before the publication, in {told}");
            }
        }
        office.program.pass_minutes(60);
        let edit = format!("{OFFICE}/edit");
        let form = office.get(&edit).await.form(&edit);
        let zone = ("zone", "Europe/Rome");
        let note = "Roads are closed.\n\nTake your time <b>.";
        let later = [zone, ("closes", "2026-12-08T00:00"), ("note", note)];
        office.post(&edit, &filled(&form, &later)).await;
        assert!(read(call).await.body.contains(&link), "a moved closing is a change");
        let told = read(changes).await;
        let page = told.text();
        for part in ["La chiusura è stata spostata", "1 dicembre 2026", "8 dicembre 2026"] {
            assert!(page.contains(part), "no {part:?} in {page}");
        }
        assert!(
            told.body.contains(
                "<p lang=\"en\">Roads are closed.</p><p lang=\"en\">Take your time &#60;b&#62;.</p>"
            ),
            "{}",
            told.body
        );
        assert!(!page.contains("Sintesi"), "{page}");
        let summary = [("summary-en", "Campaigns of towns."), ("summary-it", "Campagne di comuni.")];
        const AT_ONCE: &str = "everybody sees your change as soon as you save it";
        let texts = office.get(&format!("{OFFICE}/texts/summary")).await.text();
        assert!(texts.contains(AT_ONCE), "{texts}");
        office.post(&format!("{OFFICE}/texts/summary"), &summary).await;
        office.program.pass_minutes(60);
        let title = [("title-en", "Award 2027"), ("title-it", "Premio 2027")];
        office.post(&format!("{OFFICE}/texts/title"), &title).await;
        let page = read(changes).await.text();
        let (later, earlier) = (
            page.find("Titolo: nuova formulazione (italiano)").expect(&page),
            page.find("Sintesi: nuova formulazione (inglese, italiano)").expect(&page),
        );
        assert!(later < earlier, "the newest first: {page}");
        assert!(!page.contains("Modulo –"), "the form is as it was: {page}");
        // A late pass is one applicant's affair, the grace period nobody's.
        let pass = [("email", "petra@example.eu"), ("until", "2026-12-20T12:00"), ("reason", "Ill")];
        office.post(&format!("{OFFICE}/late-passes"), &pass).await;
        let form = office.get(&edit).await.form(&edit);
        office.post(&edit, &filled(&form, &[zone, ("grace", "33")])).await;
        let after = read(changes).await.text();
        assert_eq!(after, page);
    })
    .await;
}

#[tokio::test]
async fn two_translators_of_one_text_do_not_undo_each_other() {
    on_both(&rooms::migrations(), |bench| async move {
        let office = Office::of(bench).await;
        office.make().await;
        let path = format!("{OFFICE}/texts/about");
        office
            .post(&path, &[("about-en", "We look for campaigns."), ("about-it", "Cerchiamo campagne.")])
            .await;
        let shown = office.get(&path).await.form(&path);
        let stored = async || {
            let form = office.get(&path).await.form(&path);
            let of = |name: &str| form.iter().find(|(field, _)| field == name).map(|(_, body)| body.clone());
            ["about-en", "about-it", "about-de"].map(|name| of(name).unwrap_or_default())
        };
        // Both opened the page before either saved.
        let (de, it) = ("Wir suchen Kampagnen.", "Si cercano campagne.");
        office.post(&path, &filled(&shown, &[("about-it", it)])).await;
        office.post(&path, &filled(&shown, &[("about-de", de)])).await;
        assert_eq!(stored().await, ["We look for campaigns.", it, de]);
        // Of one language both changed, the second is told what stands now; and once told may put theirs in its place.
        let third = filled(&shown, &[("about-it", "Campagne, per favore.")]);
        office.refused(&path, &third, &format!("It now reads: “{it}”")).await;
        assert_eq!(stored().await, ["We look for campaigns.", it, de]);
        let told = office.program.post(&path, Some(&office.sanna), &third).await.form(&path);
        office.post(&path, &filled(&told, &[])).await;
        assert_eq!(stored().await, ["We look for campaigns.", "Campagne, per favore.", de]);
    })
    .await;
}
