//! One person as the page of the way in shows them, read with a line in the log.
//!
//! Owns what is read for that page, in few statements. It decides nothing and writes no words.

use rules::staff::Role;

use crate::access::facts::lists;
use crate::app::App;
use crate::audit::{Action, Line, Outcome};
use crate::error::{Error, Result};
use crate::features::accounts::model::State as AccountState;
use crate::features::accounts::store as accounts;
use crate::features::activation::model::Reach;
use crate::features::activation::store::{self, Activation};
use crate::features::clients::store as clients;
use crate::features::people::office::Office;
use crate::features::people::store as people;
use crate::ids::{ClientId, PersonId};

/// What the page is drawn from.
pub(super) struct Found {
    pub(super) listed: people::Listed,
    pub(super) around: Vec<(PersonId, clients::Around)>,
    pub(super) roles: Vec<(PersonId, rules::staff::Role)>,
    pub(super) state: Option<AccountState>,
    pub(super) newest: Option<(Activation, Reach)>,
    pub(super) reach: Option<Reach>,
}

impl Found {
    /// With a line in the log that names the files around the person.
    pub(super) async fn load(app: &App, office: &Office) -> Result<Self> {
        let (who, person) = (office.who(), office.person);
        let ids = [person.0];
        let mut tx = app.db.read().await?;
        let listed = people::find(&mut tx, who.at, person).await?;
        let (files, around, roles) = if who.role == Role::Coordinator {
            let all = clients::files_and_around(&mut tx, &ids).await?;
            let files: Vec<ClientId> = all.iter().map(|(file, ..)| *file).collect();
            let mut around: Vec<_> = all.into_iter().map(|(_, who, what)| (who, what)).collect();
            around.dedup();
            (files, around, people::roles(&mut tx, &ids, app.clock.now()).await?)
        } else {
            // Whether a colleague is in care here is not for who hires to know.
            let files = lists::around(&mut tx, &ids).await?.into_iter().map(ClientId).collect();
            let held = office.held.iter().map(|one| (one.person, one.held.role)).collect();
            (files, Vec::new(), held)
        };
        let state = accounts::states(&mut tx, &ids).await?.first().map(|(_, state)| *state);
        let newest = store::newest_of_person(&mut tx, who.at, person).await?;
        let contact = people::contacts(&mut tx, &app.vault, &ids).await?;
        drop(tx);
        let coordinator = who.actor.who(Some(who.known), who.role.as_str());
        let mut line = Line::of(who.actor.account.0, app.clock.now(), Action::Read, coordinator);
        line.object_kind = Some("people");
        line.object_id = Some(person.0);
        line.ground = "staff";
        let Some(listed) = listed else {
            line.outcome = Outcome::Refused;
            app.audit.durable(vec![line]).await?;
            return Err(Error::NotFound);
        };
        line.subjects = files;
        app.audit.durable(vec![line]).await?;
        let newest = match newest {
            Some(act) => {
                let key = app.vault.key(accounts::key_id(act.account_id)).await?;
                let reach = act.reach(&key);
                Some((act, reach))
            }
            None => None,
        };
        let reach = contact.into_iter().next();
        let reach = reach.map(|(_, known)| Reach { email: known.email, mobile: known.mobile });
        Ok(Self { listed, around, roles, state, newest, reach })
    }
}
