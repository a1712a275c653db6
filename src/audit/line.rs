//! A line of the log: the fields of NEN 7513.
//!
//! Owns their names as stored. Ids, instants, kinds and categories only.

use rules::Categories;
use uuid::Uuid;

use crate::clock::Instant;
use crate::ids::{AccountId, ClientId, EventId, PersonId, ProviderId};

/// What was done.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Action {
    /// Something was made.
    Create,
    /// Something was looked at.
    Read,
    /// Something was taken out of the portal, as a file (V5).
    Export,
    /// Something was changed.
    Update,
    /// Something was deleted or cancelled.
    Delete,
    /// Somebody looked for something.
    Search,
    /// Somebody signed in, or tried to.
    SignIn,
    /// Somebody signed out.
    SignOut,
    /// A right was given, taken or changed.
    Rights,
    /// A file was opened in an emergency (T4.5).
    Emergency,
    /// A line of the log itself was touched.
    Log,
}

impl Action {
    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Read => "read",
            Self::Export => "export",
            Self::Update => "update",
            Self::Delete => "delete",
            Self::Search => "search",
            Self::SignIn => "sign_in",
            Self::SignOut => "sign_out",
            Self::Rights => "rights",
            Self::Emergency => "emergency",
            Self::Log => "log",
        }
    }
}

/// How it ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Outcome {
    /// It was allowed and done.
    Done,
    /// It was not allowed.
    Refused,
    /// It was allowed, and failed or was given up.
    Failed,
}

impl Outcome {
    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Done => "done",
            Self::Refused => "refused",
            Self::Failed => "failed",
        }
    }
}

/// By which way it came in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Source {
    /// A page of the portal.
    Portal,
    /// A command on the server.
    Command,
    /// A file of a record system.
    Import,
    /// The making of a demo.
    Seeding,
    /// Something that was queued.
    Job,
}

impl Source {
    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Portal => "portal",
            Self::Command => "command",
            Self::Import => "import",
            Self::Seeding => "seeding",
            Self::Job => "job",
        }
    }
}

/// Who did it, as what, and from what kind of place.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Who {
    /// The account, if somebody was signed in.
    pub account: Option<AccountId>,
    /// The person at the provider, if known there.
    pub person: Option<PersonId>,
    /// In what role at that moment: `client`, `legal_representative`, `therapist`, `import`…
    pub role: String,
    /// On whose responsibility.
    pub provider: Option<ProviderId>,
    /// How one signed in: `password_totp`, `demo`, or nothing.
    pub method: Option<String>,
    /// The kind of access point: `phone`, `desktop`, `command`.
    pub access_kind: String,
    /// The pseudonym of the access point (the IP address stands elsewhere, for 6 months).
    pub access_point: Option<Vec<u8>>,
}

/// A line, before it is bound into its chain.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Line {
    /// The chain: the file's id, or the account's for lines about no file.
    pub chain: Uuid,
    /// The instant, on the portal's clock.
    pub at: Instant,
    /// The line's own id.
    pub event: EventId,
    /// What was done.
    pub action: Action,
    /// How it ended.
    pub outcome: Outcome,
    /// By whom.
    pub who: Who,
    /// Whose file, if it is one.
    pub client: Option<ClientId>,
    /// Whose files, if they are several.
    pub subjects: Vec<ClientId>,
    /// Which categories of data.
    pub categories: Categories,
    /// What kind of thing: `appointment`, `access_log`, `account`…
    pub object_kind: Option<&'static str>,
    /// Which thing.
    pub object_id: Option<Uuid>,
    /// On what ground: `own_record`, `authority`, `consent`, `treatment`, `party`, `staff`…
    pub ground: &'static str,
    /// Which consents carried it.
    pub ground_ids: Vec<Uuid>,
    /// The article that decided.
    pub article: Option<String>,
    /// By which way.
    pub source: Source,
}

impl Line {
    /// Whether its chain may begin with the append that holds this line: it
    /// says that the very thing of which the chain tells was made.
    #[must_use]
    pub fn begins_its_chain(&self) -> bool {
        self.action == Action::Create
            && self.outcome == Outcome::Done
            && self.object_id == Some(self.chain)
            && matches!(self.object_kind, Some("file" | "account" | "provider"))
    }

    /// Whether it tells of emergency access (T4.5), or of the way to it, which a full disk does
    /// not stop. What was refused can wait.
    #[must_use]
    pub fn is_of_emergency(&self) -> bool {
        let way = self.object_kind == Some("emergency") && self.outcome != Outcome::Refused;
        self.ground == "emergency" || way
    }

    /// A line about one file, done, on no ground yet.
    #[must_use]
    pub fn about(client: ClientId, at: Instant, action: Action, who: Who) -> Self {
        Self { client: Some(client), ..Self::of(client.0, at, action, who) }
    }

    /// A line about no file, in the chain of an account or the operator.
    #[must_use]
    pub fn of(chain: Uuid, at: Instant, action: Action, who: Who) -> Self {
        Self {
            chain,
            at,
            event: EventId::fresh(),
            action,
            outcome: Outcome::Done,
            who,
            client: None,
            subjects: Vec::new(),
            categories: Categories::EMPTY,
            object_kind: None,
            object_id: None,
            ground: "none",
            ground_ids: Vec::new(),
            article: None,
            source: Source::Portal,
        }
    }
}
