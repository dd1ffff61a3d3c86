//! The server that mails are handed to.

use std::time::Duration;

use lettre::message::Mailbox;
use lettre::{AsyncSmtpTransport, Tokio1Executor};

/// Where mail goes.
#[derive(Clone)]
pub enum Post {
    /// A demonstration: mails stay in the outbox, to be read at `/demo/mails`.
    Page,
    /// No server is named yet: mails wait in the outbox, and are sent once one is.
    Waits,
    /// An SMTP server.
    Smtp(Smtp),
}

/// A server, the sender that every mail names, and how long the server has for its greeting and for a mail.
#[derive(Clone)]
pub struct Smtp {
    pub(super) transport: AsyncSmtpTransport<Tokio1Executor>,
    pub(super) sender: Mailbox,
    pub(super) patience: Duration,
}

/// How long a server has before a mail waits, or nobody knows what became of it; two of it are less than a claim of a job.
pub const PATIENCE: Duration = Duration::from_secs(60);

impl Post {
    /// An SMTP server by its address (`smtps://user:password@host`), the sender every mail names, and how long it has to
    /// answer: [`PATIENCE`].
    ///
    /// # Errors
    /// The address or the sender cannot be read.
    pub fn smtp(
        url: &str,
        from: &str,
        patience: Duration,
    ) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url)?.timeout(Some(patience)).build();
        Ok(Self::Smtp(Smtp { transport, sender: from.parse()?, patience }))
    }
}
