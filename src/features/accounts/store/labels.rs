//! Under which labels somebody is known.

use crate::app::App;
use crate::ids::ProviderId;

/// The labels under which somebody is known, each once; of who is no client, the first of the provider.
pub(super) fn labels_of(
    app: &App,
    holders: impl Iterator<Item = (Option<ProviderId>, Option<String>)>,
) -> Vec<String> {
    let mut labels: Vec<String> = Vec::new();
    for (provider, label) in holders {
        let first = || Some(app.providers.by_id(provider?)?.labels.first()?.key.clone());
        if let Some(label) = label.or_else(first)
            && !labels.contains(&label)
        {
            labels.push(label);
        }
    }
    labels
}
