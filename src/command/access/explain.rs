//! `empower access explain`: the rules' answers about one file, at one instant.
//!
//! Owns which questions are asked, their order, and the JSON. It decides
//! nothing: each answer is that of `rules::decide`, over the facts that the
//! portal itself loads. Whether a provider switched a feature off is not asked.

use anyhow::Context as _;
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use jiff::Timestamp;
use rules::{Action, Category, Decision, Party, Question};
use serde::Serialize;
use uuid::Uuid;

use super::words;
use crate::access::File;
use crate::command::Place;
use crate::ids::{ClientId, PersonId};

#[derive(Debug, Args)]
pub(in crate::command) struct Explain {
    #[command(flatten)]
    place: Place,
    /// The file.
    #[arg(long, value_name = "ID")]
    client: ClientId,
    /// `client`, or the id of a person [default: the client, and everybody the file knows].
    #[arg(long, value_name = "ID", value_parser = viewer)]
    viewer: Option<Party<Uuid>>,
    /// A category [default: every one].
    #[arg(long, value_parser = PossibleValuesParser::new(Category::ALL.map(Category::as_str))
        .try_map(|word| word.parse::<Category>()))]
    category: Option<Category>,
    /// What one wants to do [default: both].
    #[arg(long, value_parser = PossibleValuesParser::new(Action::ALL.map(Action::as_str))
        .try_map(|word| word.parse::<Action>()))]
    action: Option<Action>,
    /// An instant with its offset, or a day: 00:00 in Amsterdam. Ahead of now: if nothing
    /// changes until then [default: now, by the portal's clock].
    #[arg(long, value_name = "INSTANT", value_parser = instant)]
    at: Option<Timestamp>,
    /// One JSON object in place of sentences.
    #[arg(long)]
    json: bool,
}

/// One question with its answer.
pub(super) struct Answered {
    pub(super) category: Category,
    pub(super) action: Action,
    pub(super) decision: Decision,
}

/// All that was asked for one viewer.
pub(super) struct Answers {
    pub(super) viewer: Party<Uuid>,
    pub(super) all: Vec<Answered>,
}

#[derive(Serialize)]
struct Report {
    client: ClientId,
    at: Timestamp,
    decisions: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    viewer: String,
    category: &'static str,
    action: &'static str,
    allow: bool,
    article: &'static str,
    because: String,
}

/// What is to be printed.
pub(super) async fn run(explain: &Explain) -> anyhow::Result<String> {
    let (file, now) = super::load(&explain.place, explain.client).await?;
    let at = explain.at.unwrap_or(now);
    let answers = explain.asked(&file, at);
    if !explain.json {
        return Ok(words::report(&file, at, &answers));
    }
    let report = Report { client: file.id, at, decisions: answers.iter().flat_map(rows).collect() };
    serde_json::to_string(&report).context("the answers make no JSON")
}

impl Explain {
    /// The client first, then everybody in the order of the facts.
    fn asked(&self, file: &File, at: Timestamp) -> Vec<Answers> {
        let viewers = match &self.viewer {
            // The client may be named by the own id as well.
            Some(Party::Person(id)) if *id == file.person.0 => vec![Party::Client],
            Some(viewer) => vec![viewer.clone()],
            None => {
                let people = file.facts.people.iter().map(|person| Party::Person(person.id));
                [Party::Client].into_iter().chain(people).collect()
            }
        };
        viewers.into_iter().map(|viewer| self.of(file, viewer, at)).collect()
    }

    fn of(&self, file: &File, viewer: Party<Uuid>, at: Timestamp) -> Answers {
        let wanted = |category: &Category| self.category.is_none_or(|only| only == *category);
        let actions = || {
            Action::ALL.into_iter().filter(|action| self.action.is_none_or(|only| only == *action))
        };
        let all = Category::ALL
            .into_iter()
            .filter(wanted)
            .flat_map(|category| actions().map(move |action| (category, action)))
            .map(|(category, action)| {
                let viewer = viewer.clone();
                let question = Question { viewer, category, action, item: None, parties: None };
                let decision = rules::decide(&file.facts, &question, at);
                Answered { category, action, decision }
            })
            .collect();
        Answers { viewer, all }
    }
}

fn rows(answers: &Answers) -> impl Iterator<Item = Row> {
    answers.all.iter().map(|answered| Row {
        viewer: match &answers.viewer {
            Party::Client => CLIENT.to_owned(),
            Party::Person(id) => id.to_string(),
        },
        category: answered.category.as_str(),
        action: answered.action.as_str(),
        allow: answered.decision.allow,
        article: answered.decision.article.as_str(),
        because: answered.decision.because.to_string(),
    })
}

/// The word for the one the file is about, as in the access cases.
const CLIENT: &str = "client";

fn viewer(text: &str) -> Result<Party<Uuid>, &'static str> {
    if text == CLIENT {
        return Ok(Party::Client);
    }
    let id: PersonId = text.parse().map_err(|_| "neither `client` nor the id of a person")?;
    Ok(Party::Person(id.0))
}

fn instant(text: &str) -> Result<Timestamp, &'static str> {
    rules::case::instant(text).ok_or(
        "neither an instant with its offset (2026-11-01T12:00:00+01:00) nor a day (2026-11-01)",
    )
}
