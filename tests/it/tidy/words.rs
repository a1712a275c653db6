//! Templates, styles and texts: nothing inline, nothing from elsewhere (V13, invariant 9).

use super::{files, none};

/// Begins of attributes that run or style in place.
const INLINE: [&str; 10] = [
    " style=",
    "<style",
    " onclick=",
    " onload=",
    " onchange=",
    " onsubmit=",
    " oninput=",
    " onerror=",
    "javascript:",
    " srcdoc=",
];

/// Invariant 9: no inline style or script.
#[test]
fn templates_hold_nothing_inline() {
    let mut found = Vec::new();
    for file in files("templates", &["html"]) {
        for (n, line) in file.text.lines().enumerate() {
            found.extend(
                INLINE
                    .iter()
                    .filter(|word| line.contains(*word))
                    .map(|word| format!("{}:{}: {word}", file.path, n + 1)),
            );
            if line.contains("<script") && !line.contains("src=") {
                found.push(format!("{}:{}: a script in place", file.path, n + 1));
            }
        }
    }
    none("something inline", &found);
}

/// Invariant 9: a page asks nobody else for anything.
#[test]
fn nothing_is_fetched_from_elsewhere() {
    let namespace = "http://www.w3.org/";
    let mut found = Vec::new();
    let mut sources = files("templates", &["html"]);
    sources.extend(files("assets", &["css", "js", "svg"]));
    for file in sources {
        for (n, line) in file.text.lines().enumerate() {
            let line = line.replace(namespace, "");
            let elsewhere = ["http://", "https://", "src=\"//", "href=\"//", "@import", "url("];
            found.extend(
                elsewhere
                    .iter()
                    .filter(|word| line.contains(*word))
                    .map(|word| format!("{}:{}: {word}", file.path, n + 1)),
            );
        }
    }
    none("something from elsewhere", &found);
}

/// Texts on the screen come from `locales`: a template holds no sentence of its own.
#[test]
fn templates_hold_no_words_of_their_own() {
    let mut found = Vec::new();
    for file in files("templates", &["html"]) {
        // The page of components shows words for their look.
        if file.path.starts_with("templates/demo/") {
            continue;
        }
        found.extend(words(&file.text).into_iter().map(|word| format!("{}: {word}", file.path)));
    }
    none("words that no language file holds", &found);
}

/// Runs of letters between tags, outside of askama's own.
fn words(text: &str) -> Vec<String> {
    // A block that holds a class name holds no words.
    let text = ["shell_class %}narrow", "main_class %}wide"]
        .iter()
        .fold(text.to_owned(), |text, class| text.replace(class, "%}"));
    let mut bare = String::new();
    let mut rest = text.as_str();
    while let Some(start) = rest.find(['{', '<']) {
        bare.push_str(&rest[..start]);
        bare.push('\n');
        let end = [("{{", "}}"), ("{%", "%}"), ("{#", "#}"), ("<!--", "-->"), ("<", ">")];
        let close = end.iter().find(|(open, _)| rest[start..].starts_with(open));
        let Some((open, close)) = close else {
            rest = &rest[start + 1..];
            continue;
        };
        let inside = &rest[start + open.len()..];
        let Some(stop) = closes(inside, open, close) else {
            break;
        };
        rest = &inside[stop + close.len()..];
    }
    bare.push_str(rest);
    // A macro that writes half a tag leaves bits of its attributes.
    let is_attribute = |line: &str| line.contains("=\"") || line.starts_with('-');
    let is_word = |line: &&str| {
        line.chars().filter(|sign| sign.is_alphabetic()).count() > 2 && !is_attribute(line)
    };
    bare.lines().map(str::trim).filter(is_word).map(str::to_owned).collect()
}

/// Where a mark ends: a tag may hold askama's marks, with their own `>`.
fn closes(inside: &str, open: &str, close: &str) -> Option<usize> {
    if open != "<" {
        return inside.find(close);
    }
    let mut at = 0;
    while at < inside.len() {
        let here = &inside[at..];
        if here.starts_with('>') {
            return Some(at);
        }
        let skip = [("{{", "}}"), ("{%", "%}")].iter().find(|(mark, _)| here.starts_with(mark));
        at += match skip {
            Some((_, end)) => here.find(end)? + end.len(),
            None => here.chars().next().map_or(1, char::len_utf8),
        };
    }
    None
}

/// P11, invariant 11: a page title is a text, never a person.
#[test]
fn page_titles_are_texts() {
    let mut found = Vec::new();
    for file in files("templates", &["html"]) {
        let title = file
            .text
            .split("{% block title %}")
            .nth(1)
            .and_then(|rest| rest.split("{% endblock").next());
        if let Some(title) = title
            && ["name", "user", "client"].iter().any(|word| title.contains(&format!("{{{{ {word}")))
        {
            found.push(format!("{}: {title}", file.path));
        }
    }
    none("a person in a title", &found);
}

/// The evidence in `docs/compliance.md` is there: every test that it names, and every file.
#[test]
fn what_compliance_names_is_there() {
    let sources: Vec<_> =
        ["src", "tests", "crates"].iter().flat_map(|it| files(it, &["rs"])).collect();
    let has = |test: &str| sources.iter().any(|file| file.text.contains(&format!("fn {test}(")));
    let mut found = Vec::new();
    for file in files("docs", &["md"]).iter().filter(|file| file.path == "docs/compliance.md") {
        // What stands between marks of code, but for what stands for any name.
        let names = file.text.split('`').skip(1).step_by(2);
        for named in names.filter(|named| !named.contains("NAME") && !named.contains('…')) {
            let test =
                named.rsplit_once("::").map(|(_, test)| test).filter(|test| test.contains('_'));
            let is_path =
                ["src/", "tests/", "crates/", "migrations/"].iter().any(|it| named.starts_with(it));
            let there = match test {
                Some(test) => has(test),
                None => {
                    !is_path
                        || std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(named).exists()
                }
            };
            if !there {
                found.push(named.to_owned());
            }
        }
    }
    none("evidence that is not there", &found);
}
