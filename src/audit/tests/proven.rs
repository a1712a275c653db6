//! A head stands below the root of its day, and anybody can check it (V5).

use super::*;
use crate::audit::copy::{Day, Hash, Place};
use crate::audit::tree::{climb, leaf};
use crate::audit::{check_days, check_tree, day_for, planted, public_days, sign_day};

const DAY: i64 = 24 * 3600;

impl Log {
    async fn signs(&self, days: i64) {
        sign_day(&self.db, &self.vault, NOON.plus_seconds(days * DAY)).await.expect("a day");
    }

    /// What a copy of this chain says of the newest day.
    async fn day_of(&self, chain: Uuid) -> Day {
        let mut tx = self.db.read().await.expect("a reader");
        let place = planted(&mut tx, self.vault.signer(), chain).await.expect("the tree");
        tx.rollback().await.expect("the end");
        day_for(&self.vault, place).await.expect("the key store").expect("a signed day")
    }

    async fn tree_problems(&self) -> Option<String> {
        check_tree(&self.db, &self.vault).await.expect("both stores")
    }
}

/// What somebody outside works out: by the day alone.
fn holds(day: &Day, chain: Uuid, n: i64) -> bool {
    let Some(Place { hash, blind, path, .. }) = &day.place else { return false };
    day.is_signed() && climb(leaf(blind, chain, n, hash), path) == day.root
}

#[tokio::test]
async fn every_chain_stands_below_the_day_that_was_signed() {
    for log in filled().await {
        log.signs(0).await;
        let (file, account) = (log.day_of(FILE).await, log.day_of(ACCOUNT).await);
        assert!(holds(&file, FILE, 3) && holds(&account, ACCOUNT, 2), "{file:?}");
        assert!(!holds(&file, FILE, 2) && !holds(&file, ACCOUNT, 3));
        assert_eq!(log.day_of(OTHER).await.place, None, "it has no chain");
        assert_eq!(log.tree_problems().await, None);

        log.write(&[look(5)]).await;
        assert_eq!(log.day_of(FILE).await, file, "until the next day is signed");
        log.signs(0).await;
        assert_eq!(log.day_of(FILE).await, file, "a day is signed once");
        log.signs(1).await;
        let next = log.day_of(FILE).await;
        assert!(holds(&next, FILE, 4) && next.date > file.date);
        assert!(holds(&log.day_of(ACCOUNT).await, ACCOUNT, 2), "it has not grown");
        assert!(holds(&file, FILE, 3), "what was kept is right for ever");
        let days = public_days(&log.vault, 9).await.expect("days");
        assert_eq!(days.iter().map(|day| day.root).collect::<Vec<_>>(), [next.root, file.root]);
        assert_eq!(check_days(&log.vault, log.verify().await.lines).await.expect("days"), [""; 0]);
    }
}

#[tokio::test]
async fn a_chain_that_is_gone_does_not_break_the_others() {
    for log in filled().await {
        log.signs(0).await;
        for table in TABLES {
            let deed = format!("DELETE FROM {table} WHERE chain = {}", log.id(FILE));
            log.tamper(&deed).await.expect("rows");
        }
        for day in 0..2 {
            log.signs(day).await;
            assert!(holds(&log.day_of(ACCOUNT).await, ACCOUNT, 2), "day {day}");
            assert_eq!(log.tree_problems().await, None);
        }
    }
}

/// Who writes the tables can put another head into the tree: then it leads to no signed root.
#[tokio::test]
async fn a_head_that_was_altered_is_below_no_day() {
    for log in filled().await {
        log.signs(0).await;
        let deed = format!("UPDATE audit_leaf SET n = 2 WHERE chain = {}", log.id(FILE));
        log.tamper(&deed).await.expect("a leaf");
        assert_eq!(log.day_of(FILE).await.place, None);
        let problem = log.tree_problems().await.expect("a problem");
        assert!(problem.ends_with("the heads that were signed were altered"), "{problem}");
        let deed = format!("UPDATE audit_head SET n = 2 WHERE chain = {}", log.id(FILE));
        log.tamper(&deed).await.expect("a head");
        log.tamper(&format!("DELETE FROM audit_leaf WHERE chain = {}", log.id(FILE)))
            .await
            .expect("a leaf");
        log.signs(1).await;
        assert_eq!(log.day_of(FILE).await.place, None, "a head that is not ours is not signed for");
    }
}

/// Days stand for ever: those that the portal alone could check, too.
#[tokio::test]
async fn days_signed_in_the_first_form_still_verify() {
    for log in filled().await {
        let body = [5_i64.to_be_bytes().as_slice(), &[7; 32]].concat();
        let date = "2025-01-31";
        let mac = log.vault.signer().sign("audit-root", &[date.as_bytes(), &body].concat());
        log.vault.put_root(date, &[body.as_slice(), &mac].concat()).await.expect("a day");
        assert_eq!(check_days(&log.vault, 5).await.expect("days"), [""; 0]);
        assert!(check_days(&log.vault, 4).await.expect("days")[0].contains("5 lines were signed"));
        assert_eq!(public_days(&log.vault, 9).await.expect("days"), []);
        log.signs(0).await;
        assert_eq!(check_days(&log.vault, 5).await.expect("days"), [""; 0]);
        assert_eq!(public_days(&log.vault, 9).await.expect("days").len(), 1);
        let forged = Day { root: Hash([1; 32]), ..log.day_of(FILE).await };
        assert!(!forged.is_signed());
    }
}
