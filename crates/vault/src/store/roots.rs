//! The table of signed roots, one a day, which stand for ever.

use sqlx::{query, query_as, query_scalar};

use super::{ALL_ROOTS, NEWEST_ROOTS, Store};
use crate::VaultError;

const PUT_ROOT: &str = "INSERT INTO signed_root (day, root) VALUES ($1, $2) \
    ON CONFLICT (day) DO NOTHING";
const ONE_ROOT: &str = "SELECT root FROM signed_root WHERE day = $1";

impl Store {
    /// Adds a day's root and gives back the one that stands.
    pub(crate) async fn put_root(&self, day: &str, root: &[u8]) -> Result<Vec<u8>, VaultError> {
        on!(self, pool => {
            query(PUT_ROOT).bind(day).bind(root).execute(pool).await?;
            Ok(query_scalar(ONE_ROOT).bind(day).fetch_one(pool).await?)
        })
    }

    /// The root of a day.
    pub(crate) async fn root(&self, day: &str) -> Result<Option<Vec<u8>>, VaultError> {
        on!(self, pool => Ok(query_scalar(ONE_ROOT).bind(day).fetch_optional(pool).await?))
    }

    /// The roots of the newest days, the newest first.
    pub(crate) async fn newest_roots(
        &self,
        limit: i64,
    ) -> Result<Vec<(String, Vec<u8>)>, VaultError> {
        on!(self, pool => Ok(query_as(NEWEST_ROOTS).bind(limit).fetch_all(pool).await?))
    }

    /// All roots, in no order: the engines sort text differently.
    pub(crate) async fn roots(&self) -> Result<Vec<(String, Vec<u8>)>, VaultError> {
        on!(self, pool => Ok(query_as(ALL_ROOTS).fetch_all(pool).await?))
    }
}
