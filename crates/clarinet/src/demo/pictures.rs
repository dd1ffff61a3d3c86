//! Sample pictures: mosaics drawn at fill time, which say that they are samples; and one document, an empty page.

use std::collections::HashMap;
use std::io::Cursor;

use calls::application::{NOUN, add_file, describe_file, record_consent};
use calls::form::Form;
use foundation::files::{Description, File, Limits, Place, Recognisable, Refused, Sent, receive};
use foundation::text::Drafted;
use foundation::{Act, House, Line, Write};
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use people::consent::{Cover, NewConsent};
use sea_orm::DbErr;
use serde::Deserialize;
use uuid::Uuid;

use super::fill::read;
use crate::program::Stopped;

const PICTURES: &str = "pictures";
const DOCUMENTS: &str = "documents";
const WIDTH: u32 = 960;
const HEIGHT: u32 = 600;
const TILE: u32 = 60;
const GAP: u32 = 4;
/// The tiles, and what shows between them: the colours of the site.
const COLOURS: [[u8; 3]; 6] =
    [[67, 22, 75], [8, 78, 73], [134, 39, 13], [240, 178, 62], [243, 232, 242], [221, 237, 232]];
const GROUT: [u8; 3] = [255, 253, 248];
const EMPTY_PAGE: &str = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n\
    2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n\
    trailer<</Root 1 0 R>>\n%%EOF\n";

#[derive(Deserialize)]
struct Sample {
    slug: String,
    pictures: Vec<SamplePicture>,
    document: Option<String>,
}

#[derive(Deserialize)]
struct SamplePicture {
    alt: String,
    credit: String,
    consent: Option<SampleConsent>,
}

#[derive(Deserialize)]
struct SampleConsent {
    name: String,
    uses: String,
    evidence: String,
}

/// The files of one sample entry, received before the entry stands under its id.
pub(super) struct SampleFiles {
    pub application: Uuid,
    pictures: Vec<(File, SamplePicture)>,
    document: Option<(File, String)>,
}

/// Draws and receives the sample files, by the entries' slugs: receiving opens writes of its own, so it comes first.
pub(super) async fn draw(house: &House, act: &Act) -> Result<HashMap<String, SampleFiles>, Stopped> {
    let samples: Vec<Sample> = read(include_str!("../../../../content/demo/pictures.json"))?;
    let form: Form<Drafted> = read(include_str!("../../../../content/demo/form.json"))?;
    let limits = |key: &str| {
        let question = form.question(key).ok_or_else(|| Stopped::Content(format!("no question {key}")))?;
        Ok::<Limits, Stopped>(question.limits())
    };
    let (of_pictures, of_documents) = (limits(PICTURES)?, limits(DOCUMENTS)?);
    let mut drawn = HashMap::new();
    for (turn, sample) in (0_u32..).zip(samples) {
        let application = act.id();
        let place = |slot: &str| Place { noun: NOUN, noun_id: application, slot: slot.to_owned() };
        let not_taken = |refused: Refused| Stopped::Content(format!("{}: {refused}", sample.slug));
        let mut pictures = Vec::new();
        for (number, picture) in (0_u32..).zip(sample.pictures) {
            let sent = Sent::of(&format!("sample-{}.png", number + 1), mosaic(turn * 7 + number * 3)?);
            let file = receive(house, act, sent, &of_pictures, &place(PICTURES)).await.map_err(not_taken)?;
            pictures.push((file, picture));
        }
        let document = match sample.document {
            Some(about) => {
                let sent = Sent::of("sample.pdf", EMPTY_PAGE);
                let file = receive(house, act, sent, &of_documents, &place(DOCUMENTS)).await;
                Some((file.map_err(not_taken)?, about))
            }
            None => None,
        };
        drawn.insert(sample.slug.clone(), SampleFiles { application, pictures, document });
    }
    Ok(drawn)
}

fn mosaic(turn: u32) -> Result<Vec<u8>, Stopped> {
    let (columns, grout) = (WIDTH / TILE, Rgb(GROUT));
    let picture = RgbImage::from_fn(WIDTH, HEIGHT, |x, y| {
        if x % TILE < GAP || y % TILE < GAP {
            return grout;
        }
        let (column, row) = (x / TILE, y / TILE);
        let wave = (column * column + row * 5 + turn * (columns - column)) / 7;
        Rgb(COLOURS[((wave + turn) % 6) as usize])
    });
    let mut bytes = Cursor::new(Vec::new());
    DynamicImage::from(picture)
        .write_to(&mut bytes, ImageFormat::Png)
        .map_err(|error| Stopped::Content(error.to_string()))?;
    Ok(bytes.into_inner())
}

impl SampleFiles {
    /// Gives the files to their entry and says what they show.
    pub async fn give(&self, write: &mut Write, act: &Act, person: Uuid) -> Result<(), DbErr> {
        for (file, picture) in &self.pictures {
            add_file(write, act, person, file, usize::MAX).await?;
            let people = match &picture.consent {
                Some(consent) => {
                    let new = NewConsent {
                        name: Line::of(&consent.name),
                        guardian: None,
                        covers: [Cover::Face].into(),
                        uses: consent.uses.clone(),
                        until: None,
                        evidence: consent.evidence.clone(),
                    };
                    Recognisable::Under(record_consent(write, act, person, self.application, &new).await?)
                }
                None => Recognisable::Nobody,
            };
            let (alt, credit) = (Line::of(&picture.alt), Line::of(&picture.credit));
            describe_file(write, act, file, Description { alt, credit, people: Some(people) }).await?;
        }
        if let Some((file, about)) = &self.document {
            add_file(write, act, person, file, usize::MAX).await?;
            let description = Description { alt: Line::of(about), ..Description::default() };
            describe_file(write, act, file, description).await?;
        }
        Ok(())
    }
}
