//! Where the bytes of files lie: a folder, or a bucket of an S3-compatible store.

use std::path::{Path as FilePath, PathBuf};
use std::sync::Arc;

use axum::body::Bytes;
use futures_util::stream::BoxStream;
use futures_util::{StreamExt, TryStreamExt};
use object_store::aws::AmazonS3Builder;
use object_store::buffered::BufWriter;
use object_store::local::LocalFileSystem;
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt};
use tokio::io::AsyncWriteExt;
use tokio::sync::Semaphore;
use uuid::Uuid;

/// The smallest part an S3 store takes; two of them are the memory an upload costs.
pub(super) const PART: usize = 5 * 1024 * 1024;

/// The original of a file, as it was sent.
pub const ORIGINAL: &str = "original";

/// The store of files. Clones share it.
#[derive(Clone)]
pub struct FileStore {
    pub(super) objects: Arc<dyn ObjectStore>,
    folder: Option<PathBuf>,
    staging: PathBuf,
    /// Pictures are made one at a time, so that a gallery of uploads does not take the machine's memory.
    pub(super) one_picture: Arc<Semaphore>,
}

/// The store cannot be had, or did not do what was asked.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct StoreError(String);

impl From<object_store::Error> for StoreError {
    fn from(error: object_store::Error) -> Self {
        Self(error.to_string())
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        Self(error.to_string())
    }
}

impl FileStore {
    /// Opens `file:FOLDER` (made when missing) or `s3://BUCKET` with the usual `AWS_*` variables.
    ///
    /// # Errors
    /// The folder cannot be made, or the variables do not suffice.
    pub fn open(address: &str) -> Result<Self, StoreError> {
        if let Some(folder) = address.strip_prefix("file:") {
            return Self::in_folder(FilePath::new(folder));
        }
        // The program brings one TLS library only, and it has to be named once.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let bucket = AmazonS3Builder::from_env().with_url(address).build()?;
        Ok(Self::of(Arc::new(bucket), None, std::env::temp_dir()))
    }

    /// A folder, made when missing. What is written there is on the disk before it is acknowledged.
    ///
    /// # Errors
    /// The folder cannot be made.
    pub fn in_folder(folder: &FilePath) -> Result<Self, StoreError> {
        // Beside the files and not in the system's folder, which may be memory.
        let staging = folder.join("receiving");
        std::fs::create_dir_all(&staging)?;
        let objects = LocalFileSystem::new_with_prefix(folder)?.with_fsync(true);
        Ok(Self::of(Arc::new(objects), Some(folder.to_owned()), staging))
    }

    fn of(objects: Arc<dyn ObjectStore>, folder: Option<PathBuf>, staging: PathBuf) -> Self {
        Self { objects, folder, staging, one_picture: Arc::new(Semaphore::new(1)) }
    }

    /// Writes, reads and deletes a few bytes, for `clarinet check`.
    ///
    /// # Errors
    /// One of the three was refused.
    pub async fn check(&self) -> Result<(), StoreError> {
        let path = Path::from("check");
        self.objects.put(&path, Bytes::from_static(b"clarinet").into()).await?;
        self.objects.get(&path).await?.bytes().await?;
        Ok(self.objects.delete(&path).await?)
    }

    /// A file without a name: it is gone when the process is, however it ends.
    pub(super) fn stage(&self) -> Result<tokio::fs::File, StoreError> {
        Ok(tokio::fs::File::from_std(tempfile::tempfile_in(&self.staging)?))
    }

    /// Copies a staged file, read from where it stands.
    pub(super) async fn put_file(&self, file: Uuid, mut staged: tokio::fs::File) -> Result<(), StoreError> {
        let objects = Arc::clone(&self.objects);
        let mut writer =
            BufWriter::with_capacity(objects, path(file, ORIGINAL), PART).with_max_concurrency(1);
        tokio::io::copy(&mut staged, &mut writer).await?;
        Ok(writer.shutdown().await?)
    }

    pub(super) async fn put(&self, file: Uuid, name: &str, bytes: Bytes) -> Result<(), StoreError> {
        self.objects.put(&path(file, name), bytes.into()).await?;
        Ok(())
    }

    pub(super) async fn read(
        &self,
        file: Uuid,
        name: &str,
    ) -> Result<BoxStream<'static, Result<Bytes, StoreError>>, StoreError> {
        let found = self.objects.get(&path(file, name)).await?;
        Ok(found.into_stream().map_err(StoreError::from).boxed())
    }

    pub(super) async fn read_whole(&self, file: Uuid, name: &str) -> Result<Bytes, StoreError> {
        Ok(self.objects.get(&path(file, name)).await?.bytes().await?)
    }

    /// Deletes everything of a file. What is not there any more is no error.
    ///
    /// # Errors
    /// The store refused.
    pub async fn forget(&self, file: Uuid) -> Result<(), StoreError> {
        if let Some(folder) = &self.folder {
            // The whole folder, since a process that died may have left a half-written part there.
            return match tokio::fs::remove_dir_all(folder.join(place(file))).await {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
                _ => Ok(()),
            };
        }
        let mut found = self.objects.list(Some(&Path::from(place(file))));
        while let Some(object) = found.try_next().await? {
            match self.objects.delete(&object.location).await {
                Ok(()) | Err(object_store::Error::NotFound { .. }) => {}
                Err(error) => return Err(error.into()),
            }
        }
        Ok(())
    }
}

/// A folder by the first letters in between, so that none grows without end.
fn place(file: Uuid) -> String {
    let id = file.to_string();
    format!("{}/{id}", &id[..2])
}

pub(super) fn path(file: Uuid, name: &str) -> Path {
    Path::from(format!("{}/{name}", place(file)))
}
