//! `/clients/{client}/network`: who stands around a file (U11), and for the
//! client what each of them sees.

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;
use rules::{Action, Categories, Category, Kind, Party};
use uuid::Uuid;

use super::sharing::{Sees, sees_words};
use crate::access::{Ask, File, View, scope};
use crate::clock::Instant;
use crate::error::Result;
use crate::features::clients::acting::authority;
use crate::features::clients::store::{self, Relation, Relative};
use crate::features::clients::{Reader, frame, kin_of_client, kin_of_other, regime_words};
use crate::features::invitations::{Waiting, waiting};
use crate::features::people::treatment_words;
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// Who stands around a file.
#[derive(Template)]
#[template(path = "clients/network.html")]
pub struct NetworkPage {
    /// Frame.
    pub l: Layout,
    /// Name of the client.
    pub name: String,
    /// Whether it is the reader's own file.
    pub own: bool,
    /// The file's front page.
    pub file_href: String,
    /// What that is called.
    pub file_name: String,
    /// Who decides.
    pub lead: String,
    /// Family and others.
    pub relatives: Vec<Row>,
    /// Who treats now.
    pub therapists: Vec<Row>,
    /// Who stood here before.
    pub gone: Vec<Row>,
    /// Who is invited, and waits.
    pub invited: Vec<Waiting>,
    /// Where somebody new is asked for; empty for who cannot.
    pub new_href: String,
    /// Whether the reader lets others see.
    pub shares: bool,
    /// Where one looks who sees what; for who treats.
    pub sees_href: Option<String>,
    /// Whether the standing line is shown (T4.2).
    pub standing_line: bool,
}

/// Somebody in the network.
#[derive(Default)]
pub struct Row {
    /// The full name.
    pub name: String,
    /// Two letters.
    pub initials: String,
    /// "je moeder, met gezag".
    pub text: String,
    /// "Ziet je afspraken."; for the client alone.
    pub sees: String,
    /// Where the reader chooses what this person sees.
    pub href: String,
    /// Where the coordinator opens or ends this person's access.
    pub access_href: String,
    /// Whether the reader can take back what was said.
    pub can_stop: bool,
    /// Whether it is the reader.
    pub me: bool,
}

/// `GET /clients/{client}/network`
pub async fn show(page: Page, ask: Ask<scope::Network>) -> Result<Response> {
    let mut view = ask.view().await?;
    let relatives = store::relatives(&mut view).await?;
    let relations = store::therapists(&mut view).await?;
    let mut invited = waiting(page.0.texts(), &mut view).await?;
    let at = view.at();
    let (now, ended): (Vec<_>, Vec<_>) = relations.into_iter().partition(|one| one.lasts(at));
    let l = frame(&page, Place::Elsewhere, view.file(), view.hat(), at);
    let drawing = Drawing::of(&page, l.t, &view);
    let waits = |person: Uuid| invited.iter().any(|one| one.person == person);
    let (gone, around): (Vec<_>, Vec<_>) = relatives
        .into_iter()
        .filter(|one| !waits(one.person.0))
        .partition(|one| has_left(view.file(), one.person.0, at));
    let still = |relation: &Relation| now.iter().any(|other| other.person == relation.person);
    let before = ended.iter().filter(|one| !still(one)).map(|one| drawing.therapist(one));
    let left = |one| Row { sees: String::new(), ..drawing.relative(one) };
    let gone = gone.iter().map(left).chain(before).collect();
    let reader = drawing.reader;
    let new_href = drawing.new_href(view.may::<scope::Inviting>(Action::Act));
    // Who is only asked for is nobody else's business yet.
    invited.retain(|_| reader != Some(Reader::Related));
    page.html(&NetworkPage {
        name: view.file().name.clone(),
        own: reader == Some(Reader::Client),
        file_href: format!("/clients/{}", view.client()),
        file_name: if reader == Some(Reader::Client) {
            fl!(l.t, "file-own")
        } else {
            view.file().name.clone()
        },
        lead: reader.map_or_else(String::new, |reader| {
            regime_words(l.t, view.file(), reader, Category::Network, at)
        }),
        relatives: around.iter().map(|one| drawing.relative(one)).collect(),
        therapists: now.iter().map(|one| drawing.therapist(one)).collect(),
        gone,
        invited,
        new_href,
        shares: drawing.giver.is_some(),
        sees_href: view
            .may::<scope::WhoSees>(Action::View)
            .then(|| format!("/clients/{}/who-sees", view.client())),
        standing_line: reader.is_some_and(Reader::is_relative),
        l,
    })
}

/// A relative without authority now, whose granted access has ended.
fn has_left(file: &File, person: Uuid, at: Instant) -> bool {
    let Some(Kind::Relative { granted: Some(granted), .. }) =
        file.facts.person(&person).map(|known| &known.kind)
    else {
        return false;
    };
    let over = |span: &rules::Span| span.until.is_some_and(|until| until <= at.timestamp());
    authority(file, person, at).is_none() && !granted.is_empty() && granted.iter().all(over)
}

/// What the rows are drawn from.
struct Drawing<'v> {
    t: Texts,
    file: &'v File,
    at: Instant,
    reader: Option<Reader>,
    me: Option<Uuid>,
    giver: Option<Party<Uuid>>,
    offered: Categories,
    arranges: bool,
}

impl<'v> Drawing<'v> {
    fn of(page: &Page, t: Texts, view: &'v View<'_, scope::Network>) -> Self {
        let (file, at) = (view.file(), view.at());
        let giver = view.hat().and_then(|hat| hat.party.clone());
        Self {
            t,
            file,
            at,
            reader: view.hat().map(Reader::of),
            me: view.hat().map(|hat| hat.known.person.0),
            giver: giver.filter(|giver| rules::is_giver(&file.facts, giver, at.timestamp())),
            offered: super::sharing::offered(page, file),
            arranges: view.may::<scope::Team>(Action::Act),
        }
    }

    /// Where somebody new is asked for, by who may.
    fn new_href(&self, may: bool) -> String {
        if may { format!("/clients/{}/network/new", self.file.id) } else { String::new() }
    }

    /// Where the coordinator opens the access of somebody who has no authority.
    fn access_href(&self, person: Uuid) -> String {
        let way = rules::way_in(&self.file.facts, &person, self.at.timestamp());
        if !self.arranges || way.is_none() {
            return String::new();
        }
        format!("/clients/{}/network/{person}/access", self.file.id)
    }

    fn relative(&self, one: &Relative) -> Row {
        let (t, at) = (self.t, self.at.timestamp());
        let own = self.reader == Some(Reader::Client);
        // As the reader may know it: not what tells which school it is (A12).
        let known = self.file.member_of(one.person).map_or("", |one| one.relationship.as_str());
        let kin = if own { kin_of_client } else { kin_of_other }(t, known);
        let since = t.day(one.since.amsterdam().date());
        let text = match authority(self.file, one.person.0, self.at) {
            Some(_) => fl!(t, "network-with-authority", kin = kin, since = since),
            None => fl!(t, "network-since", kin = kin, since = since),
        };
        let gives = |giver: &Party<Uuid>| {
            !rules::may_give(&self.file.facts, giver, &one.person.0, at).is_empty()
        };
        let stands = |giver: &Party<Uuid>| {
            rules::newest_in_force(&self.file.facts, giver, &one.person.0, at).is_some()
        };
        let can_stop = self.giver.as_ref().is_some_and(stands);
        let chooses = self.giver.as_ref().is_some_and(gives) || can_stop;
        let sees = Sees { t, file: self.file, receiver: one.person.0, at: self.at };
        Row {
            name: one.name.clone(),
            initials: one.initials.clone(),
            text,
            sees: if own {
                sees_words(&sees, &self.file.facts, self.offered)
            } else {
                String::new()
            },
            href: if chooses {
                format!("/clients/{}/network/{}", self.file.id, one.person)
            } else {
                String::new()
            },
            access_href: self.access_href(one.person.0),
            can_stop,
            me: self.me == Some(one.person.0),
        }
    }

    fn therapist(&self, one: &Relation) -> Row {
        let t = self.t;
        let day = |at: Instant| t.day(at.amsterdam().date());
        let kind = treatment_words(t, &one.kind);
        let holds = one.lasts(self.at) && one.valid_from.is_none_or(|from| from <= self.at);
        Row {
            name: one.name.clone(),
            initials: one.initials.clone(),
            text: match (one.valid_from, one.valid_until) {
                (_, Some(until)) => fl!(t, "team-until", kind = kind, day = day(until)),
                (Some(from), None) => fl!(t, "team-since", kind = kind, day = day(from)),
                (None, None) => kind,
            },
            sees: if holds && self.reader == Some(Reader::Client) {
                fl!(t, "network-sees-file")
            } else {
                String::new()
            },
            ..Row::default()
        }
    }
}
