//! A mail server of the test's own.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};

/// Listens on the port returned; each message is given out once it is read whole, and taken at once or as the gate lets.
pub fn serve(gate: Option<Receiver<()>>) -> (u16, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let (read, messages) = channel();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            talk(&mut stream.unwrap(), &read, gate.as_ref());
        }
    });
    (port, messages)
}

fn talk(stream: &mut TcpStream, read: &Sender<String>, gate: Option<&Receiver<()>>) -> Option<()> {
    let mut lines = BufReader::new(stream.try_clone().ok()?).lines();
    stream.write_all(b"220 here\r\n").ok()?;
    loop {
        if lines.next()?.ok()? == "DATA" {
            stream.write_all(b"354 go on\r\n").ok()?;
            let mut message = Vec::new();
            loop {
                match lines.next()?.ok()? {
                    line if line == "." => break,
                    line => message.push(line),
                }
            }
            read.send(message.join("\n")).ok()?;
            if let Some(gate) = gate {
                gate.recv().ok()?;
            }
        }
        stream.write_all(b"250 well\r\n").ok()?;
    }
}
