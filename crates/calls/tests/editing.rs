//! The call editor's nouns, on both engines: what was sent never changes, passes let through whom they name.

use std::collections::BTreeSet;

use calls::application::{
    Application, NotSent, application_of, begin_application, name_bodies, save_answer, send, sendings,
};
use calls::call::{Call, CallKind, FormVersion, call_of, form_of, form_version};
use calls::editing::asked::{
    Answered, NotAsked, all_asked, answer, answered, ask, asked_by, find_asked, set_aside,
};
use calls::editing::dates::{Dates, NoDates, closing_moves, set_dates};
use calls::editing::difference::{What, changes};
use calls::editing::draft::{discard_draft, newest_form, open_draft, publish, published_forms};
use calls::editing::faults::faults;
use calls::editing::making::{Begun, begin_call, is_slug_taken};
use calls::editing::parts::Part;
use calls::editing::pass::{NoPass, give_pass, take_back_pass};
use calls::editing::sheet::Sheet;
use calls::editing::texts::{Typed, word};
use calls::form::{Given, QuestionKind};
use foundation::pages::{Arrived, Fields};
use foundation::testing::{Bench, on_both};
use foundation::text::{read_texts, read_whole};
use foundation::{Language, Line, Moment, Write};
use people::organisation::{NewOrganisation, OrganisationKind, enter_organisations};
use people::person::enter_person;
use sea_orm::prelude::Uuid;
use sea_orm::{ConnectionTrait as _, Statement};

fn migrations() -> Vec<foundation::migrations::Migration> {
    [foundation::migrations::foundation(), people::migrations(), calls::migrations()].concat()
}

struct World {
    bench: Bench,
    call: Call,
    office: Uuid,
    applicant: Uuid,
    other: Uuid,
    authority: Uuid,
}

fn typed(texts: &[(Language, &str)]) -> Typed {
    texts.iter().map(|(language, body)| (*language, (*body).to_owned())).collect()
}

/// Puts a part into the call's form as its page does: settings as they are typed, one text a slot.
async fn put(world: &World, sheet: Sheet, settings: &[(&str, &str)], texts: &[Typed]) {
    let act = world.bench.act(Some(world.office));
    let write = world.bench.database.begin().await.unwrap();
    let draft = open_draft(&write, world.call.id).await.unwrap();
    let mut form = draft.version.form.clone();
    let added = sheet.key.is_empty();
    let sheet = sheet.filled(&Fields::of(settings.iter().copied()));
    assert_eq!(sheet.wrong(&form, added), Vec::new(), "{}", sheet.key);
    let mut ids = Vec::new();
    for (slot, typed) in sheet.slots.iter().zip(texts) {
        let held = slot.id.is_some_and(|id| draft.holds(id));
        ids.push(word(&write, &act, slot.id, held, Language::En, typed).await.unwrap());
    }
    sheet.put(&mut form, &ids);
    draft.keep(&write, &act, &form, "change_part", sheet.part.code()).await.unwrap();
    write.commit().await.unwrap();
}

async fn publish_now(world: &World) {
    let mut write = world.bench.database.begin().await.unwrap();
    publish(&mut write, &world.bench.act(Some(world.office)), world.call.id).await.unwrap();
    write.commit().await.unwrap();
}

impl World {
    async fn of(bench: Bench) -> Self {
        let act = bench.act(None);
        let write = bench.database.begin().await.unwrap();
        let body = |name: &str| NewOrganisation {
            kind: OrganisationKind::LocalAuthority,
            country: "IT".parse().unwrap(),
            name: foundation::text::Drafted::only(Language::It, name),
            language: Language::It,
            place: None,
            point: None,
        };
        let organisations = enter_organisations(&write, &act, &[body("Prova"), body("Altra")]).await.unwrap();
        let mut persons = Vec::new();
        for name in ["sanna", "petra", "otto"] {
            let email = format!("{name}@example.eu");
            persons.push(enter_person(&write, &act, &Line::of(name), &email, Language::En).await.unwrap());
        }
        let id = begin_call(&write, &act, begun(&act, organisations[0], "award-2027"), None).await.unwrap();
        let call = call_of(&*write, id).await.unwrap().unwrap();
        write.commit().await.unwrap();
        let world = Self {
            bench,
            call,
            office: persons[0],
            applicant: persons[1],
            other: persons[2],
            authority: organisations[1],
        };
        let english = |body: &str| typed(&[(Language::En, body)]);
        put(&world, Sheet::blank(Part::Section, "", None), &[("code", "campaign")], &[english("Campaign")])
            .await;
        let title = Sheet::blank(Part::Question, "campaign", Some(QuestionKind::ShortText));
        let settings = [("code", "title"), ("required", "yes"), ("words", "20")];
        put(&world, title, &settings, &[english("What is it called?")]).await;
        let running = Sheet::blank(Part::Question, "campaign", Some(QuestionKind::Choice));
        put(&world, running, &[("code", "status")], &[english("Is it running?")]).await;
        for (key, label) in [("running", "It runs"), ("finished", "It is over")] {
            put(&world, Sheet::blank(Part::Choice, "status", None), &[("code", key)], &[english(label)])
                .await;
        }
        world
    }

    async fn entry(&self, person: Uuid) -> Uuid {
        let (act, id) = (self.bench.act(Some(person)), self.bench.chance.secret_id());
        let write = self.bench.database.begin().await.unwrap();
        begin_application(&write, &act, person, &self.call, id, Language::En).await.unwrap();
        name_bodies(&write, &act, id, self.authority, None, Language::En).await.unwrap();
        let given = Given::One("Neighbours".to_owned());
        save_answer(&write, &act, person, id, "title", &given, 0).await.unwrap();
        write.commit().await.unwrap();
        id
    }

    async fn now(&self) -> Call {
        call_of(self.bench.database.read(), self.call.id).await.unwrap().unwrap()
    }

    async fn application(&self, id: Uuid) -> Application {
        application_of(self.bench.database.read(), id).await.unwrap()
    }

    async fn send(&self, person: Uuid, id: Uuid, at: Moment) -> Result<(i32, bool), NotSent> {
        let call = self.now().await;
        let version = form_of(self.bench.database.read(), call.id).await.unwrap();
        let application = self.application(id).await;
        let mut act = self.bench.act(Some(person));
        act.at = at;
        let mut write = self.bench.database.begin().await.unwrap();
        let declared = BTreeSet::new();
        let sent =
            send(&mut write, &act, person, &application, &call, &version, &declared, Arrived(at)).await;
        if sent.is_ok() {
            write.commit().await.unwrap();
        }
        sent
    }
}

fn begun(act: &foundation::Act, organisation: Uuid, slug: &str) -> Begun {
    Begun {
        slug: slug.to_owned(),
        kind: CallKind::Award,
        organisation,
        language: Language::En,
        title: "Award".to_owned(),
        zone: "Europe/Rome".to_owned(),
        opens_at: act.at.plus_days(-1),
        closes_at: act.at.plus_days(10),
    }
}

/// Every word of a version as a reader of a language meets it.
async fn wording(world: &World, version: &FormVersion, language: Language) -> Vec<String> {
    let ids: Vec<Uuid> = version.form.texts().into_iter().copied().collect();
    let texts = read_texts(world.bench.database.read(), language, ids.clone()).await.unwrap();
    ids.into_iter().map(|id| texts.body(id).to_owned()).collect()
}

#[tokio::test]
async fn what_was_sent_keeps_its_wording_after_a_published_change() {
    on_both(&migrations(), |bench| async move {
        let world = World::of(bench).await;
        publish_now(&world).await;
        let entry = world.entry(world.applicant).await;
        let at = world.bench.clock.now();
        assert_eq!(world.send(world.applicant, entry, at).await.unwrap(), (1, true));
        let database = world.bench.database.read();
        let sent = sendings(database, entry).await.unwrap().remove(0);
        let version = form_version(database, sent.form_id).await.unwrap();
        let before = wording(&world, &version, Language::En).await;

        // Every kind of change: worded anew, translated, a setting, a new part, a removed one, another order.
        let english = |body: &str| typed(&[(Language::En, body)]);
        let title = Sheet::of(&version.form, Part::Question, "title").unwrap();
        let worded =
            typed(&[(Language::En, "The name of the campaign"), (Language::It, "Il nome della campagna")]);
        put(&world, title, &[("required", "yes"), ("words", "12")], &[worded]).await;
        let note = Sheet::blank(Part::Question, "campaign", Some(QuestionKind::LongText));
        put(&world, note, &[("code", "note")], &[english("Anything else?")]).await;
        let write = world.bench.database.begin().await.unwrap();
        let draft = open_draft(&write, world.call.id).await.unwrap();
        assert_eq!((draft.version.number, draft.version.published_at), (2, None));
        let mut form = draft.version.form.clone();
        assert!(form.remove_part(Part::Choice, "status.finished"));
        assert!(form.move_part(Part::Question, "note", true));
        draft.keep(&write, &world.bench.act(Some(world.office)), &form, "change_form", "form").await.unwrap();
        write.commit().await.unwrap();

        // A draft changes nothing for applicants.
        assert_eq!(form_of(database, world.call.id).await.unwrap().id, version.id);
        assert_eq!(wording(&world, &version, Language::En).await, before);
        let newest = newest_form(database, world.call.id).await.unwrap();
        let ids = version.form.texts().into_iter().chain(newest.form.texts()).copied();
        let wholes = read_whole(database, ids).await.unwrap();
        let differences: Vec<_> = changes(&version.form, &newest.form, &wholes)
            .into_iter()
            .map(|change| (change.part, change.key, change.what))
            .collect();
        let worded = What::Changed {
            settings: vec!["words"],
            texts: vec![("label", vec![Language::En, Language::It])],
        };
        let expected = vec![
            (Part::Question, "title".to_owned(), worded),
            (Part::Question, "note".to_owned(), What::Added),
            (Part::Choice, "status.finished".to_owned(), What::Removed),
        ];
        assert_eq!(differences, expected);

        publish_now(&world).await;
        assert_eq!(form_of(database, world.call.id).await.unwrap().id, newest.id);
        let kept = sendings(database, entry).await.unwrap();
        assert_eq!(kept, vec![sent.clone()]);
        let old = form_version(database, sent.form_id).await.unwrap();
        assert_eq!(old.form, version.form);
        assert_eq!(wording(&world, &old, Language::En).await, before);
        assert_eq!(wording(&world, &old, Language::It).await, before, "no translation slipped in");
        // The applicant's draft meets the new version: sending again makes a new sending with it.
        assert_eq!(world.send(world.applicant, entry, at.plus_minutes(1)).await.unwrap(), (1, true));
        let both = sendings(database, entry).await.unwrap();
        assert_eq!(both.iter().map(|sent| sent.form_id).collect::<Vec<_>>(), vec![newest.id, version.id]);
    })
    .await;
}

#[tokio::test]
async fn a_draft_is_thrown_away_and_a_copy_stands_alone() {
    on_both(&migrations(), |bench| async move {
        let world = World::of(bench).await;
        let act = world.bench.act(Some(world.office));
        publish_now(&world).await;
        let database = world.bench.database.read();
        let version = form_of(database, world.call.id).await.unwrap();
        let section = Sheet::of(&version.form, Part::Section, "campaign").unwrap();
        put(&world, section.clone(), &[], &[typed(&[(Language::En, "Other")])]).await;
        let write = world.bench.database.begin().await.unwrap();
        discard_draft(&write, &act, world.call.id).await.unwrap();
        discard_draft(&write, &act, world.call.id).await.unwrap();
        write.commit().await.unwrap();
        assert_eq!(newest_form(database, world.call.id).await.unwrap().id, version.id);
        assert_eq!(published_forms(database, world.call.id).await.unwrap().len(), 1);

        let write = world.bench.database.begin().await.unwrap();
        let new = begun(&act, world.call.organisation_id, "award-2028");
        let copy = begin_call(&write, &act, new, Some(&world.call)).await.unwrap();
        assert!(is_slug_taken(&*write, "award-2028").await.unwrap());
        write.commit().await.unwrap();
        let copied = newest_form(database, copy).await.unwrap();
        assert_eq!(
            wording(&world, &copied, Language::En).await,
            wording(&world, &version, Language::En).await
        );
        let own: BTreeSet<Uuid> = version.form.texts().into_iter().copied().collect();
        assert!(copied.form.texts().into_iter().all(|id| !own.contains(id)), "a text is shared by two calls");
        let write = world.bench.database.begin().await.unwrap();
        let again =
            begin_call(&write, &act, begun(&act, world.call.organisation_id, "award-2028"), None).await;
        assert!(foundation::database::is_taken(&again.unwrap_err()));
    })
    .await;
}

#[tokio::test]
async fn a_form_says_what_keeps_it_from_being_published() {
    on_both(&migrations(), |bench| async move {
        let world = World::of(bench).await;
        let english = |body: &str| typed(&[(Language::En, body)]);
        let ended = Sheet::blank(Part::Question, "campaign", Some(QuestionKind::Date));
        let settings = [("code", "ended"), ("show_if", "status.finished")];
        put(&world, ended, &settings, &[english("When did it end?")]).await;
        let criterion = Sheet::blank(Part::Criterion, "", None);
        put(&world, criterion, &[("code", "voices"), ("weight", "40")], &[english("Voices")]).await;
        let mut form = newest_form(world.bench.database.read(), world.call.id).await.unwrap().form;
        let said = |form: &calls::form::Form<Uuid>| -> Vec<String> {
            faults(CallKind::Residency, form).into_iter().map(|fault| fault.what.key.into_owned()).collect()
        };
        assert_eq!(said(&form), ["editor-fault-weights"]);
        assert!(form.remove_part(Part::Criterion, "voices"));
        assert_eq!(said(&form), Vec::<String>::new());
        assert!(form.move_part(Part::Question, "ended", true));
        assert_eq!(said(&form), ["editor-fault-not-earlier"]);
        assert!(form.move_part(Part::Question, "ended", false));
        assert!(form.remove_part(Part::Choice, "status.finished"));
        assert_eq!(said(&form), ["editor-fault-two-choices", "editor-fault-no-such-answer"]);
        assert!(form.remove_part(Part::Question, "title"));
        assert!(form.remove_part(Part::Question, "status"));
        assert_eq!(said(&form), ["editor-fault-no-title", "editor-fault-not-earlier"]);
        let award = |form: &calls::form::Form<Uuid>| -> Vec<String> {
            faults(CallKind::Award, form).into_iter().map(|fault| fault.what.key.into_owned()).collect()
        };
        let lacks = ["editor-fault-no-summary", "editor-fault-no-category", "editor-fault-no-publication"]
            .map(str::to_owned);
        assert_eq!(award(&form)[1..4], lacks);
        assert!(!form.remove_part(Part::Privacy, "privacy") && !form.move_part(Part::Rule, "none", true));
    })
    .await;
}

#[tokio::test]
async fn an_award_asks_what_its_gallery_shows_and_whether_it_may() {
    on_both(&migrations(), |bench| async move {
        let world = World::of(bench).await;
        let english = |body: &str| typed(&[(Language::En, body)]);
        let said = async || -> Vec<String> {
            let form = newest_form(world.bench.database.read(), world.call.id).await.unwrap().form;
            let faults = faults(CallKind::Award, &form);
            assert!(faults.iter().all(|fault| fault.part.is_none()));
            faults.into_iter().map(|fault| fault.what.key.into_owned()).collect()
        };
        let question = |kind| Sheet::blank(Part::Question, "campaign", Some(kind));
        let [summary, category, publication] =
            ["editor-fault-no-summary", "editor-fault-no-category", "editor-fault-no-publication"];
        assert_eq!(said().await, [summary, category, publication]);
        let declared = [english("You may publish it.")];
        put(&world, Sheet::blank(Part::Declaration, "", None), &[("code", "right")], &declared).await;
        assert_eq!(said().await, [summary, category, publication], "another declaration is not that one");
        put(&world, Sheet::blank(Part::Declaration, "", None), &[("code", "publication")], &declared).await;
        assert_eq!(said().await, [summary, category]);
        // What only the secretariat sees cannot stand in a gallery.
        let private = [("code", "summary"), ("private", "yes")];
        put(&world, question(QuestionKind::LongText), &private, &[english("In two sentences?")]).await;
        assert_eq!(said().await, [summary, category]);
        let form = newest_form(world.bench.database.read(), world.call.id).await.unwrap().form;
        put(
            &world,
            Sheet::of(&form, Part::Question, "summary").unwrap(),
            &[],
            &[english("In two sentences?")],
        )
        .await;
        assert_eq!(said().await, [category]);
        put(&world, question(QuestionKind::Choices), &[("code", "category")], &[english("Which?")]).await;
        for key in ["web", "events"] {
            let choice = Sheet::blank(Part::Choice, "category", None);
            put(&world, choice, &[("code", key)], &[english(key)]).await;
        }
        assert_eq!(said().await, [category], "an entry is in one category");
        let write = world.bench.database.begin().await.unwrap();
        let draft = open_draft(&write, world.call.id).await.unwrap();
        let mut form = draft.version.form.clone();
        assert!(form.remove_part(Part::Question, "category"));
        draft.keep(&write, &world.bench.act(Some(world.office)), &form, "change_form", "form").await.unwrap();
        write.commit().await.unwrap();
        put(&world, question(QuestionKind::Choice), &[("code", "category")], &[english("Which?")]).await;
        for key in ["web", "events"] {
            let choice = Sheet::blank(Part::Choice, "category", None);
            put(&world, choice, &[("code", key)], &[english(key)]).await;
        }
        assert_eq!(said().await, Vec::<String>::new());
    })
    .await;
}

#[tokio::test]
async fn a_published_call_closes_only_later_and_says_why() {
    on_both(&migrations(), |bench| async move {
        let world = World::of(bench).await;
        let (database, call) = (world.bench.database.clone(), world.call.clone());
        let act = world.bench.act(Some(world.office));
        let dates = Dates {
            zone: call.zone.clone(),
            opens_at: call.opens_at,
            closes_at: call.closes_at,
            grace_minutes: 5,
            kept_days: [call.draft_days, call.sent_days, call.withdrawn_days, call.shown_days],
        };
        let set = async |dates: &Dates, note: &str| {
            let mut write = database.begin().await.unwrap();
            let set = set_dates(&mut write, &act, world.office, call.id, dates, note).await.unwrap();
            write.commit().await.unwrap();
            set
        };
        let sooner = Dates { closes_at: call.closes_at.plus_days(-1), ..dates.clone() };
        assert_eq!(set(&sooner, "").await, Ok(()), "unpublished, all moves");
        assert_eq!(set(&dates, "").await, Ok(()));
        assert_eq!(
            set(&Dates { closes_at: dates.opens_at, ..dates.clone() }, "").await,
            Err(NoDates::ClosesFirst)
        );
        publish_now(&world).await;
        assert_eq!(set(&sooner, "We erred").await, Err(NoDates::ClosesEarlier));
        let later = Dates { closes_at: call.closes_at.plus_days(7), ..dates.clone() };
        assert_eq!(set(&later, "").await, Err(NoDates::NoNote));
        assert_eq!(set(&later, "A strike of the post").await, Ok(()));
        let opens = Dates { opens_at: call.opens_at.plus_minutes(1), ..later.clone() };
        assert_eq!(set(&opens, "").await, Err(NoDates::HasOpened));
        let now = world.now().await;
        assert_eq!((now.opens_at, now.closes_at, now.grace_minutes), (dates.opens_at, later.closes_at, 5));
        let moves = closing_moves(database.read(), call.id).await.unwrap();
        let moves: Vec<_> = moves.into_iter().map(|moved| (moved.from_at, moved.to_at, moved.note)).collect();
        assert_eq!(moves, [(call.closes_at, later.closes_at, "A strike of the post".to_owned())]);
    })
    .await;
}

#[tokio::test]
async fn a_late_pass_lets_through_whom_it_names() {
    on_both(&migrations(), |bench| async move {
        let world = World::of(bench).await;
        publish_now(&world).await;
        let (own, another) = (world.entry(world.applicant).await, world.entry(world.other).await);
        let (closes, act) = (world.call.closes_at, world.bench.act(Some(world.office)));
        let until = closes.plus_days(2);
        let give = async |email: &str, until: Moment, reason: &str| {
            let write = world.bench.database.begin().await.unwrap();
            let given =
                give_pass(&write, &act, world.office, &world.call, email, until, reason).await.unwrap();
            write.commit().await.unwrap();
            given
        };
        assert_eq!(give("petra@example.eu", closes, "Ill").await, Err(NoPass::EndsTooEarly));
        assert_eq!(give("petra@example.eu", until, "").await, Err(NoPass::NoReason));
        let late = closes.plus_days(1);
        assert!(matches!(world.send(world.applicant, own, late).await, Err(NotSent::TooLate)));
        let (pass, new) = give("petra@example.eu", until, "Ill").await.unwrap();
        assert!(new);
        assert_eq!(give("petra@example.eu", until, "Ill").await, Ok((pass, false)), "a second press");
        assert!(
            matches!(world.send(world.other, another, late).await, Err(NotSent::TooLate)),
            "another person's"
        );
        assert!(matches!(world.send(world.applicant, own, until).await, Err(NotSent::TooLate)), "expired");
        assert_eq!(world.send(world.applicant, own, late).await.unwrap(), (1, true));
        let sent = sendings(world.bench.database.read(), own).await.unwrap();
        assert_eq!(sent[0].late_pass_id, Some(pass));

        let (pass, _) = give("otto@example.eu", until, "Ill").await.unwrap();
        let take = async |call: Uuid| {
            let write = world.bench.database.begin().await.unwrap();
            let taken = take_back_pass(&write, &act, world.office, call, pass).await.unwrap();
            write.commit().await.unwrap();
            taken
        };
        assert!(!take(world.bench.chance.secret_id()).await, "of another call");
        assert!(take(world.call.id).await);
        assert!(!take(world.call.id).await, "once");
        assert!(matches!(world.send(world.other, another, late).await, Err(NotSent::TooLate)), "taken back");
    })
    .await;
}

#[tokio::test]
async fn a_person_has_one_open_question_and_all_read_the_answer() {
    on_both(&migrations(), |bench| async move {
        let world = World::of(bench).await;
        let (database, act, call) = (world.bench.database.clone(), world.bench.act(None), world.call.id);
        let asks = async |person: Uuid, body: &str| {
            let write = database.begin().await.unwrap();
            let asked = ask(&write, &act, Some(person), call, Language::De, body).await;
            if asked.is_ok() {
                write.commit().await.unwrap();
            }
            asked
        };
        let first = asks(world.applicant, "Wann?").await.unwrap();
        assert!(matches!(asks(world.applicant, "Und wo?").await, Err(NotAsked::OneIsOpen)));
        let second = asks(world.other, "Wer?").await.unwrap();
        let begin = async || database.begin().await.unwrap();
        let found = async |id: Uuid| find_asked(database.read(), call, id).await.unwrap().unwrap();
        let (question, reply) = (typed(&[(Language::De, "Wann?")]), typed(&[(Language::De, "Morgen.")]));
        let mut write: Write = begin().await;
        let (office, de) = (world.office, Language::De);
        let told = answer(&mut write, &act, office, first, false, de, &question, &reply).await.unwrap();
        assert!(set_aside(&mut write, &act, office, second).await.unwrap(), "the asker is to be told");
        write.commit().await.unwrap();
        assert_eq!(told, Answered::First);
        // A second press, and a colleague's answer on a page that showed none: one pair of texts, one letter.
        let texts = found(first).await.texts();
        let mut write: Write = begin().await;
        let pressed = answer(&mut write, &act, office, first, false, de, &question, &reply).await.unwrap();
        let other = typed(&[(Language::De, "Nie.")]);
        let met = answer(&mut write, &act, office, first, false, de, &question, &other).await.unwrap();
        assert_eq!((pressed, met), (Answered::Again, Answered::Meanwhile));
        assert!(!set_aside(&mut write, &act, office, second).await.unwrap(), "told once");
        write.commit().await.unwrap();
        assert_eq!(found(first).await.texts(), texts);
        let (_, reply_id) = texts.unwrap();
        let whole = read_whole(database.read(), [reply_id]).await.unwrap();
        assert_eq!(whole[&reply_id].bodies, reply);
        let public: Vec<Uuid> =
            answered(database.read(), call).await.unwrap().iter().map(|row| row.id).collect();
        assert_eq!(public, [first], "neither open nor set aside");
        let mut write: Write = begin().await;
        let reply = typed(&[(Language::De, "Übermorgen."), (Language::En, "The day after tomorrow.")]);
        let again = answer(&mut write, &act, office, first, true, de, &question, &reply).await.unwrap();
        assert_eq!(again, Answered::Again);
        write.commit().await.unwrap();
        asks(world.applicant, "Und wo?").await.unwrap();
        let open: Vec<bool> = all_asked(database.read(), call)
            .await
            .unwrap()
            .iter()
            .map(calls::editing::asked::Asked::is_open)
            .collect();
        assert_eq!(open, [true, false, false]);
        assert_eq!(asked_by(database.read(), call, world.other).await.unwrap().len(), 1);
        assert!(find_asked(database.read(), world.bench.chance.secret_id(), first).await.unwrap().is_none());
    })
    .await;
}

/// Each row breaks one rule of the editor's tables and no other.
#[tokio::test]
async fn the_tables_refuse_what_cannot_be() {
    on_both(&migrations(), |bench| async move {
        let world = World::of(bench).await;
        let act = world.bench.act(None);
        let asker = Some(world.applicant);
        let run = async |sql: &str, values: Vec<sea_orm::Value>| {
            let write = world.bench.database.begin().await.unwrap();
            let backend = write.get_database_backend();
            let done = write.execute_raw(Statement::from_sql_and_values(backend, sql, values)).await;
            if done.is_ok() {
                write.commit().await.unwrap();
            }
            done.map(|done| done.rows_affected())
        };
        let text = {
            let write = world.bench.database.begin().await.unwrap();
            let id =
                foundation::text::write_text(&write, &act, Language::En, &Default::default()).await.unwrap();
            write.commit().await.unwrap();
            id
        };
        let nowhere = world.bench.chance.secret_id();
        let moves = async |call: Uuid, from: i64, to: i64, note: &str, by: Uuid| {
            let sql = "INSERT INTO closing_move (id, call_id, from_at, to_at, note, moved_at, moved_by)
                       VALUES ($1, $2, $3, $4, $5, 0, $6)";
            let id = world.bench.chance.secret_id();
            run(sql, vec![id.into(), call.into(), from.into(), to.into(), note.into(), by.into()]).await
        };
        assert_eq!(moves(world.call.id, 1, 2, "Why", world.office).await.unwrap(), 1);
        for (call, from, to, note, by) in [
            (nowhere, 1, 2, "Why", world.office),
            (world.call.id, 2, 2, "Why", world.office),
            (world.call.id, 1, 2, "", world.office),
            (world.call.id, 1, 2, "Why", nowhere),
        ] {
            assert!(moves(call, from, to, note, by).await.is_err(), "{from} {to} {note}");
        }
        let worded = async |id: Uuid| run("UPDATE closing_move SET note_id = $1", vec![id.into()]).await;
        assert_eq!(worded(text).await.unwrap(), 1);
        assert!(worded(nowhere).await.is_err());
        // Wording: question and answer; states: published, set aside.
        let asks =
            async |call: Uuid, person: Option<Uuid>, wording: [Option<Uuid>; 2], states: [Option<i64>; 2]| {
                let sql =
                    "INSERT INTO call_question (id, call_id, asked_at, asked_by, language, body, question_id,
                                                  answer_id, published_at, set_aside_at)
                       VALUES ($1, $2, 0, $3, 'en', '', $4, $5, $6, $7)";
                let id = world.bench.chance.secret_id();
                let wording = wording.map(sea_orm::Value::from);
                let states = states.map(sea_orm::Value::from);
                let values = [id.into(), call.into(), person.into()];
                run(sql, values.into_iter().chain(wording).chain(states).collect()).await
            };
        let (call, both) = (world.call.id, [Some(text), Some(text)]);
        assert_eq!(asks(call, asker, [None, None], [None, None]).await.unwrap(), 1);
        assert_eq!(asks(call, None, [None, None], [None, None]).await.unwrap(), 1);
        assert_eq!(asks(call, None, [None, None], [None, None]).await.unwrap(), 1, "nobody may have several");
        assert_eq!(asks(call, asker, both, [Some(1), None]).await.unwrap(), 1);
        assert_eq!(asks(call, asker, [None, None], [None, Some(1)]).await.unwrap(), 1);
        let second = asks(call, asker, [None, None], [None, None]).await.unwrap_err();
        assert!(foundation::database::is_taken(&second), "one open question a person");
        for (call, person, wording, states) in [
            (nowhere, None, [None, None], [None, None]),
            (call, Some(nowhere), [None, None], [None, None]),
            (call, None, [Some(text), None], [None, None]),
            (call, None, [Some(nowhere), Some(text)], [None, None]),
            (call, None, [Some(text), Some(nowhere)], [None, None]),
            (call, None, [None, None], [Some(1), None]),
            (call, None, both, [Some(1), Some(1)]),
        ] {
            assert!(asks(call, person, wording, states).await.is_err(), "{wording:?} {states:?}");
        }
    })
    .await;
}
