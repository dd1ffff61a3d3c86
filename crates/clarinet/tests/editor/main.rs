//! The call editor as the secretariat meets it: a call is made, worded, published, entered, changed, closed and asked
//! about, without a programmer and without a script.

mod office;
mod published;
#[path = "../support/mod.rs"]
mod support;

use axum::http::StatusCode;
use clarinet::rooms;
use foundation::Language;
use foundation::testing::on_both;
use futures_util::future::join_all;
use office::{OFFICE, Office};

#[tokio::test]
async fn a_call_is_made_published_entered_and_changed() {
    on_both(&rooms::migrations(), |bench| async move {
        let office = Office::of(bench).await;
        office.make().await;
        let public = |language: &str| format!("/{language}/calls/award-2027");
        assert_eq!(
            office.program.get(&public("en"), None).await.status,
            StatusCode::NOT_FOUND,
            "unpublished"
        );
        for page in
            ["edit", "form", "preview", "publish", "late-passes", "answers", "form/question/change/status"]
        {
            for language in Language::ALL {
                office.get(&format!("/{language}/office/calls/award-2027/{page}")).await;
            }
            let path = format!("{OFFICE}/{page}");
            let petra = office.program.get(&path, Some(&office.petra)).await;
            assert_eq!(petra.status, StatusCode::NOT_FOUND, "{path}");
        }
        let preview = office.get("/it/office/calls/award-2027/preview").await.text();
        assert!(preview.contains("Anteprima") && preview.contains("Come si chiama la campagna?"));
        office.publish().await;
        let list = office.get("/en/office/calls").await.text();
        assert!(list.contains("Award 2027") && list.contains("Open for entries"), "{list}");
        let questions = office.program.get(&format!("{}/questions", public("it")), None).await.text();
        assert!(questions.contains("Come si chiama la campagna?") && questions.contains("Does it run?"));

        let entry = office.petra_applies().await;
        let sent = office.petra_posts(&format!("{entry}/sendings"), &[]).await;
        assert_eq!(
            (sent.status, sent.location()),
            (StatusCode::SEE_OTHER, format!("{entry}/receipt").as_str())
        );

        // A change is a draft until it is published, and is then told in words.
        let label = [
            ("required", "yes"),
            ("words", "20"),
            ("label-en", "What is its name?"),
            ("label-it", "Che nome ha?"),
        ];
        office.post(&format!("{OFFICE}/form/question/change/title"), &label).await;
        office.post(&format!("{OFFICE}/form/question/move/status"), &[("way", "up")]).await;
        let before = office.program.get(&format!("{}/questions", public("it")), None).await.text();
        assert_eq!(before, questions, "applicants see the draft");
        let page = office.get(&format!("{OFFICE}/publish")).await.text();
        assert!(
            page.contains("Question: What is its name? Question: worded anew (English, Italian)"),
            "{page}"
        );
        assert!(page.contains("Moved Question: "), "{page}");
        office.publish().await;
        let after = office.program.get(&format!("{}/questions", public("it")), None).await.text();
        assert!(after.contains("Che nome ha?") && !after.contains("Come si chiama"), "{after}");
        let told = office.program.get(&format!("{}/changes", public("it")), None).await.text();
        assert!(told.contains("Modifiche Domanda: Che nome ha? Domanda: nuova formulazione"), "{told}");
        office.post(&format!("{OFFICE}/form/question/remove/title"), &[]).await;
        let form = office.get(&format!("{OFFICE}/form")).await.text();
        assert!(form.contains("The form needs a short text with the code “title”"), "{form}");
        office.post(&format!("{OFFICE}/form/discard"), &[]).await;
        assert!(!office.get(&format!("{OFFICE}/form")).await.text().contains("The form needs"));
    })
    .await;
}

#[tokio::test]
async fn a_late_pass_is_given_to_an_address_and_taken_back() {
    on_both(&rooms::migrations(), |bench| async move {
        let office = Office::of(bench).await;
        office.make().await;
        office.publish().await;
        let entry = office.petra_applies().await;
        office.program.pass_minutes(8 * 24 * 60);
        let send = async || office.petra_posts(&format!("{entry}/sendings"), &[]).await.status;
        assert_eq!(send().await, StatusCode::UNPROCESSABLE_ENTITY, "closed");
        let passes = format!("{OFFICE}/late-passes");
        let form = [("email", " Petra@Example.eu "), ("until", "2026-12-05T12:00"), ("reason", "Ill")];
        office
            .refused(&passes, &[("email", "petra"), ("until", ""), ("reason", "")], "name@example.eu")
            .await;
        office
            .refused(&passes, &[form[0], ("until", "2026-11-30T12:00"), form[2]], "after the closing")
            .await;
        office.post(&passes, &form).await;
        let before = office.program.mails().await;
        office.post(&passes, &form).await;
        assert_eq!(office.program.mails().await, before, "a second press writes no second letter");
        let mail = office.program.mails().await.remove(0);
        assert_eq!((mail.address.as_str(), mail.language), ("petra@example.eu", Language::It));
        assert!(mail.body.contains("5 dicembre 2026"), "{}", mail.body);
        assert!(!mail.body.contains("Ill"), "the reason is the office's");
        let check = office.program.get(&format!("{entry}/check"), Some(&office.petra)).await.text();
        assert!(check.contains("proroga individuale"), "{check}");
        let list = office.get(&passes).await;
        let taking_back = list.body.split("action=\"").find(|part| part.contains("/taking-back")).unwrap();
        let taking_back = taking_back.split('"').next().unwrap().to_owned();
        office.post(&taking_back, &[]).await;
        assert_eq!(send().await, StatusCode::UNPROCESSABLE_ENTITY, "taken back");
        office.post(&passes, &form).await;
        assert_eq!(send().await, StatusCode::SEE_OTHER);
    })
    .await;
}

#[tokio::test]
async fn a_question_is_answered_once_for_all() {
    on_both(&rooms::migrations(), |bench| async move {
        let office = Office::of(bench).await;
        office.make().await;
        office.publish().await;
        let own = "/it/my/calls/award-2027/questions";
        let asked =
            office.petra_posts(own, &[("question", "Siamo una regione: possiamo partecipare?")]).await;
        assert_eq!(asked.status, StatusCode::SEE_OTHER, "{}", asked.text());
        let again = office.petra_posts(own, &[("question", "E due enti insieme?")]).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(again.text().contains("E due enti insieme?"), "what was typed is kept");
        let mails = office.program.mails().await;
        let to: Vec<_> = mails.iter().map(|mail| (mail.address.as_str(), mail.noun.as_str())).collect();
        assert_eq!(to, [("sanna@example.eu", "call")], "the secretariat hears of it once");
        assert!(mails[0].body.contains(&format!("{OFFICE}/answers")), "{}", mails[0].body);
        assert!(!mails[0].body.contains("regione"), "what is asked stays on the page");
        office.program.pass_minutes(1);
        let public = async |language: &str| {
            office.program.get(&format!("/{language}/calls/award-2027/answers"), None).await.text()
        };
        assert!(!public("it").await.contains("regione"), "open questions are the asker's own");
        let list = office.get(&format!("{OFFICE}/answers")).await;
        let address =
            list.body.split('"').find(|part| part.starts_with(&format!("{OFFICE}/answers/"))).unwrap();
        let answer = [
            ("language", "it"),
            ("question-it", "Una regione può partecipare?"),
            ("question-en", "May a region take part?"),
            ("answer-it", "Sì."),
            ("answer-en", "Yes, it may."),
        ];
        office.refused(address, &answer[..3], "in the original language").await;
        // Two officers press at once.
        let (one, two) = tokio::join!(office.post(address, &answer), office.post(address, &answer));
        assert_eq!(one.location(), two.location());
        assert!(public("en").await.contains("May a region take part? Yes, it may."));
        assert!(public("it").await.contains("Una regione può partecipare? Sì."));
        assert!(
            public("de").await.contains("Una regione può partecipare?"),
            "the original where a translation misses"
        );
        let mails = office.program.mails().await;
        assert_eq!(mails.iter().filter(|mail| mail.address == "petra@example.eu").count(), 1);
        assert!(mails[0].body.contains("Sì."), "{}", mails[0].body);
        office.post(address, &answer).await;
        assert_eq!(office.program.mails().await.len(), mails.len(), "told once");
        // A colleague's page showed no answer yet: theirs is not written over, what was typed stays in the fields.
        let mut other = answer;
        other[3].1 = "No, forse.";
        other[4].1 = "No, perhaps.";
        office
            .refused(address, &other, "Somebody else has answered this question meanwhile: Yes, it may.")
            .await;
        let page = office.program.post(address, Some(&office.sanna), &other).await;
        let typed = page.form(address);
        assert!(typed.contains(&("answer-it".to_owned(), "No, forse.".to_owned())), "{typed:?}");
        assert!(public("it").await.contains("Sì."));
        let form: Vec<(&str, &str)> =
            typed.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        office.post(address, &form).await;
        assert!(public("en").await.contains("No, perhaps."));
        assert_eq!(office.program.mails().await.len(), mails.len(), "told once");
        office.post(&format!("{address}/setting-aside"), &[]).await;
        assert!(!public("en").await.contains("region"));
        assert_eq!(office.program.mails().await.len(), mails.len(), "answered before, so not told again");
    })
    .await;
}

#[tokio::test]
async fn of_calls_made_at_one_address_in_one_instant_one_is_made_and_the_others_are_told() {
    on_both(&rooms::migrations(), |bench| async move {
        let office = Office::of(bench).await;
        let form = [
            ("language", "en"),
            ("title", "Award 2027"),
            ("slug", "award-2027"),
            ("kind", "award"),
            ("zone", "Europe/Rome"),
            ("opens", "2026-11-24T00:00"),
            ("closes", "2026-12-01T00:00"),
        ];
        let make = async |_| office.program.post("/en/office/calls/new", Some(&office.sanna), &form).await;
        let (made, told): (Vec<_>, Vec<_>) = join_all((0..5).map(make))
            .await
            .into_iter()
            .partition(|answer| answer.status == StatusCode::SEE_OTHER);
        assert_eq!((made.len(), told.len()), (1, 4));
        for answer in told {
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.body);
            assert!(answer.text().contains("This address is taken"), "{}", answer.text());
        }
    })
    .await;
}
