//! Texts from outside made harmless, and folded for sorting.

/// The longest text that is kept, in characters.
const LONGEST: usize = 200;

/// One line without control characters, invisible direction marks and spare
/// white space, at most 200 characters; `None` when nothing is left.
pub(super) fn clean(raw: &str) -> Option<String> {
    let visible = raw.chars().filter(|c| c.is_whitespace() || !is_invisible(*c));
    let mut clean = String::new();
    let mut length = 0;
    let mut gap = false;
    for c in visible {
        if c.is_whitespace() {
            gap = length > 0;
            continue;
        }
        let needed = 1 + usize::from(gap);
        if length + needed > LONGEST {
            break;
        }
        if gap {
            clean.push(' ');
        }
        clean.push(c);
        length += needed;
        gap = false;
    }
    (!clean.is_empty()).then_some(clean)
}

/// A text of many lines as a person meant it: one kind of line end, no control
/// characters, no marks that turn it round; nothing is cut. `None` when it says
/// nothing.
pub(super) fn clean_lines(raw: &str) -> Option<String> {
    let mut lines = String::with_capacity(raw.len());
    let mut signs = raw.chars().peekable();
    while let Some(c) = signs.next() {
        match c {
            '\r' if signs.peek() == Some(&'\n') => {}
            '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => lines.push('\n'),
            '\n' | '\t' => lines.push(c),
            _ if joins(c) || !is_invisible(c) => lines.push(c),
            _ => {}
        }
    }
    let clean = lines.trim_end().trim_start_matches('\n');
    let says = |c: char| !c.is_whitespace() && !joins(c) && c != '\u{ad}';
    clean.contains(says).then(|| clean.to_owned())
}

/// What joins and parts letters within a word, a family of emoji, or says which way it runs.
fn joins(c: char) -> bool {
    matches!(c, '\u{200c}'..='\u{200f}')
}

/// Control characters, and those with which a text can pretend to be another.
fn is_invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
}

/// Lower case, without accents and punctuation, words parted by one space.
/// What is Latin becomes ASCII, so that every database sorts it alike byte by byte.
pub(super) fn fold(text: &str) -> String {
    let mut folded = String::new();
    for c in text.chars().flat_map(char::to_lowercase) {
        match c {
            'a'..='z' | '0'..='9' => folded.push(c),
            '\'' | '’' | '‘' | '`' | '.' | '\u{300}'..='\u{36f}' => {}
            _ => match latin(c) {
                Some(plain) => folded.push_str(plain),
                None if c.is_alphanumeric() => folded.push(c),
                None if !folded.ends_with(' ') => folded.push(' '),
                None => {}
            },
        }
    }
    folded.trim().to_owned()
}

fn latin(c: char) -> Option<&'static str> {
    Some(match c {
        'à'..='å' | 'ā' | 'ă' | 'ą' | 'ǎ' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' | 'ẽ' => "e",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
        'ĥ' | 'ħ' => "h",
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => "i",
        'ĳ' => "ij",
        'ĵ' => "j",
        'ķ' => "k",
        'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => "o",
        'œ' => "oe",
        'ŕ' | 'ŗ' | 'ř' => "r",
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => "s",
        'ß' => "ss",
        'ţ' | 'ť' | 'ŧ' | 'ț' => "t",
        'þ' => "th",
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => "u",
        'ŵ' => "w",
        'ý' | 'ÿ' | 'ŷ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        _ => return None,
    })
}
