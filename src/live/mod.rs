//! What reaches an open page: that something rang, and that a right ended.
//!
//! Owns counters by topic (a file, a thread, a person, an account), the waiting for them
//! over all processes, and the stream of one page. A stream never carries
//! contents: it rings, and the page asks for itself again, with a permit and
//! its line in the log. So what arrives late or twice shows nothing to anybody.
//! Its place in what happened is a state, not a list: whoever comes back with
//! another one hears at once that something rang meanwhile.

mod hub;
mod pulse;
mod stream;

pub use hub::{Ear, Hub, Seat};
pub use pulse::{Kind, State, Topics, state, state_once_read};
pub use stream::{Event, Told, follow};
