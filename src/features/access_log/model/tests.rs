//! Folding and paging by whole days (V5).

use jiff::civil::{Date, date, datetime};

use super::*;

fn at(day: i8, hour: i8, minute: i8) -> Instant {
    let local = datetime(2026, 11, day, hour, minute, 0, 0);
    Instant::from(
        local.to_zoned(rules::amsterdam().clone()).expect("a time that exists").timestamp(),
    )
}

fn look(person: u128, at: Instant) -> Count {
    Count {
        person_id: Some(Uuid::from_u128(person)),
        name: Some("Iris van den Berg".to_owned()),
        initials: Some("IB".to_owned()),
        role: "therapist".to_owned(),
        action: "read".to_owned(),
        outcome: "done".to_owned(),
        categories: [rules::Category::Appointments].into_iter().collect::<Categories>().bits(),
        object: None,
        emergency: None,
        receiver: None,
        valid_from: None,
        valid_until: None,
        first_at: at,
        last_at: at,
        lines: 1,
    }
}

fn days(counts: Vec<Count>) -> Vec<Day> {
    fold(counts, &[Uuid::from_u128(9)])
}

fn dates(days: &[Day]) -> Vec<Date> {
    days.iter().map(|day| day.date).collect()
}

#[test]
fn similar_lines_of_a_day_become_one_that_says_how_often_and_when_last() {
    let folded =
        days(vec![look(1, at(20, 14, 10)), look(1, at(20, 9, 12)), look(1, at(20, 11, 0))]);
    assert_eq!(folded.len(), 1);
    assert_eq!(folded[0].lines.len(), 1);
    assert_eq!((folded[0].lines[0].times, folded[0].lines[0].last), (3, at(20, 14, 10)));
}

#[test]
fn another_person_role_action_category_or_outcome_stays_a_line_of_its_own() {
    let noon = at(20, 12, 0);
    let other = |change: fn(&mut Count)| {
        let mut count = look(1, noon);
        change(&mut count);
        count
    };
    let folded = days(vec![
        look(1, noon),
        look(2, noon),
        other(|count| count.role = "coordinator".to_owned()),
        other(|count| count.action = "update".to_owned()),
        other(|count| {
            count.categories = [rules::Category::Tasks].into_iter().collect::<Categories>().bits();
        }),
        other(|count| count.outcome = "refused".to_owned()),
        other(|count| count.object = Some("access_log".to_owned())),
    ]);
    assert_eq!(folded[0].lines.len(), 7);
}

#[test]
fn a_day_is_a_day_in_amsterdam_not_in_utc() {
    // 00:30 in Amsterdam is 23:30 of the day before in UTC.
    let folded = days(vec![look(1, at(21, 0, 30)), look(1, at(20, 23, 30))]);
    assert_eq!(dates(&folded), [date(2026, 11, 21), date(2026, 11, 20)]);
}

#[test]
fn an_emergency_stands_on_top_of_its_day() {
    let mut emergency = look(2, at(20, 3, 0));
    emergency.emergency = Some("emergency".to_owned());
    let folded = days(vec![look(1, at(20, 14, 0)), emergency, look(3, at(21, 9, 0))]);
    assert_eq!(dates(&folded), [date(2026, 11, 21), date(2026, 11, 20)]);
    assert!(folded[1].lines[0].emergency);
    assert!(!folded[1].lines[1].emergency);
}

#[test]
fn tries_of_those_without_access_fold_into_one_without_a_name() {
    // No provider learns of another, and a stranger's name is theirs (P2).
    let stranger = |name: &str| Count {
        person_id: None,
        name: Some(name.to_owned()),
        role: "stranger".to_owned(),
        outcome: "refused".to_owned(),
        ..look(0, at(20, 10, 0))
    };
    let folded = days(vec![stranger("Bram"), stranger("Fenna")]);
    assert_eq!(folded[0].lines.len(), 1);
    assert_eq!(folded[0].lines[0].who, Who::Nobody);
    assert_eq!(folded[0].lines[0].times, 2);
}

#[test]
fn the_readers_own_lines_say_you() {
    let mut own = look(9, at(20, 10, 0));
    own.role = "client".to_owned();
    assert_eq!(days(vec![own])[0].lines[0].who, Who::Me);
}

#[test]
fn a_right_says_whether_it_was_given_or_ended() {
    let right = |from: Option<Instant>, until: Option<Instant>| {
        let mut count = look(1, at(20, 10, 0));
        count.action = "rights".to_owned();
        count.object = Some("treatment".to_owned());
        count.receiver = Some("Sem de Wit".to_owned());
        (count.valid_from, count.valid_until) = (from, until);
        days(vec![count])[0].lines[0].what.clone()
    };
    let of = |turned| What::Right(Some("Sem de Wit".to_owned()), turned);
    assert_eq!(right(Some(at(20, 10, 0)), None), of(Turned::Given));
    assert_eq!(right(Some(at(1, 10, 0)), Some(at(20, 10, 0))), of(Turned::Ended));
    assert_eq!(right(Some(at(1, 10, 0)), None), of(Turned::Changed));
}

#[test]
fn a_page_ends_with_a_whole_day() {
    let found = [at(22, 9, 0), at(21, 12, 0), at(21, 9, 0), at(20, 23, 0), at(20, 22, 0)];
    let page = |limit: usize| window(&found[..=limit], limit).expect("lines");
    assert_eq!(
        page(3),
        Window { newest: date(2026, 11, 22), oldest: date(2026, 11, 21), more: More::Yes }
    );
    // The fourth line is of the 20th as the fifth: that day waits for the next page.
    assert_eq!(page(4).oldest, date(2026, 11, 21));
    let all = window(&found, 5).expect("lines");
    assert_eq!((all.oldest, all.more), (date(2026, 11, 20), More::No));
}

#[test]
fn a_day_longer_than_a_page_comes_whole() {
    let found = [at(20, 12, 0); 6];
    let page = window(&found, 5).expect("lines");
    assert_eq!(
        (page.newest, page.oldest, page.more),
        (date(2026, 11, 20), date(2026, 11, 20), More::Perhaps)
    );
}

#[test]
fn pages_that_go_newer_hold_whole_days_too() {
    let found = [at(18, 9, 0), at(19, 9, 0), at(20, 9, 0), at(20, 10, 0)];
    let page = window(&found, 3).expect("lines");
    assert_eq!(
        (page.newest, page.oldest, page.more),
        (date(2026, 11, 19), date(2026, 11, 18), More::Yes)
    );
    assert_eq!(window(&[], 3), None);
}
