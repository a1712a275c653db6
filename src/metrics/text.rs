//! The text format of Prometheus, version 0.0.4.
//!
//! Owns how figures are written. Names and labels come from the source alone.

use std::fmt::{Display, Write as _};

use super::Histogram;

/// A page of figures being written.
#[derive(Debug, Default)]
pub struct Text(String);

/// Names and values of labels.
pub(super) type Labels<'a> = &'a [(&'a str, &'a str)];

impl Text {
    /// Begins the figures of this name; `kind` is `counter`, `gauge` or `histogram`.
    pub fn begin(&mut self, name: &str, kind: &str, help: &str) {
        write!(self.0, "# HELP empower_{name} {help}\n# TYPE empower_{name} {kind}\n").ok();
    }

    /// One figure of the name that was begun.
    pub fn line(&mut self, name: &str, labels: Labels<'_>, value: impl Display) {
        write!(self.0, "empower_{name}").ok();
        for (place, (label, said)) in labels.iter().enumerate() {
            let opens = if place == 0 { '{' } else { ',' };
            write!(self.0, "{opens}{label}=\"{said}\"").ok();
        }
        let closes = if labels.is_empty() { "" } else { "}" };
        writeln!(self.0, "{closes} {value}").ok();
    }

    /// A figure that stands alone.
    pub fn single(&mut self, name: &str, kind: &str, help: &str, value: impl Display) {
        self.begin(name, kind, help);
        self.line(name, &[], value);
    }

    /// All lines of a histogram of the name that was begun.
    pub fn histogram(&mut self, name: &str, labels: Labels<'_>, histogram: &Histogram) {
        let mut all = 0;
        for (bound, count) in histogram.buckets() {
            let bound = bound.map_or("+Inf".to_owned(), |bound| bound.to_string());
            let with: Vec<_> = labels.iter().copied().chain([("le", bound.as_str())]).collect();
            self.line(&format!("{name}_bucket"), &with, count);
            all = count;
        }
        self.line(&format!("{name}_sum"), labels, histogram.sum());
        // The same as the last bucket, whatever was noted meanwhile.
        self.line(&format!("{name}_count"), labels, all);
    }

    /// What was written.
    #[must_use]
    pub fn done(self) -> String {
        self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_stand_a_line_each_below_what_they_are() {
        let mut text = Text::default();
        text.begin("batch_lines", "histogram", "Lines in a batch.");
        let sizes = Histogram::of_sizes();
        sizes.note(3);
        sizes.note(900);
        text.histogram("batch_lines", &[("part", "log")], &sizes);
        insta::assert_snapshot!(text.done(), @r#"
        # HELP empower_batch_lines Lines in a batch.
        # TYPE empower_batch_lines histogram
        empower_batch_lines_bucket{part="log",le="1"} 0
        empower_batch_lines_bucket{part="log",le="2"} 0
        empower_batch_lines_bucket{part="log",le="4"} 1
        empower_batch_lines_bucket{part="log",le="8"} 1
        empower_batch_lines_bucket{part="log",le="16"} 1
        empower_batch_lines_bucket{part="log",le="32"} 1
        empower_batch_lines_bucket{part="log",le="64"} 1
        empower_batch_lines_bucket{part="log",le="128"} 1
        empower_batch_lines_bucket{part="log",le="+Inf"} 2
        empower_batch_lines_sum{part="log"} 903
        empower_batch_lines_count{part="log"} 2
        "#);
    }
}
