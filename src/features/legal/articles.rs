//! The articles that the portal names, in plain words.
//!
//! Owns which there are, and what each says. Decides nothing: that is `crates/rules`. An article
//! that a decision, a line of the log or a page can name stands here, or a test fails.

use i18n_embed_fl::fl;

use crate::web::text::Texts;

/// An article, explained.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Article {
    /// As it is named: `T4.3`.
    pub name: &'static str,
    /// What it is about.
    pub title: String,
    /// What it says, in plain words.
    pub text: String,
}

/// All of them, in the order of the terms and then the statement.
#[must_use]
pub fn articles(t: Texts) -> Vec<Article> {
    let all = [
        ("T1.1", fl!(t, "rule-t1-1"), fl!(t, "rule-t1-1-text")),
        ("T2.2", fl!(t, "rule-t2-2"), fl!(t, "rule-t2-2-text")),
        ("T3.1", fl!(t, "rule-t3-1"), fl!(t, "rule-t3-1-text")),
        ("T3.2", fl!(t, "rule-t3-2"), fl!(t, "rule-t3-2-text")),
        ("T3.3", fl!(t, "rule-t3-3"), fl!(t, "rule-t3-3-text")),
        ("T4.1", fl!(t, "rule-t4-1"), fl!(t, "rule-t4-1-text")),
        ("T4.2", fl!(t, "rule-t4-2"), fl!(t, "rule-t4-2-text")),
        ("T4.3", fl!(t, "rule-t4-3"), fl!(t, "rule-t4-3-text")),
        ("T4.4", fl!(t, "rule-t4-4"), fl!(t, "rule-t4-4-text")),
        ("T4.5", fl!(t, "rule-t4-5"), fl!(t, "rule-t4-5-text")),
        ("T5.3", fl!(t, "rule-t5-3"), fl!(t, "rule-t5-3-text")),
        ("T9.3", fl!(t, "rule-t9-3"), fl!(t, "rule-t9-3-text")),
        ("T9.4", fl!(t, "rule-t9-4"), fl!(t, "rule-t9-4-text")),
        ("T12.2", fl!(t, "rule-t12-2"), fl!(t, "rule-t12-2-text")),
        ("T12.3", fl!(t, "rule-t12-3"), fl!(t, "rule-t12-3-text")),
        ("T12.4", fl!(t, "rule-t12-4"), fl!(t, "rule-t12-4-text")),
        ("T14.1", fl!(t, "rule-t14-1"), fl!(t, "rule-t14-1-text")),
        ("P3", fl!(t, "rule-p3"), fl!(t, "rule-p3-text")),
    ];
    all.into_iter().map(|(name, title, text)| Article { name, title, text }).collect()
}
