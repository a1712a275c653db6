//! Databases on a server, and copies of a whole place: what is recorded happens
//! in a copy, so that it can be run once in the original.

use sqlx::{AssertSqlSafe, Connection as _, Executor as _, PgConnection};

use crate::Engine;
use crate::place::{Place, copy_file};

/// Owns the databases, and is nobody special: the second wall stands before it.
pub(crate) const OWNER: &str = "bench";

/// The address of a database as its owner.
pub(crate) fn address(server: &str, name: &str) -> String {
    let host = server.rsplit(['@', '/']).next().unwrap_or_default();
    format!("postgres://{OWNER}@{host}/{name}")
}

/// Makes a database, as a copy of another where one is named.
pub(crate) async fn create(server: &str, name: &str, of: Option<&str>) -> anyhow::Result<()> {
    let mut connection = PgConnection::connect(&format!("{server}/postgres")).await?;
    connection
        .execute(AssertSqlSafe(format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")))
        .await?;
    let role = format!(
        "DO $$ BEGIN CREATE ROLE {OWNER} LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$"
    );
    connection.execute(AssertSqlSafe(role)).await?;
    // Who listens stays connected for a moment; a template is copied alone.
    let leave = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1";
    sqlx::query(leave).bind(of.unwrap_or(name)).execute(&mut connection).await?;
    let template = of.map(|of| format!(" TEMPLATE {of}")).unwrap_or_default();
    connection
        .execute(AssertSqlSafe(format!("CREATE DATABASE {name}{template} OWNER {OWNER}")))
        .await?;
    Ok(connection.close().await?)
}

/// Lets the server know what is in it, as it would by itself after a while.
pub(crate) async fn settle(place: &Place) -> anyhow::Result<()> {
    let Some(server) = place.server.as_deref().filter(|_| place.engine == Engine::Postgres) else {
        return Ok(());
    };
    for store in &place.stores {
        let mut connection = PgConnection::connect(store).await?;
        connection.execute("VACUUM ANALYZE").await?;
        connection.close().await?;
    }
    // Whoever owns a database is too little for this.
    let mut connection = PgConnection::connect(&format!("{server}/postgres")).await?;
    connection.execute("CHECKPOINT").await?;
    Ok(connection.close().await?)
}

/// The process of the server.
pub(crate) async fn server_process(place: &Place) -> anyhow::Result<Option<u32>> {
    let Some(server) = place.server.as_deref().filter(|_| place.engine == Engine::Postgres) else {
        return Ok(None);
    };
    let mut connection = PgConnection::connect(&format!("{server}/postgres")).await?;
    let (backend,): (i32,) =
        sqlx::query_as("SELECT pg_backend_pid()").fetch_one(&mut connection).await?;
    let process = crate::usage::parent(u32::try_from(backend)?);
    connection.close().await?;
    Ok(process)
}

/// A copy of `place`, whose stores nobody has open.
pub(crate) async fn copy(place: &Place) -> anyhow::Result<Place> {
    let folder = place.folder.with_extension("copy");
    std::fs::create_dir_all(&folder)?;
    copy_file(&place.folder.join("master.key"), &folder.join("master.key"))?;
    let stores = if let (Engine::Postgres, Some(server)) = (place.engine, &place.server) {
        for name in ["bench_data", "bench_keys"] {
            create(server, &format!("{name}_copy"), Some(name)).await?;
        }
        ["bench_data_copy", "bench_keys_copy"].map(|name| address(server, name))
    } else {
        for name in ["empower.db", "keys.db"] {
            copy_file(&place.folder.join(name), &folder.join(name))?;
        }
        ["empower.db", "keys.db"].map(|name| format!("sqlite://{}", folder.join(name).display()))
    };
    let copy = Place { engine: place.engine, folder, stores, server: place.server.clone() };
    copy.configure()?;
    Ok(copy)
}
