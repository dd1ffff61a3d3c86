//! Who may decide what: one person for a Yes, two for a No, a third for the review; one decision a sending.

mod support;

use calls::application::withdraw;
use calls::screening::clarification::{NotAsked, Question, ask as ask_back};
use calls::screening::decision::{
    NotDecided, Refusal, confirm_refusal, find_eligible, propose_refusal, restore_entry, send_back,
};
use calls::screening::finding::{Answer, Typed, record_findings};
use calls::screening::note::{notes, write_note};
use calls::screening::review::{NotReviewed, Outcome, ask_review, decide_review};
use calls::screening::{Case, find_case};
use foundation::testing::{START, on_both};
use foundation::{Moment, Role};
use people::person::{appoint, dismiss};
use support::{Ground, ground, migrations};
use uuid::Uuid;

fn refusal() -> Refusal {
    Refusal { reasons: vec!["not_a_campaign".to_owned()], explanation: "Nu este o campanie.".to_owned() }
}

async fn propose(ground: &Ground, case: &Case, sending: Uuid) -> Result<Uuid, NotDecided> {
    let write = ground.bench.database.begin().await.unwrap();
    let proposed =
        propose_refusal(&write, &ground.bench.act(Some(case.person())), case, sending, &refusal()).await;
    if proposed.is_ok() {
        write.commit().await.unwrap();
    }
    proposed
}

async fn confirm(ground: &Ground, case: &Case, decision: Uuid) -> Result<(), NotDecided> {
    let mut write = ground.bench.database.begin().await.unwrap();
    let act = ground.bench.act(Some(case.person()));
    let confirmed = confirm_refusal(&mut write, &act, &ground.house, case, decision).await;
    if confirmed.is_ok() {
        write.commit().await.unwrap();
    }
    confirmed
}

async fn find(ground: &Ground, case: &Case, sending: Uuid) -> Result<Uuid, NotDecided> {
    if !case.is_own() {
        ground.answer_rules(case, sending).await;
    }
    let mut write = ground.bench.database.begin().await.unwrap();
    let act = ground.bench.act(Some(case.person()));
    let found = find_eligible(&mut write, &act, &ground.house, case, sending).await;
    if found.is_ok() {
        write.commit().await.unwrap();
    }
    found
}

async fn ask(ground: &Ground, n: usize) -> Result<Option<Uuid>, NotReviewed> {
    ask_saying(ground, n, "Este o campanie.").await
}

async fn ask_saying(ground: &Ground, n: usize, why: &str) -> Result<Option<Uuid>, NotReviewed> {
    let write = ground.bench.database.begin().await.unwrap();
    let viewer = ground.viewer(ground.applicants[n]).await;
    let act = ground.bench.act(viewer.id());
    let asked = ask_review(&write, &act, &viewer, &ground.application(n).await, why).await;
    if asked.is_ok() {
        write.commit().await.unwrap();
    }
    asked
}

async fn review(ground: &Ground, case: &Case, outcome: Outcome) -> Result<(), NotReviewed> {
    let mut write = ground.bench.database.begin().await.unwrap();
    let act = ground.bench.act(Some(case.person()));
    let decided = decide_review(&mut write, &act, &ground.house, case, outcome, "Am citit din nou.").await;
    if decided.is_ok() {
        write.commit().await.unwrap();
    }
    decided
}

fn subjects(mails: &[(String, String, String)]) -> Vec<(&str, &str)> {
    mails.iter().map(|(address, subject, _)| (address.as_str(), subject.as_str())).collect()
}

#[tokio::test]
async fn one_person_finds_an_entry_eligible_and_it_is_shown() {
    on_both(&migrations(), |bench| async move {
        let ground = ground(bench).await;
        let sending = ground.send(0, START).await;
        assert_eq!((ground.state(0).await, ground.state(1).await), ("new", "unsent"));
        let case = ground.case(0, 0).await;
        find(&ground, &case, sending.id).await.unwrap();
        assert_eq!((ground.state(0).await, ground.is_shown(0).await), ("eligible", true));
        let tallies = calls::showing::tallies(ground.bench.database.read(), ground.call.id).await.unwrap();
        assert_eq!(tallies.iter().map(|t| (t.country.as_str(), t.entries)).collect::<Vec<_>>(), [("RO", 1)]);
        assert_eq!(
            subjects(&ground.mails(0).await),
            [("ana@example.org", "Candidatura dumneavoastră cu numărul 1 este eligibilă")]
        );

        ground.answer(0, "title", "Vecinii vorbesc altfel").await;
        ground.send(0, START.plus_minutes(5)).await;
        assert_eq!((ground.state(0).await, ground.is_shown(0).await), ("changed", false));
        let again = find(&ground, &case, sending.id).await;
        assert!(matches!(again, Err(NotDecided::Changed)), "{again:?}");
        find(&ground, &case, ground.latest(0).await.id).await.unwrap();
        assert_eq!((ground.state(0).await, ground.is_shown(0).await), ("eligible", true));
    })
    .await;
}

#[tokio::test]
async fn a_no_needs_a_second_and_different_person() {
    on_both(&migrations(), |bench| async move {
        let ground = ground(bench).await;
        let sending = ground.send(0, START).await;
        let (first, second) = (ground.case(0, 0).await, ground.case(1, 0).await);
        let decision = propose(&ground, &first, sending.id).await.unwrap();
        assert_eq!(ground.state(0).await, "proposed");
        assert!(ground.mails(0).await.is_empty(), "nothing is told before the second person");

        let own = confirm(&ground, &first, decision).await;
        assert!(matches!(own, Err(NotDecided::SamePerson)), "{own:?}");
        assert_eq!(ground.state(0).await, "proposed");
        let values = |by: Uuid| vec![START.0.into(), by.into(), START.0.into(), decision.into()];
        let sql = "UPDATE decision SET confirmed_at = $1, confirmed_by = $2, review_until = $3 WHERE id = $4";
        assert!(ground.force(sql, values(ground.office[0])).await.is_err(), "the database refuses it too");

        confirm(&ground, &second, decision).await.unwrap();
        assert_eq!((ground.state(0).await, ground.is_shown(0).await), ("not_eligible", false));
        // Once in force it is confirmed no more, nor sent back: a review alone changes it.
        let third = ground.case(2, 0).await;
        let again = confirm(&ground, &third, decision).await;
        assert!(matches!(again, Err(NotDecided::Decided)), "{again:?}");
        let write = ground.bench.database.begin().await.unwrap();
        let back = send_back(&write, &ground.bench.act(Some(third.person())), &third, decision, "Nu.").await;
        assert!(matches!(back, Err(NotDecided::Decided)), "{back:?}");
        drop(write);
        let mails = ground.mails(0).await;
        assert_eq!(
            subjects(&mails),
            [("ana@example.org", "Candidatura dumneavoastră cu numărul 1 nu este eligibilă")]
        );
        let body = &mails[0].2;
        for part in ["Candidatura nu descrie o campanie de comunicare.", "Nu este o campanie.", "/review"] {
            assert!(body.contains(part), "{part} is not in {body}");
        }
        for name in ["Una", "Due"] {
            assert!(!body.contains(name), "{name} is in {body}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_sending_has_one_decision() {
    on_both(&migrations(), |bench| async move {
        let ground = ground(bench).await;
        let sending = ground.send(0, START).await;
        let (first, second) = (ground.case(0, 0).await, ground.case(1, 0).await);
        let decision = propose(&ground, &first, sending.id).await.unwrap();
        let other = find(&ground, &second, sending.id).await;
        assert!(matches!(other, Err(NotDecided::Decided)), "{other:?}");
        let sql = "INSERT INTO decision (id, application_id, sending_id, verdict, reasons, explanation, proposed_at, proposed_by)
                   VALUES ($1, $2, $3, 'eligible', '[]', '', $4, $5)";
        let values = |id: Uuid| {
            vec![id.into(), ground.entries[0].into(), sending.id.into(), START.0.into(), ground.office[1].into()]
        };
        let forced = ground.force(sql, values(ground.bench.act(None).id())).await.unwrap_err();
        assert!(foundation::database::is_taken(&forced), "{forced}");

        let write = ground.bench.database.begin().await.unwrap();
        send_back(&write, &ground.bench.act(Some(second.person())), &second, decision, "Mai citește.").await.unwrap();
        write.commit().await.unwrap();
        assert_eq!(ground.state(0).await, "new");
        let gone = confirm(&ground, &second, decision).await;
        assert!(matches!(gone, Err(NotDecided::Decided)), "{gone:?}");
        find(&ground, &second, sending.id).await.unwrap();
        assert_eq!(ground.state(0).await, "eligible");
    })
    .await;
}

async fn refused(ground: &Ground) -> Uuid {
    let sending = ground.send(0, START).await;
    let decision = propose(ground, &ground.case(0, 0).await, sending.id).await.unwrap();
    confirm(ground, &ground.case(1, 0).await, decision).await.unwrap();
    decision
}

#[tokio::test]
async fn a_review_is_decided_by_somebody_who_took_no_part() {
    on_both(&migrations(), |bench| async move {
        let ground = ground(bench).await;
        refused(&ground).await;
        let early = review(&ground, &ground.case(2, 0).await, Outcome::Overturned).await;
        assert!(matches!(early, Err(NotReviewed::NothingToReview)), "{early:?}");
        let asked = ask(&ground, 0).await.unwrap().unwrap();
        assert_eq!(ground.state(0).await, "in_review");
        assert_eq!(ask(&ground, 0).await.unwrap(), None, "a second press asks nothing anew");
        let other = ask_saying(&ground, 0, "Altfel.").await;
        assert!(matches!(other, Err(NotReviewed::Asked)), "{other:?}");
        for took_part in 0..2 {
            let own = review(&ground, &ground.case(took_part, 0).await, Outcome::Upheld).await;
            assert!(matches!(own, Err(NotReviewed::TookPart)), "{own:?}");
            let sql = "UPDATE review SET outcome = 'upheld', decided_at = $1, decided_by = $2 WHERE id = $3";
            let values = vec![START.0.into(), ground.office[took_part].into(), asked.into()];
            assert!(ground.force(sql, values).await.is_err(), "the database refuses it too");
        }
        // Nor does who took part in the entry, though they have left it.
        let write = ground.bench.database.begin().await.unwrap();
        let (act, entry) = (ground.bench.act(None), Some(ground.entries[0]));
        appoint(&write, &act, ground.office[3], Role::Applicant, entry).await.unwrap();
        dismiss(&write, &act, ground.office[3], Role::Applicant, entry).await.unwrap();
        write.commit().await.unwrap();
        let own = review(&ground, &ground.case(3, 0).await, Outcome::Overturned).await;
        assert!(matches!(own, Err(NotReviewed::TookPart)), "{own:?}");
        assert_eq!(ground.state(0).await, "in_review");
        review(&ground, &ground.case(2, 0).await, Outcome::Overturned).await.unwrap();
        assert_eq!((ground.state(0).await, ground.is_shown(0).await), ("eligible", true));
        let again = review(&ground, &ground.case(3, 0).await, Outcome::Upheld).await;
        assert!(matches!(again, Err(NotReviewed::NothingToReview)), "{again:?}");
    })
    .await;
}

#[tokio::test]
async fn the_database_knows_who_took_part_in_the_no() {
    on_both(&migrations(), |bench| async move {
        let ground = ground(bench).await;
        let decision = refused(&ground).await;
        // A review that names others as proposer and confirmer would let these two decide it.
        let sql = "INSERT INTO review (id, decision_id, proposed_by, confirmed_by, asked_at, asked_by, why)
                   VALUES ($1, $2, $3, $4, $5, $6, '')";
        let values = |first: usize, second: usize| {
            let (first, second) = (ground.office[first], ground.office[second]);
            let id = ground.bench.act(None).id();
            vec![
                id.into(),
                decision.into(),
                first.into(),
                second.into(),
                START.0.into(),
                ground.applicants[0].into(),
            ]
        };
        let forged = ground.force(sql, values(2, 3)).await.unwrap_err();
        assert!(foundation::database::is_held(&forged), "{forged}");
        ground.force(sql, values(0, 1)).await.unwrap();
        let twice = ground.force(sql, values(0, 1)).await.unwrap_err();
        assert!(foundation::database::is_taken(&twice), "{twice}");
    })
    .await;
}

#[tokio::test]
async fn a_review_is_asked_for_by_an_applicant_in_time() {
    on_both(&migrations(), |bench| async move {
        let ground = ground(bench).await;
        refused(&ground).await;
        let stranger = ask_by(&ground, ground.applicants[1]).await;
        assert!(matches!(stranger, Err(NotReviewed::NothingToReview)), "{stranger:?}");
        let until: Moment = START.plus_days(14);
        ground.bench.clock.set(until);
        let late = ask(&ground, 0).await;
        assert!(matches!(late, Err(NotReviewed::TooLate)), "{late:?}");
        ground.bench.clock.set(Moment(until.0 - 1));
        ask(&ground, 0).await.unwrap();
        review(&ground, &ground.case(3, 0).await, Outcome::Upheld).await.unwrap();
        assert_eq!((ground.state(0).await, ground.is_shown(0).await), ("not_eligible", false));
    })
    .await;
}

async fn ask_by(ground: &Ground, person: Uuid) -> Result<Option<Uuid>, NotReviewed> {
    let write = ground.bench.database.begin().await.unwrap();
    let viewer = ground.viewer(person).await;
    let act = ground.bench.act(Some(person));
    ask_review(&write, &act, &viewer, &ground.application(0).await, "Lasst mich.").await
}

#[tokio::test]
async fn only_who_runs_the_call_has_a_case() {
    on_both(&migrations(), |bench| async move {
        let ground = ground(bench).await;
        let read = ground.bench.database.read();
        let office = ground.viewer(ground.office[0]).await;
        assert!(
            find_case(read, &office, ground.entries[0]).await.unwrap().is_none(),
            "a draft is nobody else's"
        );
        ground.send(0, START).await;
        assert!(find_case(read, &office, ground.entries[0]).await.unwrap().is_some());
        for person in &ground.applicants {
            let viewer = ground.viewer(*person).await;
            assert!(find_case(read, &viewer, ground.entries[0]).await.unwrap().is_none());
        }
    })
    .await;
}

#[tokio::test]
async fn who_takes_part_in_an_entry_does_not_find_it_eligible() {
    on_both(&migrations(), |bench| async move {
        let ground = ground(bench).await;
        let sending = ground.send(0, START).await;
        let write = ground.bench.database.begin().await.unwrap();
        let (act, role) = (ground.bench.act(None), Role::Applicant);
        appoint(&write, &act, ground.office[0], role, Some(ground.entries[0])).await.unwrap();
        write.commit().await.unwrap();
        // Having handed it over and left makes nobody another person.
        for step in ["takes part", "has left"] {
            let case = ground.case(0, 0).await;
            let own = find(&ground, &case, sending.id).await;
            assert!(matches!(own, Err(NotDecided::OwnEntry)), "{step}: {own:?}");
            let no = propose(&ground, &case, sending.id).await;
            assert!(matches!(no, Err(NotDecided::OwnEntry)), "{step}: {no:?}");
            let write = ground.bench.database.begin().await.unwrap();
            dismiss(&write, &act, ground.office[0], role, Some(ground.entries[0])).await.unwrap();
            write.commit().await.unwrap();
        }
        find(&ground, &ground.case(1, 0).await, sending.id).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn who_takes_part_in_an_entry_has_no_say_on_its_no_and_reads_no_notes() {
    on_both(&migrations(), |bench| async move {
        let ground = ground(bench).await;
        let sending = ground.send(0, START).await;
        let decision = propose(&ground, &ground.case(0, 0).await, sending.id).await.unwrap();
        let other = ground.case(1, 0).await;
        let write = ground.bench.database.begin().await.unwrap();
        let act = ground.bench.act(Some(other.person()));
        write_note(&write, &act, &other, act.id(), "The applicant is my neighbour.").await.unwrap();
        appoint(&write, &act, ground.office[1], Role::Applicant, Some(ground.entries[0])).await.unwrap();
        write.commit().await.unwrap();
        let own = ground.case(1, 0).await;
        let confirmed = confirm(&ground, &own, decision).await;
        assert!(matches!(confirmed, Err(NotDecided::OwnEntry)), "{confirmed:?}");
        let write = ground.bench.database.begin().await.unwrap();
        let back = send_back(&write, &ground.bench.act(Some(own.person())), &own, decision, "Why").await;
        assert!(matches!(back, Err(NotDecided::OwnEntry)), "{back:?}");
        drop(write);
        let read = ground.bench.database.read();
        assert_eq!(notes(read, &own).await.unwrap(), Vec::new());
        assert_eq!(notes(read, &ground.case(0, 0).await).await.unwrap().len(), 1);
        assert_eq!(ground.state(0).await, "proposed");
        // What is sent back by another is as little theirs: neither a No, nor an answer to a rule, nor more time by a question.
        let write = ground.bench.database.begin().await.unwrap();
        let case = ground.case(0, 0).await;
        send_back(&write, &ground.bench.act(Some(case.person())), &case, decision, "Why").await.unwrap();
        write.commit().await.unwrap();
        let write = ground.bench.database.begin().await.unwrap();
        let act = ground.bench.act(Some(own.person()));
        let refusal = Refusal { reasons: vec!["incomplete".to_owned()], explanation: "Nimic.".to_owned() };
        let proposed = propose_refusal(&write, &act, &own, sending.id, &refusal).await;
        assert!(matches!(proposed, Err(NotDecided::OwnEntry)), "{proposed:?}");
        let question = Question {
            id: act.id(),
            sending: sending.id,
            section: "people".to_owned(),
            rule: None,
            message: "Cine a decis?".to_owned(),
            days: 60,
        };
        let asked = ask_back(&write, &act, &ground.house, &own, &ground.version, &question).await;
        assert!(matches!(asked, Err(NotAsked::OwnEntry)), "{asked:?}");
        let yes = [("country".to_owned(), Typed { answer: Answer::Yes, over: None })].into();
        record_findings(&write, &act, &own, sending.id, &yes).await.unwrap_err();
        write_note(&write, &act, &own, act.id(), "Please be kind.").await.unwrap_err();
        drop(write);
        let mut write = ground.bench.database.begin().await.unwrap();
        withdraw(&mut write, &act, own.person(), own.application()).await.unwrap();
        restore_entry(&write, &act, &ground.house, &own).await.unwrap();
        write.commit().await.unwrap();
        assert_eq!(ground.state(0).await, "withdrawn");
    })
    .await;
}

#[tokio::test]
async fn what_a_review_made_eligible_is_decided_anew_after_a_withdrawal() {
    on_both(&migrations(), |bench| async move {
        let ground = ground(bench).await;
        refused(&ground).await;
        ask(&ground, 0).await.unwrap();
        review(&ground, &ground.case(2, 0).await, Outcome::Overturned).await.unwrap();
        assert_eq!((ground.state(0).await, ground.is_shown(0).await), ("eligible", true));
        let case = ground.case(0, 0).await;
        let mut write = ground.bench.database.begin().await.unwrap();
        let (act, person) = (ground.bench.act(Some(ground.applicants[0])), ground.applicants[0]);
        withdraw(&mut write, &act, person, case.application()).await.unwrap();
        restore_entry(&write, &ground.bench.act(Some(case.person())), &ground.house, &case).await.unwrap();
        write.commit().await.unwrap();
        assert_eq!((ground.state(0).await, ground.is_shown(0).await), ("changed", false));
        find(&ground, &case, ground.latest(0).await.id).await.unwrap();
        assert_eq!((ground.state(0).await, ground.is_shown(0).await), ("eligible", true));
    })
    .await;
}

#[tokio::test]
async fn a_withdrawn_entry_is_restored_and_decided_anew() {
    on_both(&migrations(), |bench| async move {
        let ground = ground(bench).await;
        let sending = ground.send(0, START).await;
        let case = ground.case(0, 0).await;
        find(&ground, &case, sending.id).await.unwrap();
        let mut write = ground.bench.database.begin().await.unwrap();
        let (act, person) = (ground.bench.act(Some(ground.applicants[0])), ground.applicants[0]);
        withdraw(&mut write, &act, person, case.application()).await.unwrap();
        write.commit().await.unwrap();
        assert_eq!((ground.state(0).await, ground.is_shown(0).await), ("withdrawn", false));
        let gone = find(&ground, &case, sending.id).await;
        assert!(matches!(gone, Err(NotDecided::Withdrawn)), "{gone:?}");
        for _ in 0..2 {
            let write = ground.bench.database.begin().await.unwrap();
            restore_entry(&write, &ground.bench.act(Some(case.person())), &ground.house, &case)
                .await
                .unwrap();
            write.commit().await.unwrap();
        }
        assert_eq!((ground.state(0).await, ground.is_shown(0).await), ("changed", false));
        let mails = ground.mails(0).await;
        assert_eq!(mails.len(), 2, "one of the decision, one of the restoration: {mails:?}");
        let subject = "Candidatura dumneavoastră cu numărul 1 a fost restabilită";
        let (address, _, body) = mails.iter().find(|(_, said, _)| said == subject).unwrap();
        assert_eq!(address, "ana@example.org");
        assert!(body.contains(&format!("/ro/my/entries/{}", ground.entries[0])), "{body}");
        find(&ground, &case, sending.id).await.unwrap();
        assert_eq!((ground.state(0).await, ground.is_shown(0).await), ("eligible", true));
    })
    .await;
}
