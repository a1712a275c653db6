//! What a planner does at the desk: picks a colleague and days, ticks, and sends.

use crate::support::{Answer, Browser, Someone};

/// The days on which somebody is not there, as a planner picks them.
pub(crate) struct Day {
    person: String,
    from: String,
    until: String,
}

impl Day {
    pub(crate) fn of(person: &Someone, (from, until): (&str, &str)) -> Self {
        Self { person: person.person.to_string(), from: from.to_owned(), until: until.to_owned() }
    }

    pub(super) async fn page(&self, desk: &Browser<'_>) -> Answer {
        let Self { person, from, until } = self;
        desk.get(&format!("/away/day?person={person}&from={from}&until={until}")).await
    }

    /// Sends what is done with all that stands there; the answer.
    pub(super) async fn sends(
        &self,
        desk: &Browser<'_>,
        more: &[(&str, &str)],
        then: &str,
    ) -> Answer {
        let page = self.page(desk).await;
        self.sends_of(page.is(200), desk, more, then).await
    }

    pub(super) async fn sends_of(
        &self,
        page: &Answer,
        desk: &Browser<'_>,
        more: &[(&str, &str)],
        then: &str,
    ) -> Answer {
        let (form, items) = (page.field("form").expect("a form of its own"), ticks(&page.html()));
        let mut fields = vec![
            ("form", form.as_str()),
            ("person", self.person.as_str()),
            ("from", self.from.as_str()),
            ("until", self.until.as_str()),
            ("then", then),
        ];
        fields.extend(items.iter().map(|item| ("item", item.as_str())));
        fields.extend_from_slice(more);
        desk.post("/away/day", &fields).await
    }

    /// Does it with all that stands there; the id of the absence.
    pub(crate) async fn does(&self, desk: &Browser<'_>, more: &[(&str, &str)]) -> String {
        Self::id(&self.sends(desk, more, "do").await)
    }

    /// Notes that somebody is not there, and does nothing more; the id of the absence.
    pub(crate) async fn does_nothing(&self, desk: &Browser<'_>) -> String {
        Self::id(&self.sends(desk, &[], "note").await)
    }

    fn id(done: &Answer) -> String {
        let page = done.is(303).location().expect("its page");
        page.rsplit('/').next().unwrap_or_default().to_owned()
    }
}

/// What can be ticked on the page.
fn ticks(html: &str) -> Vec<String> {
    let after = html.split("name=\"item\" value=\"").skip(1);
    after.filter_map(|rest| Some(rest.split_once('"')?.0.to_owned())).collect()
}
