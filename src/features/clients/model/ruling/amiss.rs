//! What can be wrong with a court's decision that was entered, and at which field it is said.

/// What is wrong with it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Amiss {
    /// Nobody of the file was chosen whose yes could be needed.
    Giver,
    /// This one cannot decide about that person now, so no court does in that place.
    CannotGive,
    /// Nobody of the file was chosen.
    Receiver,
    /// Nobody decides about oneself.
    Oneself,
    /// It was not chosen what the court decided.
    What,
    /// Nothing was picked.
    NoCategory,
    /// Something cannot be given, or is switched off.
    Category,
    /// There is no consent to take away.
    NothingToStop,
    /// The last day is none.
    Until,
    /// The last day lies in the past.
    Past,
    /// No court, or too long.
    Court,
    /// No number, or too long.
    Number,
    /// No day.
    On,
    /// The day of the decision is still to come.
    Ahead,
    /// The day of the decision lies before the client's birth.
    BeforeBirth,
    /// It was not chosen what was seen.
    Proof,
    /// No day on which it was seen.
    SeenOn,
    /// That day is still to come.
    SeenAhead,
    /// It was seen before it was there.
    SeenFirst,
    /// Exactly this stands already.
    Stands,
    /// Another about the same two waits.
    Waits,
}

impl Amiss {
    /// At which field it is said.
    #[must_use]
    pub fn field(self) -> &'static str {
        match self {
            Self::Giver | Self::CannotGive | Self::Waits => "giver",
            Self::Receiver | Self::Oneself => "receiver",
            Self::What | Self::NothingToStop | Self::Stands => "what",
            Self::NoCategory | Self::Category => "choices",
            Self::Until | Self::Past => "until",
            Self::Court => "court",
            Self::Number => "number",
            Self::On | Self::Ahead | Self::BeforeBirth => "on",
            Self::Proof => "proof",
            Self::SeenOn | Self::SeenAhead | Self::SeenFirst => "seen_on",
        }
    }
}
