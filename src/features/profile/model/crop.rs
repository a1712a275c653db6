//! Which square of a picture is kept.
//!
//! Owns the numbers a form sends, and what they mean for a picture of any size. Whatever is sent,
//! the square lies inside the picture.

/// What somebody chose: all in parts of a hundred.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Crop {
    /// Where the middle is, from left to right: 0 to 100.
    pub across: u32,
    /// The same from top to bottom.
    pub down: u32,
    /// How near: 100 is the largest square, 400 a quarter of its side.
    pub zoom: u32,
}

/// A square of a picture, in pixels.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Square {
    /// From the left.
    pub left: u32,
    /// From the top.
    pub top: u32,
    /// How long a side is.
    pub side: u32,
}

impl Default for Crop {
    fn default() -> Self {
        Self { across: 50, down: 50, zoom: 100 }
    }
}

impl Crop {
    /// From what a form sent; what is no number, or none that can be, is as where nothing was
    /// chosen, or the nearest that can be.
    #[must_use]
    pub fn typed(across: &[u8], down: &[u8], zoom: &[u8]) -> Self {
        let number = |bytes: &[u8]| std::str::from_utf8(bytes).ok()?.trim().parse::<u32>().ok();
        let usual = Self::default();
        Self {
            across: number(across).unwrap_or(usual.across).min(100),
            down: number(down).unwrap_or(usual.down).min(100),
            zoom: number(zoom).unwrap_or(usual.zoom).clamp(100, 400),
        }
    }

    /// The square it means in a picture of this size, neither side of which is nothing.
    #[must_use]
    pub fn square(self, (width, height): (u32, u32)) -> Square {
        let zoom = u64::from(self.zoom.clamp(100, 400));
        let side = (u64::from(width.min(height)) * 100 / zoom).max(1);
        let at = |length: u32, part: u32| {
            let free = u64::from(length).saturating_sub(side);
            u32::try_from(free * u64::from(part.min(100)) / 100).unwrap_or(0)
        };
        Square {
            left: at(width, self.across),
            top: at(height, self.down),
            side: u32::try_from(side).unwrap_or(1),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Crop, Square};

    #[test]
    fn the_middle_is_kept_where_nothing_was_chosen() {
        assert_eq!(Crop::default().square((300, 100)), Square { left: 100, top: 0, side: 100 });
        assert_eq!(Crop::typed(b"x", b"", b"-1"), Crop::default());
        assert_eq!(
            Crop::typed(b"100", b"0", b"200").square((300, 100)),
            Square { left: 250, top: 0, side: 50 }
        );
    }

    proptest! {
        #[test]
        fn the_square_lies_in_the_picture(
            width in 1_u32..20_000, height in 1_u32..20_000, across: u32, down: u32, zoom: u32,
        ) {
            let found = Crop { across, down, zoom }.square((width, height));
            prop_assert!(found.side >= 1);
            prop_assert!(found.left + found.side <= width);
            prop_assert!(found.top + found.side <= height);
        }
    }
}
