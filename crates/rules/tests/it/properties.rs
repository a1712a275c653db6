//! What must hold for every file, whatever is in it.

use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use rules::case::{answer_line, facts_line};
use rules::{
    Action, Basis, Category, Facts, Kind, LogSight, Party, Person, Question, age, decide,
    has_authority, has_standing, log_sight, next_change, regime,
};

use crate::arbitrary::{
    Id, NOBODY, consent, facts, instant, name, question, text_ids, withholding,
};
use crate::support::days;

/// Every answer about a file at an instant, in words.
fn all_answers(facts: &Facts<Id>, at: Timestamp) -> Vec<String> {
    let viewers = (0..=NOBODY).map(Party::Person).chain([Party::Client]);
    let mut answers = Vec::new();
    for viewer in viewers {
        answers.push(format!("{:?}", log_sight(facts, &viewer, at)));
        for category in [Category::Profile, Category::CarePlan, Category::Network] {
            // After death the regime decides nothing any more (T9.4).
            let dead = facts.client.died.is_some_and(|died| died <= at);
            answers.push(format!("{:?}", (!dead).then(|| regime(facts, category, at))));
            answers.push(has_standing(facts, &viewer, category, at).to_string());
            for action in Action::ALL {
                for (item, parties) in
                    [(None, None), (Some(1), None), (None, Some(vec![viewer.clone()]))]
                {
                    let viewer = viewer.clone();
                    let question = Question { viewer, category, action, item, parties };
                    answers.push(format!("{:?}", decide(facts, &question, at)));
                }
            }
        }
    }
    answers
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    /// T3.1, T3.2: what somebody says who may not let others see changes nothing.
    #[test]
    fn who_may_not_give_changes_nothing_by_giving(
        facts in facts(), at in instant(), mut said in consent(),
    ) {
        said.withdrawn = false;
        said.stated = at;
        said.categories = rules::Categories::ALL;
        if rules::may_give(&facts, &said.giver, &said.receiver, at).is_empty() {
            let mut after = facts.clone();
            after.consents.push(said);
            prop_assert_eq!(all_answers(&facts, at), all_answers(&after, at));
        }
    }

    /// T3.1, T3.2: nobody lets others see more than the own consent is asked for.
    #[test]
    fn giving_opens_nothing_that_was_not_the_givers_to_give(
        facts in facts(), at in instant(), mut said in consent(),
    ) {
        said.withdrawn = false;
        said.stated = at;
        said.categories = rules::Categories::ALL;
        let may = rules::may_give(&facts, &said.giver, &said.receiver, at);
        let mut after = facts.clone();
        after.consents.push(said.clone());
        for category in Category::ALL.into_iter().filter(|category| !may.contains(*category)) {
            let question = Question {
                viewer: Party::Person(said.receiver), category, action: Action::View,
                item: None, parties: None,
            };
            prop_assert!(
                decide(&facts, &question, at).allow || !decide(&after, &question, at).allow
            );
        }
    }

    /// T3.2: taking back never opens anything, whoever does it.
    #[test]
    fn taking_back_never_opens(
        facts in facts(), question in question(), at in instant(),
        mut said in consent(), flip in any::<prop::sample::Index>(),
    ) {
        let before = decide(&facts, &question, at).allow;
        said.withdrawn = true;
        let mut after = facts.clone();
        after.consents.push(said);
        prop_assert!(before || !decide(&after, &question, at).allow);
        let flip = flip.index(after.consents.len());
        after.consents[flip].withdrawn = true;
        prop_assert!(before || !decide(&after, &question, at).allow);
    }

    /// T4.2, T4.3: withholding never opens anything; from 16 and capable it does nothing (T4.4).
    #[test]
    fn withholding_never_opens(
        facts in facts(), question in question(), at in instant(), withholding in withholding(),
    ) {
        let before = decide(&facts, &question, at);
        let mut after = facts.clone();
        after.withholdings.push(withholding);
        let after = decide(&after, &question, at);
        prop_assert!(before.allow || !after.allow);
        if regime(&facts, question.category, at) == rules::Regime::Autonomous {
            prop_assert_eq!(before, after);
        }
    }

    /// T4.5: what a therapist sees does not hang on consents or withholdings.
    #[test]
    fn consents_mean_nothing_to_a_therapist(facts in facts(), question in question(), at in instant()) {
        let mut bare = facts.clone();
        bare.consents.clear();
        bare.withholdings.clear();
        if let Party::Person(id) = &question.viewer
            && let Some(Person { kind: Kind::Therapist { .. }, .. }) = facts.person(id)
        {
            prop_assert_eq!(decide(&facts, &question, at), decide(&bare, &question, at));
        }
    }

    /// The order of people says who is asked first, not what is allowed.
    #[test]
    fn the_order_of_people_opens_and_shuts_nothing(facts in facts(), question in question(), at in instant()) {
        let mut turned = facts.clone();
        turned.people.reverse();
        prop_assert_eq!(decide(&facts, &question, at).allow, decide(&turned, &question, at).allow);
    }

    /// Between now and the next change no answer changes.
    #[test]
    fn nothing_changes_before_the_next_change(
        facts in facts(), after in instant(), parts in prop::collection::vec(0.0..1.0_f64, 4),
    ) {
        let next = next_change(&facts, after);
        prop_assert!(next.is_none_or(|next| next > after));
        let end = next.unwrap_or(Timestamp::MAX);
        let length = end.duration_since(after) - SignedDuration::from_nanos(1);
        let answers = all_answers(&facts, after);
        for part in parts.into_iter().chain([1.0]) {
            let at = if part < 1.0 {
                after + SignedDuration::from_secs_f64(length.as_secs_f64() * part * 0.999)
            } else {
                end - SignedDuration::from_nanos(1)
            };
            if after < at {
                let changed = all_answers(&facts, at).into_iter().zip(&answers).find(|(a, b)| a != *b);
                prop_assert_eq!(changed, None, "at {}", at);
            }
        }
    }

    /// T1.1p, T9.4, V5: plain bounds on authority and the log.
    #[test]
    fn authority_and_the_log_keep_their_bounds(facts in facts(), question in question(), at in instant()) {
        let dead = facts.client.died.is_some_and(|died| died <= at);
        for id in 0..=NOBODY {
            if let Some(basis) = has_authority(&facts, &id, question.category, at) {
                let of_the_young = matches!(basis, Basis::ParentalAuthority | Basis::Guardianship);
                prop_assert!(!dead);
                prop_assert_eq!(of_the_young, age(facts.client.born, at) < 18);
            }
            prop_assert_ne!(log_sight(&facts, &Party::Person(id), at), LogSight::Whole);
        }
        let decision = decide(&facts, &question, at);
        prop_assert_eq!(decision.allow, decision.ground != rules::Ground::None);
        prop_assert!(decision.because.to_string().ends_with('.'));
    }

    /// What `access facts` writes, `rules access` answers as the portal does.
    #[test]
    fn facts_written_and_read_again_give_the_same_answer(
        facts in facts(), question in question(), at in (-40_i64..40).prop_map(|n| days(n * 100)),
    ) {
        let line = facts_line(&text_ids(&facts), "a", at);
        let mut line: serde_json::Value = serde_json::from_str(&line).unwrap();
        line["ask"] = serde_json::json!({
            "viewer": name(&question.viewer),
            "category": question.category.as_str(),
            "action": question.action.as_str(),
            "item": question.item.map(|item| item.to_string()),
            "parties": question.parties.as_ref().map(|p| p.iter().map(name).collect::<Vec<_>>()),
        });
        let answer = answer_line(&line.to_string());
        prop_assert!(!answer.broken, "{}", answer.text);
        let answer: serde_json::Value = serde_json::from_str(&answer.text).unwrap();
        let decision = decide(&facts, &question, at);
        prop_assert_eq!(&answer["allow"], decision.allow);
        prop_assert_eq!(&answer["article"], decision.article.as_str());
    }
}
