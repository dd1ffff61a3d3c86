//! A question back reopens one section for some days: nothing else of the draft becomes part of what counts.

mod support;

use std::collections::BTreeMap;

use calls::application::NotSent;
use calls::screening::clarification::{NotAsked, Question, ask, clarifications, reopened_section};
use calls::screening::decision::{NotDecided, Refusal, find_eligible, propose_refusal};
use calls::screening::evidence::{Facts, Sign, evidence};
use calls::screening::finding::{Answer, Typed, findings, record_findings};
use foundation::testing::{START, on_both};
use foundation::{Language, Moment};
use people::organisation::read_organisations;
use support::{Ground, ground, migrations};
use uuid::Uuid;

async fn question(ground: &Ground, sending: Uuid, section: &str) -> Result<Uuid, NotAsked> {
    question_as(ground, ground.bench.act(None).id(), sending, section).await
}

/// Asks under the id that the page of a button chose.
async fn question_as(ground: &Ground, id: Uuid, sending: Uuid, section: &str) -> Result<Uuid, NotAsked> {
    let case = ground.case(0, 0).await;
    let write = ground.bench.database.begin().await.unwrap();
    let question = Question {
        id,
        sending,
        section: section.to_owned(),
        rule: Some("own_campaign".to_owned()),
        message: "Cine a decis?".to_owned(),
        days: 5,
    };
    let act = ground.bench.act(Some(case.person()));
    let asked = ask(&write, &act, &ground.house, &case, &ground.version, &question).await;
    if asked.is_ok() {
        write.commit().await.unwrap();
    }
    asked
}

/// An instant after the closing, `minutes` later.
fn closed(ground: &Ground, minutes: i64) -> Moment {
    ground.call.closes_at.plus_minutes(minutes)
}

#[tokio::test]
async fn after_the_closing_only_the_reopened_section_is_taken_from_the_draft() {
    on_both(&migrations(), |bench| async move {
        let ground = ground(bench).await;
        let first = ground.send(0, START).await;
        let late = ground.try_send(0, closed(&ground, 60)).await;
        assert!(matches!(late, Ok((1, false))), "the same again is the same: {late:?}");
        ground.answer(0, "decided", "Vecinii au decis.").await;
        ground.answer(0, "title", "Un titlu mai bun").await;
        let late = ground.try_send(0, closed(&ground, 60)).await;
        assert!(matches!(late, Err(NotSent::TooLate)), "{late:?}");

        let asked = question(&ground, first.id, "people").await.unwrap();
        assert_eq!(ground.state(0).await, "waiting");
        let mails = ground.mails(0).await;
        assert_eq!(mails.len(), 1);
        assert_eq!(mails[0].0, "ana@example.org");
        for part in ["Cine a decis?", "9 decembrie 2026", "Europe/Rome", "/ro/my/entries/"] {
            assert!(mails[0].2.contains(part), "{part} is not in {}", mails[0].2);
        }
        assert_eq!(ground.try_send(0, closed(&ground, 90)).await.unwrap(), (1, true));
        let second = ground.latest(0).await;
        assert_eq!(second.clarification_id, Some(asked));
        let mut expected = first.answers();
        expected.0.insert("decided".to_owned(), calls::form::Given::One("Vecinii au decis.".to_owned()));
        assert_eq!(second.answers(), expected, "the title of the draft is not part of it");
        assert_eq!((ground.state(0).await, second.ordinal), ("new", 2));
        assert_eq!(ground.try_send(0, closed(&ground, 91)).await.unwrap(), (1, false), "a second press");
        ground.answer(0, "involved", "Și alții.").await;
        let late = ground.try_send(0, closed(&ground, 92)).await;
        assert!(matches!(late, Err(NotSent::TooLate)), "it is answered: {late:?}");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_eight_presses_at_once_one_asks_and_writes_a_letter() {
    on_both(&migrations(), |bench| async move {
        let ground = std::sync::Arc::new(ground(bench).await);
        let sending = ground.send(0, START).await.id;
        let id = ground.bench.act(None).id();
        let storm = (0..8).map(|_| {
            let ground = std::sync::Arc::clone(&ground);
            tokio::spawn(async move { question_as(&ground, id, sending, "people").await })
        });
        for asked in storm.collect::<Vec<_>>() {
            assert_eq!(asked.await.unwrap().unwrap(), id);
        }
        let asked = clarifications(ground.bench.database.read(), ground.entries[0]).await.unwrap();
        assert_eq!(asked.iter().map(|asked| (asked.id, asked.closed_at)).collect::<Vec<_>>(), [(id, None)]);
        assert_eq!(ground.mails(0).await.len(), 1);
        let another = question(&ground, sending, "people").await.unwrap();
        assert_ne!(another, id, "the next question is asked");
        assert_eq!(ground.mails(0).await.len(), 2);
    })
    .await;
}

#[tokio::test]
async fn a_question_ends_with_its_time_a_decision_or_the_next_question() {
    on_both(&migrations(), |bench| async move {
        let ground = ground(bench).await;
        let sending = ground.send(0, START).await;
        ground.answer(0, "decided", "Vecinii au decis.").await;
        ground.bench.clock.set(closed(&ground, 60));
        let gone = question(&ground, ground.bench.act(None).id(), "people").await;
        assert!(matches!(gone, Err(NotAsked::Changed)), "{gone:?}");
        let nothing = question(&ground, sending.id, "budgets").await;
        assert!(matches!(nothing, Err(NotAsked::NoSection)), "{nothing:?}");
        question(&ground, sending.id, "change").await.unwrap();
        question(&ground, sending.id, "people").await.unwrap();
        let read = ground.bench.database.read();
        let now = ground.bench.clock.now();
        let open = reopened_section(read, ground.entries[0], now).await.unwrap().unwrap();
        assert_eq!((open.section.as_str(), open.until), ("people", now.plus_days(5)));
        let closed_at: Vec<_> =
            clarifications(read, ground.entries[0]).await.unwrap().iter().map(|asked| asked.closed_at).collect();
        assert_eq!(closed_at, [Some(now), None]);

        let case = ground.case(0, 0).await;
        let refusal = Refusal { reasons: vec!["incomplete".to_owned()], explanation: "Nimic.".to_owned() };
        let write = ground.bench.database.begin().await.unwrap();
        let act = ground.bench.act(Some(case.person()));
        let early = propose_refusal(&write, &act, &case, sending.id, &refusal).await;
        assert!(matches!(early, Err(NotDecided::Waiting)), "{early:?}");
        drop(write);
        let late = ground.try_send(0, open.until).await;
        assert!(matches!(late, Err(NotSent::TooLate)), "{late:?}");
        let write = ground.bench.database.begin().await.unwrap();
        let act = ground.bench.act(Some(case.person()));
        propose_refusal(&write, &act, &case, sending.id, &refusal).await.unwrap();
        write.commit().await.unwrap();
        ground.bench.clock.set(now);
        assert_eq!(reopened_section(read, ground.entries[0], now).await.unwrap(), None, "the decision closed it");
        let settled = question(&ground, sending.id, "people").await;
        assert!(matches!(settled, Err(NotAsked::Settled)), "{settled:?}");
        let sql = "INSERT INTO clarification (id, application_id, sending_id, section, message, asked_at, asked_by, due_at)
                   VALUES ($1, $2, $3, 'people', '', 1, $4, 2)";
        let values = || {
            let id = ground.bench.act(None).id();
            vec![id.into(), ground.entries[0].into(), sending.id.into(), ground.office[0].into()]
        };
        ground.force(sql, values()).await.unwrap();
        let two = ground.force(sql, values()).await.unwrap_err();
        assert!(foundation::database::is_taken(&two), "one question is open at a time: {two}");
    })
    .await;
}

#[tokio::test]
async fn what_is_sent_unchanged_answers_too_and_before_the_closing_everything_may_change() {
    on_both(&migrations(), |bench| async move {
        let ground = ground(bench).await;
        let sending = ground.send(0, START).await;
        question(&ground, sending.id, "people").await.unwrap();
        assert_eq!(ground.try_send(0, START.plus_minutes(5)).await.unwrap(), (1, true));
        assert_eq!(ground.state(0).await, "new");
        assert_eq!(ground.try_send(0, START.plus_minutes(6)).await.unwrap(), (1, false));
        question(&ground, ground.latest(0).await.id, "people").await.unwrap();
        ground.answer(0, "title", "Un titlu mai bun").await;
        let sending = ground.send(0, START.plus_minutes(7)).await;
        assert_eq!(sending.answers().text("title"), "Un titlu mai bun");
    })
    .await;
}

#[tokio::test]
async fn two_screeners_findings_meet_in_a_visible_conflict() {
    on_both(&migrations(), |bench| async move {
        let ground = ground(bench).await;
        let sending = ground.send(0, START).await;
        let record = async |screener: usize, answer, over| {
            let case = ground.case(screener, 0).await;
            let write = ground.bench.database.begin().await.unwrap();
            let act = ground.bench.act(Some(case.person()));
            let typed = BTreeMap::from([("country".to_owned(), Typed { answer, over })]);
            let met = record_findings(&write, &act, &case, sending.id, &typed).await.unwrap();
            write.commit().await.unwrap();
            met.into_iter().map(|finding| (finding.answer, finding.found_by)).collect::<Vec<_>>()
        };
        assert_eq!(record(0, Answer::Yes, None).await, []);
        assert_eq!(record(1, Answer::Yes, None).await, [], "the same is no conflict");
        assert_eq!(record(1, Answer::No, None).await, [(Answer::Yes, ground.office[0])]);
        let found = findings(ground.bench.database.read(), [sending.id]).await.unwrap();
        let stands = &found[&(sending.id, "country".to_owned())];
        assert_eq!((stands.answer, stands.found_by), (Answer::Yes, ground.office[0]));
        assert_eq!(record(1, Answer::No, Some(stands.id)).await, []);

        // One No, then none but one unanswered, are no Yes.
        let case = ground.case(2, 0).await;
        let rules: Vec<_> = ground.version.form.rules.iter().map(|rule| rule.key.clone()).collect();
        let refused = async || {
            let mut write = ground.bench.database.begin().await.unwrap();
            let act = ground.bench.act(Some(case.person()));
            let found = find_eligible(&mut write, &act, &ground.house, &case, sending.id).await;
            assert!(matches!(found, Err(NotDecided::NotAllYes)), "{found:?}");
        };
        refused().await;
        ground.answer_rules(&case, sending.id).await;
        let sql = "DELETE FROM finding WHERE sending_id = $1 AND rule = $2";
        let last = rules.last().unwrap().clone();
        ground.force(sql, vec![sending.id.into(), last.into()]).await.unwrap();
        refused().await;
        let sql = "INSERT INTO finding (id, sending_id, rule, answer, found_at, found_by)
                   VALUES ($1, $2, 'country', 'yes', 1, $3)";
        let values = vec![ground.bench.act(None).id().into(), sending.id.into(), ground.office[2].into()];
        let two = ground.force(sql, values).await.unwrap_err();
        assert!(foundation::database::is_taken(&two), "one finding a rule stands: {two}");
    })
    .await;
}

/// The evidence on every rule of an entry, in English.
async fn proofs(ground: &Ground, n: usize) -> Vec<(Sign, String)> {
    let read = ground.bench.database.read();
    let sendings = calls::application::sendings(read, ground.entries[n]).await.unwrap();
    let ids = ground.version.form.texts().into_iter().copied();
    let texts = foundation::text::read_texts(read, Language::En, ids).await.unwrap();
    let (authorities, _) = read_organisations(read, Language::En, [sendings[0].authority_id]).await.unwrap();
    let facts = Facts {
        call: &ground.call,
        version: &ground.version,
        texts: &texts,
        sendings: &sendings,
        authority: authorities.first(),
        pass_until: None,
        pictures: None,
    };
    let words = ground.house.words(Language::En);
    let rules = ground.version.form.rules.iter();
    rules.map(|rule| evidence(words, rule, &facts)).map(|proof| (proof.sign, proof.text)).collect()
}

#[tokio::test]
async fn the_evidence_is_said_in_words() {
    on_both(&migrations(), |bench| async move {
        let ground = ground(bench).await;
        let two_hours_before = ground.call.closes_at.plus_minutes(-125);
        ground.send(0, two_hours_before).await;
        let only = "Only the entering body knows this; nothing can be checked automatically.";
        let said = |sign, text: &str| (sign, text.to_owned());
        assert_eq!(
            proofs(&ground, 0).await,
            [
                said(Sign::For, "Kind on record: Local authority"),
                said(Sign::For, "Country: Romania. Member of the European Union on 14 November 2026."),
                said(Sign::Open, only),
                said(Sign::Open, only),
                said(Sign::For, "Answered: Web and Social Media"),
                said(Sign::For, "Sent 2 hours before the deadline"),
            ]
        );
        let sql = "INSERT INTO check_opening (application_id, opened_at, opened_by) VALUES ($1, $2, $3)";
        let opened = ground.call.closes_at.plus_minutes(-1);
        let values = vec![ground.entries[1].into(), opened.0.into(), ground.applicants[1].into()];
        ground.force(sql, values).await.unwrap();
        ground.send(1, ground.call.closes_at.plus_minutes(2)).await;
        let second = proofs(&ground, 1).await;
        assert_eq!(second[0], said(Sign::Against, "Kind on record: Civil society organisation"));
        let no_member = "Country: Switzerland. Not a member of the European Union on 14 November 2026.";
        assert_eq!(second[1], said(Sign::Against, no_member));
        let grace = "Sent 4 December 2026 at 11:02, after the deadline but within the grace period; \
                     the check page was open since 4 December 2026 at 10:59.";
        assert_eq!(second[5], said(Sign::For, grace));

        // What only answers a question after the closing counts by the sending before it.
        ground.bench.clock.set(closed(&ground, 60));
        question(&ground, ground.latest(0).await.id, "people").await.unwrap();
        ground.send(0, closed(&ground, 90)).await;
        assert_eq!(proofs(&ground, 0).await[5], said(Sign::For, "Sent 2 hours before the deadline"));
    })
    .await;
}
