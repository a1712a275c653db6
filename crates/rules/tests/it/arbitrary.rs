//! Any file, any question: what the property tests draw from.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use proptest::prelude::*;
use proptest::sample::select;
use rules::{
    Action, Authority, Basis, Categories, Category, Client, Consent, Facts, Incapacity, Kind,
    Party, Person, Question, Span, Withholding,
};

use crate::support::days;

/// Ids are small numbers; 0 to 3 can be people of the file, 4 is nobody.
pub(crate) type Id = u8;
pub(crate) const NOBODY: Id = 4;

/// Few instants, so that bounds fall together; now and then an extreme one (years before
/// 1 cannot be written in RFC 3339).
pub(crate) fn instant() -> impl Strategy<Value = Timestamp> {
    prop_oneof![
        30 => (-40_i64..40).prop_map(|n| days(n * 100)),
        1 => select(vec![Timestamp::constant(-62_135_596_800, 0), Timestamp::MAX]),
    ]
}

pub(crate) fn span() -> impl Strategy<Value = Span> {
    // Mostly open, so that much holds at once.
    let end = || prop::option::weighted(0.35, instant());
    (end(), end()).prop_map(|(from, until)| Span { from, until })
}

pub(crate) fn spans() -> impl Strategy<Value = Vec<Span>> {
    prop::collection::vec(span(), 0..3)
}

/// Often all or none: few sets, so that they meet.
pub(crate) fn categories() -> impl Strategy<Value = Categories> {
    prop_oneof![
        2 => Just(Categories::ALL),
        1 => Just(Categories::EMPTY),
        2 => (0_i64..2048).prop_map(|bits| Categories::from_bits(bits).unwrap()),
    ]
}

fn basis() -> impl Strategy<Value = Basis> {
    prop_oneof![Just(Basis::ParentalAuthority), select(Basis::ALL.to_vec())]
}

pub(crate) fn kind() -> impl Strategy<Value = Kind> {
    let authority = (basis(), span());
    let authority = authority.prop_map(|(basis, span)| Authority { basis, span });
    let relative = (prop::collection::vec(authority, 0..3), prop::option::weighted(0.3, spans()));
    prop_oneof![
        4 => relative.prop_map(|(authority, granted)| Kind::Relative { authority, granted }),
        1 => (spans(), spans()).prop_map(|(treats, emergency)| Kind::Therapist { treats, emergency }),
    ]
}

pub(crate) fn party() -> impl Strategy<Value = Party<Id>> {
    prop_oneof![
        2 => Just(Party::Client),
        5 => (0..3_u8).prop_map(Party::Person),
        1 => (3..=NOBODY).prop_map(Party::Person),
    ]
}

pub(crate) fn items() -> impl Strategy<Value = Vec<Id>> {
    prop::collection::vec(0_u8..3, 0..2)
}

pub(crate) fn client() -> impl Strategy<Value = Client> {
    let incapacity = (categories(), span());
    let incapacity = incapacity.prop_map(|(categories, span)| Incapacity { categories, span });
    let born = prop_oneof![
        30 => (0_i32..9000).prop_map(|n| Date::constant(2004, 2, 29).saturating_add(n.days())),
        1 => select(vec![Date::constant(1, 1, 1), Date::MAX]),
    ];
    let died = prop::option::weighted(0.2, instant());
    let care = prop::option::weighted(0.3, spans());
    (born, died, care, prop::collection::vec(incapacity, 0..2))
        .prop_map(|(born, died, care, incapacity)| Client { born, died, care, incapacity })
}

pub(crate) fn consent() -> impl Strategy<Value = Consent<Id>> {
    let until = prop::option::weighted(0.2, instant());
    let withdrawn = prop::bool::weighted(0.15);
    (party(), 0..=NOBODY, instant(), categories(), items(), until, withdrawn).prop_map(
        |(giver, receiver, stated, categories, hidden_items, until, withdrawn)| Consent {
            giver,
            receiver,
            stated,
            categories,
            hidden_items,
            until,
            withdrawn,
        },
    )
}

pub(crate) fn withholding() -> impl Strategy<Value = Withholding<Id>> {
    (0..=NOBODY, categories(), items(), span()).prop_map(|(against, categories, items, span)| {
        Withholding { against, categories, items, span }
    })
}

pub(crate) fn facts() -> impl Strategy<Value = Facts<Id>> {
    (
        client(),
        prop::collection::vec(kind(), 1..=4),
        prop::collection::vec(consent(), 0..40),
        prop::collection::vec(withholding(), 0..3),
    )
        .prop_map(|(client, kinds, consents, withholdings)| Facts {
            client,
            people: (0..).zip(kinds).map(|(id, kind)| Person { id, kind }).collect(),
            consents,
            withholdings,
        })
}

pub(crate) fn question() -> impl Strategy<Value = Question<Id>> {
    let category = select(Category::ALL.to_vec());
    let action = select(Action::ALL.to_vec());
    let parties = prop::option::weighted(0.3, prop::collection::vec(party(), 0..3));
    (party(), category, action, prop::option::of(0_u8..3), parties).prop_map(
        |(viewer, category, action, item, parties)| Question {
            viewer,
            category,
            action,
            item,
            parties,
        },
    )
}

/// The same facts with text for ids, as the command line has them.
pub(crate) fn text_ids<K: Clone + Eq + std::fmt::Display>(facts: &Facts<K>) -> Facts<String> {
    let all = |ids: &[K]| ids.iter().map(K::to_string).collect();
    let person = |p: &Person<K>| Person { id: p.id.to_string(), kind: p.kind.clone() };
    let consent = |c: &Consent<K>| Consent {
        giver: text_party(&c.giver),
        receiver: c.receiver.to_string(),
        stated: c.stated,
        categories: c.categories,
        hidden_items: all(&c.hidden_items),
        until: c.until,
        withdrawn: c.withdrawn,
    };
    let withholding = |w: &Withholding<K>| Withholding {
        against: w.against.to_string(),
        categories: w.categories,
        items: all(&w.items),
        span: w.span,
    };
    Facts {
        client: facts.client.clone(),
        people: facts.people.iter().map(person).collect(),
        consents: facts.consents.iter().map(consent).collect(),
        withholdings: facts.withholdings.iter().map(withholding).collect(),
    }
}

pub(crate) fn text_party<K: std::fmt::Display>(party: &Party<K>) -> Party<String> {
    match party {
        Party::Client => Party::Client,
        Party::Person(id) => Party::Person(id.to_string()),
    }
}

pub(crate) fn name(party: &Party<Id>) -> String {
    match party {
        Party::Client => "client".into(),
        Party::Person(id) => id.to_string(),
    }
}
