//! The administrator's page: whether files are scanned, mails that did not arrive, jobs that failed and are tried again.

mod browser;

use std::collections::BTreeMap;

use axum::http::StatusCode;
use browser::{Demo, with_demo};
use clarinet::rooms;
use foundation::jobs::{JobError, JobKind, enqueue, failed, run_due};
use foundation::languages::Shelf;
use foundation::{House, Moment};
use sea_orm::ConnectionTrait as _;

const PAGE: &str = "/en/admin";

/// The program with a job that fails while the clock stands before `mended`.
fn with_trouble(demo: &Demo) -> House {
    let mut parts = demo.bench.parts();
    (parts.jobs, parts.filled, parts.shelf) = (rooms::jobs(), rooms::filled(), Shelf::of(&rooms::words()));
    parts.jobs.push(JobKind {
        name: "test.trouble",
        run: |house, mended| {
            Box::pin(async move {
                let mended: i64 = mended.parse().unwrap();
                if house.clock.now() < Moment(mended) {
                    return Err(JobError::Fail("the disk is full <b>".to_owned()));
                }
                Ok(())
            })
        },
    });
    House::new(parts)
}

async fn run(demo: &Demo, sql: &str) {
    let write = demo.house.database.begin().await.unwrap();
    write.execute_unprepared(sql).await.unwrap();
    write.commit().await.unwrap();
}

#[tokio::test]
async fn a_failed_job_is_seen_and_tried_again_once_its_cause_is_mended() {
    with_demo(|demo| async move {
        let admin = demo.signed_in("admin").await;
        assert!(admin.get(PAGE).await.body.contains("No job has failed."));
        let house = with_trouble(&demo);
        let mended = demo.bench.clock.now().plus_days(1);
        let write = demo.house.database.begin().await.unwrap();
        let act = demo.bench.act(None);
        enqueue(&write, &act, "test.trouble", mended.0.to_string(), act.at, None).await.unwrap();
        write.commit().await.unwrap();
        run_due(&house).await.unwrap();
        let page = admin.get(PAGE).await;
        assert!(page.body.contains("the disk is full &#60;b&#62;"), "{}", page.body);
        let job = failed(&demo.house.database, 9).await.unwrap().remove(0);
        let again = format!("{PAGE}/jobs/{}", job.id);
        assert!(page.body.contains(&again));
        // Nobody else sees it or has it done again.
        for person in ["secretariat", "applicant"] {
            let other = demo.signed_in(person).await;
            assert_eq!(other.get(PAGE).await.status, StatusCode::NOT_FOUND);
            assert_eq!(other.post(&again, &[]).await.status, StatusCode::NOT_FOUND);
        }
        assert_eq!(failed(&demo.house.database, 9).await.unwrap(), std::slice::from_ref(&job));
        demo.bench.clock.set(mended);
        for _ in 0..2 {
            assert_eq!(admin.post(&again, &[]).await.location(), PAGE);
        }
        run_due(&house).await.unwrap();
        assert_eq!(failed(&demo.house.database, 9).await.unwrap(), []);
        assert!(admin.get(PAGE).await.body.contains("No job has failed."));
        let recorded =
            "SELECT CAST(COUNT(*) AS BIGINT) FROM audit_record WHERE noun = 'job' AND noun_id = $1";
        assert_eq!(demo.count(recorded, [job.id.into()]).await, 1, "pressed twice, done once");
    })
    .await;
}

#[tokio::test]
async fn it_says_what_was_not_scanned_and_which_mails_did_not_arrive() {
    with_demo(|demo| async move {
        let admin = demo.signed_in("admin").await;
        let unscanned =
            "SELECT CAST(COUNT(*) AS BIGINT) FROM file WHERE state = 'usable' AND scanned_at IS NULL";
        let unscanned = demo.count(unscanned, []).await;
        let text = admin.get(PAGE).await.text();
        assert!(text.contains("Not scanned No ClamAV daemon is named."), "{text}");
        let counted = format!("Files that can be opened and were never scanned {unscanned} ");
        assert!(unscanned > 0 && text.contains(&counted), "{unscanned} of {text}");
        assert!(text.contains("No mail leaves this demonstration."), "{text}");
        let sent = "SELECT CAST(COUNT(*) AS BIGINT) FROM mail_delivery WHERE state = 'sent'";
        assert!(text.contains(&format!(" Sent {} ", demo.count(sent, []).await)), "{text}");
        assert!(!text.contains("Mails that did not arrive"), "{text}");
        run(
            &demo,
            "UPDATE mail_delivery SET state = 'refused', detail = '550 no such user'
              WHERE mail_id = (SELECT id FROM mail ORDER BY id LIMIT 1)",
        )
        .await;
        let text = admin.get(PAGE).await.text();
        assert!(text.contains("Refused by the recipient’s server 1 "), "{text}");
        assert!(text.contains("Refused by the recipient’s server 550 no such user"), "{text}");
    })
    .await;
}

#[tokio::test]
async fn what_operators_measure_counts_answers_and_mails() {
    with_demo(|demo| async move {
        let browser = demo.browser();
        let measured = async || {
            let text = browser.get("/metrics").await.body;
            let samples = text.lines().filter(|line| !line.starts_with('#'));
            let samples = samples.map(|line| line.rsplit_once(' ').unwrap());
            samples.map(|(name, value)| (name.to_owned(), value.parse().unwrap())).collect()
        };
        let before: BTreeMap<String, u64> = measured().await;
        for page in ["/en/about", "/en/about", "/en/nowhere"] {
            browser.get(page).await;
        }
        run(&demo, "UPDATE mail_delivery SET state = 'refused' WHERE mail_id = (SELECT id FROM mail ORDER BY id LIMIT 1)")
            .await;
        let after = measured().await;
        let grown = |name: &str| after.get(name).unwrap() - before.get(name).unwrap_or(&0);
        // The first reading of the measures is an answer too.
        assert_eq!(grown("clarinet_requests_total{status=\"2xx\"}"), 3);
        assert_eq!(grown("clarinet_requests_total{status=\"4xx\"}"), 1);
        assert_eq!(grown("clarinet_mails{state=\"refused\"}"), 1);
        let mails = |all: &BTreeMap<String, u64>| -> u64 {
            all.iter().filter(|(name, _)| name.starts_with("clarinet_mails")).map(|(_, count)| count).sum()
        };
        assert!(mails(&after) > 0 && mails(&after) == mails(&before));
    })
    .await;
}
