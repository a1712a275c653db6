//! Small promises of the frame.

use std::fs;
use std::path::{Path, PathBuf};

use super::{dial, icon, initials};

#[test]
fn initials_leave_out_prefixes() {
    assert_eq!(initials("Iris van den Berg"), "IB");
    assert_eq!(initials("Noor"), "N");
    assert_eq!(initials("sam"), "S");
}

#[test]
fn a_number_can_be_dialled() {
    assert_eq!(dial("088-555 1000"), "0885551000");
    assert_eq!(dial("+31 6 1234"), "+3161234");
}

#[test]
fn a_label_without_a_drawn_mark_shows_its_letter() {
    assert_eq!(icon::mark("elders", "<b>Elders").to_string(), "b");
    assert!(icon::mark("kompas", "Het Kompas").to_string().starts_with("<svg"));
}

/// Every file under `folder`.
fn files(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files(&path, into);
        } else {
            into.push(path);
        }
    }
}

fn templates() -> Vec<(PathBuf, String)> {
    let mut paths = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("templates"), &mut paths);
    paths
        .into_iter()
        .filter(|path| path.extension().is_some_and(|end| end == "html"))
        .map(|path| {
            let text = fs::read_to_string(&path).expect("a template");
            (path, text)
        })
        .collect()
}

#[test]
fn every_icon_a_template_names_is_drawn() {
    for (path, text) in templates() {
        for (call, lines) in
            [("icon(\"", super::icon::icon as fn(&str) -> _), ("art(\"", icon::art)]
        {
            for part in text.split(call).skip(1) {
                let name = part.split('"').next().unwrap_or_default();
                assert!(
                    !lines(name).to_string().ends_with("\"false\"></svg>"),
                    "{name} in {}",
                    path.display()
                );
            }
        }
    }
}

/// Invariant 9: no inline style or script, no request elsewhere.
#[test]
fn no_template_has_inline_style_script_or_a_foreign_address() {
    for (path, text) in templates() {
        for banned in
            ["style=", "<style", "onclick=", "onsubmit=", "src=\"http", "src=\"//", "javascript:"]
        {
            assert!(!text.contains(banned), "{banned} in {}", path.display());
        }
        for script in text.split("<script").skip(1) {
            assert!(script.starts_with(" src="), "inline script in {}", path.display());
        }
    }
}
