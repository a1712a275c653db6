//! Postal addresses as one readable block.

use super::name::join;
use super::node::{Node, Wrong};

/// More lines than any address has.
const MOST_LINES: usize = 8;

/// The address in use, home before others, as lines parted by `\n`:
/// street and number, postal code and place, and the country when abroad.
pub(super) fn read(node: Node<'_>) -> Result<Option<String>, Wrong> {
    let mut found = node.many("address", |address| Ok((rank(address)?, block(address)?)))?;
    found.sort_by_key(|(rank, _)| *rank);
    Ok(found.into_iter().find_map(|(_, block)| block))
}

/// The lowest is kept.
fn rank(node: Node<'_>) -> Result<(bool, u8, bool), Wrong> {
    let usage = node.code("use")?.unwrap_or_default();
    let ended = node.one("period", |period| Ok(period.code("end")?.is_some()))?;
    let order = match usage {
        "home" => 0,
        "" => 1,
        "temp" => 2,
        "work" => 3,
        _ => 4,
    };
    let postal = node.code("type")? == Some("postal");
    Ok((usage == "old" || ended == Some(true), order, postal))
}

fn block(node: Node<'_>) -> Result<Option<String>, Wrong> {
    let street = node.texts("line")?;
    let postal_code = node.text("postalCode")?.unwrap_or_default();
    let place = node.text("city")?.unwrap_or_default();
    let country = node.text("country")?.filter(|country| !is_netherlands(country));
    let whole = node.text("text")?;
    let mut lines: Vec<String> = street.into_iter().flatten().collect();
    lines.push(join([&postal_code, &place], "  "));
    lines.extend(country);
    lines.retain(|line| !line.is_empty());
    lines.truncate(MOST_LINES);
    Ok(if lines.is_empty() { whole } else { Some(lines.join("\n")) })
}

fn is_netherlands(country: &str) -> bool {
    let country = country.to_lowercase();
    ["nl", "nld", "nederland", "netherlands", "the netherlands"].contains(&country.as_str())
}
