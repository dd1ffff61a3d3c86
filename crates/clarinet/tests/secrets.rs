//! Codes and links that prove something are in the outbox until their mail has gone, and no longer.

mod smtp;

use clarinet::configuration::Configuration;
use clarinet::{program, rooms};
use foundation::mail::outbox;
use foundation::testing::{Bench, on_both};
use foundation::{House, Language, Line, Role, jobs};
use people::invitation::{NewInvitation, invite};
use people::person::{enter_person, read_persons};
use people::{email_change, sign_in};
use regex::Regex;
use uuid::Uuid;

async fn house(bench: &Bench, smtp: u16) -> House {
    let variable = |name: &str| match name {
        "CLARINET_DATABASE_URL" => Some(bench.url.clone()),
        "CLARINET_FILES" => Some(format!("file:{}", bench.folder.path().join("files").display())),
        "CLARINET_SMTP_URL" => Some(format!("smtp://127.0.0.1:{smtp}")),
        _ => None,
    };
    let configuration = Configuration::of("", variable).unwrap();
    program::house(&configuration, bench.clock.clone(), bench.chance.clone()).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn no_code_and_no_link_is_in_the_outbox_once_its_mail_has_gone() {
    on_both(&rooms::migrations(), |bench| async move {
        let bench = bench;
        let (smtp, messages) = smtp::serve(None);
        let house = house(&bench, smtp).await;
        let act = bench.act(None);
        let write = house.database.begin().await.unwrap();
        let name = Line::of("Ana");
        let ana = enter_person(&write, &act, &name, "ana@example.eu", Language::En).await.unwrap();
        let person = read_persons(&*write, [ana]).await.unwrap().remove(0);
        sign_in::ask(&house, &write, &act, "ana@example.eu", Language::En, "").await.unwrap();
        email_change::ask(&house, &write, &act, &person, "new@example.eu").await.unwrap();
        let invitation = NewInvitation {
            noun: "organisation",
            noun_id: Uuid::from_u128(7),
            role: Role::Officer,
            email: "bor@example.eu".to_owned(),
            language: Language::En,
            title: "Town".to_owned(),
            next: "/my/account".to_owned(),
        };
        invite(&house, &write, &act, ana, &invitation).await.unwrap();
        write.commit().await.unwrap();

        // Two codes, of sign-in and of the new address, and two links, of sign-in and of the invitation.
        let secret = Regex::new(r"\b\d{6}\b|/(?:link|invitations)/[^\s?]{20,}").unwrap();
        let waiting = outbox(&house.database, 9).await.unwrap();
        let text: String =
            waiting.iter().map(|(mail, _)| format!("{}\n{}\n", mail.subject, mail.body)).collect();
        let mut secrets: Vec<_> = secret.find_iter(&text).map(|found| found.as_str()).collect();
        secrets.sort_unstable();
        secrets.dedup();
        assert_eq!((waiting.len(), secrets.len()), (3, 4), "{secrets:?}");

        jobs::run_due(&house).await.unwrap();
        // Without the soft breaks of lines.
        let told = messages.try_iter().collect::<String>().replace("=\n", "");
        assert!(secrets.iter().all(|secret| told.contains(secret)), "{secrets:?} in {told}");
        for (mail, delivery) in outbox(&house.database, 9).await.unwrap() {
            let state = delivery.map(|delivery| delivery.state);
            assert_eq!((state.as_deref(), mail.subject.as_str(), mail.body.as_str()), (Some("sent"), "", ""));
        }
        house.database.clone().close().await.unwrap();
    })
    .await;
}
