use std::collections::BTreeSet;

use foundation::files::{
    self, Description, FileKind, FileState, Limits, Place, Recognisable, Sent, Why, describe, find_file,
    receive,
};
use foundation::house::Parts;
use foundation::migrations::{Migration, foundation};
use foundation::testing::{Bench, START, on_both};
use foundation::{Act, House, Language, Line, jobs};
use sea_orm::prelude::Uuid;

use super::{Cover, NewConsent, consents_of, holds, record, withdraw};
use crate::person::enter_person;

fn migrations() -> Vec<Migration> {
    [foundation(), crate::migrations()].concat()
}

fn maria() -> NewConsent {
    NewConsent {
        name: Line::of("Maria"),
        guardian: Some(Line::of("Anna")),
        covers: BTreeSet::from([Cover::Face, Cover::Name]),
        uses: "The award's gallery and its brochure".to_owned(),
        until: Some(START.plus_days(30)),
        evidence: "Form signed on 20 November, in the town's archive".to_owned(),
    }
}

async fn enter(bench: &Bench, name: &str) -> Uuid {
    let write = bench.database.begin().await.unwrap();
    let email = format!("{name}@example.org");
    let act = bench.act(None);
    let id = enter_person(&write, &act, &Line::of(name), &email, Language::En).await.unwrap();
    write.commit().await.unwrap();
    id
}

fn house(bench: &Bench) -> House {
    let parts = bench.parts();
    House::new(Parts { jobs: [parts.jobs.clone(), crate::jobs()].concat(), ..parts })
}

/// A document that stands on a consent.
async fn stand_on(house: &House, bench: &Bench, consent: Uuid) -> Uuid {
    let act = bench.act(None);
    let limits = Limits { kinds: vec![FileKind::Pdf], max_bytes: 1000, files: 1 };
    let place = Place { noun: "entry", noun_id: Uuid::from_u128(1), slot: "story".to_owned() };
    let sent = Sent::of("story.pdf", &b"%PDF-1.7"[..]);
    let file = receive(house, &act, sent, &limits, &place).await.unwrap();
    let mut write = house.database.begin().await.unwrap();
    assert!(holds(&write, &act, consent).await.unwrap());
    let description = Description { people: Some(Recognisable::Under(consent)), ..Description::default() };
    describe(&mut write, &act, &file, description).await.unwrap();
    write.commit().await.unwrap();
    file.id
}

async fn state(house: &House, file: Uuid) -> (FileState, Option<Why>) {
    let file = find_file(house.database.read(), file).await.unwrap().unwrap();
    (file.state, file.state_why)
}

#[tokio::test]
async fn a_withdrawal_ends_its_files_and_happens_once() {
    on_both(&migrations(), |bench| async move {
        let house = house(&bench);
        let recorder = enter(&bench, "recorder").await;
        let act = bench.act(Some(recorder));
        let write = bench.database.begin().await.unwrap();
        let first = record(&write, &act, recorder, &maria()).await.unwrap();
        let later = Act { at: START.plus_minutes(1), ..act.clone() };
        let second = record(&write, &later, recorder, &maria()).await.unwrap();
        write.commit().await.unwrap();
        let (ended, standing) =
            (stand_on(&house, &bench, first).await, stand_on(&house, &bench, second).await);
        let mut write = bench.database.begin().await.unwrap();
        let files: Vec<files::File> = withdraw(&mut write, &act, first).await.unwrap();
        assert_eq!(files.iter().map(|file| file.id).collect::<Vec<_>>(), [ended]);
        assert_eq!(withdraw(&mut write, &act, first).await.unwrap(), []);
        assert!(!holds(&write, &act, first).await.unwrap());
        write.commit().await.unwrap();
        assert_eq!(state(&house, ended).await, (FileState::Withdrawn, Some(Why::ConsentWithdrawn)));
        assert_eq!(state(&house, standing).await, (FileState::Usable, None));
        let read = consents_of(house.database.read(), [first, second]).await.unwrap();
        assert_eq!((read[0].name.as_str(), read[0].covers()), ("Maria", [Cover::Face, Cover::Name].into()));
        let kept: Vec<_> =
            read.iter().map(|consent| (consent.id, consent.holds(START), consent.withdrawn_by)).collect();
        assert_eq!(kept, [(first, false, Some(recorder)), (second, true, None)]);
    })
    .await;
}

#[tokio::test]
async fn a_consent_given_until_a_day_ends_on_it() {
    on_both(&migrations(), |bench| async move {
        let house = house(&bench);
        let recorder = enter(&bench, "recorder").await;
        let write = bench.database.begin().await.unwrap();
        let act = bench.act(Some(recorder));
        let id = record(&write, &act, recorder, &maria()).await.unwrap();
        write.commit().await.unwrap();
        let file = stand_on(&house, &bench, id).await;
        bench.clock.set(START.plus_days(30).plus_minutes(-1));
        jobs::run_due(&house).await.unwrap();
        assert_eq!(state(&house, file).await, (FileState::Usable, None));
        bench.clock.set(START.plus_days(30));
        jobs::run_due(&house).await.unwrap();
        assert_eq!(state(&house, file).await, (FileState::Withdrawn, Some(Why::ConsentOver)));
        assert_eq!(jobs::counts(&house.database).await.unwrap(), (0, 0));
    })
    .await;
}
