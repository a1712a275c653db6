//! A therapist's day on home: today's appointments, and how many wait for an answer; and how
//! much waits for a coordinator.

use std::sync::Arc;

use i18n_embed_fl::fl;
use rules::staff::Role;

use super::turning::{self, TurningRow};
use crate::access::{Caseload, Desk, Scope, scope};
use crate::error::Result;
use crate::features::activation;
use crate::features::appointments::pages::words;
use crate::features::appointments::store::{self as appointments, Visit};
use crate::features::clients::pages::due::{self, DueRows};
use crate::features::emergency::store as emergency;
use crate::features::messages::store as messages;
use crate::features::providers::Feature;
use crate::web::extract::Page;
use crate::web::text::Texts;

/// An appointment of today.
pub struct AgendaRow {
    /// "09:00".
    pub time: String,
    /// Who comes.
    pub name: String,
    /// "video", "op de praktijk"; that it was cancelled, where it was.
    pub modality: String,
    /// Its page.
    pub href: String,
}

/// What a therapist finds; empty for who is none.
#[derive(Default)]
pub(super) struct Found {
    /// Today's appointments; none where there is no agenda.
    pub(super) agenda: Option<Vec<AgendaRow>>,
    /// How many conversations wait; none where there is no inbox.
    pub(super) waiting: Option<i64>,
    /// Whose files were opened in an emergency lately (T4.5).
    pub(super) emergencies: Vec<EmergencyRow>,
    /// What waits in these files to be decided, or to be looked at again (T4.2).
    pub(super) due: DueRows,
    /// Whose birthday comes, of who is treated.
    pub(super) turning: Vec<TurningRow>,
}

/// A file that somebody opened in an emergency.
pub struct EmergencyRow {
    /// The client.
    pub client: String,
    /// "Iris van den Berg, 3 mei 2026, 14:10".
    pub text: String,
    /// Who stands around the file, and who has it open.
    pub href: String,
}

/// So long an emergency stands on home, in seconds.
const RECENT: i64 = 14 * 24 * 3600;

/// The day of whoever asks, from one list of files and with one line in the log.
pub(super) async fn of(page: &Page, t: Texts) -> Result<Found> {
    let (app, actor) = (page.app(), page.actor()?);
    let Some(known) = actor.staff(Role::Therapist) else {
        return Ok(Found::default());
    };
    let offers = |feature| app.providers.offers(known.provider, feature);
    let desk = Desk::new(app.clone(), Arc::clone(actor), Role::Therapist);
    Ok(match (offers(Feature::Appointments), offers(Feature::Messages)) {
        (true, true) => {
            let mut both = desk.caseload_and::<scope::Appointments, scope::Messages>().await?;
            let agenda = Some(agenda(both.first(), t).await?);
            let found = of_files(both.first(), t).await?;
            let waiting = Some(messages::how_many_wait(&mut both.second()).await?);
            Found { agenda, waiting, ..found }
        }
        (true, false) => {
            let mut files = desk.caseload::<scope::Appointments>().await?;
            let found = of_files(&mut files, t).await?;
            Found { agenda: Some(agenda(&mut files, t).await?), ..found }
        }
        (false, true) => {
            let mut files = desk.caseload::<scope::Messages>().await?;
            let found = of_files(&mut files, t).await?;
            Found { waiting: Some(messages::how_many_wait(&mut files).await?), ..found }
        }
        (false, false) => of_files(&mut desk.caseload::<scope::Team>().await?, t).await?,
    })
}

/// What there is in these files whatever the provider offers.
async fn of_files<C: Scope>(files: &mut Caseload<'_, C>, t: Texts) -> Result<Found> {
    let at = files.at();
    let emergencies = emergencies(files, t).await?;
    let (due, turns) = due::first(files, t, turning::born(at)).await?;
    let turning = turning::rows(t, &turns, at);
    Ok(Found { emergencies, due, turning, ..Found::default() })
}

/// Which of these files others opened in an emergency; never why.
async fn emergencies<C: Scope>(files: &mut Caseload<'_, C>, t: Texts) -> Result<Vec<EmergencyRow>> {
    let since = files.at().plus_seconds(-RECENT);
    let row = |one: emergency::Recent| EmergencyRow {
        text: fl!(t, "home-emergency-by", name = one.by, when = t.moment(one.opened_at)),
        href: format!("/clients/{}/network", one.client_id),
        client: one.client,
    };
    Ok(emergency::recent(files, since).await?.into_iter().map(row).collect())
}

/// So many are counted; beyond that nobody counts.
const MOST: i64 = 100;

/// How much waits for a second coordinator; none for who is no coordinator.
pub(super) async fn to_confirm(page: &Page) -> Result<Option<i64>> {
    let actor = page.actor()?;
    if actor.staff(Role::Coordinator).is_none() {
        return Ok(None);
    }
    let desk = Desk::new(page.app().clone(), Arc::clone(actor), Role::Coordinator);
    Ok(Some(desk.how_many_wait(MOST).await?))
}

/// How many said that their invitation is for somebody else; none for who is no coordinator.
pub(super) async fn not_mine(page: &Page) -> Result<Option<i64>> {
    let Some(known) = page.actor()?.staff(Role::Coordinator) else { return Ok(None) };
    Ok(Some(activation::not_mine(page.app(), known.provider, MOST).await?))
}

/// How many questions about access wait for an answer of whoever asks, in this office; none for
/// who does not hold it.
pub(super) async fn to_answer(page: &Page, role: Role) -> Result<Option<i64>> {
    let actor = page.actor()?;
    if actor.staff(role).is_none() {
        return Ok(None);
    }
    let desk = Desk::new(page.app().clone(), Arc::clone(actor), role);
    Ok(Some(desk.how_many_asked(MOST).await?))
}

async fn agenda(files: &mut Caseload<'_, scope::Appointments>, t: Texts) -> Result<Vec<AgendaRow>> {
    let today = files.at().amsterdam().date();
    let tomorrow = today.tomorrow().unwrap_or(today);
    let (from, until) = (rules::midnight(today).into(), rules::midnight(tomorrow).into());
    let visits = appointments::day(files, from, until).await?;
    Ok(visits.iter().map(|visit| agenda_row(t, visit)).collect())
}

fn agenda_row(t: Texts, visit: &Visit) -> AgendaRow {
    let row = words::row(t, &visit.booking, String::new(), visit.booking.starts);
    let client = visit.client_name.as_str();
    AgendaRow {
        time: t.time(visit.booking.starts.amsterdam().time()),
        name: if visit.booking.own {
            fl!(t, "agenda-party", party = words::names(t, &visit.booking.parties), client = client)
        } else {
            client.to_owned()
        },
        modality: row.pill.map_or(row.modality, |(cancelled, _)| cancelled),
        href: row.href,
    }
}
