//! Staff who do not treat, and what their role opens of a file (rulebook 1, "Other staff").
//!
//! Owns the list of roles and what a role alone opens. It must never open a
//! file to a therapist: that follows from the treatment relation (`T4.5`),
//! through [`crate::decide`]. It holds for files of the own provider only; the
//! caller must have made sure of that.

use crate::{Action, Category};

/// What somebody is employed as.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, PartialOrd, Ord)]
pub enum Role {
    /// Treats, covers, supervises, leads a group.
    Therapist,
    /// Plans: accounts, network, authority, appointments, requests.
    Coordinator,
    /// Staff, features, hours, texts of the own provider.
    ProviderAdministrator,
    /// Decides for closed files of the provider.
    RecordKeeper,
    /// The support conversation and the account's technical state (`T13.1`).
    Support,
    /// Complaints, of the provider's own or of the operator (`T13.2`).
    ComplaintsOfficer,
    /// Registers and the log's metadata, of a provider or of the operator.
    Dpo,
    /// Providers, legal texts, blocks by kind.
    Administrator,
}

words!(Role, "role", {
    Therapist => "therapist",
    Coordinator => "coordinator",
    ProviderAdministrator => "provider_administrator",
    RecordKeeper => "record_keeper",
    Support => "support",
    ComplaintsOfficer => "complaints_officer",
    Dpo => "dpo",
    Administrator => "administrator",
});

impl Role {
    /// Always employed by the operator, who cannot read contents (`T8.1`).
    pub fn is_operator(self) -> bool {
        matches!(self, Self::Support | Self::Administrator)
    }

    /// Employed by the operator or by a provider: the employment says which.
    pub fn is_operator_or_provider(self) -> bool {
        matches!(self, Self::ComplaintsOfficer | Self::Dpo)
    }
}

/// What the role alone opens of a file of the own provider: a coordinator
/// views and acts for profile, appointments and network; all else nothing.
pub fn may(role: Role, category: Category, action: Action) -> bool {
    match (role, action) {
        (Role::Coordinator, Action::View | Action::Act) => {
            matches!(category, Category::Profile | Category::Appointments | Category::Network)
        }
        _ => false,
    }
}

/// So long a file that was opened in an emergency stays open (`T4.5`).
pub const EMERGENCY_HOURS: i64 = 24;

/// Who may open a file of the own provider in an emergency, without a
/// treatment relation: a therapist, and nobody else (`T4.5`).
pub fn opens_in_emergency(role: Role) -> bool {
    role == Role::Therapist
}

/// Who judges whether an emergency access was needed: the data protection
/// officer, who reads the reason and no contents (`T4.5`).
pub fn judges_emergencies(role: Role) -> bool {
    role == Role::Dpo
}

/// Which relation lets a therapist hand the treatment over, share it or end
/// it: `treating`; not cover, supervision, a group or emergency access (`T4.5`).
pub fn hands_over(relation: &str) -> bool {
    relation == "treating"
}

/// Which relation somebody has who stands beside the one who treats: cover, supervision, a
/// group. It opens the file as that one's does, and ends by itself or by who has it (`T4.5`).
pub fn stands_in(relation: &str) -> bool {
    matches!(relation, "cover" | "supervisor" | "group_leader")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_coordinator_opens_no_record_messages_outcomes_or_answers() {
        let opened: Vec<_> = Category::ALL
            .into_iter()
            .filter(|category| may(Role::Coordinator, *category, Action::View))
            .collect();
        assert_eq!(opened, [Category::Profile, Category::Appointments, Category::Network]);
    }

    #[test]
    fn a_therapist_alone_opens_in_an_emergency() {
        let opens: Vec<_> =
            Role::ALL.into_iter().filter(|role| opens_in_emergency(*role)).collect();
        assert_eq!(opens, [Role::Therapist]);
    }

    #[test]
    fn every_other_role_alone_opens_nothing() {
        for role in Role::ALL.into_iter().filter(|r| *r != Role::Coordinator) {
            for category in Category::ALL {
                for action in Action::ALL {
                    assert!(!may(role, category, action), "{role} {category} {action}");
                }
            }
        }
    }
}
