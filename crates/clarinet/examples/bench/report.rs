//! The table at the end: each figure beside its target.

use std::collections::BTreeMap;

use crate::load::Answered;

#[derive(Clone, Copy, Debug)]
pub enum Measured {
    /// Requests and the CPU seconds they cost.
    Cost {
        answered: Answered,
        cpu: f64,
    },
    Number(f64),
}

#[derive(Default)]
pub struct Report {
    columns: Vec<String>,
    rows: BTreeMap<(usize, &'static str), BTreeMap<String, Measured>>,
}

/// Every row in the order it is printed, and what was promised.
const ROWS: [(&str, &str); 14] = [
    ("gallery, kept", "<= 0.03 ms"),
    ("entry, kept", "<= 0.03 ms"),
    ("nginx, gallery", "the same bytes"),
    ("nginx, entry", "the same bytes"),
    ("gallery, made", "<= 1.5 ms"),
    ("gallery, statements", "<= 8"),
    ("entry, made", "<= 1.5 ms"),
    ("entry, statements", "<= 8"),
    ("10,000 addresses, a write a second", ""),
    ("of them from the cache, %", ""),
    ("send", ">= 300 a second"),
    ("resident after the run, MB", "<= 90"),
    ("start to first answer, ms", "<= 300"),
    ("kept against nginx", ""),
];

impl Measured {
    fn cost(self) -> Option<f64> {
        match self {
            Self::Cost { answered, cpu } => Some(1000.0 * cpu / answered.requests.max(1) as f64),
            Self::Number(_) => None,
        }
    }

    fn say(self) -> String {
        match self {
            Self::Cost { answered, .. } => {
                let a_second = answered.requests as f64 / answered.seconds;
                format!("{a_second:.0}/s, {:.3} ms", self.cost().unwrap_or_default())
            }
            Self::Number(number) => format!("{number:.1}"),
        }
    }
}

impl Report {
    pub fn put(&mut self, row: &'static str, column: &str, measured: Measured) {
        eprintln!("  {row}: {}", measured.say());
        if !self.columns.iter().any(|known| known == column) {
            self.columns.push(column.to_owned());
        }
        let place = ROWS.iter().position(|(name, _)| *name == row).unwrap_or(ROWS.len());
        self.rows.entry((place, row)).or_default().insert(column.to_owned(), measured);
    }

    fn ratio(&self, column: &str) -> Option<String> {
        let cost = |row: &str| {
            let (_, measured) = self.rows.iter().find(|((_, name), _)| *name == row)?;
            measured.get(column)?.cost().filter(|cost| *cost > 0.0)
        };
        let gallery = cost("gallery, kept")? / cost("nginx, gallery")?;
        Some(format!("{gallery:.1} x, {:.1} x", cost("entry, kept")? / cost("nginx, entry")?))
    }

    /// Requests a second and CPU milliseconds a request, the program's and the database's together.
    pub fn print(&self) {
        let mut lines = vec![[vec!["".to_owned(), "target".to_owned()], self.columns.clone()].concat()];
        for (place, (row, target)) in ROWS.iter().enumerate() {
            let said = |column: &String| match self.rows.get(&(place, *row)) {
                Some(measured) => measured.get(column).map(|measured| measured.say()),
                None => self.ratio(column),
            };
            let cells = self.columns.iter().map(|column| said(column).unwrap_or_default());
            lines.push([(*row).to_owned(), (*target).to_owned()].into_iter().chain(cells).collect());
        }
        let widths: Vec<usize> = (0..lines[0].len())
            .map(|n| lines.iter().map(|line| line[n].chars().count()).max().unwrap_or(0))
            .collect();
        for line in lines {
            let cells = line.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}"));
            println!("{}", cells.collect::<Vec<_>>().join("  ").trim_end());
        }
    }
}
