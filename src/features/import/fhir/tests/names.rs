//! Names the Dutch way: call name, prefixes, the partner's name, sorting.

use serde_json::{Value, json};

use super::super::{NameOrder, PersonName, Skip};
use super::{outside, patient, reason};

fn named(names: &Value) -> PersonName {
    let value = json!({
        "resourceType": "Patient", "id": "p", "birthDate": "2011-03-01", "name": names
    });
    patient(&value).name
}

fn dutch(order: Option<&str>, family: &str, parts: &[(&str, &str)]) -> PersonName {
    let of_fhir = "http://hl7.org/fhir/StructureDefinition";
    let parts: Vec<_> = parts
        .iter()
        .map(|(part, text)| json!({"url": format!("{of_fhir}/humanname-{part}"), "valueString": text}))
        .collect();
    let order: Vec<_> = order
        .iter()
        .map(
            |code| json!({"url": format!("{of_fhir}/humanname-assembly-order"), "valueCode": code}),
        )
        .collect();
    named(&json!([{
        "extension": order, "given": ["Fenna"], "family": family, "_family": {"extension": parts}
    }]))
}

#[test]
fn the_dutch_examples_are_shown_the_dutch_way() {
    let expected = [
        ("NameInformation-firstNames", "Henk Schemer", "H.J.W. Schemer"),
        ("NameInformation-firstNamesAndInitials", "Henk Schemer", "H.J.W. Schemer"),
        ("NameInformation-firstNamesAndInitialsSeparate", "Henk Schemer", "H.J.W. Schemer"),
        ("NameInformation-initials", "Henk Schemer", "H.J.W. Schemer"),
        ("Patient-01", "Jo van Putten-van der Giessen", "J.P.M. van Putten-van der Giessen"),
        (
            "ContactPerson-01",
            "J.P.M. van Putten-van der Giessen",
            "J.P.M. van Putten-van der Giessen",
        ),
        ("CareTeam-01-RelatedPerson-01", "Jan de Wit", "J. de Wit"),
        ("CareTeam-01-Patient-01", "Ingrid de Jong-de Wit", "I. de Jong-de Wit"),
        ("CareTeam-01-Practitioner-05", "G.F. de Haan", "G.F. de Haan"),
        ("TreatmentDirective2-01-RelatedPerson-01", "Piet van Putten", "J.P.M. van Putten"),
        ("TreatmentDirective2-02-Patient-01", "Piet Pietersen", "J.P.M. Pietersen"),
    ];
    for (file, display, formal) in expected {
        // Some of these have no date of birth; here only the name matters.
        let Some(mut value) =
            outside::resource(&format!("nl-core-r4-examples/nl-core-{file}.json"))
        else {
            return;
        };
        value["resourceType"] = json!("Patient");
        value["birthDate"] = json!("1990-01-01");
        let name = patient(&value).name;
        assert_eq!((name.display().as_str(), name.formal().as_str()), (display, formal), "{file}");
    }
}

#[test]
fn each_order_of_names_shows_and_sorts_by_the_name_in_use() {
    let parts = [
        ("own-prefix", "van"),
        ("own-name", "Dijk"),
        ("partner-prefix", "de"),
        ("partner-name", "Boer"),
    ];
    for (order, display, sort_key, initials) in [
        ("NL1", "Fenna van Dijk", "dijk fenna van", "FD"),
        ("NL2", "Fenna de Boer", "boer fenna de", "FB"),
        ("NL3", "Fenna de Boer-van Dijk", "boer dijk fenna de", "FB"),
        ("NL4", "Fenna van Dijk-de Boer", "dijk boer fenna van", "FD"),
    ] {
        let name = dutch(Some(order), "", &parts);
        assert_eq!(name.display(), display);
        assert_eq!(name.sort_key(), sort_key);
        assert_eq!(name.initials(), initials);
    }
}

#[test]
fn without_a_stated_order_the_whole_family_name_tells() {
    let parts = [
        ("own-name", "Dijk"),
        ("own-prefix", "van"),
        ("partner-name", "Boer"),
        ("partner-prefix", "de"),
    ];
    assert_eq!(dutch(None, "de Boer - van Dijk", &parts).order, NameOrder::PartnerOwn);
    assert_eq!(dutch(None, "De Boer", &parts).order, NameOrder::Partner);
    assert_eq!(dutch(None, "van Dijk", &parts).order, NameOrder::Own);
    assert_eq!(dutch(None, "anders", &parts).order, NameOrder::OwnPartner);
}

#[test]
fn a_plain_family_name_is_parted_from_its_prefix() {
    let plain = dutch(None, "van den Broek", &[]);
    assert_eq!((plain.prefix.as_deref(), plain.family.as_str()), (Some("van den"), "Broek"));
    let stated = dutch(None, "van den Broek", &[("own-prefix", "van den")]);
    assert_eq!(stated, plain);
    let unparted = dutch(None, "van den Broek", &[("own-name", "van den Broek")]);
    assert_eq!(unparted, plain);
    let forgotten = dutch(None, "Broek", &[("own-prefix", "van den")]);
    assert_eq!(forgotten, plain);
    let nonsense = dutch(None, "Marché", &[("own-prefix", "VV")]);
    assert_eq!(nonsense.display(), "Fenna Marché");
    assert_eq!(dutch(None, "Van Damme", &[]).prefix, None);
    assert_eq!(dutch(None, "de", &[]).family, "de");
    assert_eq!(dutch(None, "", &[("partner-name", "Boer")]).display(), "Fenna Boer");
}

#[test]
fn a_whole_text_is_parted_at_the_first_small_word_or_the_last_word() {
    for (text, display, sort_key) in [
        ("Juri van Gelder", "Juri van Gelder", "gelder juri van"),
        ("Gelder, Juri van", "Juri van Gelder", "gelder juri van"),
        ("van Gelder", "van Gelder", "gelder van"),
        ("J.H.R. Peters", "J.H.R. Peters", "peters jhr"),
        ("Carla Maria Espinosa", "Carla Maria Espinosa", "espinosa carla maria"),
        ("Prins", "Prins", "prins"),
        ("张无忌", "张无忌", "张无忌"),
    ] {
        let name = named(&json!([{ "text": text }]));
        assert_eq!((name.display().as_str(), name.sort_key().as_str()), (display, sort_key));
    }
}

#[test]
fn the_official_name_leads_and_a_former_one_never_does() {
    let names = json!([
        {"use": "maiden", "family": "Eerder", "given": ["Anna"]},
        {"use": "official", "family": "Vroeger", "given": ["Anna"], "period": {"end": "2002"}},
        {"use": "usual", "family": "Bakker", "given": ["An"]},
        {"use": "official", "family": "de Bakker", "given": ["Anna", "Maria"]},
        {"use": "nickname", "given": ["Annie"]}
    ]);
    let name = named(&names);
    assert_eq!(name.display(), "An de Bakker");
    assert_eq!(name.formal(), "A.M. de Bakker");
    let only_former = json!([{"use": "old", "family": "Eerder", "given": ["Anna"]}]);
    assert_eq!(named(&only_former).display(), "Anna Eerder");
}

#[test]
fn accents_capitals_and_apostrophes_do_not_disturb_the_order() {
    let key = |family: &str| dutch(None, family, &[]).sort_key();
    assert_eq!(key("Çelik"), "celik fenna");
    assert_eq!(key("Bo\u{308}hm"), key("Böhm"));
    assert_eq!(key("van 't Hof"), "hof fenna van t");
    assert_eq!(key("Ĳssel"), "ijssel fenna");
    assert_eq!(key("Øster-Ås"), "oster as fenna");
    assert!(key("Wit") < key("Witte"));
    assert_eq!(
        named(&json!([{"family": "Smit", "given": ["IJsbrand", "Jan-Kees"]}])).formal(),
        "IJ.J.K. Smit"
    );
}

#[test]
fn a_name_is_one_clean_line_of_bounded_length() {
    let name =
        named(&json!([{"family": " Bak\u{0}ker\u{202e}\n", "given": ["\tTess  a\u{200b}"]}]));
    assert_eq!(name.display(), "Tess a Bakker");
    let long = named(&json!([{"family": "é".repeat(100_000)}]));
    assert_eq!(long.family.chars().count(), 200);
    let only_first = named(&json!([{"given": ["Kees"]}]));
    assert_eq!((only_first.initials().as_str(), only_first.formal().as_str()), ("K", "Kees"));
}

#[test]
fn nobody_comes_in_without_a_name() {
    for names in
        [json!(null), json!([]), json!([{}]), json!([{"family": " \u{0}"}]), json!([{"text": ","}])]
    {
        let value = json!({
            "resourceType": "Patient", "id": "p", "birthDate": "2011-03-01", "name": names
        });
        assert_eq!(reason(&value), Skip::NoName);
    }
}
