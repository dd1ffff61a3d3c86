//! Files of an entry: counted under concurrency, held by sendings with what was said of them, ended by a consent.

use std::sync::Arc;

use calls::application::{
    Application, Audience, Described, NOUN, NotSent, SentView, Whose, add_file, answers_of, describe_file,
    end_consent, expect_files, find_consent, list_consents, may_see_file, record_consent, remove_file,
    sent_files,
};
use calls::showing::showing_of_file;
use foundation::files::{
    Description, File, FileKind, FileState, Limits, Place, Recognisable, Scanner, Sent, Why, files_of,
    find_file, receive,
};
use foundation::house::Parts;
use foundation::{House, Line, Role, Viewer, jobs};
use people::consent::{Cover, NewConsent};
use sea_orm::{ConnectionTrait, Statement};
use uuid::Uuid;

use crate::fixture::{Ground, on_ground};

const PDF: &[u8] = b"%PDF-1.7\n%%EOF\n";
const PNG: &[u8] = b"\x89\x50\x4E\x47\x0D\x0A\x1A\x0A\x00\x00\x00\x0D\x49\x48\x44\x52\x00\x00\x00\x01\x00\x00\x00\x01\
\x08\x06\x00\x00\x00\x1F\x15\xC4\x89\x00\x00\x00\x0D\x49\x44\x41\x54\x78\xDA\x63\x64\xF8\xCF\x50\x0F\x00\x03\x86\x01\
\x80\x5A\x34\x7D\x6B\x00\x00\x00\x00\x49\x45\x4E\x44\xAE\x42\x60\x82";
const MOST: usize = 3;

fn house(ground: &Ground, scanner: Option<Scanner>) -> House {
    let parts = ground.bench.parts();
    let jobs = [parts.jobs.clone(), people::jobs(), calls::jobs()].concat();
    House::new(Parts { jobs, scanner, ..parts })
}

async fn received(
    ground: &Ground,
    house: &House,
    entry: &Application,
    name: &str,
    bytes: &'static [u8],
) -> File {
    let kinds = [&FileKind::PICTURES[..], &[FileKind::Pdf]].concat();
    let limits = Limits { kinds, max_bytes: 10_000, files: 3 };
    let place = Place { noun: NOUN, noun_id: entry.id, slot: "files".to_owned() };
    receive(house, &ground.act(), Sent::of(name, bytes), &limits, &place).await.unwrap()
}

/// Uploads a file as the page does; none where there was no room.
async fn upload(ground: &Ground, house: &House, entry: &Application, bytes: &'static [u8]) -> Option<File> {
    let file = received(ground, house, entry, "sea.png", bytes).await;
    let mut write = ground.write().await;
    let is_added = add_file(&mut write, &ground.act(), entry.created_by, &file, MOST).await.unwrap();
    write.commit().await.unwrap();
    is_added.then_some(file)
}

async fn say(ground: &Ground, file: &File, alt: &str, people: Option<Recognisable>) -> Described {
    let mut write = ground.write().await;
    let description = Description { alt: Line::of(alt), credit: Line::of("Ana"), people };
    let described = describe_file(&mut write, &ground.act(), file, description).await.unwrap();
    write.commit().await.unwrap();
    described
}

async fn consent(ground: &Ground, entry: &Application, name: &str, days: Option<i64>) -> Uuid {
    let (write, act) = (ground.write().await, ground.act());
    let new = NewConsent {
        name: Line::of(name),
        guardian: None,
        covers: [Cover::Face].into(),
        uses: "The gallery".to_owned(),
        until: days.map(|days| act.at.plus_days(days)),
        evidence: "A form".to_owned(),
    };
    let id = record_consent(&write, &act, entry.created_by, entry.id, &new).await.unwrap();
    write.commit().await.unwrap();
    id
}

async fn end(ground: &Ground, consent: Uuid) -> Vec<Uuid> {
    let mut write = ground.write().await;
    let files = end_consent(&mut write, &ground.act(), consent).await.unwrap();
    write.commit().await.unwrap();
    files.into_iter().map(|file| file.id).collect()
}

async fn remove(ground: &Ground, file: &File) {
    let mut write = ground.write().await;
    remove_file(&mut write, &ground.act(), ground.applicant, file).await.unwrap();
    write.commit().await.unwrap();
}

async fn in_draft(ground: &Ground, entry: &Application) -> Vec<Uuid> {
    answers_of(ground.bench.database.read(), entry.id).await.unwrap().0.files("files")
}

async fn stored(ground: &Ground, entry: &Application) -> Vec<Uuid> {
    let files = files_of(ground.bench.database.read(), NOUN, [entry.id]).await.unwrap();
    files.into_iter().map(|file| file.id).collect()
}

async fn held(ground: &Ground, entry: &Application) -> Vec<SentView> {
    let sending = ground.latest(entry).await.unwrap();
    let answers = sending.answers();
    sent_files(ground.bench.database.read(), entry.id, sending.id, &answers).await.unwrap()
}

async fn faults(ground: &Ground, entry: &Application) -> Vec<String> {
    match ground.send(entry).await {
        Err(NotSent::Faults(faults)) => faults.into_iter().map(|(_, what)| what.key.into_owned()).collect(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn many_uploads_at_once_do_not_exceed_the_count_together() {
    on_ground(|ground| async move {
        let (house, entry) = (house(&ground, None), ground.draft().await);
        let storm = (0..8).map(|_| {
            let (ground, house, entry) = (Arc::clone(&ground), house.clone(), entry.clone());
            tokio::spawn(async move { upload(&ground, &house, &entry, PDF).await.map(|file| file.id) })
        });
        let mut kept = Vec::new();
        for upload in storm.collect::<Vec<_>>() {
            kept.extend(upload.await.unwrap());
        }
        assert_eq!(kept.len(), MOST);
        kept.sort_unstable();
        let (mut draft, mut left) = (in_draft(&ground, &entry).await, stored(&ground, &entry).await);
        draft.sort_unstable();
        left.sort_unstable();
        assert_eq!((&draft, &left), (&kept, &kept), "nothing is left of the others");
    })
    .await;
}

#[tokio::test]
async fn a_sending_holds_its_files_and_what_was_said_of_them() {
    on_ground(|ground| async move {
        let (house, entry) = (house(&ground, None), ground.draft().await);
        let sea = upload(&ground, &house, &entry, PNG).await.unwrap();
        let report = upload(&ground, &house, &entry, PDF).await.unwrap();
        assert_eq!(say(&ground, &sea, "The sea", Some(Recognisable::Nobody)).await, Described::Now);
        assert_eq!(ground.send(&entry).await.unwrap(), (1, true));
        let first = held(&ground, &entry).await;
        let said: Vec<_> = first
            .iter()
            .map(|view| (view.file.id, view.sent.alt.as_str(), view.sent.credit.as_str(), view.sent.audience))
            .collect();
        assert_eq!(
            said,
            [(sea.id, "The sea", "Ana", Audience::Public), (report.id, "", "", Audience::Public)]
        );
        assert_eq!(ground.send(&entry).await.unwrap(), (1, false), "the same content is the same sending");
        say(&ground, &sea, "The sea by night", Some(Recognisable::Nobody)).await;
        assert_eq!(held(&ground, &entry).await[0].sent, first[0].sent, "what was sent stays as it was");
        assert_eq!(ground.send(&entry).await.unwrap(), (1, true), "other words are other content");
        assert_eq!(held(&ground, &entry).await[0].sent.alt, "The sea by night");
        assert_eq!(ground.send(&entry).await.unwrap(), (1, false));

        // What a sending holds only leaves the draft; what none holds is gone.
        let unsent = upload(&ground, &house, &entry, PDF).await.unwrap();
        remove(&ground, &sea).await;
        remove(&ground, &unsent).await;
        assert_eq!(in_draft(&ground, &entry).await, [report.id]);
        assert_eq!(held(&ground, &entry).await.len(), 2);
        jobs::run_due(&house).await.unwrap();
        let read = ground.bench.database.read();
        assert!(find_file(read, sea.id).await.unwrap().is_some_and(|file| file.picture().is_some()));
        assert_eq!(find_file(read, unsent.id).await.unwrap(), None);
        assert_eq!(ground.send(&entry).await.unwrap(), (1, true));
        assert_eq!(held(&ground, &entry).await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_picture_is_sent_only_with_its_words_and_a_consent_that_holds() {
    on_ground(|ground| async move {
        let (house, entry) = (house(&ground, None), ground.draft().await);
        let sea = upload(&ground, &house, &entry, PNG).await.unwrap();
        assert_eq!(faults(&ground, &entry).await, ["calls-fault-file-alt", "calls-fault-file-people"]);
        say(&ground, &sea, "Maria by the sea", None).await;
        assert_eq!(faults(&ground, &entry).await, ["calls-fault-file-people"]);
        let until = consent(&ground, &entry, "Maria", Some(1)).await;
        say(&ground, &sea, "Maria by the sea", Some(Recognisable::Under(until))).await;
        let start = ground.bench.clock.now();
        ground.bench.clock.set(start.plus_days(1));
        assert_eq!(say(&ground, &sea, "Maria", Some(Recognisable::Under(until))).await, Described::NoConsent);
        // The day has come and the daily job has not: nobody is sent under a consent that is over.
        let closes = "UPDATE call SET closes_at = $1 WHERE id = $2";
        ground.run(closes, [start.plus_days(30).into(), ground.call.id.into()]).await;
        assert_eq!(faults(&ground, &entry).await, ["calls-fault-file-consent"]);
        ground.bench.clock.set(start);
        ground.send(&entry).await.unwrap();
        assert_eq!(
            say(&ground, &sea, "Nobody at all", Some(Recognisable::Nobody)).await,
            Described::SentUnder,
            "whoever consented must be able to end it"
        );
        assert_eq!(end(&ground, until).await, [sea.id]);
        assert_eq!(ground.send(&entry).await.unwrap(), (1, false), "nothing was changed by the applicant");
        ground.answer(&entry, "summary", "Another text").await;
        assert_eq!(faults(&ground, &entry).await, ["calls-fault-file-withdrawn"]);
        remove(&ground, &sea).await;
        assert_eq!(ground.send(&entry).await.unwrap(), (1, true));
    })
    .await;
}

#[tokio::test]
async fn a_file_that_waits_for_its_scan_is_sent_and_an_infected_one_stops_the_next_sending() {
    on_ground(|ground| async move {
        // Nobody listens there: the file waits.
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let (house, entry) = (house(&ground, Some(Scanner::at(port.to_string()))), ground.draft().await);
        let report = upload(&ground, &house, &entry, PDF).await.unwrap();
        assert_eq!(report.state, FileState::Waiting);
        ground.send(&entry).await.unwrap();
        assert_eq!(held(&ground, &entry).await[0].file.document(), None, "and nobody opens it");

        let address = std::env::var("CLARINET_TEST_CLAMD").expect(
            "CLARINET_TEST_CLAMD names no daemon: run the tests by `tools/with-postgres tools/with-clamd cargo test`",
        );
        let (house, entry) = (self::house(&ground, Some(Scanner::at(address))), ground.draft().await);
        // In halves, so that no scanner takes this file for it.
        let virus = [r"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-", "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"].concat();
        let infected = [PDF, virus.as_bytes()].concat().leak();
        let letter = upload(&ground, &house, &entry, infected).await.unwrap();
        ground.send(&entry).await.unwrap();
        jobs::run_due(&house).await.unwrap();
        let held = held(&ground, &entry).await;
        let found = (held[0].file.state, held[0].file.state_why, held[0].file.document());
        assert_eq!(found, (FileState::Refused, Some(Why::Infected), None));
        ground.answer(&entry, "summary", "Another text").await;
        assert_eq!(faults(&ground, &entry).await, ["calls-fault-file-refused"]);
        remove(&ground, &letter).await;
        ground.send(&entry).await.unwrap();
    })
    .await;
}

#[tokio::test]
async fn a_file_is_seen_by_who_sees_the_entry_and_by_everybody_once_it_is_shown() {
    on_ground(|ground| async move {
        let (house, entry) = (house(&ground, None), ground.draft().await);
        let (sea, late) = (upload(&ground, &house, &entry, PNG).await.unwrap(), PDF);
        let (owner, office) = (ground.viewer(ground.applicant).await, ground.viewer(ground.secretary).await);
        let stranger = ground.viewer(ground.person("stranger").await).await;
        let read = ground.bench.database.read();
        let seen = async |file: &File| {
            let mut seen = Vec::new();
            for viewer in [&owner, &office, &stranger, &Viewer::nobody()] {
                seen.push(may_see_file(read, viewer, file).await.unwrap());
            }
            (seen, showing_of_file(read, file.id).await.unwrap().is_some())
        };
        assert_eq!(seen(&sea).await, (vec![true, false, false, false], false));
        say(&ground, &sea, "The sea", Some(Recognisable::Nobody)).await;
        ground.send(&entry).await.unwrap();
        assert_eq!(seen(&sea).await, (vec![true, true, false, false], false));
        ground.show(&entry, "IT").await;
        assert_eq!(seen(&sea).await, (vec![true, true, false, false], true));
        // What is only in the draft is not the secretariat's to see.
        let report = upload(&ground, &house, &entry, late).await.unwrap();
        assert_eq!(seen(&report).await, (vec![true, false, false, false], false));
        ground.send(&entry).await.unwrap();
        assert_eq!(seen(&sea).await, (vec![true, true, false, false], false), "changed since the decision");
        ground.show(&entry, "IT").await;
        assert_eq!(seen(&report).await, (vec![true, true, false, false], true));
        let mut write = ground.write().await;
        calls::application::withdraw(&mut write, &ground.act(), ground.applicant, &entry).await.unwrap();
        write.commit().await.unwrap();
        assert!(!seen(&sea).await.1);
    })
    .await;
}

#[tokio::test]
async fn who_runs_the_call_and_who_takes_part_find_a_consent_and_end_it() {
    on_ground(|ground| async move {
        let (house, entry) = (house(&ground, None), ground.draft().await);
        let sea = upload(&ground, &house, &entry, PNG).await.unwrap();
        let maria = consent(&ground, &entry, "Мария", None).await;
        say(&ground, &sea, "Maria by the sea", Some(Recognisable::Under(maria))).await;
        let (owner, office) = (ground.viewer(ground.applicant).await, ground.viewer(ground.secretary).await);
        let other = ground.person("other").await;
        ground.give(other, Role::Secretariat, ground.authority).await;
        let other = ground.viewer(other).await;
        let read = ground.bench.database.read();
        let listed = async |viewer: &Viewer, whose, search: &str| {
            let found = list_consents(read, viewer, whose, search).await.unwrap();
            found.into_iter().map(|of| (of.consent.id, of.entries.len())).collect::<Vec<_>>()
        };
        assert_eq!(listed(&owner, Whose::Own, "").await, [(maria, 1)]);
        assert_eq!(listed(&office, Whose::Office, "").await, [], "a draft is nobody else's");
        ground.send(&entry).await.unwrap();
        assert_eq!(listed(&office, Whose::Office, "мари").await, [(maria, 1)]);
        assert_eq!(listed(&office, Whose::Office, "Ana").await, []);
        assert_eq!(listed(&other, Whose::Office, "").await, []);
        assert_eq!(find_consent(read, &other, Whose::Office, maria).await.unwrap(), None);
        assert_eq!(find_consent(read, &office, Whose::Own, maria).await.unwrap(), None);
        assert!(find_consent(read, &office, Whose::Office, maria).await.unwrap().is_some());
        assert_eq!(end(&ground, maria).await, [sea.id]);
        let held = held(&ground, &entry).await;
        let gone = (held[0].file.state, held[0].file.state_why, held[0].sent.alt.as_str());
        assert_eq!(gone, (FileState::Withdrawn, Some(Why::ConsentWithdrawn), ""));
    })
    .await;
}

#[tokio::test]
async fn a_consent_that_ends_on_its_day_takes_the_words_of_the_sending_along() {
    on_ground(|ground| async move {
        let (house, entry) = (house(&ground, None), ground.draft().await);
        let sea = upload(&ground, &house, &entry, PNG).await.unwrap();
        let maria = consent(&ground, &entry, "Maria", Some(30)).await;
        say(&ground, &sea, "Maria by the sea", Some(Recognisable::Under(maria))).await;
        ground.send(&entry).await.unwrap();
        let now = ground.bench.clock.now();
        ground.bench.clock.set(now.plus_days(29));
        jobs::run_due(&house).await.unwrap();
        assert_eq!(held(&ground, &entry).await[0].sent.alt, "Maria by the sea");
        ground.bench.clock.set(now.plus_days(30));
        jobs::run_due(&house).await.unwrap();
        let held = held(&ground, &entry).await;
        assert_eq!((held[0].file.state_why, held[0].sent.alt.as_str()), (Some(Why::ConsentOver), ""));
    })
    .await;
}

#[tokio::test]
async fn a_file_that_reached_no_list_is_gone_a_day_later() {
    on_ground(|ground| async move {
        let (house, entry) = (house(&ground, None), ground.draft().await);
        let kept = upload(&ground, &house, &entry, PDF).await.unwrap();
        let write = ground.write().await;
        expect_files(&write, &ground.act(), entry.id).await.unwrap();
        write.commit().await.unwrap();
        received(&ground, &house, &entry, "lost.pdf", PDF).await;
        let now = ground.bench.clock.now();
        ground.bench.clock.set(now.plus_days(1));
        let fresh = received(&ground, &house, &entry, "fresh.pdf", PDF).await;
        jobs::run_due(&house).await.unwrap();
        let mut left = stored(&ground, &entry).await;
        left.sort_unstable();
        let mut expected = [kept.id, fresh.id];
        expected.sort_unstable();
        assert_eq!(left, expected, "what is still on its way to the list stays");
    })
    .await;
}

#[tokio::test]
async fn the_tables_refuse_what_must_not_be() {
    on_ground(|ground| async move {
        let (house, entry) = (house(&ground, None), ground.draft().await);
        let report = upload(&ground, &house, &entry, PDF).await.unwrap();
        ground.send(&entry).await.unwrap();
        let (sending, maria) = (ground.latest(&entry).await.unwrap().id, consent(&ground, &entry, "M", None).await);
        let other = Uuid::from_u128(7);
        let row = "INSERT INTO sent_file (sending_id, file_id, question, alt, credit, people_shown, consent_id, audience)";
        let (id, file) = (sending, report.id);
        let free = received(&ground, &house, &entry, "free.pdf", PDF).await.id;
        let tried: [(String, Vec<sea_orm::Value>); 8] = [
            (format!("{row} VALUES ($1, $2, 'q', '', '', NULL, NULL, 'public')"), vec![id.into(), file.into()]),
            (format!("{row} VALUES ($1, $2, 'q', '', '', NULL, NULL, 'public')"), vec![id.into(), other.into()]),
            (format!("{row} VALUES ($1, $2, 'q', '', '', NULL, NULL, 'public')"), vec![other.into(), free.into()]),
            (format!("{row} VALUES ($1, $2, 'q', '', '', NULL, NULL, 'friend')"), vec![id.into(), free.into()]),
            (format!("{row} VALUES ($1, $2, 'q', '', '', 'consent', NULL, 'public')"), vec![id.into(), free.into()]),
            (
                format!("{row} VALUES ($1, $2, 'q', '', '', 'nobody', $3, 'public')"),
                vec![id.into(), free.into(), maria.into()],
            ),
            ("DELETE FROM file WHERE id = $1".to_owned(), vec![file.into()]),
            (
                "INSERT INTO entry_consent (application_id, consent_id) VALUES ($1, $2)".to_owned(),
                vec![entry.id.into(), maria.into()],
            ),
        ];
        for (sql, values) in tried {
            let write = ground.write().await;
            let statement = Statement::from_sql_and_values(write.get_database_backend(), sql.as_str(), values);
            assert!(write.execute_raw(statement).await.is_err(), "{sql}");
        }
        let kept = format!("{row} VALUES ($1, $2, 'q', '', '', 'consent', $3, 'office')");
        ground.run(&kept, [id.into(), free.into(), maria.into()]).await;
    })
    .await;
}
