//! The bodies and the language of an entry are named over what was shown; two people's namings meet in a conflict.

use std::sync::Arc;

use calls::application::{
    Application, Naming, TypedBody, TypedNaming, application_of, claim_naming, keep_naming, kept_naming,
    name_bodies, withdraw,
};
use foundation::Language;
use foundation::audit::{history, newest};
use uuid::Uuid;

use crate::fixture::{Ground, on_ground};

/// Names the bodies as the page does: over what was shown, or not at all.
async fn name(
    ground: &Ground,
    person: Uuid,
    draft: &Application,
    shown: &str,
    entering: Option<Uuid>,
    language: Language,
) -> Naming {
    let (write, act) = (ground.write().await, ground.bench.act(Some(person)));
    let naming = claim_naming(&write, draft.id, shown).await.unwrap();
    if naming == Naming::Free {
        name_bodies(&write, &act, draft.id, ground.authority, entering, language).await.unwrap();
    }
    write.commit().await.unwrap();
    naming
}

async fn standing(ground: &Ground, draft: &Application) -> Application {
    application_of(ground.bench.database.read(), draft.id).await.unwrap()
}

#[tokio::test]
async fn two_peoples_namings_meet_and_none_is_written_over_unseen() {
    on_ground(|ground| async move {
        let (me, colleague) = (ground.applicant, ground.person("colleague").await);
        let (draft, other) = (ground.draft().await, ground.draft().await);
        let both_saw = draft.naming();
        assert_eq!(both_saw, format!("{}..en", ground.authority));
        let lead = Some(ground.lead);
        ground.bench.clock.set(ground.bench.clock.now().plus_minutes(1));
        assert_eq!(name(&ground, colleague, &draft, &both_saw, lead, Language::It).await, Naming::Free);
        let theirs = standing(&ground, &draft).await;
        assert_eq!((theirs.entering_id, theirs.language), (lead, Language::It));
        for seen in [both_saw.as_str(), ""] {
            let met = name(&ground, me, &draft, seen, None, Language::De).await;
            assert_eq!(met, Naming::Conflict(theirs.clone()), "{seen}");
        }
        assert_eq!(standing(&ground, &draft).await, theirs, "theirs stands");
        let read = ground.bench.database.read();
        let by = newest(read, "application", draft.id, "name_bodies").await.unwrap().unwrap();
        assert_eq!(by.person_id, Some(colleague), "the conflict says whose it is");
        assert_eq!(name(&ground, me, &draft, &theirs.naming(), None, Language::De).await, Naming::Free);
        let mine = standing(&ground, &draft).await;
        assert_eq!((mine.entering_id, mine.language), (None, Language::De));
        assert_eq!(standing(&ground, &other).await, other, "another entry is as it was");
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_eight_namings_at_once_one_stands_and_seven_are_told() {
    on_ground(|ground| async move {
        let draft = ground.draft().await;
        let storm = Language::ALL.into_iter().map(|language| {
            let (ground, draft) = (Arc::clone(&ground), draft.clone());
            tokio::spawn(async move {
                let (me, lead) = (ground.applicant, Some(ground.lead));
                name(&ground, me, &draft, &draft.naming(), lead, language).await
            })
        });
        let mut told = Vec::new();
        for naming in storm.collect::<Vec<_>>() {
            match naming.await.unwrap() {
                Naming::Free => {}
                Naming::Conflict(theirs) => told.push(theirs),
                Naming::Withdrawn => panic!("nobody withdrew"),
            }
        }
        assert_eq!(told, vec![standing(&ground, &draft).await; 7]);
    })
    .await;
}

#[tokio::test]
async fn a_withdrawn_entry_is_not_named_anew() {
    on_ground(|ground| async move {
        let draft = ground.draft().await;
        let mut write = ground.write().await;
        withdraw(&mut write, &ground.act(), ground.applicant, &draft).await.unwrap();
        write.commit().await.unwrap();
        let met = name(&ground, ground.applicant, &draft, &draft.naming(), None, Language::De).await;
        assert_eq!(met, Naming::Withdrawn);
        assert_eq!(standing(&ground, &draft).await, draft);
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_named_yet_is_kept_until_it_is_named_and_names_nobody() {
    on_ground(|ground| async move {
        let (draft, other) = (ground.draft().await, ground.draft().await);
        let kept =
            async |entry: &Application| kept_naming(ground.bench.database.read(), entry.id).await.unwrap();
        let half = |name: &str| TypedNaming {
            authority: TypedBody { name: name.to_owned(), ..TypedBody::default() },
            entering: Some(TypedBody { place: "Kettle End".to_owned(), ..TypedBody::default() }),
            language: Language::Bg,
        };
        assert_eq!(kept(&draft).await, None);
        for name in ["Half", "Half a town", "Half a town"] {
            let write = ground.write().await;
            keep_naming(&write, &ground.act(), ground.applicant, draft.id, &half(name)).await.unwrap();
            write.commit().await.unwrap();
            assert_eq!(kept(&draft).await, Some(half(name)));
        }
        let records = history(ground.bench.database.read(), "application", draft.id, 9).await.unwrap();
        let kept_twice = records.iter().filter(|record| record.verb == "keep_naming").count();
        assert_eq!(kept_twice, 2, "the same again is nothing new");
        assert_eq!(standing(&ground, &draft).await, draft, "nobody is named by it");
        assert_eq!(kept(&other).await, None, "another entry has nothing of it");
        let named = name(&ground, ground.applicant, &draft, &draft.naming(), None, Language::De).await;
        assert_eq!((named, kept(&draft).await), (Naming::Free, None));
    })
    .await;
}
