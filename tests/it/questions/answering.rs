//! Taking back, answering, and what is wrong with what was typed.

use empower::db::Within;

use super::{Noor, inside};
use crate::support::TestApp;

both! {
    /// Two who answer at once: the second reads the first's answer, and keeps the own text. Sent twice it is sent once.
    async fn two_who_answer_at_once_lose_nothing(app: &TestApp) {
        let noor = Noor::of(app).await;
        let asked = noor.girl.asked_why(&noor.girl.who).await;
        let page = noor.path(&format!("questions/{asked}"));
        let (staff, office) =
            (inside(app, &noor.therapist).await, inside(app, &app.kompas().coordinator().await).await);
        let first = [("text", "Ik bereidde het gesprek voor.")];
        staff.post(&page, &[("text", " ")]).await.is(422);
        staff.post(&page, &first).await.leads_to("/caseload/questions");
        staff.post(&page, &first).await.leads_to("/caseload/questions");
        let second = office.post(&page, &[("text", "Voor de planning.")]).await;
        assert!(second.is(422).says("Ik bereidde het gesprek voor."), "{second}");
        assert_eq!(second.typed(), "Voor de planning.");
        let girl = inside(app, &noor.girl.who).await;
        let mine = girl.get(&noor.path("questions")).await;
        assert!(mine.says("Ik bereidde het gesprek voor.") && !mine.says("Voor de planning."), "{mine}");
        girl.post(&format!("{page}/withdraw"), &[]).await.is(404);
    }

    /// An open question is taken back by its asker alone, and then shows to nobody who answers.
    async fn an_asker_takes_a_question_back(app: &TestApp) {
        let noor = Noor::of(app).await;
        let line = noor.asks_why(app, "Vergeet maar.").await;
        let office = inside(app, &app.kompas().coordinator().await).await;
        let page = office.get("/questions").await.links(&noor.path("questions/")).remove(0);
        let back = format!("{page}/withdraw");
        inside(app, &noor.father).await.post(&back, &[]).await.is(404);
        let girl = inside(app, &noor.girl.who).await;
        girl.post(&back, &[]).await.leads_to(&noor.path("questions"));
        girl.post(&back, &[]).await.leads_to(&noor.path("questions"));
        assert!(girl.get(&noor.path("questions")).await.says("teruggenomen"));
        assert!(office.get("/questions").await.says("Er wacht geen vraag"));
        let gone = office.post(&page, &[("text", "Om te plannen.")]).await;
        assert!(gone.is(422).says("De vraag is net teruggenomen.") && !gone.says("Vergeet maar."), "{gone}");
        assert_eq!(gone.typed(), "Om te plannen.");
        // It can be asked anew.
        girl.get(&format!("{}?line={line}", noor.path("questions/why"))).await.is(200);
    }

    /// What is wrong is said and what was typed stays; what is right lies sealed.
    async fn what_is_wrong_is_said_and_what_is_right_lies_sealed(app: &TestApp) {
        let noor = Noor::of(app).await;
        let father = inside(app, &noor.father).await;
        let empty = father.post(&noor.path("questions/new"), &[("about", "record"), ("text", " ")]).await;
        assert!(empty.is(422).says("Schrijf op wat je wilt vragen."), "{empty}");
        assert!(empty.html().contains("value=\"record\" selected"), "{empty}");
        let long = "waarom ".repeat(400);
        let wrong = father.post(&noor.path("questions/new"), &[("text", &long)]).await;
        assert!(wrong.is(422).says("Dit is te lang."), "{wrong}");
        assert_eq!(wrong.typed().trim(), long.trim());
        noor.asks_why(app, "Een geheime vraag").await;
        let mut tx = app.db.read_within(Within::Everything).await.unwrap();
        let (line, text): (Vec<u8>, Vec<u8>) = tx
            .query("SELECT line, text FROM access_question WHERE client_id = $1")
            .bind(noor.girl.id)
            .one()
            .await
            .unwrap();
        let name = noor.therapist.name.as_bytes();
        assert!(!line.windows(name.len()).any(|bytes| bytes == name) && line.len() > name.len());
        assert!(!text.windows(6).any(|bytes| bytes == b"geheim"));
    }
}
