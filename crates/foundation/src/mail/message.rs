//! A mail as it travels: plain text, and beside it the same as a page with the European emblem.

use askama::Template;
use lettre::Message;
use lettre::message::header::{self, HeaderName, HeaderValue};
use lettre::message::{Attachment, Mailbox, MultiPart, SinglePart};
use sea_orm::DbErr;

use super::Mail;
use super::emblem::{SHOWN, emblem};
use crate::house::House;
use crate::pages::Frame;
use crate::viewer::Viewer;

/// What parts a letter from what stands under every mail.
pub(crate) const FOOT: &str = "-- \n";
const EMBLEM: &str = "emblem";

/// A piece of a line: a link into the program, or text. What looks like another link stays text: a title may hold it.
struct Part<'a> {
    link: bool,
    text: &'a str,
}

#[derive(Template)]
#[template(path = "mail/letter.html")]
struct LetterPage<'a> {
    lang: &'a str,
    subject: &'a str,
    said: Vec<Vec<Vec<Part<'a>>>>,
    foot: Vec<&'a str>,
    /// The line that the emblem stands above.
    emblem: Option<&'a str>,
    emblem_name: String,
    cid: &'static str,
    width: u32,
    height: u32,
}

/// The message that a server is handed, or why none can be made of the mail.
pub(super) async fn message(
    house: &House,
    mail: &Mail,
    sender: &Mailbox,
) -> Result<Result<Message, String>, DbErr> {
    let frame = (house.filled.frame)(house.clone(), mail.language, Viewer::nobody()).await?;
    Ok(build(house, mail, sender, &frame))
}

fn build(house: &House, mail: &Mail, sender: &Mailbox, frame: &Frame) -> Result<Message, String> {
    let to: Mailbox = mail.address.parse().map_err(|error| format!("{error}"))?;
    let host = house.base_url.split("://").last().and_then(|rest| rest.split([':', '/']).next());
    let local = mail.message_id.trim_matches(['<', '>']).split('@').next().unwrap_or_default();
    let mut builder = Message::builder()
        .from(sender.clone())
        .to(to)
        .subject(&mail.subject)
        .message_id(Some(format!("<{local}@{}>", host.unwrap_or("clarinet"))))
        .header(header::MIME_VERSION_1_0)
        // RFC 3834: no "out of office" answers it.
        .raw_header(HeaderValue::new(
            HeaderName::new_from_ascii_str("Auto-Submitted"),
            "auto-generated".to_owned(),
        ));
    if let Some(contact) = frame.contact.as_deref().and_then(|contact| contact.parse().ok()) {
        builder = builder.reply_to(contact);
    }
    let (page, emblem_shown) = page(house, mail, frame);
    let page = SinglePart::html(page.render().map_err(|error| error.to_string())?);
    let alternatives = MultiPart::alternative().singlepart(SinglePart::plain(mail.body.clone()));
    let body = if emblem_shown {
        let png = header::ContentType::parse("image/png").map_err(|error| error.to_string())?;
        let picture = Attachment::new_inline(EMBLEM.to_owned()).body(emblem(), png);
        alternatives.multipart(MultiPart::related().singlepart(page).singlepart(picture))
    } else {
        alternatives.singlepart(page)
    };
    builder.multipart(body).map_err(|error| error.to_string())
}

fn page<'a>(house: &House, mail: &'a Mail, frame: &Frame) -> (LetterPage<'a>, bool) {
    let (said, foot) = mail.body.rsplit_once(FOOT).unwrap_or((&mail.body, ""));
    let foot: Vec<&str> = foot.split("\n\n").filter(|line| !line.is_empty()).collect();
    let statement = frame.visibility.as_ref().map(|visibility| visibility.statement.as_str());
    let emblem = foot.iter().copied().find(|line| Some(*line) == statement);
    let own = format!("{}/", house.base_url);
    let said = said.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty());
    let page = LetterPage {
        lang: mail.language.code(),
        subject: &mail.subject,
        said: said.map(|it| it.lines().map(|line| parts(line, &own)).collect()).collect(),
        foot,
        emblem,
        emblem_name: house.words(mail.language).get("frame-emblem"),
        cid: EMBLEM,
        width: SHOWN.0,
        height: SHOWN.1,
    };
    (page, emblem.is_some())
}

fn parts<'a>(line: &'a str, own: &str) -> Vec<Part<'a>> {
    let pieces = line.split_inclusive(' ').flat_map(|word| {
        let link = word.trim_end().trim_end_matches(['.', ',', ';', ')']);
        let is_link = link.starts_with(own);
        let (link, rest) = word.split_at(if is_link { link.len() } else { 0 });
        [Part { link: true, text: link }, Part { link: false, text: rest }]
    });
    pieces.filter(|part| !part.text.is_empty()).collect()
}
