//! A call's dates: typed as the clocks of its zone show them. Once it is published, the closing moves only to later.

use foundation::text::{Drafted, write_text};
use foundation::{Act, Language, Moment, Write};
use jiff::civil::DateTime;
use jiff::tz::TimeZone;
use sea_orm::entity::prelude::*;
use sea_orm::{ActiveValue::Set, QueryOrder};

use crate::application::application;
use crate::call::{Call, call};
use crate::reminding;
use crate::retaining::Kept;

/// The longest grace period, in minutes.
pub const LONGEST_GRACE: i32 = 1440;

/// The time zones a call may be told in: those of Europe's countries and islands.
pub const ZONES: [&str; 53] = [
    "UTC",
    "Africa/Ceuta",
    "Asia/Nicosia",
    "Atlantic/Azores",
    "Atlantic/Canary",
    "Atlantic/Faroe",
    "Atlantic/Madeira",
    "Atlantic/Reykjavik",
    "Europe/Amsterdam",
    "Europe/Andorra",
    "Europe/Athens",
    "Europe/Belgrade",
    "Europe/Berlin",
    "Europe/Bratislava",
    "Europe/Brussels",
    "Europe/Bucharest",
    "Europe/Budapest",
    "Europe/Chisinau",
    "Europe/Copenhagen",
    "Europe/Dublin",
    "Europe/Gibraltar",
    "Europe/Helsinki",
    "Europe/Istanbul",
    "Europe/Kyiv",
    "Europe/Lisbon",
    "Europe/Ljubljana",
    "Europe/London",
    "Europe/Luxembourg",
    "Europe/Madrid",
    "Europe/Malta",
    "Europe/Mariehamn",
    "Europe/Minsk",
    "Europe/Monaco",
    "Europe/Oslo",
    "Europe/Paris",
    "Europe/Podgorica",
    "Europe/Prague",
    "Europe/Riga",
    "Europe/Rome",
    "Europe/San_Marino",
    "Europe/Sarajevo",
    "Europe/Skopje",
    "Europe/Sofia",
    "Europe/Stockholm",
    "Europe/Tallinn",
    "Europe/Tirane",
    "Europe/Vaduz",
    "Europe/Vatican",
    "Europe/Vienna",
    "Europe/Vilnius",
    "Europe/Warsaw",
    "Europe/Zagreb",
    "Europe/Zurich",
];

/// The dates of a call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dates {
    /// The time zone its instants are told in.
    pub zone: String,
    /// When it opens.
    pub opens_at: Moment,
    /// When it closes; exclusive.
    pub closes_at: Moment,
    /// For how long after that an entry whose check page was open may still be sent.
    pub grace_minutes: i32,
    /// For how many days after the closing drafts, sent, withdrawn and shown entries are kept.
    pub kept_days: [i32; 4],
}

/// Why dates were not set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoDates {
    /// The call would close before it opens.
    #[error("the call would close before it opens")]
    ClosesFirst,
    /// It has opened; entries may exist.
    #[error("the call has opened, or has entries")]
    HasOpened,
    /// It is published, and the closing would come earlier.
    #[error("a published call closes no earlier")]
    ClosesEarlier,
    /// It is published, and the move says no reason.
    #[error("a move of the closing says why")]
    NoNote,
}

/// A move of a published call's closing.
pub type ClosingMove = closing_move::Model;

mod closing_move {
    use foundation::Moment;
    use sea_orm::entity::prelude::*;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "closing_move")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: Uuid,
        pub call_id: Uuid,
        pub from_at: Moment,
        pub to_at: Moment,
        pub note: String,
        pub moved_at: Moment,
        pub moved_by: Uuid,
        pub note_id: Option<Uuid>,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// The instant at which the clocks of a zone show what was typed: `2026-11-24T23:59`.
pub fn instant(typed: &str, zone: &TimeZone) -> Option<Moment> {
    let clock: DateTime = typed
        .parse()
        .ok()
        .filter(|clock: &DateTime| typed.contains('T') && (2000..=2100).contains(&clock.year()))?;
    let zoned = zone.to_ambiguous_zoned_datetime(clock).compatible().ok()?;
    Some(zoned.timestamp().into())
}

/// What the clocks of a zone show at an instant, as a field of date and time takes it.
pub fn clock(at: Moment, zone: &TimeZone) -> String {
    at.in_zone(zone).strftime("%Y-%m-%dT%H:%M").to_string()
}

/// Sets the dates of a call. `note` says why a published call's closing moves; it stays on record.
///
/// # Errors
/// The database refused; within, why the dates cannot be.
pub async fn set_dates(
    write: &mut Write,
    act: &Act,
    person: Uuid,
    call: Uuid,
    dates: &Dates,
    note: &str,
) -> Result<Result<(), NoDates>, DbErr> {
    let call = super::draft::locked(write, call).await?;
    if dates.closes_at <= dates.opens_at {
        return Ok(Err(NoDates::ClosesFirst));
    }
    if dates.opens_at != call.opens_at && has_begun(write, &call, act.at).await? {
        return Ok(Err(NoDates::HasOpened));
    }
    let moved = dates.closes_at != call.closes_at;
    if moved && call.published_at.is_some() {
        if dates.closes_at < call.closes_at {
            return Ok(Err(NoDates::ClosesEarlier));
        }
        if note.is_empty() {
            return Ok(Err(NoDates::NoNote));
        }
        let row = closing_move::ActiveModel {
            id: Set(act.id()),
            call_id: Set(call.id),
            from_at: Set(call.closes_at),
            to_at: Set(dates.closes_at),
            note: Set(note.to_owned()),
            moved_at: Set(act.at),
            moved_by: Set(person),
            note_id: Set(None),
        };
        closing_move::Entity::insert(row).exec_without_returning(&**write).await?;
    }
    let changed = [
        (dates.zone != call.zone, "zone"),
        (dates.opens_at != call.opens_at, "opens_at"),
        (moved, "closes_at"),
        (dates.grace_minutes != call.grace_minutes, "grace_minutes"),
        (dates.kept_days != Kept::ALL.map(|kept| call.days_kept(kept)), "kept_days"),
    ];
    let changed: Vec<&str> =
        changed.into_iter().filter(|(changed, _)| *changed).map(|(_, field)| field).collect();
    if changed.is_empty() {
        return Ok(Ok(()));
    }
    let row = call::ActiveModel {
        id: Set(call.id),
        zone: Set(dates.zone.clone()),
        opens_at: Set(dates.opens_at),
        closes_at: Set(dates.closes_at),
        grace_minutes: Set(dates.grace_minutes),
        draft_days: Set(dates.kept_days[0]),
        sent_days: Set(dates.kept_days[1]),
        withdrawn_days: Set(dates.kept_days[2]),
        shown_days: Set(dates.kept_days[3]),
        ..Default::default()
    };
    let call = call::Entity::update(row).exec(&**write).await?;
    if moved && call.published_at.is_some() {
        reminding::plan(write, act, &call).await?;
    }
    write.changes(format!("call:{}", call.id));
    write.changes("calls");
    act.record(write, "call", call.id, "set_dates", &changed).await?;
    Ok(Ok(()))
}

/// Whether entries may exist: a published call has opened, or something was recorded. Whether somebody has begun a
/// draft is not told apart, since drafts are their writers' own.
async fn has_begun(write: &Write, call: &Call, now: Moment) -> Result<bool, DbErr> {
    if call.published_at.is_some() && call.opens_at <= now {
        return Ok(true);
    }
    let entries = application::Entity::find().filter(application::Column::CallId.eq(call.id));
    Ok(entries.count(&**write).await? > 0)
}

/// Says in several languages why the closing of a call moved last; `source` is the language of the note.
///
/// # Errors
/// The database refused, or the closing never moved.
pub async fn word_move(
    write: &mut Write,
    act: &Act,
    call: Uuid,
    source: Language,
    note: &Drafted,
) -> Result<(), DbErr> {
    let moved = closing_moves(&**write, call).await?.into_iter().next();
    let moved = moved.ok_or_else(|| DbErr::RecordNotFound("move of the closing".to_owned()))?;
    let text = write_text(write, act, source, note).await?;
    let row = closing_move::ActiveModel { id: Set(moved.id), note_id: Set(Some(text)), ..Default::default() };
    closing_move::Entity::update(row).exec(&**write).await?;
    write.changes(format!("call:{call}"));
    act.record(write, "call", call, "word_move", &["closing_move"]).await
}

/// The moves of a call's closing, the newest first.
///
/// # Errors
/// The database refused.
pub async fn closing_moves(database: &impl ConnectionTrait, call: Uuid) -> Result<Vec<ClosingMove>, DbErr> {
    closing_move::Entity::find()
        .filter(closing_move::Column::CallId.eq(call))
        .order_by_desc(closing_move::Column::MovedAt)
        .order_by_desc(closing_move::Column::Id)
        .all(database)
        .await
}

#[cfg(test)]
mod tests {
    use foundation::Moment;
    use jiff::tz::TimeZone;

    use super::{ZONES, clock, instant};

    #[test]
    fn every_zone_is_known() {
        for zone in ZONES {
            assert!(TimeZone::get(zone).is_ok(), "{zone}");
        }
    }

    #[test]
    fn an_instant_is_typed_as_the_zone_shows_it() {
        let rome = TimeZone::get("Europe/Rome").unwrap();
        assert_eq!(instant("2026-11-24T11:00", &rome), Some(Moment(1_795_514_400_000_000)));
        assert_eq!(clock(Moment(1_795_514_400_000_000), &rome), "2026-11-24T11:00");
        // The hour that a spring night skips is the hour after it.
        assert_eq!(instant("2026-03-29T02:30", &rome), instant("2026-03-29T03:30", &rome));
        for wrong in ["", "24/11/2026", "2026-11-24", "0026-11-24T11:00"] {
            assert_eq!(instant(wrong, &rome), None, "{wrong}");
        }
    }
}
