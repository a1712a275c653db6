//! All SQL about appointments.

mod record_system;
mod write;

pub use record_system::{files_of, take_back};
pub use write::{NewAppointment, create, replace};

use crate::access::{Item, scope};

/// An appointment as an item: it can be hidden, withheld, or have parties.
#[derive(Debug)]
pub enum Appointment {}

impl Item for Appointment {
    type Scope = scope::Appointments;
    const KIND: &'static str = "appointment";
    const PARTIES: &'static str = "
        SELECT a.own, p.person_id FROM appointment a LEFT JOIN appointment_party p ON p.appointment_id = a.id
        WHERE a.id = $1 AND a.client_id = $2";
    const PARTY_FILES: &'static str = "
        SELECT DISTINCT a.client_id FROM appointment_party p JOIN appointment a ON a.id = p.appointment_id
        WHERE p.person_id IN $1[]";
}
