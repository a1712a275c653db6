//! Requests by route, method and status.
//!
//! Owns which labels there can be: the routes of the table, and one word for
//! all that is none of them. So what somebody asks for never becomes a label.

use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Duration;

use super::{Gauge, Histogram, Text};

/// Statuses the portal gives; the rest are one.
const STATUSES: [u16; 17] =
    [200, 204, 302, 303, 304, 400, 403, 404, 405, 409, 413, 415, 422, 429, 431, 500, 503];

/// The route a request was for, on its answer: a place in the table.
#[derive(Clone, Copy, Debug)]
pub struct Seen(pub usize);

/// Figures of all requests.
#[derive(Debug)]
pub struct Requests {
    rows: Vec<Row>,
    /// Requests being answered.
    pub open: Gauge,
}

#[derive(Debug)]
struct Row {
    method: &'static str,
    route: &'static str,
    counts: [AtomicU64; STATUSES.len() + 1],
    times: Histogram,
}

impl Row {
    fn new(method: &'static str, route: &'static str) -> Self {
        let counts = std::array::from_fn(|_| AtomicU64::new(0));
        Self { method, route, counts, times: Histogram::of_times() }
    }
}

impl Requests {
    /// For these routes, each a method and a path as the table writes it.
    #[must_use]
    pub fn of(routes: impl Iterator<Item = (&'static str, &'static str)>) -> Self {
        let mut rows: Vec<Row> = routes.map(|(method, route)| Row::new(method, route)).collect();
        rows.push(Row::new("other", "none"));
        Self { rows, open: Gauge::default() }
    }

    fn row(&self, seen: Option<Seen>) -> &Row {
        let none = self.rows.len() - 1;
        &self.rows[seen.map_or(none, |seen| seen.0.min(none))]
    }

    /// Method and route as they may be told.
    #[must_use]
    pub fn name(&self, seen: Option<Seen>) -> (&'static str, &'static str) {
        let row = self.row(seen);
        (row.method, row.route)
    }

    /// Notes an answer: of which route, its status, how long until it began.
    pub fn answered(&self, seen: Option<Seen>, status: u16, time: Duration) {
        let row = self.row(seen);
        let known = STATUSES.iter().position(|known| *known == status);
        row.counts[known.unwrap_or(STATUSES.len())].fetch_add(1, Relaxed);
        row.times.took(time);
    }

    /// Writes what there was; routes that nobody asked for are left out.
    pub(super) fn write(&self, text: &mut Text) {
        text.begin("requests_total", "counter", "Answers by route, method and status.");
        for row in &self.rows {
            for (place, count) in row.counts.iter().enumerate() {
                let count = count.load(Relaxed);
                if count > 0 {
                    let status =
                        STATUSES.get(place).map_or("other".to_owned(), ToString::to_string);
                    let labels =
                        [("method", row.method), ("route", row.route), ("status", &status)];
                    text.line("requests_total", &labels, count);
                }
            }
        }
        text.begin("request_seconds", "histogram", "From a request to the begin of its answer.");
        for row in self.rows.iter().filter(|row| row.times.count() > 0) {
            let labels = [("method", row.method), ("route", row.route)];
            text.histogram("request_seconds", &labels, &row.times);
        }
        text.single("requests_open", "gauge", "Requests being answered.", self.open.get());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_route_has_one_name() {
        let requests = Requests::of([("GET", "/help")].into_iter());
        requests.answered(Some(Seen(0)), 200, Duration::ZERO);
        requests.answered(None, 404, Duration::ZERO);
        requests.answered(Some(Seen(7)), 599, Duration::ZERO);
        let mut text = Text::default();
        requests.write(&mut text);
        let text = text.done();
        let counts: Vec<&str> =
            text.lines().filter_map(|line| line.strip_prefix("empower_requests_total")).collect();
        assert_eq!(
            counts,
            [
                "{method=\"GET\",route=\"/help\",status=\"200\"} 1",
                "{method=\"other\",route=\"none\",status=\"404\"} 1",
                "{method=\"other\",route=\"none\",status=\"other\"} 1",
            ]
        );
    }
}
