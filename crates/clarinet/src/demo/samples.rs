//! What `content/demo/entries` holds of invented authorities and their entries.

use calls::form::{Answers, Given};
use foundation::{Country, Language};
use people::organisation::OrganisationKind;
use serde::Deserialize;

/// The invented entries of each language.
pub(super) const SAMPLES: [(Language, &str); 8] = [
    (Language::En, include_str!("../../../../content/demo/entries/samples-en.json")),
    (Language::It, include_str!("../../../../content/demo/entries/samples-it.json")),
    (Language::De, include_str!("../../../../content/demo/entries/samples-de.json")),
    (Language::Sl, include_str!("../../../../content/demo/entries/samples-sl.json")),
    (Language::El, include_str!("../../../../content/demo/entries/samples-el.json")),
    (Language::Ro, include_str!("../../../../content/demo/entries/samples-ro.json")),
    (Language::Bg, include_str!("../../../../content/demo/entries/samples-bg.json")),
    (Language::Hu, include_str!("../../../../content/demo/entries/samples-hu.json")),
];

/// An invented authority.
#[derive(Deserialize)]
pub(super) struct SampleAuthority {
    pub id: String,
    pub name: String,
    pub kind: OrganisationKind,
    pub country: Country,
    pub place: Option<String>,
    pub lat: Option<f64>,
    pub lon: Option<f64>,
    pub language: String,
}

/// An invented entry.
#[derive(Deserialize)]
pub(super) struct SampleEntry {
    pub slug: String,
    pub authority: String,
    pub entering: Option<String>,
    pub edition: String,
    pub state: State,
    #[serde(default)]
    pub sent: Sent,
    pub refusal_reason: Option<String>,
    #[serde(default)]
    pub refusal_text: String,
    pub review: Option<Review>,
    pub question_back: Option<QuestionBack>,
    answers: serde_json::Map<String, serde_json::Value>,
}

/// What has become of an entry.
#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum State {
    Draft,
    Sent,
    Asked,
    Answered,
    Eligible,
    RefusalProposed,
    NotEligible,
    InReview,
    Upheld,
    Overturned,
    Changed,
    Withdrawn,
    Restored,
}

/// How an entry arrived.
#[derive(Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Sent {
    #[default]
    InTime,
    InGrace,
    ByLatePass {
        reason: String,
    },
    ByPost(Envelope),
}

/// What stands on an envelope, and what the secretariat notes of it.
#[derive(Deserialize)]
pub(super) struct Envelope {
    pub entrant: String,
    pub address: String,
    pub note: String,
}

/// What the secretariat asks, and what the applicant changes then.
#[derive(Deserialize)]
pub(super) struct QuestionBack {
    pub section: String,
    pub text: String,
    pub answer: Option<Answered>,
}

/// An answer of the form, worded anew.
#[derive(Deserialize)]
pub(super) struct Answered {
    pub question: String,
    pub text: String,
}

/// Why an applicant asks for a review, and what is said when it is decided.
#[derive(Deserialize)]
pub(super) struct Review {
    pub why: String,
    #[serde(default)]
    pub explanation: String,
}

impl SampleEntry {
    /// The answers of its form.
    pub fn answers(&self) -> Answers {
        Answers(self.answers.iter().map(|(key, value)| (key.clone(), given(value))).collect())
    }
}

fn given(value: &serde_json::Value) -> Given {
    match value {
        serde_json::Value::Array(values) => {
            Given::Many(values.iter().filter_map(|value| value.as_str()).map(str::to_owned).collect())
        }
        serde_json::Value::String(text) => Given::One(text.clone()),
        other => Given::One(other.to_string()),
    }
}
