//! A file to change in a line: builders that tests read as sentences.

use jiff::civil::date;
use jiff::{Timestamp, ToSpan};
use rules::{
    Action, Article, Authority, Basis, Categories, Category, Client, Consent, Decision, Facts,
    Incapacity, Kind, Party, Person, Question, Span, Withholding, decide,
};

/// The instant of the question, unless a test says otherwise.
pub(crate) fn now() -> Timestamp {
    "2026-11-10T12:00:00Z".parse().unwrap()
}

/// So many days from now; negative is before.
pub(crate) fn days(n: i64) -> Timestamp {
    now() + (24 * n).hours()
}

/// From so many days from now, without end.
pub(crate) fn since(n: i64) -> Span {
    Span { from: Some(days(n)), until: None }
}

/// Between so many days from now and so many.
pub(crate) fn between(from: i64, until: i64) -> Span {
    Span { from: Some(days(from)), until: Some(days(until)) }
}

/// The file of a client who became this old five months ago.
pub(crate) fn file(age: i16) -> Facts<&'static str> {
    Facts {
        client: Client {
            born: date(2026 - age, 6, 10),
            died: None,
            care: None,
            incapacity: Vec::new(),
        },
        people: Vec::new(),
        consents: Vec::new(),
        withholdings: Vec::new(),
    }
}

/// Changes to a file, one after the other.
pub(crate) trait Changes: Sized {
    /// Somebody with this authority, all the time.
    fn with_authority(self, id: &'static str, basis: Basis) -> Self;
    /// Somebody of the network without authority.
    fn with_related(self, id: &'static str) -> Self;
    /// A therapist who treats from 90 days ago.
    fn with_therapist(self, id: &'static str) -> Self;
    /// Not capable from 30 days ago, for these categories (none: all).
    fn incapacitated(self, categories: &[Category]) -> Self;
    /// A statement of the giver, so many days from now; no category: own things only.
    fn consent(self, giver: &'static str, receiver: &'static str, day: i64, c: Categories) -> Self;
    /// Taking back, so many days from now.
    fn withdrawal(self, giver: &'static str, receiver: &'static str, day: i64) -> Self;
    /// A therapist withholds these categories from 20 days ago.
    fn withheld(self, against: &'static str, categories: Categories) -> Self;
}

/// `client` is the client, all else a person.
pub(crate) fn party(id: &'static str) -> Party<&'static str> {
    match id {
        "client" => Party::Client,
        id => Party::Person(id),
    }
}

/// A statement that covers these and hides nothing.
pub(crate) fn statement(
    giver: &'static str,
    receiver: &'static str,
    day: i64,
    categories: Categories,
) -> Consent<&'static str> {
    Consent {
        giver: party(giver),
        receiver,
        stated: days(day),
        categories,
        hidden_items: Vec::new(),
        until: None,
        withdrawn: false,
    }
}

impl Changes for Facts<&'static str> {
    fn with_authority(mut self, id: &'static str, basis: Basis) -> Self {
        let span = Span::default();
        let authority = vec![Authority { basis, span }];
        let kind = Kind::Relative { authority, granted: None };
        self.people.push(Person { id, kind });
        self
    }

    fn with_related(mut self, id: &'static str) -> Self {
        let kind = Kind::Relative { authority: Vec::new(), granted: None };
        self.people.push(Person { id, kind });
        self
    }

    fn with_therapist(mut self, id: &'static str) -> Self {
        let kind = Kind::Therapist { treats: vec![since(-90)], emergency: Vec::new() };
        self.people.push(Person { id, kind });
        self
    }

    fn incapacitated(mut self, categories: &[Category]) -> Self {
        self.client.incapacity.push(Incapacity {
            categories: categories.iter().copied().collect(),
            span: since(-30),
        });
        self
    }

    fn consent(
        mut self,
        giver: &'static str,
        receiver: &'static str,
        day: i64,
        categories: Categories,
    ) -> Self {
        let consent = statement(giver, receiver, day, categories);
        self.consents.push(consent);
        self
    }

    fn withdrawal(mut self, giver: &'static str, receiver: &'static str, day: i64) -> Self {
        let mut consent = statement(giver, receiver, day, Categories::EMPTY);
        consent.withdrawn = true;
        self.consents.push(consent);
        self
    }

    fn withheld(mut self, against: &'static str, categories: Categories) -> Self {
        self.withholdings.push(Withholding {
            against,
            categories,
            items: Vec::new(),
            span: since(-20),
        });
        self
    }
}

/// A set of one category.
pub(crate) fn only(category: Category) -> Categories {
    [category].into_iter().collect()
}

/// May they look at (or act on) the record?
pub(crate) fn question(viewer: &'static str, action: Action) -> Question<&'static str> {
    Question {
        viewer: party(viewer),
        category: Category::Record,
        action,
        item: None,
        parties: None,
    }
}

/// The decision about looking at the record, now.
pub(crate) fn view(facts: &Facts<&'static str>, viewer: &'static str) -> (bool, Article) {
    short(&decide(facts, &question(viewer, Action::View), now()))
}

/// The decision about acting on the record, now.
pub(crate) fn act(facts: &Facts<&'static str>, viewer: &'static str) -> (bool, Article) {
    short(&decide(facts, &question(viewer, Action::Act), now()))
}

/// The decision about an own thing of these parties, now.
pub(crate) fn own_thing(
    facts: &Facts<&'static str>,
    viewer: &'static str,
    parties: &[&'static str],
) -> (bool, Article) {
    let mut question = question(viewer, Action::Act);
    question.parties = Some(parties.iter().copied().map(party).collect());
    short(&decide(facts, &question, now()))
}

/// The decision about looking at one item of the record, now.
pub(crate) fn item(
    facts: &Facts<&'static str>,
    viewer: &'static str,
    item: &'static str,
) -> (bool, Article) {
    let mut question = question(viewer, Action::View);
    question.item = Some(item);
    short(&decide(facts, &question, now()))
}

fn short(decision: &Decision) -> (bool, Article) {
    (decision.allow, decision.article)
}
