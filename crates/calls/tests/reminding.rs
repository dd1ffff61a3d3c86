//! Reminders to drafts: seven days and one day before the closing, once each, anew when the closing moves, each in the
//! language of who reads it.

mod support;

use calls::editing::dates::{Dates, set_dates};
use calls::retaining::Kept;
use foundation::Role;
use foundation::testing::{START, on_both};
use people::person::appoint;
use support::{Ground, ground, migrations};

/// The day's jobs, twice.
async fn day(ground: &Ground, days: i64) {
    ground.bench.clock.set(START.plus_days(days));
    let remind = calls::jobs().into_iter().find(|kind| kind.name == "calls.remind").unwrap();
    for days in [7, 1] {
        for _ in 0..2 {
            let payload = format!("{} {days}", ground.call.id);
            (remind.run)(ground.house.clone(), payload).await.unwrap();
        }
    }
}

/// How many reminders were written about an entry, and to whom.
async fn reminders(ground: &Ground, n: usize) -> Vec<String> {
    let mails = ground.mails(n).await;
    mails
        .into_iter()
        .filter(|(_, subject, _)| subject.contains("nu a fost trimisă"))
        .map(|(to, ..)| to)
        .collect()
}

#[tokio::test]
async fn everybody_who_takes_part_is_reminded_in_their_language() {
    on_both(&migrations(), |bench| async move {
        let ground = ground(bench).await;
        let write = ground.bench.database.begin().await.unwrap();
        let (act, role) = (ground.bench.act(None), Role::Applicant);
        appoint(&write, &act, ground.applicants[1], role, Some(ground.entries[0])).await.unwrap();
        write.commit().await.unwrap();
        ground.send(1, START).await;
        let before = ground.mails(1).await;
        // The first is a day late, and says so.
        for days in [4, 9] {
            day(&ground, days).await;
        }
        let mut read: Vec<[String; 3]> = Vec::new();
        for (to, subject, body) in ground.mails(0).await {
            let said = body.lines().find(|line| line.contains('.')).unwrap_or_default();
            let said = said.split(". ").nth(1).unwrap_or_default();
            read.push([to, subject.split(" – ").next().unwrap_or_default().to_owned(), said.to_owned()]);
        }
        read.sort();
        let (ro, de) = (
            "Candidatura dumneavoastră nu a fost trimisă încă",
            "Ihre Einreichung ist noch nicht abgesendet",
        );
        let expected = [
            ["ana@example.org", ro, "Apelul se închide peste 6 zile"],
            ["ana@example.org", ro, "Apelul se închide peste o zi"],
            ["beat@example.org", de, "Die Ausschreibung endet in 6 Tagen"],
            ["beat@example.org", de, "Die Ausschreibung endet in einem Tag"],
        ];
        assert_eq!(read, expected);
        assert_eq!(ground.mails(1).await, before, "what was sent is not reminded of, whoever takes part");
    })
    .await;
}

#[tokio::test]
async fn a_reminder_that_was_held_up_until_the_next_is_not_written_beside_it() {
    on_both(&migrations(), |bench| async move {
        let ground = ground(bench).await;
        day(&ground, 9).await;
        let bodies: Vec<String> = ground.mails(0).await.into_iter().map(|(.., body)| body).collect();
        assert_eq!(bodies.len(), 1, "{bodies:?}");
        assert!(bodies[0].contains("Apelul se închide peste o zi"), "{bodies:?}");
        day(&ground, 10).await;
        assert_eq!(ground.mails(0).await.len(), 1, "the call has closed");
    })
    .await;
}

#[tokio::test]
async fn a_draft_is_reminded_twice_and_anew_after_a_prolongation() {
    on_both(&migrations(), |bench| async move {
        let ground = ground(bench).await;
        ground.send(1, START).await;
        let mut seen = Vec::new();
        for days in [2, 3, 8, 9, 9] {
            day(&ground, days).await;
            seen.push(reminders(&ground, 0).await.len());
        }
        assert_eq!(seen, [0, 1, 1, 2, 2]);
        let mut write = ground.bench.database.begin().await.unwrap();
        let dates = Dates {
            zone: ground.call.zone.clone(),
            opens_at: ground.call.opens_at,
            closes_at: ground.call.closes_at.plus_days(20),
            grace_minutes: ground.call.grace_minutes,
            kept_days: Kept::ALL.map(|kept| ground.call.days_kept(kept)),
        };
        let act = ground.bench.act(Some(ground.office[0]));
        set_dates(&mut write, &act, ground.office[0], ground.call.id, &dates, "Holidays")
            .await
            .unwrap()
            .unwrap();
        write.commit().await.unwrap();
        let planned = "SELECT payload FROM job WHERE kind = 'calls.remind' AND due_at = $1";
        let planned = ground.count_of(planned, START.plus_days(23)).await;
        assert_eq!(planned, 1, "the moved closing has a reminder of its own");
        let mut seen = Vec::new();
        for days in [10, 22, 23, 29, 30] {
            day(&ground, days).await;
            seen.push(reminders(&ground, 0).await.len());
        }
        assert_eq!(seen, [2, 2, 3, 4, 4]);
        assert_eq!(reminders(&ground, 0).await, vec!["ana@example.org"; 4]);
        assert_eq!(reminders(&ground, 1).await, Vec::<String>::new(), "what was sent is not reminded of");
    })
    .await;
}
