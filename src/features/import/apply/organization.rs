//! Organization → a referring or school contact of the provider.

use anyhow::Result;

use super::Items;
use crate::audit::Action;
use crate::features::import::fhir::{Organization, OrganizationKind};
use crate::features::import::known::Compared;
use crate::features::import::outcome::Status;
use crate::features::import::run::{BATCH, Run};
use crate::features::import::store::{self, NewOrganization};
use crate::features::people::Contact;
use crate::ids::OrganizationId;

pub(super) async fn apply(run: &mut Run<'_>, items: &Items<'_, Organization>) -> Result<()> {
    for chunk in items.chunks(BATCH) {
        batch(run, chunk).await?;
    }
    Ok(())
}

async fn batch(run: &mut Run<'_>, items: &[(usize, &Organization)]) -> Result<()> {
    let mut work = Vec::new();
    for (index, it) in items {
        let contact = Contact {
            email: it.email.clone(),
            phone: it.phone.clone(),
            address: it.address.clone(),
            mobile: None,
        };
        let source = run.known.source("Organization", &it.id);
        let content = run.known.content(&(&it.name, kind(it), &contact));
        let (id, action) = match run.known.compare(&source, &content) {
            Compared::Same => {
                run.say(*index, Status::Unchanged);
                continue;
            }
            Compared::New => (OrganizationId::fresh(), Action::Create),
            Compared::Changed(id) => (OrganizationId(id), Action::Update),
        };
        run.say(*index, if action == Action::Create { Status::Created } else { Status::Updated });
        work.push((id, action, *it, contact, source, content));
    }
    if work.is_empty() {
        return Ok(());
    }
    let key = run.vault.create(store::key_id(run.provider)).await?;
    let mut batch = run.begin().await?;
    for (id, action, it, contact, source, content) in work {
        let new = NewOrganization {
            id,
            provider: run.provider,
            kind: kind(it),
            name: &it.name,
            contact: &contact,
        };
        store::put_organization(batch.work.tx(), &key, &new).await?;
        batch.work.beside(run.provider.0, action, ("organization", id.0));
        batch.note(source, id.0, content);
    }
    run.finish(batch).await
}

fn kind(it: &Organization) -> &'static str {
    match it.kind {
        OrganizationKind::School => "school",
        OrganizationKind::Referrer => "referrer",
    }
}
