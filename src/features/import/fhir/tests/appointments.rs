//! Appointments: agreed ones with a start and an end, how and where; nothing of what they are about.

use serde_json::{Value, json};

use super::super::{Appointment, AppointmentStatus, Attendance, Incoming, Modality, Skip};
use super::{read_one, reason, with};

fn agreed() -> Value {
    json!({
        "resourceType": "Appointment", "id": "a", "status": "booked",
        "start": "2026-03-30T09:00:00+02:00", "end": "2026-03-30T09:45:00+02:00",
        "description": "geheim", "comment": "geheim", "patientInstruction": "geheim",
        "reasonCode": [{"text": "geheim"}], "reasonReference": [{"display": "geheim"}],
        "participant": [
            {"actor": {"reference": "Patient/p", "display": "geheim"}, "status": "accepted"},
            {"actor": {"reference": "Practitioner/x"}, "status": "tentative"},
            {"actor": {"reference": "Location/1", "display": "Kamer 4"}, "status": "accepted"}
        ]
    })
}

fn appointment(changes: &Value) -> Appointment {
    match read_one(&with(agreed(), changes)) {
        Incoming::Appointment(appointment) => appointment,
        other => panic!("{other:?}"),
    }
}

#[test]
fn time_place_and_people_are_kept_and_nothing_of_what_it_is_about() {
    let kept = appointment(&json!({}));
    assert_eq!(kept.start, "2026-03-30T07:00:00Z".parse().unwrap());
    assert_eq!(kept.end, "2026-03-30T07:45:00Z".parse().unwrap());
    assert_eq!(kept.location.as_deref(), Some("Kamer 4"));
    assert_eq!(kept.modality, Modality::InPerson);
    let people: Vec<_> =
        kept.participants.iter().map(|it| (it.who.to_string(), it.attendance)).collect();
    assert_eq!(
        people,
        [
            ("Patient/p".to_owned(), Attendance::Accepted),
            ("Practitioner/x".to_owned(), Attendance::Tentative),
        ]
    );
    assert!(!format!("{kept:?}").contains("geheim"));
}

#[test]
fn the_end_may_follow_from_the_duration() {
    let kept = appointment(&json!({"end": null, "minutesDuration": 30}));
    assert_eq!(kept.end, "2026-03-30T07:30:00Z".parse().unwrap());
    let wrong = Skip::WrongField("Appointment.minutesDuration".into());
    for minutes in [json!(0), json!(-5), json!(i64::MAX), json!("30"), json!(1.5)] {
        let value = with(agreed(), &json!({"end": null, "minutesDuration": minutes}));
        assert_eq!(reason(&value), wrong);
    }
}

#[test]
fn what_is_not_agreed_or_has_no_time_is_skipped() {
    for (changes, expected) in [
        (json!({"status": "proposed"}), Skip::NotAgreed),
        (json!({"status": "waitlist"}), Skip::NotAgreed),
        (json!({"status": "entered-in-error"}), Skip::EnteredInError),
        (json!({"status": null}), Skip::UnknownStatus),
        (json!({"start": null}), Skip::NoStart),
        (json!({"end": null}), Skip::NoEnd),
        (json!({"end": "2026-03-30T08:00:00+02:00"}), Skip::EndsBeforeStart),
        (json!({"start": "2026-03-30"}), Skip::WrongField("Appointment.start".into())),
        // Without an offset nobody knows which nine o'clock is meant.
        (json!({"start": "2026-03-30T09:00:00"}), Skip::WrongField("Appointment.start".into())),
    ] {
        assert_eq!(reason(&with(agreed(), &changes)), expected);
    }
}

#[test]
fn states_are_those_a_client_understands() {
    for (status, expected) in [
        ("arrived", AppointmentStatus::Booked),
        ("fulfilled", AppointmentStatus::Booked),
        ("cancelled", AppointmentStatus::Cancelled),
        ("noshow", AppointmentStatus::NoShow),
    ] {
        assert_eq!(appointment(&json!({ "status": status })).status, expected);
    }
}

#[test]
fn video_and_telephone_are_told_from_words_and_codes() {
    for (changes, expected) in [
        (json!({"serviceType": [{"text": "Beeldbellen"}]}), Modality::Video),
        (json!({"appointmentType": {"coding": [{"code": "VIDEO"}]}}), Modality::Video),
        (json!({"virtualService": [{}]}), Modality::Video),
        (json!({"virtualService": [{"channelType": {"code": "phone"}}]}), Modality::Phone),
        (json!({"serviceType": [{"text": "Telefonisch consult"}]}), Modality::Phone),
        (json!({"participant": [{"actor": {"display": "Phone Call"}}]}), Modality::Phone),
        (
            json!({"participant": [{"actor": {"reference": "Practitioner/x", "display": "J. Phones"}}]}),
            Modality::InPerson,
        ),
    ] {
        assert_eq!(appointment(&changes).modality, expected);
    }
}
