//! Tells cargo which files outside `src` are compiled in: texts, templates and assets.

fn main() {
    for folder in ["locales", "templates", "assets", "migrations", "i18n.toml"] {
        println!("cargo:rerun-if-changed={folder}");
    }
}
