//! Nothing outlives its date because something else stands still: on both engines.

mod support;

use calls::application::{record_consent, withdraw};
use calls::retaining::{RETAIN, emptied_since};
use calls::screening::decision::{Refusal, confirm_refusal, propose_refusal};
use calls::screening::review::ask_review;
use foundation::Line;
use foundation::testing::{START, on_both};
use people::consent::{Cover, NewConsent, consents_of};
use sea_orm::{ConnectionTrait as _, Statement};
use support::{Ground, ground, migrations};
use uuid::Uuid;

/// The day's job, so many days after the closing.
async fn after_closing(ground: &Ground, days: i64) {
    ground.bench.clock.set(ground.call.closes_at.plus_days(days));
    (RETAIN.run)(ground.house.clone(), String::new()).await.unwrap();
}

async fn is_emptied(ground: &Ground, entry: Uuid) -> bool {
    emptied_since(ground.bench.database.read(), entry).await.unwrap().is_some()
}

/// An entry refused by two, whose review an applicant has asked for.
async fn in_review(ground: &Ground) -> Uuid {
    let sending = ground.send(0, START).await;
    ground.answer_rules(&ground.case(0, 0).await, sending.id).await;
    let mut write = ground.bench.database.begin().await.unwrap();
    let [first, second] = [ground.case(0, 0).await, ground.case(1, 0).await];
    let act = |person| ground.bench.act(Some(person));
    let refusal =
        Refusal { reasons: vec![ground.version.form.reasons[0].key.clone()], explanation: "No.".to_owned() };
    let decision = propose_refusal(&write, &act(first.person()), &first, sending.id, &refusal).await.unwrap();
    confirm_refusal(&mut write, &act(second.person()), &ground.house, &second, decision).await.unwrap();
    let viewer = ground.viewer(ground.applicants[0]).await;
    let application = ground.application(0).await;
    ask_review(&write, &act(ground.applicants[0]), &viewer, &application, "Read again.").await.unwrap();
    write.commit().await.unwrap();
    ground.entries[0]
}

#[tokio::test]
async fn a_review_that_nobody_can_decide_any_more_keeps_no_entry() {
    for how in ["open", "withdrawn", "sent anew"] {
        on_both(&migrations(), async |bench| {
            let ground = ground(bench).await;
            let entry = in_review(&ground).await;
            match how {
                "withdrawn" => {
                    let mut write = ground.bench.database.begin().await.unwrap();
                    let act = ground.bench.act(Some(ground.applicants[0]));
                    let application = ground.application(0).await;
                    withdraw(&mut write, &act, ground.applicants[0], &application).await.unwrap();
                    write.commit().await.unwrap();
                }
                "sent anew" => {
                    ground.answer(0, "title", "Said otherwise").await;
                    ground.send(0, START).await;
                }
                _ => {}
            }
            let sql = "UPDATE call SET sent_days = 120, withdrawn_days = 120, shown_days = 730";
            ground.force(sql, Vec::new()).await.unwrap();
            after_closing(&ground, 121).await;
            assert_eq!(is_emptied(&ground, entry).await, how != "open", "{how}");
        })
        .await;
    }
}

async fn consent(ground: &Ground, entry: Uuid, name: &str) -> Uuid {
    let write = ground.bench.database.begin().await.unwrap();
    let new = NewConsent {
        name: Line::of(name),
        guardian: Some(Line::of("A guardian")),
        covers: [Cover::Face].into(),
        uses: "The gallery".to_owned(),
        until: None,
        evidence: "A form".to_owned(),
    };
    let person = ground.applicants[0];
    let id = record_consent(&write, &ground.bench.act(Some(person)), person, entry, &new).await.unwrap();
    write.commit().await.unwrap();
    id
}

#[tokio::test]
async fn a_consent_whose_picture_was_taken_out_goes_with_its_entry_and_a_shared_one_with_the_last() {
    on_both(&migrations(), |bench| async move {
        let mut ground = ground(bench).await;
        let kept = ground.begin(0, "Kept").await;
        let gone = ground.begin(0, "Gone").await;
        // Neither stands under any file: the pictures are removed, or were described anew.
        let (own, shared) = (consent(&ground, gone, "Own").await, consent(&ground, gone, "Shared").await);
        assert_eq!(consent(&ground, gone, "Own").await, own, "the same said twice is recorded once");
        let sql = "INSERT INTO entry_consent (application_id, consent_id) VALUES ($1, $2)";
        ground.force(sql, vec![kept.into(), shared.into()]).await.unwrap();
        for n in [kept, gone] {
            ground.entries[0] = n;
            ground.send(0, START).await;
        }
        let names = async || {
            let read = ground.bench.database.read();
            let mut all = consents_of(read, [own, shared]).await.unwrap();
            all.sort_by_key(|consent| consent.id != own);
            all.into_iter()
                .map(|consent| (consent.name, consent.guardian, consent.uses, consent.evidence))
                .collect::<Vec<_>>()
        };
        let whole = |name: &str| {
            let said = ["The gallery", "A form"].map(str::to_owned);
            let [uses, evidence] = said;
            (name.to_owned(), Some("A guardian".to_owned()), uses, evidence)
        };
        let nothing = || (String::new(), None, String::new(), String::new());
        let days = |days: i64| format!("UPDATE call SET sent_days = {days}");
        // One is withdrawn, and so has another date than the other.
        let mut write = ground.bench.database.begin().await.unwrap();
        let act = ground.bench.act(Some(ground.applicants[0]));
        withdraw(&mut write, &act, ground.applicants[0], &ground.application(0).await).await.unwrap();
        write.commit().await.unwrap();
        ground.force("UPDATE call SET withdrawn_days = 90, shown_days = 730", Vec::new()).await.unwrap();
        ground.force(&days(300), Vec::new()).await.unwrap();
        after_closing(&ground, 89).await;
        assert_eq!(names().await, [whole("Own"), whole("Shared")]);
        after_closing(&ground, 91).await;
        assert_eq!((is_emptied(&ground, gone).await, is_emptied(&ground, kept).await), (true, false));
        assert_eq!(names().await, [nothing(), whole("Shared")]);
        after_closing(&ground, 301).await;
        assert_eq!(names().await, [nothing(), nothing()]);
    })
    .await;
}

#[tokio::test]
async fn a_draft_is_warned_again_where_the_closing_has_moved_or_it_was_filled_anew() {
    on_both(&migrations(), |bench| async move {
        let mut ground = ground(bench).await;
        let draft = ground.begin(0, "Half said").await;
        ground.entries[0] = draft;
        let letters = async || {
            let read = ground.bench.database.read();
            let sql =
                "SELECT COUNT(*) AS n FROM audit_record WHERE noun_id = $1 AND verb = 'warn_of_retention'";
            let counted = Statement::from_sql_and_values(read.get_database_backend(), sql, [draft.into()]);
            read.query_one_raw(counted).await.unwrap().unwrap().try_get::<i64>("", "n").unwrap()
        };
        ground.force("UPDATE call SET draft_days = 30", Vec::new()).await.unwrap();
        after_closing(&ground, 0).await;
        assert_eq!(letters().await, 1);
        let moved = ground.call.closes_at.plus_days(20);
        ground.force("UPDATE call SET closes_at = $1", vec![moved.into()]).await.unwrap();
        after_closing(&ground, 49).await;
        assert_eq!((letters().await, is_emptied(&ground, draft).await), (2, false));
        after_closing(&ground, 80).await;
        assert_eq!((letters().await, is_emptied(&ground, draft).await), (2, true));
        ground.answer(0, "title", "Filled anew").await;
        after_closing(&ground, 81).await;
        let read = ground.bench.database.read();
        let (answers, _) = calls::application::answers_of(read, draft).await.unwrap();
        assert_eq!((letters().await, answers.text("title")), (3, "Filled anew"));
        after_closing(&ground, 112).await;
        let (answers, _) = calls::application::answers_of(read, draft).await.unwrap();
        assert_eq!((letters().await, answers.text("title")), (3, ""));
    })
    .await;
}
