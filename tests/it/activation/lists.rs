//! The lists of who was invited: page by page, and saying what is so (A1).

use jiff::SignedDuration;

use super::support::{Form, inside, invited};
use crate::support::{Answer, TestApp};

/// Whether somebody's pill says so.
fn is_invited(page: &Answer) -> bool {
    page.html().contains(">uitgenodigd</span>")
}

both! {
    /// A1: what was taken back or is too old is not called invited, on the list and on the page.
    async fn the_list_says_how_an_invitation_stands(app: &TestApp) {
        let world = app.kompas();
        let coordinator = world.coordinator().await;
        let office = inside(app, &coordinator).await;
        let (zoe, bas) = (world.person("Zoe", None).await, world.person("Bas", None).await);
        let form = Form { email: "zoe@example.org", mobile: "0655500001", ..Form::default() };
        invited(&office, &zoe, &form).await;
        let page = format!("/people/{}", zoe.person);
        assert!(is_invited(office.get("/people").await.is(200)));
        office.post(&format!("{page}/invite/withdraw"), &[]).await.leads_to(&page);
        for path in ["/people", page.as_str()] {
            let said = office.get(path).await;
            assert!(said.is(200).says("uitnodiging ingetrokken") && !is_invited(&said), "{said}");
        }
        let form = Form { email: "bas@example.org", mobile: "0655500002", ..Form::default() };
        invited(&office, &bas, &form).await;
        assert!(is_invited(&office.get("/people").await));
        app.pass(SignedDuration::from_hours(15 * 24));
        let office = inside(app, &coordinator).await;
        let list = office.get("/people").await;
        assert!(list.says("link verlopen") && !is_invited(&list), "{list}");
    }

    /// A1: twenty-five a page, who said that it is for another first, then the longest waiting.
    async fn who_waits_stands_by_page(app: &TestApp) {
        let world = app.kompas();
        let office = inside(app, &world.coordinator().await).await;
        let form = Form { email: "wie@example.org", mobile: "0655500003", ..Form::default() };
        let mut all = Vec::new();
        for _ in 0..27 {
            let someone = world.person("Zoe", None).await;
            invited(&office, &someone, &form).await;
            all.push(someone);
            app.pass(SignedDuration::from_secs(1));
        }
        let last = all.last().expect("somebody");
        let mut tx = app.db.write().await.unwrap();
        tx.query("UPDATE activation SET state = 'not_me' WHERE person_id = $1")
            .bind(last.person)
            .run()
            .await
            .unwrap();
        tx.commit().await.unwrap();
        let first = office.get("/people/invited").await;
        let next = first.is(200).links("/people/invited?after=");
        let second = office.get(&next[0]).await;
        assert!(first.says(&last.name) && first.says(&all[0].name) && first.says(&all[23].name), "{first}");
        assert!(!first.says(&all[24].name) && !second.says(&all[23].name));
        assert!(second.says(&all[24].name) && second.says(&all[25].name), "{second}");
        assert!(second.links("/people/invited?after=").is_empty());
    }
}
