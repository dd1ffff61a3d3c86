//! Where a request comes from, for limits only: the peer, or what a trusted proxy says of it.

use std::net::{IpAddr, Ipv6Addr, SocketAddr};

use axum::extract::ConnectInfo;
use axum::http::HeaderMap;
use axum::http::request::Parts;

/// The network a request comes from, as limits count it: one IPv4 address, or one IPv6 network of 64 bits, since a
/// household or a machine has a whole one.
pub(super) fn client(parts: &Parts, trusted: &[IpAddr]) -> String {
    let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>();
    match peer.map(|ConnectInfo(peer)| believed(peer.ip(), &parts.headers, trusted).to_canonical()) {
        Some(IpAddr::V4(address)) => address.to_string(),
        Some(IpAddr::V6(address)) => {
            let network = address.to_bits() & (u128::MAX << 64);
            format!("{}/64", Ipv6Addr::from_bits(network))
        }
        None => "unknown".to_owned(),
    }
}

/// The nearest address that is not a trusted proxy's: anything further left could have been written by anyone.
fn believed(peer: IpAddr, headers: &HeaderMap, trusted: &[IpAddr]) -> IpAddr {
    let is_trusted =
        |address: &IpAddr| trusted.iter().any(|proxy| proxy.to_canonical() == address.to_canonical());
    if !is_trusted(&peer) {
        return peer;
    }
    let said: Vec<&str> = headers
        .get_all("x-forwarded-for")
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(','))
        .collect();
    let mut nearest = peer;
    for said in said.into_iter().rev() {
        let said = said.trim();
        let address =
            said.parse::<IpAddr>().or_else(|_| said.parse::<SocketAddr>().map(|socket| socket.ip()));
        let Ok(address) = address else { break };
        nearest = address;
        if !is_trusted(&address) {
            break;
        }
    }
    nearest
}

#[cfg(test)]
mod tests {
    use std::net::SocketAddr;

    use axum::extract::{ConnectInfo, Request};

    use super::client;

    fn of(peer: &str, forwarded: &str, trusted: &[&str]) -> String {
        let mut request = Request::builder();
        if !forwarded.is_empty() {
            request = request.header("x-forwarded-for", forwarded);
        }
        let mut request = request.body(()).unwrap();
        let peer: SocketAddr = peer.parse().unwrap();
        request.extensions_mut().insert(ConnectInfo(peer));
        let trusted: Vec<_> = trusted.iter().map(|proxy| proxy.parse().unwrap()).collect();
        client(&request.into_parts().0, &trusted)
    }

    #[test]
    fn only_a_trusted_proxy_is_believed() {
        assert_eq!(of("192.0.2.1:5", "203.0.113.9", &[]), "192.0.2.1");
        assert_eq!(of("192.0.2.1:5", "203.0.113.9", &["192.0.2.1"]), "203.0.113.9");
        assert_eq!(of("192.0.2.1:5", "198.51.100.7, 203.0.113.9", &["192.0.2.1"]), "203.0.113.9");
        let two = ["192.0.2.1", "203.0.113.9"];
        assert_eq!(of("192.0.2.1:5", "198.51.100.7, 203.0.113.9", &two), "198.51.100.7");
        assert_eq!(of("192.0.2.1:5", "nonsense", &two), "192.0.2.1");
        assert_eq!(of("[2001:db8::1:2:3:4]:5", "", &[]), "2001:db8::/64");
        assert_eq!(of("[::ffff:192.0.2.1]:5", "203.0.113.9", &["192.0.2.1"]), "203.0.113.9");
    }
}
