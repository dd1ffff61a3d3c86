//! A programme is founded from its file and brought up to date by it; its pages say so.

mod support;

use std::collections::BTreeMap;
use std::process::Command;

use calls::call::find_call;
use calls::screening::clarification::{Clarification, clarifications};
use calls::screening::queue::{Filter, Start, State, queue};
use clarinet::demo::follow_today;
use clarinet::rooms;
use clarinet::setting_up::{ProgrammeFile, take_up};
use foundation::testing::on_both;
use foundation::{Language, Viewer};
use people::partner::{PartnerCount, partners};
use people::programme::TakenUp;
use serde_json::json;
use support::Program;

fn file(change: impl FnOnce(&mut serde_json::Value)) -> ProgrammeFile {
    let mut file = serde_json::from_str(include_str!("../../../content/demo/programme.json")).unwrap();
    change(&mut file);
    serde_json::from_value(file).unwrap()
}

async fn taken(program: &Program, file: &ProgrammeFile) -> TakenUp {
    let mut write = program.house.database.begin().await.unwrap();
    let taken = take_up(&mut write, &program.act(None), file).await.unwrap();
    write.commit().await.unwrap();
    program.pass_minutes(1);
    taken
}

async fn counted(program: &Program) -> (usize, PartnerCount) {
    let partners = partners(program.house.database.read(), Language::En).await.unwrap();
    (partners.len(), PartnerCount::of(&partners, true))
}

#[tokio::test]
async fn the_file_founds_the_programme_and_later_prolongs_it() {
    on_both(&rooms::migrations(), |bench| async move {
        let program = Program::of(bench);
        let first = file(|file| {
            file["period"].as_array_mut().unwrap().truncate(1);
        });
        assert_eq!(taken(&program, &first).await, TakenUp::Founded);
        let about = program.get("/en/about", None).await.text();
        assert!(about.contains("Period 1 January 2019 to 31 December 2021"), "{about}");
        assert!(about.contains("Contract number 821562"), "{about}");
        assert!(!about.contains("How the period was moved"), "{about}");
        assert!(program.get("/en", None).await.body.contains("to be confirmed against the grant agreement"));
        let count = PartnerCount { authorities: 8, civil_society: 9, networks: 2 };
        assert_eq!(counted(&program).await, (20, count));

        let second = file(|file| {
            file["contact"] = json!("office@example.eu");
            file["grant"]["confirmed"] = json!(true);
            file["summary"]["en"] = json!("Towns learn from towns.");
            let partners = file["partners"].as_array_mut().unwrap();
            let unconfirmed = partners.iter_mut().find(|partner| partner["confirmed"] == json!(false)).unwrap();
            unconfirmed["confirmed"] = json!(true);
            partners.push(json!({ "name": "Občina Samplje", "country": "SI", "kind": "local_authority",
                "lead": false, "confirmed": true }));
        });
        assert_eq!(taken(&program, &second).await, TakenUp::Renewed { periods: 1 });
        assert_eq!(taken(&program, &second).await, TakenUp::Renewed { periods: 0 });
        let about = program.get("/en/about", None).await.text();
        assert!(about.contains("Towns learn from towns."), "{about}");
        assert!(about.contains("Period 1 January 2019 to 30 June 2022"), "{about}");
        assert!(
            about.contains(
                "The end was moved to 30 June 2022; before, it was 31 December 2021. The programme was prolonged"
            ),
            "{about}"
        );
        assert!(program.get("/el/contact", None).await.body.contains("mailto:office@example.eu"));
        assert!(!program.get("/en", None).await.body.contains("to be confirmed against the grant agreement"));
        let count = PartnerCount { authorities: 9, civil_society: 10, networks: 2 };
        assert_eq!(counted(&program).await, (21, count));
    })
    .await;
}

#[test]
fn the_commands_found_a_programme_and_its_first_person() {
    let folder = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| {
        let ran = Command::new(env!("CARGO_BIN_EXE_clarinet"))
            .args(arguments)
            .current_dir(folder.path())
            .env("CLARINET_LOG", "error")
            .output()
            .unwrap();
        let said = [ran.stdout, ran.stderr].concat();
        (ran.status.success(), String::from_utf8(said).unwrap().trim().to_owned())
    };
    let first = ["administrator", "Ana@Example.eu", "--name", "Ana", "--language", "sl"];
    let early = "There is no programme yet: `clarinet programme FILE` comes first.";
    assert_eq!(run(&first), (false, early.to_owned()));

    let content = concat!(env!("CARGO_MANIFEST_DIR"), "/../../content/demo/programme.json");
    assert_eq!(run(&["programme", content]), (true, "The programme CLARINET is founded.".to_owned()));
    let again = "The programme CLARINET is up to date; 0 periods are new.";
    assert_eq!(run(&["programme", content]), (true, again.to_owned()));
    let done = "ana@example.eu may sign in, invite the others, and open a call.";
    assert_eq!(run(&first), (true, done.to_owned()));
    assert!(!run(&["administrator", "Ana", "--name", "Ana"]).0);

    std::fs::write(folder.path().join("half.json"), r#"{"acronym": "HALF"}"#).unwrap();
    let (done, said) = run(&["programme", "half.json"]);
    assert!(!done && said.contains("The programme cannot be read: missing field"), "{said}");
}

#[tokio::test]
async fn a_demonstration_of_long_ago_has_an_open_call_again() {
    on_both(&rooms::migrations(), |bench| async move {
        let program = Program::demonstration(bench).await;
        let find = async |slug: &str| {
            let found = find_call(program.house.database.read(), &Viewer::nobody(), slug).await;
            found.unwrap().unwrap()
        };
        let (first, past) = (find("award-current").await, find("award-2019").await);
        assert!(!follow_today(&program.house).await.unwrap(), "it is open for long");
        assert_eq!(find("award-current").await, first);
        for (days, at) in [(100, "long past"), (35, "near")] {
            let closed = find("award-current").await;
            let now = if at == "near" { program.house.clock.now() } else { closed.closes_at }.plus_days(days);
            program.bench.clock.set(now);
            assert!(follow_today(&program.house).await.unwrap(), "{at}");
            let moved = find("award-current").await;
            assert!(moved.takes_entries(now), "{at}");
            let (least, most) = (now.plus_days(38), now.plus_days(40));
            assert!(least < moved.closes_at && moved.closes_at <= most, "{at}: {moved:?}");
            assert_eq!(moved.opens_at, first.opens_at);
            assert!(!follow_today(&program.house).await.unwrap(), "{at}: once");
        }
        assert_eq!(find("award-2019").await, past);
        let notes = include_str!("../../../content/demo/closing-moved.json");
        let notes: BTreeMap<Language, String> = serde_json::from_str(notes).unwrap();
        assert_eq!(notes.len(), Language::ALL.len());
        for (language, note) in notes {
            let changes = format!("/{}/calls/award-current/changes", language.code());
            let changes = program.get(&changes, None).await;
            assert_eq!(changes.body.matches(&format!("<p>{note}</p>")).count(), 2, "{}", changes.text());
        }
    })
    .await;
}

#[tokio::test]
async fn a_demonstration_of_long_ago_has_no_question_whose_time_is_over() {
    on_both(&rooms::migrations(), |bench| async move {
        let program = Program::demonstration(bench).await;
        let database = program.house.database.read();
        let call = find_call(database, &Viewer::nobody(), "award-current").await.unwrap().unwrap();
        let asked = async || {
            let waiting = Filter { states: vec![State::Waiting], ..Filter::default() };
            let waiting =
                queue(database, call.id, &waiting, Start::Oldest, 100, foundation::Moment(0)).await.unwrap();
            let mut asked = Vec::new();
            for entry in waiting {
                asked.push((entry.number, clarifications(database, entry.application_id).await.unwrap()));
            }
            asked
        };
        let first = asked().await;
        let due = first[0].1[0].due_at;
        program.bench.clock.set(due.plus_minutes(-1));
        assert!(!follow_today(&program.house).await.unwrap(), "there is a minute left");
        for days in [0, 60] {
            let before = asked().await;
            let now = due.plus_days(days);
            program.bench.clock.set(now);
            assert!(follow_today(&program.house).await.unwrap());
            assert!(!follow_today(&program.house).await.unwrap(), "once");
            let anew = asked().await;
            let said = |asked: &[(i32, Vec<Clarification>)]| -> Vec<_> {
                let said = asked.iter().map(|(number, all)| {
                    let newest = all.last().unwrap();
                    (*number, newest.section.clone(), newest.message.clone(), newest.asked_by)
                });
                said.collect()
            };
            assert_eq!(said(&anew), said(&first));
            for ((_, before), (_, anew)) in before.iter().zip(&anew) {
                let (newest, earlier) = anew.split_last().unwrap();
                assert_eq!((newest.asked_at, newest.due_at), (now, now.plus_days(14)));
                assert_eq!(earlier.len(), before.len());
                assert!(earlier.iter().all(|question| question.closed_at.is_some()), "{earlier:?}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_check_says_what_is_missing_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let check = |url: &str| {
        let ran = Command::new(env!("CARGO_BIN_EXE_clarinet"))
            .arg("check")
            .env("CLARINET_DATABASE_URL", url)
            .env("CLARINET_FILES", format!("file:{}", folder.path().join("files").display()))
            .output()
            .unwrap();
        let said = [ran.stdout, ran.stderr].map(|said| String::from_utf8(said).unwrap()).concat();
        (ran.status.success(), said)
    };
    let nowhere = format!("sqlite:{}", folder.path().join("no/clarinet.db").display());
    let (well, said) = check(&nowhere);
    assert!(!well && said.contains("`clarinet migrate` makes it"), "{said}");
    assert!(!folder.path().join("no").exists(), "it made nothing");
    // A database of the foundation alone is as one that an earlier version left: migrations of this one are missing.
    on_both(&foundation::migrations::foundation(), |bench| async move {
        let applied = "SELECT CAST(COUNT(*) AS BIGINT) FROM migration";
        let count = async || {
            use sea_orm::{ConnectionTrait as _, Statement};
            let read = bench.database.read();
            let statement = Statement::from_string(read.get_database_backend(), applied);
            read.query_one_raw(statement).await.unwrap().unwrap().try_get_by_index::<i64>(0).unwrap()
        };
        let before = count().await;
        let (well, said) = check(&bench.url);
        assert!(!well && said.contains("older than this version"), "{said}");
        assert!(said.contains("people_0001_"), "{said}");
        assert_eq!(count().await, before);
        foundation::migrations::migrate(&bench.database, &rooms::migrations(), bench.clock.now())
            .await
            .unwrap();
        let (well, said) = check(&bench.url);
        // The folder of the bench stands until here.
        drop(bench.folder);
        assert!(well && said.contains("The database answers. 0 jobs wait, 0 have failed."), "{said}");
    })
    .await;
}

#[test]
fn a_file_of_settings_that_cannot_be_read_stops_the_start_and_no_password_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let check = |url: &str| {
        let ran = Command::new(env!("CARGO_BIN_EXE_clarinet"))
            .arg("check")
            .env("CLARINET_DATABASE_URL", url)
            .env("CLARINET_SMTP_URL", "")
            .current_dir(folder.path())
            .output()
            .unwrap();
        (ran.status.success(), String::from_utf8(ran.stderr).unwrap())
    };
    for url in [
        "postgres://clarinet:kettle9@127.0.0.1:9/clarinet",
        "postgres://clarinet@127.0.0.1:9/clarinet?password=kettle9",
        "mysql://clarinet:kettle9@db/clarinet",
    ] {
        let (well, said) = check(url);
        assert!(!well && !said.contains("kettle9") && said.contains("://…@"), "{said}");
    }
    // A folder of its name is a file that is there and cannot be read.
    std::fs::create_dir(folder.path().join("clarinet.toml")).unwrap();
    let (well, said) = check(&format!("sqlite:{}", folder.path().join("new.db").display()));
    assert!(!well && said.contains("clarinet.toml cannot be read"), "{said}");
}
