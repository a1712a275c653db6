//! What a notice can be, and by which way it goes; no words.

/// By which way.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Channel {
    /// E-mail.
    Email,
    /// A text message to a mobile number.
    Text,
}

impl Channel {
    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Text => "text",
        }
    }

    /// From what is stored; everything unknown is e-mail.
    #[must_use]
    pub fn stored(word: &str) -> Self {
        if word == "text" { Self::Text } else { Self::Email }
    }
}

/// Where a notice goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum To<'a> {
    /// An e-mail address.
    Email(&'a str),
    /// A mobile number.
    Text(&'a str),
}

impl<'a> To<'a> {
    /// The way.
    #[must_use]
    pub fn channel(self) -> Channel {
        match self {
            Self::Email(_) => Channel::Email,
            Self::Text(_) => Channel::Text,
        }
    }

    /// The address or number.
    #[must_use]
    pub fn recipient(self) -> &'a str {
        match self {
            Self::Email(recipient) | Self::Text(recipient) => recipient,
        }
    }
}

/// What a notice says. One that was ever stored keeps its word.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Kind {
    /// Something waits to be read.
    Waiting,
    /// Something changed that the reader must know.
    Changed,
    /// New terms are coming (A3).
    NewTerms,
    /// The statement changes in what touches privacy (A3).
    NewStatement,
    /// A code to prove something with, by text message.
    Code,
    /// How one signs in was changed.
    AccountChanged,
    /// The account was closed.
    Closed,
    /// Somebody came in by a weaker way than the account has.
    WeakerWay,
    /// Somebody typed the right password and many wrong codes.
    PasswordKnown,
    /// An invitation, with its link (A1).
    Activate,
    /// The code that belongs to an invitation, by text message (A1).
    ActivateCode,
    /// Somebody signed in from where the holder never came.
    NewDevice,
    /// A link for who lost something.
    Recover,
    /// Somebody asked for another way of signing in: it can be stopped for a while.
    RecoverWaiting,
    /// That while is over: a link to go on.
    RecoverReady,
    /// It was stopped.
    RecoverStopped,
    /// A code for a new e-mail address or mobile number (A12).
    ContactCode,
    /// Somebody asked to be reached elsewhere: it can be stopped.
    ContactAsked,
    /// One is reached elsewhere from now on: it can be taken back for a week.
    ContactChanged,
    /// It was stopped, or taken back.
    ContactKept,
    /// A representative is asked whether a picture may be seen (A12).
    PhotoAsked,
    /// A code that one reads to application support while calling it.
    SupportCode,
    /// Application support let one in again.
    SupportHelped,
    /// The portal ends for a provider of the reader (A6).
    Ending,
    /// It does not end after all.
    EndingOff,
    /// Somebody was invited to an account (A1), told where the invitation does not go.
    Invited,
    /// The same to an e-mail address in the place of which another came.
    InvitedElsewhere,
    /// The account is in use from now on (A1).
    Begun,
    /// An invitation came to an account that was in use before (A1).
    Joined,
}

impl Kind {
    /// All of them.
    pub const ALL: &'static [Self] = &[
        Self::Waiting,
        Self::Changed,
        Self::NewTerms,
        Self::NewStatement,
        Self::Code,
        Self::AccountChanged,
        Self::Closed,
        Self::WeakerWay,
        Self::PasswordKnown,
        Self::Activate,
        Self::ActivateCode,
        Self::NewDevice,
        Self::Recover,
        Self::RecoverWaiting,
        Self::RecoverReady,
        Self::RecoverStopped,
        Self::ContactCode,
        Self::ContactAsked,
        Self::ContactChanged,
        Self::ContactKept,
        Self::PhotoAsked,
        Self::SupportCode,
        Self::SupportHelped,
        Self::Ending,
        Self::EndingOff,
        Self::Invited,
        Self::InvitedElsewhere,
        Self::Begun,
        Self::Joined,
    ];

    /// As stored.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Changed => "changed",
            Self::NewTerms => "new_terms",
            Self::NewStatement => "new_statement",
            Self::Code => "code",
            Self::AccountChanged => "account_changed",
            Self::Closed => "closed",
            Self::WeakerWay => "weaker_way",
            Self::PasswordKnown => "password_known",
            Self::Activate => "activate",
            Self::ActivateCode => "activate_code",
            Self::NewDevice => "new_device",
            Self::Recover => "recover",
            Self::RecoverWaiting => "recover_waiting",
            Self::RecoverReady => "recover_ready",
            Self::RecoverStopped => "recover_stopped",
            Self::ContactCode => "contact_code",
            Self::ContactAsked => "contact_asked",
            Self::ContactChanged => "contact_changed",
            Self::ContactKept => "contact_kept",
            Self::PhotoAsked => "photo_asked",
            Self::SupportCode => "support_code",
            Self::SupportHelped => "support_helped",
            Self::Ending => "ending",
            Self::EndingOff => "ending_off",
            Self::Invited => "invited",
            Self::InvitedElsewhere => "invited_elsewhere",
            Self::Begun => "begun",
            Self::Joined => "joined",
        }
    }

    /// From what is stored.
    #[must_use]
    pub fn stored(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.as_str() == word)
    }
}
