//! What was asked about access in the invented past: a girl why somebody looked,
//! answered; her father the therapist, open (rulebook 7.3; T4.2, T4.3).

use anyhow::Context as _;
use rules::{Categories, Category};

use crate::access::Work;
use crate::app::App;
use crate::clock::Instant;
use crate::demo::cast::{Cast, File};
use crate::demo::seed::Ids;
use crate::features::access_log::Found;
use crate::features::access_log::model::{self, Count, Pointed};
use crate::features::clients::store as clients;
use crate::features::questions::store::{self as questions, Answered, Asked, NewQuestion};
use crate::ids::{ClientId, ProviderId, ordered};

const DAY: i64 = 24 * 3600;

pub(super) async fn asked(
    app: &App,
    work: &mut Work,
    file: &File,
    (cast, ids): (&Cast, &Ids),
    (client, provider): (ClientId, ProviderId),
    now: Instant,
) -> anyhow::Result<()> {
    if file.key != "girl-14" {
        return Ok(());
    }
    let key = app.vault.key(clients::key_id(client)).await?;
    let therapist = ids.person("therapist-youth")?;
    let at = |days: i64| Asked { client, provider, at: now.plus_seconds(-days * DAY) };
    let looked = super::looked::day(now, 3, 970);
    let look = look(cast, therapist.0, looked)?;
    let line = model::fold(vec![look.clone()], &[]).pop().context("a line of that day")?;
    let date = looked.amsterdam().date();
    let pointed = Pointed::at(app.vault.blind(), client, date, &line.lines[0]);
    let why = NewQuestion {
        id: ordered(),
        asker: ids.person(file.client)?,
        line: Some(Found { id: pointed.id, counts: vec![look] }),
        category: None,
        text: "Ik had die dag geen afspraak.",
    };
    questions::insert(work.tx(), &key, &at(2), &why).await?;
    let text = "Ik keek wanneer we elkaar weer zien, om de oefening klaar te zetten.";
    let answer = Answered { by: therapist, at: now.plus_seconds(-DAY), text };
    questions::answer(work.tx(), &key, (client, why.id), &answer).await?;
    let open = NewQuestion {
        id: ordered(),
        asker: ids.person("father-of-14")?,
        line: None,
        category: Some(Category::CarePlan),
        text: "Waar werken jullie nu aan? En kan ik thuis iets doen?",
    };
    questions::insert(work.tx(), &key, &at(4), &open).await?;
    Ok(())
}

/// The therapist looked at the appointments, as the log of the demo says.
fn look(cast: &Cast, person: uuid::Uuid, at: Instant) -> anyhow::Result<Count> {
    let known = cast.people.iter().find(|person| person.key == "therapist-youth");
    let name = crate::demo::seed::name(known.context("the therapist of the young")?).full;
    Ok(Count {
        person_id: Some(person),
        initials: Some(crate::web::layout::initials(&name)),
        name: Some(name),
        role: "therapist".to_owned(),
        action: "read".to_owned(),
        outcome: "done".to_owned(),
        categories: Categories::from_iter([Category::Appointments]).bits(),
        object: None,
        emergency: None,
        receiver: None,
        valid_from: None,
        valid_until: None,
        first_at: at,
        last_at: at,
        lines: 1,
    })
}
