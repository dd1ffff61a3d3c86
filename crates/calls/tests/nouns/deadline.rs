//! The closing instant is exclusive, what counts is when the request arrived, and grace is for those who were there.

use calls::application::{NotSent, application_of, open_check, sendings};
use calls::call::{Phase, call_of, make_call, publish_call};
use foundation::Moment;

use crate::fixture::{Ground, form, on_ground};

fn one_microsecond_before(moment: Moment) -> Moment {
    Moment(moment.0 - 1)
}

async fn open_check_at(ground: &Ground, application: uuid::Uuid, at: Moment) {
    let write = ground.write().await;
    open_check(&write, ground.applicant, application, at).await.unwrap();
    write.commit().await.unwrap();
}

#[tokio::test]
async fn nothing_is_sent_to_a_call_that_is_not_published() {
    on_ground(|ground| async move {
        let write = ground.write().await;
        let new = ground.unpublished("not-yet");
        let id = make_call(&write, &ground.act(), &new, &form()).await.unwrap();
        write.commit().await.unwrap();
        let call = call_of(ground.bench.database.read(), id).await.unwrap().unwrap();
        let now = ground.bench.clock.now();
        assert_eq!((call.phase(now), call.takes_entries(now)), (Phase::Open, false));
        let draft = ground.draft_in(&call, ground.secretary).await;
        let early = ground.send(&draft).await;
        assert!(matches!(early, Err(NotSent::TooEarly)), "{early:?}");
        assert_eq!(ground.latest(&draft).await, None);
        let mut write = ground.write().await;
        publish_call(&mut write, &ground.act(), id).await.unwrap();
        write.commit().await.unwrap();
        assert_eq!(ground.send(&draft).await.unwrap(), (1, true), "no number was used up");
    })
    .await;
}

#[tokio::test]
async fn without_grace_the_last_microsecond_counts_and_midnight_does_not() {
    on_ground(|ground| async move {
        let closes = ground.call.closes_at;
        let (early, punctual, late) = (ground.draft().await, ground.draft().await, ground.draft().await);
        let too_early = ground.send_at(&early, one_microsecond_before(ground.call.opens_at)).await;
        assert!(matches!(too_early, Err(NotSent::TooEarly)), "{too_early:?}");
        assert_eq!(ground.send_at(&early, ground.call.opens_at).await.unwrap(), (1, true));
        assert_eq!(ground.send_at(&punctual, one_microsecond_before(closes)).await.unwrap(), (2, true));
        // The check page was open, but this call grants nothing for that.
        open_check_at(&ground, late.id, one_microsecond_before(closes)).await;
        let too_late = ground.send_at(&late, closes).await;
        assert!(matches!(too_late, Err(NotSent::TooLate)), "{too_late:?}");
        let read = ground.bench.database.read();
        assert_eq!(sendings(read, late.id).await.unwrap(), []);
        assert_eq!(application_of(read, late.id).await.unwrap(), late, "it stays the draft it was");
        let sent = ground.latest(&punctual).await.unwrap();
        assert_eq!(
            (sent.arrived_at, sent.grace_since, sent.late_pass_id),
            (Moment(closes.0 - 1), None, None)
        );
        // Its number was not used up by the refusal.
        assert_eq!(ground.send_at(&ground.draft().await, ground.call.opens_at).await.unwrap(), (3, true));
    })
    .await;
}

#[tokio::test]
async fn the_same_sending_again_after_closing_still_says_its_number() {
    on_ground(|ground| async move {
        let draft = ground.draft().await;
        let sent = ground.send(&draft).await.unwrap();
        let again = ground.send_at(&draft, ground.call.closes_at.plus_days(3)).await.unwrap();
        assert_eq!((sent, again), ((1, true), (1, false)));
    })
    .await;
}

#[tokio::test]
async fn grace_is_for_those_whose_check_page_was_open_and_the_record_says_so() {
    on_ground(|ground| async move {
        let (call, _) = ground.another_call("with-grace", 10).await;
        let draft = || ground.draft_in(&call, ground.applicant);
        let (closes, ends) = (call.closes_at, call.closes_at.plus_minutes(10));
        let (there, later, never, slow) = (draft().await, draft().await, draft().await, draft().await);
        let seen = closes.plus_minutes(-3);
        open_check_at(&ground, there.id, seen).await;
        open_check_at(&ground, there.id, closes.plus_minutes(1)).await;
        open_check_at(&ground, slow.id, seen).await;
        open_check_at(&ground, later.id, closes).await;
        assert_eq!(ground.send_at(&there, one_microsecond_before(ends)).await.unwrap(), (1, true));
        let sent = ground.latest(&there).await.unwrap();
        assert_eq!((sent.arrived_at, sent.grace_since), (one_microsecond_before(ends), Some(seen)));
        for (draft, at) in [(&later, closes), (&never, closes), (&slow, ends)] {
            let refused = ground.send_at(draft, at).await;
            assert!(matches!(refused, Err(NotSent::TooLate)), "{refused:?}");
        }
        let on_time = ground.send_at(&later, one_microsecond_before(closes)).await.unwrap();
        assert_eq!(on_time, (2, true));
        assert_eq!(ground.latest(&later).await.unwrap().grace_since, None);
    })
    .await;
}

#[tokio::test]
async fn a_late_pass_lets_one_application_in_until_it_ends_or_is_taken_back() {
    on_ground(|ground| async move {
        let (holder, other) = (ground.draft().await, ground.draft().await);
        let closes = call_of(ground.bench.database.read(), ground.call.id).await.unwrap().unwrap().closes_at;
        let until = closes.plus_days(2);
        let pass = ground.act().id();
        let sql = "INSERT INTO late_pass (id, application_id, until_at, reason, given_at, given_by)
                   VALUES ($1, $2, $3, 'The hall was flooded.', $4, $5)";
        let secretary = ground.secretary;
        ground.run(sql, [pass.into(), holder.id.into(), until.into(), closes.into(), secretary.into()]).await;
        let take_back = "UPDATE late_pass SET taken_back_at = $1 WHERE id = $2";
        ground.run(take_back, [Some(closes.0).into(), pass.into()]).await;
        assert!(matches!(ground.send_at(&holder, closes.plus_days(1)).await, Err(NotSent::TooLate)));
        ground.run(take_back, [None::<i64>.into(), pass.into()]).await;
        assert!(matches!(ground.send_at(&other, closes.plus_days(1)).await, Err(NotSent::TooLate)));
        // A pass to the same address for another call opens nothing here.
        let elsewhere = ground.another_call("elsewhere", 0).await.0.id;
        let sql = "INSERT INTO late_pass (id, call_id, email, until_at, reason, given_at, given_by)
                   SELECT $1, $2, p.email, $3, 'Elsewhere.', $4, $5 FROM person p WHERE p.id = $6";
        let pass_elsewhere = ground.act().id();
        let values = [
            pass_elsewhere.into(),
            elsewhere.into(),
            until.into(),
            closes.into(),
            secretary.into(),
            ground.applicant.into(),
        ];
        ground.run(sql, values).await;
        assert!(matches!(ground.send_at(&other, closes.plus_days(1)).await, Err(NotSent::TooLate)));
        assert!(matches!(ground.send_at(&holder, until).await, Err(NotSent::TooLate)));
        assert_eq!(ground.send_at(&holder, one_microsecond_before(until)).await.unwrap(), (1, true));
        let sent = ground.latest(&holder).await.unwrap();
        assert_eq!((sent.grace_since, sent.late_pass_id), (None, Some(pass)));
    })
    .await;
}
