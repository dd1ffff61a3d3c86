//! What readers ask for: the gallery with its filters and pages, and the entries, in eight languages.

use foundation::Language;

use crate::fill::{COUNTRIES, Filled, SLUG};

pub struct Addresses {
    pub gallery: Vec<String>,
    pub entries: Vec<String>,
}

impl Addresses {
    /// Each address once; the languages take turns, so that the first so many are in all of them.
    pub fn of(filled: &Filled) -> Self {
        let mut queries = vec![String::new()];
        queries.extend(COUNTRIES.iter().map(|country| format!("?country={country}")));
        queries.extend(filled.categories.iter().map(|category| format!("?category={category}")));
        for country in COUNTRIES {
            let both = |category: &String| format!("?country={country}&category={category}");
            queries.extend(filled.categories.iter().map(both));
        }
        let after = filled.numbers.iter().skip(23).step_by(24);
        queries.extend(after.take(400).map(|number| format!("?after={number}")));
        let languages = |rest: &dyn Fn(&str) -> String| Language::ALL.map(|language| rest(language.code()));
        let gallery = queries
            .iter()
            .flat_map(|query| languages(&|language| format!("/{language}/award/{SLUG}{query}")));
        let entries = filled
            .numbers
            .iter()
            .flat_map(|number| languages(&|language| format!("/{language}/award/{SLUG}/{number}")));
        Self { gallery: gallery.collect(), entries: entries.collect() }
    }

    /// So many addresses, one in seven of the gallery, the most asked first.
    pub fn mixed(&self, count: usize) -> Vec<&String> {
        let mut entries = self.entries.iter();
        let mut gallery = self.gallery.iter();
        let turn = |n: usize| {
            if n.is_multiple_of(7) { gallery.next().or_else(|| entries.next()) } else { entries.next() }
        };
        (0..count).map_while(turn).collect()
    }
}

/// Zipf's law with exponent 1: the n-th address is asked for 1/n as often as the first.
pub struct Zipf(Vec<f64>);

impl Zipf {
    pub fn of(count: usize) -> Self {
        let mut sum = 0.0;
        let sums = (1..=count).map(|rank| {
            sum += 1.0 / rank as f64;
            sum
        });
        Self(sums.collect())
    }

    /// The rank of a random number.
    pub fn draw(&self, random: u64) -> usize {
        let share = (random >> 11) as f64 / (1_u64 << 53) as f64;
        let sought = share * self.0.last().copied().unwrap_or(1.0);
        self.0.partition_point(|sum| *sum < sought).min(self.0.len().saturating_sub(1))
    }
}
