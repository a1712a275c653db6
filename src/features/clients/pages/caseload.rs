//! `/caseload`: the files a therapist treats now.

use std::collections::HashMap;

use askama::Template;
use axum::response::Response;
use i18n_embed_fl::fl;

use super::files::FileRow;
use crate::access::{Desk, scope};
use crate::error::Result;
use crate::features::clients::store;
use crate::features::people::treatment_words;
use crate::ids::ClientId;
use crate::web::extract::Page;
use crate::web::layout::{Layout, Place};
use crate::web::text::Texts;

/// The therapist's own files.
#[derive(Template)]
#[template(path = "clients/caseload.html")]
pub struct CaseloadPage {
    /// Frame.
    pub l: Layout,
    /// The files, by family name.
    pub files: Vec<FileRow>,
}

/// `GET /caseload`
pub async fn show(page: Page, desk: Desk) -> Result<Response> {
    let l = page.layout(Place::Caseload);
    let mut list = desk.caseload::<scope::Team>().await?;
    let at = list.at();
    let mut kinds: HashMap<ClientId, Vec<String>> = HashMap::new();
    for (client, kind) in store::treated(&mut list).await? {
        kinds.entry(client).or_default().push(kind);
    }
    let files = store::files(&mut list)
        .await?
        .into_iter()
        .map(|file| {
            let kinds = kinds.get(&file.id).map(Vec::as_slice).unwrap_or_default();
            FileRow::of(l.t, file, &how(l.t, kinds), at)
        })
        .collect();
    page.html(&CaseloadPage { l, files })
}

/// "Jij bent behandelaar"; or that it is emergency access, which is nothing one is.
fn how(t: Texts, kinds: &[String]) -> String {
    let is = |kind: &&String| *kind != "emergency";
    let how: Vec<String> = kinds.iter().filter(is).map(|kind| treatment_words(t, kind)).collect();
    if how.is_empty() {
        return fl!(t, "caseload-emergency");
    }
    fl!(t, "caseload-how", how = how.join(", "))
}
