//! What a permit can be for: a category of data, or the log.
//!
//! Owns one marker type a category, so that a permit for one category cannot
//! be used for another.

mod asked;

pub use asked::Asked;
pub(super) use asked::offered;

/// A marker for what a permit is for.
pub trait Scope: Send + Sync + 'static {
    /// What it stands for.
    const ASKED: Asked;
}

macro_rules! scopes {
    ($($(#[$doc:meta])* $name:ident => $asked:expr;)+) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub enum $name {}
        impl Scope for $name {
            const ASKED: Asked = $asked;
        }
    )+};
}

scopes! {
    /// Appointments of the file.
    Appointments => Asked::Category(rules::Category::Appointments);
    /// Planning appointments of the file.
    Planning => Asked::Planning;
    /// What becomes of appointments with somebody who is not there.
    StandIn => Asked::StandIn;
    /// Threads of the file.
    Messages => Asked::Category(rules::Category::Messages);
    /// Beginning a thread.
    Writing => Asked::Writing;
    /// Who looked.
    AccessLog => Asked::AccessLog;
    /// Treatment relations, for the coordinator.
    Team => Asked::Team;
    /// Treatment relations, for who treats.
    HandOver => Asked::HandOver;
    /// Ending the own cover, supervision or group.
    Leaving => Asked::Leaving;
    /// Authority, for the coordinator.
    Representatives => Asked::Representatives;
    /// Care and who it is for, for the coordinator.
    Care => Asked::Care;
    /// Death, for the coordinator.
    Death => Asked::Death;
    /// The people around the file.
    Network => Asked::Category(rules::Category::Network);
    /// Letting others see.
    Sharing => Asked::Sharing;
    /// Looking as somebody of the circle would.
    Looking => Asked::Looking;
    /// What the next birthday changes.
    Turning => Asked::Turning;
    /// Preparing what others see from the twelfth birthday.
    Preparing => Asked::Preparing;
    /// Confirming what was prepared.
    Confirming => Asked::Confirming;
    /// Who sees what, for who treats.
    WhoSees => Asked::WhoSees;
    /// Deciding on others' sight.
    Withholding => Asked::Withholding;
    /// Objecting to a decision on capacity.
    Objection => Asked::Objection;
    /// Opening the file in an emergency.
    Emergency => Asked::Emergency;
    /// Asking for somebody new.
    Inviting => Asked::Inviting;
    /// Naming the client's date of birth.
    Proving => Asked::Proving;
    /// Asking the client to share.
    Wishing => Asked::Wishing;
    /// Asking why somebody looked.
    AskingWhy => Asked::AskingWhy;
    /// Asking the therapist.
    AskingTherapist => Asked::AskingTherapist;
    /// What one asked oneself.
    OwnQuestions => Asked::OwnQuestions;
    /// Answering why somebody looked.
    Answering => Asked::Answering;
    /// Answering what a relative asked the therapist.
    AnsweringOwn => Asked::AnsweringOwn;
    /// What was reported of somebody's conduct.
    Conduct => Asked::Conduct;
}

/// A single thing that can be hidden, withheld, or have parties.
pub trait Item: Send + Sync + 'static {
    /// The category it belongs to.
    type Scope: Scope;
    /// Its kind, as the log names it.
    const KIND: &'static str;
    /// The facts of file `$1`, and whether its item `$2` is an own thing and of
    /// whom: made by `facts_and_parties!`.
    const FACTS: &'static str;
    /// A statement that gives the files in which one of the persons `IN $1[]`
    /// is a party to an own thing of this kind.
    const PARTY_FILES: &'static str;
}
