//! The configuration: what is refused, in one clear line, and what Annex 1 says.

use std::path::Path;

use empower::config::Config;

/// The example of `deploy/` in a folder of its own, with a key, and `change` made to it.
fn read(change: impl Fn(&str) -> String) -> Result<Config, String> {
    let dir = tempfile::tempdir().unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy");
    std::fs::copy(root.join("annex-1.toml"), dir.path().join("annex-1.toml")).unwrap();
    vault::LocalMaster::generate_file(&dir.path().join("master.key")).unwrap();
    let text = std::fs::read_to_string(root.join("empower.toml")).unwrap();
    let text = change(&text.replace("/etc/empower/master.key", "master.key"));
    std::fs::write(dir.path().join("own.css"), ":root { --portal-accent: #123456; }").unwrap();
    std::fs::write(dir.path().join("empower.toml"), text).unwrap();
    let config = Config::read(&dir.path().join("empower.toml")).map_err(|e| format!("{e:#}"))?;
    config.master_key().map_err(|e| format!("{e:#}"))?;
    config.read_providers().map_err(|e| format!("{e:#}"))?;
    Ok(config)
}

fn refused(change: impl Fn(&str) -> String) -> String {
    let line = read(change).unwrap_err();
    assert!(!line.contains('\n'), "one line: {line}");
    line
}

#[test]
fn the_example_is_in_order() {
    read(str::to_owned).unwrap();
}

#[test]
fn the_configuration_of_the_container_is_in_order() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy");
    let config = Config::read(&root.join("compose.toml")).unwrap();
    config.read_providers().unwrap();
    assert!(config.metrics.is_some());
}

#[test]
fn a_portal_leaves_within_a_minute() {
    let line = refused(|text| text.replace("leave_seconds = 2", "leave_seconds = 61"));
    assert!(line.contains("leave_seconds"), "{line}");
}

/// Issue 5, 7: leaving quickly leads to a page of another site, by https.
#[test]
fn who_leaves_quickly_goes_to_another_site() {
    for wrong in ["http://www.knmi.nl/", "/home", "https://", "https://www.knmi.nl/<x"] {
        let line = refused(|text| text.replace("https://www.knmi.nl/", wrong));
        assert!(line.contains("operator.leave"), "{wrong}: {line}");
    }
}

/// Annex 1 of the terms: eight organisations, ten labels.
#[test]
fn the_annex_names_eight_providers_and_ten_labels() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy/annex-1.toml");
    let providers = empower::config::providers(&std::fs::read_to_string(root).unwrap()).unwrap();
    assert_eq!(providers.len(), 8);
    assert_eq!(providers.iter().map(|provider| provider.labels.len()).sum::<usize>(), 10);
}

#[test]
fn an_unknown_setting_stops_the_start() {
    assert!(refused(|text| format!("sesion_hours = 3\n{text}")).contains("sesion_hours"));
}

#[test]
fn without_a_key_there_is_no_start() {
    let line = refused(|text| text.replace("master_key_file = \"master.key\"", ""));
    assert!(line.contains("master_key"), "{line}");
    assert!(refused(|text| text.replace("master.key\"", "gone.key\"")).contains("gone.key"));
}

#[test]
fn people_are_served_over_https_alone() {
    let line = refused(|text| text.replace("https://portaal", "http://portaal"));
    assert!(line.contains("https"), "{line}");
}

#[test]
fn keys_and_data_never_share_a_store() {
    let line = refused(|text| text.replace("keys.db", "empower.db"));
    assert!(line.contains("apart"), "{line}");
}

#[test]
fn a_label_may_bring_a_file_of_tokens() {
    let text = "
        [[provider]]
        key = 'own'
        legal_name = 'Own'
        features = []
        [[provider.label]]
        key = 'own'
        name = 'Own'
        audience = 'all'
        street = 'Straat 1'
        postcode = '1234 AB'
        city = 'Stad'
        emails = ['a@example.org']
        terms_url = 'https://example.org'
        theme = 'own.css'
    ";
    let dir = tempfile::tempdir().unwrap();
    let config = read(str::to_owned).unwrap();
    std::fs::write(dir.path().join("own.toml"), text).unwrap();
    let config = Config { providers: dir.path().join("own.toml"), ..config };
    assert!(config.read_providers().unwrap_err().to_string().contains("own.css"));
    std::fs::write(dir.path().join("own.css"), ":root {}").unwrap();
    let providers = config.read_providers().unwrap();
    assert_eq!(providers[0].labels[0].theme_css.as_deref(), Some(":root {}"));
}

/// ADR 7: the role that owns the tables is another one, and there are roles on PostgreSQL alone.
#[test]
fn who_owns_the_tables_is_another_role_of_postgresql() {
    let owner = |text: &str| format!("database_owner = \"postgres://owner@/empower\"\n{text}");
    assert!(refused(owner).contains("database_owner"));
    let serving = "database = \"postgres://owner@/empower\"";
    let sqlite = "database = \"sqlite:///var/lib/empower/empower.db\"";
    assert!(refused(|text| owner(text).replace(sqlite, serving)).contains("database_owner"));
    read(|text| owner(text).replace(sqlite, "database = \"postgres://empower@/empower\"")).unwrap();
}
