//! `PractitionerRole` → known as its practitioner; the function is not kept.

use anyhow::Result;

use super::Items;
use crate::audit::Action;
use crate::features::import::fhir::PractitionerRole;
use crate::features::import::known::Compared;
use crate::features::import::outcome::Status;
use crate::features::import::run::{BATCH, Run};

const NO_PRACTITIONER: &str = "its practitioner is not known";

pub(super) async fn apply(run: &mut Run<'_>, items: &Items<'_, PractitionerRole>) -> Result<()> {
    for chunk in items.chunks(BATCH) {
        batch(run, chunk).await?;
    }
    Ok(())
}

async fn batch(run: &mut Run<'_>, items: &[(usize, &PractitionerRole)]) -> Result<()> {
    let mut work = Vec::new();
    for (index, it) in items {
        // Not through another role: that would depend on the order.
        let person = run
            .known
            .practitioner(&it.practitioner)
            .filter(|_| it.practitioner.kind == "Practitioner");
        let Some(person) = person else {
            run.skip(*index, NO_PRACTITIONER);
            continue;
        };
        let source = run.known.source("PractitionerRole", &it.id);
        let content = run.known.content(&person);
        let action = match run.known.compare(&source, &content) {
            Compared::Same => {
                run.say(*index, Status::Unchanged);
                continue;
            }
            Compared::New => Action::Create,
            Compared::Changed(_) => Action::Update,
        };
        run.say(*index, if action == Action::Create { Status::Created } else { Status::Updated });
        work.push((person, action, source, content));
    }
    if work.is_empty() {
        return Ok(());
    }
    let mut batch = run.begin().await?;
    for (person, action, source, content) in work {
        batch.work.beside(run.provider.0, action, ("practitioner_role", person.0));
        batch.note(source, person.0, content);
    }
    run.finish(batch).await
}
