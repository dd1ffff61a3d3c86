//! A person's own account, and the invitations they accept.

mod support;

use axum::http::{Method, StatusCode};
use clarinet::rooms;
use foundation::languages::MISSING;
use foundation::testing::on_both;
use foundation::{Language, Right, Role};
use futures_util::future::join_all;
use people::invitation::{NewInvitation, invitations_to, invite, withdraw};
use people::person::{enter_person, find_by_email, rights_of};
use regex::Regex;
use support::{Program, filled};
use uuid::Uuid;

async fn newest(program: &Program, address: &str) -> foundation::mail::Mail {
    let mails = program.mails().await;
    mails.into_iter().find(|mail| mail.address == address).unwrap()
}

fn code(subject: &str) -> &str {
    Regex::new(r"\b\d{6}\b").unwrap().find(subject).unwrap().as_str()
}

#[tokio::test]
async fn every_page_of_the_account_speaks_every_language() {
    on_both(&rooms::migrations(), |bench| async move {
        let program = Program::demonstration(bench).await;
        let person =
            find_by_email(program.house.database.read(), "applicant@demo.example").await.unwrap().unwrap();
        let cookie = program.sign_in(person.id).await;
        let unsigned = ["/sign-in", "/sign-in/link/nothing"];
        let signed = ["/my/account", "/my/account/name", "/my/account/email"];
        for language in Language::ALL {
            for path in unsigned {
                let answer = program.get(&format!("/{language}{path}"), None).await;
                assert!(answer.status == StatusCode::OK || answer.status == StatusCode::GONE);
                assert!(!answer.body.contains(MISSING), "{language}{path}");
            }
            for path in signed {
                let answer = program.get(&format!("/{language}{path}"), Some(&cookie)).await;
                assert_eq!(answer.status, StatusCode::OK, "{language}{path}");
                assert!(!answer.body.contains(MISSING), "{language}{path}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_name_and_a_language_are_changed_and_a_wrong_form_is_kept() {
    on_both(&rooms::migrations(), |bench| async move {
        let program = Program::of(bench);
        let ana = program.person("Ana", "ana@example.eu", Language::En).await;
        let cookie = program.sign_in(ana).await;
        let path = "/en/my/account/name";
        let wrong = program.post(path, Some(&cookie), &[("name", ""), ("language", "ro")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.body.contains(r#"<option value="ro" selected lang="ro">"#));
        let saved =
            program.post(path, Some(&cookie), &[("name", "Ana\u{202E} Maria"), ("language", "ro")]).await;
        assert_eq!(saved.location(), "/en/my/account?saved");
        let person = find_by_email(program.house.database.read(), "ana@example.eu").await.unwrap().unwrap();
        assert_eq!((person.name.as_str(), person.language), ("Ana Maria", Language::Ro));
    })
    .await;
}

#[tokio::test]
async fn a_new_address_is_confirmed_by_its_code_and_the_old_one_is_told() {
    on_both(&rooms::migrations(), |bench| async move {
        let program = Program::of(bench);
        let ana = program.person("Ana", "ana@example.eu", Language::En).await;
        let bor = program.person("Bor", "bor@example.eu", Language::En).await;
        let (cookie, other) = (program.sign_in(ana).await, program.sign_in(bor).await);
        let ask = "/en/my/account/email";
        let asked = program.post(ask, Some(&cookie), &[("email", "new@example.eu")]).await;
        let path = asked.location().to_owned();
        assert_eq!(program.get(&path, Some(&other)).await.status, StatusCode::NOT_FOUND);
        let mail = newest(&program, "new@example.eu").await;
        let right = [("code", code(&mail.subject))];
        let of_other = program.post(&path, Some(&other), &right).await;
        assert_eq!(of_other.status, StatusCode::NOT_FOUND);
        let wrong = program.post(&path, Some(&cookie), &[("code", "1")]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        let done = program.post(&path, Some(&cookie), &right).await;
        assert_eq!(done.location(), "/en/my/account?saved");
        let told = newest(&program, "ana@example.eu").await;
        assert!(told.body.contains("new@example.eu"));
        let again = program.post(&path, Some(&cookie), &right).await;
        assert_eq!(again.status, StatusCode::NOT_FOUND);

        let asked = program.post(ask, Some(&cookie), &[("email", "bor@example.eu")]).await;
        let mail = newest(&program, "bor@example.eu").await;
        let taken = program.post(asked.location(), Some(&cookie), &[("code", code(&mail.subject))]).await;
        assert!(taken.text().contains("Another account has this address"));
        let mut addresses = Vec::new();
        for id in [ana, bor] {
            let persons = people::person::read_persons(program.house.database.read(), [id]).await.unwrap();
            addresses.push(persons[0].email.clone().unwrap());
        }
        assert_eq!(addresses, ["new@example.eu", "bor@example.eu"]);
    })
    .await;
}

#[tokio::test]
async fn sessions_are_ended_one_by_one_and_all_together() {
    on_both(&rooms::migrations(), |bench| async move {
        let program = Program::of(bench);
        let ana = program.person("Ana", "ana@example.eu", Language::En).await;
        let bor = program.person("Bor", "bor@example.eu", Language::En).await;
        let [first, second, third] =
            [program.sign_in(ana).await, program.sign_in(ana).await, program.sign_in(ana).await];
        let of_bor = program.sign_in(bor).await;
        let list = program.get("/en/my/account", Some(&of_bor)).await.body;
        let ending = Regex::new(r"/en/my/account/sessions/[0-9a-f-]+/end").unwrap();
        let of_bor_path = ending.find(&list).unwrap().as_str();
        let refused = program.post(of_bor_path, Some(&first), &[]).await;
        assert_eq!(refused.status, StatusCode::NOT_FOUND);

        let works =
            async |cookie: &str| program.get("/en/my/account", Some(cookie)).await.status == StatusCode::OK;
        let out = program.post("/en/sign-out", Some(&second), &[]).await;
        assert_eq!((out.location(), out.header("set-cookie").contains("Max-Age=0")), ("/en", true));
        assert_eq!([works(&first).await, works(&second).await, works(&third).await], [true, false, true]);
        program.post("/en/my/account/sessions/end", Some(&first), &[]).await;
        assert_eq!([works(&first).await, works(&third).await, works(&of_bor).await], [false, false, true]);
    })
    .await;
}

#[tokio::test]
async fn a_person_takes_their_own_data_and_nobody_elses() {
    on_both(&rooms::migrations(), |bench| async move {
        let program = Program::of(bench);
        let ana = program.person("Ana", "ana@example.eu", Language::En).await;
        let bor = program.person("Bor", "bor@example.eu", Language::En).await;
        let cookie = program.sign_in(ana).await;
        let of_bor = program.sign_in(bor).await;
        let mail = [("email", "secret@example.eu")];
        program.post("/en/my/account/email", Some(&of_bor), &mail).await;
        let answer = program.get("/en/my/data", Some(&cookie)).await;
        assert_eq!(answer.header("content-disposition"), "attachment; filename=\"my-data.json\"");
        let data: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
        let people = &data["people"];
        assert_eq!(people["person"]["email"], "ana@example.eu");
        assert_eq!(people["sessions"].as_array().unwrap().len(), 1);
        for other in ["bor", "secret", "hash"] {
            assert!(!answer.body.to_lowercase().contains(other), "{other}");
        }
    })
    .await;
}

/// Sends an invitation and gives its id and its path.
async fn invited(program: &Program, by: Uuid, noun_id: Uuid, email: &str) -> (Uuid, String) {
    let new = NewInvitation {
        noun: "application",
        noun_id,
        role: Role::Applicant,
        email: email.to_owned(),
        language: Language::En,
        title: "Open <Doors>".to_owned(),
        next: "/about".to_owned(),
    };
    let write = program.house.database.begin().await.unwrap();
    let id = invite(&program.house, &write, &program.act(Some(by)), by, &new).await.unwrap();
    write.commit().await.unwrap();
    let mail = newest(program, email).await;
    let link = mail.body.lines().find(|line| line.starts_with("http")).unwrap();
    (id, link.strip_prefix(support::BASE_URL).unwrap().to_owned())
}

async fn rights(program: &Program, person: Uuid) -> Vec<Right> {
    rights_of(program.house.database.read(), person).await.unwrap()
}

#[tokio::test]
async fn an_invitation_is_accepted_by_its_button_once() {
    on_both(&rooms::migrations(), |bench| async move {
        let program = Program::of(bench);
        let ana = program.person("Ana", "ana@example.eu", Language::En).await;
        let bor = program.person("Bor", "bor@example.eu", Language::En).await;
        let noun = program.act(None).id();
        let (_, path) = invited(&program, ana, noun, "bor@example.eu").await;
        let cookie = program.sign_in(bor).await;
        let page = program.get(&path, Some(&cookie)).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains("Open &#60;Doors&#62;"));
        assert_eq!(rights(&program, bor).await, []);

        let accept = format!("{path}/acceptance");
        let done = program.post(&accept, Some(&cookie), &[]).await;
        assert_eq!(done.location(), "/en/about");
        let right = Right { role: Role::Applicant, within: Some(noun) };
        assert_eq!(rights(&program, bor).await, [right]);
        let again = program.post(&accept, Some(&cookie), &[]).await;
        assert_eq!(again.status, StatusCode::GONE);
        assert!(again.text().contains("has been accepted already"));
        assert_eq!(rights(&program, bor).await, [right]);
    })
    .await;
}

#[tokio::test]
async fn another_address_must_say_that_the_invitation_is_theirs() {
    on_both(&rooms::migrations(), |bench| async move {
        let program = Program::of(bench);
        let ana = program.person("Ana", "ana@example.eu", Language::En).await;
        let eva = program.person("Eva", "eva@example.eu", Language::En).await;
        let noun = program.act(None).id();
        let (_, path) = invited(&program, ana, noun, "bor@example.eu").await;
        let cookie = program.sign_in(eva).await;
        let accept = format!("{path}/acceptance");
        let asked = program.post(&accept, Some(&cookie), &[]).await;
        assert!(asked.text().contains("This invitation was sent to bor@example.eu"));
        assert_eq!(rights(&program, eva).await, []);
        let form = asked.form(&accept);
        let done = program.post(&accept, Some(&cookie), &filled(&form, &[])).await;
        assert_eq!(done.location(), "/en/about");
        assert_eq!(rights(&program, eva).await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_newcomer_accepts_an_invitation_through_the_sign_in() {
    on_both(&rooms::migrations(), |bench| async move {
        let program = Program::of(bench);
        let ana = program.person("Ana", "ana@example.eu", Language::En).await;
        let noun = program.act(None).id();
        let (_, path) = invited(&program, ana, noun, "new@example.eu").await;
        let accept = format!("{path}/acceptance");
        let refused = program.post(&accept, None, &[]).await;
        assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
        let form = refused.form("/en/sign-in");
        let email = [("sign-in-email", "new@example.eu")];
        let page = program.post("/en/sign-in", None, &filled(&form, &email)).await;
        let mail = newest(&program, "new@example.eu").await;
        let form = page.form("/en/sign-in/code");
        let typed = [("sign-in-code", code(&mail.subject))];
        let named = program.post("/en/sign-in/code", None, &filled(&form, &typed)).await;
        let form = named.form("/en/sign-in/code");
        let last = filled(&form, &[("sign-in-name", "Nia")]);
        let done = program.post("/en/sign-in/code", None, &last).await;
        assert_eq!((done.status, done.location()), (StatusCode::TEMPORARY_REDIRECT, accept.as_str()));
        let cookie = done.cookie().unwrap();
        let accepted = program.ask(Method::POST, done.location(), Some(&cookie), Some(&last)).await;
        assert_eq!(accepted.location(), "/en/about");
        let person = find_by_email(program.house.database.read(), "new@example.eu").await.unwrap().unwrap();
        assert_eq!(person.name, "Nia");
        assert_eq!(rights(&program, person.id).await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn an_expired_or_withdrawn_invitation_says_so_and_gives_nothing() {
    on_both(&rooms::migrations(), |bench| async move {
        let program = Program::of(bench);
        let ana = program.person("Ana", "ana@example.eu", Language::En).await;
        let bor = program.person("Bor", "bor@example.eu", Language::En).await;
        let noun = program.act(None).id();
        let (_, replaced) = invited(&program, ana, noun, "bor@example.eu").await;
        program.pass_minutes(1);
        let (id, withdrawn) = invited(&program, ana, noun, "bor@example.eu").await;
        let write = program.house.database.begin().await.unwrap();
        let act = program.act(Some(ana));
        let elsewhere = program.act(None).id();
        let taken_back = [
            withdraw(&write, &act, "application", elsewhere, id).await.unwrap(),
            withdraw(&write, &act, "application", noun, id).await.unwrap(),
            withdraw(&write, &act, "application", noun, id).await.unwrap(),
        ];
        write.commit().await.unwrap();
        assert_eq!(taken_back, [false, true, false]);
        program.pass_minutes(1);
        let (_, expired) = invited(&program, ana, noun, "bor@example.eu").await;
        program.pass_minutes(14 * 24 * 60);
        let cookie = program.sign_in(bor).await;
        for (path, sentence) in
            [(replaced, "has been withdrawn"), (withdrawn, "has been withdrawn"), (expired, "has expired")]
        {
            let page = program.get(&path, None).await;
            assert_eq!(page.status, StatusCode::GONE);
            assert!(page.text().contains(sentence), "{}", page.text());
            let accept = format!("{path}/acceptance");
            let refused = program.post(&accept, Some(&cookie), &[]).await;
            assert_eq!(refused.status, StatusCode::GONE);
        }
        let nothing = program.get("/en/invitations/nothing", None).await;
        assert_eq!(nothing.status, StatusCode::NOT_FOUND);
        assert_eq!(rights(&program, bor).await, []);
        let all = invitations_to(program.house.database.read(), "application", noun).await.unwrap();
        assert_eq!(all.len(), 3);
    })
    .await;
}

#[tokio::test]
async fn an_address_belongs_to_one_person() {
    on_both(&rooms::migrations(), |bench| async move {
        let program = Program::of(bench);
        let ana = program.person("Ana", "ana@example.eu", Language::En).await;
        program.person("Bor", "bor@example.eu", Language::En).await;
        let write = program.house.database.begin().await.unwrap();
        let act = program.act(None);
        let known =
            enter_person(&write, &act, &foundation::Line::of("Other"), "ana@example.eu", Language::Hu)
                .await
                .unwrap();
        assert_eq!(known, ana);
        let taken = people::person::change_email(&write, &act, ana, "bor@example.eu").await.unwrap_err();
        assert!(foundation::database::is_taken(&taken));
    })
    .await;
}

#[tokio::test]
async fn who_meets_in_one_instant_at_an_address_is_told_so_and_nothing_breaks() {
    on_both(&rooms::migrations(), |bench| async move {
        let program = Program::of(bench);
        let entered = join_all((0..6).map(async |n| {
            let write = program.house.database.begin().await.unwrap();
            let name = foundation::Line::of(&format!("Cleo {n}"));
            let id = enter_person(&write, &program.act(None), &name, "cleo@example.eu", Language::En).await;
            write.commit().await.unwrap();
            id.unwrap()
        }))
        .await;
        let cleo = find_by_email(program.house.database.read(), "cleo@example.eu").await.unwrap().unwrap();
        assert_eq!(entered, [cleo.id; 6]);

        let mut asked = Vec::new();
        for n in 0..4 {
            program.pass_minutes(1);
            let person = program.person("Ana", &format!("ana-{n}@example.eu"), Language::En).await;
            let cookie = program.sign_in(person).await;
            let wished = [("email", "shared@example.eu")];
            let page = program.post("/en/my/account/email", Some(&cookie), &wished).await;
            let code = code(&newest(&program, "shared@example.eu").await.subject).to_owned();
            asked.push((cookie, page.location().to_owned(), code));
        }
        let confirm = async |(cookie, path, code): &(String, String, String)| {
            program.post(path, Some(cookie), &[("code", code)]).await
        };
        let confirmed = join_all(asked.iter().map(confirm)).await;
        let (done, taken): (Vec<_>, Vec<_>) =
            confirmed.iter().partition(|answer| answer.status == StatusCode::SEE_OTHER);
        assert_eq!((done.len(), done[0].location()), (1, "/en/my/account?saved"));
        for answer in taken {
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{}", answer.body);
            assert!(answer.text().contains("Another account has this address"), "{}", answer.text());
        }
    })
    .await;
}
