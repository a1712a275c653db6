//! Both languages say everything, and say nothing that no page asks for.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

use jiff::civil::date;

use super::{Language, Texts};

/// Key to the variables its text uses.
fn keys(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let path = root().join(format!("locales/{}/empower.ftl", language.code()));
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = String::new();
    for line in fs::read_to_string(path).expect("the texts are there").lines() {
        if line.starts_with('#') {
            continue;
        }
        if let Some((key, _)) = line.split_once(" =").filter(|_| !line.starts_with(' ')) {
            assert!(!found.contains_key(key), "{key} stands there twice");
            key.clone_into(&mut current);
            found.entry(current.clone()).or_default();
        }
        for part in line.split('$').skip(1) {
            let name: String =
                part.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            found.entry(current.clone()).or_default().insert(name);
        }
    }
    found
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// All that stands in the files of a folder, itself left out.
fn read_all(folder: &Path, into: &mut String) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            read_all(&path, into);
        } else if !path.ends_with("text/tests.rs") {
            into.push_str(&fs::read_to_string(&path).unwrap_or_default());
        }
    }
}

#[test]
fn english_says_all_that_dutch_says_with_the_same_variables() {
    let (dutch, english) = (keys(Language::Nl), keys(Language::En));
    for (key, variables) in &dutch {
        assert_eq!(english.get(key), Some(variables), "{key} in English");
    }
    for key in english.keys() {
        assert!(dutch.contains_key(key), "{key} is not in Dutch");
    }
}

#[test]
fn no_text_is_left_that_no_page_uses() {
    let mut sources = String::new();
    read_all(&root().join("src"), &mut sources);
    read_all(&root().join("templates"), &mut sources);
    // Whatever stands in quotes, wherever the quotes begin: what lies between two of them.
    let quoted: HashSet<&str> = sources.split('"').collect();
    let unused: Vec<_> =
        keys(Language::Nl).into_keys().filter(|key| !quoted.contains(key.as_str())).collect();
    assert!(unused.is_empty(), "unused: {unused:?}");
}

#[test]
fn a_day_is_written_out_in_both_languages() {
    let day = date(2026, 11, 25);
    let (nl, en) = (Texts::new(Language::Nl), Texts::new(Language::En));
    assert_eq!(nl.day_long(day), "woensdag 25 november 2026");
    assert_eq!(en.day_long(day), "Wednesday 25 November 2026");
    assert_eq!((nl.day_short(day).weekday, nl.day_short(day).month), ("wo".into(), "nov".into()));
    assert_eq!((en.day_short(day).weekday, en.day_short(day).month), ("Wed".into(), "Nov".into()));
    assert_eq!(nl.day_short(date(2026, 3, 1)).month, "mrt");
}

#[test]
fn a_day_is_told_from_today() {
    let (nl, en) = (Texts::new(Language::Nl), Texts::new(Language::En));
    let today = date(2026, 11, 23);
    for (day, dutch, english) in [
        (date(2026, 11, 23), "vandaag", "today"),
        (date(2026, 11, 24), "morgen", "tomorrow"),
        (date(2026, 11, 25), "over 2 dagen", "in 2 days"),
        (date(2026, 11, 22), "gisteren", "yesterday"),
        (date(2026, 11, 13), "10 dagen geleden", "10 days ago"),
        (date(2026, 12, 14), "over 3 weken", "in 3 weeks"),
        (date(2027, 2, 1), "over 2 maanden", "in 2 months"),
        (date(2026, 1, 1), "10 maanden geleden", "10 months ago"),
    ] {
        assert_eq!(nl.relative(day, today), dutch);
        assert_eq!(en.relative(day, today), english);
    }
}

#[test]
fn the_browser_tells_which_language_it_likes() {
    assert_eq!(Language::from_accept("de-DE,en;q=0.8"), Some(Language::En));
    assert_eq!(Language::from_accept("nl-BE"), Some(Language::Nl));
    assert_eq!(Language::from_accept("fr"), None);
}

#[test]
fn several_words_read_as_one_sentence() {
    let words = ["a", "b", "c"].map(str::to_owned);
    assert_eq!(Texts::new(Language::Nl).and(&words), "a, b en c");
    assert_eq!(Texts::new(Language::En).and(&words[..1]), "a");
}
