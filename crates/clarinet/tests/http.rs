//! What the running program promises whoever asks it over HTTP, in the test's own process, on both engines.

mod browser;

use axum::http::{Method, StatusCode};
use browser::{Answer, BASE_URL, DECLARED, Demo, encode, with_demo};
use foundation::{Language, mail};
use uuid::Uuid;

/// The mails about an entry: how many, and their subjects.
async fn subjects(demo: &Demo, entry: Uuid) -> Vec<String> {
    let mails = mail::about(&demo.house.database, "application", entry).await.unwrap();
    mails.into_iter().map(|(mail, _)| mail.subject).collect()
}

async fn sendings(demo: &Demo, entry: Uuid) -> i64 {
    demo.count("SELECT COUNT(*) FROM sending WHERE application_id = $1", [entry.into()]).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_double_click_and_a_replayed_form_are_one_number_and_one_mail() {
    with_demo(|demo| async move {
        let browser = demo.signed_in("applicant").await;
        let entry = demo.complete_draft(&browser, "Neighbours tell").await;
        let (send, receipt) =
            (format!("/en/my/entries/{entry}/sendings"), format!("/en/my/entries/{entry}/receipt"));
        let clicks = [(); 8].map(|()| {
            let (browser, send) = (browser.clone(), send.clone());
            tokio::spawn(async move { browser.post(&send, &DECLARED).await })
        });
        for click in clicks {
            let answer = click.await.unwrap();
            assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, receipt.as_str()));
        }
        let shown = browser.get(&receipt).await;
        let replayed = browser.post(&send, &DECLARED).await;
        assert_eq!((replayed.status, replayed.location()), (StatusCode::SEE_OTHER, receipt.as_str()));
        assert_eq!(browser.get(&receipt).await.body, shown.body, "the same number");
        assert_eq!((sendings(&demo, entry).await, subjects(&demo, entry).await.len()), (1, 1));
        let withdrawal = format!("/en/my/entries/{entry}/withdrawal");
        let clicks = [(); 4].map(|()| {
            let (browser, withdrawal) = (browser.clone(), withdrawal.clone());
            tokio::spawn(async move { browser.post(&withdrawal, &[]).await.status })
        });
        for click in clicks {
            assert_eq!(click.await.unwrap(), StatusCode::SEE_OTHER);
        }
        assert_eq!(
            subjects(&demo, entry).await.len(),
            2,
            "one letter for the number, one for the withdrawal"
        );
    })
    .await;
}

#[tokio::test]
async fn sendings_of_an_entry_and_begun_entries_are_limited() {
    with_demo(|demo| async move {
        let browser = demo.signed_in("applicant").await;
        let entry = demo.complete_draft(&browser, "Now this").await;
        let title = format!("/en/my/entries/{entry}/questions/title");
        let send = format!("/en/my/entries/{entry}/sendings");
        let send_anew = async |n: u32| {
            let named = [("title", format!("Now that, {n}")), ("version", (n + 1).to_string())];
            let named = named.each_ref().map(|(name, value)| (*name, value.as_str()));
            assert_eq!(browser.post(&title, &named).await.status, StatusCode::SEE_OTHER);
            browser.post(&send, &DECLARED).await
        };
        assert_eq!(browser.post(&send, &DECLARED).await.status, StatusCode::SEE_OTHER);
        for n in 0..30 {
            assert_eq!(send_anew(n).await.status, StatusCode::SEE_OTHER, "{n}");
        }
        let many = send_anew(30).await;
        assert_eq!((many.status, many.header("retry-after")), (StatusCode::TOO_MANY_REQUESTS, "3601"));
        assert_eq!((sendings(&demo, entry).await, subjects(&demo, entry).await.len()), (31, 31));
        // Another entry of the same person goes its way; an hour later this one does too, with what was typed meanwhile.
        let other = demo.complete_draft(&browser, "Something else").await;
        let sent = browser.post(&format!("/en/my/entries/{other}/sendings"), &DECLARED).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER);
        demo.house.clock.set(demo.house.clock.now().plus_minutes(60));
        assert_eq!(browser.post(&send, &DECLARED).await.status, StatusCode::SEE_OTHER);
        assert_eq!((sendings(&demo, entry).await, subjects(&demo, entry).await.len()), (32, 32));

        let begin = async |browser: &browser::Browser| {
            let id = demo.house.chance.id(demo.house.clock.now()).to_string();
            let fields = [("call", "award-current"), ("id", id.as_str()), ("language", "en")];
            browser.post("/en/my/entries", &fields).await.status
        };
        for n in 2..60 {
            assert_eq!(begin(&browser).await, StatusCode::SEE_OTHER, "{n}");
        }
        assert_eq!(begin(&browser).await, StatusCode::TOO_MANY_REQUESTS);
        assert_eq!(begin(&demo.signed_in("agency").await).await, StatusCode::SEE_OTHER);
        demo.house.clock.set(demo.house.clock.now().plus_days(1));
        assert_eq!(begin(&browser).await, StatusCode::SEE_OTHER);
    })
    .await;
}

/// More writers than the pool has connections: each needs a connection for its letter beside the one it writes on.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn twenty_applicants_at_once_do_not_wait_for_each_others_connections() {
    with_demo(|demo| async move {
        let browser = demo.signed_in("applicant").await;
        let mut entries = Vec::new();
        for n in 0..20 {
            entries.push(demo.complete_draft(&browser, &format!("Entry {n}")).await);
        }
        let storm = entries.iter().map(|entry| {
            let (browser, path) = (browser.clone(), format!("/en/my/entries/{entry}/sendings"));
            tokio::spawn(async move { browser.post(&path, &DECLARED).await.status })
        });
        for sent in storm.collect::<Vec<_>>() {
            assert_eq!(sent.await.unwrap(), StatusCode::SEE_OTHER);
        }
        for entry in entries {
            assert_eq!((sendings(&demo, entry).await, subjects(&demo, entry).await.len()), (1, 1));
        }
    })
    .await;
}

#[tokio::test]
async fn a_form_from_another_site_writes_nothing() {
    with_demo(|demo| async move {
        let browser = demo.signed_in("applicant").await;
        let entry = demo.complete_draft(&browser, "Not by others").await;
        let (path, body) = (format!("/en/my/entries/{entry}/sendings"), encode(&DECLARED));
        let foreign: [&[(&str, &str)]; 7] = [
            &[("sec-fetch-site", "cross-site")],
            &[("sec-fetch-site", "same-site")],
            &[("sec-fetch-site", "none")],
            &[("sec-fetch-site", "cross-site"), ("origin", BASE_URL)],
            &[("origin", "https://elsewhere.example")],
            &[("origin", "null")],
            &[],
        ];
        for headers in foreign {
            let refused = browser.ask(Method::POST, &path, headers, &body).await;
            assert_eq!(refused.status, StatusCode::FORBIDDEN, "{headers:?}");
            assert_eq!((sendings(&demo, entry).await, subjects(&demo, entry).await.len()), (0, 0));
        }
        let ours = browser.ask(Method::POST, &path, &[("origin", BASE_URL)], &body).await;
        assert_eq!((ours.status, sendings(&demo, entry).await), (StatusCode::SEE_OTHER, 1));
    })
    .await;
}

/// The answer with the asked address taken out, which the page carries for the way on after the sign-in.
fn without(answer: Answer, address: &str) -> (StatusCode, Vec<(String, String)>, String) {
    let (status, headers, body) = answer.without_request_id();
    let path = &address[3..];
    (status, headers, body.replace(address, "ADDRESS").replace(path, "PATH"))
}

#[tokio::test]
async fn to_nobody_a_private_address_is_the_sign_in_page_whether_it_exists_or_not() {
    with_demo(|demo| async move {
        let browser = demo.browser();
        let entry = demo.ids("SELECT id FROM application WHERE number IS NOT NULL", []).await[0];
        let never = demo.house.chance.id(demo.house.clock.now());
        let addresses = [
            format!("/en/my/entries/{entry}"),
            format!("/en/my/entries/{never}"),
            format!("/en/my/entries/{entry}/receipt"),
            "/en/my/entries/not-an-id".to_owned(),
            "/en/my/entries".to_owned(),
            "/en/my/nothing".to_owned(),
            "/en/office/nothing".to_owned(),
        ];
        let first = without(browser.get(&addresses[0]).await, &addresses[0]);
        assert_eq!(first.0, StatusCode::UNAUTHORIZED);
        assert!(first.2.contains("/demo"), "it offers a way in");
        for address in &addresses {
            assert_eq!(without(browser.get(address).await, address), first, "{address}");
        }
        let posted = |id: Uuid| format!("/en/my/entries/{id}/questions/title");
        let typed = [("title", "Typed \"and\" <kept>"), ("version", "0")];
        let kept = without(browser.post(&posted(entry), &typed).await, &posted(entry));
        assert!(kept.2.contains("value=\"Typed &quot;and&quot; &lt;kept&gt;\""), "{}", kept.2);
        assert_eq!(without(browser.post(&posted(never), &typed).await, &posted(never)), kept);
    })
    .await;
}

#[tokio::test]
async fn signed_in_without_the_right_it_is_the_page_that_never_was() {
    with_demo(|demo| async move {
        let owner = demo.signed_in("applicant").await;
        let entry = demo.complete_draft(&owner, "Leaking title").await;
        owner.post(&format!("/en/my/entries/{entry}/sendings"), &DECLARED).await;
        let never = demo.house.chance.id(demo.house.clock.now());
        for person in ["agency", "secretariat", "juror-1", "admin"] {
            let browser = demo.signed_in(person).await;
            let nothing = browser.get("/en/my/nothing").await.without_request_id();
            assert_eq!(nothing.0, StatusCode::NOT_FOUND);
            for id in [entry.to_string(), never.to_string(), "not-an-id".to_owned(), "%ff".to_owned()] {
                for page in ["", "/bodies", "/questions/title", "/check", "/receipt", "/withdrawal"] {
                    let address = format!("/en/my/entries/{id}{page}");
                    assert_eq!(
                        browser.get(&address).await.without_request_id(),
                        nothing,
                        "{person} {address}"
                    );
                }
                for form in ["/bodies", "/questions/title", "/check-opening", "/sendings", "/withdrawal"] {
                    let address = format!("/en/my/entries/{id}{form}");
                    let refused = browser.post(&address, &DECLARED).await.without_request_id();
                    assert_eq!(refused, nothing, "{person} {address}");
                }
            }
            let begun = [("call", "award-current"), ("id", &entry.to_string()), ("language", "en")];
            assert_eq!(
                browser.post("/en/my/entries", &begun).await.without_request_id(),
                nothing,
                "{person}"
            );
        }
        assert!(owner.get(&format!("/en/my/entries/{entry}")).await.body.contains("Leaking title"));
    })
    .await;
}

#[tokio::test]
async fn hostile_titles_are_shown_and_harm_nothing() {
    with_demo(|demo| async move {
        let browser = demo.signed_in("applicant").await;
        let long = "Langeszusammengesetztes".repeat(8);
        let titles = [
            ("\"><script>alert(1)</script>", "&#34;&#62;&#60;script&#62;alert(1)&#60;/script&#62;"),
            ("Ana\u{202E}gpj.exe \u{2066}end", "Anagpj.exe end"),
            ("Ο δρόμος του Οδυσσέας\u{0}", "Ο δρόμος του Οδυσσέας"),
            ("{{ 7 * 7 }} { $number } %s", "{{ 7 * 7 }} { $number } %s"),
            ("two\r\nBcc: everybody@example.org", "two Bcc: everybody@example.org"),
            (&long, &long),
        ];
        for (typed, shown) in titles {
            let entry = demo.complete_draft(&browser, typed).await;
            let page = browser.get(&format!("/en/my/entries/{entry}")).await;
            let title = page.body.split_once("<title>").unwrap().1.split_once("</title>").unwrap().0;
            assert!(title.starts_with(shown), "{title}");
            let heading = page.body.split_once("<h1").unwrap().1.split_once("</h1>").unwrap().0;
            assert!(heading.ends_with(&format!(">{shown}")), "{heading}");
            browser.post(&format!("/en/my/entries/{entry}/sendings"), &DECLARED).await;
            for path in ["/check", "/receipt", "/questions/title"] {
                let page = browser.get(&format!("/en/my/entries/{entry}{path}")).await;
                assert_eq!(page.status, StatusCode::OK);
                assert!(page.body.contains(shown), "{path}");
                assert!(!page.body.contains("<script>") && !page.body.contains('\u{202E}'), "{path}");
            }
            let subjects = subjects(&demo, entry).await;
            assert_eq!(subjects.len(), 1);
            assert!(!subjects[0].chars().any(char::is_control), "{subjects:?}");
        }
        let mails = demo.browser().get("/demo/mails").await.body;
        assert!(!mails.contains("<script>alert") && !mails.contains('\u{202E}'));
    })
    .await;
}

#[tokio::test]
async fn anonymous_readers_get_no_cookie_and_every_answer_its_policy() {
    with_demo(|demo| async move {
        let browser = demo.browser();
        let mut addresses =
            vec!["/", "/sk/about", "/en/about/", "/healthz", "/readyz", "/metrics", "/demo", "/demo/mails"]
                .into_iter()
                .map(str::to_owned)
                .collect::<Vec<_>>();
        addresses.extend(["/nowhere", "/_/about", "/en/nowhere", "/assets/nothing.js"].map(str::to_owned));
        for language in Language::ALL {
            let pages = ["", "/about", "/contact", "/privacy", "/accessibility", "/sign-in", "/my/entries"];
            let calls = ["/calls/award-current", "/calls/award-2019", "/calls/award-current/questions"];
            addresses.extend(pages.iter().chain(&calls).map(|page| format!("/{language}{page}")));
        }
        let check = |address: &str, answer: &Answer| {
            assert!(!answer.headers.contains_key("set-cookie"), "{address} sets a cookie");
            assert!(!answer.header("vary").to_lowercase().contains("cookie"), "{address} varies by cookie");
            let policy = answer.header("content-security-policy");
            assert!(policy.starts_with("default-src 'none'"), "{address}: {policy}");
            assert!(!policy.contains("unsafe") && !policy.contains('*'), "{address}: {policy}");
            assert_eq!(answer.header("x-content-type-options"), "nosniff", "{address}");
            assert_eq!(answer.header("x-robots-tag"), "noindex", "{address} of a demonstration");
            assert!(!answer.status.is_server_error(), "{address}: {}", answer.status);
        };
        for address in &addresses {
            check(address, &browser.get(address).await);
            // From the cache, where it is kept.
            check(address, &browser.get(address).await);
            check(address, &browser.ask(Method::POST, address, &[], "").await);
        }
    })
    .await;
}

#[tokio::test]
async fn head_is_get_without_its_body_and_other_methods_find_nothing() {
    with_demo(|demo| async move {
        let browser = demo.browser();
        let brotli = [("accept-encoding", "br")];
        for address in
            ["/en", "/en/about", "/el/calls/award-current", "/en/nowhere", "/en/my/entries", "/healthz"]
        {
            let get = browser.ask(Method::GET, address, &brotli, "").await;
            let head = browser.ask(Method::HEAD, address, &brotli, "").await;
            assert_eq!((head.status, head.body.as_str()), (get.status, ""), "{address}");
            let names = ["content-type", "content-encoding", "cache-control", "etag", "vary"];
            let of = |answer: &Answer| names.map(|name| answer.header(name).to_owned());
            assert_eq!(of(&head), of(&get), "{address}");
        }
        for method in ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW"] {
            let method = Method::from_bytes(method.as_bytes()).unwrap();
            for address in ["/en/about", "/en/calls/award-current", "/en/nowhere", "/healthz"] {
                let ours = [("sec-fetch-site", "same-origin")];
                let answer = browser.ask(method.clone(), address, &ours, "").await;
                assert_eq!(answer.status, StatusCode::NOT_FOUND, "{method} {address}");
                assert!(!answer.headers.contains_key("allow"), "{method} {address}");
                let foreign = browser.ask(method.clone(), address, &[], "").await;
                assert_eq!(foreign.status, StatusCode::FORBIDDEN, "{method} {address}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn where_the_database_is_gone_everybody_still_reads_a_page() {
    with_demo(|demo| async move {
        let (reader, person) = (demo.browser(), demo.signed_in("applicant").await);
        demo.house.database.clone().close().await.unwrap();
        for (browser, path) in [(&reader, "/bg/contact"), (&person, "/bg/my/entries"), (&person, "/bg/award")]
        {
            let broken = browser.get(path).await;
            assert_eq!(broken.status, StatusCode::INTERNAL_SERVER_ERROR, "{path}");
            for part in ["<h1>", "lang=\"bg\"", "href=\"/bg\"", ">CLARINET<"] {
                let body = broken.body.replace(">Clarinet<", ">CLARINET<");
                assert!(body.contains(part), "{path}: {part} is not in {body}");
            }
        }
    })
    .await;
}
