//! The pages of a wish: asking, and what the client answers.

pub mod answer;
pub mod ask;
