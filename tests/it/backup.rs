//! Backups (V7, issue 4): whole, sealed, apart, and no way back for what was destroyed.
//!
//! Owns the shelves on which these stories put them, and an empty place to put them back.

mod altered;
mod broken_off;
mod destroyed;
mod shelves;

use std::cell::Cell;
use std::path::{Path, PathBuf};

use empower::backup::{self, Made, Restored, RestoredKeys, Target};
use empower::clock::Instant;
use empower::features::messages::store as threads;
use empower::ids::ThreadId;
use empower::open::Stores;
use tempfile::TempDir;
use vault::LocalMaster;

use crate::support::{Client, HELLO, Scratch, Someone, TestApp};

/// Longer than any term.
const FOREVER: i64 = 9999;

/// Two shelves, and a place where nothing is yet.
struct Shelves<'a> {
    app: &'a TestApp,
    folder: TempDir,
    target: Target,
    scratch: Option<Scratch>,
}

impl<'a> Shelves<'a> {
    async fn of(app: &'a TestApp) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let scratch = match app.postgres() {
            Some(_) => Scratch::fresh().await,
            None => None,
        };
        let address = |name| format!("sqlite:{}", folder.path().join(name).display());
        let database = scratch.as_ref().map_or_else(|| address("empower.db"), Scratch::url);
        let target = Target { database, keys: address("keys.db"), demo: None };
        Self { app, folder, target, scratch }
    }

    fn dir(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn master(&self) -> LocalMaster {
        LocalMaster::from_file(&self.app.folder().join("master.key")).unwrap()
    }

    fn stores(&self) -> Stores {
        Stores {
            db: self.app.db.clone(),
            vault: self.app.vault.clone(),
            clock: self.app.clock.clone(),
            providers: Vec::new(),
            settings: self.app.settings.clone(),
            issuers: Vec::new(),
            demo: None,
        }
    }

    fn now(&self) -> Instant {
        self.app.clock.now()
    }

    async fn data(&self) -> anyhow::Result<Made> {
        let dir = self.dir("data");
        backup::data(&self.stores(), &self.master(), &dir, self.now(), FOREVER).await
    }

    async fn keys(&self) -> anyhow::Result<Made> {
        let dir = self.dir("keys");
        backup::keys(&self.app.vault, &self.master(), &dir, self.now(), FOREVER).await
    }

    async fn restore_keys(&self, from: &Path) -> anyhow::Result<RestoredKeys> {
        backup::restore_keys(&self.target, &self.master(), from, self.now(), false).await
    }

    async fn restore_data(&self, from: &Path) -> anyhow::Result<Restored> {
        let own = Box::new(self.master());
        backup::restore_data(&self.target, own, &self.master(), from).await
    }

    /// The portal that was put back.
    async fn portal(&self) -> TestApp {
        self.app.put_back(&self.target.database, &self.dir("keys.db")).await
    }

    /// Nothing was put back.
    fn is_empty(&self) -> bool {
        !self.dir("empower.db").exists()
    }

    async fn leave(self) {
        if let Some(scratch) = self.scratch {
            scratch.drop().await;
        }
    }
}

/// A girl, her therapist, and what they wrote.
struct Talk {
    noor: Client,
    therapist: Someone,
    thread: ThreadId,
}

impl Talk {
    async fn of(app: &TestApp) -> Self {
        let world = app.kompas();
        let (noor, therapist) = (world.client("Noor", 14).await, world.therapist().await);
        noor.treated_by(&therapist).await;
        let thread = noor.thread(&therapist, None).await;
        Self { noor, therapist, thread }
    }

    async fn is_destroyed(&self, app: &TestApp) {
        let now = app.clock.now().0;
        app.vault.destroy(threads::key_id(self.thread), now).await.unwrap();
    }

    /// What she sees of it in this portal, after signing in.
    async fn read_in(&self, portal: &TestApp) -> String {
        // A code is good for once.
        portal.pass(jiff::SignedDuration::from_secs(60));
        let browser = portal.browser();
        browser.signs_in(self.noor.who.holder()).await;
        let page = self.noor.path(&format!("messages/{}", self.thread));
        browser.get(&page).await.is(200).html().clone()
    }
}

fn line(error: &anyhow::Error) -> String {
    let line = format!("{error:#}");
    assert!(!line.contains('\n'), "one line: {line}");
    line
}

both! {
    /// Issue 4: what is put back is read as before, and its log is whole.
    async fn what_is_put_back_is_read_as_before(app: &TestApp) {
        let (talk, shelves) = (Talk::of(app).await, Shelves::of(app).await);
        shelves.data().await.unwrap();
        shelves.keys().await.unwrap();
        shelves.restore_keys(&shelves.dir("keys")).await.unwrap();
        let back = shelves.restore_data(&shelves.dir("data")).await.unwrap();
        assert!(back.problems.is_empty() && back.lines > 0 && back.longer == 0, "{back:?}");
        let portal = shelves.portal().await;
        assert!(talk.read_in(&portal).await.contains(HELLO));
        portal.finish().await;
        shelves.leave().await;
    }

    /// Issue 4: everything comes from one instant, however much is written meanwhile.
    async fn a_backup_under_load_holds_whole_transactions(app: &TestApp) {
        let (talk, shelves) = (Talk::of(app).await, Shelves::of(app).await);
        let (mut written, done) = (0, Cell::new(false));
        let write = async {
            while !done.get() {
                talk.noor.thread(&talk.therapist, None).await;
                written += 1;
            }
        };
        let back_up = async {
            let made = shelves.data().await;
            done.set(true);
            made
        };
        let ((), made) = tokio::join!(write, back_up);
        made.unwrap();
        assert!(written > 0, "somebody wrote meanwhile");
        shelves.keys().await.unwrap();
        shelves.restore_keys(&shelves.dir("keys")).await.unwrap();
        let back = shelves.restore_data(&shelves.dir("data")).await.unwrap();
        assert!(back.problems.is_empty(), "{back:?}");
        let portal = shelves.portal().await;
        let mut tx = portal.db.read().await.unwrap();
        let halves = tx.query("SELECT count(*) FROM thread t WHERE NOT EXISTS (SELECT 1 FROM message m WHERE m.thread_id = t.id)");
        assert_eq!(halves.one::<(i64,)>().await.unwrap(), (0,));
        tx.rollback().await.unwrap();
        portal.db.close().await;
        shelves.leave().await;
    }

    /// Whoever was signed out or blocked since does not come back in by a restore.
    async fn nobody_is_signed_in_after_a_restore(app: &TestApp) {
        let (talk, shelves) = (Talk::of(app).await, Shelves::of(app).await);
        let browser = app.browser();
        browser.signs_in(talk.noor.who.holder()).await;
        shelves.data().await.unwrap();
        shelves.keys().await.unwrap();
        shelves.restore_keys(&shelves.dir("keys")).await.unwrap();
        shelves.restore_data(&shelves.dir("data")).await.unwrap();
        let portal = shelves.portal().await;
        let mut tx = portal.db.read().await.unwrap();
        let open = tx.query("SELECT count(*) FROM session").one::<(i64,)>().await.unwrap();
        assert_eq!(open, (0,));
        tx.rollback().await.unwrap();
        portal.db.close().await;
        shelves.leave().await;
    }
}
