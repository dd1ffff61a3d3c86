//! The queue: one rule says where an entry stands; counts, filters and pages agree with it.

mod support;

use calls::application::name_bodies;
use calls::screening::clarification::{Question, ask};
use calls::screening::decision::find_eligible;
use calls::screening::likeness::{Likeness, alike};
use calls::screening::note::{notes, write_note};
use calls::screening::queue::{Filter, Start, State, counts, queue, standing};
use foundation::testing::{START, on_both};
use foundation::{Language, Moment};
use people::organisation::{OrganisationKind, enter_organisations};
use support::{Ground, body, ground, migrations};
use uuid::Uuid;

/// Adds `more` sent entries to the first applicant's, each a minute after the other.
async fn many(ground: &mut Ground, more: usize) {
    for n in 0..more {
        let id = ground.begin(0, &format!("Campania {n}")).await;
        let first = std::mem::replace(&mut ground.entries[0], id);
        ground.send(0, START.plus_minutes(10 + i64::try_from(n / 2).unwrap())).await;
        ground.entries.push(id);
        ground.entries[0] = first;
    }
}

async fn numbers(ground: &Ground, filter: &Filter, start: Start, limit: u64) -> Vec<i32> {
    let found =
        queue(ground.bench.database.read(), ground.call.id, filter, start, limit, ground.bench.clock.now())
            .await
            .unwrap();
    found.iter().map(|standing| standing.number).collect()
}

#[tokio::test]
async fn pages_follow_each_other_without_gap_or_repetition() {
    on_both(&migrations(), |bench| async move {
        let mut ground = ground(bench).await;
        ground.send(1, START).await;
        ground.send(0, START.plus_minutes(1)).await;
        many(&mut ground, 5).await;
        let (read, all) = (ground.bench.database.read(), Filter::default());
        let mut walked = Vec::new();
        let mut start = Start::Oldest;
        loop {
            let page = queue(read, ground.call.id, &all, start, 3, ground.bench.clock.now()).await.unwrap();
            let Some(last) = page.last() else { break };
            start = Start::After(last.place().to_string().parse().unwrap());
            walked.push(page.iter().map(|standing| standing.number).collect::<Vec<_>>());
        }
        // Two arrived at one instant, where their ids decide.
        let whole = numbers(&ground, &all, Start::Oldest, 100).await;
        assert_eq!(walked.concat(), whole);
        assert_eq!((whole.len(), &whole[..2]), (7, &[1, 2][..]));
        let page =
            queue(read, ground.call.id, &all, Start::Oldest, 100, ground.bench.clock.now()).await.unwrap();
        assert_eq!(numbers(&ground, &all, Start::Before(page[4].place()), 3).await, whole[1..4]);
    })
    .await;
}

#[tokio::test]
async fn counts_and_filters_agree_with_the_states() {
    on_both(&migrations(), |bench| async move {
        let mut ground = ground(bench).await;
        ground.send(0, START).await;
        ground.send(1, START.plus_minutes(1)).await;
        many(&mut ground, 2).await;
        ground.begin(0, "O ciornă").await;
        let case = ground.case(0, 0).await;
        let sending = ground.latest(0).await.id;
        ground.answer_rules(&case, sending).await;
        let mut write = ground.bench.database.begin().await.unwrap();
        let act = ground.bench.act(Some(case.person()));
        find_eligible(&mut write, &act, &ground.house, &case, sending).await.unwrap();
        write.commit().await.unwrap();
        let counted =
            counts(ground.bench.database.read(), ground.call.id, ground.bench.clock.now()).await.unwrap();
        let counted: Vec<_> = counted
            .iter()
            .map(|count| (count.state, count.country.as_str(), count.language, count.entries))
            .collect();
        assert_eq!(
            counted,
            [
                (State::Eligible, "RO", Language::Ro, 1),
                (State::New, "CH", Language::De, 1),
                (State::New, "RO", Language::Ro, 2),
            ]
        );
        for (state, country, language, entries) in counted {
            let filter =
                Filter { states: vec![state], country: Some(country.to_owned()), language: Some(language) };
            let found = numbers(&ground, &filter, Start::Oldest, 100).await;
            assert_eq!(found.len() as i64, entries, "{filter:?}");
        }
        let other = Filter { language: Some(Language::Hu), ..Filter::default() };
        assert_eq!(numbers(&ground, &other, Start::Oldest, 100).await, [0; 0]);
        let elsewhere = queue(
            ground.bench.database.read(),
            Uuid::nil(),
            &Filter::default(),
            Start::Oldest,
            9,
            ground.bench.clock.now(),
        )
        .await;
        assert_eq!(elsewhere.unwrap(), []);
    })
    .await;
}

#[tokio::test]
async fn likely_duplicates_are_sent_entries_of_the_same_call() {
    on_both(&migrations(), |bench| async move {
        let mut ground = ground(bench).await;
        ground.answer(1, "title", "VECINII, vorbesc!").await;
        ground.send(0, START).await;
        let case = ground.case(0, 0).await;
        let database = ground.bench.database.clone();
        let read = database.read();
        assert!(alike(read, &case).await.unwrap().is_empty(), "a draft is no duplicate");
        ground.send(1, START).await;
        let found = alike(read, &case).await.unwrap();
        assert_eq!(found, [(ground.entries[1], [Likeness::Title].into())].into());
        ground.answer(1, "title", "Etwas anderes").await;
        ground.send(1, START.plus_minutes(1)).await;
        assert!(alike(read, &case).await.unwrap().is_empty(), "only the newest sending counts");
        // The same authority, entered anew by somebody who spells it otherwise.
        let write = database.begin().await.unwrap();
        let act = ground.bench.act(Some(ground.applicants[1]));
        let twin = body(OrganisationKind::LocalAuthority, "RO", "ORASUL VALE", Language::Ro);
        let abroad = body(OrganisationKind::LocalAuthority, "HU", "Orașul Vale", Language::Ro);
        let bodies = enter_organisations(&write, &act, &[twin, abroad]).await.unwrap();
        name_bodies(&write, &act, ground.entries[1], bodies[0], None, Language::Ro).await.unwrap();
        write.commit().await.unwrap();
        ground.send(1, START.plus_minutes(2)).await;
        let found = alike(read, &case).await.unwrap();
        assert_eq!(found, [(ground.entries[1], [Likeness::Authority].into())].into());
        let write = database.begin().await.unwrap();
        name_bodies(&write, &act, ground.entries[1], bodies[1], None, Language::Ro).await.unwrap();
        write.commit().await.unwrap();
        ground.send(1, START.plus_minutes(3)).await;
        assert!(alike(read, &case).await.unwrap().is_empty(), "another country's town is another one");
        many(&mut ground, 1).await;
        let found = alike(read, &case).await.unwrap();
        assert_eq!(found, [(ground.entries[2], [Likeness::Authority].into())].into());
    })
    .await;
}

#[tokio::test]
async fn a_note_is_written_once() {
    on_both(&migrations(), |bench| async move {
        let ground = ground(bench).await;
        ground.send(0, START).await;
        let case = ground.case(0, 0).await;
        let id = ground.bench.act(None).id();
        for _ in 0..2 {
            let write = ground.bench.database.begin().await.unwrap();
            let act = ground.bench.act(Some(case.person()));
            write_note(&write, &act, &case, id, "De întrebat.").await.unwrap();
            write.commit().await.unwrap();
        }
        let written = notes(ground.bench.database.read(), &case).await.unwrap();
        let written: Vec<_> = written.iter().map(|note| (note.body.as_str(), note.written_by)).collect();
        assert_eq!(written, [("De întrebat.", ground.office[0])]);
    })
    .await;
}

#[tokio::test]
async fn a_question_back_that_nobody_answered_in_time_is_work_again() {
    on_both(&migrations(), |bench| async move {
        let ground = ground(bench).await;
        let sending = ground.send(0, START).await;
        let case = ground.case(0, 0).await;
        let question = Question {
            id: Uuid::from_u128(5),
            sending: sending.id,
            section: "people".to_owned(),
            rule: None,
            message: "Who?".to_owned(),
            days: 5,
        };
        let write = ground.bench.database.begin().await.unwrap();
        let act = ground.bench.act(Some(case.person()));
        ask(&write, &act, &ground.house, &case, &ground.version, &question).await.unwrap();
        write.commit().await.unwrap();
        let due = act.at.plus_days(5);
        for (now, state) in [(act.at, State::Waiting), (Moment(due.0 - 1), State::Waiting), (due, State::New)]
        {
            ground.bench.clock.set(now);
            let read = ground.bench.database.read();
            let stands = standing(read, ground.entries[0], now).await.unwrap().unwrap();
            assert_eq!((stands.state, stands.asked_until()), (state, Some(due)));
            assert_eq!(counts(read, ground.call.id, now).await.unwrap()[0].state, state);
            let to_do = Filter {
                states: State::all().filter(|state| state.is_to_do()).collect(),
                ..Filter::default()
            };
            let found = numbers(&ground, &to_do, Start::Oldest, 9).await;
            assert_eq!(found.is_empty(), state == State::Waiting);
        }
    })
    .await;
}
