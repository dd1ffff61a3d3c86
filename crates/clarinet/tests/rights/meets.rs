//! The lines of the walk: an address, and what each role meets there.

/// What somebody meets at an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meets {
    /// A page.
    Page,
    /// The way on after a write, or from an address that has moved.
    Goes,
    /// The form again, or that it cannot be read, since it says too little; or that a link has ended: the right to
    /// send it is there.
    Fault,
    /// The page that never was, equal to any other such.
    Nothing,
    /// The sign-in page.
    SignIn,
}

pub(crate) use Meets::{Fault, Goes, Nothing, Page, SignIn};

/// An address and what each role meets there.
pub(crate) struct Line {
    pub(crate) method: &'static str,
    /// As the router lists it.
    pub(crate) route: &'static str,
    /// The address asked, with names for what is filled in; empty where the route has no parameter but the language.
    pub(crate) asked: &'static str,
    /// The form posted.
    pub(crate) form: &'static [(&'static str, &'static str)],
    /// Nobody; the entry's applicant; another entry's; the call's secretariat; everybody else who is signed in.
    pub(crate) meets: [Meets; 5],
    /// The administrator, where that is not what everybody else meets.
    pub(crate) administrator: Option<Meets>,
}

impl Line {
    pub(crate) const fn administrator(mut self, meets: Meets) -> Self {
        self.administrator = Some(meets);
        self
    }
}

pub(crate) const fn line(
    method: &'static str,
    route: &'static str,
    asked: &'static str,
    meets: [Meets; 5],
) -> Line {
    Line { method, route, asked, form: &[], meets, administrator: None }
}

pub(crate) const fn form(
    route: &'static str,
    asked: &'static str,
    form: &'static [(&'static str, &'static str)],
    meets: [Meets; 5],
) -> Line {
    Line { method: "POST", route, asked, form, meets, administrator: None }
}

pub(crate) const EVERYBODY: [Meets; 5] = [Page; 5];
pub(crate) const SIGNED_IN: [Meets; 5] = [SignIn, Page, Page, Page, Page];
/// What only those see who run the call.
pub(crate) const PREVIEW: [Meets; 5] = [Nothing, Nothing, Nothing, Page, Nothing];
pub(crate) const OFFICE: [Meets; 5] = [SignIn, Nothing, Nothing, Page, Nothing];
pub(crate) const OFFICE_GOES: [Meets; 5] = [SignIn, Nothing, Nothing, Goes, Nothing];
pub(crate) const OFFICE_FAULT: [Meets; 5] = [SignIn, Nothing, Nothing, Fault, Nothing];
pub(crate) const NOBODYS: [Meets; 5] = [SignIn, Nothing, Nothing, Nothing, Nothing];
pub(crate) const OWN: [Meets; 5] = [SignIn, Page, Nothing, Nothing, Nothing];
pub(crate) const OWN_GOES: [Meets; 5] = [SignIn, Goes, Nothing, Nothing, Nothing];
pub(crate) const OWN_FAULT: [Meets; 5] = [SignIn, Fault, Nothing, Nothing, Nothing];
