//! Answers have versions: the same text never conflicts with itself, two people's texts meet and both survive.

use std::sync::Arc;

use calls::application::{Application, Saved, Stored, answers_of, save_answer};
use calls::form::Given;
use uuid::Uuid;

use crate::fixture::{Ground, on_ground};

fn one(text: &str) -> Given {
    Given::One(text.to_owned())
}

async fn save(ground: &Ground, person: Uuid, draft: &Application, text: &str, version: i32) -> Saved {
    let write = ground.write().await;
    let act = ground.bench.act(Some(person));
    let saved = save_answer(&write, &act, person, draft.id, "story", &one(text), version).await.unwrap();
    write.commit().await.unwrap();
    saved
}

async fn stored(ground: &Ground, draft: &Application) -> Option<Stored> {
    answers_of(ground.bench.database.read(), draft.id).await.unwrap().1.remove("story")
}

#[tokio::test]
async fn versions_grow_by_one_and_the_same_text_changes_nothing() {
    on_ground(|ground| async move {
        let (draft, me) = (ground.draft().await, ground.applicant);
        assert_eq!(save(&ground, me, &draft, "", 0).await, Saved::Now(0));
        assert_eq!(stored(&ground, &draft).await, None, "nothing typed is nothing stored");
        assert_eq!(save(&ground, me, &draft, "one", 0).await, Saved::Now(1));
        assert_eq!(save(&ground, me, &draft, "two", 1).await, Saved::Now(2));
        for late in [0, 1, 2, 7] {
            assert_eq!(save(&ground, me, &draft, "two", late).await, Saved::Now(2), "typed over {late}");
        }
        assert_eq!(save(&ground, me, &draft, "", 2).await, Saved::Now(3));
        let kept = stored(&ground, &draft).await.unwrap();
        assert_eq!((kept.given, kept.version, kept.saved_by), (one(""), 3, me));
    })
    .await;
}

#[tokio::test]
async fn two_peoples_edits_meet_in_a_conflict_that_keeps_both_texts() {
    on_ground(|ground| async move {
        let draft = ground.draft().await;
        let (me, colleague) = (ground.applicant, ground.person("colleague").await);
        assert_eq!(save(&ground, me, &draft, "both began here", 0).await, Saved::Now(1));
        assert_eq!(save(&ground, colleague, &draft, "theirs", 1).await, Saved::Now(2));
        let Saved::Conflict(theirs) = save(&ground, me, &draft, "mine", 1).await else {
            panic!("a silent overwrite")
        };
        // Theirs comes back from the saving; mine is what I still hold and save over the version I have now seen.
        assert_eq!((&theirs.given, theirs.version, theirs.saved_by), (&one("theirs"), 2, colleague));
        assert_eq!(stored(&ground, &draft).await, Some(theirs));
        assert_eq!(save(&ground, me, &draft, "theirs, then mine", 2).await, Saved::Now(3));
        assert_eq!(stored(&ground, &draft).await.unwrap().given, one("theirs, then mine"));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_sixteen_different_savings_at_once_one_is_stored_and_fifteen_are_told() {
    on_ground(|ground| async move {
        let draft = ground.draft().await;
        let storm = (0..16).map(|n| {
            let (ground, draft) = (Arc::clone(&ground), draft.clone());
            tokio::spawn(
                async move { save(&ground, ground.applicant, &draft, &format!("text {n}"), 0).await },
            )
        });
        let mut told = Vec::new();
        for saved in storm.collect::<Vec<_>>() {
            match saved.await.unwrap() {
                Saved::Now(version) => assert_eq!(version, 1),
                Saved::Conflict(theirs) => told.push(theirs),
            }
        }
        let kept = stored(&ground, &draft).await.unwrap();
        assert_eq!(told, vec![kept; 15]);
    })
    .await;
}
