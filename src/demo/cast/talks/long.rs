//! The weekly notes of `adult`: a year of them, more than a page of a thread.
//!
//! Owns the notes and the answers, one pair a week, the oldest first, and at
//! which hours they were written.

use crate::demo::cast::almanac::Almanac;
use crate::demo::cast::model::{Cast, Talk};
use crate::demo::cast::write::about;

pub(super) fn join(cast: &mut Cast, cal: &Almanac) {
    cast.talks("adult", [weekly(cal)]);
}

/// A note on the evening of the weekly talk, an answer two working days later.
fn weekly(cal: &Almanac) -> Talk {
    let mut talk = about("Mijn weekberichtje", "therapist-adults");
    for (week, (note, answer)) in (1_i8..=i8::try_from(PAIRS.len()).unwrap_or(0)).rev().zip(PAIRS) {
        let days = 5 * i32::from(week);
        talk = talk.said(cal, "client", (days, (19 + week % 3, (week * 3 + 7) % 60)), note).said(
            cal,
            "therapist-adults",
            (days - 2, (9 + week % 4, (week * 2 + 10) % 60)),
            answer,
        );
    }
    talk
}

const PAIRS: [(&str, &str); 34] = [
    (
        "Dag Emre, je vroeg me om elke week één ding op te schrijven dat lukte. Deze week: ik heb dit portaal geopend. Telt dat?",
        "Dat telt. Welkom, Marijke.",
    ),
    (
        "Ik heb de post opengemaakt. Niet alles. Vijf van de elf enveloppen.",
        "Vijf open is vijf minder dicht. Morgen één, meer niet.",
    ),
    (
        "Niks gelukt. Dat mag ik ook schrijven, zei je.",
        "Dat mag, en je hebt het gedaan. Schrijven op een week zonder iets is moeilijker dan op een goede.",
    ),
    (
        "Enveloppen zijn op! De laatste was reclame voor dakgoten. Ik heb geen dak.",
        "Ik heb hardop gelachen op de gang. 😄",
    ),
    (
        "Gewandeld, drie keer om het blok. Bij de tweede keer dacht ik even nergens aan. Dat was zo gek dat ik er meteen over ging nadenken.",
        "Zo gaat dat. Het begint met ‘even’.",
    ),
    (
        "Slecht geslapen, te veel koffie, toch naar werk gegaan. Ik weet niet of dat goed of dom is.",
        "Ook niet alles hoeft in een van de twee. Hoe was het op het werk?",
    ),
    (
        "Antwoord op je vraag van vorige week: het was gewoon. Ik was vergeten dat gewoon bestaat.",
        "Gewoon is vaak waar we naartoe willen.",
    ),
    (
        "Mijn moeder gebeld. Niet opgehangen toen ze over mijn zus begon. Wel afgewassen tijdens het gesprek, dat hielp.",
        "Handen in het water is een goede vorm van rustig blijven.",
    ),
    (
        "Ik heb nee gezegd tegen een extra dienst. Mijn hart bonkte een uur lang. Niemand was boos.",
        "Onthoud vooral het laatste: niemand was boos.",
    ),
    (
        "Week met griep. Gelukt: in bed gebleven zonder me te schamen. Nou ja, met een beetje schaamte.",
        "Een beetje is al veel minder. Beterschap!",
    ),
    (
        "Weer op de been. Hugo had soep gemaakt. Ik heb gezegd dat ik het fijn vond, in plaats van dat het niet had gehoeven.",
        "Dat zijn twee heel verschillende zinnen, en jij koos de mooie.",
    ),
    (
        "De planten staan buiten. Twee zijn al dood. Het zijn er nog negen.",
        "Je telt wat er nog is. Dat was in de eerste weken andersom.",
    ),
    (
        "Grote ruzie op het werk, niet met mij. Toch dacht ik de hele avond: wat heb ik fout gedaan? Ik heb het opgeschreven zoals je zei, in drie kolommen.

Wat er gebeurde: twee collega’s schreeuwden over de planning.
Wat ik dacht: mijn schuld.
Wat ik zou zeggen tegen een vriendin: jij was niet eens in de kamer.",
        "Die derde kolom mag groot boven je bureau. Wat deed het met je, toen je het las?",
    ),
    (
        "Het deed dat ik moest lachen. ‘Jij was niet eens in de kamer.’",
        "We gaan hem nog vaak nodig hebben, die zin.",
    ),
    (
        "Niet gewandeld, het regende zeven dagen. Wel gedanst in de keuken, één nummer, gordijnen dicht.",
        "Met de gordijnen dicht telt dubbel.",
    ),
    (
        "Ik heb gehuild bij de tandarts. Niet van de pijn. Ze was aardig.",
        "Aardigheid kan binnenkomen als je lang op je tanden hebt gebeten. Dat is bijna letterlijk zo.",
    ),
    (
        "Vakantie. Eerste drie dagen gespannen, daarna las ik een heel boek uit. Op één stoel!",
        "Een heel boek. Weet je nog dat je zei dat je geen bladzijde meer kon onthouden?",
    ),
    (
        "Nog een boek. Het ging over een vuurtoren en er gebeurde niks. Heerlijk.",
        "Ik ben jaloers op je niks.",
    ),
    (
        "Weer begonnen met werken. De eerste dag om 3 uur naar huis, zoals afgesproken. Ik voelde me een spijbelaar.",
        "Een spijbelaar met een afspraak. 🙂 Hou je je eraan, ook volgende week?",
    ),
    (
        "Ja, gehouden. Woensdag wilde ik doorwerken en toen hoorde ik jouw stem. Dat is irritant en handig.",
        "Ik neem beide als compliment.",
    ),
    (
        "Mijn zus was hier. We hebben over vroeger gepraat, een uur, en toen heb ik gezegd: nu is het genoeg. Ze snapte het. Of ze deed alsof, dat mag ook.",
        "Jij bepaalde waar het ophield. Dat is nieuw.",
    ),
    ("Kort: het gaat.", "Kort: fijn."),
    (
        "Dip. Ik weet niet waarom. Ik heb het lijstje gepakt en de eerste drie dingen gedaan: douchen, eten, buiten. Ik voelde er niets bij.",
        "Je deed ze zonder dat het iets opleverde. Dat is juist wanneer het lijstje bedoeld is. Het gevoel komt later, als de bus van vier uur.",
    ),
    (
        "De bus van vier uur is gekomen. Zaterdag, bij de bakker. Ik rook het brood en ik dacht: o ja.",
        "O ja. Mooier kan ik het niet zeggen.",
    ),
    (
        "Hugo vroeg of ik mee wil naar een feest met dertig mensen. Ik heb gezegd: een uur, en ik rijd zelf. Dat vond hij goed.",
        "Een uur met een eigen auto is een goed plan. Hoe laat ga je naar huis?",
    ),
    (
        "Half tien was het plan. Het werd elf uur. Ik had het leuk. Ik schrijf het op want anders geloof ik het later niet.",
        "Staat genoteerd, met datum en tijd.",
    ),
    (
        "Een rotweek op het werk en een goede week met mezelf. Ik wist niet dat die twee los van elkaar konden.",
        "Dat is misschien wel het belangrijkste dat je dit jaar hebt geschreven.",
    ),
    (
        "Ik heb alle berichten teruggelezen. Van die elf enveloppen! Ik was dat alweer vergeten.",
        "Ik niet. En de dakgoten ook niet.",
    ),
    (
        "Geen berichtje gestuurd vorige week en ik dacht: nu is hij teleurgesteld. Daarna dacht ik: hij was niet eens in de kamer.",
        "Ik was inderdaad niet in de kamer. 😄",
    ),
    (
        "Nieuwe planten gekocht. De man van de kwekerij zei dat deze niet dood te krijgen zijn. We zullen zien.",
        "Een uitdaging is het wel.",
    ),
    (
        "Mijn vader wordt zeventig. Er komt een feest. Ik weet nog niet of ik ga, en dat mag nog even zo blijven.",
        "Nog niet weten is ook een plek om te staan.",
    ),
    (
        "Gewandeld met een collega in de pauze. We hebben over honden gepraat, een half uur. Zij heeft er drie.",
        "Een half uur over honden klinkt als een prima pauze.",
    ),
    (
        "Een moeilijke avond gehad en Hugo was in de keuken. Meer hoef ik er niet over te zeggen. Het was goed.",
        "Meer hoef je er ook niet over te zeggen.",
    ),
    (
        "De planten leven nog! Alle vier. 🌱

En ik ook, schreef ik bijna. Het is een flauwe grap, maar ik vond hem zelf goed.",
        "Ik ook. Tot volgende week, Marijke.",
    ),
];
