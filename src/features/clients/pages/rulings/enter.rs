//! `/clients/{client}/rulings/new`: a coordinator enters what a court decided.

use std::collections::BTreeMap;

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::{Categories, Category, Party};
use uuid::Uuid;
use vault::Key;

use super::words::{amiss_words, paper_words};
use super::{Asks, Changes, place};
use crate::access::{File, scope};
use crate::audit::Action;
use crate::clock::Instant;
use crate::error::{Error, Result};
use crate::features::accounts::kept_forms;
use crate::features::clients::categories::category_choice;
use crate::features::clients::frame;
use crate::features::clients::model::ruling::{Amiss, Paper, Ruled, Typed};
use crate::features::clients::pages::representatives::Choice;
use crate::features::clients::pages::representatives::words::relation_words;
use crate::features::clients::pages::sharing::{Switch, offered};
use crate::features::clients::store::key_id;
use crate::features::clients::store::ruling::{self as store, Ruling};
use crate::ids::{PersonId, ordered};
use crate::web::extract::Page;
use crate::web::form::Form;
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// A form for a court's decision.
#[derive(Template)]
#[template(path = "clients/ruling_new.html")]
pub struct EnterPage {
    /// Frame.
    pub l: Layout,
    /// Name of the client.
    pub name: String,
    /// The page it belongs to.
    pub back_href: String,
    /// What was typed.
    pub fields: Fields,
    /// In whose place; nobody: nobody's yes is needed here.
    pub givers: Vec<Choice>,
    /// About whom.
    pub receivers: Vec<Choice>,
    /// What may be seen.
    pub switches: Vec<Switch>,
    /// What can be seen of the decision.
    pub papers: Vec<Choice>,
    /// Today: no day of this form lies later.
    pub today: String,
    /// Fields with what is wrong with them.
    pub errors: Vec<(&'static str, String)>,
}

/// The form: a field for each category that is on, and a few more.
type Fields = BTreeMap<String, String>;

fn field<'f>(fields: &'f Fields, name: &str) -> &'f str {
    fields.get(name).map_or("", String::as_str)
}

fn picked(fields: &Fields) -> Categories {
    Category::ALL.into_iter().filter(|one| fields.contains_key(one.as_str())).collect()
}

/// `GET /clients/{client}/rulings/new`
pub async fn show(page: Page, ask: Asks) -> Result<Response> {
    let account = page.actor()?.account;
    let kept = kept_forms::take(page.app(), account, page.0.uri.path()).await?;
    page.html(&draw(&page, &ask, kept.unwrap_or_default(), Vec::new()).await?)
}

/// `POST /clients/{client}/rulings/new`: it counts for nothing until a second coordinator
/// confirms it. The same sent twice is one.
pub async fn enter(page: Page, ask: Asks, Form(fields): Form<Fields>) -> Result<Response> {
    let id = ordered();
    // The file's key is there before anything is sealed under it.
    let key = page.app().vault.key(key_id(ask.client())).await.ok();
    let mut change = ask.arrange(Action::Create, ("ruling", id)).await?;
    let key = key.ok_or(Error::NotFound)?;
    let to = place(change.client());
    let wrong = match read(&page, change.file(), &fields, change.at()) {
        Err(wrong) => wrong,
        Ok(ruled) => match beside(&mut change, &key, &ruled).await? {
            Beside::Free => {
                let me = change.me()?;
                store::propose(&mut change, id, (&key, &ruled), me).await?;
                change.commit().await?;
                return Ok(page.go(&to, "authority-entered"));
            }
            Beside::Same => {
                change.stands_already().await?;
                return Ok(page.go(&to, "authority-entered"));
            }
            Beside::Another => vec![Amiss::Waits],
        },
    };
    drop(change);
    let t = page.0.texts();
    let errors = wrong.into_iter().map(|one| (one.field(), amiss_words(t, one))).collect();
    page.again(&draw(&page, &ask, fields, errors).await?)
}

fn read(
    page: &Page,
    file: &File,
    fields: &Fields,
    at: Instant,
) -> std::result::Result<Ruled, Vec<Amiss>> {
    let relatives = file.people.iter().filter(|one| !one.therapist);
    let relatives: Vec<PersonId> = relatives.map(|one| one.person).collect();
    let typed = Typed {
        giver: field(fields, "giver"),
        receiver: field(fields, "receiver"),
        what: field(fields, "what"),
        picked: picked(fields),
        until: field(fields, "until"),
        court: field(fields, "court"),
        number: field(fields, "number"),
        on: field(fields, "on"),
        proof: field(fields, "proof"),
        seen_on: field(fields, "seen_on"),
    };
    typed.read(&file.facts, &relatives, offered(page, file), at)
}

/// What waits beside that which is entered.
enum Beside {
    Free,
    /// The very same: it was sent before.
    Same,
    /// Another about the same two.
    Another,
}

async fn beside(change: &mut Changes<'_>, key: &Key, ruled: &Ruled) -> Result<Beside> {
    let me = change.me()?;
    let waiting = store::that_wait(change).await?;
    let (giver, receiver) = (&ruled.said.giver, ruled.said.receiver);
    let of_both = |one: &&Ruling| one.said().giver == *giver && one.receiver == receiver;
    Ok(match waiting.iter().find(of_both) {
        None => Beside::Free,
        Some(one) if one.entered_by == me && same(one, key, ruled) => Beside::Same,
        Some(_) => Beside::Another,
    })
}

fn same(one: &Ruling, key: &Key, ruled: &Ruled) -> bool {
    one.said() == ruled.said
        && one.ruled_on == ruled.on.to_string()
        && one.seen_on == ruled.seen_on.to_string()
        && one.proof == ruled.proof.as_str()
        && one.case(key) == (ruled.court.clone(), ruled.number.clone())
}

async fn draw(
    page: &Page,
    ask: &Asks,
    fields: Fields,
    errors: Vec<(&'static str, String)>,
) -> Result<EnterPage> {
    let view = ask.view().await?;
    // What nobody can send any more is not asked: after death the file is frozen (T9.4).
    if !view.may::<scope::Representatives>(rules::Action::Act) {
        return Err(Error::NotFound);
    }
    let (file, at) = (view.file(), view.at());
    let l = frame(page, Place::Elsewhere, file, view.hat(), at);
    let t = l.t;
    let on = picked(&fields);
    let switch = |category: Category| {
        let (text, such_as) = category_choice(t, category);
        Switch { value: category.as_str(), text, such_as, picked: on.contains(category) }
    };
    let papers = Paper::ALL.into_iter().map(|paper| {
        let text = paper_words(t, paper.as_str());
        Choice::of(paper.as_str(), text, field(&fields, "proof"))
    });
    Ok(EnterPage {
        name: file.name.clone(),
        back_href: place(file.id),
        givers: givers(t, file, at, field(&fields, "giver")),
        receivers: relatives(t, file, field(&fields, "receiver"), |_| true),
        switches: offered(page, file).iter().map(switch).collect(),
        papers: papers.collect(),
        today: at.amsterdam().date().to_string(),
        errors,
        fields,
        l,
    })
}

/// Whose yes counts for somebody here now, or did.
fn givers(t: Texts, file: &File, at: Instant, chosen: &str) -> Vec<Choice> {
    let gives = |party: Party<Uuid>| rules::is_giver(&file.facts, &party, at.timestamp());
    let client = gives(Party::Client).then(|| {
        let text = fl!(t, "ruling-the-client", name = file.name.as_str());
        Choice::of("client", text, chosen)
    });
    let others = relatives(t, file, chosen, |person| gives(Party::Person(person.0)));
    client.into_iter().chain(others).collect()
}

fn relatives(t: Texts, file: &File, chosen: &str, which: impl Fn(PersonId) -> bool) -> Vec<Choice> {
    let relatives = file.people.iter().filter(|one| !one.therapist && which(one.person));
    let choice = |one: &crate::access::Member| {
        let relation = relation_words(t, &one.relationship);
        let text = fl!(t, "enter-person-of", name = one.name.as_str(), relation = relation);
        Choice::of(&one.person.to_string(), text, chosen)
    };
    relatives.map(choice).collect()
}

impl EnterPage {
    /// What was typed into `name`.
    fn typed(&self, name: &str) -> &str {
        field(&self.fields, name)
    }

    /// What is wrong with `field`; empty when nothing is.
    fn error(&self, field: &str) -> String {
        let found = self.errors.iter().find(|(name, _)| *name == field);
        found.map(|(_, text)| text.clone()).unwrap_or_default()
    }
}
