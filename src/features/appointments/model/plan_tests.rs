//! What a form may say (U4), and what it may not ("Bad input").

use super::*;

const IRIS: PersonId = PersonId(Uuid::from_u128(7));
const IRIS_ID: &str = "00000000-0000-0000-0000-000000000007";

fn instant(text: &str) -> Instant {
    Instant::from(text.parse::<jiff::Timestamp>().unwrap())
}

fn now() -> Instant {
    instant("2026-03-01T12:00:00Z")
}

fn good() -> Form<'static> {
    Form {
        date: "2026-03-25",
        time: "15:30",
        minutes: "45",
        modality: "in_person",
        place: "Kamer 3",
        with: IRIS_ID,
    }
}

fn read(form: Form<'_>) -> Result<Plan, Vec<Wrong>> {
    form.read(now(), Some(now()), &[IRIS], false)
}

fn on(date: &str, time: &str) -> Result<Instant, Vec<Wrong>> {
    let form = Form { date, time, ..good() };
    read(form).map(|plan| plan.starts)
}

#[test]
fn a_form_names_a_moment_on_the_clock_of_amsterdam() {
    let plan = read(good()).unwrap();
    assert_eq!(plan.starts, instant("2026-03-25T14:30:00Z"));
    assert_eq!(plan.ends, instant("2026-03-25T15:15:00Z"));
    assert_eq!(
        (plan.modality, plan.place.as_str(), plan.with),
        (Modality::InPerson, "Kamer 3", Some(IRIS))
    );
    let summer = on("2026-07-01", "09:00:00");
    assert_eq!(summer, Ok(instant("2026-07-01T07:00:00Z")));
}

#[test]
fn a_day_that_is_not_on_the_calendar_is_refused() {
    let dates =
        "2026-02-30|2026-13-01|25-03-2026|2026-3-5|20260325|morgen|2026-03-25\0|２０２６-03-25|";
    for date in dates.split('|') {
        assert_eq!(on(date, "15:30"), Err(vec![Wrong::Date]), "{date:?}");
    }
    assert!(on("2028-02-29", "15:30").is_ok());
    for date in ["2062-03-25", "9999-12-31"] {
        assert_eq!(on(date, "23:59"), Err(vec![Wrong::DateFar]), "{date:?}");
    }
}

#[test]
fn a_time_that_is_not_on_the_clock_is_refused() {
    let times = "25:00|24:00|12:60|1530|9:00|+9:00|-1:30|half vier|15:30\0|🕒|";
    for time in times.split('|') {
        assert_eq!(on("2026-03-25", time), Err(vec![Wrong::Time]), "{time:?}");
    }
}

#[test]
fn an_hour_that_the_clock_skips_does_not_exist_and_one_that_comes_twice_is_the_first() {
    let spring = |time| on("2026-03-29", time);
    assert_eq!(spring("02:30"), Err(vec![Wrong::TimeSkipped]));
    assert_eq!(spring("01:59"), Ok(instant("2026-03-29T00:59:00Z")));
    assert_eq!(spring("03:00"), Ok(instant("2026-03-29T01:00:00Z")));
    let autumn = on("2026-10-25", "02:30");
    assert_eq!(autumn, Ok(instant("2026-10-25T00:30:00Z")));
}

#[test]
fn minutes_pass_by_the_clock_also_when_it_jumps() {
    let plan = read(Form { date: "2026-03-29", time: "01:30", minutes: "60", ..good() }).unwrap();
    assert_eq!(plan.ends.amsterdam().time().to_string(), "03:30:00");
    assert_eq!(Plan::minutes(plan.starts, plan.ends), 60);
}

#[test]
fn an_appointment_lasts_from_five_minutes_to_eight_hours() {
    for minutes in "4|481|0|-30|45.5|1e2|9999999999999999999999|vijf|".split('|') {
        let wrong = read(Form { minutes, ..good() });
        assert_eq!(wrong, Err(vec![Wrong::Minutes]), "{minutes:?}");
    }
    for minutes in ["5", "480", " 45 "] {
        assert!(read(Form { minutes, ..good() }).is_ok(), "{minutes:?}");
    }
}

#[test]
fn a_new_appointment_does_not_begin_in_the_past() {
    assert_eq!(on("2026-03-01", "12:59"), Err(vec![Wrong::Past]));
    assert!(on("2026-03-01", "13:00").is_ok());
    let past = Form { date: "2026-02-01", ..good() };
    assert!(past.read(now(), None, &[IRIS], false).is_ok());
}

#[test]
fn a_place_is_one_line_of_at_most_two_hundred_characters() {
    let place = |place: &str| read(Form { place, ..good() }).map(|plan| plan.place);
    assert_eq!(place(" Kamer 3\r\nvia\0 de tuin 🌱 ").unwrap(), "Kamer 3  via de tuin 🌱");
    assert_eq!(place("").unwrap(), "");
    assert_eq!(place(&"🌱".repeat(200)).unwrap(), "🌱".repeat(200));
    assert_eq!(place(&"a".repeat(201)), Err(vec![Wrong::PlaceLong]));
}

#[test]
fn only_an_appointment_at_a_place_has_one() {
    let video = read(Form { modality: "video", ..good() }).unwrap();
    assert_eq!((video.modality, video.place.as_str()), (Modality::Video, ""));
    for modality in ["", "chat", "IN_PERSON", "video\0"] {
        assert_eq!(read(Form { modality, ..good() }), Err(vec![Wrong::Modality]), "{modality:?}");
    }
}

#[test]
fn it_is_with_somebody_who_treats_this_client_now() {
    for with in ["", "x", "00000000-0000-0000-0000-000000000008"] {
        assert_eq!(read(Form { with, ..good() }), Err(vec![Wrong::With]), "{with:?}");
    }
    let keeps = Form { with: "", ..good() }.read(now(), None, &[], true).unwrap();
    assert_eq!(keeps.with, None);
}

#[test]
fn everything_that_is_wrong_is_said_at_once_and_at_its_field() {
    let wrong = read(Form { date: "", time: "", minutes: "", modality: "", place: "", with: "" })
        .unwrap_err();
    let fields: Vec<_> = wrong.iter().map(|wrong| wrong.field()).collect();
    assert_eq!(fields, ["date", "time", "minutes", "modality", "with"]);
}

#[test]
fn the_same_form_makes_the_same_appointment_and_in_another_file_another() {
    let (a, b) = (ClientId(Uuid::from_u128(1)), ClientId(Uuid::from_u128(2)));
    let form = Uuid::from_u128(3);
    assert_eq!(made_from(a, form), made_from(a, form));
    assert_ne!(made_from(a, form), made_from(b, form));
    assert_ne!(made_from(a, form).0, form);
}
