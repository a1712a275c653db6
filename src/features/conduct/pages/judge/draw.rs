//! The page of a judgement, drawn: with what was said for who judges, without it for who does not.

use i18n_embed_fl::fl;
use uuid::Uuid;
use vault::Key;

use super::{Fields, JudgePage};
use crate::app::App;
use crate::clock::Instant;
use crate::db::Tx;
use crate::error::Result;
use crate::features::accounts::store as accounts;
use crate::features::conduct::store::{self, Note, Report};
use crate::features::conduct::{ReportState, Said, Wrong, reporting, words};
use crate::features::messages::pages::page_of;
use crate::features::questions::TEXT_MAX;
use crate::ids::{ClientId, ThreadId};
use crate::web::layout::Layout;

/// What was said of a report, for who judges it.
pub(in crate::features::conduct::pages) struct Read {
    key: Key,
    notes: Vec<Note>,
    objection: String,
}

impl Read {
    pub(in crate::features::conduct::pages) async fn of(
        app: &App,
        tx: &mut Tx,
        report: &Report,
    ) -> Result<Self> {
        let notes = store::notes(tx, report.id).await?;
        let key = reporting::key_of(app, report).await?;
        let case = store::case(tx, report.id).await?;
        let objection = match case.filter(|case| case.objected_at.is_some()) {
            Some(case) => {
                let keys = app.vault.keys(&[accounts::key_id(case.account)]).await?;
                keys.values().next().map(|key| case.objection(key))
            }
            None => None,
        };
        Ok(Self { key, notes, objection: objection.unwrap_or_default() })
    }

    fn text(&self, said: Said) -> String {
        let found = self.notes.iter().find(|note| note.is(said));
        found.map(|note| note.text(&self.key)).unwrap_or_default()
    }
}

/// The page; without what was said for who does not judge it.
pub(in crate::features::conduct::pages) fn draw(
    l: Layout,
    list_href: &'static str,
    report: &Report,
    read: Option<&Read>,
    at: Instant,
) -> JudgePage {
    let t = l.t;
    let day = |at: Instant| t.moment(at);
    let mut facts = vec![
        (fl!(t, "conduct-fact-kind"), words::called(t, report.kind())),
        (fl!(t, "conduct-fact-done"), day(report.acted_at)),
        (fl!(t, "conduct-fact-reported"), day(report.reported_at)),
    ];
    if read.is_some() {
        facts.push((fl!(t, "conduct-fact-by"), report.reporter_name.clone()));
    }
    let waits = !report.is(ReportState::Judged);
    let of_judgement = |note: &&Note| note.is(Said::Judgement);
    let said = |read: &Read| -> Vec<(String, String)> {
        let all = read.notes.iter().filter(of_judgement);
        all.map(|note| (day(note.at), note.text(&read.key))).collect()
    };
    let home = report.client.filter(|_| list_href != "/conduct");
    let href = home.map_or_else(
        || format!("/conduct/{}", report.id),
        |client| format!("/clients/{client}/conduct/{}", report.id),
    );
    let judgement = report.judgement().map(|judgement| words::judged(t, judgement));
    if let Some(judgement) = judgement {
        facts.push((fl!(t, "conduct-fact-judged"), judgement));
    }
    JudgePage {
        list_href,
        href,
        name: report.subject_name.clone(),
        waits: if waits { words::waits(t, report.waits_since, at) } else { String::new() },
        thread_href: home.zip(report.within).map(thread_at).unwrap_or_default(),
        facts,
        said: read.map(|read| read.text(Said::Words)).unwrap_or_default(),
        note: read.map(|read| read.text(Said::Note)).unwrap_or_default(),
        judged: read.map(said).unwrap_or_default(),
        objection: read.map(|read| read.objection.clone()).unwrap_or_default(),
        open: waits && read.is_some(),
        team_href: report
            .client
            .filter(|_| read.is_none())
            .map(|client| format!("/clients/{client}/team"))
            .unwrap_or_default(),
        kinds: words::kinds(t),
        fields: Fields { kind: report.kind.clone(), ..Fields::default() },
        most: TEXT_MAX,
        errors: Vec::new(),
        l,
    }
}

/// The conversation it is from.
fn thread_at((client, thread): (ClientId, Uuid)) -> String {
    page_of(client, ThreadId(thread))
}

impl JudgePage {
    /// With what was typed, and what is wrong with it.
    pub(in crate::features::conduct::pages) fn typed(
        self,
        fields: Fields,
        wrong: &[Wrong],
    ) -> Self {
        let kind = if fields.kind.is_empty() { self.fields.kind.clone() } else { fields.kind };
        let named = |(field, text): (&'static str, String)| match field {
            "kind" => ("judgement", text),
            other => (other, text),
        };
        let errors = wrong.iter().map(|wrong| named(words::wrong(self.l.t, *wrong))).collect();
        Self { fields: Fields { kind, ..fields }, errors, ..self }
    }

    /// Somebody else was first; what was typed is kept to copy.
    pub(in crate::features::conduct::pages) fn too_late(self, fields: Fields) -> Self {
        let error = fl!(self.l.t, "conduct-error-late");
        Self { fields, errors: vec![("text", error)], ..self }
    }
}
