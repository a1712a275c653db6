//! From the fields of a line to the facts of a file.
//!
//! Owns the meaning of each field of `access-cases.md`. It must never drop
//! what it cannot read: that is an error. What the format says is ignored is
//! read first, as strictly, and then left out.

use std::collections::HashSet;

use jiff::Timestamp;

use super::fields::{Fields, Unreadable};
use crate::{
    Action, Authority, Categories, Client, Consent, Facts, Incapacity, Kind, Party, Person,
    Question, Withholding,
};

type Read<T> = Result<T, Unreadable>;

/// The one id that is nobody's: it names the client.
pub(super) const CLIENT: &str = "client";

pub(super) fn party(id: &str) -> Party<String> {
    if id == CLIENT { Party::Client } else { Party::Person(id.to_owned()) }
}

/// The facts of a line, and the instant of its question.
pub(super) fn facts(line: &Fields<'_>) -> Read<(Facts<String>, Timestamp)> {
    let at = line.instant("at")?;
    let facts = Facts {
        client: client(&line.object("client")?)?,
        people: people(line)?,
        consents: all(line, "consents", consent)?,
        withholdings: all(line, "withholdings", withholding)?,
    };
    Ok((facts, at))
}

/// The question of a line.
pub(super) fn question(line: &Fields<'_>) -> Read<Question<String>> {
    let ask = line.object("ask")?;
    let parties = ask.texts_or_null("parties")?;
    Ok(Question {
        viewer: party(ask.text("viewer")?),
        category: ask.word("category")?,
        action: match ask.text_if_there("action")? {
            None => Action::View,
            Some(_) => ask.word("action")?,
        },
        item: ask.text_or_null("item")?.map(str::to_owned),
        parties: parties.map(|ids| ids.into_iter().map(party).collect()),
    })
}

/// Reads every object of a list; what is read as nothing is left out.
fn all<T>(
    fields: &Fields<'_>,
    name: &str,
    read: impl Fn(&Fields<'_>) -> Read<Option<T>>,
) -> Read<Vec<T>> {
    let objects = fields.objects(name)?;
    objects.iter().filter_map(|object| read(object).transpose()).collect()
}

fn client(fields: &Fields<'_>) -> Read<Client> {
    Ok(Client {
        born: fields.date("born")?,
        died: fields.instant_or_null("died")?,
        care: fields.spans_or_null("care")?,
        incapacity: all(fields, "incapacity", incapacity)?,
    })
}

fn incapacity(fields: &Fields<'_>) -> Read<Option<Incapacity>> {
    let named = fields.texts_or_null("categories")?.unwrap_or_default();
    Ok(Some(Incapacity { categories: categories(fields, &named)?, span: fields.span()? }))
}

fn categories(fields: &Fields<'_>, names: &[&str]) -> Read<Categories> {
    let set: Result<Categories, crate::UnknownWord> =
        names.iter().map(|name| name.parse()).collect();
    set.or_else(|error| fields.wrong("categories", &error.to_string()))
}

fn people(line: &Fields<'_>) -> Read<Vec<Person<String>>> {
    let people = all(line, "people", person)?;
    let mut seen = HashSet::from([CLIENT]);
    for person in &people {
        if !seen.insert(&person.id) {
            return line.wrong("people", "an id stands twice, or is that of the client");
        }
    }
    Ok(people)
}

fn person(fields: &Fields<'_>) -> Read<Option<Person<String>>> {
    let id = fields.text("id")?.to_owned();
    let kind = fields.text("kind")?;
    // All is read, whatever the kind: what does not belong to it is ignored,
    // what cannot be read is not.
    let authority = all(fields, "authority", authority)?;
    let granted = fields.spans_or_null("granted")?;
    let treats = fields.spans("treats")?;
    let emergency = fields.spans("emergency")?;
    let kind = match kind {
        "relative" => Kind::Relative { authority, granted },
        "therapist" => Kind::Therapist { treats, emergency },
        _ => return fields.wrong("kind", "unknown kind"),
    };
    Ok(Some(Person { id, kind }))
}

fn authority(fields: &Fields<'_>) -> Read<Option<Authority>> {
    Ok(Some(Authority { basis: fields.word("basis")?, span: fields.span()? }))
}

/// A statement of or about nobody is as one of or about somebody unknown: ignored.
fn consent(fields: &Fields<'_>) -> Read<Option<Consent<String>>> {
    let giver = fields.text_if_there("giver")?;
    let receiver = fields.text_if_there("receiver")?;
    let stated = fields.instant("stated")?;
    let categories = categories(fields, &fields.texts("categories")?)?;
    let hidden_items = owned(&fields.texts("hidden_items")?);
    let until = fields.instant_or_null("until")?;
    let withdrawn = fields.flag("withdrawn")?;
    let both = giver.zip(receiver);
    Ok(both.map(|(giver, receiver)| Consent {
        giver: party(giver),
        receiver: receiver.to_owned(),
        stated,
        categories,
        hidden_items,
        until,
        withdrawn,
    }))
}

fn withholding(fields: &Fields<'_>) -> Read<Option<Withholding<String>>> {
    let against = fields.text_if_there("against")?;
    let categories = categories(fields, &fields.texts("categories")?)?;
    let items = owned(&fields.texts("items")?);
    let span = fields.span()?;
    Ok(against.map(|against| Withholding { against: against.to_owned(), categories, items, span }))
}

fn owned(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}
