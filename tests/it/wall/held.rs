//! What the wall gives and takes, asked behind the portal's back.

use empower::db::{Db, Within};
use empower::ids::ClientId;
use sqlx::PgConnection;

use super::{Files, WALLED, behind, say, seen, seen_of_all};

/// Begins a transaction about these files.
async fn about(hand: &mut PgConnection, files: &[ClientId]) {
    let files: Vec<String> = files.iter().map(ToString::to_string).collect();
    say(hand, format!("BEGIN; SET LOCAL empower.files TO '{{{}}}'", files.join(","))).await;
}

/// Issue 4: with no list of files PostgreSQL itself gives nothing.
#[tokio::test]
async fn without_a_list_nothing_is_there() {
    behind(async |app, hand| {
        Files::of(app, hand).await;
        assert_eq!(seen_of_all(hand).await, []);
    })
    .await;
}

/// Issue 4: a list holds as long as its transaction, and says nothing in the next.
#[tokio::test]
async fn a_list_is_gone_with_its_transaction() {
    behind(async |app, hand| {
        let files = Files::of(app, hand).await;
        about(hand, &[files.noor.id]).await;
        say(hand, "COMMIT").await;
        assert_eq!(seen_of_all(hand).await, []);
    })
    .await;
}

/// Issue 4: the list opens the files it names, and no other file.
#[tokio::test]
async fn a_list_opens_its_own_files_alone() {
    behind(async |app, hand| {
        let files = Files::of(app, hand).await;
        about(hand, &[files.noor.id]).await;
        for table in WALLED {
            assert!(seen(hand, table, files.noor.id).await > 0, "{} of the file", table.0);
            for wrong in [files.sam.id, files.other.id] {
                assert_eq!(seen(hand, table, wrong).await, 0, "{} of another file", table.0);
            }
        }
        say(hand, "ROLLBACK").await;
    })
    .await;
}

/// Issue 4: a list that names nothing there is gives nothing.
#[tokio::test]
async fn a_wrong_list_gives_nothing() {
    behind(async |app, hand| {
        Files::of(app, hand).await;
        about(hand, &[ClientId::fresh()]).await;
        assert_eq!(seen_of_all(hand).await, []);
        say(hand, "ROLLBACK").await;
    })
    .await;
}

/// Issue 4: work for one provider reaches none of another's files.
#[tokio::test]
async fn a_provider_opens_none_of_another() {
    behind(async |app, hand| {
        let files = Files::of(app, hand).await;
        let provider = app.providers.by_key("linde").unwrap().0;
        say(hand, format!("BEGIN; SET LOCAL empower.provider TO '{provider}'")).await;
        for table in WALLED {
            assert!(seen(hand, table, files.other.id).await > 0, "{} of its own", table.0);
            assert_eq!(seen(hand, table, files.noor.id).await, 0, "{} of another", table.0);
        }
        say(hand, "ROLLBACK").await;
    })
    .await;
}

/// Issue 4: a row of another file cannot be written either.
#[tokio::test]
async fn a_row_of_another_file_is_not_taken() {
    behind(async |app, hand| {
        let files = Files::of(app, hand).await;
        let (mine, other) = (files.noor.id, files.sam.id);
        for wrong in [
            format!("INSERT INTO care_span (id, client_id) VALUES (gen_random_uuid(), '{other}')"),
            format!(
                "INSERT INTO held_item (holder_id, item_id, client_id)
                 VALUES (gen_random_uuid(), gen_random_uuid(), '{other}')"
            ),
            format!("UPDATE thread SET client_id = '{other}'"),
            format!(
                "INSERT INTO thread_member (thread_id, person_id, party) SELECT '{}', person_id, true FROM client
                 WHERE id = '{mine}'",
                thread_of(hand, other).await
            ),
        ] {
            about(hand, &[mine]).await;
            let refused = sqlx::query(sqlx::AssertSqlSafe(wrong.clone())).execute(&mut *hand).await;
            let said = refused.expect_err(&wrong).to_string();
            assert!(said.contains("row-level security"), "{wrong}: {said}");
            say(hand, "ROLLBACK").await;
        }
    })
    .await;
}

/// Issue 4: what is changed or removed everywhere is changed in the files of the list alone.
#[tokio::test]
async fn a_change_of_everything_stays_within_the_list() {
    behind(async |app, hand| {
        let files = Files::of(app, hand).await;
        about(hand, &[files.noor.id]).await;
        say(hand, "UPDATE message SET role = 'changed'; DELETE FROM thread_mark").await;
        say(hand, "COMMIT").await;
        say(hand, "BEGIN; SET LOCAL empower.everything TO 'on'").await;
        let both = "SELECT (SELECT count(*) FROM message WHERE role = 'changed'), (SELECT count(*) FROM thread_mark)";
        let (changed, left): (i64, i64) = sqlx::query_as(both).fetch_one(&mut *hand).await.unwrap();
        assert_eq!((changed, left), (1, 2));
        say(hand, "ROLLBACK").await;
    })
    .await;
}

/// Issue 4: a transaction of the portal that says nothing sees nothing, and one that says a file sees that file.
#[tokio::test]
async fn a_transaction_of_the_portal_is_held_as_well() {
    behind(async |app, hand| {
        let files = Files::of(app, hand).await;
        let count = async |db: &Db, within: Within<'_>| {
            let mut tx = db.read_within(within).await.unwrap();
            let (count,): (i64,) = tx.query("SELECT count(*) FROM thread").one().await.unwrap();
            count
        };
        assert_eq!(count(&app.db, Within::Nothing).await, 0);
        assert_eq!(count(&app.db, Within::Files(&[])).await, 0);
        assert_eq!(count(&app.db, Within::Files(&[files.sam.id.0, files.other.id.0])).await, 2);
        assert_eq!(
            count(&app.db, Within::Provider(app.providers.by_key("kompas").unwrap().0.0)).await,
            2
        );
    })
    .await;
}

async fn thread_of(hand: &mut PgConnection, client: ClientId) -> String {
    about(hand, &[client]).await;
    let (thread,): (uuid::Uuid,) =
        sqlx::query_as("SELECT id FROM thread").fetch_one(&mut *hand).await.unwrap();
    say(hand, "ROLLBACK").await;
    thread.to_string()
}
