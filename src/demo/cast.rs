//! The cast of the demo: two fictional practices and everyone in them.
//!
//! Owns who there is, in every situation of the rulebook, as plain values whose
//! dates all follow from one given instant. It never touches a database, a
//! clock or a file: `demo::seed` turns the values into rows. Everybody here is
//! invented; a resemblance in name is chance.

mod adults_circle;
mod adults_own;
mod almanac;
mod model;
mod notes;
mod staff;
mod talks;
mod write;
mod youth_families;
mod youth_older;
mod youth_own;
mod youth_small;

#[cfg(test)]
mod tests;

pub use model::{
    Account, AccountState, Appointment, AppointmentState, Basis, Cast, Consent, File, Gender,
    Incapacity, Member, Modality, Person, Practice, Said, Span, Talk, TermsState, Treatment,
    Withholding,
};
pub use notes::{Note, notes};

use almanac::Almanac;

/// The label of the practice for children and young people.
pub const KOMPAS: &str = "kompas";
/// The label of the practice for adults.
pub const LINDE: &str = "linde";
/// Where staff of the operator belong: to no practice.
pub const OPERATOR: &str = "";

/// The whole cast as it is at `now`.
pub fn cast(now: jiff::Timestamp) -> Cast {
    let cal = Almanac::new(now);
    let mut cast = Cast { practices: practices(), ..Cast::default() };
    staff::join(&mut cast);
    youth_small::join(&mut cast, &cal);
    youth_own::join(&mut cast, &cal);
    youth_older::join(&mut cast, &cal);
    youth_families::join(&mut cast, &cal);
    adults_own::join(&mut cast, &cal);
    adults_circle::join(&mut cast, &cal);
    talks::join(&mut cast, &cal);
    cast
}

fn practices() -> Vec<Practice> {
    vec![
        Practice {
            key: KOMPAS,
            name: "Het Kompas",
            legal_name: "Jeugdpraktijk Het Kompas B.V.",
            audience: "youth",
            theme: "kompas",
            features: &["appointments", "messages", "access-log", "text-codes"],
            languages: &["nl", "en"],
            street: "Windroosplein 8",
            postcode: "9990 AA",
            city: "Voorbeeldstad",
            email: "contactteam@kompas.example",
        },
        Practice {
            key: LINDE,
            name: "De Linde",
            legal_name: "Psychologenpraktijk De Linde B.V.",
            audience: "adults",
            theme: "linde",
            features: &["appointments", "messages", "access-log"],
            languages: &["nl", "en"],
            street: "Lindelaan 21",
            postcode: "9991 BB",
            city: "Voorbeeldhout",
            email: "afspraken@linde.example",
        },
    ]
}
