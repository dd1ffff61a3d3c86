//! Countries by ISO 3166, and which of them were members of the European Union on a day.

use std::fmt;
use std::str::FromStr;

use icu::locale::subtags::Region;
use jiff::civil::{Date, date};
use serde::{Deserialize, Serialize};

/// A country by its ISO 3166-1 code of two letters (Greece is `GR`).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Country([u8; 2]);

/// The letters are no country's code.
#[derive(Debug, thiserror::Error)]
#[error("{0:?} is not an ISO 3166 country code")]
pub struct UnknownCountry(String);

impl Country {
    /// The two letters.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    pub(super) fn region(self) -> Option<Region> {
        Region::try_from_str(self.code()).ok()
    }

    /// The countries an organisation may be in: Europe's states and Turkey.
    pub fn all() -> impl Iterator<Item = Self> {
        EUROPE.iter().map(|code| Self(*code))
    }
}

impl FromStr for Country {
    type Err = UnknownCountry;

    fn from_str(code: &str) -> Result<Self, UnknownCountry> {
        let upper = code.trim().to_ascii_uppercase();
        EUROPE
            .iter()
            .find(|known| known.as_slice() == upper.as_bytes())
            .map(|known| Self(*known))
            .ok_or_else(|| UnknownCountry(code.to_owned()))
    }
}

impl TryFrom<String> for Country {
    type Error = UnknownCountry;

    fn try_from(code: String) -> Result<Self, UnknownCountry> {
        code.parse()
    }
}

impl From<Country> for String {
    fn from(country: Country) -> Self {
        country.code().to_owned()
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// Whether a country was a member of the European Union on a day.
///
/// Accessions by the treaties; the United Kingdom left at the end of 31 January 2020 (Brussels time).
pub fn eu_member(country: Country, on: Date) -> bool {
    MEMBERS.iter().any(|(code, joined, left)| {
        code.as_bytes() == country.0 && *joined <= on && left.is_none_or(|left| on < left)
    })
}

const MEMBERS: [(&str, Date, Option<Date>); 28] = {
    const FOUNDERS: Date = date(1958, 1, 1);
    const OF_2004: Date = date(2004, 5, 1);
    [
        ("BE", FOUNDERS, None),
        ("DE", FOUNDERS, None),
        ("FR", FOUNDERS, None),
        ("IT", FOUNDERS, None),
        ("LU", FOUNDERS, None),
        ("NL", FOUNDERS, None),
        ("DK", date(1973, 1, 1), None),
        ("IE", date(1973, 1, 1), None),
        ("GB", date(1973, 1, 1), Some(date(2020, 2, 1))),
        ("GR", date(1981, 1, 1), None),
        ("ES", date(1986, 1, 1), None),
        ("PT", date(1986, 1, 1), None),
        ("AT", date(1995, 1, 1), None),
        ("FI", date(1995, 1, 1), None),
        ("SE", date(1995, 1, 1), None),
        ("CY", OF_2004, None),
        ("CZ", OF_2004, None),
        ("EE", OF_2004, None),
        ("HU", OF_2004, None),
        ("LT", OF_2004, None),
        ("LV", OF_2004, None),
        ("MT", OF_2004, None),
        ("PL", OF_2004, None),
        ("SI", OF_2004, None),
        ("SK", OF_2004, None),
        ("BG", date(2007, 1, 1), None),
        ("RO", date(2007, 1, 1), None),
        ("HR", date(2013, 7, 1), None),
    ]
};

const EUROPE: [[u8; 2]; 48] = [
    *b"AD", *b"AL", *b"AM", *b"AT", *b"AZ", *b"BA", *b"BE", *b"BG", *b"BY", *b"CH", *b"CY", *b"CZ", *b"DE",
    *b"DK", *b"EE", *b"ES", *b"FI", *b"FR", *b"GB", *b"GE", *b"GR", *b"HR", *b"HU", *b"IE", *b"IS", *b"IT",
    *b"LI", *b"LT", *b"LU", *b"LV", *b"MC", *b"MD", *b"ME", *b"MK", *b"MT", *b"NL", *b"NO", *b"PL", *b"PT",
    *b"RO", *b"RS", *b"SE", *b"SI", *b"SK", *b"SM", *b"TR", *b"UA", *b"VA",
];

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{Country, eu_member};

    #[test]
    fn the_twenty_eight_of_2019_count_the_united_kingdom_and_not_switzerland() {
        let on = date(2019, 5, 15);
        let members: Vec<_> = Country::all().filter(|country| eu_member(*country, on)).collect();
        assert_eq!(members.len(), 28);
        assert!(members.contains(&"GB".parse().unwrap()));
        assert!(!members.contains(&"CH".parse().unwrap()));
    }

    #[test]
    fn the_united_kingdom_left_with_january_2020() {
        let gb = "GB".parse().unwrap();
        assert!(eu_member(gb, date(2020, 1, 31)));
        assert!(!eu_member(gb, date(2020, 2, 1)));
        assert!("EL".parse::<Country>().is_err());
    }
}
