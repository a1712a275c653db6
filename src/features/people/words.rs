//! Staff roles and kinds of treatment relation in words.

use i18n_embed_fl::fl;
use rules::staff::Role;

use crate::web::text::Texts;

/// What a role is called.
#[must_use]
pub fn role_words(t: Texts, role: Role) -> String {
    match role {
        Role::Therapist => fl!(t, "title-therapist"),
        Role::Coordinator => fl!(t, "title-coordinator"),
        Role::ProviderAdministrator => fl!(t, "title-provider-administrator"),
        Role::RecordKeeper => fl!(t, "title-record-keeper"),
        Role::Support => fl!(t, "title-support"),
        Role::ComplaintsOfficer => fl!(t, "title-complaints-officer"),
        Role::Dpo => fl!(t, "title-dpo"),
        Role::Administrator => fl!(t, "title-administrator"),
    }
}

/// How a therapist stands to a client (T4.5), from the word that is stored.
#[must_use]
pub fn treatment_words(t: Texts, kind: &str) -> String {
    match kind {
        "cover" => fl!(t, "treats-cover"),
        "supervisor" => fl!(t, "treats-supervisor"),
        "group_leader" => fl!(t, "treats-group-leader"),
        "emergency" => fl!(t, "treats-emergency"),
        _ => fl!(t, "treats-treating"),
    }
}
