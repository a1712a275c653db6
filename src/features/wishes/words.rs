//! What the client is told of a wish, and what sharing does to it.
//!
//! Owns the words for the client. Nothing here is ever drawn for the asker.

use i18n_embed_fl::fl;
use rules::{Categories, Party};
use uuid::Uuid;

use super::store;
use super::{State, Wish, asks_again_on};
use crate::access::{Change, Circle, File, Item, Scope, View, scope};
use crate::app::App;
use crate::clock::Instant;
use crate::error::Result;
use crate::features::clients::{Whose, categories_words, offered_by};
use crate::ids::{ClientId, PersonId};
use crate::web::text::Texts;

/// A wish on the page where the client decides about the asker.
#[derive(Debug)]
pub struct WishFor {
    /// "Op 3 november vroeg Esra de Wit of je dit wilt laten zien: je afspraken."
    pub text: String,
    /// What the switches become to look how it would be.
    pub ticked: Vec<&'static str>,
    /// Whether the client said "not now".
    pub not_now: bool,
    /// Until which day that can be undone; empty when that is over.
    pub undo: String,
}

/// What `asker` asked of the client who looks, as far as it still stands.
///
/// # Errors
/// When the database refuses.
pub async fn to_answer(
    app: &App,
    t: Texts,
    view: &mut View<'_, scope::Sharing>,
    asker: PersonId,
) -> Result<Option<WishFor>> {
    if view.hat().and_then(|hat| hat.party.as_ref()) != Some(&Party::Client) {
        return Ok(None);
    }
    let Some(wish) = store::of_asker(view, asker).await? else { return Ok(None) };
    let (file, at) = (view.file(), view.at());
    let wanted = still(app, file, &wish, at);
    let Some(member) = file.member_of(asker).filter(|_| !wanted.is_empty()) else {
        return Ok(None);
    };
    let asked = wish.asked.amsterdam().date();
    let what = categories_words(t, Whose::of(true, &file.call_name), wanted);
    let given = rules::given(&file.facts, &Party::Client, &asker.0, at.timestamp());
    let until = asks_again_on(wish.asked);
    let open = wish.not_now && at.amsterdam().date() < until;
    Ok(Some(WishFor {
        text: fl!(
            t,
            "wish-asked-you",
            day = t.day(asked),
            name = member.name.as_str(),
            what = what
        ),
        ticked: wanted.iter().chain(given.iter()).map(rules::Category::as_str).collect(),
        not_now: wish.not_now,
        undo: if open { t.day(until) } else { String::new() },
    }))
}

/// A wish of somebody, for the client's home.
#[derive(Debug)]
pub struct Wanted {
    /// Who asked.
    pub asker: PersonId,
    /// The full name.
    pub name: String,
    what: Categories,
}

impl Wanted {
    /// "je afspraken en je zorgplan".
    #[must_use]
    pub fn words(&self, t: Texts) -> String {
        categories_words(t, Whose::of(true, ""), self.what)
    }
}

/// What was asked of the client in these own files, and still stands.
///
/// # Errors
/// When the database refuses.
pub async fn open_wishes<I: Item>(
    app: &App,
    circle: &mut Circle<'_, I>,
    own: &[Uuid],
) -> Result<Vec<(ClientId, Wanted)>> {
    let found = store::open_in(circle, own).await?;
    let at = circle.at();
    let files = circle.files();
    let wanted = |(client, wish): (ClientId, Wish)| {
        let file = &files.iter().find(|around| around.file.id == client)?.file;
        let what = still(app, file, &wish, at);
        let name = file.member_of(wish.asker)?.name.clone();
        (!what.is_empty()).then_some((client, Wanted { asker: wish.asker, name, what }))
    };
    Ok(found.into_iter().filter_map(wanted).collect())
}

/// What of a wish still stands, of what this provider's users can have (A5).
fn still(app: &App, file: &File, wish: &Wish, at: Instant) -> Categories {
    let what = (&wish.asker.0, wish.categories);
    let wanted = rules::still_wished(&file.facts, what, wish.asked.timestamp(), at.timestamp());
    let offered = offered_by(app, file);
    wanted.iter().filter(|category| offered.contains(*category)).collect()
}

/// A wish about something of `said` is over: the client said what the asker sees
/// of it. Nothing where it is not the client who spoke.
///
/// # Errors
/// When the database refuses.
pub async fn answered<C: Scope>(
    change: &mut Change<'_, C>,
    asker: PersonId,
    said: Categories,
) -> Result<()> {
    if change.hat().and_then(|hat| hat.party.as_ref()) != Some(&Party::Client) {
        return Ok(());
    }
    let open = store::to_change(change, asker).await?;
    let about = |wish: &Wish| wish.categories.iter().any(|category| said.contains(category));
    if let Some(wish) = open.filter(about) {
        store::becomes(change, wish.id, State::Answered).await?;
    }
    Ok(())
}
