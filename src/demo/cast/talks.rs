//! What the cast wrote to each other (U1), one file a group.
//!
//! Owns subjects and texts. Everybody here is invented, and so is every word:
//! no line gives medical advice, and none promises to be read at once.

mod adults;
mod adults_more;
mod apart;
mod around_14;
mod long;
mod older;
mod represented;
mod small;
mod young;

use super::almanac::Almanac;
use super::model::Cast;

pub(super) fn join(cast: &mut Cast, cal: &Almanac) {
    around_14::join(cast, cal);
    young::join(cast, cal);
    older::join(cast, cal);
    small::join(cast, cal);
    apart::join(cast, cal);
    adults::join(cast, cal);
    adults_more::join(cast, cal);
    long::join(cast, cal);
    represented::join(cast, cal);
}
