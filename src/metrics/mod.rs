//! Figures for whoever runs the portal, in the text format of Prometheus.
//!
//! Owns counters, gauges and histograms, and how they are written. Each part of
//! the portal keeps its own; `page` gathers them when somebody asks. A label is
//! a route as `routes` writes it, a method, a status, or a fixed word: never
//! what a user sent, and never anything about a person (invariant 11).

mod figure;
mod machine;
pub mod page;
mod requests;
mod text;

pub use figure::{Counter, Gauge, Histogram, Raised};
pub use requests::{Requests, Seen};
pub use text::Text;
