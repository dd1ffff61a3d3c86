//! What backups and erasures ask of the store: parts as they lie there, and the list of erased persons beside them.

use futures_util::stream::BoxStream;
use futures_util::{StreamExt, TryStreamExt};
use object_store::buffered::BufWriter;
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt};
use tokio::io::AsyncWrite;
use uuid::Uuid;

use super::store::{FileStore, PART, StoreError, path};
use crate::clock::Moment;

/// One object an erased person: a list that many processes add to, in a folder as in a bucket.
const ERASURES: &str = "erasures";

impl FileStore {
    /// Puts a person on the list of the erased. It is outside the database, so that an older backup cannot lose it.
    ///
    /// # Errors
    /// The store refused.
    pub async fn note_erasure(&self, person: Uuid, at: Moment) -> Result<(), StoreError> {
        let place = Path::from(format!("{ERASURES}/{person}"));
        self.objects.put(&place, at.rfc3339().into_bytes().into()).await?;
        Ok(())
    }

    /// Everybody on the list of the erased.
    ///
    /// # Errors
    /// The store does not answer.
    pub async fn erasures(&self) -> Result<Vec<Uuid>, StoreError> {
        let mut found = self.objects.list(Some(&Path::from(ERASURES)));
        let mut erased = Vec::new();
        while let Some(object) = found.try_next().await? {
            erased.extend(object.location.filename().and_then(|name| name.parse::<Uuid>().ok()));
        }
        erased.sort_unstable();
        Ok(erased)
    }

    /// Whether nothing lies here but the list of the erased.
    ///
    /// # Errors
    /// The store does not answer.
    pub async fn is_empty(&self) -> Result<bool, StoreError> {
        let mut found = self.objects.list(None);
        while let Some(object) = found.try_next().await? {
            if !object.location.prefix_matches(&Path::from(ERASURES)) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The bytes of a part of a file, as they come; none where there is no such part.
    ///
    /// # Errors
    /// The store does not answer.
    pub async fn read_part(
        &self,
        file: Uuid,
        name: &str,
    ) -> Result<Option<BoxStream<'static, Result<axum::body::Bytes, StoreError>>>, StoreError> {
        match self.objects.get(&path(file, name)).await {
            Ok(found) => Ok(Some(found.into_stream().map_err(StoreError::from).boxed())),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(error.into()),
        }
    }

    /// Takes the bytes of a part of a file; it is there once the writer is shut down.
    pub fn write_part(&self, file: Uuid, name: &str) -> impl AsyncWrite + Send + Unpin + use<> {
        BufWriter::with_capacity(self.objects.clone(), path(file, name), PART).with_max_concurrency(1)
    }
}
