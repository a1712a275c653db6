//! What data are kept, for what, on what basis and how long (V1, P3): the one table.
//!
//! The public statement and the screen "your data" are both drawn from it, and the terms in it are
//! those by which jobs destroy. What is kept and does not stand here may not be kept (V16).

use i18n_embed_fl::fl;

use crate::features::messages::store::DRAFTS_KEPT_DAYS;
use crate::web::text::Texts;

/// A kind of data.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kept {
    /// Who somebody is and how to reach them.
    Person,
    /// The invitation, and how it was established who somebody is.
    Identity,
    /// What one signs in with.
    SigningIn,
    /// The way back in of who lost something.
    Recovery,
    /// Who stands around somebody.
    Network,
    /// Who may see what: consents, authority, what is withheld, capacity.
    Rights,
    /// Appointments.
    Appointments,
    /// Conversations.
    Messages,
    /// What somebody was writing and did not send.
    Drafts,
    /// E-mails and text messages that leave.
    Notices,
    /// Questions about access, and their answers.
    Questions,
    /// What was reported of conduct, and what followed (T12).
    Conduct,
    /// Who looked at what.
    Log,
    /// Which terms were accepted, which changes of the statement were seen, and since when somebody
    /// knows that the portal ends for a provider.
    Accepted,
    /// From where the portal is used.
    Usage,
    /// By what a device and a place are known again.
    Known,
    /// A new e-mail address or mobile number that is to be proven (A12).
    Reach,
    /// A picture of somebody (A12, V4).
    Photo,
    /// Of staff: roles, trainings, and what was changed in these.
    Work,
}

/// On what it rests (GDPR 6).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Basis {
    /// The agreement on treatment, or the decision on youth care.
    Treatment,
    /// What was agreed on the use of the portal.
    Portal,
    /// A duty by law.
    Law,
    /// A legitimate interest.
    Interest,
    /// The consent of whom it is about.
    Consent,
}

/// How long it stays.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Retention {
    /// So many years after the last change of the record (V2).
    Record(i16),
    /// So many years after somebody stopped working here: as long as what was done there.
    Work(i16),
    /// So many months after it was collected (V3).
    Months(i8),
    /// So many days after it was last touched; of a closed account nothing.
    Days(i64),
    /// So many months, and no longer than the account.
    Most(i8),
    /// Until the account is closed, and nobody can come back to it.
    Account,
    /// Until the consent is taken back, and no longer than the account (V4).
    Consent,
    /// So many days where it went, and so many months that it went; of a closed account nothing.
    Sent(i64, i8),
}

/// Who answers for it (V19).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Controller {
    /// The provider, together with the operator.
    Both,
    /// The operator.
    Operator,
}

impl Kept {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 19] = [
        Self::Person,
        Self::Identity,
        Self::SigningIn,
        Self::Recovery,
        Self::Network,
        Self::Rights,
        Self::Appointments,
        Self::Messages,
        Self::Drafts,
        Self::Notices,
        Self::Questions,
        Self::Conduct,
        Self::Log,
        Self::Accepted,
        Self::Usage,
        Self::Known,
        Self::Reach,
        Self::Photo,
        Self::Work,
    ];

    /// On what it rests. What rests on a legitimate interest one can object to (V9).
    #[must_use]
    pub fn basis(self) -> Basis {
        match self {
            Self::Identity
            | Self::SigningIn
            | Self::Recovery
            | Self::Notices
            | Self::Conduct
            | Self::Reach
            | Self::Accepted => Basis::Portal,
            Self::Photo => Basis::Consent,
            Self::Log | Self::Work => Basis::Law,
            Self::Usage | Self::Known => Basis::Interest,
            _ => Basis::Treatment,
        }
    }

    /// How long it stays.
    #[must_use]
    pub fn retention(self) -> Retention {
        match self {
            Self::Identity | Self::SigningIn => Retention::Account,
            Self::Recovery | Self::Reach => Retention::Most(1),
            Self::Photo => Retention::Consent,
            Self::Work => Retention::Work(rules::retention::RECORD_YEARS),
            Self::Known => Retention::Most(rules::retention::USAGE_MONTHS),
            Self::Notices => Retention::Sent(7, rules::retention::USAGE_MONTHS),
            Self::Usage => Retention::Months(rules::retention::USAGE_MONTHS),
            Self::Drafts => Retention::Days(DRAFTS_KEPT_DAYS),
            _ => Retention::Record(rules::retention::RECORD_YEARS),
        }
    }

    /// Who answers for it.
    #[must_use]
    pub fn controller(self) -> Controller {
        match self {
            Self::SigningIn | Self::Recovery | Self::Accepted | Self::Usage | Self::Known => {
                Controller::Operator
            }
            _ => Controller::Both,
        }
    }
}

/// A kind of data in words.
#[derive(Clone, Debug)]
pub struct Row {
    /// Which data.
    pub what: String,
    /// For what.
    pub purpose: String,
    /// On what it rests.
    pub basis: String,
    /// How long it stays.
    pub retention: String,
    /// Who answers for it.
    pub controller: String,
}

/// The whole table in words; the provider and the operator by their names.
#[must_use]
pub fn rows(t: Texts, provider: &str, operator: &str) -> Vec<Row> {
    let row = |kept: Kept| {
        let (what, purpose) = what_for(t, kept);
        Row {
            what,
            purpose,
            basis: match kept.basis() {
                Basis::Treatment => fl!(t, "data-basis-treatment"),
                Basis::Portal => fl!(t, "data-basis-portal"),
                Basis::Law => fl!(t, "data-basis-law"),
                Basis::Interest => fl!(t, "data-basis-interest"),
                Basis::Consent => fl!(t, "data-basis-consent"),
            },
            retention: match kept.retention() {
                Retention::Record(years) => fl!(t, "data-keep-years", n = years),
                Retention::Work(years) => fl!(t, "data-keep-work", n = years),
                Retention::Months(months) => fl!(t, "data-keep-months", n = months),
                Retention::Days(days) => fl!(t, "data-keep-days", n = days),
                Retention::Most(months) => fl!(t, "data-keep-most", n = months),
                Retention::Account => fl!(t, "data-keep-account"),
                Retention::Consent => fl!(t, "data-keep-consent"),
                Retention::Sent(days, months) => {
                    fl!(t, "data-keep-sent", days = days, months = months)
                }
            },
            controller: match kept.controller() {
                Controller::Operator => operator.to_owned(),
                Controller::Both if provider == operator => {
                    fl!(t, "data-your-practice", operator = operator)
                }
                Controller::Both => t.and(&[provider.to_owned(), operator.to_owned()]),
            },
        }
    };
    Kept::ALL.into_iter().map(row).collect()
}

/// Which data it is, and what they are for.
fn what_for(t: Texts, kept: Kept) -> (String, String) {
    match kept {
        Kept::Person => (fl!(t, "data-person"), fl!(t, "data-person-why")),
        Kept::Identity => (fl!(t, "data-identity"), fl!(t, "data-identity-why")),
        Kept::SigningIn => (fl!(t, "data-signing-in"), fl!(t, "data-signing-in-why")),
        Kept::Recovery => (fl!(t, "data-recovery"), fl!(t, "data-recovery-why")),
        Kept::Network => (fl!(t, "data-network"), fl!(t, "data-network-why")),
        Kept::Rights => (fl!(t, "data-rights"), fl!(t, "data-rights-why")),
        Kept::Appointments => (fl!(t, "data-appointments"), fl!(t, "data-appointments-why")),
        Kept::Messages => (fl!(t, "data-messages"), fl!(t, "data-messages-why")),
        Kept::Drafts => (fl!(t, "data-drafts"), fl!(t, "data-drafts-why")),
        Kept::Notices => (fl!(t, "data-notices"), fl!(t, "data-notices-why")),
        Kept::Questions => (fl!(t, "data-questions"), fl!(t, "data-questions-why")),
        Kept::Conduct => (fl!(t, "data-conduct"), fl!(t, "data-conduct-why")),
        Kept::Log => (fl!(t, "data-log"), fl!(t, "data-log-why")),
        Kept::Accepted => (fl!(t, "data-accepted"), fl!(t, "data-accepted-why")),
        Kept::Usage => (fl!(t, "data-usage"), fl!(t, "data-usage-why")),
        Kept::Work => (fl!(t, "data-work"), fl!(t, "data-work-why")),
        Kept::Known => (fl!(t, "data-known"), fl!(t, "data-known-why")),
        Kept::Reach => (fl!(t, "data-reach"), fl!(t, "data-reach-why")),
        Kept::Photo => (fl!(t, "data-photo"), fl!(t, "data-photo-why")),
    }
}

#[cfg(test)]
mod tests;
