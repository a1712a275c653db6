//! More looks at once than there are connections.
//!
//! Owns the regression: the line of a look needs a connection that no look
//! holds, or all of them wait for each other.

use axum::body::Body;
use axum::http::Method;
use tokio::task::JoinSet;
use tower::ServiceExt as _;

use crate::support::{Someone, TestApp};

/// More than any pool holds.
const LOOKS: usize = 40;

/// So many at once of each of these pages.
async fn all_are_shown(app: &TestApp, someone: &Someone, pages: &[String]) {
    let browser = app.browser();
    browser.signs_in(someone.holder()).await;
    for page in pages {
        let mut looks = JoinSet::new();
        for _ in 0..LOOKS {
            let request = browser.request(Method::GET, page).body(Body::empty()).unwrap();
            let router = app.router();
            looks.spawn(async move { router.oneshot(request).await.unwrap().status().as_u16() });
        }
        assert_eq!(looks.join_all().await, [200; LOOKS], "{page}");
    }
}

both! {
    /// Invariant 4: each holds its snapshot until its line is on disk, and none waits for ever.
    async fn forty_looks_at_once_are_all_shown(app: &TestApp) {
        let world = app.kompas();
        let (noor, therapist) = (world.client("Noor", 14).await, world.therapist().await);
        noor.treated_by(&therapist).await;
        let thread = noor.thread(&therapist, None).await;
        let thread = noor.path(&format!("messages/{thread}"));
        let own = ["/home", "/appointments", "/messages", "/me"].map(str::to_owned);
        let own = own.into_iter().chain(["appointments", "messages", "messages/new", "access-log"].map(|page| noor.path(page)));
        let own: Vec<String> = own.chain([thread.clone()]).collect();
        all_are_shown(app, &noor.who, &own).await;
        let staff = ["/home", "/agenda", "/inbox", "/caseload"].map(str::to_owned);
        let staff: Vec<String> = staff.into_iter().chain([thread]).collect();
        all_are_shown(app, &therapist, &staff).await;
        let planner = ["/files".to_owned(), "/people".to_owned(), noor.path("team"), noor.path("appointments/new")];
        all_are_shown(app, &world.coordinator().await, &planner).await;
    }
}
