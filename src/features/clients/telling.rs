//! Telling the other representatives what became of somebody's authority (T1.1p).
//!
//! Owns the words, and who hears that there is something to read. Why, and what was seen of it,
//! stands with the coordinator alone.

use i18n_embed_fl::fl;
use rules::{Category, Party};
use uuid::Uuid;

use super::acting::authority;
use super::store::Told;
use crate::access::{Change, File, scope};
use crate::app::App;
use crate::clock::Instant;
use crate::error::Result;
use crate::features::accounts::recovery::tell;
use crate::features::notices::Kind;
use crate::ids::PersonId;
use crate::web::text::Texts;

/// "Sinds 26 november 2026 is het gezag van Esra de Wit over Sam geschorst."
#[must_use]
pub fn told_words(t: Texts, one: &Told, client: &str, at: Instant) -> String {
    let (day, name) = (t.day(one.day.amsterdam().date()), one.name.as_str());
    match one.kind.as_str() {
        "entered" => fl!(t, "represents-told", day = day, name = name, client = client),
        "suspended" if one.day > at => {
            fl!(t, "represents-told-to-suspend", day = day, name = name, client = client)
        }
        "suspended" => fl!(t, "represents-told-suspended", day = day, name = name, client = client),
        "resumed" => fl!(t, "represents-told-resumed", day = day, name = name, client = client),
        _ => fl!(t, "represents-told-ended", day = day, name = name, client = client),
    }
}

/// Sends who else represents the client word that something changed, and not what.
///
/// # Errors
/// When database or key store are away.
pub(super) async fn tell_others(
    app: &App,
    change: &mut Change<'_, scope::Representatives>,
    person: PersonId,
) -> Result<()> {
    let at = change.at();
    let others: Vec<Uuid> = others(change.file(), person, at).collect();
    if others.is_empty() {
        return Ok(());
    }
    tell::mail_each(app, change.tx(), &others, (Kind::Changed, "/home"), at).await
}

/// Who else represents the client and has a page on which it stands: to others the notice would
/// tell that there is care.
fn others(file: &File, person: PersonId, at: Instant) -> impl Iterator<Item = Uuid> {
    let stands = move |one: &Uuid| {
        let party = Party::Person(*one);
        let of = |category| rules::has_standing(&file.facts, &party, category, at.timestamp());
        Category::ALL.into_iter().any(of)
    };
    let relatives = file.people.iter().filter(move |one| !one.therapist && one.person != person);
    relatives
        .map(|one| one.person.0)
        .filter(move |one| authority(file, *one, at).is_some())
        .filter(stands)
}
