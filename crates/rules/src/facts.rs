//! What the rules must know of one client's file at one provider.
//!
//! Owns the shapes of facts and of the question, nothing else: facts are told,
//! never derived, and a fact that no rule reads does not belong here.
//! Ids are any type `K`: a `Uuid` in the portal, text on the command line.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::{Action, Categories, Category};

/// A stretch of time: holds where `from` <= t < `until`; a missing end is open.
/// `until` not after `from` is empty.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub struct Span {
    /// The first instant at which it holds.
    pub from: Option<Timestamp>,
    /// The first instant at which it does not hold any more.
    pub until: Option<Timestamp>,
}

impl Span {
    /// Does it hold at this instant?
    pub fn holds(&self, at: Timestamp) -> bool {
        self.from.is_none_or(|from| from <= at) && self.until.is_none_or(|until| at < until)
    }
}

/// Does any of these hold? Overlapping spans are a union.
pub(crate) fn any_holds(spans: &[Span], at: Timestamp) -> bool {
    spans.iter().any(|span| span.holds(at))
}

/// On what a legal representative's authority rests (`T1.1p`). The order is
/// the order of rank.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub enum Basis {
    /// Of a parent, over someone under 18.
    ParentalAuthority,
    /// Of a guardian, over someone under 18.
    Guardianship,
    /// Given by a court, over an adult.
    Curatorship,
    /// Given by a court, over an adult.
    Mentorship,
    /// Given in writing by the adult, before.
    WrittenMandate,
    /// Husband, wife or partner of the adult.
    Partner,
    /// Parent, child, brother or sister of the adult.
    Family,
}

words!(Basis, "basis", {
    ParentalAuthority => "parental_authority",
    Guardianship => "guardianship",
    Curatorship => "curatorship",
    Mentorship => "mentorship",
    WrittenMandate => "written_mandate",
    Partner => "partner",
    Family => "family",
});

/// A ground for authority and the time it stands (`T1.1p`). Whether it counts
/// follows from age, capacity and rank at that instant.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Authority {
    /// What it rests on.
    pub basis: Basis,
    /// When it stands.
    pub span: Span,
}

/// A therapist's decision that the client cannot weigh certain matters (`T4.2`).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Incapacity {
    /// For these categories; none named means all.
    pub categories: Categories,
    /// When it holds.
    pub span: Span,
}

/// The person the file is about.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Client {
    /// Date of birth.
    pub born: Date,
    /// Instant of death; from then on dead (`T9.4`).
    pub died: Option<Timestamp>,
    /// Spans of care; `None`: care goes on; empty: it does not.
    pub care: Option<Vec<Span>>,
    /// Decisions of incapacity.
    pub incapacity: Vec<Incapacity>,
}

impl Client {
    pub(crate) fn dead(&self, at: Timestamp) -> bool {
        self.died.is_some_and(|died| died <= at)
    }

    pub(crate) fn at_least(&self, years: i16, at: Timestamp) -> bool {
        crate::age(self.born, at) >= years
    }
}

/// What a person is to the file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Legal representative or related person: which one follows from
    /// authority, for the category, at the instant.
    Relative {
        /// Grounds for authority.
        authority: Vec<Authority>,
        /// When the provider granted access (`T3.1`, `T1.1h`); `None`: granted.
        granted: Option<Vec<Span>>,
    },
    /// A therapist of the provider (`T4.5`).
    Therapist {
        /// Treatment relations.
        treats: Vec<Span>,
        /// Emergency accesses.
        emergency: Vec<Span>,
    },
}

/// Somebody other than the client whom the file knows.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Person<K> {
    /// Who it is; no id stands twice in a file.
    pub id: K,
    /// What the person is to the file.
    pub kind: Kind,
}

/// The client or another person: a viewer, a giver of consent, a party.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub enum Party<K> {
    /// The one the file is about.
    Client,
    /// Somebody else, by id; the file need not know the person.
    Person(K),
}

/// One statement in the ledger of consents (`T3.2`). Order matters on a tie.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Consent<K> {
    /// Who says it.
    pub giver: Party<K>,
    /// About whom.
    pub receiver: K,
    /// When it was said.
    pub stated: Timestamp,
    /// What may be seen; may be empty: then own things only.
    pub categories: Categories,
    /// Single items that may not be seen.
    pub hidden_items: Vec<K>,
    /// The first instant at which it does not hold any more.
    pub until: Option<Timestamp>,
    /// It takes back what was said before.
    pub withdrawn: bool,
}

/// A therapist's decision not to show something to one person (`T4.2`, `T4.3`).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Withholding<K> {
    /// From whom.
    pub against: K,
    /// These categories; empty means none.
    pub categories: Categories,
    /// These single items.
    pub items: Vec<K>,
    /// When it holds.
    pub span: Span,
}

/// Everything the rules know of one file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Facts<K> {
    /// The one the file is about.
    pub client: Client,
    /// The others. Representatives are asked in this order.
    pub people: Vec<Person<K>>,
    /// The ledger, oldest line first.
    pub consents: Vec<Consent<K>>,
    /// What is withheld from whom.
    pub withholdings: Vec<Withholding<K>>,
}

impl<K: Eq> Facts<K> {
    /// The person with this id, if the file knows one.
    pub fn person(&self, id: &K) -> Option<&Person<K>> {
        self.people.iter().find(|person| person.id == *id)
    }
}

/// May this viewer do this with this?
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Question<K> {
    /// Who asks.
    pub viewer: Party<K>,
    /// In which category.
    pub category: Category,
    /// To look or to act.
    pub action: Action,
    /// About one item; without it nothing hidden or withheld by item counts.
    pub item: Option<K>,
    /// `Some` makes it an own thing of those listed (`T3.3`), of nobody when empty.
    pub parties: Option<Vec<Party<K>>>,
}
