//! The demo persons: invented, one for each part that can be played.

use foundation::{Language, Role};

/// A demo person: the name it signs in by, how it is shown, the language of its mails, its roles at the lead.
pub struct DemoPerson {
    /// What `POST /demo/sign-in` takes.
    pub key: &'static str,
    /// The invented name.
    pub name: &'static str,
    /// The language of mails.
    pub language: Language,
    /// The roles held within the lead organisation; an officer's within an invented body, the administrator's in none.
    pub roles: &'static [Role],
}

const fn person(
    key: &'static str,
    name: &'static str,
    language: Language,
    roles: &'static [Role],
) -> DemoPerson {
    DemoPerson { key, name, language, roles }
}

/// Every demo person.
pub const PERSONS: [DemoPerson; 21] = [
    person("secretariat", "Sanna Sample", Language::En, &[Role::Secretariat]),
    person("secretariat-2", "Stefano Esempio", Language::It, &[Role::Secretariat]),
    person("secretariat-3", "Sonja Primer", Language::Sl, &[Role::Secretariat]),
    person("chair", "Clara Sample", Language::En, &[]),
    person("juror-1", "Juror One", Language::En, &[]),
    person("juror-2", "Giurata Due", Language::It, &[]),
    person("juror-3", "Jurorin Drei", Language::De, &[]),
    person("juror-4", "Žirantka Štiri", Language::Sl, &[]),
    person("juror-5", "Κριτής Πέντε", Language::El, &[]),
    person("juror-6", "Juratul Șase", Language::Ro, &[]),
    person("juror-7", "Жури Седем", Language::Bg, &[]),
    person("juror-8", "Nyolcas Zsűritag", Language::Hu, &[]),
    person("juror-9", "Juror Nine", Language::En, &[]),
    person("applicant", "Petra Sample", Language::En, &[Role::Officer]),
    person("agency", "Agata Sample", Language::It, &[Role::Officer]),
    person("officer", "Otto Muster", Language::De, &[Role::Officer]),
    person("artist", "Ari Sample", Language::En, &[Role::Artist]),
    person("trainer", "Tara Sample", Language::En, &[Role::Trainer]),
    person("translator", "Teodora Sample", Language::Bg, &[Role::Translator]),
    person("evaluator", "Eva Sample", Language::En, &[Role::Evaluator]),
    person("admin", "Ada Sample", Language::En, &[Role::Administrator]),
];

impl DemoPerson {
    /// The invented address.
    pub fn email(&self) -> String {
        format!("{}@demo.example", self.key)
    }
}
