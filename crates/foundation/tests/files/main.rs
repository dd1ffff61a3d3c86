//! Files from the first byte to the last: what is taken, what is refused, who may open it, and how it ends.

mod bench;
mod life;
mod scanned;
mod sent;
