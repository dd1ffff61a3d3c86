//! Dates, numbers and order as each language writes them (CLDR, by ICU4X).

use icu::calendar::{Date, Iso};
use icu::collator::{Collator, CollatorBorrowed};
use icu::datetime::{DateTimeFormatter, DateTimeFormatterPreferences, fieldsets};
use icu::decimal::DecimalFormatter;
use icu::decimal::input::Decimal;
use icu::experimental::displaynames::DisplayNamesOptions;
use icu::experimental::displaynames::multi::{LanguageDisplayNames, RegionDisplayNames};
use icu::locale::preferences::extensions::unicode::keywords::HourCycle;
use icu::plurals::{PluralCategory, PluralRules};
use icu::time::{DateTime, Time};
use intl_memoizer::Memoizable;
use jiff::civil;
use jiff::tz::TimeZone;
use unic_langid::LanguageIdentifier;

use super::country::Country;
use super::{Language, Words};
use crate::clock::Moment;

pub(super) struct Formats {
    date: DateTimeFormatter<fieldsets::YMD>,
    date_time: DateTimeFormatter<fieldsets::enums::CompositeDateTimeFieldSet>,
    time: DateTimeFormatter<fieldsets::T>,
    decimal: DecimalFormatter,
    plurals: PluralRules,
    regions: RegionDisplayNames,
    languages: LanguageDisplayNames,
    pub(super) collator: CollatorBorrowed<'static>,
}

impl Formats {
    pub(super) fn of(language: Language) -> Self {
        let locale = language.locale();
        let data = "the eight languages are in ICU4X's data";
        let date_time = fieldsets::enums::CompositeDateTimeFieldSet::DateTime(
            fieldsets::enums::DateAndTimeFieldSet::YMDT(fieldsets::YMD::long().with_time_hm()),
        );
        // Twelve at night is nobody's noon: a closing is said in 24 hours in Greek too.
        let clock = || {
            let mut clock = DateTimeFormatterPreferences::from(&locale);
            clock.hour_cycle = Some(HourCycle::H23);
            clock
        };
        Self {
            date: DateTimeFormatter::try_new((&locale).into(), fieldsets::YMD::long()).expect(data),
            date_time: DateTimeFormatter::try_new(clock(), date_time).expect(data),
            time: DateTimeFormatter::try_new(clock(), fieldsets::T::hm()).expect(data),
            decimal: DecimalFormatter::try_new(
                (&locale).into(),
                icu::decimal::options::DecimalFormatterOptions::default(),
            )
            .expect(data),
            plurals: PluralRules::try_new_cardinal((&locale).into()).expect(data),
            regions: RegionDisplayNames::try_new((&locale).into(), DisplayNamesOptions::default())
                .expect(data),
            languages: LanguageDisplayNames::try_new((&locale).into(), DisplayNamesOptions::default())
                .expect(data),
            collator: Collator::try_new((&locale).into(), icu::collator::options::CollatorOptions::default())
                .expect(data),
        }
    }
}

impl Formats {
    pub(super) fn plural_category(&self, number: i64) -> &'static str {
        match self.plurals.category_for(number) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        }
    }
}

impl Words {
    /// A civil date: "24 November 2026".
    pub fn civil_date(&self, date: civil::Date) -> String {
        self.formats().date.format(&iso(date)).to_string()
    }

    /// The date of an instant in a zone.
    pub fn date(&self, moment: Moment, zone: &TimeZone) -> String {
        self.civil_date(moment.in_zone(zone).date())
    }

    /// The time of an instant in a zone: "23:59".
    pub fn time(&self, moment: Moment, zone: &TimeZone) -> String {
        self.formats().time.format(&clock_time(moment.in_zone(zone).time())).to_string()
    }

    /// Date and time of an instant in a zone: "24 November 2026 at 23:59".
    pub fn date_time(&self, moment: Moment, zone: &TimeZone) -> String {
        let zoned = moment.in_zone(zone);
        let input = DateTime { date: iso(zoned.date()), time: clock_time(zoned.time()) };
        self.formats().date_time.format(&input).to_string()
    }

    /// A whole number, grouped as the language does.
    pub fn number(&self, number: i64) -> String {
        self.formats().decimal.format(&Decimal::from(number)).to_string()
    }

    /// The name of a country by CLDR.
    pub fn country(&self, country: Country) -> String {
        country
            .region()
            .and_then(|region| self.formats().regions.of(region))
            .unwrap_or(country.code())
            .to_owned()
    }

    /// The name of a language by CLDR, in this one; the code where there is none.
    pub fn language_name(&self, code: &str) -> String {
        code.parse()
            .ok()
            .and_then(|language| self.formats().languages.of(language))
            .map_or_else(|| code.to_owned(), str::to_owned)
    }
}

fn iso(date: civil::Date) -> Date<Iso> {
    let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
    Date::try_new_iso(i32::from(date.year()), month, day).expect("a civil date is a date")
}

fn clock_time(time: civil::Time) -> Time {
    Time::try_new(time.hour().unsigned_abs(), time.minute().unsigned_abs(), time.second().unsigned_abs(), 0)
        .expect("a civil time is a time")
}

struct InLanguage(DecimalFormatter);

impl Memoizable for InLanguage {
    type Args = ();
    type Error = icu::locale::ParseError;

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, Self::Error> {
        let locale = icu::locale::Locale::try_from_str(&language.to_string())?;
        let formatter = DecimalFormatter::try_new((&locale).into(), Default::default());
        Ok(Self(formatter.expect("ICU4X falls back to the root's digits")))
    }
}

pub(super) fn number_in(memoizer: &intl_memoizer::concurrent::IntlLangMemoizer, number: f64) -> String {
    let decimal = Decimal::try_from_str(&number.to_string()).unwrap_or_default();
    memoizer
        .with_try_get::<InLanguage, _, _>((), |formatter| formatter.0.format(&decimal).to_string())
        .unwrap_or_else(|_| number.to_string())
}
