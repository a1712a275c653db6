//! What was reported of conduct in the invented past: one thing waits for a therapist, one for the
//! operator, and one account is blocked (T5.3, T12).

use anyhow::Context as _;
use rules::conduct::{Judgement, Kind, Step, objection_ends};
use vault::Key;

use super::Ids;
use super::accounts::Accounts;
use crate::access::{SystemActor, Work};
use crate::app::App;
use crate::audit::Action;
use crate::clock::Instant;
use crate::features::accounts::store as accounts;
use crate::features::clients::store as clients;
use crate::features::conduct::jobs::Remove;
use crate::features::conduct::store::{self, Judged, NewCase, NewNote, NewReport};
use crate::features::conduct::{ObjectKind, Said};
use crate::ids::{AccountId, ClientId, ordered};

const DAY: i64 = 24 * 3600;

/// One report, as a director would tell it.
struct Told {
    practice: &'static str,
    file: &'static str,
    subject: &'static str,
    by: &'static str,
    kind: Kind,
    /// So many days ago.
    days: i64,
    text: &'static str,
    /// What who treats says of it.
    judged: Option<(&'static str, &'static str)>,
}

const TOLD: [Told; 3] = [
    Told {
        practice: "kompas",
        file: "girl-14",
        subject: "father-of-14",
        by: "coordinator",
        kind: Kind::Aggression,
        days: 2,
        text: "Belde drie keer op een dag, schreeuwde en hing op.",
        judged: None,
    },
    Told {
        practice: "kompas",
        file: "child-of-divorce",
        subject: "stepfather",
        by: "coordinator",
        kind: Kind::Other,
        days: 5,
        text: "Liet een buurman meelezen in zijn account.",
        judged: Some((
            "second-therapist-youth",
            "Je liet een ander meelezen. Dat mag alleen jijzelf.",
        )),
    },
    Told {
        practice: "linde",
        file: "blocked",
        subject: "blocked",
        by: "coordinator-adults",
        kind: Kind::Insult,
        days: 8,
        text: "Bedreigde de therapeut in de wachtkamer.",
        judged: Some(("second-therapist-adults", "Je bedreigde je therapeut in de wachtkamer.")),
    },
];

/// Sows them.
///
/// # Errors
/// When the database or the key store refuse.
pub(super) async fn sow(app: &App, ids: &Ids, sown: &Accounts, now: Instant) -> anyhow::Result<()> {
    for told in &TOLD {
        one(app, ids, sown, told, now).await?;
    }
    Ok(())
}

async fn one(
    app: &App,
    ids: &Ids,
    sown: &Accounts,
    told: &Told,
    now: Instant,
) -> anyhow::Result<()> {
    let provider = super::provider(app, told.practice)?;
    let (client, at) = (ids.file(told.file)?, now.plus_seconds(-told.days * DAY));
    let account = |key: &str| sown.get(key).map(|one| one.id);
    let reporter = account(told.by).context("whoever reports has an account")?;
    let id = ordered();
    let new = NewReport {
        id,
        provider,
        client: Some(client),
        object: (ObjectKind::Conduct, id),
        within: None,
        subject: ids.person(told.subject)?,
        account: account(told.subject),
        reporter: (ids.person(told.by)?, reporter),
        kind: told.kind,
        acted: at,
    };
    let key = app.vault.key(clients::key_id(client)).await?;
    let mut work = SystemActor::Seeding.begin(&app.db, Some(provider), now).await?;
    store::insert(work.tx(), &new, at).await?;
    say(&mut work, &key, (&new, client), (Said::Words, told.text), at).await?;
    work.about(client, Action::Create, rules::Categories::EMPTY, ("conduct_report", id));
    if let (Some((by, text)), Some(account)) = (told.judged, new.account) {
        let (by, judged) = (ids.person(by)?, at.plus_seconds(DAY));
        let judgement = Judgement::Violation;
        store::judge(work.tx(), id, &Judged { by, at: judged, judgement }).await?;
        say(&mut work, &key, (&new, client), (Said::Judgement, text), judged).await?;
        let own = app.vault.key(accounts::key_id(account)).await?;
        let (kind, acted) = (told.kind, at);
        let case = NewCase { id, provider, account, kind, acted, words: text };
        store::create(work.tx(), &own, &case, judged).await?;
        if told.file == "blocked" {
            let administrator = ids.person("administrator")?;
            block(app, &mut work, &own, (id, account), (administrator, judged, now)).await?;
        }
    }
    Ok(work.commit(&app.vault).await?)
}

async fn say(
    work: &mut Work,
    key: &Key,
    (new, client): (&NewReport, ClientId),
    (said, text): (Said, &str),
    at: Instant,
) -> anyhow::Result<()> {
    let (report, person) = (new.id, new.reporter.0);
    let note = NewNote { report, client: Some(client), person, said, at, text };
    Ok(store::note(work.tx(), key, &note).await?)
}

/// The account was blocked a day after it was judged.
async fn block(
    app: &App,
    work: &mut Work,
    key: &Key,
    (id, account): (uuid::Uuid, AccountId),
    (by, judged, now): (crate::ids::PersonId, Instant, Instant),
) -> anyhow::Result<()> {
    let at = judged.plus_seconds(DAY);
    let ends = objection_ends(at.timestamp()).map(Instant::from).context("within a calendar")?;
    let reason = "Dreigen mag hier niet. Daarom is je account dicht.";
    store::decide(work.tx(), key, id, (Step::Block, reason), (by, at, Some(ends))).await?;
    let job = Remove { case: id, account, due: ends.0 };
    app.jobs.put_all(work.tx(), &[job], ends, now).await?;
    Ok(())
}
