//! `publiccode.yml` has the keys that the standard asks for, in every language of the program.

use foundation::Language;

const FILE: &str = include_str!("../../../publiccode.yml");

/// The lines under a key, without its indent; of the whole file at first.
fn under(text: &str, key: &str) -> String {
    let mut lines = text.lines().skip_while(|line| !line.starts_with(&format!("{key}:"))).skip(1);
    let inner: Vec<&str> =
        lines.by_ref().take_while(|line| line.starts_with("  ") || line.trim().is_empty()).collect();
    inner.iter().map(|line| line.get(2..).unwrap_or_default()).collect::<Vec<_>>().join("\n")
}

/// What stands behind a key; what is told in the lines below it, folded.
fn value(text: &str, key: &str) -> Option<String> {
    let prefix = format!("{key}:");
    let line = text.lines().find(|line| line.starts_with(&prefix))?;
    let own = line[prefix.len()..].trim().trim_matches('"');
    Some(if matches!(own, "" | ">") {
        under(text, key).replace('\n', " ").trim().to_owned()
    } else {
        own.to_owned()
    })
}

#[test]
fn it_has_what_the_standard_requires() {
    for key in [
        "publiccodeYmlVersion",
        "name",
        "url",
        "platforms",
        "categories",
        "developmentStatus",
        "softwareType",
    ] {
        assert!(value(FILE, key).is_some_and(|value| !value.is_empty()), "{key}");
    }
    for (section, key) in
        [("legal", "license"), ("maintenance", "type"), ("localisation", "localisationReady")]
    {
        assert!(value(&under(FILE, section), key).is_some_and(|value| !value.is_empty()), "{section}.{key}");
    }
    assert_eq!(value(&under(FILE, "legal"), "license").as_deref(), Some(env!("CARGO_PKG_LICENSE")));
    // Whoever takes the maintenance on is named.
    let maintenance = under(FILE, "maintenance");
    let asked = match value(&maintenance, "type").as_deref() {
        Some("contract") => Some("contractors"),
        Some("internal" | "community") => Some("contacts"),
        _ => None,
    };
    assert!(asked.is_none_or(|key| value(&maintenance, key).is_some()), "{maintenance}");
}

#[test]
fn it_describes_the_program_in_each_of_its_languages() {
    let listed = value(&under(FILE, "localisation"), "availableLanguages").unwrap();
    let mut listed: Vec<&str> = listed.trim_matches(['[', ']']).split(", ").collect();
    let mut ours = Language::ALL.map(Language::code).to_vec();
    (listed.sort_unstable(), ours.sort_unstable());
    assert_eq!(listed, ours);
    let description = under(FILE, "description");
    for language in ours {
        let told = under(&description, language);
        let short = value(&told, "shortDescription").unwrap_or_default();
        assert!((1..=150).contains(&short.chars().count()), "{language}: {short}");
        let long = value(&told, "longDescription").unwrap_or_default();
        assert!((150..=10_000).contains(&long.chars().count()), "{language}: {long}");
        let features = under(&told, "features");
        let features: Vec<_> = features.lines().filter(|line| line.trim_start().starts_with("- ")).collect();
        assert!(!features.is_empty(), "{language}");
        assert!(features.iter().all(|line| line.trim().chars().count() <= 102), "{language}: {features:?}");
    }
}
