pub(crate) mod about;
pub(crate) mod accessibility;
pub(crate) mod contact;
pub(crate) mod home;
pub(crate) mod privacy;
pub(crate) mod styleguide;
