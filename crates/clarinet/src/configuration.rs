//! The configuration: `clarinet.toml` in the working folder, or `CLARINET_*` variables, which win.

use std::net::{IpAddr, SocketAddr};

use serde::Deserialize;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::LevelFilter;

/// Every setting, with its default.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Configuration {
    /// Where the program listens: `127.0.0.1:8080`.
    pub listen: SocketAddr,
    /// What browsers see: scheme, host and port. Passkeys refuse an IP address.
    pub base_url: String,
    /// Proxies whose `X-Forwarded-For` is believed.
    pub trusted_proxies: Vec<IpAddr>,
    /// `sqlite:FILE` or `postgres://…`.
    pub database_url: String,
    /// `file:FOLDER` or `s3://BUCKET`.
    pub files: String,
    /// `smtp://…` or `smtps://…`; without it mail waits in the outbox.
    pub smtp_url: Option<String>,
    /// Who mail comes from.
    pub mail_from: String,
    /// The address of a `ClamAV` daemon: `127.0.0.1:3310`.
    pub clamd: Option<String>,
    /// What is logged, as `tracing` filters it.
    pub log: String,
}

/// A setting that cannot be used: the start stops with one sentence that names it.
#[derive(Debug, thiserror::Error)]
pub enum BadSetting {
    /// The file is not TOML, or has a setting nobody knows.
    #[error("clarinet.toml cannot be read: {0}")]
    File(String),
    /// A value is not what the setting takes.
    #[error("{name} is {value:?}, but it must be {wanted}.")]
    Value {
        /// The setting.
        name: &'static str,
        /// What was given.
        value: String,
        /// What it takes.
        wanted: &'static str,
    },
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    listen: Option<String>,
    base_url: Option<String>,
    trusted_proxies: Option<String>,
    database_url: Option<String>,
    files: Option<String>,
    smtp_url: Option<String>,
    mail_from: Option<String>,
    clamd: Option<String>,
    log: Option<String>,
}

impl Configuration {
    /// Reads the file, if there is one, and the variables.
    ///
    /// # Errors
    /// A setting cannot be used.
    pub fn read() -> Result<Self, BadSetting> {
        let file = match std::fs::read_to_string("clarinet.toml") {
            Ok(file) => file,
            // Only where there is none: with one that cannot be read another database would be served.
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
            Err(error) => return Err(BadSetting::File(error.to_string())),
        };
        Self::of(&file, |name| std::env::var(name).ok())
    }

    /// The configuration of a file's text and of variables.
    ///
    /// # Errors
    /// A setting cannot be used.
    pub fn of(file: &str, variable: impl Fn(&str) -> Option<String>) -> Result<Self, BadSetting> {
        let file: File =
            toml::from_str(file).map_err(|error| BadSetting::File(error.message().to_owned()))?;
        let given = |name: &str, of_file: Option<String>| {
            variable(name).or(of_file).map(|value| value.trim().to_owned()).filter(|value| !value.is_empty())
        };
        let listen = given("CLARINET_LISTEN", file.listen).unwrap_or_else(|| "127.0.0.1:8080".to_owned());
        let base_url =
            given("CLARINET_BASE_URL", file.base_url).unwrap_or_else(|| "http://localhost:8080".to_owned());
        let proxies = given("CLARINET_TRUSTED_PROXIES", file.trusted_proxies).unwrap_or_default();
        let database_url = given("CLARINET_DATABASE_URL", file.database_url)
            .unwrap_or_else(|| "sqlite:data/clarinet.db".to_owned());
        let files = given("CLARINET_FILES", file.files).unwrap_or_else(|| "file:data/files".to_owned());
        let smtp_url = given("CLARINET_SMTP_URL", file.smtp_url);
        let clamd = given("CLARINET_CLAMD", file.clamd);
        let host = base_url.strip_prefix("https://").or_else(|| base_url.strip_prefix("http://"));
        if host.is_none_or(|host| host.is_empty() || host.contains('/')) {
            return Err(bad("BASE_URL", base_url, "http:// or https:// and a host, without a path"));
        }
        if !["sqlite:", "postgres://", "postgresql://"].iter().any(|scheme| database_url.starts_with(scheme))
        {
            return Err(bad("DATABASE_URL", database_url, "sqlite:FILE or postgres://…"));
        }
        if !["file:", "s3://"].iter().any(|scheme| files.starts_with(scheme)) {
            return Err(bad("FILES", files, "file:FOLDER or s3://BUCKET"));
        }
        if let Some(url) =
            smtp_url.clone().filter(|url| !url.starts_with("smtp://") && !url.starts_with("smtps://"))
        {
            return Err(bad("SMTP_URL", url, "smtp://… or smtps://…"));
        }
        if let Some(address) = clamd.clone().filter(|address| !address.contains(':')) {
            return Err(bad("CLAMD", address, "HOST:PORT of a ClamAV daemon"));
        }
        let log = given("CLARINET_LOG", file.log).unwrap_or_else(|| "info".to_owned());
        if !is_filter(&log) {
            return Err(bad("LOG", log, "error, warn, info, debug or trace, also by part: info,sqlx=debug"));
        }
        Ok(Self {
            listen: listen
                .parse()
                .map_err(|_| bad("LISTEN", listen, "an address and a port, as 127.0.0.1:8080"))?,
            trusted_proxies: proxies
                .split(',')
                .map(str::trim)
                .filter(|proxy| !proxy.is_empty())
                .map(|proxy| {
                    proxy
                        .parse()
                        .map_err(|_| bad("TRUSTED_PROXIES", proxy.to_owned(), "IP addresses, with commas"))
                })
                .collect::<Result<_, _>>()?,
            mail_from: given("CLARINET_MAIL_FROM", file.mail_from)
                .unwrap_or_else(|| "Clarinet <noreply@localhost>".to_owned()),
            log,
            base_url,
            database_url,
            files,
            smtp_url,
            clamd,
        })
    }
}

/// A word alone that is no level would be taken for a part of the program, and all else would fall silent.
fn is_filter(log: &str) -> bool {
    let parts = log.split(',').map(str::trim);
    EnvFilter::try_new(log).is_ok()
        && parts.into_iter().all(|part| part.contains('=') || part.parse::<LevelFilter>().is_ok())
}

fn bad(name: &'static str, value: impl Into<String>, wanted: &'static str) -> BadSetting {
    BadSetting::Value { name, value: without_password(&value.into()), wanted }
}

/// An address as it may be told, in a log for example: who signs in by what is left out, as are its settings, which may hold
/// a password too.
pub fn without_password(address: &str) -> String {
    let address = address.split_once('?').map_or(address, |(address, _)| address);
    match (address.find("://"), address.rfind('@')) {
        (Some(scheme), Some(at)) if scheme < at => {
            format!("{}…{}", &address[..scheme + 3], &address[at..])
        }
        _ => address.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::Configuration;

    fn of(file: &str, variables: &[(&str, &str)]) -> Result<Configuration, String> {
        let variable =
            |name: &str| variables.iter().find(|(n, _)| *n == name).map(|(_, value)| (*value).to_owned());
        Configuration::of(file, variable).map_err(|error| error.to_string())
    }

    #[test]
    fn a_variable_wins_over_the_file_and_the_file_over_the_default() {
        let read =
            of("listen = \"127.0.0.1:1\"\nlog = \"warn\"", &[("CLARINET_LISTEN", "127.0.0.1:2")]).unwrap();
        assert_eq!(read.listen, "127.0.0.1:2".parse().unwrap());
        assert_eq!(read.log, "warn");
        assert_eq!(read.database_url, "sqlite:data/clarinet.db");
    }

    #[test]
    fn a_wrong_value_is_named_in_one_sentence() {
        let sentence = of("", &[("CLARINET_DATABASE_URL", "mysql://x")]).unwrap_err();
        assert_eq!(sentence, "DATABASE_URL is \"mysql://x\", but it must be sqlite:FILE or postgres://….");
        assert!(of("", &[("CLARINET_LISTEN", "8080")]).unwrap_err().starts_with("LISTEN is"));
        assert!(of("", &[("CLARINET_BASE_URL", "http://a/b")]).unwrap_err().starts_with("BASE_URL is"));
        assert!(
            of("", &[("CLARINET_TRUSTED_PROXIES", "::1, x")]).unwrap_err().starts_with("TRUSTED_PROXIES is")
        );
        for log in ["verbose", "info,sqlx=loud", "a=b=c"] {
            assert!(of("", &[("CLARINET_LOG", log)]).unwrap_err().starts_with("LOG is"), "{log}");
        }
        assert_eq!(of("", &[("CLARINET_LOG", "warn,sqlx=debug")]).unwrap().log, "warn,sqlx=debug");
        assert!(of("listne = 1", &[]).unwrap_err().starts_with("clarinet.toml"));
    }
}
