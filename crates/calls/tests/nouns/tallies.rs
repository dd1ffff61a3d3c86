//! Counts agree with what is shown, whatever was shown, hidden, withdrawn, restored and sent again in any order.

use std::collections::BTreeMap;

use calls::application::{name_bodies, restore, withdraw, withdrawn_since};
use calls::showing::{Filter, Tally, hide, shown_after, tallies};
use foundation::Language;
use people::organisation::name_of;
use proptest::prelude::{Just, Strategy, prop_oneof};
use proptest::test_runner::{Config, TestRunner};
use sea_orm::ConnectionTrait as _;
use tokio::runtime::Handle;

use crate::fixture::{Ground, on_ground};

const ENTRIES: usize = 4;

#[derive(Clone, Debug)]
enum Step {
    Show(usize, &'static str),
    Hide(usize),
    Withdraw(usize),
    Restore(usize),
    Resend(usize, &'static str),
}

fn step() -> impl Strategy<Value = Step> {
    let country = || prop_oneof![Just("IT"), Just("GR")];
    let category = prop_oneof![Just("web"), Just("events")];
    prop_oneof![
        4 => (0..ENTRIES, country()).prop_map(|(entry, country)| Step::Show(entry, country)),
        1 => (0..ENTRIES).prop_map(Step::Hide),
        1 => (0..ENTRIES).prop_map(Step::Withdraw),
        1 => (0..ENTRIES).prop_map(Step::Restore),
        2 => (0..ENTRIES, category).prop_map(|(entry, category)| Step::Resend(entry, category)),
    ]
}

async fn play(ground: &Ground, slug: String, steps: Vec<Step>) {
    let (call, _) = ground.another_call(&slug, 0).await;
    let mut entries = Vec::new();
    for _ in 0..ENTRIES {
        let entry = ground.draft_in(&call, ground.applicant).await;
        ground.send(&entry).await.unwrap();
        entries.push(entry);
    }
    for step in steps {
        let (act, mut write) = (ground.act(), ground.write().await);
        match step {
            Step::Show(entry, country) => {
                drop(write);
                ground.show(&entries[entry], country).await;
                continue;
            }
            Step::Resend(entry, category) => {
                drop(write);
                ground.answer(&entries[entry], "category", category).await;
                let withdrawn =
                    withdrawn_since(ground.bench.database.read(), entries[entry].id).await.unwrap();
                assert_eq!(ground.send(&entries[entry]).await.is_err(), withdrawn.is_some());
                continue;
            }
            Step::Hide(entry) => hide(&mut write, entries[entry].id).await.unwrap(),
            Step::Withdraw(entry) => {
                withdraw(&mut write, &act, ground.applicant, &entries[entry]).await.map(drop).unwrap();
            }
            Step::Restore(entry) => {
                restore(&write, &act, ground.secretary, entries[entry].id).await.unwrap();
            }
        }
        write.commit().await.unwrap();
    }
    let read = ground.bench.database.read();
    let mut counted = BTreeMap::new();
    for shown in shown_after(read, call.id, &Filter::default(), 0, 100).await.unwrap() {
        let withdrawn = withdrawn_since(read, shown.application_id).await.unwrap();
        assert_eq!(withdrawn, None, "a withdrawn entry is shown");
        *counted.entry((shown.country, shown.category.unwrap_or_default())).or_insert(0) += 1;
    }
    let counted: Vec<Tally> = counted
        .into_iter()
        .map(|((country, category), entries)| Tally { country, category, entries })
        .collect();
    assert_eq!(tallies(read, call.id).await.unwrap(), counted);
}

#[tokio::test(flavor = "multi_thread")]
async fn tallies_are_the_counted_showings_after_any_history() {
    on_ground(|ground| async move {
        let round = std::sync::atomic::AtomicU32::new(0);
        let histories = proptest::collection::vec(step(), 1..24);
        let config = Config { cases: 24, failure_persistence: None, ..Config::default() };
        tokio::task::block_in_place(|| {
            let played = TestRunner::new(config).run(&histories, |steps| {
                let round = round.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                Handle::current().block_on(play(&ground, format!("round-{round}"), steps));
                Ok(())
            });
            played.unwrap();
        });
    })
    .await;
}

const NAMES: &str = include_str!("../../src/migrations/calls_0013_showing_names.sql");

#[tokio::test]
async fn a_showing_names_its_bodies_also_where_it_was_shown_before_it_did() {
    on_ground(|ground| async move {
        let (on_behalf, alone) = (ground.draft().await, ground.draft().await);
        let write = ground.write().await;
        let (authority, lead) = (ground.authority, ground.lead);
        name_bodies(&write, &ground.act(), on_behalf.id, authority, Some(lead), Language::En).await.unwrap();
        let [its, leads] = [authority, lead].map(async |id| name_of(&*write, id).await.unwrap().unwrap());
        let (its, leads) = (its.await, leads.await);
        write.commit().await.unwrap();
        for entry in [&on_behalf, &alone] {
            ground.send(entry).await.unwrap();
            ground.show(entry, "IT").await;
        }
        let named = async || {
            let read = ground.bench.database.read();
            let shown = shown_after(read, ground.call.id, &Filter::default(), 0, 100).await.unwrap();
            shown.iter().map(|shown| (shown.authority_name_id, shown.entering_name_id)).collect::<Vec<_>>()
        };
        let whole = [(Some(its), Some(leads)), (Some(its), None)];
        assert_eq!(named().await, whole);
        ground.run("UPDATE showing SET authority_name_id = NULL, entering_name_id = NULL", []).await;
        assert_eq!(named().await, [(None, None); 2]);
        let write = ground.write().await;
        write.execute_unprepared(&NAMES[NAMES.find("UPDATE").unwrap()..]).await.unwrap();
        write.commit().await.unwrap();
        assert_eq!(named().await, whole);
    })
    .await;
}
