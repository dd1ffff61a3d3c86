//! A case: a sent application in the hands of somebody who runs its call.

use std::collections::BTreeSet;

use foundation::{Role, Viewer};
use people::person::ever_held;
use sea_orm::entity::prelude::*;

use crate::application::{Application, find_application};
use crate::call::{Call, call_of};
use crate::postal::typists;

/// A sent application in the hands of somebody who runs its call: without one, nothing of screening can be done.
#[derive(Clone, Debug)]
pub struct Case {
    call: Call,
    application: Application,
    person: Uuid,
    own: bool,
    typed: bool,
}

impl Case {
    /// The case, if the application was sent to the call and the viewer runs it. `applicants` take or took part in it,
    /// `typists` typed it in from paper.
    fn open(
        viewer: &Viewer,
        call: Call,
        application: Application,
        applicants: &BTreeSet<Uuid>,
        typists: &BTreeSet<Uuid>,
    ) -> Option<Self> {
        let person = viewer.id()?;
        let sent = application.call_id == call.id && application.number.is_some();
        (sent && call.is_run_by(viewer)).then(|| Self {
            own: applicants.contains(&person),
            typed: typists.contains(&person),
            call,
            application,
            person,
        })
    }

    /// The call it was sent to.
    pub fn call(&self) -> &Call {
        &self.call
    }

    /// The application.
    pub fn application(&self) -> &Application {
        &self.application
    }

    /// Who screens.
    pub fn person(&self) -> Uuid {
        self.person
    }

    /// Whether who screens also took part in it, whether or not they left it since: as an applicant, or by typing it in from
    /// paper.
    pub fn is_own(&self) -> bool {
        self.own || self.typed
    }

    /// Whether who screens typed it in from paper.
    pub fn is_typed(&self) -> bool {
        self.typed
    }
}

/// The case of an application, if the viewer may screen it.
///
/// # Errors
/// The database refused.
pub async fn find_case(
    database: &impl ConnectionTrait,
    viewer: &Viewer,
    id: Uuid,
) -> Result<Option<Case>, DbErr> {
    let Some(application) = find_application(database, viewer, id).await? else {
        return Ok(None);
    };
    let call = call_of(database, application.call_id).await?;
    let applicants = ever_held(database, Role::Applicant, id).await?;
    let typists = typists(database, id).await?;
    Ok(call.and_then(|call| Case::open(viewer, call, application, &applicants, &typists)))
}
