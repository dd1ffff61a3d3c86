//! The program: command line, configuration, the wiring of the rooms, and the demonstration.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use clarinet::configuration::Configuration;
use clarinet::{backup, demo, erasing, program, setting_up};
use foundation::Language;

/// The open platform of a European communication programme.
#[derive(Parser)]
#[command(version)]
struct Command {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Serves pages and does the work that waits.
    Serve {
        /// Leaves the work to `clarinet work`.
        #[arg(long)]
        no_jobs: bool,
        /// Serves a demonstration to others than this machine.
        #[arg(long)]
        demo: bool,
    },
    /// Does the work that waits, without serving pages.
    Work,
    /// Fills an empty data folder with the sample programme and serves it.
    Demo,
    /// Founds the programme of a file, or brings it up to date: texts, a prolongation, partners.
    Programme {
        /// The file to read, shaped as `content/demo/programme.json`.
        file: PathBuf,
    },
    /// Lets a person keep the installation and run the calls of the lead partner.
    Administrator {
        /// Where codes for signing in are mailed.
        email: String,
        /// As the person wishes to be named.
        #[arg(long)]
        name: String,
        /// The language of the mails.
        #[arg(long, default_value = "en", value_parser = language)]
        language: Language,
    },
    /// Brings the database to this version.
    Migrate,
    /// Saves the database and the stored files to one file.
    Backup {
        /// The file to write.
        file: PathBuf,
    },
    /// Takes up a saved file into an empty database and an empty store of files.
    Restore {
        /// The file to read.
        file: PathBuf,
    },
    /// Erases a person who asks for it by letter: empties their values, and puts them on the list beside the backup.
    Erase {
        /// The person's address.
        email: String,
    },
    /// Says whether the configuration, the database and the files are in order.
    Check,
}

#[tokio::main]
async fn main() -> ExitCode {
    let command = Command::parse();
    let configuration = match Configuration::read() {
        Ok(configuration) => configuration,
        Err(error) => return refuse(&error),
    };
    program::log(&configuration);
    let done = match command.what {
        What::Serve { no_jobs, demo } => program::serve(configuration, !no_jobs, demo).await,
        What::Work => program::work(configuration).await,
        What::Demo => demo::run(configuration).await,
        What::Programme { file } => setting_up::programme(configuration, &file).await,
        What::Administrator { email, name, language } => {
            setting_up::administrator(configuration, &email, &name, language).await
        }
        What::Migrate => program::migrate(configuration).await,
        What::Backup { file } => backup::backup(configuration, &file).await,
        What::Restore { file } => backup::restore(configuration, &file).await,
        What::Erase { email } => erasing::by_letter(configuration, &email).await,
        What::Check => program::check(configuration).await,
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => refuse(&error),
    }
}

fn language(code: &str) -> Result<Language, String> {
    let codes = Language::ALL.map(Language::code).join(", ");
    Language::from_code(code).ok_or_else(|| format!("it is one of {codes}"))
}

fn refuse(error: &dyn std::fmt::Display) -> ExitCode {
    eprintln!("{error}");
    ExitCode::FAILURE
}
