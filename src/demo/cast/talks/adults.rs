//! Adults at De Linde in care now: what they wrote, and what their people asked.
//!
//! Owns these texts. The weekly notes of `adult` stand in `long`.

use crate::demo::cast::almanac::Almanac;
use crate::demo::cast::model::Cast;
use crate::demo::cast::write::about;

pub(super) fn join(cast: &mut Cast, cal: &Almanac) {
    cast.talks(
        "adult",
        [
            about("Waarneming door een collega", "therapist-adults").told(cal, COVER),
            about("Even overleggen", "cover-adults").told(cal, WITH_COVER).unread(1),
            about("Meeleven zonder meekijken", "therapist-adults")
                .of(&["partner-of-adult"])
                .told(cal, PARTNER),
        ],
    );
    cast.talks(
        "adult-alone",
        [
            about("Mijn broer", "therapist-adults").told(cal, BROTHER).unread(3),
            about("Wachten op de uitslag", "therapist-adults").told(cal, WAITING),
        ],
    );
    cast.talks(
        "new-terms",
        [about("Aanspreken", "therapist-adults").told(cal, PRONOUNS).unread(1)],
    );
}

const COVER: &str = "
@ 24 16:30 therapist-adults
Dag Marijke,

Vanaf morgen ben ik een tijd minder aanwezig. Mijn collega Dylan Ramkelawan neemt dan voor me waar. Hij kan je berichten lezen en beantwoorden, en je ziet hem bij je team staan. Onze eigen gesprekken gaan zoveel mogelijk door.

Hoe is dat voor je?
Emre
@ 23 20:50 client
Dag Emre. Eerlijk? Mijn eerste gedachte was: dus ik ben te zwaar voor hem. Mijn tweede gedachte was dat dit precies is waar we het steeds over hebben. 🙄
@ 22 11:20 therapist-adults
Dat je die tweede gedachte zelf hebt, zonder mij, daar word ik blij van. Het heeft niets met jou te maken. Wil je Dylan een keer zien voordat het zover is?
@ 22 19:35 client
Ja, graag. Dan heeft hij een gezicht.
@ 21 9:45 therapist-adults
Dan laat ik het plannen.
";

const WITH_COVER: &str = "
@ 12 12:30 cover-adults
Dag Marijke, mijn naam is Dylan. Ik neem waar voor Emre. Ik heb met hem doorgesproken waar jullie aan werken, en verder ga ik uit van wat jij me vertelt. Is er iets wat ik moet weten om het je makkelijk te maken?
@ 12 21:10 client
Dag Dylan, dank voor je bericht. Wat mij helpt is als iemand direct is. Als ik omslachtig word mag je zeggen: wat is de vraag?
@ 11 10:05 cover-adults
Genoteerd. En als ik te direct ben, zeg jij ‘au’. Goed?
@ 11 18:40 client
Deal.
@ 10 9:40 cover-adults
Dan zie ik je bij ons gesprek. De koffie is hier beter dan ze zeggen.
@ 3 22:20 client
Wat is de vraag (ik ben je voor): volgende week is de verjaardag van mijn vader en ik wil niet en ik wil wel. Ik schrijf nu al drie dagen lijstjes met voor en tegen. Kunnen we het daar morgen of overmorgen over hebben? Bellen mag ook. Het hoeft niet vandaag, het is laat en ik weet dat jullie dit pas op een werkdag lezen.
";

const PARTNER: &str = "
@ 33 20:15 partner-of-adult
Beste Emre,

Marijke vindt het goed dat ik dit vraag. Als zij een slechte avond heeft, weet ik niet of ik moet blijven of weggaan. Blijf ik, dan zegt ze dat ik niet zo hoef te kijken. Ga ik, dan voelt ze zich alleen.

Hugo Blauwveer
@ 32 14:05 therapist-adults
Dag Hugo,

Wat zij met mij bespreekt laat ik bij haar, over jouw vraag wil ik graag meedenken. Je kunt het op een rustig moment aan haar vragen, niet midden in zo’n avond: ‘Als het zo is, wat wil je dan dat ik doe?’ Veel stellen spreken een zinnetje af. ‘Ik ben in de keuken’ is bijvoorbeeld: ik ga even weg, en ik ga niet weg.
@ 30 21:45 partner-of-adult
‘Ik ben in de keuken’ is nu officieel. We moesten er zelf om lachen, want ik bén ook altijd in de keuken.
@ 29 9:30 therapist-adults
Des te geloofwaardiger.
";

const BROTHER: &str = "
@ 9 17:10 client
Emre, ik heb de toestemming voor mijn broer ingetrokken. Ik zag in het overzicht dat hij mijn afspraken bekeek op dagen dat we ruzie hadden. Misschien toeval. Maar het zat me niet lekker.
@ 8 10:40 therapist-adults
Dag Orlando,

Dat is jouw keuze, en je hoeft hem aan niemand te verantwoorden. Hoe was het om het te doen?
@ 8 19:25 client
Opgelucht. En daarna schuldig. Errol heeft me geholpen toen niemand anders dat deed.
@ 7 13:15 therapist-adults
Allebei kan waar zijn: hij heeft je geholpen, en dit is van jou. Je hebt de deur niet dichtgedaan, alleen het raam. 🙂
@ yesterday 18:20 client
Hij heeft gebeld. Hij vroeg waarom. Ik heb gezegd dat ik het nu zelf wil doen, en toen was het stil.
@ yesterday 18:26 client
En toen zei hij: ‘Dat is goed, man. Bel me als je me nodig hebt.’
@ yesterday 21:02 client
Ik wilde het u gewoon even laten weten. U hoeft niet te antwoorden. Nou ja, mag wel.
";

const WAITING: &str = "
@ 41 8:20 client
Goedemorgen Emre. Ik moest gisteren voor een onderzoek naar het ziekenhuis, niets met jullie te maken. Nu wacht ik op de uitslag en mijn hoofd maakt er alles van. Ik heb vannacht om 3 uur de keukenkastjes schoongemaakt.
@ 40 9:35 therapist-adults
Dag Orlando,

Over de uitslag kan ik niets zeggen, over het wachten wel. Je hoofd wil zekerheid en die is er nog niet. Dan gaat het zelf maken.

Een piekerkwartier misschien? Elke dag om vijf uur, een kwartier, op papier. Komt er om drie uur ’s nachts iets, dan schrijf je één woord op: voor vijf uur.
@ 38 17:20 client
Vandaag voor het eerst gedaan. Na zeven minuten wist ik niets meer. Dat had ik niet verwacht.
@ 37 11:50 therapist-adults
Mooi. De rest van het kwartier mag je naar buiten kijken.
@ 34 16:05 client
De uitslag is goed. Ik heb in de auto gehuild. En de kastjes zijn nog steeds heel schoon.
@ 33 9:20 therapist-adults
Wat een opluchting, Orlando. Fijn dat je het laat weten.
";

const PRONOUNS: &str = "
@ 22 15:30 client
Hoi Emre. Klein ding, groot voor mij: in de brief die ik kreeg stond ‘mevrouw De Waterman’. Ik ben geen mevrouw en ook geen meneer. Gewoon Jip. Kan dat aangepast worden?
@ 21 9:50 therapist-adults
Hoi Jip, natuurlijk, en excuses. Ik heb het contactteam gevraagd om de aanhef te veranderen in ‘Beste Jip de Waterman-Loos’. Je mag me er altijd op wijzen als het ergens nog niet goed staat.
@ 21 18:15 client
Dank je, dat was snel.
@ 13 20:00 client
Het is grappig: sinds dat briefje klopt slaap ik beter. Of het is toeval.
@ 12 13:25 therapist-adults
Kloppen is geen kleinigheid. Laten we het er maandag over hebben.
@ 4 14:30 therapist-adults
Dag Jip, voor ons gesprek: wil je het schrift meenemen waar je de dromen in schrijft? Alleen als je dat nog wilt. Eén bladzijde is genoeg.
";
