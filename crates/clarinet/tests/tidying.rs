//! What signing in leaves behind is erased after thirty days, by the daily job and a moved clock.

mod support;

use clarinet::rooms;
use foundation::Language;
use foundation::jobs::run_due;
use foundation::mail::{Letter, post};
use foundation::testing::on_both;
use sea_orm::{ConnectionTrait as _, Statement};
use support::Program;

/// What is kept: codes, changes of address, sessions, mails of signing in that still say something, other mails,
/// invitations with an address.
async fn kept(program: &Program) -> [i64; 6] {
    let read = program.house.database.read();
    let mut counts = [0; 6];
    for (count, sql) in counts.iter_mut().zip([
        "SELECT CAST(COUNT(*) AS BIGINT) FROM sign_in",
        "SELECT CAST(COUNT(*) AS BIGINT) FROM email_change",
        "SELECT CAST(COUNT(*) AS BIGINT) FROM session",
        "SELECT CAST(COUNT(*) AS BIGINT) FROM mail WHERE address <> '' AND noun <> 'application'",
        "SELECT CAST(COUNT(*) AS BIGINT) FROM mail WHERE address <> '' AND noun = 'application'",
        "SELECT CAST(COUNT(*) AS BIGINT) FROM invitation WHERE email <> ''",
    ]) {
        let statement = Statement::from_string(read.get_database_backend(), sql);
        *count = read.query_one_raw(statement).await.unwrap().unwrap().try_get_by_index(0).unwrap();
    }
    counts
}

async fn pass_days(program: &Program, days: i64) {
    program.bench.clock.set(program.bench.clock.now().plus_days(days));
    run_due(&program.house).await.unwrap();
}

#[tokio::test]
async fn codes_ended_sessions_and_their_mails_go_after_thirty_days_and_nothing_else() {
    on_both(&rooms::migrations(), |bench| async move {
        let program = Program::of(bench);
        people::tidying::plan(&program.house).await.unwrap();
        let ana = program.person("Ana", "ana@example.eu", Language::Sl).await;
        let (ended, kept_on) = (program.sign_in(ana).await, program.sign_in(ana).await);
        let before = kept(&program).await;
        assert_eq!(program.post("/en/sign-out", Some(&ended), &[]).await.status, 303);
        let asked = program.post("/en/sign-in", None, &[("sign-in-email", "ana@example.eu")]).await;
        assert_eq!(asked.status, 200);
        let form = [("email", "ana.new@example.eu")];
        assert_eq!(program.post("/en/my/account/email", Some(&kept_on), &form).await.status, 303);
        let write = program.house.database.begin().await.unwrap();
        let act = program.act(Some(ana));
        let letter = Letter {
            person: Some(ana),
            address: "ana@example.eu".to_owned(),
            language: Language::Sl,
            subject: "A receipt".to_owned(),
            body: "Number 7.".to_owned(),
            noun: "application",
            noun_id: act.id(),
        };
        post(&write, &act, letter).await.unwrap();
        write.commit().await.unwrap();
        run_due(&program.house).await.unwrap();
        let full = kept(&program).await;
        assert_eq!((full[1], full[2], full[4]), (1, 2, 1));
        assert!(full[0] == before[0] + 1 && full[3] >= before[3] + 2, "{before:?} {full:?}");
        pass_days(&program, 29).await;
        assert_eq!(kept(&program).await, full, "not before its time");
        // She goes on working: this session is not one of those that ended.
        assert_eq!(program.get("/en/my/account", Some(&kept_on)).await.status, 200);
        pass_days(&program, 2).await;
        assert_eq!(kept(&program).await, [0, 0, 1, 0, 1, 0]);
        assert_eq!(program.get("/en/my/account", Some(&kept_on)).await.status, 200);
        // Unused for thirty days it ends, and is kept as long again.
        pass_days(&program, 40).await;
        assert_eq!(kept(&program).await[2], 1);
        pass_days(&program, 21).await;
        assert_eq!(kept(&program).await, [0, 0, 0, 0, 1, 0]);
    })
    .await;
}
