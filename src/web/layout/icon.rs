//! Drawings in lines, inline in the page: no request, the colour of the text, and safe under the
//! content policy in every browser. The lines themselves stand in `assets/icons/*.svg`.

use std::fmt;

use askama::filters::HtmlSafe;

/// A drawing, ready to stand in a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drawing {
    class: &'static str,
    view: &'static str,
    inner: Inner,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Inner {
    Lines(&'static str),
    Letter(char),
}

impl HtmlSafe for Drawing {}

impl fmt::Display for Drawing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.inner {
            Inner::Letter(letter) => write!(f, "{letter}"),
            Inner::Lines(lines) => write!(
                f,
                r#"<svg class="{}" viewBox="0 0 {}" aria-hidden="true" focusable="false">{lines}</svg>"#,
                self.class, self.view
            ),
        }
    }
}

/// Names and lines, one per line of the file: `name <path …/>`.
const ICONS: &str = include_str!("../../../assets/icons/lines.txt");
const ARTS: &str = include_str!("../../../assets/icons/art.txt");

/// The lines of `name`; of an unknown name nothing is drawn (a test reads all templates).
pub(super) fn find(in_text: &'static str, name: &str) -> Option<&'static str> {
    in_text
        .lines()
        .filter_map(|line| line.split_once(' '))
        .find_map(|(key, lines)| (key == name).then_some(lines))
}

pub(super) fn icon(name: &str) -> Drawing {
    Drawing {
        class: "icon",
        view: "24 24",
        inner: Inner::Lines(find(ICONS, name).unwrap_or_default()),
    }
}

pub(super) fn art(name: &str) -> Drawing {
    Drawing {
        class: "art",
        view: "200 130",
        inner: Inner::Lines(find(ARTS, name).unwrap_or_default()),
    }
}

/// A mark drawn for this label, else the first letter or digit of its name.
pub(super) fn mark(key: &str, name: &str) -> Drawing {
    let drawn = ICONS
        .lines()
        .filter_map(|line| line.strip_prefix("mark-")?.split_once(' '))
        .find_map(|(label, lines)| (label == key).then_some(lines));
    let letter = name.chars().find(|c| c.is_alphanumeric()).unwrap_or('P');
    Drawing {
        class: "icon",
        view: "24 24",
        inner: drawn.map_or(Inner::Letter(letter), Inner::Lines),
    }
}
