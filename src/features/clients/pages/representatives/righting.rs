//! The part of a person's card in which something is put right.
//!
//! Owns the names of its fields: each is on the page once for every person.

use uuid::Uuid;
use vault::Key;

use i18n_embed_fl::fl;

use super::Choice;
use super::draw::Tried;
use super::words::relation_words;
use crate::access::Member;
use crate::features::clients::model::RELATIONSHIPS;
use crate::features::clients::store::put_right::Removal;
use crate::features::people::TypedName;
use crate::web::text::Texts;

/// What can be put right of a person.
pub struct Righting {
    /// The person.
    pub person: String,
    /// The three parts of the name.
    pub name: Vec<Field>,
    /// What the person is to the client.
    pub relations: Vec<Choice>,
    /// The name of that field on the page.
    pub relation_id: String,
    /// What is wrong with it; empty when nothing is.
    pub relation_error: String,
    /// Why the person goes, as typed.
    pub reason: String,
    /// The name of that field on the page.
    pub reason_id: String,
    /// What is wrong with it, or why the person cannot go.
    pub reason_error: String,
    /// Whether something of it was tried and was wrong.
    pub open: bool,
}

/// A field of the name.
pub struct Field {
    /// As it is sent.
    pub sent: &'static str,
    /// Its name on the page.
    pub id: String,
    /// What it is called.
    pub label: String,
    /// What stands in it.
    pub value: String,
    /// Whether it can be left empty.
    pub optional: bool,
    /// What is wrong with it; empty when nothing is.
    pub error: String,
}

/// Of this member, with what was tried.
pub(super) fn of(t: Texts, member: &Member, tried: &Tried) -> Righting {
    let on: Uuid = member.person.0;
    let call = member.name.split(' ').next().unwrap_or_default();
    let [call, prefix, family] = TypedName::parts(&member.name, call);
    let typed = |field: &'static str, stands: String| {
        if tried.on == on && tried.typed.contains_key(field) {
            tried.typed(on, field)
        } else {
            stands
        }
    };
    let field = |sent, label, stands, optional| Field {
        sent,
        id: format!("{sent}-{on}"),
        label,
        value: typed(sent, stands),
        optional,
        error: tried.error(on, sent),
    };
    let name = vec![
        field("call", fl!(t, "name-call"), call, false),
        field("prefix", fl!(t, "name-prefix"), prefix, true),
        field("family", fl!(t, "name-family"), family, false),
    ];
    let now = relation_words(t, &member.relationship);
    let stands = RELATIONSHIPS.into_iter().find(|word| relation_words(t, word) == now);
    let relation = typed("relation", stands.unwrap_or("other").to_owned());
    let choice = |word: &str| Choice::of(word, relation_words(t, word), &relation);
    Righting {
        person: on.to_string(),
        name,
        relations: RELATIONSHIPS.into_iter().map(choice).collect(),
        relation_id: format!("relation-{on}"),
        relation_error: tried.error(on, "relation"),
        reason: tried.typed(on, "remove"),
        reason_id: format!("remove-{on}"),
        reason_error: tried.error(on, "remove"),
        open: tried.on == on,
    }
}

/// Who was in the wrong file: "Ans Visser (tante): uit dit dossier gehaald op …, door …. Waarom: …".
pub(super) fn removed(t: Texts, one: &Removal, key: Option<&Key>) -> String {
    let (day, who) = (t.day(one.removed_at.amsterdam().date()), one.remover.as_str());
    let relation = relation_words(t, &one.relationship);
    let why = key.map(|key| one.reason(key)).unwrap_or_default();
    let name = one.name.as_str();
    fl!(t, "removed-row", name = name, relation = relation, day = day, who = who, why = why)
}
