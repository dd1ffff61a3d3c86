//! What a call keeps of entries of every state, for how long, and what a day's job leaves of them.

mod support;

use std::collections::BTreeMap;

use calls::application::{
    TypedBody, TypedNaming, answers_of, application_of, keep_naming, kept_naming, restore, sendings,
    withdraw, withdrawn_since,
};
use calls::editing::asked::{all_asked, ask};
use calls::retaining::{RETAIN, emptied_since};
use calls::screening::note::write_note;
use calls::showing;
use foundation::files::{FileKind, Limits, Place, Sent, files_of, receive};
use foundation::mail::Letter;
use foundation::testing::{START, on_both};
use foundation::{Language, Moment, mail};
use sea_orm::{ConnectionTrait, Statement};
use support::{Ground, ground, migrations};
use uuid::Uuid;

const PDF: &[u8] = b"%PDF-1.7\n1 0 obj << >> endobj\ntrailer << >>\n%%EOF\n";

async fn days(ground: &Ground, table: &str) -> i64 {
    let sql = format!("SELECT COUNT(*) AS n FROM {table}");
    let read = ground.bench.database.read();
    let row = read.query_one_raw(Statement::from_string(read.get_database_backend(), sql)).await.unwrap();
    row.unwrap().try_get("", "n").unwrap()
}

/// The day's job, twice, so many days after the closing.
async fn after_closing(ground: &Ground, days: i64) {
    ground.bench.clock.set(ground.call.closes_at.plus_days(days));
    for _ in 0..2 {
        (RETAIN.run)(ground.house.clone(), String::new()).await.unwrap();
    }
}

/// Everything that is kept of an entry, so that what was not due is seen to be untouched.
async fn all_of(ground: &Ground, id: Uuid) -> BTreeMap<&'static str, Vec<String>> {
    let read = ground.bench.database.read();
    let (answers, _) = answers_of(read, id).await.unwrap();
    let sent = sendings(read, id).await.unwrap();
    let notes = "SELECT body FROM note WHERE application_id = $1 ORDER BY id";
    let notes = Statement::from_sql_and_values(read.get_database_backend(), notes, [id.into()]);
    let notes = read.query_all_raw(notes).await.unwrap();
    let named = kept_naming(read, id).await.unwrap();
    let mails = mail::about(&ground.bench.database, "application", id).await.unwrap();
    let files = files_of(read, "application", [id]).await.unwrap();
    // They came in one instant, so that nothing says which was first.
    let mut slots: Vec<_> = files.iter().map(|file| file.slot.clone()).collect();
    slots.sort();
    [
        ("answers", answers.0.iter().map(|(key, given)| format!("{key} {given:?}")).collect()),
        ("sendings", sent.iter().map(|sending| sending.answers.clone()).collect()),
        ("notes", notes.iter().map(|row| row.try_get("", "body").unwrap()).collect()),
        ("naming", named.into_iter().map(|typed| typed.authority.name).collect()),
        ("mails", mails.iter().map(|(mail, _)| format!("{} {}", mail.address, mail.body)).collect()),
        ("files", slots),
        ("shown", vec![showing::shown_since(read, id).await.unwrap().is_some().to_string()]),
        ("emptied", vec![emptied_since(read, id).await.unwrap().is_some().to_string()]),
    ]
    .into()
}

async fn file(ground: &Ground, id: Uuid, slot: &str) {
    let limits = Limits { kinds: vec![FileKind::Pdf], max_bytes: 1000, files: 1 };
    let place = Place { noun: "application", noun_id: id, slot: slot.to_owned() };
    let act = ground.bench.act(Some(ground.applicants[0]));
    receive(&ground.house, &act, Sent::of("plan.pdf", PDF), &limits, &place).await.unwrap();
}

/// A draft, a sent entry, a withdrawn one and a shown one, beside a shown one of a call that closes a year later.
async fn five(ground: &mut Ground) -> [Uuid; 5] {
    // One question is for the secretariat alone.
    let mut form = serde_json::to_value(&ground.version.form).unwrap();
    let sections = form["sections"].as_array_mut().unwrap();
    for question in sections.iter_mut().flat_map(|section| section["questions"].as_array_mut().unwrap()) {
        if question["key"] == "decided" {
            question["private"] = true.into();
        }
    }
    let sql = "UPDATE call_form SET definition = $1 WHERE id = $2";
    ground.force(sql, vec![form.to_string().into(), ground.version.id.into()]).await.unwrap();
    let sql = "UPDATE call SET draft_days = 60, withdrawn_days = 90, sent_days = 120, shown_days = 200";
    ground.force(sql, Vec::new()).await.unwrap();
    let mut ids = Vec::new();
    for n in 0..5 {
        let id = ground.begin(0, &format!("Secret {n}")).await;
        ground.entries[0] = id;
        let authority = TypedBody { name: format!("Town of Petra {n}"), ..TypedBody::default() };
        let typed = TypedNaming { authority, entering: None, language: Language::En };
        let write = ground.bench.database.begin().await.unwrap();
        let act = ground.bench.act(Some(ground.applicants[0]));
        keep_naming(&write, &act, ground.applicants[0], id, &typed).await.unwrap();
        write.commit().await.unwrap();
        if n > 0 {
            ground.send(0, START).await;
            let case = ground.case(0, 0).await;
            let write = ground.bench.database.begin().await.unwrap();
            let act = ground.bench.act(Some(case.person()));
            write_note(&write, &act, &case, act.id(), "Remark").await.unwrap();
            write.commit().await.unwrap();
        }
        file(ground, id, "decided").await;
        file(ground, id, "pictures").await;
        let held = "INSERT INTO sent_file (sending_id, file_id, question, alt, credit, audience)
                    SELECT s.id, f.id, f.slot, '', '', CASE f.slot WHEN 'decided' THEN 'office' ELSE 'public' END
                      FROM sending s JOIN file f ON f.noun_id = s.application_id WHERE s.application_id = $1";
        ground.force(held, vec![id.into()]).await.unwrap();
        ids.push(id);
    }
    let mut write = ground.bench.database.begin().await.unwrap();
    let act = ground.bench.act(None);
    let gone = application_of(&*write, ids[2]).await.unwrap();
    withdraw(&mut write, &act, ground.applicants[0], &gone).await.unwrap();
    for id in &ids[3..] {
        let application = application_of(&*write, *id).await.unwrap();
        let sending = sendings(&*write, *id).await.unwrap().remove(0);
        showing::show(&mut write, &act, &application, &sending, "RO").await.unwrap();
    }
    write.commit().await.unwrap();
    // The last one is another call's, which is the same but for its closing.
    let other = Uuid::from_u128(7);
    let columns = "kind, organisation_id, title_id, summary_id, about_id, prize_id, after_id, zone, opens_at";
    let copy = format!(
        "INSERT INTO call (id, slug, {columns}, closes_at, created_at)
         SELECT $1, 'later', {columns}, closes_at + 31536000000000, created_at FROM call WHERE slug = 'award'"
    );
    ground.force(&copy, vec![other.into()]).await.unwrap();
    for table in ["application", "showing"] {
        let column = if table == "application" { "id" } else { "application_id" };
        let sql = format!("UPDATE {table} SET call_id = $1 WHERE {column} = $2");
        ground.force(&sql, vec![other.into(), ids[4].into()]).await.unwrap();
    }
    ids.try_into().unwrap()
}

#[tokio::test]
async fn each_state_has_its_date_and_what_is_not_due_stays_as_it_was() {
    on_both(&migrations(), |bench| async move {
        let mut ground = ground(bench).await;
        let [draft, sent, withdrawn, shown, other] = five(&mut ground).await;
        let whole = |id| all_of(&ground, id);
        let mut before = Vec::new();
        for id in [draft, sent, withdrawn, shown, other] {
            before.push(whole(id).await);
        }
        assert_eq!(before[3]["files"], ["decided", "pictures"]);
        assert_eq!(before[3]["shown"], ["true"]);
        let as_before = async |from: usize, to: usize| {
            let ids = [draft, sent, withdrawn, shown, other];
            for n in from..to {
                assert_eq!(all_of(&ground, ids[n]).await, before[n], "{n}");
            }
        };
        // ground() has begun two more drafts of two people: they are warned too.
        after_closing(&ground, 29).await;
        as_before(0, 5).await;
        assert_eq!(days(&ground, "retention_warning").await, 0);
        after_closing(&ground, 30).await;
        assert_eq!(days(&ground, "retention_warning").await, 3);
        let told = whole(draft).await["mails"].clone();
        assert_eq!(told.len(), 1, "one letter, although the job ran twice");
        assert!(told[0].starts_with("ana@example.org "), "{told:?}");
        assert!(told[0].contains("2 februarie 2027"), "{told:?}");
        assert_eq!(whole(draft).await["answers"], before[0]["answers"]);
        as_before(1, 5).await;
        after_closing(&ground, 59).await;
        assert_eq!(whole(draft).await["answers"], before[0]["answers"]);

        after_closing(&ground, 60).await;
        let nothing = |rows: usize| {
            let empty: Vec<String> = Vec::new();
            BTreeMap::from([
                ("answers", empty.clone()),
                ("sendings", vec!["{}".to_owned(); rows]),
                ("notes", empty.clone()),
                ("naming", empty.clone()),
                ("mails", vec![" ".to_owned(); 1 - rows]),
                ("files", empty),
                ("shown", vec!["false".to_owned()]),
                ("emptied", vec!["true".to_owned()]),
            ])
        };
        assert_eq!(whole(draft).await, nothing(0));
        as_before(1, 5).await;
        after_closing(&ground, 89).await;
        as_before(1, 5).await;
        after_closing(&ground, 90).await;
        assert_eq!(whole(withdrawn).await["answers"], Vec::<String>::new());
        assert_eq!(whole(withdrawn).await["sendings"], ["{}"]);
        as_before(1, 2).await;
        as_before(3, 5).await;

        after_closing(&ground, 120).await;
        assert_eq!(whole(sent).await["sendings"], ["{}"]);
        assert_eq!(whole(sent).await["emptied"], ["true"]);
        let kept = whole(shown).await;
        assert_eq!((&kept["shown"], &kept["emptied"]), (&vec!["true".to_owned()], &vec!["false".to_owned()]));
        assert_eq!((&kept["files"], &kept["notes"]), (&vec!["pictures".to_owned()], &Vec::new()));
        assert_eq!(
            (&before[3]["naming"], &kept["naming"]),
            (&vec!["Town of Petra 3".to_owned()], &Vec::new())
        );
        let mut public = before[3]["answers"].clone();
        public.retain(|answer| !answer.starts_with("decided "));
        assert_eq!(kept["answers"], public);
        assert!(!kept["sendings"][0].contains("decided") && kept["sendings"][0].contains("Secret 3"));
        as_before(4, 5).await;

        after_closing(&ground, 199).await;
        assert_eq!(whole(shown).await, kept);
        after_closing(&ground, 200).await;
        assert_eq!(whole(shown).await["shown"], ["false"]);
        assert_eq!(whole(shown).await["sendings"], ["{}"]);
        assert_eq!(whole(shown).await["files"], Vec::<String>::new());
        as_before(4, 5).await;
        // What was shown is not left behind in a text either; numbers and the trail stay.
        let read = ground.bench.database.read();
        let texts = "text_version WHERE body LIKE 'Secret %'";
        assert_eq!(days(&ground, texts).await, 1, "the other call's");
        assert_eq!(application_of(read, shown).await.unwrap().number, Some(3));
        let trail = foundation::audit::history(read, "application", shown, 2).await.unwrap();
        assert_eq!(
            trail.iter().map(|record| record.verb.as_str()).collect::<Vec<_>>(),
            ["empty", "empty_inside"]
        );
        assert_eq!(days(&ground, "job WHERE kind = 'calls.retain'").await, 9, "one for each next day");
    })
    .await;
}

#[tokio::test]
async fn a_late_withdrawal_and_an_open_question_wait_and_an_emptied_entry_is_not_restored() {
    on_both(&migrations(), |bench| async move {
        let mut ground = ground(bench).await;
        let [_, sent, withdrawn, ..] = five(&mut ground).await;
        let at: Moment = ground.call.closes_at.plus_days(110);
        let sql = "UPDATE withdrawal SET withdrawn_at = $1 WHERE application_id = $2";
        ground.force(sql, vec![at.into(), withdrawn.into()]).await.unwrap();
        let sql = "INSERT INTO clarification (id, application_id, sending_id, section, message, asked_at, asked_by, due_at)
                   SELECT $1, application_id, id, 'people', 'Who?', $2, sent_by, $3 FROM sending WHERE application_id = $4";
        let due = at.plus_days(15);
        let values = vec![Uuid::from_u128(1).into(), at.into(), due.into(), sent.into()];
        ground.force(sql, values).await.unwrap();
        after_closing(&ground, 121).await;
        let read = ground.bench.database.read();
        assert_eq!(emptied_since(read, withdrawn).await.unwrap(), None, "it can be restored for ninety days");
        assert_eq!(emptied_since(read, sent).await.unwrap(), None, "a question is open");
        after_closing(&ground, 126).await;
        assert!(emptied_since(read, sent).await.unwrap().is_some());
        after_closing(&ground, 200).await;
        assert!(emptied_since(read, withdrawn).await.unwrap().is_some());
        ground.entries[0] = withdrawn;
        let case = ground.case(0, 0).await;
        let write = ground.bench.database.begin().await.unwrap();
        let act = ground.bench.act(Some(case.person()));
        calls::screening::decision::restore_entry(&write, &act, &ground.house, &case).await.unwrap();
        assert!(withdrawn_since(&*write, withdrawn).await.unwrap().is_some());
        restore(&write, &act, case.person(), withdrawn).await.unwrap();
        drop(write);
    })
    .await;
}

#[tokio::test]
async fn the_tables_hold_what_retention_stands_on() {
    on_both(&migrations(), |bench| async move {
        let ground = ground(bench).await;
        for wrong in [
            "UPDATE call SET draft_days = 29",
            "UPDATE call SET sent_days = 7301",
            "UPDATE call SET withdrawn_days = 0",
            "UPDATE call SET shown_days = 729",
        ] {
            assert!(ground.force(wrong, Vec::new()).await.is_err(), "{wrong}");
        }
        let entry = ground.entries[0];
        let insert = |what: &str, why: &str| {
            format!("INSERT INTO emptying (application_id, what, why, emptied_at) VALUES ($1, '{what}', '{why}', 1)")
        };
        assert!(ground.force(&insert("half", "draft"), vec![entry.into()]).await.is_err());
        assert!(ground.force(&insert("whole", "boredom"), vec![entry.into()]).await.is_err());
        assert!(ground.force(&insert("whole", "draft"), vec![Uuid::from_u128(9).into()]).await.is_err());
        ground.force(&insert("whole", "draft"), vec![entry.into()]).await.unwrap();
        assert!(ground.force(&insert("whole", "sent"), vec![entry.into()]).await.is_err());
        let warn = "INSERT INTO retention_warning (application_id, written_at) VALUES ($1, 1)";
        ground.force(warn, vec![entry.into()]).await.unwrap();
        assert!(ground.force(warn, vec![entry.into()]).await.is_err());
    })
    .await;
}

#[tokio::test]
async fn what_was_written_to_a_call_and_the_letters_about_it_go_with_its_sent_entries() {
    on_both(&migrations(), |bench| async move {
        let mut ground = ground(bench).await;
        // Another call, which is the same but for its closing a year later, is the last of the five's.
        five(&mut ground).await;
        let (call, other) = (ground.call.id, Uuid::from_u128(7));
        let act = ground.bench.act(None);
        let write = ground.bench.database.begin().await.unwrap();
        for (noun_id, address) in [(call, "rui@example.eu"), (other, "eva@example.eu")] {
            let asked = "May two towns enter together?";
            ask(&write, &act, Some(ground.applicants[0]), noun_id, Language::En, asked).await.unwrap();
            let letter = Letter {
                person: None,
                address: address.to_owned(),
                language: Language::En,
                subject: "Answered".to_owned(),
                body: "Yes.".to_owned(),
                noun: "call",
                noun_id,
            };
            mail::post(&write, &act, letter).await.unwrap();
        }
        write.commit().await.unwrap();
        let kept = async |id| {
            let mails = mail::about(&ground.bench.database, "call", id).await.unwrap();
            let asked = all_asked(ground.bench.database.read(), id).await.unwrap();
            (mails[0].0.address.clone(), mails[0].0.body.clone(), asked[0].body.clone())
        };
        let (whole, others) = (kept(call).await, kept(other).await);
        assert_eq!((whole.0.as_str(), whole.1.as_str()), ("rui@example.eu", "Yes."));
        after_closing(&ground, 119).await;
        assert_eq!(kept(call).await, whole, "not before its day");
        after_closing(&ground, 120).await;
        assert_eq!(kept(call).await, Default::default());
        assert_eq!(kept(other).await, others, "another call's stays");
    })
    .await;
}
