//! What differs between two versions of a text, paragraph by paragraph.
//!
//! Owns the comparing and nothing of how it looks: what was taken away and what came is said in
//! words, on the page, and never by colour alone.

use similar::{Algorithm, DiffOp, capture_diff_slices};

/// From how many words in common, in hundredths, two paragraphs are one that changed.
const ALIKE: usize = 35;

/// What happened to a paragraph.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Turned {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It says something else.
    Changed,
}

/// Some words, and whether it is these that differ.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Piece {
    /// The words.
    pub text: String,
    /// Whether they stand in this version alone.
    pub differs: bool,
}

/// A paragraph that differs.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Change {
    /// The heading under which it stands; empty before the first.
    pub section: String,
    /// What happened to it.
    pub turned: Turned,
    /// What it said; empty for what is new.
    pub was: Vec<Piece>,
    /// What it says; empty for what is gone.
    pub now: Vec<Piece>,
}

/// A paragraph, a line of a list or a heading, and the heading above it.
#[derive(Clone, Debug)]
struct Block {
    section: String,
    text: String,
}

/// What differs between two texts in markdown, in the order of the newer.
#[must_use]
pub fn compare(old: &str, new: &str) -> Vec<Change> {
    let (old, new) = (blocks(old), blocks(new));
    let texts = |blocks: &[Block]| blocks.iter().map(|one| one.text.clone()).collect::<Vec<_>>();
    let ops = capture_diff_slices(Algorithm::Patience, &texts(&old), &texts(&new));
    let mut changes = Vec::new();
    for op in ops {
        if let DiffOp::Equal { .. } = op {
            continue;
        }
        let (was, now) = (&old[op.old_range()], &new[op.new_range()]);
        let both = was.len().min(now.len());
        for (was, now) in was.iter().zip(now) {
            changes.extend(turned(was, now));
        }
        changes.extend(was[both..].iter().map(removed));
        changes.extend(now[both..].iter().map(added));
    }
    changes
}

/// One that changed; or two, where they have too little in common.
fn turned(was: &Block, now: &Block) -> Vec<Change> {
    let words = |text: &str| text.split_inclusive(' ').map(str::to_owned).collect::<Vec<_>>();
    let (old, new) = (words(&was.text), words(&now.text));
    let ops = capture_diff_slices(Algorithm::Myers, &old, &new);
    let same: usize = ops.iter().map(|op| if is_same(op) { op.old_range().len() } else { 0 }).sum();
    if same * 100 < old.len().max(new.len()) * ALIKE {
        return vec![removed(was), added(now)];
    }
    let pieces = |words: &[String], range: fn(&DiffOp) -> std::ops::Range<usize>| {
        let piece = |op: &DiffOp| Piece { text: words[range(op)].concat(), differs: !is_same(op) };
        ops.iter().map(piece).filter(|piece| !piece.text.is_empty()).collect()
    };
    vec![Change {
        section: now.section.clone(),
        turned: Turned::Changed,
        was: pieces(&old, DiffOp::old_range),
        now: pieces(&new, DiffOp::new_range),
    }]
}

fn is_same(op: &DiffOp) -> bool {
    matches!(op, DiffOp::Equal { .. })
}

fn removed(block: &Block) -> Change {
    let was = vec![Piece { text: block.text.clone(), differs: true }];
    Change { section: block.section.clone(), turned: Turned::Removed, was, now: Vec::new() }
}

fn added(block: &Block) -> Change {
    let now = vec![Piece { text: block.text.clone(), differs: true }];
    Change { section: block.section.clone(), turned: Turned::Added, was: Vec::new(), now }
}

fn blocks(text: &str) -> Vec<Block> {
    let (mut blocks, mut section, mut open): (Vec<Block>, String, bool) =
        (Vec::new(), String::new(), false);
    for line in text.lines().map(str::trim) {
        let heading = line.strip_prefix('#').map(|rest| rest.trim_start_matches('#').trim());
        let item = line.strip_prefix("- ");
        match (heading, item) {
            (Some(heading), _) => heading.clone_into(&mut section),
            (None, None) if open && !line.is_empty() => {
                if let Some(last) = blocks.last_mut() {
                    last.text.push(' ');
                    last.text.push_str(line);
                }
                continue;
            }
            _ => {}
        }
        open = !line.is_empty() && heading.is_none();
        let text = heading.or(item).unwrap_or(line);
        if !text.is_empty() {
            blocks.push(Block { section: section.clone(), text: text.to_owned() });
        }
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::{Turned, compare};

    const OLD: &str = "# Titel\n\nEerste alinea\nover twee regels.\n\n## 1. Lijst\n\n- een ding\n- nog een ding\n";

    #[test]
    fn nothing_differs_from_itself() {
        assert_eq!(compare(OLD, OLD), []);
    }

    #[test]
    fn what_came_went_and_changed_is_told_apart() {
        let new = OLD.replace("- een ding\n", "- een mooi ding\n").replace("- nog een ding\n", "")
            + "\n## 2. Nieuw\n\nDit is er bij gekomen.\n";
        let changes = compare(OLD, &new);
        let told: Vec<(Turned, &str)> =
            changes.iter().map(|one| (one.turned, one.section.as_str())).collect();
        assert!(told.contains(&(Turned::Changed, "1. Lijst")), "{changes:#?}");
        assert!(told.contains(&(Turned::Added, "2. Nieuw")), "{changes:#?}");
        let changed = changes.iter().find(|one| one.turned == Turned::Changed).unwrap();
        let differs: Vec<&str> =
            changed.now.iter().filter(|it| it.differs).map(|it| it.text.as_str()).collect();
        assert_eq!(differs, ["mooi "]);
        assert!(changed.was.iter().all(|it| !it.differs));
    }

    #[test]
    fn paragraphs_without_words_in_common_are_not_one_that_changed() {
        let told: Vec<Turned> =
            compare("Aap noot mies.\n", "Wim zus jet.\n").iter().map(|it| it.turned).collect();
        assert_eq!(told, [Turned::Removed, Turned::Added]);
    }

    proptest::proptest! {
        /// Whatever was and is, all words that are there now are told or are as they were.
        #[test]
        fn no_word_gets_lost(old in "[ab \n#-]{0,60}", new in "[ab \n#-]{0,60}") {
            for change in compare(&old, &new) {
                proptest::prop_assert!(!(change.was.is_empty() && change.now.is_empty()));
            }
        }
    }
}
