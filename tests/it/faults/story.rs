//! Somebody who looks and writes while a disk fails.
//!
//! Owns what must hold whatever the disk does: nothing of a file is shown without
//! its line (invariant 4), and what is wrong is said kindly.

use std::time::{Duration, Instant};

use super::portal::{Place, Portal};
use crate::support::{Answer, Client, HELLO, SUBJECT, Someone, TestApp, Wire};

/// What the girl writes while the disk fails.
pub(super) const TEXT: &str = "Dit schrijf ik terwijl de schijf vol is.";
/// So long a recovery may take, on a machine that does much else.
pub(super) const PATIENCE: Duration = Duration::from_mins(1);

/// A girl with a thread, whose looks are counted.
pub(super) struct Story {
    pub(super) noor: Client,
    pub(super) page: String,
    pub(super) shown: usize,
}

impl Story {
    pub(super) async fn of(app: &TestApp) -> Self {
        let world = app.kompas();
        let (noor, therapist) = (world.client("Noor", 14).await, world.therapist().await);
        noor.treated_by(&therapist).await;
        let page = noor.path(&format!("messages/{}", noor.thread(&therapist, None).await));
        Self { noor, page, shown: 0 }
    }

    /// Looks; a page of the file counts, and anything else says nothing of it.
    pub(super) async fn looks(&mut self, own: &mut Wire) -> Answer {
        let page = own.get(&self.page).await.expect("an answer");
        if page.status == 200 {
            assert!(page.says(HELLO), "{page}");
            self.shown += 1;
        } else {
            is_kind(&page);
            assert!(!page.says(HELLO) && !page.says(SUBJECT), "{page}");
        }
        page
    }

    /// Looks until the page is there again, without anybody doing anything.
    pub(super) async fn sees_again(&mut self, own: &mut Wire, place: &Place) {
        let begin = Instant::now();
        while self.looks(own).await.status != 200 {
            let trace = || place.trace();
            assert!(begin.elapsed() < PATIENCE, "it does not go on by itself\n{}", trace());
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// Looks until nothing is shown: what is left of its last pages may hold a few lines more.
    pub(super) async fn sees_no_more(&mut self, own: &mut Wire) {
        let mut left = 500;
        while self.looks(own).await.status == 200 {
            left -= 1;
            assert!(left > 0, "a full file system takes lines for ever");
        }
    }

    /// Every page that was shown has its line, and the log is whole.
    pub(super) async fn all_looks_stand(self, app: TestApp) {
        let mut tx = app.db.read().await.unwrap();
        let (lines,): (i64,) = tx
            .query(
                "SELECT count(*) FROM audit_line WHERE chain = $1 AND action = 'read'
                   AND outcome = 'done' AND object_kind = 'thread'",
            )
            .bind(self.noor.id)
            .one()
            .await
            .unwrap();
        tx.rollback().await.unwrap();
        assert!(lines >= i64::try_from(self.shown).unwrap(), "{lines} lines, {} looks", self.shown);
        app.finish().await;
    }
}

/// 503, in words, with a time to come back, and nothing about the inside.
pub(super) fn is_kind(page: &Answer) {
    page.is(503);
    assert!(page.says("Het portaal kan even niets laten zien"), "{page}");
    assert!(page.header("retry-after").is_some(), "{page}");
}

pub(super) async fn noor_at(portal: &Portal, story: &Story) -> Wire {
    at(portal, &story.noor.who).await
}

pub(super) async fn at(portal: &Portal, someone: &Someone) -> Wire {
    let mut own = portal.visitor();
    own.signs_in(someone.holder()).await.unwrap().is(303);
    own
}
