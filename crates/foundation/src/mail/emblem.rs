//! The European emblem as a picture for mails, whose readers show no SVG: drawn by the geometry of its official
//! description (Interinstitutional Style Guide, annex A1): twelve stars on a circle whose radius is a third of the
//! height, each star within a circle of an eighteenth of the height, one point up, at the hours of a clock.

use std::f64::consts::PI;
use std::io::Cursor;
use std::sync::LazyLock;

use image::{ImageFormat, Rgb, RgbImage};

/// The width and height that it is shown at, in CSS pixels; it is drawn twice as dense.
pub(super) const SHOWN: (u32, u32) = (96, 64);

const BLUE: [f64; 3] = [0.0, 51.0, 153.0];
const GOLD: [f64; 3] = [255.0, 204.0, 0.0];
/// Each pixel is the mean of so many times so many points.
const POINTS: u32 = 4;

/// The emblem as PNG.
pub(super) fn emblem() -> Vec<u8> {
    static EMBLEM: LazyLock<Vec<u8>> = LazyLock::new(draw);
    EMBLEM.clone()
}

fn draw() -> Vec<u8> {
    let (width, height) = (SHOWN.0 * 2, SHOWN.1 * 2);
    let stars = stars(f64::from(width), f64::from(height));
    let picture = RgbImage::from_fn(width, height, |x, y| {
        let points = (0..POINTS * POINTS).map(|point| {
            let along =
                |pixel: u32, part: u32| f64::from(pixel) + (f64::from(part) + 0.5) / f64::from(POINTS);
            (along(x, point % POINTS), along(y, point / POINTS))
        });
        let within = points.filter(|point| stars.iter().any(|star| holds(star, *point))).count();
        let gold = within as f64 / f64::from(POINTS * POINTS);
        Rgb([0, 1, 2].map(|part| (BLUE[part] + (GOLD[part] - BLUE[part]) * gold).round() as u8))
    });
    let mut png = Cursor::new(Vec::new());
    // Memory takes all that is written.
    picture.write_to(&mut png, ImageFormat::Png).map_or_else(|_| Vec::new(), |()| png.into_inner())
}

type Star = [(f64, f64); 10];

fn stars(width: f64, height: f64) -> Vec<Star> {
    let (outer, inner) = (height / 18.0, height / 18.0 * (PI / 10.0).sin() / (PI * 3.0 / 10.0).sin());
    let around = |(x, y): (f64, f64), radius: f64, turn: f64| {
        (x + radius * (2.0 * PI * turn).sin(), y - radius * (2.0 * PI * turn).cos())
    };
    let hours = (0..12).map(|hour| around((width / 2.0, height / 2.0), height / 3.0, f64::from(hour) / 12.0));
    let star = |middle| {
        std::array::from_fn(|corner| {
            around(middle, if corner % 2 == 0 { outer } else { inner }, corner as f64 / 10.0)
        })
    };
    hours.map(star).collect()
}

/// Whether a point lies within: a ray to the right crosses the outline an odd number of times.
fn holds(star: &Star, (x, y): (f64, f64)) -> bool {
    let edges = star.iter().zip(star.iter().cycle().skip(1));
    let crossed = edges
        .filter(|((x1, y1), (x2, y2))| (*y1 > y) != (*y2 > y) && x < x1 + (y - y1) / (y2 - y1) * (x2 - x1));
    crossed.count() % 2 == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_emblem_has_twelve_golden_stars_on_blue_at_their_places() {
        let picture = image::load_from_memory(&emblem()).unwrap().to_rgb8();
        assert_eq!(picture.dimensions(), (192, 128));
        let at = |x: u32, y: u32| picture.get_pixel(x, y).0;
        let (blue, gold) = ([0, 51, 153], [255, 204, 0]);
        assert_eq!([at(0, 0), at(191, 127), at(96, 64)], [blue; 3]);
        // The hours of a clock, on a circle of a third of the height.
        for hour in 0..12 {
            let turn = 2.0 * PI * f64::from(hour) / 12.0;
            let place = (96.0 + 128.0 / 3.0 * turn.sin(), 64.0 - 128.0 / 3.0 * turn.cos());
            assert_eq!(at(place.0 as u32, place.1 as u32), gold, "{hour}");
        }
        // One point up: of the star at noon there is more above its middle than beside it at the same distance.
        let noon = 64.0 - 128.0 / 3.0;
        assert_eq!(at(96, (noon + 6.5) as u32), blue, "between its two feet");
        let gold_share = picture.pixels().filter(|pixel| pixel.0[0] > 127).count() as f64 / (192.0 * 128.0);
        // A star of outer radius r covers 1.1226 r², twelve of them with r = 1/18 of the height 2.77 % of the emblem.
        assert!((gold_share - 0.0277).abs() < 0.002, "{gold_share}");
    }
}
