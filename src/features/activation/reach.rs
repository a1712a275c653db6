//! Whether where an invitation is to go serves for whom it is (rulebook, section 6): an address
//! or a number that a representative uses does not serve for the client.
//!
//! Owns the comparison. It says which field, and neither whose it is nor that it is an account's.

use uuid::Uuid;

use super::model::{Reach, same_email, same_mobile};
use crate::access::facts::lists;
use crate::access::{File, facts};
use crate::app::App;
use crate::db::Tx;
use crate::error::Result;
use crate::features::accounts::store as accounts;
use crate::features::people::Contact;
use crate::features::people::store as people;
use crate::ids::ClientId;

/// What stands in the way of inviting somebody.
#[derive(Clone, Debug, Default)]
pub(super) struct Hindrance {
    /// The fields that a representative uses as well: `email`, `mobile`.
    pub(super) taken: Vec<&'static str>,
    /// Whether it is the client of a file who died (T9.4).
    pub(super) died: bool,
}

/// What of `reach` does not serve for the account of these people: `email`, `mobile`. From here on
/// the transaction is about the files around them.
///
/// # Errors
/// When database or key store are away.
pub async fn unfit(
    app: &App,
    tx: &mut Tx,
    persons: &[Uuid],
    reach: &Reach,
) -> Result<Vec<&'static str>> {
    let files = lists::around(tx, persons).await?;
    Ok(hindrance(app, tx, persons, &files, reach).await?.taken)
}

/// What stands in the way of inviting the holder of these `persons`, around whom these files are,
/// by `reach`. From here on the transaction is about these files.
pub(super) async fn hindrance(
    app: &App,
    tx: &mut Tx,
    persons: &[Uuid],
    files: &[Uuid],
    reach: &Reach,
) -> Result<Hindrance> {
    tx.within(files).await?;
    let files = facts::load_many(tx, files).await?;
    let now = app.clock.now();
    let own: Vec<&File> = files.iter().filter(|file| persons.contains(&file.person.0)).collect();
    let others = own.iter().flat_map(|file| file.represented_by(now));
    let taken = used_by(app, tx, others, reach).await?;
    Ok(Hindrance { taken, died: own.iter().any(|file| died(file)) })
}

/// How the holder of an account is reached.
#[derive(Clone, Debug, Default)]
pub struct Serving {
    /// The e-mail addresses that serve for the account.
    pub emails: Vec<String>,
    /// The mobile numbers that do.
    pub mobiles: Vec<String>,
    /// The files in which the holder is in care.
    pub own: Vec<ClientId>,
}

/// What of these serves for the account of these people: what a representative uses as well does
/// not (rulebook, section 6). From here on the transaction is about the files around them.
///
/// # Errors
/// When database or key store are away.
pub async fn serving(
    app: &App,
    tx: &mut Tx,
    persons: &[Uuid],
    (mut emails, mut mobiles): (Vec<String>, Vec<String>),
) -> Result<Serving> {
    let files = lists::around(tx, persons).await?;
    tx.within(&files).await?;
    let mut files = facts::load_many(tx, &files).await?;
    files.retain(|file| persons.contains(&file.person.0));
    let now = app.clock.now();
    let theirs = contacts(app, tx, files.iter().flat_map(|file| file.represented_by(now))).await?;
    let uses = |reach: &Reach| theirs.iter().any(|theirs| !both_use(reach, theirs).is_empty());
    emails.retain(|email| !uses(&Reach { email: Some(email.clone()), ..Reach::default() }));
    mobiles.retain(|mobile| !uses(&Reach { mobile: Some(mobile.clone()), ..Reach::default() }));
    Ok(Serving { emails, mobiles, own: files.iter().map(|file| file.id).collect() })
}

/// Whether a client whom the holder of these `persons` represents, or a representative of the
/// holder, is reached by `reach`: then it does not serve, the one way nor the other. From here on
/// the transaction is about the files around them.
///
/// # Errors
/// When database or key store are away.
pub async fn used_around(app: &App, tx: &mut Tx, persons: &[Uuid], reach: &Reach) -> Result<bool> {
    let files = lists::around(tx, persons).await?;
    tx.within(&files).await?;
    let now = app.clock.now();
    let (mut others, mut clients) = (Vec::new(), Vec::new());
    for file in facts::load_many(tx, &files).await? {
        let represent = file.represented_by(now);
        if persons.contains(&file.person.0) {
            others.extend(represent);
        } else if represent.iter().any(|one| persons.contains(one)) {
            clients.push(file.person.0);
        }
    }
    // What stands with a small child is the parent's own: it is about who comes in by it.
    let hold = accounts::states(tx, &clients).await?;
    others.extend(hold.into_iter().map(|(client, _)| client.0));
    others.retain(|one| !persons.contains(one));
    Ok(!used_by(app, tx, others, reach).await?.is_empty())
}

/// What of `reach` one of these people uses: `email`, `mobile`.
async fn used_by(
    app: &App,
    tx: &mut Tx,
    others: impl IntoIterator<Item = Uuid>,
    reach: &Reach,
) -> Result<Vec<&'static str>> {
    let theirs = contacts(app, tx, others).await?;
    let mut taken: Vec<_> = theirs.iter().flat_map(|theirs| both_use(reach, theirs)).collect();
    taken.sort_unstable();
    taken.dedup();
    Ok(taken)
}

/// How these people are reached.
async fn contacts(
    app: &App,
    tx: &mut Tx,
    people: impl IntoIterator<Item = Uuid>,
) -> Result<Vec<Contact>> {
    let mut ids: Vec<Uuid> = people.into_iter().collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    ids.sort_unstable();
    ids.dedup();
    let known = people::contacts(tx, &app.vault, &ids).await?;
    Ok(known.into_iter().map(|(_, contact)| contact).collect())
}

/// What of `mine` stands in `theirs` too: `email`, `mobile`.
fn both_use(mine: &Reach, theirs: &Contact) -> Vec<&'static str> {
    let used = |mine: &Option<String>, theirs: &Option<String>, same: fn(&str, &str) -> bool| {
        mine.as_deref().zip(theirs.as_deref()).is_some_and(|(mine, theirs)| same(mine, theirs))
    };
    let email = used(&mine.email, &theirs.email, same_email).then_some("email");
    let numbers = [&theirs.mobile, &theirs.phone];
    let mobile = numbers.into_iter().any(|theirs| used(&mine.mobile, theirs, same_mobile));
    email.into_iter().chain(mobile.then_some("mobile")).collect()
}

fn died(file: &File) -> bool {
    file.facts.client.died.is_some()
}
