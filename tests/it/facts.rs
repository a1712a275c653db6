//! The loader of facts gives back what was stated, in one statement.

use empower::access::facts;
use empower::db::Within;
use rules::{Basis, Categories, Category, Kind, Party, Span};
use uuid::Uuid;

use crate::support::TestApp;

both! {
    /// T3.2, T4.2, T4.5: what stands in the tables is what the rules are told.
    async fn the_rules_are_told_what_was_stated(app: &TestApp) {
        let world = app.kompas();
        let noor = world.client("Noor", 14).await;
        let mother = noor.parent("Esra", "mother").await;
        let teacher = noor.relative("Wim", "teacher").await;
        let therapist = world.therapist().await;
        noor.treated_by(&therapist).await;
        noor.grants(&teacher).await;
        let item = noor.appointment(3, &therapist).await;
        noor.consents_hiding(&mother, &[Category::Appointments, Category::Messages], &[item.0]).await;
        noor.consent_of(&mother, &teacher, &[Category::Questionnaires]).await;
        noor.withholds(&mother, &[Category::Record], &[item.0]).await;
        noor.incapable(&[Category::Tasks]).await;

        let mut tx = app.db.read_within(Within::Everything).await.unwrap();
        let file = facts::load(&mut tx, noor.id).await.unwrap().expect("the file is there");
        assert_eq!((file.id, file.person), (noor.id, noor.who.person));
        assert_eq!(file.name, noor.who.name);
        assert_eq!(file.facts.client.care, Some(vec![Span::default()]));
        assert_eq!(rules::age(file.facts.client.born, app.clock.now().timestamp()), 14);
        assert_eq!(file.facts.client.incapacity[0].categories, [Category::Tasks].into_iter().collect());

        let kind = |person: Uuid| file.facts.people.iter().find(|known| known.id == person).map(|known| &known.kind);
        assert!(matches!(kind(mother.person.0), Some(Kind::Relative { authority, .. })
            if authority.len() == 1 && authority[0].basis == Basis::ParentalAuthority));
        assert!(matches!(kind(teacher.person.0), Some(Kind::Relative { authority, granted: Some(granted) })
            if authority.is_empty() && granted.len() == 1));
        assert!(matches!(kind(therapist.person.0), Some(Kind::Therapist { treats, emergency })
            if treats.len() == 1 && emergency.is_empty()));

        let [first, second] = file.facts.consents.as_slice() else { panic!("two consents") };
        assert_eq!((first.giver.clone(), first.receiver), (Party::Client, mother.person.0));
        assert_eq!(first.hidden_items, [item.0]);
        assert!(first.categories.contains(Category::Messages) && !first.withdrawn);
        assert_eq!((second.giver.clone(), second.receiver), (Party::Person(mother.person.0), teacher.person.0));
        let [held] = file.facts.withholdings.as_slice() else { panic!("one withholding") };
        assert_eq!((held.against, held.items.as_slice()), (mother.person.0, [item.0].as_slice()));
        assert_eq!(file.named_items(), [item.0]);
        assert_eq!((file.consents.len(), file.withholdings.len(), file.people.len()), (2, 1, 3));
    }

    /// A file knows nothing of another file.
    async fn facts_of_one_file_do_not_reach_another(app: &TestApp) {
        let world = app.kompas();
        let (noor, sem) = (world.client("Noor", 14).await, world.client("Sem", 14).await);
        let mother = noor.parent("Esra", "mother").await;
        noor.consents(&mother, &[Category::Appointments]).await;
        let mut tx = app.db.read_within(Within::Everything).await.unwrap();
        let file = facts::load(&mut tx, sem.id).await.unwrap().unwrap();
        assert!(file.facts.people.is_empty() && file.facts.consents.is_empty());
        assert!(facts::load(&mut tx, empower::ids::ClientId::fresh()).await.unwrap().is_none());
    }

    /// T3.2: the newest statement about a receiver comes last, also when two came in one moment.
    async fn statements_come_in_the_order_in_which_they_were_made(app: &TestApp) {
        let noor = app.kompas().client("Noor", 16).await;
        let mother = noor.parent("Esra", "mother").await;
        noor.consents(&mother, &[Category::Appointments]).await;
        noor.takes_back(&mother).await;
        app.pass(jiff::SignedDuration::from_mins(1));
        noor.consents(&mother, &[Category::Messages]).await;
        let mut tx = app.db.read_within(Within::Everything).await.unwrap();
        let file = facts::load(&mut tx, noor.id).await.unwrap().unwrap();
        let said: Vec<(Categories, bool)> =
            file.facts.consents.iter().map(|consent| (consent.categories, consent.withdrawn)).collect();
        let only = |category: Category| [category].into_iter().collect::<Categories>();
        assert_eq!(
            said,
            [(only(Category::Appointments), false), (Categories::EMPTY, true), (only(Category::Messages), false)]
        );
    }

    /// Invariant 15: one file or twenty, the facts take one statement.
    async fn facts_take_one_statement_however_many_files(app: &TestApp) {
        let world = app.kompas();
        let mut ids = Vec::new();
        for number in 0..20 {
            let client = world.client("Noor", 10 + number % 9).await;
            client.parent("Esra", "mother").await;
            ids.push(client.id.0);
        }
        for count in [1, 20] {
            let mut tx = app.db.read_within(Within::Everything).await.unwrap();
            app.db.recorder().start();
            let files = facts::load_many(&mut tx, &ids[..count]).await.unwrap();
            let statements = app.db.recorder().stop();
            assert_eq!(files.len(), count);
            assert!(files.iter().all(|file| file.people.len() == 1));
            assert_eq!(statements.len(), 1, "{statements:#?}");
        }
    }
}
