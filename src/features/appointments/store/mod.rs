//! All SQL about appointments.
//!
//! Reading takes a permit that was decided on the rules; writing takes one for
//! a change, or the transaction of system work (import, seeding).

mod calendar;
mod circle;
mod day;
mod export;
mod plan;
mod read;
mod record_system;
mod rows;
mod stand_in;
mod withhold;
mod write;

pub use calendar::{ahead, next_of_each};
pub use circle::{next, own_list};
pub use day::{Visit, day, expected};
pub use export::all_of;
pub use plan::{exists, make, rewrite, set_state, to_change};
pub use read::{list, one};
pub use record_system::{files_of, take_back};
pub use rows::place_of;
pub use stand_in::{Busy, after_all, busy, call_off, concerned, hand_all, shift_all};
pub use withhold::{to_hide, to_withhold};
pub use write::{NewAppointment, create, create_all, replace};

use crate::access::facts::facts_and_parties;
use crate::access::{Item, Scope, scope};

/// An appointment as an item: it can be hidden, withheld, or have parties.
#[derive(Debug)]
pub enum Appointment {}

impl Item for Appointment {
    type Scope = scope::Appointments;
    const KIND: &'static str = "appointment";
    const FACTS: &'static str = facts_and_parties!(
        "SELECT a.client_id, a.id, p.person_id, a.own FROM appointment a
         LEFT JOIN appointment_party p ON p.appointment_id = a.id WHERE a.id = $2 AND a.client_id = $1"
    );
    const PARTY_FILES: &'static str = "
        SELECT DISTINCT a.client_id FROM appointment_party p JOIN appointment a ON a.id = p.appointment_id
        WHERE p.person_id IN $1[]";
}

/// An appointment as something to plan.
#[derive(Debug)]
pub enum Planned {}

impl Item for Planned {
    type Scope = scope::Planning;
    const KIND: &'static str = Appointment::KIND;
    const FACTS: &'static str = Appointment::FACTS;
    const PARTY_FILES: &'static str = Appointment::PARTY_FILES;
}

/// What permits to look at appointments are for: seeing them, or planning them.
pub trait Looks: Scope {}
impl Looks for scope::Appointments {}
impl Looks for scope::Planning {}
