//! All SQL about conduct: what was reported and said of it, and the cases of accounts.
//!
//! Ids, kinds, states and instants stand in clear. Every text is sealed: what is
//! the provider's under the key of the file or the person, what is the account's
//! under the account's.

mod before;
mod case;
mod decided;
mod lists;
mod note;
mod report;

use crate::access::facts::facts_and_parties;
use crate::access::{Item, scope};

pub use before::{Before, before, file_of, judged_alone};
pub use case::{Case, NewCase, case, case_to_change, create, of_account};
pub use decided::{
    Objection, again, answer, decide, forget_of, lift, object, other_blocks, other_unread, read,
    removed, removed_due,
};
pub use lists::{Mine, cases, decided, mine, of_provider, of_subject, treated};
pub use note::{NewNote, Note, note, notes};
pub use report::{Judged, NewReport, Report, insert, judge, judge_again, one, reopen, settle};

/// What was reported in a file, as something to judge.
#[derive(Debug)]
pub enum Reported {}

impl Item for Reported {
    type Scope = scope::Conduct;
    const KIND: &'static str = "conduct_report";
    const FACTS: &'static str = facts_and_parties!(
        "SELECT client_id, id, subject_id AS person_id, 1 = 0 AS own FROM conduct_report
         WHERE id = $2 AND client_id = $1"
    );
    const PARTY_FILES: &'static str = "SELECT DISTINCT client_id FROM conduct_report WHERE subject_id IN $1[] AND client_id IS NOT NULL";
}
