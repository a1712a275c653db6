//! The tables back out of bytes: what a restore does.
//!
//! Owns the filling of an empty database, in one transaction. Triggers and
//! foreign keys rest meanwhile, for rows come table by table, and what rang
//! once does not ring again. Knows no table by name, and fills none that holds
//! anything.

use std::path::Path;

use anyhow::{Context as _, bail, ensure};
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::{AssertSqlSafe, PgPool};

use super::dump::{Table, Value};
use super::embedded::{self, Mode, Opening};
use super::tx::On;
use super::{Begun, Recorder, Tx, migrate, private};

/// Values bound in one statement at most: what SQLite takes without being asked.
const BOUND: usize = 2000;

/// An empty database that is being filled. Dropped, it stays empty.
pub struct Loader {
    /// The transaction; whoever checks what was filled asks here.
    pub tx: Tx,
    pool: Pool,
    /// What stood in the way, as statements that put it back.
    put_back: Vec<String>,
}

enum Pool {
    Sqlite(embedded::Pool),
    Postgres(PgPool),
}

const SQLITE_TRIGGERS: &str = "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'";
const POSTGRES_WALLED: &str = "SELECT relname::text FROM pg_class WHERE relforcerowsecurity AND relnamespace = 'public'::regnamespace";
const POSTGRES_KEYS: &str = "SELECT conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(oid)
    FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND conparentid = 0";

impl Loader {
    /// A new file with tables as they were at migration `schema`. It keeps no
    /// journal: only one that was filled to the end is worth anything.
    ///
    /// # Errors
    /// When the file cannot be made, or `schema` is not known here.
    pub async fn sqlite(path: &Path, schema: i64) -> anyhow::Result<Self> {
        private(path)?;
        migrate::sqlite_to(path, schema).await?;
        let pool = embedded::Pool::open(Opening::new(path, Mode::Fill), 1)?;
        let mut tx = Tx::sqlite(pool.write().await?, &Recorder::default(), Begun::default());
        let mut put_back = Vec::new();
        for (name, sql) in tx.query(SQLITE_TRIGGERS).all::<(String, String)>().await? {
            tx.raw(format!("DROP TRIGGER \"{name}\"")).await?;
            put_back.push(sql);
        }
        Ok(Self { tx, pool: Pool::Sqlite(pool), put_back })
    }

    /// A PostgreSQL database that holds nothing; its tables are made where
    /// they are missing.
    ///
    /// # Errors
    /// When it holds rows or newer tables, cannot be reached, or `schema` is
    /// not known here.
    pub async fn postgres(url: &str, schema: i64) -> anyhow::Result<Self> {
        let options: PgConnectOptions = url.parse()?;
        let pool = PgPoolOptions::new().max_connections(2).connect_with(options).await?;
        migrate::postgres_to(&pool, schema).await?;
        let mut tx =
            Tx::postgres(pool.begin_with("BEGIN").await?, &Recorder::default(), Begun::default());
        ensure!(
            tx.schema().await? == schema,
            "the database has newer tables than the backup: restore into an empty one"
        );
        let walled: Vec<String> = tx
            .query(POSTGRES_WALLED)
            .all::<(String,)>()
            .await?
            .into_iter()
            .map(|row| row.0)
            .collect();
        let mut put_back = Vec::new();
        for table in tx.tables().await? {
            tx.raw(format!("LOCK TABLE \"{}\" IN ACCESS EXCLUSIVE MODE", table.name)).await?;
            if tx.count(&table).await? > 0 {
                bail!("the database holds data already: restore into an empty one");
            }
            if walled.contains(&table.name) {
                // The second wall (ADR 7) lets nobody fill a table from outside; its owner takes it down for that.
                tx.raw(format!("ALTER TABLE \"{}\" NO FORCE ROW LEVEL SECURITY", table.name))
                    .await?;
                put_back.push(format!("ALTER TABLE \"{}\" FORCE ROW LEVEL SECURITY", table.name));
            }
            tx.raw(format!("ALTER TABLE \"{}\" DISABLE TRIGGER USER", table.name)).await?;
            put_back.push(format!("ALTER TABLE \"{}\" ENABLE TRIGGER USER", table.name));
        }
        let keys = tx.query(POSTGRES_KEYS).all::<(String, String, String)>().await?;
        for (table, name, definition) in keys {
            tx.raw(format!("ALTER TABLE {table} DROP CONSTRAINT {name}")).await?;
            put_back.push(format!("ALTER TABLE {table} ADD CONSTRAINT {name} {definition}"));
        }
        Ok(Self { tx, pool: Pool::Postgres(pool), put_back })
    }

    /// Fills a table with the bytes that [`Tx::rows`] handed out.
    ///
    /// # Errors
    /// When there is no such table, the bytes are others, or the disk is full.
    pub async fn fill(
        &mut self,
        table: &Table,
        pieces: impl Iterator<Item = anyhow::Result<Vec<u8>>>,
    ) -> anyhow::Result<()> {
        ensure!(table.is_plain(), "a table with a name that is none of ours");
        match self.tx.inner.on() {
            On::Sqlite(_) => {
                for piece in pieces {
                    self.insert(table, &piece?)?;
                }
            }
            On::Postgres(server) => {
                let (name, columns) = (&table.name, table.column_list());
                let copy = format!("COPY \"{name}\" ({columns}) FROM STDIN (FORMAT binary)");
                let mut into = server.copy_in_raw(&copy).await?;
                for piece in pieces {
                    into.send(piece?).await?;
                }
                into.finish().await?;
            }
        }
        Ok(())
    }

    /// Inserts rows of SQLite, many with one statement.
    fn insert(&mut self, table: &Table, mut rows: &[u8]) -> anyhow::Result<()> {
        let On::Sqlite(link) = self.tx.inner.on() else { return Ok(()) };
        let width = table.columns.len();
        while !rows.is_empty() {
            let (mut bound, mut args) = (0, Vec::new());
            while !rows.is_empty() && bound + width <= BOUND.max(width) {
                for _ in 0..width {
                    args.push(owned(&Value::take(&mut rows)?));
                }
                bound += width;
            }
            let row = format!("({})", vec!["?"; width].join(", "));
            let all = vec![row; bound / width].join(", ");
            let (name, columns) = (&table.name, table.column_list());
            let sql = format!("INSERT INTO \"{name}\" ({columns}) VALUES {all}");
            link.run(&sql, &args)?;
        }
        Ok(())
    }

    /// Puts back triggers and foreign keys, which hold for all that was
    /// filled, and makes it durable. On SQLite the caller sees to the disk.
    ///
    /// # Errors
    /// When something refers to what is not there.
    pub async fn finish(mut self) -> anyhow::Result<()> {
        for sql in std::mem::take(&mut self.put_back) {
            self.tx.raw(sql).await.context("what was filled does not hold together")?;
        }
        if matches!(self.pool, Pool::Sqlite(_)) {
            let loose = self.tx.query("SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1");
            if let Some((table,)) = loose.optional::<(String,)>().await? {
                bail!("table {table}: a row refers to one that is not there");
            }
        }
        self.tx.commit().await?;
        match self.pool {
            Pool::Sqlite(pool) => pool.close().await,
            Pool::Postgres(pool) => pool.close().await,
        }
        Ok(())
    }
}

fn owned(value: &Value<'_>) -> embedded::Value {
    match *value {
        Value::Null => embedded::Value::Null,
        Value::Integer(number) => embedded::Value::Integer(number),
        Value::Real(number) => embedded::Value::Real(number),
        Value::Text(text) => embedded::Value::Text(text.to_owned()),
        Value::Blob(bytes) => embedded::Value::Blob(bytes.to_vec()),
    }
}

impl Tx {
    /// A statement that prepares or puts back: names from the catalogue alone.
    async fn raw(&mut self, sql: String) -> anyhow::Result<()> {
        match self.inner.on() {
            On::Sqlite(link) => link.batch(&sql)?,
            On::Postgres(server) => {
                sqlx::raw_sql(AssertSqlSafe(sql)).execute(server).await.map(|_| ())?;
            }
        }
        Ok(())
    }
}

impl std::fmt::Debug for Loader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Loader")
    }
}
