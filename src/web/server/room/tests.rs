//! Who must make room, and who never.

use super::*;

fn address(last: u8) -> IpAddr {
    IpAddr::from([192, 0, 2, last])
}

#[test]
fn who_does_nothing_makes_room() {
    let room = Room::of(20, Vec::new());
    let places: Vec<Place> = (0..20).filter_map(|last| room.admit(address(last))).collect();
    assert_eq!(places.len(), 20);
    for place in &places[1..] {
        place.guest.does(Doing::Asking);
    }
    assert!(room.admit(address(99)).is_some());
    assert!(places[0].guest.is_leaving());
}

#[test]
fn a_form_that_does_not_arrive_makes_room_after_a_while() {
    let guest = Guest::new(address(1), Instant::now());
    guest.does(Doing::Sending);
    assert_eq!(guest.spare(4_000), None);
    assert!(guest.spare(10_000).is_some());
}

#[test]
fn who_is_being_answered_stays() {
    let room = Room::of(20, Vec::new());
    let places: Vec<Place> = (0..20).filter_map(|last| room.admit(address(last))).collect();
    for place in &places {
        place.guest.does(Doing::Asking);
    }
    assert!(room.admit(address(99)).is_none());
    assert!(places.iter().all(|place| !place.guest.is_leaving()));
    assert_eq!(room.figures().refused.get(), 1);
}

#[test]
fn one_address_has_a_quarter_and_a_proxy_has_all() {
    let room = Room::of(400, vec![address(1)]);
    let places: Vec<Place> = (0..200).filter_map(|_| room.admit(address(1))).collect();
    assert_eq!(places.len(), 200);
    let crowd: Vec<Place> = (0..100).filter_map(|_| room.admit(address(2))).collect();
    for place in &crowd {
        place.guest.does(Doing::Asking);
    }
    assert_eq!((crowd.len(), room.admit(address(2)).is_some()), (100, false));
    assert!(room.admit(address(3)).is_some());
}

#[test]
fn the_own_idle_connections_of_an_address_make_room_first() {
    let room = Room::of(400, Vec::new());
    let _others: Vec<Place> = (10..20).filter_map(|last| room.admit(address(last))).collect();
    let crowd: Vec<Place> = (0..100).filter_map(|_| room.admit(address(2))).collect();
    assert!(room.admit(address(2)).is_some());
    assert_eq!(crowd.iter().filter(|place| place.guest.is_leaving()).count(), 1);
}

#[test]
fn a_place_is_free_again() {
    let room = Room::of(50, Vec::new());
    let place = room.admit(address(1));
    assert_eq!(room.count(), (1, 1));
    drop(place);
    assert_eq!(room.count(), (0, 0));
    assert!(room.guests().by_address.is_empty());
}

#[test]
fn a_third_is_kept_from_those_who_only_listen() {
    let room = Room::of(30, Vec::new());
    let places: Vec<Place> = (0..20).filter_map(|last| room.admit(address(last))).collect();
    for place in &places {
        place.guest.does(Doing::Asking);
    }
    assert_eq!(room.most_streams(), places.len());
    assert!((20..30).all(|last| room.admit(address(last)).is_some()));
    assert_eq!(Room::of(MOST, Vec::new()).most_streams(), 10_000);
}
