//! What changed between two versions of a form.

use std::collections::HashMap;

use foundation::Language;
use foundation::text::Whole;
use uuid::Uuid;

use super::parts::Part;
use super::sheet::Sheet;
use crate::form::Form;

/// A change of one part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What kind of part.
    pub part: Part,
    /// Its code among its like.
    pub key: String,
    /// The text that names it, of the version that has it.
    pub name: Option<Uuid>,
    /// What became of it.
    pub what: What,
}

/// What became of a part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It stands elsewhere among its like.
    Moved,
    /// Its settings or texts are others.
    Changed {
        /// The names of the settings.
        settings: Vec<&'static str>,
        /// The names of the texts, each with the languages worded anew.
        texts: Vec<(&'static str, Vec<Language>)>,
    },
}

/// What changed from one form to another; `wholes` has the texts of both.
pub fn changes(old: &Form<Uuid>, new: &Form<Uuid>, wholes: &HashMap<Uuid, Whole>) -> Vec<Change> {
    let (old, new) = (Sheet::all(old), Sheet::all(new));
    let is = |a: &Sheet, b: &Sheet| a.part == b.part && a.address() == b.address();
    let change = |sheet: &Sheet, what: What| Change {
        part: sheet.part,
        key: sheet.address(),
        name: sheet.slots.first().and_then(|slot| slot.id),
        what,
    };
    let mut changes = Vec::new();
    for sheet in &new {
        match old.iter().find(|was| is(was, sheet)) {
            None => changes.push(change(sheet, What::Added)),
            Some(was) => {
                if let Some(what) = compared(was, sheet, wholes) {
                    changes.push(change(sheet, what));
                }
            }
        }
    }
    for sheet in moved(&old, &new) {
        changes.push(change(sheet, What::Moved));
    }
    let gone = old.iter().filter(|was| !new.iter().any(|sheet| is(was, sheet)));
    changes.extend(gone.map(|was| change(was, What::Removed)));
    changes
}

fn compared(was: &Sheet, now: &Sheet, wholes: &HashMap<Uuid, Whole>) -> Option<What> {
    let names = now.names().into_iter().filter(|name| was.all_of(name) != now.all_of(name));
    let settings: Vec<&'static str> = names.collect();
    let mut texts = Vec::new();
    for slot in &now.slots {
        let before = was.slots.iter().find(|old| old.name == slot.name).and_then(|old| old.id);
        let body = |id: Option<Uuid>, language: Language| {
            let whole = id.and_then(|id| wholes.get(&id))?;
            whole.bodies.get(&language).filter(|body| !body.is_empty())
        };
        let languages = Language::ALL.into_iter().filter(|l| body(before, *l) != body(slot.id, *l));
        let languages: Vec<Language> = languages.collect();
        if !languages.is_empty() {
            texts.push((slot.name, languages));
        }
    }
    (!settings.is_empty() || !texts.is_empty()).then_some(What::Changed { settings, texts })
}

/// The fewest parts whose moving makes the new order of the old one.
fn moved<'a>(old: &[Sheet], new: &'a [Sheet]) -> Vec<&'a Sheet> {
    let mut moved = Vec::new();
    for part in Part::ALL {
        let now: Vec<&Sheet> = new.iter().filter(|sheet| sheet.part == part).collect();
        let places: Vec<(usize, &Sheet)> = now
            .iter()
            .filter_map(|sheet| {
                let place =
                    old.iter().position(|was| was.part == part && was.address() == sheet.address())?;
                Some((place, *sheet))
            })
            .collect();
        let stay = longest_rising(&places.iter().map(|(place, _)| *place).collect::<Vec<_>>());
        for (n, (place, sheet)) in places.iter().enumerate() {
            if !stay.contains(&n) || old[*place].within != sheet.within {
                moved.push(*sheet);
            }
        }
    }
    moved
}

/// The indices of a longest rising run of numbers, not needing to be neighbours.
fn longest_rising(numbers: &[usize]) -> Vec<usize> {
    let mut best: Vec<Vec<usize>> = Vec::new();
    for (n, number) in numbers.iter().enumerate() {
        let before = best.iter().filter(|run| run.last().is_some_and(|last| numbers[*last] < *number));
        let mut run = before.max_by_key(|run| run.len()).cloned().unwrap_or_default();
        run.push(n);
        best.push(run);
    }
    best.into_iter().max_by_key(Vec::len).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::longest_rising;

    #[test]
    fn what_stays_is_as_much_as_can() {
        assert_eq!(longest_rising(&[]), Vec::<usize>::new());
        assert_eq!(longest_rising(&[0, 2, 1, 3]).len(), 3);
        assert_eq!(longest_rising(&[3, 0, 1, 2]), vec![1, 2, 3]);
    }
}
