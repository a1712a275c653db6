//! That the table is whole in both languages.

use super::{Kept, Retention, rows};
use crate::web::text::{Language, Texts};

/// V1-V3: the terms are those of the rules, and every row has all its words.
#[test]
fn the_table_is_whole_and_its_terms_are_those_of_the_rules() {
    assert_eq!(Kept::Log.retention(), Retention::Record(20));
    assert_eq!(Kept::Usage.retention(), Retention::Months(6));
    assert_eq!(Kept::Notices.retention(), Retention::Sent(7, 6));
    for language in Language::ALL {
        let rows = rows(Texts::new(language), "Het Kompas", "Empower");
        assert_eq!(rows.len(), Kept::ALL.len());
        let words = |row: &super::Row| {
            [row.what.clone(), row.purpose.clone(), row.basis.clone(), row.retention.clone()]
        };
        assert!(
            rows.iter().flat_map(words).all(|words| words.len() > 3 && !words.contains("data-"))
        );
    }
}
