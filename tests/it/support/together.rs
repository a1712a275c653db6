//! Several things at once, on one thread.
//!
//! Owns nothing but the waiting.

/// Waits for all of them.
pub(crate) async fn together(all: impl Iterator<Item = impl Future<Output = ()>>) {
    let mut all: Vec<_> = all.map(Box::pin).collect();
    std::future::poll_fn(|waking| {
        all.retain_mut(|one| one.as_mut().poll(waking).is_pending());
        if all.is_empty() { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
    })
    .await;
}
