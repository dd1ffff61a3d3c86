//! Who keeps what a form asks for, why and how long, beside the form.

use askama::Template;
use foundation::Words;

use super::opened::Opened;

#[derive(Template)]
#[template(path = "pages/your_data.html")]
struct YourData<'a> {
    w: &'a Words,
    lines: Vec<String>,
}

impl Opened {
    /// Who keeps what is typed into this entry, why and how long.
    pub fn your_data(&self, w: &Words) -> String {
        let privacy = &self.version.form.privacy;
        let said = [privacy.who, privacy.why, privacy.how_long].map(|text| self.texts.body(text).to_owned());
        html(w, said.into_iter().chain([self.call.say_kept(w)]).collect())
    }
}

/// Who keeps a question about a call, why and how long.
pub(super) fn of_question(w: &Words) -> String {
    html(w, vec![w.get("editor-ask-privacy")])
}

fn html(w: &Words, lines: Vec<String>) -> String {
    YourData { w, lines }.render().unwrap_or_default()
}
