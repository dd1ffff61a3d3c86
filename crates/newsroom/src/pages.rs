pub(crate) mod about;
pub(crate) mod home;
