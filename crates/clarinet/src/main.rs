//! The program: command line, configuration, the wiring of the rooms, and the demonstration.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use clarinet::configuration::Configuration;
use clarinet::{backup, demo, program};

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
    /// Brings the database to this version.
    Migrate,
    /// Saves the database to a file.
    Backup {
        /// The file to write.
        file: PathBuf,
    },
    /// Takes up a saved file into an empty database.
    Restore {
        /// The file to read.
        file: PathBuf,
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
        What::Migrate => program::migrate(configuration).await,
        What::Backup { file } => backup::backup(configuration, &file).await,
        What::Restore { file } => backup::restore(configuration, &file).await,
        What::Check => program::check(configuration).await,
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => refuse(&error),
    }
}

fn refuse(error: &dyn std::fmt::Display) -> ExitCode {
    eprintln!("{error}");
    ExitCode::FAILURE
}
