//! Pictures: measured before they are decoded, then made anew in two widths, so that nothing but pixels is passed on.

use std::io::{self, BufReader, Cursor, Read, Seek, SeekFrom};

use axum::body::Bytes;
use fast_image_resize::images::Image;
use fast_image_resize::{PixelType, Resizer};
use image::codecs::jpeg::JpegEncoder;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, RgbImage, RgbaImage};
use webp::PixelLayout;

use super::{FileKind, Refused};

/// A picture of more million pixels is refused by its header: decoding it would take the memory of the machine.
pub(super) const MOST_MILLIONS: i32 = 50;
const MOST_MEMORY: u64 = 640 * 1024 * 1024;
/// The most bytes of a decoded picture; beside it stands a copy of four bytes a pixel.
const MOST_DECODED: u64 = 4 * MOST_MILLIONS as u64 * 1_000_000;
const JPEG_QUALITY: u8 = 82;
const WEBP_QUALITY: f32 = 80.0;

/// A width in which a picture is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Width {
    Small,
    Large,
}

impl Width {
    pub const BOTH: [Self; 2] = [Self::Small, Self::Large];

    pub fn name(self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Large => "large",
        }
    }

    /// What a picture of these measures becomes: never larger than it is, never taller than two widths.
    pub fn of(self, width: u32, height: u32) -> (u32, u32) {
        let most: f64 = match self {
            Self::Small => 480.0,
            Self::Large => 1600.0,
        };
        let (wide, tall) = (f64::from(width), f64::from(height));
        let scale = (most / wide).min(2.0 * most / tall).min(1.0);
        (whole(wide * scale), whole(tall * scale))
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a side of a picture, at least one and at most 3,200"
)]
fn whole(side: f64) -> u32 {
    side.round().max(1.0) as u32
}

/// A picture made anew.
pub(super) struct Made {
    pub width: u32,
    pub height: u32,
    pub sizes: Vec<Size>,
}

/// One of its sizes.
pub(super) struct Size {
    pub name: String,
    pub width: u32,
    pub height: u32,
    pub bytes: Bytes,
}

/// Why no sizes can be made of a picture.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub(super) struct Unreadable(String);

/// Width and height by the header alone, refused where there are too many pixels.
pub(super) fn measure(file: impl Read + Seek, kind: FileKind) -> Result<(), Refused> {
    let mut file = BufReader::new(file);
    let measured = match kind {
        // The decoder would read the whole file for it.
        FileKind::Jpeg => jpeg_measures(&mut file).ok().flatten(),
        _ => ImageReader::with_format(file, format(kind)).into_dimensions().ok(),
    };
    match measured {
        Some((width, height)) if f64::from(width) * f64::from(height) > f64::from(MOST_MILLIONS) * 1e6 => {
            Err(Refused::TooManyPixels)
        }
        Some((width, height)) if width > 0 && height > 0 => Ok(()),
        _ => Err(Refused::BrokenPicture),
    }
}

/// Walks the segments of a JPEG to its frame header.
fn jpeg_measures(file: &mut (impl Read + Seek)) -> io::Result<Option<(u32, u32)>> {
    let mut two = [0; 2];
    file.read_exact(&mut two)?;
    loop {
        let mut marker = [0; 1];
        file.read_exact(&mut marker)?;
        if marker[0] != 0xFF {
            continue;
        }
        while marker[0] == 0xFF {
            file.read_exact(&mut marker)?;
        }
        match marker[0] {
            0x00 | 0x01 | 0xD0..=0xD8 => {}
            0xD9 | 0xDA => return Ok(None),
            0xC0..=0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF => {
                let mut frame = [0; 7];
                file.read_exact(&mut frame)?;
                let side = |at: usize| u32::from(u16::from_be_bytes([frame[at], frame[at + 1]]));
                return Ok(Some((side(5), side(3))));
            }
            _ => {
                file.read_exact(&mut two)?;
                file.seek(SeekFrom::Current(i64::from(u16::from_be_bytes(two)) - 2))?;
            }
        }
    }
}

/// Decodes a picture, turns it upright and makes both widths as WebP and JPEG.
pub(super) fn make(original: &[u8], kind: FileKind) -> Result<Made, Unreadable> {
    let unreadable = |error: image::ImageError| Unreadable(error.to_string());
    let mut reader = ImageReader::with_format(Cursor::new(original), format(kind));
    let mut limits = image::Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(unreadable)?;
    if decoder.total_bytes() > MOST_DECODED {
        return Err(Unreadable(format!("{} bytes decoded", decoder.total_bytes())));
    }
    let orientation = decoder.orientation().map_err(unreadable)?;
    let decoded = DynamicImage::from_decoder(decoder).map_err(unreadable)?;
    let (mut width, mut height) = (decoded.width(), decoded.height());
    let lies = matches!(
        orientation,
        Orientation::Rotate90
            | Orientation::Rotate270
            | Orientation::Rotate90FlipH
            | Orientation::Rotate270FlipH
    );
    let pixels = Pixels::of(decoded)?;
    if lies {
        (width, height) = (height, width);
    }
    let mut sizes = Vec::new();
    for wanted in Width::BOTH {
        let (w, h) = wanted.of(width, height);
        let (across, down) = if lies { (h, w) } else { (w, h) };
        let mut small = pixels.scaled(across, down)?;
        small.apply_orientation(orientation);
        sizes.push(size(wanted, "webp", &small, webp(&small)?));
        sizes.push(size(wanted, "jpg", &small, jpeg(&small)?));
    }
    Ok(Made { width, height, sizes })
}

fn size(wanted: Width, ending: &str, picture: &DynamicImage, bytes: Vec<u8>) -> Size {
    Size {
        name: format!("{}.{ending}", wanted.name()),
        width: picture.width(),
        height: picture.height(),
        bytes: bytes.into(),
    }
}

fn format(kind: FileKind) -> ImageFormat {
    match kind {
        FileKind::Png => ImageFormat::Png,
        FileKind::Webp => ImageFormat::WebP,
        FileKind::Jpeg | FileKind::Pdf => ImageFormat::Jpeg,
    }
}

/// The pixels of a picture, eight bits a colour, to be scaled.
struct Pixels(Image<'static>);

impl Pixels {
    fn of(decoded: DynamicImage) -> Result<Self, Unreadable> {
        let (width, height) = (decoded.width(), decoded.height());
        let (bytes, kind) = if decoded.color().has_alpha() {
            (decoded.into_rgba8().into_raw(), PixelType::U8x4)
        } else {
            (decoded.into_rgb8().into_raw(), PixelType::U8x3)
        };
        Image::from_vec_u8(width, height, bytes, kind)
            .map(Self)
            .map_err(|error| Unreadable(error.to_string()))
    }

    fn scaled(&self, width: u32, height: u32) -> Result<DynamicImage, Unreadable> {
        let kind = self.0.pixel_type();
        let mut scaled = Image::new(width, height, kind);
        Resizer::new().resize(&self.0, &mut scaled, None).map_err(|error| Unreadable(error.to_string()))?;
        let bytes = scaled.into_vec();
        let picture = if kind == PixelType::U8x4 {
            RgbaImage::from_raw(width, height, bytes).map(DynamicImage::from)
        } else {
            RgbImage::from_raw(width, height, bytes).map(DynamicImage::from)
        };
        picture.ok_or_else(|| Unreadable("the scaled picture has the wrong size".to_owned()))
    }
}

fn webp(picture: &DynamicImage) -> Result<Vec<u8>, Unreadable> {
    let layout = if picture.color().has_alpha() { PixelLayout::Rgba } else { PixelLayout::Rgb };
    webp::Encoder::new(picture.as_bytes(), layout, picture.width(), picture.height())
        .encode_simple(false, WEBP_QUALITY)
        .map(|bytes| bytes.to_vec())
        .map_err(|error| Unreadable(format!("{error:?}")))
}

/// JPEG knows no transparency: what was transparent becomes white.
fn jpeg(picture: &DynamicImage) -> Result<Vec<u8>, Unreadable> {
    let mut opaque = picture.to_rgb8();
    if let DynamicImage::ImageRgba8(through) = picture {
        for (below, above) in opaque.pixels_mut().zip(through.pixels()) {
            let alpha = u16::from(above[3]);
            for n in 0..3 {
                let mixed = (u16::from(above[n]) * alpha + 255 * (255 - alpha)) / 255;
                below[n] = u8::try_from(mixed).unwrap_or(u8::MAX);
            }
        }
    }
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, JPEG_QUALITY)
        .encode_image(&opaque)
        .map_err(|error| Unreadable(error.to_string()))?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use image::{DynamicImage, ImageFormat, RgbImage, RgbaImage};

    use super::{Width, make, measure};
    use crate::files::{FileKind, Refused};

    #[test]
    fn a_size_is_never_larger_than_the_picture_and_never_empty() {
        assert_eq!(Width::Small.of(4000, 3000), (480, 360));
        assert_eq!(Width::Large.of(4000, 3000), (1600, 1200));
        assert_eq!(Width::Large.of(300, 200), (300, 200));
        assert_eq!(Width::Small.of(100, 40_000), (2, 960));
        assert_eq!(Width::Small.of(40_000, 10), (480, 1));
    }

    #[test]
    fn what_is_transparent_is_white_where_nothing_can_be() {
        let clear = DynamicImage::from(RgbaImage::from_pixel(8, 8, image::Rgba([0, 0, 0, 0])));
        let mut png = Cursor::new(Vec::new());
        clear.write_to(&mut png, ImageFormat::Png).unwrap();
        let made = make(png.get_ref(), FileKind::Png).unwrap();
        let names: Vec<&str> = made.sizes.iter().map(|size| size.name.as_str()).collect();
        assert_eq!(names, ["small.webp", "small.jpg", "large.webp", "large.jpg"]);
        let jpeg = image::load_from_memory(&made.sizes[1].bytes).unwrap().to_rgb8();
        assert_eq!(jpeg.get_pixel(4, 4).0, [255, 255, 255]);
        let webp = image::load_from_memory(&made.sizes[0].bytes).unwrap().to_rgba8();
        assert_eq!(webp.get_pixel(4, 4).0[3], 0);
    }

    #[test]
    fn every_kind_is_measured_by_its_header() {
        let picture = DynamicImage::from(RgbImage::new(30, 20));
        for (kind, format) in [
            (FileKind::Jpeg, ImageFormat::Jpeg),
            (FileKind::Png, ImageFormat::Png),
            (FileKind::Webp, ImageFormat::WebP),
        ] {
            let mut file = Cursor::new(Vec::new());
            picture.write_to(&mut file, format).unwrap();
            assert_eq!(measure(Cursor::new(file.get_ref()), kind), Ok(()), "{kind:?}");
            assert_eq!(make(file.get_ref(), kind).unwrap().width, 30, "{kind:?}");
            let cut = &file.get_ref()[..12];
            assert_eq!(measure(Cursor::new(cut), kind), Err(Refused::BrokenPicture), "{kind:?}");
        }
        // A frame header that says 60,000 by 60,000, and nothing behind it.
        let bomb = b"\xFF\xD8\xFF\xC0\x00\x11\x08\xEA\x60\xEA\x60\x03";
        assert_eq!(measure(Cursor::new(bomb), FileKind::Jpeg), Err(Refused::TooManyPixels));
    }
    #[test]
    fn a_picture_of_sixteen_bits_takes_no_more_memory_than_one_of_eight() {
        let deep = DynamicImage::ImageRgba16(image::ImageBuffer::new(8, 8));
        let mut file = Cursor::new(Vec::new());
        deep.write_to(&mut file, ImageFormat::Png).unwrap();
        let mut png = file.into_inner();
        assert_eq!(make(&png, FileKind::Png).unwrap().width, 8);
        // The same, said to be 49 million pixels large.
        let side = 7_000_u32.to_be_bytes();
        png[16..24].copy_from_slice(&[side, side].concat());
        let mut crc = flate2::Crc::new();
        crc.update(&png[12..29]);
        png[29..33].copy_from_slice(&crc.sum().to_be_bytes());
        assert_eq!(measure(Cursor::new(&png), FileKind::Png), Ok(()));
        let Err(super::Unreadable(why)) = make(&png, FileKind::Png) else { panic!("it was decoded") };
        assert_eq!(why, "392000000 bytes decoded");
    }
}
