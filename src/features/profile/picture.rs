//! A picture that somebody sends, as the one that is kept: a small square, drawn anew.
//!
//! Owns what is read at all (by its contents, never by its name), how much of it, and that nothing
//! of the file that was sent is left: not where or when it was taken, nor by which device. It keeps
//! nothing.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::metadata::Orientation;
use image::{
    DynamicImage, GenericImageView as _, ImageDecoder, ImageFormat, ImageReader, Limits, Rgb,
    RgbImage, imageops,
};
use tokio::sync::Semaphore;

use super::model::Crop;

/// So many bytes may be sent.
pub const BYTES_MAX: usize = 12 * 1024 * 1024;
/// So many points a picture may have: more than telephones make unasked.
pub const PIXELS_MAX: u64 = 26_000_000;
/// So many bytes it may take while it is read.
const ROOM: u64 = 128 * 1024 * 1024;
/// No side is longer, in points.
const LONGEST: u32 = 16_000;
/// How long a side of what is kept is, in points.
pub const SIDE: u32 = 256;
/// Of a hundred.
const QUALITY: u8 = 85;
/// How long somebody waits for another's picture.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(20);

/// One at a time: each may take a hundred megabytes for a moment.
static TURN: Semaphore = Semaphore::const_new(1);

/// Why a picture is not taken.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Amiss {
    /// Nothing was sent.
    Nothing,
    /// It has too many bytes.
    Heavy,
    /// It has too many points.
    Large,
    /// It is none of the kinds that are read.
    Kind,
    /// It cannot be read.
    Broken,
    /// Others were waited for too long.
    Busy,
}

/// The square of this picture that is kept, as a JPEG; off the threads that answer.
///
/// # Errors
/// Why it is not taken.
pub async fn kept(bytes: Vec<u8>, crop: Crop) -> Result<Vec<u8>, Amiss> {
    let turn = tokio::time::timeout(PATIENCE, TURN.acquire()).await;
    let _turn = turn.map_err(|_| Amiss::Busy)?.map_err(|_| Amiss::Busy)?;
    // A reader that gives up in the middle is a picture that cannot be read.
    tokio::task::spawn_blocking(move || square(&bytes, crop)).await.unwrap_or(Err(Amiss::Broken))
}

/// The square of this picture that is kept, as a JPEG.
///
/// # Errors
/// Why it is not taken.
pub fn square(bytes: &[u8], crop: Crop) -> Result<Vec<u8>, Amiss> {
    match bytes.len() {
        0 => return Err(Amiss::Nothing),
        more if more > BYTES_MAX => return Err(Amiss::Heavy),
        _ => {}
    }
    let mut reader = ImageReader::with_format(Cursor::new(bytes), kind(bytes).ok_or(Amiss::Kind)?);
    let mut limits = Limits::default();
    limits.max_image_width = Some(LONGEST);
    limits.max_image_height = Some(LONGEST);
    limits.max_alloc = Some(ROOM);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(|error| amiss(&error))?;
    let (width, height) = decoder.dimensions();
    if width == 0 || height == 0 {
        return Err(Amiss::Broken);
    }
    // Before anything is unpacked: a few bytes can promise a whole wall.
    if u64::from(width) * u64::from(height) > PIXELS_MAX || decoder.total_bytes() > ROOM {
        return Err(Amiss::Large);
    }
    let turned = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let whole = DynamicImage::from_decoder(decoder).map_err(|error| amiss(&error))?;
    written(&small(&whole, turned, crop)).ok_or(Amiss::Broken)
}

/// By what stands at its beginning.
fn kind(bytes: &[u8]) -> Option<ImageFormat> {
    match bytes {
        [0xff, 0xd8, 0xff, ..] => Some(ImageFormat::Jpeg),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Some(ImageFormat::Png),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(ImageFormat::WebP),
        _ => None,
    }
}

fn amiss(error: &image::ImageError) -> Amiss {
    match error {
        image::ImageError::Limits(_) => Amiss::Large,
        _ => Amiss::Broken,
    }
}

/// Cut out, made small and set upright, on white where it was see-through.
fn small(whole: &DynamicImage, turned: Orientation, crop: Crop) -> RgbImage {
    let found = as_stored(crop, turned).square(whole.dimensions());
    let cut = imageops::crop_imm(whole, found.left, found.top, found.side, found.side);
    let small = imageops::resize(&*cut, SIDE, SIDE, imageops::FilterType::Triangle);
    let mut small = DynamicImage::ImageRgba8(small);
    small.apply_orientation(turned);
    let on_white = |color: u8, alpha: u8| {
        let (color, alpha) = (u16::from(color), u16::from(alpha));
        u8::try_from((color * alpha + 255 * (255 - alpha)) / 255).unwrap_or(255)
    };
    let mut plain = RgbImage::new(SIDE, SIDE);
    for (x, y, point) in small.to_rgba8().enumerate_pixels() {
        let [red, green, blue, alpha] = point.0;
        let colors = [red, green, blue].map(|color| on_white(color, alpha));
        plain.put_pixel(x, y, Rgb(colors));
    }
    plain
}

/// What was chosen in the picture as people see it, in the picture as it is stored.
fn as_stored(crop: Crop, turned: Orientation) -> Crop {
    let Crop { across, down, zoom } = crop;
    let (left, up) = (100 - across.min(100), 100 - down.min(100));
    let (across, down) = match turned {
        Orientation::NoTransforms => (across, down),
        Orientation::Rotate90 => (down, left),
        Orientation::Rotate180 => (left, up),
        Orientation::Rotate270 => (up, across),
        Orientation::FlipHorizontal => (left, down),
        Orientation::FlipVertical => (across, up),
        Orientation::Rotate90FlipH => (down, across),
        Orientation::Rotate270FlipH => (up, left),
    };
    Crop { across, down, zoom }
}

fn written(picture: &RgbImage) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, QUALITY).encode_image(picture).ok()?;
    Some(bytes)
}

#[cfg(test)]
mod tests;
