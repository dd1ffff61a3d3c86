//! Signing in and the account, as browsers and mail scanners meet them.

mod support;

use std::net::SocketAddr;

use axum::body::Body;
use axum::extract::ConnectInfo;
use axum::http::{Method, Request, StatusCode, header};
use clarinet::rooms;
use foundation::Language;
use foundation::testing::on_both;
use regex::Regex;
use support::{Answer, PROXY, Program, filled};

/// The code in the newest mail to an address.
async fn code(program: &Program, address: &str) -> String {
    let mails = program.mails().await;
    let mail = mails.iter().find(|mail| mail.address == address).unwrap();
    let digits = Regex::new(r"\b\d{6}\b").unwrap();
    digits.find(&mail.subject).unwrap().as_str().to_owned()
}

/// The path in the newest mail to an address.
async fn link(program: &Program, address: &str) -> String {
    let mails = program.mails().await;
    let mail = mails.iter().find(|mail| mail.address == address).unwrap();
    let link = mail.body.lines().find(|line| line.starts_with("http")).unwrap();
    link.strip_prefix(support::BASE_URL).unwrap().to_owned()
}

/// Asks for a code and gives the page that takes it.
async fn asked(program: &Program, address: &str) -> Answer {
    let answer = program.post("/en/sign-in", None, &[("sign-in-email", address)]).await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.body);
    answer
}

async fn enter(program: &Program, page: &Answer, typed: &[(&str, &str)]) -> Answer {
    let form = page.form("/en/sign-in/code");
    program.post("/en/sign-in/code", None, &filled(&form, typed)).await
}

/// The pages shown by a cookie: whether it signs in.
async fn is_signed_in(program: &Program, cookie: &str) -> bool {
    program.get("/en/my/account", Some(cookie)).await.status == StatusCode::OK
}

#[tokio::test]
async fn a_code_signs_in_once() {
    on_both(&rooms::migrations(), |bench| async move {
        let program = Program::of(bench);
        program.person("Ana", "ana@example.eu", Language::Sl).await;
        let page = asked(&program, " ANA@example.eu ").await;
        let code = code(&program, "ana@example.eu").await;
        let spaced = format!("{} {}", &code[..3], &code[3..]);
        let done = enter(&program, &page, &[("sign-in-code", &spaced)]).await;
        assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, "/en/my/account"));
        assert!(is_signed_in(&program, &done.cookie().unwrap()).await);

        let again = enter(&program, &page, &[("sign-in-code", &code)]).await;
        assert_eq!((again.status, again.cookie()), (StatusCode::UNPROCESSABLE_ENTITY, None));
        assert!(again.text().contains("This code is no longer valid"));
    })
    .await;
}

#[tokio::test]
async fn known_and_unknown_addresses_are_answered_alike() {
    on_both(&rooms::migrations(), |bench| async move {
        let program = Program::of(bench);
        program.person("Ana", "ana@example.eu", Language::Sl).await;
        let id = Regex::new(r"[0-9a-f-]{36}").unwrap();
        let mut pages = Vec::new();
        for address in ["ana@example.eu", "bor@example.eu"] {
            let page = asked(&program, address).await;
            let body = page.body.replace(address, "ADDRESS");
            pages.push((page.status, id.replace_all(&body, "ID").into_owned()));
        }
        assert_eq!(pages[0], pages[1]);
        let addresses: Vec<_> = program.mails().await.into_iter().map(|mail| mail.address).collect();
        assert_eq!(addresses, ["bor@example.eu", "ana@example.eu"]);
    })
    .await;
}

#[tokio::test]
async fn a_newcomer_is_asked_for_a_name_and_entered_in_the_pages_language() {
    on_both(&rooms::migrations(), |bench| async move {
        let program = Program::of(bench);
        let page = program.post("/bg/sign-in", None, &[("sign-in-email", "eva@example.eu")]).await;
        let mail = program.mails().await.remove(0);
        assert_eq!(mail.language, Language::Bg);
        let code = code(&program, "eva@example.eu").await;
        let form = page.form("/bg/sign-in/code");
        let asks = program.post("/bg/sign-in/code", None, &filled(&form, &[("sign-in-code", &code)])).await;
        assert_eq!((asks.status, asks.cookie()), (StatusCode::OK, None));
        let form = asks.form("/bg/sign-in/code");
        let empty = program.post("/bg/sign-in/code", None, &filled(&form, &[("sign-in-name", " ")])).await;
        assert_eq!((empty.status, empty.cookie()), (StatusCode::UNPROCESSABLE_ENTITY, None));
        let form = empty.form("/bg/sign-in/code");
        let done =
            program.post("/bg/sign-in/code", None, &filled(&form, &[("sign-in-name", "Ева <b>")])).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER);
        let account = program.get("/bg/my/account", done.cookie().as_deref()).await;
        assert!(account.body.contains("<bdi>Ева &#60;b&#62;</bdi>"));
        assert!(account.text().contains("Български"));
    })
    .await;
}

#[tokio::test]
async fn a_code_is_tried_five_times_and_lives_fifteen_minutes() {
    on_both(&rooms::migrations(), |bench| async move {
        let program = Program::of(bench);
        program.person("Ana", "ana@example.eu", Language::En).await;
        let page = asked(&program, "ana@example.eu").await;
        let right = code(&program, "ana@example.eu").await;
        let wrong = if right == "000000" { "000001" } else { "000000" };
        for _ in 0..5 {
            let answer = enter(&program, &page, &[("sign-in-code", wrong)]).await;
            assert!(answer.text().contains("This is not the code we sent"));
        }
        let sixth = enter(&program, &page, &[("sign-in-code", &right)]).await;
        assert!(sixth.text().contains("This code is no longer valid"));
        assert_eq!(sixth.cookie(), None);

        let page = asked(&program, "ana@example.eu").await;
        let right = code(&program, "ana@example.eu").await;
        program.pass_minutes(15);
        let late = enter(&program, &page, &[("sign-in-code", &right)]).await;
        assert_eq!((late.status, late.cookie()), (StatusCode::UNPROCESSABLE_ENTITY, None));
    })
    .await;
}

#[tokio::test]
async fn a_link_signs_in_by_its_button_and_not_by_being_opened() {
    on_both(&rooms::migrations(), |bench| async move {
        let program = Program::of(bench);
        program.person("Ana", "ana@example.eu", Language::En).await;
        let form = [("sign-in-email", "ana@example.eu"), ("sign-in-next", "/en/my/account/name")];
        program.post("/en/sign-in", None, &form).await;
        let link = link(&program, "ana@example.eu").await;
        let path = link.split('?').next().unwrap();
        for _ in 0..3 {
            let opened = program.get(&link, None).await;
            assert_eq!((opened.status, opened.cookie()), (StatusCode::OK, None));
        }
        let page = program.get(&link, None).await;
        let done = program.post(path, None, &filled(&page.form(path), &[])).await;
        assert_eq!(done.location(), "/en/my/account/name");
        assert!(is_signed_in(&program, &done.cookie().unwrap()).await);
        let again = program.post(path, None, &filled(&page.form(path), &[])).await;
        assert_eq!(again.cookie(), None);
        assert_eq!(program.get(&link, None).await.status, StatusCode::GONE);

        let form = [("sign-in-email", "ana@example.eu"), ("sign-in-next", "//evil.example/")];
        program.post("/en/sign-in", None, &form).await;
        let link = self::link(&program, "ana@example.eu").await;
        assert!(!link.contains("evil"));
    })
    .await;
}

/// The form's own fields are called like those of the sign-in, as an invitation's or a change of address is.
#[tokio::test]
async fn a_form_posted_after_the_session_ended_is_posted_again_after_the_sign_in() {
    on_both(&rooms::migrations(), |bench| async move {
        let program = Program::of(bench);
        program.person("Ana", "ana@example.eu", Language::En).await;
        let typed = [("email", "new@example.eu"), ("code", "typed \"too\""), ("box", "1"), ("box", "2")];
        let refused = program.post("/en/my/account/email?a=b", Some("session=gone"), &typed).await;
        assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
        let form = refused.form("/en/sign-in");
        let page =
            program.post("/en/sign-in", None, &filled(&form, &[("sign-in-email", "ana@example.eu")])).await;
        let code = code(&program, "ana@example.eu").await;
        let wrong = enter(&program, &page, &[("sign-in-code", "1")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        let form = wrong.form("/en/sign-in/code");
        let typed_code = [("sign-in-code", code.as_str())];
        let last = filled(&form, &typed_code);
        let done = program.post("/en/sign-in/code", None, &last).await;
        assert_eq!(
            (done.status, done.location()),
            (StatusCode::TEMPORARY_REDIRECT, "/en/my/account/email?a=b")
        );
        let own: Vec<_> = last.iter().copied().filter(|(name, _)| !name.starts_with("sign-in-")).collect();
        assert_eq!(own, typed);

        let cookie = done.cookie().unwrap();
        let saved = program.post(done.location(), Some(&cookie), &last).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER);
        assert_eq!(program.mails().await[0].address, "new@example.eu");
    })
    .await;
}

#[tokio::test]
async fn private_addresses_show_one_sign_in_page() {
    on_both(&rooms::migrations(), |bench| async move {
        let program = Program::of(bench);
        let mut pages = Vec::new();
        for path in ["/en/my/account", "/en/my/data", "/en/my/nothing-here"] {
            let answer = program.get(path, None).await;
            assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
            pages.push(answer.body.replace(path, "PATH").replace(&path[3..], "PATH"));
        }
        assert_eq!(pages[0], pages[1]);
        assert_eq!(pages[0], pages[2]);
    })
    .await;
}

#[tokio::test]
async fn mails_are_limited_by_address_and_by_network() {
    on_both(&rooms::migrations(), |bench| async move {
        let program = Program::of(bench);
        let ask = async |address: &str, peer: &str, forwarded: &str| {
            let mut request = Request::builder()
                .method(Method::POST)
                .uri("/en/sign-in")
                .header("sec-fetch-site", "same-origin")
                .header("x-forwarded-for", forwarded)
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .body(Body::from(format!("sign-in-email={address}")))
                .unwrap();
            let peer: SocketAddr = format!("{peer}:1").parse().unwrap();
            request.extensions_mut().insert(ConnectInfo(peer));
            program.send(request).await
        };
        for n in 0..5 {
            let from = format!("203.0.113.{n}");
            assert_eq!(ask("ana@example.eu", &from, "").await.status, StatusCode::OK);
        }
        program.pass_minutes(5);
        let sixth = ask("ana@example.eu", "203.0.113.9", "").await;
        assert_eq!((sixth.status, sixth.header("retry-after")), (StatusCode::TOO_MANY_REQUESTS, "600"));
        assert_eq!(program.mails().await.len(), 5);
        program.pass_minutes(10);
        assert_eq!(ask("ana@example.eu", "203.0.113.9", "").await.status, StatusCode::OK);

        // Sixty of an hour from one network, whatever an untrusted header says; others still may.
        for n in 0..60 {
            let address = format!("p{n}@example.eu");
            let forwarded = format!("10.0.0.{n}");
            assert_eq!(ask(&address, "203.0.113.77", &forwarded).await.status, StatusCode::OK);
        }
        let refused = ask("q@example.eu", "203.0.113.77", "10.1.1.1").await;
        assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
        let refused = ask("q@example.eu", PROXY, "10.1.1.1, 203.0.113.77").await;
        assert_eq!(refused.status, StatusCode::TOO_MANY_REQUESTS);
        let other = ask("q@example.eu", PROXY, "203.0.113.78").await;
        assert_eq!(other.status, StatusCode::OK);
    })
    .await;
}

#[tokio::test]
async fn codes_of_an_address_are_limited_and_its_link_is_not() {
    on_both(&rooms::migrations(), |bench| async move {
        let program = Program::of(bench);
        program.person("Ana", "ana@example.eu", Language::En).await;
        for _ in 0..4 {
            let page = asked(&program, "ana@example.eu").await;
            for _ in 0..5 {
                let answer = enter(&program, &page, &[("sign-in-code", "1")]).await;
                assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
            }
        }
        let page = asked(&program, "ana@example.eu").await;
        let right = code(&program, "ana@example.eu").await;
        let answer = enter(&program, &page, &[("sign-in-code", &right)]).await;
        assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
        let path = link(&program, "ana@example.eu").await;
        let done = program.post(&path, None, &[]).await;
        assert!(is_signed_in(&program, &done.cookie().unwrap()).await);
    })
    .await;
}

/// A stranger's address is neither written to without end nor guessed, however many persons take turns at it.
#[tokio::test]
async fn codes_to_a_new_address_and_the_tries_at_them_are_limited() {
    on_both(&rooms::migrations(), |bench| async move {
        let program = Program::of(bench);
        let mut cookies = Vec::new();
        for n in 0..5 {
            let person = program.person("Ana", &format!("p{n}@example.eu"), Language::En).await;
            cookies.push(program.sign_in(person).await);
        }
        let ask = async |cookie: usize, address: &str| {
            program.post("/en/my/account/email", Some(&cookies[cookie]), &[("email", address)]).await
        };
        let mut pages = Vec::new();
        for n in 0..20 {
            let asked = ask(n % 4, ["new@example.eu", " NEW@example.eu"][n % 2]).await;
            assert_eq!(asked.status, StatusCode::SEE_OTHER, "{n}");
            pages.push((n % 4, asked.location().to_owned()));
        }
        let refused = ask(4, "new@example.eu").await;
        assert_eq!((refused.status, program.mails().await.len()), (StatusCode::TOO_MANY_REQUESTS, 20));
        assert_eq!(ask(4, "other@example.eu").await.status, StatusCode::SEE_OTHER);

        let right = code(&program, "new@example.eu").await;
        let confirm = async |(cookie, page): &(usize, String), typed: &str| {
            program.post(page, Some(&cookies[*cookie]), &[("code", typed)]).await.status
        };
        for page in &pages[..4] {
            for _ in 0..5 {
                assert_eq!(confirm(page, "1").await, StatusCode::UNPROCESSABLE_ENTITY);
            }
        }
        assert_eq!(confirm(&pages[19], &right).await, StatusCode::TOO_MANY_REQUESTS);
        // A day later both are free again.
        program.pass_minutes(24 * 60);
        let asked = ask(4, "new@example.eu").await;
        let page = (4, asked.location().to_owned());
        let right = code(&program, "new@example.eu").await;
        assert_eq!(confirm(&page, &right).await, StatusCode::SEE_OTHER);
    })
    .await;
}

#[tokio::test]
async fn passkey_questions_are_open_once_and_for_five_minutes() {
    on_both(&rooms::migrations(), |bench| async move {
        let program = Program::of(bench);
        let ana = program.person("Ana", "ana@example.eu", Language::En).await;
        let cookie = program.sign_in(ana).await;
        let begin = "/en/my/account/passkeys/begin";
        let label = serde_json::json!({ "label": "laptop" });
        let answer = program.post_json(begin, Some(&cookie), &label).await;
        let question: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
        let options = &question["publicKey"];
        assert_eq!(options["rp"]["id"], "localhost");
        assert_eq!(options["authenticatorSelection"]["residentKey"], "required");
        assert_eq!(options["user"]["name"], "ana@example.eu");

        let finish = "/en/my/account/passkeys/finish";
        for _ in 0..2 {
            let answer = program
                .post_json(finish, Some(&cookie), &serde_json::json!({ "state": question["state"] }))
                .await;
            assert_eq!(answer.status, StatusCode::BAD_REQUEST);
        }
        let answer = program.post_json("/en/sign-in/passkey/begin", None, &serde_json::json!({})).await;
        let question: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
        assert!(question["publicKey"]["allowCredentials"].as_array().unwrap().is_empty());
        let nobody = program.post_json(begin, None, &label).await;
        assert_eq!(nobody.status, StatusCode::UNAUTHORIZED);
    })
    .await;
}
