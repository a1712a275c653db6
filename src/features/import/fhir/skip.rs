//! Why one resource is not taken while the rest of the file goes on.
//! Reasons name fields and kinds, never a value.

use std::fmt;

use super::node::Wrong;

/// The reason a resource is skipped; its `Display` is the sentence that is printed.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Skip {
    /// A resource type the portal does not take.
    KindNotImported,
    /// JSON, but no object.
    NotAResource,
    /// No usable `resourceType`.
    NoKind,
    /// No `id`, so it could not be recognised next time.
    NoId,
    /// An `id` with other characters than FHIR allows, or too long.
    BadId,
    /// The `id` is somebody's citizen service number, which is never kept (V16).
    ServiceNumberAsId,
    /// A field of the wrong type or form; holds the path, such as `Patient.name[0].given`.
    WrongField(String),
    /// Nobody can be shown without a name.
    NoName,
    /// A Patient without date of birth: no rule can be asked.
    NoBirthDate,
    /// Only a year or a month of birth is known.
    PartialBirthDate,
    /// It does not say which patient it is about.
    NoPatient,
    /// A `PractitionerRole` of nobody.
    NoPractitioner,
    /// Its sender marked it as a mistake.
    EnteredInError,
    /// An appointment that is only asked for or proposed.
    NotAgreed,
    /// A status that FHIR R4 does not know, or none where one is needed.
    UnknownStatus,
    /// An appointment without a start.
    NoStart,
    /// An appointment with neither end nor duration.
    NoEnd,
    /// An appointment that ends before it starts.
    EndsBeforeStart,
    /// A message that was not sent, or not yet.
    NotSent,
    /// A message without text: attachments alone are not kept.
    NoText,
    /// A message longer than any the portal keeps; none is ever cut.
    TextTooLong,
    /// A citizen service number stands in the text of a message (V16).
    ServiceNumberInText,
    /// A message of a device, an organisation, or nobody.
    NoSender,
    /// A message without a day or an instant.
    NotDated,
    /// A Bundle in which no entry holds a resource.
    EmptyBundle,
    /// A Bundle of earlier versions: taking them would bring back what was corrected.
    HistoryBundle,
    /// The same type and id comes again later in what was read.
    Superseded,
}

impl fmt::Display for Skip {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::WrongField(path) => return write!(f, "the field {path} has a wrong form"),
            Self::KindNotImported => "this kind is not imported yet",
            Self::NotAResource => "this is not a resource",
            Self::NoKind => "it does not say what kind of resource it is",
            Self::NoId => "it has no id",
            Self::BadId => "its id is not a valid id",
            Self::ServiceNumberAsId => "its id is a citizen service number, which is never kept",
            Self::NoName => "it has no name",
            Self::NoBirthDate => "it has no date of birth",
            Self::PartialBirthDate => "its date of birth is not complete",
            Self::NoPatient => "it does not say which patient it is about",
            Self::NoPractitioner => "it does not say which practitioner it is about",
            Self::EnteredInError => "it was marked as entered in error",
            Self::NotAgreed => "this appointment is not agreed yet",
            Self::UnknownStatus => "its status is not known",
            Self::NoStart => "it has no start",
            Self::NoEnd => "it has neither an end nor a duration",
            Self::EndsBeforeStart => "it ends before it starts",
            Self::NotSent => "this message was not sent",
            Self::NoText => "it holds no text",
            Self::TextTooLong => "its text is longer than 20,000 characters",
            Self::ServiceNumberInText => {
                "its text holds a citizen service number, which is never kept"
            }
            Self::NoSender => "it was not sent by a client, a practitioner or a related person",
            Self::NotDated => "it does not say when it was sent",
            Self::EmptyBundle => "this Bundle holds no resource",
            Self::HistoryBundle => "a Bundle of earlier versions is not imported",
            Self::Superseded => "the same one comes again later",
        })
    }
}

impl From<Wrong> for Skip {
    fn from(wrong: Wrong) -> Self {
        Self::WrongField(wrong.into_path())
    }
}
