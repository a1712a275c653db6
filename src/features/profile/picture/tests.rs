//! That a picture is kept small, square and bare, and that whatever is sent ends.

use image::{
    DynamicImage, GenericImageView as _, ImageEncoder as _, Rgb, RgbImage, Rgba, RgbaImage,
};
use proptest::prelude::*;

use super::{Amiss, BYTES_MAX, SIDE, square};
use crate::features::profile::model::Crop;

/// Left half red, right half blue.
fn halves(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, _| {
        if x < width / 2 { Rgb([200, 0, 0]) } else { Rgb([0, 0, 200]) }
    })
}

fn png(picture: &DynamicImage) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut bytes, image::ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// A JPEG that says by which device it was made, and that it lies on its side (6: turn right).
fn jpeg(picture: &RgbImage) -> Vec<u8> {
    let mut exif =
        b"Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0".to_vec();
    exif.extend(b"SECRET-PLACE");
    let mut plain = Vec::new();
    image::codecs::jpeg::JpegEncoder::new(&mut plain)
        .write_image(picture, picture.width(), picture.height(), image::ExtendedColorType::Rgb8)
        .unwrap();
    let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    [&plain[..2], &[0xff, 0xe1], &length, &exif, &plain[2..]].concat()
}

/// The markers of a JPEG up to its picture.
fn markers(bytes: &[u8]) -> Vec<u8> {
    let (mut found, mut at) = (Vec::new(), 2);
    while bytes[at] == 0xff && bytes[at + 1] != 0xda {
        found.push(bytes[at + 1]);
        at += 2 + usize::from(u16::from_be_bytes([bytes[at + 2], bytes[at + 3]]));
    }
    found
}

/// A12: what is kept is a square, upright, and holds nothing of the file but what one sees.
#[test]
fn nothing_but_the_picture_is_kept() {
    let kept = square(&jpeg(&halves(300, 200)), Crop::default()).unwrap();
    assert!(!kept.windows(6).any(|part| part == b"SECRET" || part == b"Exif\0\0"));
    // The frame of JFIF, tables and the size: no room for remarks or metadata (APP1 to APP15, COM).
    assert!(markers(&kept).iter().all(|one| matches!(one, 0xe0 | 0xdb | 0xc0 | 0xc4)), "{kept:x?}");
    let seen = image::load_from_memory(&kept).unwrap();
    assert_eq!(seen.dimensions(), (SIDE, SIDE));
    // It lay on its side: what was left is on top.
    let (top, bottom) = (seen.get_pixel(128, 10).0, seen.get_pixel(128, 245).0);
    assert!(top[0] > 150 && bottom[2] > 150, "{top:?} {bottom:?}");
}

#[test]
fn what_was_chosen_is_what_one_saw() {
    let top = Crop { across: 50, down: 0, zoom: 400 };
    let seen = square(&jpeg(&halves(300, 200)), top).unwrap();
    let seen = image::load_from_memory(&seen).unwrap();
    assert!(seen.get_pixel(128, 250).0[0] > 150, "near the top all is red");
    let right = Crop { across: 100, down: 50, zoom: 300 };
    let seen = square(&png(&halves(300, 200).into()), right).unwrap();
    assert!(image::load_from_memory(&seen).unwrap().get_pixel(5, 5).0[2] > 150);
}

#[test]
fn what_is_see_through_becomes_white() {
    let clear = RgbaImage::from_pixel(40, 40, Rgba([0, 0, 0, 0]));
    let seen = image::load_from_memory(&square(&png(&clear.into()), Crop::default()).unwrap());
    assert!(seen.unwrap().get_pixel(20, 20).0[..3].iter().all(|color| *color > 250));
}

#[test]
fn what_is_too_much_is_not_read() {
    assert_eq!(square(&[], Crop::default()), Err(Amiss::Nothing));
    assert_eq!(square(&vec![0xff; BYTES_MAX + 1], Crop::default()), Err(Amiss::Heavy));
    assert_eq!(square(b"GIF89a and more", Crop::default()), Err(Amiss::Kind));
    assert_eq!(square(b"<svg xmlns='x'/>", Crop::default()), Err(Amiss::Kind));
    // A few bytes that promise 60000 times 60000 points.
    let mut bomb = png(&halves(4, 4).into());
    bomb[16..24].copy_from_slice(&[0, 0, 0xea, 0x60, 0, 0, 0xea, 0x60]);
    assert!(square(&bomb, Crop::default()).is_err());
    let wide = square(&png(&halves(6_000, 5_000).into()), Crop::default());
    assert_eq!(wide, Err(Amiss::Large));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn whatever_is_sent_ends(
        head in 0_usize..4, bytes in proptest::collection::vec(any::<u8>(), 0..400), across: u32, zoom: u32,
    ) {
        let heads: [&[u8]; 4] =
            [b"", &[0xff, 0xd8, 0xff], b"\x89PNG\r\n\x1a\n", b"RIFF\0\x01\0\0WEBP"];
        let crop = Crop { across, down: 50, zoom };
        let sent = [heads[head], &bytes].concat();
        prop_assert!(square(&sent, crop).is_ok_and(|kept| kept.len() > 100) || square(&sent, crop).is_err());
    }

    #[test]
    fn a_broken_picture_ends(at in 0_usize..2_000, byte: u8, cut in 0_usize..2_000) {
        for whole in [jpeg(&halves(60, 40)), png(&halves(60, 40).into())] {
            let mut sent = whole.clone();
            let at = at % sent.len();
            sent[at] = byte;
            sent.truncate(sent.len().min(cut.max(60)));
            if let Ok(kept) = square(&sent, Crop::default()) {
                let seen = image::load_from_memory(&kept).unwrap();
                prop_assert_eq!(seen.dimensions(), (SIDE, SIDE));
            }
        }
    }
}
