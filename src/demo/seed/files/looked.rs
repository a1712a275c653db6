//! Looks of before the demo began.
//!
//! Owns which: in a practice in use, somebody has looked.

use rules::{Categories, Category};

use crate::access::Work;
use crate::audit::{Action, Line, Who};
use crate::clock::Instant;
use crate::demo::cast::File;
use crate::demo::seed::Ids;
use crate::demo::seed::accounts::Accounts;
use crate::ids::ClientId;

/// Therapists have looked before.
pub(super) fn looked(
    work: &mut Work,
    file: &File,
    ids: &Ids,
    accounts: &Accounts,
    id: ClientId,
    now: Instant,
) -> anyhow::Result<()> {
    for (days, treatment) in (1_i64..).zip(&file.treats) {
        let Some(account) = accounts.get(treatment.by) else {
            continue;
        };
        for (before, minutes) in [(days, 612), (days, 623), (days + 2, 970)] {
            let at = day(now, before, minutes);
            if !treatment.span.holds(at.timestamp()) {
                continue;
            }
            let who = Who {
                account: Some(account.id),
                person: Some(ids.person(treatment.by)?),
                role: "therapist".to_owned(),
                provider: None,
                method: Some("password_totp".to_owned()),
                access_kind: "desktop".to_owned(),
                access_point: None,
            };
            let mut line = Line::about(id, at, Action::Read, who);
            line.categories = Categories::from_iter([Category::Appointments]);
            line.object_kind = Some("appointment");
            line.ground = "treatment";
            line.article = Some("T4.5".into());
            work.history(line);
        }
    }
    Ok(())
}

/// So many minutes into a day, so many days before today.
pub(super) fn day(now: Instant, before: i64, minutes: i64) -> Instant {
    let day = now.amsterdam().date().saturating_sub(jiff::Span::new().days(before));
    Instant::from(rules::midnight(day)).plus_seconds(minutes * 60)
}
