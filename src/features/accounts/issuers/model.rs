//! Whom an issuer lets in, and what can go wrong on the way; no I/O.
//!
//! Owns the rules. An employer who runs an issuer can be anybody there: so it opens accounts in
//! which there is nothing but the work for that employer (ADR 11).

pub mod acting;
pub mod claims;

use rules::staff::Role;

use crate::access::Known;
use crate::config::IssuerKind;
use crate::ids::ProviderId;

/// What of an issuer decides whom it lets in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Door {
    /// Whom it lets in.
    pub kind: IssuerKind,
    /// Of staff: of which provider.
    pub provider: Option<ProviderId>,
    /// Whether its staff must come in by it.
    pub required: bool,
}

impl Door {
    /// The way of signing in, in the log.
    #[must_use]
    pub fn method(self) -> &'static str {
        match self.kind {
            IssuerKind::Staff => "organisation",
            IssuerKind::Broker => "broker",
        }
    }

    /// Whether it lets in who is known as this, in all roles. Of staff: who is staff of this provider and nothing
    /// else anywhere, so that no employer comes to what is somebody's own. A broker: clients and
    /// relatives, never staff.
    #[must_use]
    pub fn opens(self, known: &[Known]) -> bool {
        let works_here =
            |known: &Known| Some(known.provider) == self.provider && !known.roles.is_empty();
        let works = |known: &Known| !known.roles.is_empty();
        !known.is_empty()
            && match self.kind {
                IssuerKind::Staff => known.iter().all(works_here),
                IssuerKind::Broker => !known.iter().any(works),
            }
    }

    /// Whether a session that was begun by `method` has to be begun once more by this door. An
    /// administrator of the provider keeps the way in by a passkey: else an issuer that is broken
    /// locks out everybody.
    #[must_use]
    pub fn wants(self, known: &[Known], method: &str) -> bool {
        let keeper = |known: &Known| known.roles.contains(&Role::ProviderAdministrator);
        let excused = known.iter().any(keeper) && matches!(method, "passkey" | "password_passkey");
        self.required && self.opens(known) && method != self.method() && !excused
    }
}

/// Whether a way of signing in was an issuer that was asked how surely it knew who it was: that
/// counts as two factors.
#[must_use]
pub fn by_issuer(method: &str) -> bool {
    matches!(method, "organisation" | "broker")
}

/// Why it did not work, in as far as it is told.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Trouble {
    /// The issuer does not answer, or not in time.
    Away,
    /// Too many come back at once.
    Busy,
    /// Its holder, or the issuer, said no.
    Refused,
    /// The issuer did not know it surely enough.
    Weak,
    /// The way there took too long, was gone before, or began in another browser.
    Old,
    /// What the issuer answered does not hold.
    Wrong,
    /// Nobody here is known by it; told alike of who is and may not come in by it.
    Unknown,
    /// It is linked already: to another account.
    Taken,
    /// Somebody else came back than who went.
    Another,
    /// Too many tries: wait this many seconds.
    Wait(i64),
}

#[cfg(test)]
mod tests {
    use super::{Door, by_issuer};
    use crate::access::Known;
    use crate::config::IssuerKind;
    use crate::ids::{PersonId, ProviderId};
    use rules::staff::Role;

    fn known(provider: ProviderId, roles: &[Role]) -> Known {
        let text = String::new;
        let person = PersonId::fresh();
        let (name, call_name, initials) = (text(), text(), text());
        Known { person, provider, name, call_name, initials, roles: roles.to_vec() }
    }

    /// V18, P2: the employer's issuer opens the work for that employer, and nothing of anybody's own.
    #[test]
    fn an_employer_opens_accounts_that_are_for_its_work_alone() {
        let (here, there) = (ProviderId::fresh(), ProviderId::fresh());
        let door = Door { kind: IssuerKind::Staff, provider: Some(here), required: false };
        let therapist = known(here, &[Role::Therapist]);
        assert!(door.opens(std::slice::from_ref(&therapist)));
        assert!(door.opens(&[therapist.clone(), known(here, &[Role::Coordinator])]));
        for other in [known(here, &[]), known(there, &[]), known(there, &[Role::Therapist])] {
            assert!(!door.opens(&[therapist.clone(), other.clone()]), "{other:?}");
            assert!(!door.opens(&[other]));
        }
        assert!(!door.opens(&[]));
    }

    /// T1.1p: a broker lets in clients and relatives; who works here has a door for that.
    #[test]
    fn a_broker_never_opens_what_staff_may() {
        let here = ProviderId::fresh();
        let door = Door { kind: IssuerKind::Broker, provider: None, required: false };
        assert!(door.opens(&[known(here, &[]), known(ProviderId::fresh(), &[])]));
        assert!(!door.opens(&[known(here, &[]), known(here, &[Role::Therapist])]));
        assert!(!door.opens(&[]));
    }

    /// A weaker way is no way around a door that is demanded; an administrator keeps a passkey.
    #[test]
    fn a_door_that_is_demanded_cannot_be_gone_around() {
        let here = ProviderId::fresh();
        let door = Door { kind: IssuerKind::Staff, provider: Some(here), required: true };
        let therapist = [known(here, &[Role::Therapist])];
        let keeper = [known(here, &[Role::ProviderAdministrator])];
        for method in ["password_totp", "password_passkey", "passkey", "recovery", "activation"] {
            assert!(door.wants(&therapist, method), "{method}");
        }
        assert!(!door.wants(&therapist, door.method()));
        assert!(!door.wants(&keeper, "passkey") && door.wants(&keeper, "password_totp"));
        assert!(!door.wants(&[known(ProviderId::fresh(), &[Role::Therapist])], "password_totp"));
        assert!(!Door { required: false, ..door }.wants(&therapist, "password_totp"));
        assert!(by_issuer(door.method()) && !by_issuer("passkey"));
    }
}
