//! The log in words of level B1.
//!
//! Owns the sentences. Never says more than the line: no contents, and no name
//! of somebody without access.

#[cfg(test)]
mod tests;

use i18n_embed_fl::fl;
use rules::{Categories, Category};

use super::model::{Line, Turned, What, Who};
use crate::features::clients::{Whose, categories_words};
use crate::web::text::Texts;

/// To whom it is said.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reader<'a> {
    /// In the reader's language.
    pub(super) t: Texts,
    /// `yes` for the client, who is "je"; else `no`.
    pub(super) own: &'static str,
    /// The name the client is called by.
    pub(super) name: &'a str,
}

impl Reader<'_> {
    /// "Iris van den Berg", "Jij", "Iemand zonder toegang".
    pub(super) fn who(&self, line: &Line) -> String {
        let t = self.t;
        match &line.who {
            Who::Me => fl!(t, "log-who-you"),
            Who::Somebody(name, _) => name.clone(),
            Who::System => fl!(t, "log-who-system"),
            Who::Nobody if matches!(line.role.as_str(), "stranger" | "unknown") => {
                fl!(t, "log-who-stranger")
            }
            Who::Nobody if is_circle(&line.role) => fl!(t, "log-who-circle"),
            Who::Nobody if line.role == "support" => fl!(t, "log-who-support"),
            Who::Nobody => fl!(t, "log-who-practice"),
        }
    }

    /// "therapeut", "je moeder"; empty where the name says it all.
    pub(super) fn as_what(&self, line: &Line, relationship: Option<&str>) -> String {
        let (t, own) = (self.t, self.own);
        match (line.role.as_str(), relationship) {
            ("client", _) if line.who == Who::Me => String::new(),
            ("client", _) => fl!(t, "log-role-client"),
            ("legal_representative" | "related_person", Some("mother")) => {
                fl!(t, "log-role-mother", own = own)
            }
            ("legal_representative" | "related_person", Some("father")) => {
                fl!(t, "log-role-father", own = own)
            }
            ("legal_representative" | "related_person", Some("parent")) => {
                fl!(t, "log-role-parent", own = own)
            }
            ("related_person", Some("teacher")) => fl!(t, "log-role-teacher"),
            ("legal_representative", _) => fl!(t, "log-role-representative"),
            ("related_person", _) => fl!(t, "log-role-related", own = own),
            ("therapist", _) => fl!(t, "log-role-therapist"),
            ("coordinator", _) => fl!(t, "log-role-coordinator"),
            ("provider_administrator" | "administrator" | "command", _) => {
                fl!(t, "log-role-administrator")
            }
            ("record_keeper", _) => fl!(t, "log-role-record-keeper"),
            ("support", _) => fl!(t, "log-role-support"),
            ("complaints_officer", _) => fl!(t, "log-role-complaints-officer"),
            ("dpo", _) => fl!(t, "log-role-dpo"),
            ("import", _) => fl!(t, "log-role-import"),
            ("seeding", _) => fl!(t, "log-role-seeding"),
            ("job", _) => fl!(t, "log-role-job"),
            _ => String::new(),
        }
    }

    /// "keek naar je afspraken", "probeerde iets te veranderen in je dossier, maar mocht niet".
    pub(super) fn did(&self, line: &Line) -> String {
        let t = self.t;
        if line.what == What::Support {
            return self.support_did(line);
        }
        let what = self.what(&line.what);
        let what = what.as_str();
        match (line.outcome.as_str(), line.action.as_str()) {
            ("done", _) => {}
            ("refused" | "failed", "emergency") => {
                return fl!(t, "log-tried-emergency", what = what);
            }
            ("refused", "read" | "search" | "export") => {
                return fl!(t, "log-tried-read", what = what);
            }
            ("refused", _) => return fl!(t, "log-tried-change", what = what),
            (_, "read" | "search" | "export") => return fl!(t, "log-failed-read", what = what),
            _ => return fl!(t, "log-failed-change", what = what),
        }
        if line.who == Who::System {
            return self.system_did(line, what);
        }
        match (line.action.as_str(), &line.what) {
            ("rights", What::Right(Some(name), turned)) => self.right(name, *turned),
            ("rights", What::Proof(true)) => fl!(t, "log-did-prove"),
            ("rights", What::WayIn) => fl!(t, "log-did-way-in"),
            ("rights", What::WayInByHand) => fl!(t, "log-did-way-in-by-hand"),
            ("rights", What::Proof(false)) => fl!(t, "log-did-prove-wrong"),
            ("rights", _) => fl!(t, "log-did-rights", own = self.own, name = self.name),
            ("emergency", _) => fl!(t, "log-did-emergency", what = what),
            ("read", What::Emergency) if line.role == "dpo" => {
                fl!(t, "log-did-oversee", what = what)
            }
            ("update", What::Emergency) => fl!(t, "log-did-judge", what = what),
            ("read", What::Emergency) => fl!(t, "log-did-look-up", what = what),
            ("log", _) => fl!(t, "log-did-erase"),
            ("read", What::File) => fl!(t, "log-did-open", what = what),
            ("read", _) => fl!(t, "log-did-read", what = what),
            ("export", _) => fl!(t, "log-did-export", what = what),
            ("search", _) => fl!(t, "log-did-search", what = what),
            ("create", What::Data(data)) if is_appointments(*data) => fl!(t, "log-did-plan"),
            ("update", What::Data(data)) if is_appointments(*data) => fl!(t, "log-did-move"),
            ("delete", What::Data(data)) if is_appointments(*data) => fl!(t, "log-did-cancel"),
            ("create", What::Wish) => fl!(t, "log-did-wish"),
            ("update", What::Wish) => fl!(t, "log-did-answer-wish"),
            ("create", What::Question) => fl!(t, "log-did-ask"),
            ("update", What::Question) => fl!(t, "log-did-answer"),
            ("delete", What::Question) => fl!(t, "log-did-take-back"),
            ("update", What::Conduct) => fl!(t, "log-did-judge-conduct"),
            ("create", What::Own) => fl!(t, "log-did-write"),
            ("create", What::Data(data)) if data.iter().eq([Category::Messages]) => {
                self.wrote(line)
            }
            ("create", _) => fl!(t, "log-did-create", what = what),
            ("update", _) => fl!(t, "log-did-update", what = what),
            ("delete", _) => fl!(t, "log-did-delete", what = what),
            _ => fl!(t, "log-did-something", what = what),
        }
    }

    /// Who writes in the file's name and is not the client, writes for the client (T4.2).
    fn wrote(&self, line: &Line) -> String {
        match line.role.as_str() {
            "legal_representative" => {
                fl!(self.t, "log-did-write-for", own = self.own, name = self.name)
            }
            _ => fl!(self.t, "log-did-write"),
        }
    }

    fn support_did(&self, line: &Line) -> String {
        let (t, own, name) = (self.t, self.own, self.name);
        match (line.action.as_str(), line.outcome.as_str()) {
            ("search", _) => fl!(t, "log-support-search", own = own, name = name),
            ("create" | "update", _) => fl!(t, "log-support-check", own = own, name = name),
            ("rights", "done") => fl!(t, "log-support-helped", own = own, name = name),
            ("rights", _) => fl!(t, "log-support-not", own = own, name = name),
            _ => fl!(t, "log-support-look", own = own, name = name),
        }
    }

    fn system_did(&self, line: &Line, what: &str) -> String {
        let t = self.t;
        match (line.action.as_str(), &line.what) {
            ("rights", What::Right(Some(name), _)) => {
                fl!(t, "log-system-right", person = name.as_str())
            }
            ("rights", _) => fl!(t, "log-did-rights", own = self.own, name = self.name),
            ("log", _) => fl!(t, "log-did-erase"),
            ("create", What::Conduct) => fl!(t, "log-system-conduct"),
            ("update", What::Conduct) => fl!(t, "log-system-conduct-again"),
            ("create", _) => fl!(t, "log-system-create", what = what),
            ("delete", _) => fl!(t, "log-did-delete", what = what),
            _ => fl!(t, "log-did-update", what = what),
        }
    }

    fn right(&self, person: &str, turned: Turned) -> String {
        match turned {
            Turned::Given => fl!(self.t, "log-did-give", person = person),
            Turned::Ended => fl!(self.t, "log-did-end", person = person),
            Turned::Changed => fl!(self.t, "log-did-change-right", person = person),
        }
    }

    fn what(&self, what: &What) -> String {
        let (t, own, name) = (self.t, self.own, self.name);
        match what {
            What::Data(data) if !data.is_empty() => categories_words(t, Whose { own, name }, *data),
            What::Log => fl!(t, "log-what-log"),
            What::Own => fl!(t, "log-what-own"),
            What::Sharing => fl!(t, "log-what-sharing"),
            What::Wish => fl!(t, "log-what-wish"),
            What::Question => fl!(t, "log-what-question"),
            What::Conduct => fl!(t, "log-what-conduct"),
            What::Proof(_) => fl!(t, "log-what-proof"),
            What::WayIn | What::WayInByHand | What::Support => fl!(t, "log-what-way-in"),
            What::Right(..) => fl!(t, "log-what-network", own = own, name = name),
            What::File | What::Emergency | What::Data(_) => {
                fl!(t, "log-what-file", own = own, name = name)
            }
        }
    }
}

fn is_appointments(data: Categories) -> bool {
    data.iter().eq([Category::Appointments])
}

fn is_circle(role: &str) -> bool {
    matches!(role, "client" | "legal_representative" | "related_person")
}
