//! What the kernel says of processes: their CPU time, their memory, their children.

use std::fs;
use std::net::TcpListener;
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::{Outcome, load};

/// Linux counts CPU time in hundredths of a second, whatever its timer does.
const TICKS: f64 = 100.0;

pub fn free_port() -> Outcome<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

/// A server held by a pipe: when this program ends, however it ends, the pipe closes and the server is told to end.
pub struct Process {
    shell: Child,
}

impl Process {
    /// Starts it and waits until it answers; returns how long that took.
    pub fn start(
        program: &Path,
        arguments: &[&str],
        settings: &[(&str, String)],
        port: u16,
        path: &str,
    ) -> Outcome<(Self, Duration)> {
        let begun = Instant::now();
        let shell = Command::new("sh")
            .args(["-c", "\"$@\" </dev/null >/dev/null & read -r line; kill $!; wait", "sh"])
            .arg(program)
            .args(arguments)
            .envs(settings.iter().map(|(name, value)| (name, value)))
            .stdin(Stdio::piped())
            .process_group(0)
            .spawn()?;
        let process = Self { shell };
        while begun.elapsed() < Duration::from_secs(20) {
            if load::body(port, &load::plain(path)).is_ok() {
                return Ok((process, begun.elapsed()));
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        Err(format!("{} does not answer", program.display()).into())
    }

    pub fn id(&self) -> u32 {
        self.shell.id()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        drop(self.shell.stdin.take());
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_secs(5) {
            if !matches!(self.shell.try_wait(), Ok(None)) {
                return;
            }
            std::thread::sleep(Duration::from_millis(5));
        }
        let group = format!("-{}", self.shell.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
        let _ = self.shell.wait();
    }
}

/// A line of `/proc/PID/stat`.
struct Stat {
    pid: u32,
    name: String,
    parent: u32,
    own: f64,
    of_dead_children: f64,
}

fn stat(pid: u32) -> Option<Stat> {
    let text = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    let (head, rest) = text.rsplit_once(')')?;
    let fields: Vec<&str> = rest.split_whitespace().collect();
    let ticks = |n: usize| fields.get(n)?.parse::<f64>().ok();
    Some(Stat {
        pid,
        name: head.split_once('(')?.1.to_owned(),
        parent: fields.get(1)?.parse().ok()?,
        own: (ticks(11)? + ticks(12)?) / TICKS,
        of_dead_children: (ticks(13)? + ticks(14)?) / TICKS,
    })
}

pub fn parent(pid: u32) -> Option<u32> {
    stat(pid).map(|stat| stat.parent)
}

/// A process and all that come from it.
pub struct Tree(Vec<Stat>);

impl Tree {
    pub fn of(root: u32) -> Self {
        let pids = fs::read_dir("/proc")
            .into_iter()
            .flatten()
            .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse::<u32>().ok());
        let mut others: Vec<Stat> = pids.filter(|pid| *pid != root).filter_map(stat).collect();
        let mut tree: Vec<Stat> = stat(root).into_iter().collect();
        let mut seen = 0;
        while seen < tree.len() {
            let parent = tree[seen].pid;
            let (children, rest) = others.into_iter().partition(|stat| stat.parent == parent);
            others = rest;
            tree.extend::<Vec<Stat>>(children);
            seen += 1;
        }
        Self(tree)
    }

    /// CPU seconds so far, with those of processes that came from it and have ended.
    pub fn cpu(&self) -> f64 {
        self.0.iter().map(|stat| stat.own + stat.of_dead_children).sum()
    }

    /// The resident memory of the processes of a name.
    pub fn resident_mb(&self, name: &str) -> f64 {
        let resident = |stat: &Stat| {
            let text = fs::read_to_string(format!("/proc/{}/status", stat.pid)).ok()?;
            let line = text.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
            line.trim().trim_end_matches(" kB").parse::<f64>().ok()
        };
        self.0.iter().filter(|stat| stat.name == name).filter_map(resident).sum::<f64>() / 1024.0
    }
}
