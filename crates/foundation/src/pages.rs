//! Pages: what turns a request into a visit and a value into HTML. Nothing else knows headers, cookies and the CSP.

mod assets;
mod cache;
mod client;
mod field;
mod fields;
mod frame;
mod front;
mod problem;
mod routes;
mod visit;

pub use assets::{asset, asset_address, icon};
pub use field::{Choice, Entered, ErrorLine, ErrorSummary, Field, Kind};
pub use fields::{Carried, Fields, SIGN_IN};
pub use frame::{Crumb, Frame, MenuItem, Page, Visibility, emblem};
pub use front::{Arrived, serve_with_front};
pub use problem::Problem;
pub use routes::{Entry, Routes};
pub use visit::{SESSION_COOKIE, Visit, end_session_cookie, session_cookie};
