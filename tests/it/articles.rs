//! Every article that the portal names stands on a page in plain words, one tap away (T4.2, T4.3).

use empower::features::legal::articles::articles;
use empower::web::text::{Language, Texts};

use crate::support::TestApp;
use crate::tidy::{files, none};

/// `"T4.3"` or `"P3"` in a line of code: what a decision, a line of the log or a page can name.
fn cited(line: &str) -> Vec<&str> {
    let words = line.split('"').skip(1).step_by(2);
    words.filter(|word| is_article(word)).collect()
}

fn is_article(word: &str) -> bool {
    let Some(number) = word.strip_prefix(['T', 'P']) else { return false };
    number.starts_with(|sign: char| sign.is_ascii_digit())
        && number.bytes().all(|sign| sign.is_ascii_digit() || sign == b'.')
}

/// All articles that the code can name, each with where.
fn named() -> Vec<(String, String)> {
    let sources = ["src", "crates/rules/src"].into_iter().flat_map(|it| files(it, &["rs"]));
    let mut named: Vec<(String, String)> = Vec::new();
    for file in sources.filter(|file| !file.is_test() && !file.path.ends_with("legal/articles.rs"))
    {
        for (n, line) in file.code() {
            let here = cited(line).into_iter();
            named.extend(here.map(|one| (one.to_owned(), format!("{}:{n}", file.path))));
        }
    }
    named
}

/// T4.2, T4.3: an article that can be shown is explained, in both languages.
#[test]
fn every_article_that_can_be_shown_is_explained() {
    let named = named();
    assert!(rules::Article::ALL.iter().all(|one| named.iter().any(|(it, _)| it == one.as_str())));
    for language in Language::ALL {
        let known = articles(Texts::new(language));
        let lacks = named.iter().filter(|(one, _)| !known.iter().any(|it| it.name == one));
        let lacks: Vec<String> = lacks.map(|(one, place)| format!("{one} at {place}")).collect();
        none("an article that /rules does not explain", &lacks);
        assert!(known.iter().all(|it| !it.title.is_empty() && it.text.len() > it.title.len()));
    }
}

/// What templates link to on that page is there, and no article leads to the bare terms.
#[test]
fn every_article_on_a_page_leads_to_its_own_words() {
    let known = articles(Texts::new(Language::Nl));
    let mut found = Vec::new();
    for file in files("templates", &["html"]) {
        let links = file.text.split("\"/rules#").skip(1).filter_map(|rest| rest.split('"').next());
        let strange =
            links.filter(|it| !it.starts_with('{') && !known.iter().any(|one| one.name == *it));
        found.extend(strange.map(|it| format!("{}: {it}", file.path)));
        if file.text.contains(".article }}</a>") && !file.path.ends_with("components/ui.html") {
            found.push(format!("{}: an article without ui::cite", file.path));
        }
    }
    none("a link to an article that is not explained", &found);
}

both! {
    /// T4.3, A15: the page is there for everybody, and each article has a place of its own, and
    /// leads to the section of the terms that says it.
    async fn each_article_has_a_place_of_its_own(app: &TestApp) {
        let page = app.browser().get("/rules").await.is(200).html();
        for one in articles(Texts::new(Language::Nl)) {
            assert!(page.contains(&format!("id=\"{}\"", one.name)), "{}", one.name);
        }
        assert!(page.contains("href=\"/terms#s2\"") && page.contains("href=\"/privacy\""), "{page}");
        let terms = app.browser().get("/terms").await.is(200).html();
        assert!(terms.contains("id=\"s2\"") && terms.contains("href=\"/rules\""), "{terms}");
    }

    /// T4.3: who can see a thing is told with the article, which is one tap from its own words.
    async fn an_article_beside_a_name_leads_to_its_own_words(app: &TestApp) {
        let world = app.kompas();
        let (noor, therapist) = (world.client("Noor", 14).await, world.therapist().await);
        noor.treated_by(&therapist).await;
        let visit = noor.appointment(3, &therapist).await;
        let own = app.browser();
        own.signs_in(noor.who.holder()).await;
        let page = own.get(&noor.path(&format!("appointments/{visit}"))).await.is(200).html();
        assert!(page.contains("href=\"/rules#T4.3\"") && page.contains("href=\"/rules#T4.5\""), "{page}");
        let sees = app.browser();
        sees.signs_in(therapist.holder()).await;
        let page = sees.get(&noor.path("who-sees")).await.is(200).html();
        assert!(page.contains("href=\"/rules#T4.3\""), "{page}");
    }
}
