//! The form with which somebody is invited: what is sent, and what is wrong with it.

use i18n_embed_fl::fl;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::features::activation::invite::Asked;
use crate::features::activation::model::{Amiss, Channel, Identity, Reach, reach};
use crate::web::text::{Language, Texts};

/// What is wrong with a field, in words.
pub type Errors = Vec<(&'static str, String)>;

/// What is sent, or stands in the form from the start.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct Fields {
    /// How it was established who it is.
    pub identity: String,
    /// On which day.
    pub identified_on: String,
    /// E-mail address.
    pub email: String,
    /// Mobile number.
    pub mobile: String,
    /// By which way the code goes.
    pub channel: String,
    /// In which language.
    pub language: String,
}

impl Fields {
    /// What stands in the form from the start, for somebody who is reached like this.
    pub(in crate::features) fn at_first(today: Date, known: &Reach) -> Self {
        let channel = if known.mobile.is_some() { Channel::Text } else { Channel::HandedOver };
        Self {
            identity: String::new(),
            identified_on: today.to_string(),
            email: known.email.clone().unwrap_or_default(),
            mobile: known.mobile.clone().unwrap_or_default(),
            channel: channel.as_str().to_owned(),
            language: Language::default().code().to_owned(),
        }
    }

    /// What was noted, or all that is wrong with it.
    pub(in crate::features) fn read(&self, t: Texts, today: Date) -> Result<Asked, Errors> {
        let mut errors = Errors::new();
        let identity: Option<Identity> = self.identity.parse().ok();
        if identity.is_none() {
            errors.push(("identity", fl!(t, "invited-error-identity")));
        }
        let on: Option<Date> = self.identified_on.trim().parse().ok();
        let on = on.filter(|on| *on <= today);
        if on.is_none() {
            errors.push(("identified_on", fl!(t, "invited-error-day")));
        }
        let channel: Option<Channel> = self.channel.parse().ok();
        let reach = reach(&self.email, &self.mobile, channel.unwrap_or(Channel::HandedOver));
        match &reach {
            Ok(_) if channel.is_none() => errors.push(("channel", fl!(t, "invited-error-channel"))),
            Ok(_) => {}
            Err(amiss) => errors.extend(amiss.iter().map(|one| words(t, *one))),
        }
        let language = self.language.parse().unwrap_or_default();
        match (identity, on, channel, reach) {
            (Some(identity), Some(on), Some(channel), Ok(reach)) => {
                Ok(Asked { identity, on, by: None, reach, channel, language })
            }
            _ => Err(errors),
        }
    }
}

fn words(t: Texts, amiss: Amiss) -> (&'static str, String) {
    match amiss {
        Amiss::Email => ("email", fl!(t, "invited-error-email")),
        Amiss::Mobile => ("mobile", fl!(t, "invited-error-mobile")),
        Amiss::NoMobile => ("mobile", fl!(t, "invited-error-no-mobile")),
        Amiss::SameWay => ("channel", fl!(t, "invited-error-same-way")),
    }
}

/// That a representative is reached there, and nothing of whom (rulebook, section 6).
pub(super) fn taken(t: Texts, fields: &[&'static str]) -> Errors {
    let words = |field: &&'static str| match *field {
        "email" => ("email", fl!(t, "invited-error-email-taken")),
        _ => ("mobile", fl!(t, "invited-error-mobile-taken")),
    };
    fields.iter().map(words).collect()
}
