//! The posted form that brings files: read part by part, in constant memory.

use std::task::Poll;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::{FromRequest, Request};
use axum::http::header::{self, HeaderName};
use futures_util::{Stream, StreamExt, TryStreamExt};
use multer::Multipart;

use super::Refused;
use super::receive::{Limits, Sent, clean_name};
use crate::house::House;
use crate::pages::Problem;

/// What a form sends besides its files: its other fields and the lines between the parts.
const BESIDES: u64 = 1024 * 1024;
const LONGEST_TEXT: usize = 64 * 1024;
/// A browser that is still sending hears the answer only if somebody goes on listening.
const LISTEN_ON: Duration = Duration::from_secs(30);
const LISTEN_AT_MOST: usize = 256 * 1024 * 1024;

/// A posted form with files (`multipart/form-data`), read part by part.
pub struct Upload {
    form: Option<Multipart<'static>>,
    announced: Option<u64>,
    /// A program that asks before it sends needs nobody to listen on.
    asks_first: bool,
}

/// A part of such a form.
pub enum Part {
    /// A field, as it was typed.
    Text {
        /// Its name.
        name: String,
        /// What was typed.
        value: String,
    },
    /// A file, whose bytes are still on the way: to be received before the next part is asked for.
    File(Sent),
}

impl FromRequest<House> for Upload {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &House) -> Result<Self, Problem> {
        let head = |name: HeaderName| request.headers().get(name).and_then(|value| value.to_str().ok());
        let announced = head(header::CONTENT_LENGTH).and_then(|length| length.parse().ok());
        let asks_first = head(header::EXPECT).is_some();
        let boundary = multer::parse_boundary(head(header::CONTENT_TYPE).unwrap_or_default())
            .map_err(|_| Problem::Unreadable)?;
        Ok(Self { form: Some(Multipart::new(in_sips(request.into_body()), boundary)), announced, asks_first })
    }
}

/// The parser takes whatever is ready, without end where the sender is faster than the disk; so one piece at a time is.
fn in_sips(body: Body) -> impl Stream<Item = Result<Bytes, axum::Error>> + Send + 'static {
    let mut body = body.into_data_stream();
    let mut swallowing = false;
    futures_util::stream::poll_fn(move |context| {
        if std::mem::take(&mut swallowing) {
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        let piece = body.poll_next_unpin(context);
        swallowing = matches!(piece, Poll::Ready(Some(_)));
        piece
    })
}

impl Upload {
    /// The next part, or nothing at the end. A file field in which no file was chosen is passed over.
    ///
    /// # Errors
    /// The form says that it is larger than `limits` allow, before any of it is read; or it broke off.
    pub async fn next(&mut self, limits: &Limits) -> Result<Option<Part>, Refused> {
        let most = limits.max_bytes.saturating_mul(limits.files).saturating_add(BESIDES);
        if self.announced.is_some_and(|announced| announced > most) {
            return Err(Refused::TooLarge { max_bytes: limits.max_bytes });
        }
        loop {
            let form = self.form.as_mut().ok_or(Refused::Interrupted)?;
            let Some(field) = form.next_field().await.map_err(interrupted)? else {
                self.form = None;
                return Ok(None);
            };
            let name = field.name().unwrap_or_default().to_owned();
            match field.file_name() {
                None => {
                    let value = read_text(field).await?;
                    return Ok(Some(Part::Text { name, value }));
                }
                Some("") => {}
                Some(typed) => {
                    return Ok(Some(Part::File(Sent {
                        name: clean_name(typed),
                        field: name,
                        body: field.map_err(interrupted).boxed(),
                    })));
                }
            }
        }
    }
}

impl Drop for Upload {
    /// Whoever sends 200 MB hears that 20 are the limit only when the sending is taken off their hands.
    fn drop(&mut self) {
        let Some(mut form) = self.form.take().filter(|_| !self.asks_first) else {
            return;
        };
        let listen_on = async move {
            let mut heard = 0;
            while let Ok(Some(mut field)) = form.next_field().await {
                while let Ok(Some(chunk)) = field.chunk().await {
                    heard += chunk.len();
                    if heard > LISTEN_AT_MOST {
                        return;
                    }
                }
            }
        };
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(tokio::time::timeout(LISTEN_ON, listen_on));
        }
    }
}

fn interrupted(_: multer::Error) -> Refused {
    Refused::Interrupted
}

async fn read_text(mut field: multer::Field<'static>) -> Result<String, Refused> {
    let mut text = Vec::new();
    while let Some(chunk) = field.chunk().await.map_err(interrupted)? {
        if text.len() + chunk.len() > LONGEST_TEXT {
            return Err(Refused::TooLarge { max_bytes: LONGEST_TEXT as u64 });
        }
        text.extend_from_slice(&chunk);
    }
    Ok(String::from_utf8_lossy(&text).into_owned())
}
