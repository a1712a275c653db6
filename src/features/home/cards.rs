//! Files around an account as cards: whose, what they are to the reader, what one sees.

use i18n_embed_fl::fl;
use rules::{Action, Category, LogSight, Question};

use super::asked::{self, Asked};
use super::pages::{Birthday, FileCard};
use crate::access::{Around, Circle, File, Preparing, scope};
use crate::app::App;
use crate::clock::Instant;
use crate::error::Result;
use crate::features::appointments::store::Appointment;
use crate::features::clients::pages::birthday::{self, account_words};
use crate::features::clients::pages::objection;
use crate::features::clients::store::{self as clients, Told};
use crate::features::clients::{Reader, kin_of_reader, ruled_lately, told_words};
use crate::features::providers::Feature;
use crate::ids::ClientId;
use crate::web::text::Texts;

/// The cards, the own files first. Who only has own things in a file, like a
/// teacher who was asked something, gets no card of it.
pub(super) fn cards(app: &App, t: Texts, files: &[Around], at: Instant) -> Vec<FileCard> {
    let shown = in_order(files, at);
    let several =
        shown.windows(2).any(|pair| matches!(pair, [a, b] if a.file.label != b.file.label));
    shown.into_iter().map(|around| card(app, t, around, several, at)).collect()
}

/// Whose cards these are, in their order.
pub(super) fn shown(files: &[Around], at: Instant) -> Vec<ClientId> {
    in_order(files, at).into_iter().map(|around| around.file.id).collect()
}

fn in_order(files: &[Around], at: Instant) -> Vec<&Around> {
    let mut shown: Vec<&Around> = files.iter().filter(|around| is_shown(around, at)).collect();
    shown.sort_by_key(|around| Reader::of(&around.hat) != Reader::Client);
    shown
}

fn is_shown(around: &Around, at: Instant) -> bool {
    match Reader::of(&around.hat) {
        Reader::Client | Reader::Representative | Reader::Staff => true,
        Reader::Related => Category::ALL.into_iter().any(|category| sees(around, category, at)),
    }
}

fn card(app: &App, t: Texts, around: &Around, with_label: bool, at: Instant) -> FileCard {
    let file = &around.file;
    let reader = Reader::of(&around.hat);
    let label = app.providers.by_key(&file.label).map(|(_, _, label)| label.name.clone());
    let age = i64::from(rules::age(file.facts.client.born, at.timestamp()));
    let told = reader != Reader::Related || sees(around, Category::Profile, at);
    FileCard {
        name: file.name.clone(),
        initials: file.initials.clone(),
        age_text: if told { fl!(t, "age-years", years = age) } else { String::new() },
        relation_text: match reader {
            Reader::Client => fl!(t, "kin-self"),
            _ => kin_of_reader(t, file, around.hat.known.person, at),
        },
        provider_name: label.filter(|_| with_label).unwrap_or_default(),
        href: format!("/clients/{}", file.id),
        sees_text: if reader == Reader::Client {
            String::new()
        } else {
            sees_text(app, t, around, at)
        },
    }
}

/// "Je ziet: afspraken, berichten en wie keek er": what has a page here and may be opened.
fn sees_text(app: &App, t: Texts, around: &Around, at: Instant) -> String {
    let offers = |feature| app.providers.offers(around.file.provider, feature);
    let party = around.hat.party.as_ref();
    let log = party.is_some_and(|party| {
        rules::log_sight(&around.file.facts, party, at.timestamp()) != LogSight::Nothing
    });
    let open = |feature, category| offers(feature) && sees(around, category, at);
    let mut what = Vec::new();
    if open(Feature::Appointments, Category::Appointments) {
        what.push(fl!(t, "feature-appointments"));
    }
    if open(Feature::Messages, Category::Messages) {
        what.push(fl!(t, "feature-messages"));
    }
    if log && offers(Feature::AccessLog) {
        what.push(fl!(t, "home-sees-log"));
    }
    if what.is_empty() {
        return fl!(t, "home-sees-own");
    }
    fl!(t, "home-sees-list", what = t.and(&what))
}

fn sees(around: &Around, category: Category, at: Instant) -> bool {
    let Some(viewer) = around.hat.party.clone() else {
        return false;
    };
    let question = Question { viewer, category, action: Action::View, item: None, parties: None };
    rules::decide(&around.file.facts, &question, at.timestamp()).allow
}

/// Where one reads and chooses who sees what, of each own file: address and words.
pub(super) fn ways_to_choose(app: &App, t: Texts, files: &[Around]) -> Vec<(String, String)> {
    let own = |around: &&Around| Reader::of(&around.hat) == Reader::Client && around.standing;
    let own: Vec<&File> = files.iter().filter(own).map(|around| &around.file).collect();
    let words = |file: &File| match app.providers.by_key(&file.label) {
        Some((_, _, label)) if own.len() > 1 => {
            fl!(t, "who-sees-choose-at", label = label.name.as_str())
        }
        _ => fl!(t, "who-sees-choose"),
    };
    own.iter().map(|file| (format!("/clients/{}/network", file.id), words(file))).collect()
}

/// What others decide in an own file now, and where the client says not to agree (T4.2).
pub(super) fn decided(t: Texts, circle: &Circle<'_, Appointment>) -> Vec<(String, String)> {
    let at = circle.at().timestamp();
    let objects = |around: &&Around| circle.may_also::<scope::Objection>(around, Action::Act);
    let of = |around: &Around| {
        let href = format!("/clients/{}/objection", around.file.id);
        let now = around.file.facts.client.incapacity.iter().filter(|one| one.span.holds(at));
        let words =
            now.map(|one| (objection::words(t, one.categories, one.span.until), href.clone()));
        words.collect::<Vec<_>>()
    };
    circle.files().iter().filter(objects).flat_map(of).collect()
}

/// What courts decided of late in the place of the reader's consent, or about the own file:
/// in words, and the file (T3.2).
pub(super) fn ruled(t: Texts, files: &[Around], at: Instant) -> Vec<(String, String)> {
    let of = |around: &Around| {
        let party = around.hat.party.as_ref().filter(|_| around.standing);
        let lines = party.map(|party| ruled_lately(t, &around.file, party, at)).unwrap_or_default();
        let href = format!("/clients/{}", around.file.id);
        lines.into_iter().map(move |words| (words, href.clone())).collect::<Vec<_>>()
    };
    files.iter().flat_map(of).collect()
}

/// What became of others' authority of late, where the reader represents the client (T1.1p): in
/// words, and the file; and where an answer came.
pub(super) async fn told(
    t: Texts,
    circle: &mut Circle<'_, Appointment>,
) -> Result<(Vec<(String, String)>, Vec<Asked>)> {
    let asks = asked::asks(circle);
    let (found, answered) = clients::told_in(circle, &asks).await?;
    let at = circle.at();
    let of = |one: &Told| {
        let around = circle.files().iter().find(|around| around.file.id == one.client)?;
        let words = told_words(t, one, &around.file.call_name, at);
        Some((words, format!("/clients/{}", one.client)))
    };
    let told = found.iter().filter_map(of).collect();
    Ok((told, answered.into_iter().map(|client| asked::answered(t, client)).collect()))
}

/// Birthdays within a month that change who sees what; and that a child can have an account by then.
pub(super) fn birthdays(t: Texts, files: &[Around], at: Instant) -> Vec<Birthday> {
    let now = at.timestamp();
    let near = files.iter().filter_map(|around| {
        let (facts, party) = (&around.file.facts, around.hat.party.as_ref()?);
        let next = rules::next_turning(facts, now).filter(|next| next.is_near(now))?;
        rules::reads_turning(facts, party, now).then_some(())?;
        let own = Reader::of(&around.hat) == Reader::Client;
        let words = birthday::title(t, &around.file, own, next);
        let child = next.age == 12 && Reader::of(&around.hat) == Reader::Representative;
        Some(Birthday {
            words,
            more: child.then(|| account_words(t, &around.file, at)),
            href: format!("/clients/{}/birthday", around.file.id),
        })
    });
    near.collect()
}

/// What a child may know of the own file before the twelfth birthday.
pub struct ToPrepare {
    /// "Op 14 december 2026 word je 12".
    pub title: String,
    /// With whom one decides from then on.
    pub text: String,
    /// Label where the file is; empty where there is one.
    pub label: String,
    /// Where one chooses beforehand.
    pub href: String,
}

/// For the child whose file shows nothing before twelve: the day, and where choices are prepared.
pub(super) fn to_prepare(app: &App, t: Texts, files: &[Preparing]) -> Vec<ToPrepare> {
    let card = |one: &Preparing| {
        let label = app.providers.by_key(&one.label).map(|(_, _, label)| label.name.clone());
        let (day, age) = (t.day(one.turning.day), i64::from(one.turning.age));
        ToPrepare {
            title: fl!(t, "birthday-title-own", day = day, age = age),
            text: if one.representatives.is_empty() {
                fl!(t, "home-prepare-alone")
            } else {
                fl!(t, "home-prepare", names = t.and(&one.representatives))
            },
            label: label.filter(|_| files.len() > 1).unwrap_or_default(),
            href: format!("/clients/{}/prepare", one.client),
        }
    };
    files.iter().map(card).collect()
}
