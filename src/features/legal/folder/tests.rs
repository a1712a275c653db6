//! That the shipped texts are whole, and that own texts are checked when the portal starts.

use super::{File, Kind, Texts, read, texts};
use crate::clock::Instant;
use crate::features::providers::Provider;
use crate::web::text::Language;

fn at(day: &str) -> Instant {
    format!("{day}T12:00:00Z").parse::<jiff::Timestamp>().unwrap().into()
}

fn shipped() -> Texts {
    texts(None, &[]).unwrap()
}

/// T14.2: every version has its leading Dutch text and its translation.
#[test]
fn every_version_is_there_in_both_languages() {
    let texts = shipped();
    for kind in Kind::ALL {
        for version in texts.versions(kind, "") {
            for language in Language::ALL {
                let read = version.read(language).unwrap();
                assert_eq!(read.language, language, "{kind:?} {}", version.number);
                assert!(!read.changed.is_empty(), "{kind:?} {} says what changed", version.number);
                let left = read.html("Het Kompas", "Empower");
                let left = left.replace("{cookies}", "").replace("{categories}", "");
                assert!(!left.contains('{'), "{kind:?} {}", version.number);
            }
        }
    }
}

/// T14.1: a version holds from its day on, not before, and can be read once it is announced.
#[test]
fn a_new_version_holds_from_its_day() {
    let texts = shipped();
    let holds = |at: &str| texts.terms_now(at.parse::<jiff::Timestamp>().unwrap().into());
    assert_eq!(holds("2026-05-31T21:59:59Z"), 1);
    assert_eq!(holds("2026-05-31T22:00:00Z"), 2);
    let readable = |day| texts.readable(Kind::Terms, "", at(day)).len();
    assert_eq!((readable("2026-03-01"), readable("2026-05-15")), (1, 2));
    assert_eq!(texts.coming(Kind::Terms, "", at("2026-05-15")).map(|it| it.number), Some(2));
    assert!(texts.coming(Kind::Terms, "", at("2026-06-01")).is_none());
}

fn file(path: &str, head: &str) -> File {
    (path.to_owned(), format!("---\n{head}\n---\n\nTekst.\n"))
}

/// A15: what is wrong with an own text is said before anybody reads it.
#[test]
fn a_text_that_is_not_as_it_should_be_stops_the_start() {
    let good = file("nl/terms-1.md", "version: 1\nfrom: 2026-01-01");
    assert_eq!(read(Kind::Terms, std::slice::from_ref(&good)).unwrap().unwrap().len(), 1);
    assert!(read(Kind::Privacy, std::slice::from_ref(&good)).unwrap().is_none());
    for wrong in [
        file("nl/terms-2.md", "version: 3\nfrom: 2026-02-01"),
        file("nl/terms-2.md", "version: 2\nfrom: 2025-02-01"),
        file("nl/terms-2.md", "version: 2"),
        file("nl/terms-2.md", "version: 2\nfrom: 2026-02-01\nannounced: 2026-03-01"),
        file("en/terms-1.md", "version: 1\nfrom: 2026-01-02"),
        file("en/terms-2.md", "version: 2\nfrom: 2026-02-01"),
    ] {
        assert!(read(Kind::Terms, &[good.clone(), wrong.clone()]).is_err(), "{wrong:?}");
    }
}

/// A15: a label's own terms stand in the place of the operator's, for that label alone.
#[test]
fn a_label_has_its_own_terms_and_the_statement_of_the_operator() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("nl")).unwrap();
    let (path, text) = file("nl/terms-1.md", "version: 1\nfrom: 2026-01-01\nchanged: Nieuw.");
    std::fs::write(folder.path().join(path), text).unwrap();
    let mut providers: Vec<Provider> = crate::demo::providers().unwrap();
    providers[0].labels[0].legal = Some(folder.path().to_owned());
    let texts = texts(None, &providers).unwrap();
    let (own, other) = (&providers[0].labels[0].key, &providers[1].labels[0].key);
    assert_eq!(texts.whose_terms(own), own.as_str());
    assert_eq!((texts.whose_terms(other), texts.whose(Kind::Privacy, own)), ("", ""));
    let now = at("2026-10-14");
    assert_eq!((texts.terms_now_of(own, now), texts.terms_now_of(other, now)), (1, 2));
    let read = texts.holding(Kind::Terms, own, now).unwrap().read(Language::En).unwrap();
    assert_eq!(read.language, Language::Nl, "there is no translation");
    std::fs::write(folder.path().join("nl/tarms-1.md"), "").unwrap();
    assert!(super::texts(None, &providers).is_err(), "a slip in a name is not overlooked");
}
