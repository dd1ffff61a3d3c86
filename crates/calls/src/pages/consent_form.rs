//! A new consent as a form asks for it.

use foundation::pages::{Choice, Entered, ErrorLine, Field, Fields, Kind};
use foundation::{Line, Moment, Phrase, Words};
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use people::consent::{Cover, NewConsent};

use crate::form::{LONGEST_NAME, too_many_characters};

const UNTIL: [&str; 3] = ["until-year", "until-month", "until-day"];

/// The fields of a consent, with what was typed.
pub(super) fn consent_fields(w: &Words, typed: &Fields, errors: &[ErrorLine]) -> Vec<Field> {
    let line = |name: &'static str, key: &str| {
        Field::new(name, w.get(key), Kind::Line("full")).value(typed.raw(name))
    };
    let area =
        |name: &'static str, key: &str| Field::new(name, w.get(key), Kind::Area(None)).value(typed.raw(name));
    let covers = Cover::ALL
        .map(|cover| Choice::new(cover.code(), w.get(&format!("calls-consent-cover-{}", cover.code()))));
    let covered = typed.all("covers").map(str::to_owned).collect();
    let until = UNTIL.map(|part| typed.raw(part).to_owned());
    let fields = [
        line("consent-name", "calls-consent-name").hint(w.get("calls-consent-name-hint")),
        line("guardian", "calls-consent-guardian").hint(w.get("calls-consent-guardian-hint")).optional(true),
        Field::new("covers", w.get("calls-consent-covers"), Kind::Checks(covers.to_vec()))
            .entered(Entered::Many(covered)),
        area("uses", "calls-consent-uses").hint(w.get("calls-consent-uses-hint")),
        Field::new("until", w.get("calls-consent-until"), Kind::Date)
            .hint(w.get("calls-consent-until-hint"))
            .entered(Entered::Many(until.to_vec()))
            .optional(true),
        area("evidence", "calls-consent-evidence").hint(w.get("calls-consent-evidence-hint")),
    ];
    fields.into_iter().map(|field| field.errors(w, errors)).collect()
}

/// The consent that a form sent, or what is missing.
pub(super) fn read_consent(
    fields: &Fields,
    now: Moment,
    zone: &TimeZone,
) -> Result<NewConsent, Vec<ErrorLine>> {
    let mut errors = Vec::new();
    let mut say = |field: &str, key: &'static str| errors.push(ErrorLine::new(field, Phrase::of(key)));
    let name: Line = fields.line("consent-name");
    let guardian = Some(fields.line("guardian")).filter(|guardian| !guardian.is_empty());
    let covers: std::collections::BTreeSet<Cover> =
        fields.all("covers").filter_map(Cover::from_code).collect();
    let (uses, evidence) = (fields.paragraphs("uses"), fields.paragraphs("evidence"));
    if name.is_empty() {
        say("consent-name", "calls-fault-consent-name");
    }
    // A picture needs the face.
    if !covers.contains(&Cover::Face) {
        say("covers", "calls-fault-consent-covers");
    }
    if uses.is_empty() {
        say("uses", "calls-fault-consent-uses");
    }
    let until = read_until(fields, zone);
    match until {
        Ok(Some(until)) if until <= now => say("until", "calls-fault-consent-until"),
        Err(()) => say("until", "calls-fault-date"),
        Ok(_) => {}
    }
    if evidence.is_empty() {
        say("evidence", "calls-fault-consent-evidence");
    }
    for (field, typed) in [("consent-name", Some(&name)), ("guardian", guardian.as_ref())] {
        let long = typed.and_then(|typed| too_many_characters(typed.as_str(), LONGEST_NAME));
        errors.extend(long.map(|long| ErrorLine::new(field, long)));
    }
    if errors.is_empty() {
        Ok(NewConsent { name, guardian, covers, uses, until: until.ok().flatten(), evidence })
    } else {
        Err(errors)
    }
}

/// The instant after the last day, in the call's zone; none where no day was typed.
fn read_until(fields: &Fields, zone: &TimeZone) -> Result<Option<Moment>, ()> {
    let typed = UNTIL.map(|part| fields.line(part));
    if typed.iter().all(Line::is_empty) {
        return Ok(None);
    }
    let [year, month, day] = typed;
    let (year, month, day) = (
        year.as_str().parse().map_err(drop)?,
        month.as_str().parse().map_err(drop)?,
        day.as_str().parse().map_err(drop)?,
    );
    let date = Date::new(year, month, day).map_err(drop)?;
    let after = date.tomorrow().map_err(drop)?.to_datetime(Time::midnight());
    let instant = zone.to_ambiguous_zoned_datetime(after).compatible().map_err(drop)?;
    Ok(Some(instant.timestamp().into()))
}

#[cfg(test)]
mod tests {
    use foundation::pages::Fields;
    use foundation::testing::START;
    use jiff::tz::TimeZone;

    use super::read_consent;

    fn faults(fields: &[(&str, &str)]) -> Vec<String> {
        let whole = [
            ("consent-name", "Maria"),
            ("covers", "face"),
            ("uses", "The gallery"),
            ("evidence", "Form in the archive"),
        ];
        let kept = whole.iter().filter(|(name, _)| !fields.iter().any(|(other, _)| other == name));
        let fields = Fields::of(kept.chain(fields).copied());
        match read_consent(&fields, START, &TimeZone::UTC) {
            Ok(_) => Vec::new(),
            Err(errors) => errors.into_iter().map(|error| error.field).collect(),
        }
    }

    #[test]
    fn a_consent_says_who_what_for_what_and_how_it_is_known() {
        assert_eq!(faults(&[]), [""; 0]);
        for field in ["consent-name", "covers", "uses", "evidence"] {
            assert_eq!(faults(&[(field, " ")]), [field]);
        }
        assert_eq!(faults(&[("covers", "name")]), ["covers"], "a picture without the face");
        assert_eq!(faults(&[("until-year", "2020"), ("until-month", "1"), ("until-day", "1")]), ["until"]);
        assert_eq!(faults(&[("until-year", "2099"), ("until-month", "2"), ("until-day", "30")]), ["until"]);
        assert_eq!(faults(&[("until-year", "2099"), ("until-month", "2"), ("until-day", "3")]), [""; 0]);
    }
}
