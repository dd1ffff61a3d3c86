//! Who sees what: each test has entries that could leak.

use calls::application::{Application, find_application, own_applications};
use calls::call::{find_call, make_call};
use foundation::{Role, Viewer};
use uuid::Uuid;

use crate::fixture::{Ground, on_ground};

async fn seen(ground: &Ground, viewer: &Viewer) -> Vec<Uuid> {
    let read = ground.bench.database.read();
    let mut listed: Vec<Uuid> =
        Application::visible_to(viewer).all(read).await.unwrap().into_iter().map(|seen| seen.id).collect();
    listed.sort_unstable();
    listed
}

fn sorted<const N: usize>(mut ids: [Uuid; N]) -> [Uuid; N] {
    ids.sort_unstable();
    ids
}

#[tokio::test]
async fn an_entry_is_its_applicants_and_once_sent_its_secretariats() {
    on_ground(|ground| async move {
        let (mine, my_draft) = (ground.draft().await, ground.draft().await);
        let rival = ground.person("rival").await;
        let (theirs, their_draft) =
            (ground.draft_in(&ground.call, rival).await, ground.draft_in(&ground.call, rival).await);
        ground.send(&mine).await.unwrap();
        ground.send(&theirs).await.unwrap();
        let stranger = ground.person("stranger").await;
        ground.give(stranger, Role::Secretariat, ground.authority).await;
        // Roles with the ids of other nouns open nothing.
        ground.give(stranger, Role::Officer, ground.lead).await;
        ground.give(stranger, Role::Juror, ground.call.id).await;
        let (me, rival, secretary, stranger) = (
            ground.viewer(ground.applicant).await,
            ground.viewer(rival).await,
            ground.viewer(ground.secretary).await,
            ground.viewer(stranger).await,
        );
        assert_eq!(seen(&ground, &me).await, sorted([mine.id, my_draft.id]));
        assert_eq!(seen(&ground, &rival).await, sorted([theirs.id, their_draft.id]));
        assert_eq!(seen(&ground, &secretary).await, sorted([mine.id, theirs.id]), "no draft");
        assert_eq!(seen(&ground, &stranger).await, [] as [Uuid; 0]);
        assert_eq!(seen(&ground, &Viewer::nobody()).await, [] as [Uuid; 0]);
        let read = ground.bench.database.read();
        assert_eq!(find_application(read, &rival, mine.id).await.unwrap(), None);
        assert_eq!(find_application(read, &secretary, my_draft.id).await.unwrap(), None);
        let found = find_application(read, &secretary, mine.id).await.unwrap().unwrap();
        assert!(!found.is_own(&secretary), "who screens it may not write in it");
        assert!(found.is_own(&me));
        assert_eq!(own_applications(read, &secretary).await.unwrap(), []);
        let own: Vec<Uuid> = own_applications(read, &rival).await.unwrap().iter().map(|own| own.id).collect();
        assert_eq!(sorted([own[0], own[1]]), sorted([theirs.id, their_draft.id]));
    })
    .await;
}

#[tokio::test]
async fn an_unpublished_call_is_its_secretariats_alone() {
    on_ground(|ground| async move {
        let read = ground.bench.database.read();
        let write = ground.write().await;
        let new = ground.unpublished("not-yet");
        make_call(&write, &ground.act(), &new, &crate::fixture::form()).await.unwrap();
        write.commit().await.unwrap();
        let stranger = ground.person("stranger").await;
        ground.give(stranger, Role::Secretariat, ground.authority).await;
        let secretary = ground.viewer(ground.secretary).await;
        for (viewer, sees) in
            [(Viewer::nobody(), false), (ground.viewer(stranger).await, false), (secretary, true)]
        {
            assert_eq!(find_call(read, &viewer, "not-yet").await.unwrap().is_some(), sees);
            assert!(find_call(read, &viewer, "open").await.unwrap().is_some());
        }
    })
    .await;
}
