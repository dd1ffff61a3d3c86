//! One content is one sending with one number, however often and at once it is sent; nothing undeclared or unasked goes.

use std::sync::Arc;

use calls::application::{NotSent, application_of, name_bodies, sendings};
use calls::form::Answers;
use calls::showing::{Filter, PUBLICATION, shown, shown_after, tallies};
use foundation::Language;

use crate::fixture::{Ground, RIGHT, all_declared, declared, on_ground};

#[tokio::test]
async fn the_same_content_is_one_sending_and_a_changed_one_another_with_the_same_number() {
    on_ground(|ground| async move {
        let draft = ground.draft().await;
        assert_eq!(ground.send(&draft).await.unwrap(), (1, true));
        ground.show(&draft, "IT").await;
        assert_eq!(ground.send(&draft).await.unwrap(), (1, false));
        assert!(ground.is_shown(&draft).await, "the same content again takes nothing out of the gallery");
        let first = ground.latest(&draft).await.unwrap();
        ground.answer(&draft, "summary", "What we did, told better.").await;
        assert_eq!(ground.send(&draft).await.unwrap(), (1, true));
        assert!(!ground.is_shown(&draft).await, "what was decided on is no longer what was sent");
        let all = sendings(ground.bench.database.read(), draft.id).await.unwrap();
        assert_eq!(all.iter().map(|sending| sending.ordinal).collect::<Vec<_>>(), [2, 1]);
        assert_eq!(all[1], first, "the first sending is what it was");
        assert_eq!(all[0].answers().text("summary"), "What we did, told better.");
        assert_eq!(first.answers().text("summary"), "What we did.");
    })
    .await;
}

#[tokio::test]
async fn bodies_language_and_declarations_are_content_too() {
    on_ground(|ground| async move {
        let draft = ground.draft().await;
        assert_eq!(ground.send(&draft).await.unwrap(), (1, true));
        let now = ground.bench.clock.now();
        assert_eq!(ground.send_declared(&draft, &declared(&[RIGHT]), now).await.unwrap(), (1, true));
        let write = ground.write().await;
        name_bodies(&write, &ground.act(), draft.id, ground.authority, Some(ground.lead), Language::It)
            .await
            .unwrap();
        write.commit().await.unwrap();
        assert_eq!(ground.send_declared(&draft, &declared(&[RIGHT]), now).await.unwrap(), (1, true));
        let latest = ground.latest(&draft).await.unwrap();
        assert_eq!(
            (latest.ordinal, latest.language, latest.authority_id, latest.entering_id, latest.declared()),
            (3, Language::It, ground.authority, Some(ground.lead), declared(&[RIGHT]))
        );
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sixteen_at_once_of_one_application_are_one_sending() {
    on_ground(|ground| async move {
        let draft = ground.draft().await;
        let storm = (0..16).map(|_| {
            let (ground, draft) = (Arc::clone(&ground), draft.clone());
            tokio::spawn(async move { ground.send(&draft).await.unwrap() })
        });
        let mut answers = Vec::new();
        for sent in storm.collect::<Vec<_>>() {
            answers.push(sent.await.unwrap());
        }
        answers.sort_unstable();
        let mut expected = vec![(1, false); 15];
        expected.push((1, true));
        assert_eq!(answers, expected);
        assert_eq!(sendings(ground.bench.database.read(), draft.id).await.unwrap().len(), 1);
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn sixteen_applications_at_once_get_the_numbers_from_one_to_sixteen() {
    on_ground(|ground| async move {
        let mut drafts = Vec::new();
        for _ in 0..16 {
            drafts.push(ground.draft().await);
        }
        let storm = drafts.iter().map(|draft| {
            let (ground, draft) = (Arc::clone(&ground), draft.clone());
            tokio::spawn(async move { (draft.id, ground.send(&draft).await.unwrap()) })
        });
        let mut numbers = Vec::new();
        for sent in storm.collect::<Vec<_>>() {
            let (id, (number, new)) = sent.await.unwrap();
            let read = ground.bench.database.read();
            assert!(new);
            assert_eq!(sendings(read, id).await.unwrap().len(), 1);
            assert_eq!(application_of(read, id).await.unwrap().number, Some(number));
            numbers.push(number);
        }
        numbers.sort_unstable();
        assert_eq!(numbers, (1..=16).collect::<Vec<_>>());
    })
    .await;
}

#[tokio::test]
async fn a_needed_declaration_is_asked_for_and_unknown_ones_are_not_kept() {
    on_ground(|ground| async move {
        let draft = ground.draft().await;
        let now = ground.bench.clock.now();
        let refused = ground.send_declared(&draft, &declared(&[PUBLICATION, "everything"]), now).await;
        assert!(matches!(&refused, Err(NotSent::Undeclared(keys)) if keys == &[RIGHT]), "{refused:?}");
        assert_eq!(ground.latest(&draft).await, None);
        ground.send_declared(&draft, &declared(&[RIGHT, "everything"]), now).await.unwrap();
        assert_eq!(ground.latest(&draft).await.unwrap().declared(), declared(&[RIGHT]));
    })
    .await;
}

#[tokio::test]
async fn without_the_declaration_of_publication_nothing_is_ever_shown() {
    on_ground(|ground| async move {
        let (hidden, open) = (ground.draft().await, ground.draft().await);
        let now = ground.bench.clock.now();
        ground.send_declared(&hidden, &declared(&[RIGHT]), now).await.unwrap();
        ground.send_declared(&open, &all_declared(), now).await.unwrap();
        for entry in [&hidden, &open] {
            ground.show(entry, "IT").await;
        }
        let (read, call) = (ground.bench.database.read(), ground.call.id);
        let listed = shown_after(read, call, &Filter::default(), 0, 10).await.unwrap();
        assert_eq!(listed.iter().map(|shown| shown.application_id).collect::<Vec<_>>(), [open.id]);
        assert_eq!(shown(read, call, 1).await.unwrap(), None);
        assert_eq!(tallies(read, call).await.unwrap().iter().map(|tally| tally.entries).sum::<i32>(), 1);
        // A consent taken back by a new sending hides what an earlier one had allowed.
        ground.send_declared(&open, &declared(&[RIGHT]), now).await.unwrap();
        ground.show(&open, "IT").await;
        assert_eq!(shown_after(read, call, &Filter::default(), 0, 10).await.unwrap(), []);
        assert_eq!(tallies(read, call).await.unwrap(), []);
    })
    .await;
}

#[tokio::test]
async fn an_answer_that_another_answer_closed_is_not_sent() {
    on_ground(|ground| async move {
        let draft = ground.draft().await;
        ground.answer(&draft, "status", "finished").await;
        let refused = ground.send(&draft).await;
        let Err(NotSent::Faults(faults)) = refused else { panic!("{refused:?}") };
        assert_eq!(faults.iter().map(|(question, _)| question.as_str()).collect::<Vec<_>>(), ["ended"]);
        type_answer(&ground, &draft, "ended", "2026-01-31").await;
        ground.send(&draft).await.unwrap();
        assert_eq!(ground.latest(&draft).await.unwrap().answers().text("ended"), "2026-01-31");
        ground.answer(&draft, "status", "running").await;
        type_answer(&ground, &draft, "never_asked", "by this form").await;
        ground.send(&draft).await.unwrap();
        let sent = ground.latest(&draft).await.unwrap().answers();
        assert_eq!(keys(&sent), ["category", "status", "summary", "title"]);
        // What was typed is kept for the day the other answer opens it again.
        ground.answer(&draft, "status", "finished").await;
        ground.send(&draft).await.unwrap();
        assert_eq!(ground.latest(&draft).await.unwrap().answers().text("ended"), "2026-01-31");
    })
    .await;
}

#[tokio::test]
async fn without_an_authority_or_with_a_foreign_choice_it_stays_a_draft() {
    on_ground(|ground| async move {
        let (nobodys, odd) = (ground.draft().await, ground.draft().await);
        ground.run("UPDATE application SET authority_id = NULL WHERE id = $1", [nobodys.id.into()]).await;
        assert!(matches!(ground.send(&nobodys).await, Err(NotSent::NoAuthority)));
        ground.answer(&odd, "category", "neither").await;
        assert!(matches!(ground.send(&odd).await, Err(NotSent::Faults(faults)) if faults.len() == 1));
        for draft in [&nobodys, &odd] {
            assert_eq!(ground.latest(draft).await, None);
        }
    })
    .await;
}

fn keys(answers: &Answers) -> Vec<&str> {
    answers.0.keys().map(String::as_str).collect()
}

async fn type_answer(ground: &Ground, draft: &calls::application::Application, question: &str, typed: &str) {
    let given = calls::form::Given::One(typed.to_owned());
    let write = ground.write().await;
    calls::application::save_answer(&write, &ground.act(), ground.applicant, draft.id, question, &given, 0)
        .await
        .unwrap();
    write.commit().await.unwrap();
}
