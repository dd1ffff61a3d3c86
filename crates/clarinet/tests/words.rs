//! The words of all rooms: the same in eight languages, none left in English, none missing, none idle.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use clarinet::rooms;
use foundation::Language;
use foundation::languages::{RoomWords, keys};
use regex::Regex;

/// The categories in which a language says a number; one it lacks would be said by `other`, which is another form.
fn plural_categories(language: Language) -> &'static [&'static str] {
    match language {
        Language::Sl => &["one", "two", "few", "other"],
        Language::Ro => &["one", "few", "other"],
        _ => &["one", "other"],
    }
}

fn source(room: &RoomWords, language: Language) -> &'static str {
    room.iter().find(|(of, _)| *of == language).map_or("", |(_, source)| source)
}

/// Each message with its text as it stands in the file, selectors included.
fn messages(source: &str) -> BTreeMap<String, String> {
    static START: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"^([a-z][a-z0-9-]*) =(.*)$").unwrap());
    let mut messages = BTreeMap::new();
    let mut key = String::new();
    for line in source.lines() {
        if let Some(found) = START.captures(line) {
            key = found[1].to_owned();
            messages.insert(key.clone(), found[2].trim().to_owned());
        } else if line.starts_with(' ')
            && let Some(text) = messages.get_mut(&key)
        {
            text.push('\n');
            text.push_str(line.trim());
        }
    }
    messages
}

/// The variants of each selector of a message: `count` with `one`, `other`.
fn selectors(message: &str) -> Vec<(String, BTreeSet<String>)> {
    static OPENING: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"\{ *(?:NUMBER\()?\$([a-z][A-Za-z0-9_-]*)\)? *->").unwrap());
    static VARIANT: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"^\*?\[([a-z0-9-]+)\]").unwrap());
    let mut selectors: Vec<(String, BTreeSet<String>)> = Vec::new();
    for line in message.lines() {
        if let (Some(found), Some((_, variants))) = (VARIANT.captures(line), selectors.last_mut()) {
            variants.insert(found[1].to_owned());
        }
        for found in OPENING.captures_iter(line) {
            selectors.push((found[1].to_owned(), BTreeSet::new()));
        }
    }
    selectors
}

fn each_translation() -> impl Iterator<Item = (RoomWords, Language)> {
    rooms::words().into_iter().flat_map(|room| Language::ALL.map(|language| (room, language)))
}

#[test]
fn every_file_is_fluent() {
    for (room, language) in each_translation() {
        let source = source(&room, language);
        let parsed = keys(source);
        let written: Vec<String> = messages(source).into_keys().collect();
        assert_eq!(parsed.into_keys().collect::<Vec<_>>(), written, "{language}");
        let lines = source.lines().filter(|line| !line.is_empty() && !line.starts_with(['#', ' '])).count();
        assert_eq!(lines, written.len(), "{language}: a key stands twice, or a line is no message");
    }
}

#[test]
fn eight_files_have_the_same_keys_and_placeables() {
    for (room, language) in each_translation() {
        let (english, own) = (keys(source(&room, Language::En)), keys(source(&room, language)));
        assert_eq!(own, english, "{language}");
    }
}

fn said((key, language): &(String, String)) -> String {
    format!("{key} {language}")
}

#[test]
fn a_value_equal_to_the_english_one_has_its_reason() {
    static PLACEABLE: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r#"\{ *(\$[A-Za-z0-9_-]+|"[^"]*") *\}"#).unwrap());
    let mut equal = BTreeSet::new();
    for (room, language) in each_translation().filter(|(_, language)| *language != Language::En) {
        let english = messages(source(&room, Language::En));
        for (key, text) in messages(source(&room, language)) {
            // What has no letters of its own, as "{ $share } %", has nothing to translate.
            let says = PLACEABLE.replace_all(&text, "").contains(char::is_alphabetic);
            if says && english.get(&key) == Some(&text) {
                equal.insert((key, language.code().to_owned()));
            }
        }
    }
    let mut allowed = BTreeSet::new();
    for line in include_str!("words-equal.txt").lines() {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let mut parts = line.splitn(3, ' ');
        let (key, language) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        assert!(parts.next().is_some_and(|reason| !reason.is_empty()), "no reason: {line}");
        assert!(allowed.insert((key.to_owned(), language.to_owned())), "twice: {line}");
    }
    let new: Vec<_> = equal.difference(&allowed).map(said).collect();
    assert!(new.is_empty(), "equal to English without a reason: {}", new.join(", "));
    let old: Vec<_> = allowed.difference(&equal).map(said).collect();
    assert!(old.is_empty(), "no longer equal to English: {}", old.join(", "));
}

#[test]
fn every_selector_has_the_plural_categories_of_its_language() {
    let mut faults = Vec::new();
    for (room, language) in each_translation() {
        let english = messages(source(&room, Language::En));
        for (key, text) in messages(source(&room, language)) {
            let plurals = |text: &str| {
                let selectors = selectors(text).into_iter();
                selectors.filter(|(_, variants)| variants.contains("one"))
            };
            // A number that English selects by is selected by in every language, or its form would be a guess.
            for (name, _) in plurals(&english[&key]) {
                if !plurals(&text).any(|(own, _)| own == name) {
                    faults.push(format!("{key} in {language} does not select by ${name}"));
                }
            }
            for (name, variants) in plurals(&text) {
                for category in plural_categories(language) {
                    if !variants.contains(*category) {
                        faults.push(format!("{key} in {language}: ${name} lacks [{category}]"));
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

/// The files that name keys: code, pages, mails, and pictures that pages include.
const SOURCES: [&str; 4] = ["rs", "html", "txt", "svg"];

/// The files of all rooms in which words are named.
fn sources() -> Vec<PathBuf> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut folders: Vec<PathBuf> = fs::read_dir(crates)
        .unwrap()
        .map(|entry| entry.unwrap().path().join("src"))
        .filter(|folder| folder.is_dir())
        .collect();
    let mut sources = Vec::new();
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| SOURCES.iter().any(|s| e == *s)) {
                sources.push(path);
            }
        }
    }
    sources
}

/// What the sources of the rooms say of keys: those they name, and the beginnings of those they put together.
struct Uses {
    named: BTreeMap<String, PathBuf>,
    begun: BTreeMap<String, PathBuf>,
}

impl Uses {
    /// Every quoted string that begins as the keys of a room do is taken for a key. Attributes of HTML are not: there
    /// the quote follows an equals sign.
    fn of(prefixes: &BTreeSet<String>) -> Self {
        let prefixes = prefixes.iter().map(String::as_str).collect::<Vec<_>>().join("|");
        let quoted = Regex::new(&format!(
            r#"(?:^|[^=\w])"((?:{prefixes})-[a-z0-9-]*)(?:"|(\{{[^"{{}}]*\}}[a-z0-9-]*)")"#
        ))
        .unwrap();
        let mut uses = Self { named: BTreeMap::new(), begun: BTreeMap::new() };
        for path in sources() {
            uses.read(&quoted, &path);
        }
        uses
    }

    fn read(&mut self, quoted: &Regex, path: &Path) {
        let text = fs::read_to_string(path).unwrap();
        let tests = text.find("\n#[cfg(test)]\nmod tests {").unwrap_or(text.len());
        let lines = text[..tests].lines();
        for line in lines.filter(|line| !line.trim_start().starts_with("//")) {
            for found in quoted.captures_iter(line) {
                let uses = match found.get(2) {
                    Some(_) => &mut self.begun,
                    None => &mut self.named,
                };
                uses.insert(found[1].to_owned(), path.to_owned());
            }
        }
    }
}

#[test]
fn every_key_named_in_a_source_exists_and_every_key_is_used() {
    let known: BTreeSet<String> =
        rooms::words().iter().flat_map(|room| keys(source(room, Language::En)).into_keys()).collect();
    let prefixes: BTreeSet<String> =
        known.iter().filter_map(|key| key.split_once('-')).map(|(prefix, _)| prefix.to_owned()).collect();
    let uses = Uses::of(&prefixes);
    let missing: Vec<_> = uses.named.iter().filter(|(key, _)| !known.contains(*key)).collect();
    assert!(missing.is_empty(), "no such words: {missing:#?}");
    let begins = |key: &str| uses.begun.keys().any(|beginning| key.starts_with(beginning.as_str()));
    let empty: Vec<_> = uses
        .begun
        .iter()
        .filter(|(beginning, _)| !known.iter().any(|key| key.starts_with(beginning.as_str())))
        .collect();
    assert!(empty.is_empty(), "no words begin so: {empty:#?}");
    let idle: Vec<_> = known.iter().filter(|key| !uses.named.contains_key(*key) && !begins(key)).collect();
    assert!(idle.is_empty(), "no page says these words: {idle:#?}");
}

/// What a call of `t!` gives to a message: its key, where it is a literal, and the names of its arguments.
fn calls_of_t(text: &str) -> Vec<(String, BTreeSet<String>)> {
    static START: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r#"\bt!\(\s*[^",()]+,\s*"([a-z][a-z0-9-]*)""#).unwrap());
    static NAME: LazyLock<Regex> = LazyLock::new(|| Regex::new(r"^,\s*([a-z_]+) = ").unwrap());
    let mut calls = Vec::new();
    for found in START.captures_iter(text) {
        let mut names = BTreeSet::new();
        let rest = &text[found.get(0).unwrap().end()..];
        let mut depth = 0;
        for (at, letter) in rest.char_indices() {
            match letter {
                '(' | '[' | '{' => depth += 1,
                ')' | ']' | '}' if depth == 0 => break,
                ')' | ']' | '}' => depth -= 1,
                ',' if depth == 0 => {
                    names.extend(NAME.captures(&rest[at..]).map(|name| name[1].to_owned()));
                }
                _ => {}
            }
        }
        calls.push((found[1].to_owned(), names));
    }
    calls
}

#[test]
fn each_message_is_given_what_it_says() {
    static GET: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r#"\.get\(\s*"([a-z][a-z0-9-]*)"\s*\)"#).unwrap());
    let known: BTreeMap<String, BTreeSet<String>> =
        rooms::words().iter().flat_map(|room| keys(source(room, Language::En))).collect();
    let mut wrong = Vec::new();
    for path in sources() {
        let text = fs::read_to_string(&path).unwrap();
        let plain = GET.captures_iter(&text).map(|found| (found[1].to_owned(), BTreeSet::new()));
        for (key, given) in plain.chain(calls_of_t(&text)) {
            if let Some(wanted) = known.get(&key)
                && *wanted != given
            {
                wrong.push(format!("{key} says {wanted:?}, and is given {given:?}: {}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Strings said in a language's own words, in the quotes and letters that its notes in GLOSSARY.md ask for.
#[test]
fn marks_and_letters_are_those_of_the_language() {
    // `{"{"}` is how Fluent writes a brace.
    static LITERAL: LazyLock<Regex> = LazyLock::new(|| Regex::new(r#"\{ *"[^"]*" *\}"#).unwrap());
    for (room, language) in each_translation() {
        for (key, text) in messages(source(&room, language)) {
            let text = LITERAL.replace_all(&text, "");
            let at = format!("{key} in {language}: {text}");
            assert!(!text.contains(['\'', '"', '´', '`']), "typewriter quote, {at}");
            assert!(!text.contains("..."), "three dots, {at}");
            let wrong: &[char] = match language {
                Language::En => &['„', '«', '»', '–'],
                Language::It | Language::El => &['„'],
                Language::De | Language::Sl | Language::Bg => &['”', '«', '»'],
                Language::Ro => &['“', 'ş', 'ţ', 'Ş', 'Ţ'],
                Language::Hu => &['“', 'õ', 'û'],
            };
            assert!(!text.contains(wrong), "not a mark of the language, {at}");
        }
    }
}
