//! Entries that came by post: judged by the arrival of the paper, decided by others than who typed them in, answered on
//! paper where there is no address of mail.

mod support;

use std::collections::BTreeSet;

use calls::application::{
    NotSent, Takes, application_of, latest_sending, name_bodies, record_answers, save_answer, send, sendings,
    takes, withdraw,
};
use calls::form::{Answers, Given};
use calls::personal;
use calls::postal::{
    NewArrival, NotRecorded, Stated, arrival_of, arrivals, find_arrival, paper_letters, post_paper,
    record_arrival, typists, unposted,
};
use calls::retaining::RETAIN;
use calls::screening::decision::{
    NotDecided, Refusal, confirm_refusal, find_eligible, propose_refusal, send_back,
};
use calls::screening::finding::{Answer, Typed, record_findings};
use calls::screening::{Case, find_case};
use foundation::database::{is_held, is_taken};
use foundation::pages::Arrived;
use foundation::testing::{START, on_both};
use foundation::{Language, Line, Moment, Role};
use people::person::dismiss;
use sea_orm::{ConnectionTrait as _, Statement};
use support::{Ground, ground, migrations};
use uuid::Uuid;

const ADDRESS: &str = "Strada Mare 1\n123456 Vale";

fn paper(arrived_at: Moment) -> NewArrival {
    NewArrival {
        arrived_at,
        stated: Stated::Day,
        entrant: Line::of("Primăria Vale"),
        email: None,
        address: ADDRESS.to_owned(),
        note: "Dosar 7".to_owned(),
    }
}

async fn record(ground: &Ground, person: Uuid, id: Uuid, new: &NewArrival) -> Result<(), NotRecorded> {
    let write = ground.bench.database.begin().await.unwrap();
    let act = ground.bench.act(Some(person));
    let recorded = record_arrival(&write, &act, person, &ground.call, id, Language::Ro, new).await;
    if recorded.is_ok() {
        write.commit().await.unwrap();
    }
    recorded
}

/// What a typist records and types in from paper.
async fn typed_in(ground: &Ground, new: &NewArrival) -> Uuid {
    let (typist, id) = (ground.office[0], ground.bench.act(None).id());
    record(ground, typist, id, new).await.unwrap();
    let (answers, _) =
        calls::application::answers_of(ground.bench.database.read(), ground.entries[0]).await.unwrap();
    let write = ground.bench.database.begin().await.unwrap();
    let act = ground.bench.act(Some(typist));
    let mut answers = Answers(answers.0);
    answers.0.insert("title".to_owned(), Given::One("De pe hârtie".to_owned()));
    record_answers(&write, &act, typist, id, &answers).await.unwrap();
    name_bodies(&write, &act, id, ground.authorities[0], None, Language::Ro).await.unwrap();
    write.commit().await.unwrap();
    id
}

async fn try_send(ground: &Ground, person: Uuid, id: Uuid) -> Result<(i32, bool), NotSent> {
    let now = ground.bench.clock.now();
    let mut write = ground.bench.database.begin().await.unwrap();
    let act = ground.bench.act(Some(person));
    let application = application_of(&*write, id).await.unwrap();
    let offered = takes(&*write, &application, &ground.call, now).await.unwrap();
    let declared: BTreeSet<String> =
        ground.version.form.declarations.iter().map(|declaration| declaration.key.clone()).collect();
    let sent =
        send(&mut write, &act, person, &application, &ground.call, &ground.version, &declared, Arrived(now))
            .await;
    match &sent {
        Ok((_, true)) => assert_ne!(offered, Takes::Nothing, "the pages offer what a sending does"),
        Err(NotSent::TooLate) => assert_eq!(offered, Takes::Nothing),
        _ => {}
    }
    if sent.is_ok() {
        write.commit().await.unwrap();
    }
    sent
}

async fn case(ground: &Ground, screener: usize, id: Uuid) -> Case {
    let viewer = ground.viewer(ground.office[screener]).await;
    find_case(ground.bench.database.read(), &viewer, id).await.unwrap().unwrap()
}

async fn find(ground: &Ground, case: &Case) -> Result<Uuid, NotDecided> {
    let sending = latest_sending(ground.bench.database.read(), case.application().id).await.unwrap().unwrap();
    if !case.is_own() {
        ground.answer_rules(case, sending.id).await;
    }
    let mut write = ground.bench.database.begin().await.unwrap();
    let act = ground.bench.act(Some(case.person()));
    let found = find_eligible(&mut write, &act, &ground.house, case, sending.id).await;
    if found.is_ok() {
        write.commit().await.unwrap();
    }
    found
}

/// The letters on paper about an entry: addressee, subject, and whether they were posted; the oldest first.
async fn printed(ground: &Ground, id: Uuid) -> Vec<(String, String, String, bool)> {
    let read = ground.bench.database.read();
    let arrival = arrival_of(read, id).await.unwrap().unwrap();
    let mut letters = paper_letters(read, &arrival).await.unwrap();
    letters.reverse();
    letters
        .into_iter()
        .map(|letter| (letter.addressee, letter.subject, letter.body, letter.posted_at.is_some()))
        .collect()
}

async fn mailed(ground: &Ground, id: Uuid) -> Vec<String> {
    let mails = foundation::mail::about(&ground.bench.database, "application", id).await.unwrap();
    mails.into_iter().map(|(mail, _)| mail.address).collect()
}

#[tokio::test]
async fn paper_that_arrived_in_time_counts_however_late_it_is_typed_in() {
    on_both(&migrations(), |bench| async move {
        let ground = ground(bench).await;
        let (typist, closes) = (ground.office[0], ground.call.closes_at);
        ground.bench.clock.set(closes.plus_days(20));
        let last = Moment(closes.0 - 1);
        let punctual = typed_in(&ground, &paper(last)).await;
        let late = typed_in(&ground, &paper(closes)).await;
        assert_eq!(try_send(&ground, typist, punctual).await.unwrap(), (1, true));
        let refused = try_send(&ground, typist, late).await;
        assert!(matches!(refused, Err(NotSent::TooLate)), "{refused:?}");
        let sent = sendings(ground.bench.database.read(), punctual).await.unwrap();
        let found: Vec<_> =
            sent.iter().map(|sent| (sent.arrived_at, sent.sent_by, sent.late_pass_id)).collect();
        assert_eq!(found, [(last, typist, None)], "it counts from the arrival");
        assert_eq!(latest_sending(ground.bench.database.read(), late).await.unwrap(), None);
        assert_eq!(application_of(ground.bench.database.read(), late).await.unwrap().number, None);

        // Of a draft by account the request counts, and typing something else in later is late as for anybody.
        let by_account = try_send(&ground, ground.applicants[0], ground.entries[0]).await;
        assert!(matches!(by_account, Err(NotSent::TooLate)), "{by_account:?}");
        assert_eq!(try_send(&ground, typist, punctual).await.unwrap(), (1, false));
        let write = ground.bench.database.begin().await.unwrap();
        let (act, other) = (ground.bench.act(Some(typist)), Given::One("Altfel".to_owned()));
        save_answer(&write, &act, typist, punctual, "title", &other, 1).await.unwrap();
        write.commit().await.unwrap();
        let again = try_send(&ground, typist, punctual).await;
        assert!(matches!(again, Err(NotSent::TooLate)), "{again:?}");
    })
    .await;
}

#[tokio::test]
async fn what_the_paper_does_not_say_is_missing_and_what_it_says_wrong_is_not_sent() {
    on_both(&migrations(), |bench| async move {
        let ground = ground(bench).await;
        let typist = ground.office[0];
        let id = typed_in(&ground, &paper(START.plus_days(-1))).await;
        let change = async |question: &str, given: &str, version: i32| {
            let write = ground.bench.database.begin().await.unwrap();
            let (act, given) = (ground.bench.act(Some(typist)), Given::One(given.to_owned()));
            save_answer(&write, &act, typist, id, question, &given, version).await.unwrap();
            write.commit().await.unwrap();
        };
        let faults = async || match try_send(&ground, typist, id).await {
            Err(NotSent::Faults(faults)) => faults.into_iter().map(|(key, _)| key).collect(),
            sent => vec![format!("{sent:?}")],
        };
        change("summary", "", 1).await;
        change("category", "no_such", 1).await;
        change("title", "", 1).await;
        assert_eq!(faults().await, ["title", "category"]);
        change("title", "De pe hârtie", 2).await;
        change("category", "", 2).await;
        assert_eq!(try_send(&ground, typist, id).await.unwrap(), (1, true));
        let sent = latest_sending(ground.bench.database.read(), id).await.unwrap().unwrap();
        assert_eq!((sent.answers().text("title"), sent.answers().text("summary")), ("De pe hârtie", ""));
        // Of an entry by account nothing that is needed may be missing.
        ground.answer(0, "summary", "").await;
        let missing = try_send(&ground, ground.applicants[0], ground.entries[0]).await;
        assert!(matches!(&missing, Err(NotSent::Faults(faults)) if faults.len() == 1), "{missing:?}");
    })
    .await;
}

#[tokio::test]
async fn who_typed_an_entry_in_decides_nothing_about_it() {
    on_both(&migrations(), |bench| async move {
        let ground = ground(bench).await;
        let typist = ground.office[0];
        let id = typed_in(&ground, &paper(START.plus_days(-1))).await;
        try_send(&ground, typist, id).await.unwrap();
        assert_eq!(typists(ground.bench.database.read(), id).await.unwrap(), [typist].into());
        // Having left the entry makes nobody another person.
        for step in ["takes part", "has left"] {
            let own = case(&ground, 0, id).await;
            assert_eq!((own.is_typed(), own.is_own()), (true, true), "{step}");
            let found = find(&ground, &own).await;
            assert!(matches!(found, Err(NotDecided::TypedIn)), "{step}: {found:?}");
            let write = ground.bench.database.begin().await.unwrap();
            let act = ground.bench.act(Some(typist));
            let sending = latest_sending(&*write, id).await.unwrap().unwrap();
            let refusal =
                Refusal { reasons: vec!["not_a_campaign".to_owned()], explanation: "Nu.".to_owned() };
            let proposed = propose_refusal(&write, &act, &own, sending.id, &refusal).await;
            assert!(matches!(proposed, Err(NotDecided::TypedIn)), "{step}: {proposed:?}");
            let answers = [("country".to_owned(), Typed { answer: Answer::No, over: None })].into();
            let recorded = record_findings(&write, &act, &own, sending.id, &answers).await;
            assert!(recorded.is_err(), "{step}: {recorded:?}");
            dismiss(&write, &act, typist, Role::Applicant, Some(id)).await.unwrap();
            write.commit().await.unwrap();
        }
        // Nor does who only answered a question of it, or only sent it, as somebody the typist had asked to help.
        let (helper, sender) = (ground.office[2], ground.office[3]);
        let write = ground.bench.database.begin().await.unwrap();
        let act = ground.bench.act(Some(helper));
        let (_, stored) = calls::application::answers_of(&*write, id).await.unwrap();
        let version = stored.get("summary").map_or(0, |stored| stored.version);
        let given = Given::One("De pe hârtie".to_owned());
        save_answer(&write, &act, helper, id, "summary", &given, version).await.unwrap();
        let sql = "UPDATE sending SET sent_by = $1 WHERE application_id = $2";
        let values = [sender.into(), id.into()];
        write
            .execute_raw(Statement::from_sql_and_values(write.get_database_backend(), sql, values))
            .await
            .unwrap();
        let all = typists(&*write, id).await.unwrap();
        assert_eq!(all, [typist, helper, sender].into());
        drop(write);
        // Another one proposes a No: the typist neither confirms it nor sends it back.
        let (other, third) = (case(&ground, 1, id).await, case(&ground, 2, id).await);
        assert_eq!((other.is_typed(), other.is_own()), (false, false));
        let mut write = ground.bench.database.begin().await.unwrap();
        let sending = latest_sending(&*write, id).await.unwrap().unwrap();
        let refusal = Refusal { reasons: vec!["not_a_campaign".to_owned()], explanation: "Nu.".to_owned() };
        let act = ground.bench.act(Some(other.person()));
        let no = propose_refusal(&write, &act, &other, sending.id, &refusal).await.unwrap();
        let (own, act) = (case(&ground, 0, id).await, ground.bench.act(Some(typist)));
        let confirmed = confirm_refusal(&mut write, &act, &ground.house, &own, no).await;
        assert!(matches!(confirmed, Err(NotDecided::TypedIn)), "{confirmed:?}");
        let back = send_back(&write, &act, &own, no, "").await;
        assert!(matches!(back, Err(NotDecided::TypedIn)), "{back:?}");
        let act = ground.bench.act(Some(third.person()));
        send_back(&write, &act, &third, no, "").await.unwrap();
        write.commit().await.unwrap();
        find(&ground, &other).await.unwrap();
        // An entry by account is decided by the same person as ever.
        ground.send(0, START).await;
        find(&ground, &ground.case(0, 0).await).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn letters_go_on_paper_or_to_the_papers_address_and_never_to_the_typist() {
    on_both(&migrations(), |bench| async move {
        let ground = ground(bench).await;
        let typist = ground.office[0];
        let on_paper = typed_in(&ground, &paper(START.plus_days(-1))).await;
        let email = Some("vale@example.org".to_owned());
        let by_mail = typed_in(&ground, &NewArrival { email, ..paper(START.plus_days(-2)) }).await;
        for id in [on_paper, by_mail] {
            try_send(&ground, typist, id).await.unwrap();
            find(&ground, &case(&ground, 1, id).await).await.unwrap();
        }
        assert_eq!(mailed(&ground, on_paper).await, [""; 0]);
        assert_eq!(mailed(&ground, by_mail).await, ["vale@example.org"]);
        assert_eq!(printed(&ground, by_mail).await, []);
        let letters = printed(&ground, on_paper).await;
        let (to, subject) =
            (format!("Primăria Vale\n{ADDRESS}"), "Candidatura dumneavoastră cu numărul 1 este eligibilă");
        assert_eq!(letters.len(), 1);
        assert_eq!(
            (letters[0].0.as_str(), letters[0].1.as_str(), letters[0].3),
            (to.as_str(), subject, false)
        );
        assert!(
            letters[0].2.contains("Primăria Vale") && letters[0].2.contains("De pe hârtie"),
            "{letters:?}"
        );
        let read = ground.bench.database.read();
        assert_eq!(
            unposted(read, [on_paper, by_mail, ground.entries[0]]).await.unwrap(),
            [(on_paper, 1)].into()
        );

        let arrival = arrival_of(read, on_paper).await.unwrap().unwrap();
        let letter = paper_letters(read, &arrival).await.unwrap().remove(0);
        let other = arrival_of(read, by_mail).await.unwrap().unwrap();
        for (of, found) in [(&other, false), (&arrival, true), (&arrival, true)] {
            let write = ground.bench.database.begin().await.unwrap();
            let act = ground.bench.act(Some(ground.office[2]));
            assert_eq!(post_paper(&write, &act, ground.office[2], of, letter.id).await.unwrap(), found);
            write.commit().await.unwrap();
        }
        assert_eq!(unposted(read, [on_paper]).await.unwrap(), [].into());
        assert!(printed(&ground, on_paper).await[0].3);

        // A letter about an entry by account is mailed to who takes part.
        ground.send(0, START).await;
        find(&ground, &ground.case(1, 0).await).await.unwrap();
        assert_eq!(mailed(&ground, ground.entries[0]).await, ["ana@example.org"]);
    })
    .await;
}

#[tokio::test]
async fn an_arrival_is_recorded_once_for_this_call_by_who_runs_it_and_seen_by_no_other() {
    on_both(&migrations(), |bench| async move {
        let ground = ground(bench).await;
        let (typist, read) = (ground.office[0], ground.bench.database.read());
        let id = ground.bench.act(None).id();
        let bad = async |new| record(&ground, typist, ground.bench.act(None).id(), &new).await;
        let opens = ground.call.opens_at;
        let early = bad(paper(Moment(opens.0 - 1))).await;
        assert!(matches!(early, Err(NotRecorded::TooEarly)), "{early:?}");
        let ahead = bad(paper(Moment(START.0 + 1))).await;
        assert!(matches!(ahead, Err(NotRecorded::Ahead)), "{ahead:?}");
        let nameless = bad(NewArrival { entrant: Line::of(" "), ..paper(opens) }).await;
        assert!(matches!(nameless, Err(NotRecorded::Nameless)), "{nameless:?}");
        let unreachable = bad(NewArrival { address: String::new(), ..paper(opens) }).await;
        assert!(matches!(unreachable, Err(NotRecorded::Unreachable)), "{unreachable:?}");

        record(&ground, typist, id, &paper(opens)).await.unwrap();
        // A second press records nothing anew, of a later minute too; another person's press finds nothing.
        ground.bench.clock.set(START.plus_minutes(1));
        record(&ground, typist, id, &paper(START)).await.unwrap();
        let taken = record(&ground, ground.office[1], id, &paper(START)).await;
        assert!(matches!(taken, Err(NotRecorded::Taken)), "{taken:?}");
        let own = record(&ground, ground.applicants[0], ground.entries[0], &paper(START)).await;
        assert!(matches!(own, Err(NotRecorded::Taken)), "an entry by account has not come by post: {own:?}");
        let arrival = arrival_of(read, id).await.unwrap().unwrap();
        assert_eq!(
            (arrival.arrived_at, arrival.recorded_at, arrival.recorded_by, arrival.stated),
            (opens, START, typist, Stated::Day)
        );
        assert_eq!(arrival_of(read, ground.entries[0]).await.unwrap(), None);

        for person in &ground.office {
            let viewer = ground.viewer(*person).await;
            assert_eq!(arrivals(read, &viewer, ground.call.id).await.unwrap(), [(arrival.clone(), None)]);
            assert_eq!(arrivals(read, &viewer, Uuid::nil()).await.unwrap(), []);
            let found = find_arrival(read, &viewer, &ground.call, id).await.unwrap();
            assert_eq!(found.map(|(arrival, _)| arrival.application_id), Some(id));
        }
        for person in &ground.applicants {
            let viewer = ground.viewer(*person).await;
            assert_eq!(arrivals(read, &viewer, ground.call.id).await.unwrap(), []);
            assert_eq!(find_arrival(read, &viewer, &ground.call, id).await.unwrap(), None);
        }
        // What somebody only types in is not their data.
        let export = |person| personal::export(read, person);
        assert_eq!(export(typist).await.unwrap()["entries"], serde_json::json!([]));
        assert_eq!(export(ground.applicants[0]).await.unwrap()["entries"].as_array().unwrap().len(), 1);
        let mut write = ground.bench.database.begin().await.unwrap();
        personal::erase(&mut write, &ground.bench.act(Some(typist)), typist).await.unwrap();
        write.commit().await.unwrap();
        assert_eq!(arrival_of(read, id).await.unwrap(), Some(arrival));
    })
    .await;
}

#[tokio::test]
async fn what_is_known_of_the_paper_goes_with_the_entry() {
    on_both(&migrations(), |bench| async move {
        let ground = ground(bench).await;
        let id = typed_in(&ground, &paper(START.plus_days(-1))).await;
        try_send(&ground, ground.office[0], id).await.unwrap();
        find(&ground, &case(&ground, 1, id).await).await.unwrap();
        let mut write = ground.bench.database.begin().await.unwrap();
        let application = application_of(&*write, id).await.unwrap();
        let act = ground.bench.act(Some(ground.office[0]));
        withdraw(&mut write, &act, ground.office[0], &application).await.unwrap();
        write.commit().await.unwrap();
        let kept = i64::from(ground.call.withdrawn_days);
        ground.bench.clock.set(ground.call.closes_at.plus_days(kept));
        (RETAIN.run)(ground.house.clone(), String::new()).await.unwrap();
        let arrival = arrival_of(ground.bench.database.read(), id).await.unwrap().unwrap();
        assert_eq!(
            (
                arrival.entrant.as_str(),
                arrival.email.clone(),
                arrival.address.as_str(),
                arrival.note.as_str()
            ),
            ("", None, "", "")
        );
        let letters = printed(&ground, id).await;
        let empty = |letter: &(String, String, String, bool)| {
            [&letter.0, &letter.1, &letter.2].iter().all(|text| text.is_empty())
        };
        assert!(!letters.is_empty() && letters.iter().all(empty), "{letters:?}");
    })
    .await;
}

#[tokio::test]
async fn the_tables_refuse_what_cannot_be() {
    on_both(&migrations(), |bench| async move {
        let ground = ground(bench).await;
        let (entry, person) = (ground.entries[0], ground.office[0]);
        let arrival = |entry: Uuid, arrived: i64, stated: &'static str, person: Uuid| {
            let sql = "INSERT INTO postal_arrival (application_id, arrived_at, stated, entrant, email, address,
                       note, recorded_at, recorded_by) VALUES ($1, $2, $3, 'a', NULL, 'b', '', 10, $4)";
            ground.force(sql, vec![entry.into(), arrived.into(), stated.into(), person.into()])
        };
        assert!(arrival(entry, 11, "day", person).await.is_err(), "it arrived after it was recorded");
        assert!(arrival(entry, 10, "hour", person).await.is_err(), "no such exactness");
        assert!(is_held(&arrival(Uuid::nil(), 10, "day", person).await.unwrap_err()), "of no entry");
        assert!(is_held(&arrival(entry, 10, "day", Uuid::nil()).await.unwrap_err()), "by nobody");
        arrival(entry, 10, "instant", person).await.unwrap();
        assert!(is_taken(&arrival(entry, 9, "day", person).await.unwrap_err()), "one entry arrives once");

        let letter = |id: Uuid, entry: Uuid, at: Option<i64>, by: Option<Uuid>| {
            let sql = "INSERT INTO paper_letter (id, application_id, language, addressee, subject, body, written_at,
                       posted_at, posted_by) VALUES ($1, $2, 'en', 'a', 's', 'b', 10, $3, $4)";
            ground.force(sql, vec![id.into(), entry.into(), at.into(), by.into()])
        };
        let id = ground.bench.act(None).id();
        assert!(letter(id, entry, Some(11), None).await.is_err(), "posted by nobody");
        assert!(letter(id, entry, None, Some(person)).await.is_err(), "posted at no time");
        assert!(is_held(&letter(id, entry, Some(11), Some(Uuid::nil())).await.unwrap_err()));
        assert!(is_held(&letter(id, Uuid::nil(), None, None).await.unwrap_err()));
        letter(id, entry, Some(11), Some(person)).await.unwrap();
        assert!(is_taken(&letter(id, entry, None, None).await.unwrap_err()));
    })
    .await;
}

#[tokio::test]
async fn nobody_is_reminded_to_send_what_came_by_post_but_its_end_is_announced_on_paper() {
    on_both(&migrations(), |bench| async move {
        let ground = ground(bench).await;
        let id = typed_in(&ground, &paper(START.plus_days(-1))).await;
        ground.bench.clock.set(ground.call.closes_at.plus_days(-7));
        let remind = calls::jobs().into_iter().find(|kind| kind.name == "calls.remind").unwrap();
        (remind.run)(ground.house.clone(), format!("{} 7", ground.call.id)).await.unwrap();
        assert_eq!(mailed(&ground, ground.entries[0]).await, ["ana@example.org"]);
        assert_eq!(
            (mailed(&ground, id).await, printed(&ground, id).await),
            (Vec::<String>::new(), Vec::new())
        );
        let kept = i64::from(ground.call.draft_days);
        ground.bench.clock.set(ground.call.closes_at.plus_days(kept - 30));
        for _ in 0..2 {
            (RETAIN.run)(ground.house.clone(), String::new()).await.unwrap();
        }
        let letters = printed(&ground, id).await;
        let to: Vec<_> = letters.iter().map(|(to, ..)| to.as_str()).collect();
        assert_eq!(to, [format!("Primăria Vale\n{ADDRESS}")]);
        assert_eq!(mailed(&ground, id).await, [""; 0]);
    })
    .await;
}
