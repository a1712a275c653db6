//! What was lost, how far the way back is, and how long each step holds.

use std::str::FromStr;

/// A link by mail holds for an hour.
pub const LINK_SECONDS: i64 = 3600;
/// Everybody who is told has three days to say no.
pub const WAIT_SECONDS: i64 = 72 * 3600;
/// Whose waiting is over has a week to go on.
pub const READY_SECONDS: i64 = 7 * 24 * 3600;
/// So often a day the way back in after a lost factor is begun for one account, by who has its password.
pub const A_DAY: i64 = 3;
/// So many links to a new password a day go to one account: a mailbox is not to be filled by others.
pub const LINKS_A_DAY: i64 = 20;
/// So far apart they are: who asks for somebody else takes that way from nobody for long.
pub const LINKS_APART: i64 = 20 * 60;
/// So long after its mail left a link that holds is not replaced: its reader may be about to use it.
pub const LINK_IN_HAND: i64 = 10 * 60;

/// A word that stands for none of these.
#[derive(PartialEq, Eq, Debug, thiserror::Error)]
#[error("not a word of the way back in")]
pub struct Unknown;

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$of:meta])* $one:ident = $word:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Debug)]
        pub enum $name {
            $($(#[$of])* $one,)+
        }

        impl $name {
            /// As stored and sent.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$one => $word,)+
                }
            }
        }

        impl FromStr for $name {
            type Err = Unknown;

            fn from_str(word: &str) -> Result<Self, Unknown> {
                [$(Self::$one),+].into_iter().find(|one| one.as_str() == word).ok_or(Unknown)
            }
        }
    };
}

words! {
    /// What was lost.
    Lost {
        /// The password.
        Password = "password",
        /// The second factor.
        Factor = "factor",
        /// The user name: the practice tells it.
        Name = "name",
        /// Both: the practice goes along.
        Both = "both",
    }
}

words! {
    /// How far it is.
    Step {
        /// A link was sent, and is waited for.
        Mailed = "mailed",
        /// Everybody was told, and has time to say no.
        Waiting = "waiting",
        /// The waiting is over.
        Ready = "ready",
        /// What was lost is replaced.
        Done = "done",
        /// Somebody said no, or it was not needed.
        Stopped = "stopped",
    }
}

words! {
    /// How the practice saw who somebody is.
    Identity {
        /// An identity document, in the hand.
        Document = "document",
        /// An identity document, by video.
        Video = "video",
        /// Somebody who treats knows the person, and was there.
        Known = "known",
    }
}

impl Identity {
    /// All of them, the best first.
    pub const ALL: [Self; 3] = [Self::Document, Self::Video, Self::Known];
}

#[cfg(test)]
mod tests {
    use super::{Identity, Lost, Step, Unknown};

    #[test]
    fn what_is_stored_is_read_again() {
        for step in [Step::Mailed, Step::Waiting, Step::Ready, Step::Done, Step::Stopped] {
            assert_eq!(step.as_str().parse(), Ok(step));
        }
        for lost in [Lost::Password, Lost::Factor, Lost::Name, Lost::Both] {
            assert_eq!(lost.as_str().parse(), Ok(lost));
        }
        for identity in Identity::ALL {
            assert_eq!(identity.as_str().parse(), Ok(identity));
        }
        assert_eq!("anything".parse::<Step>(), Err(Unknown));
    }
}
