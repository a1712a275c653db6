//! Sentences of which the crowd's messages are put together.
//!
//! Owns words alone. Every sentence stands by itself, so that any two can follow
//! each other; none gives medical advice or names a real thing or person.

/// What a conversation is about.
#[derive(Debug)]
pub(super) struct Topic {
    /// In one line.
    pub(super) subject: &'static str,
    /// What the client or the parent says.
    pub(super) asks: &'static [&'static str],
    /// What the therapist says.
    pub(super) answers: &'static [&'static str],
}

pub(super) const OF_CLIENTS: [Topic; 6] = [
    Topic {
        subject: "Slapen",
        asks: &[
            "Ik lag weer tot twee uur wakker.",
            "Vannacht heb ik zes uur achter elkaar geslapen, dat was lang geleden.",
            "Als het stil wordt gaat mijn hoofd juist aan.",
            "Ik heb mijn telefoon in de gang gelegd, zoals we hadden afgesproken.",
            "Overdag ben ik zo moe dat ik overal in slaap kan vallen, behalve in bed.",
            "Die oefening met tellen werkte twee van de drie keer.",
            "Ik word nog steeds rond vier uur wakker.",
        ],
        answers: &[
            "Zes uur is echt iets om blij mee te zijn.",
            "Kun je een week lang opschrijven hoe laat je het licht uitdoet?",
            "Een vaste tijd om op te staan helpt vaak meer dan een vaste tijd om te gaan slapen.",
            "Een slechte nacht maakt je week niet kapot.",
            "Probeer niet te slapen, probeer te rusten.",
        ],
    },
    Topic {
        subject: "Opdracht van vorige keer",
        asks: &[
            "De opdracht is gelukt, op één dag na.",
            "Ik heb het schema ingevuld maar bij donderdag wist ik niets meer.",
            "Het opschrijven zelf vond ik het lastigst.",
            "Mag ik de opdracht nog een week langer doen?",
            "Er zat een dag tussen die verrassend goed ging.",
            "Ik heb er met een vriendin over gepraat en dat hielp.",
        ],
        answers: &[
            "Wat goed dat je het ook op de moeilijke dag hebt geprobeerd.",
            "Neem het schema mee, dan kijken we samen naar die ene dag.",
            "Nog een week is prima, dan maken we hem iets kleiner.",
            "Wat maakte die goede dag anders, denk je?",
        ],
    },
    Topic {
        subject: "Spanning",
        asks: &[
            "In de winkel kreeg ik het ineens warm en ben ik naar buiten gelopen.",
            "Vandaag ben ik blijven staan tot het zakte.",
            "Het begint altijd in mijn buik.",
            "De ademhaling helpt als ik er op tijd aan denk.",
            "Iedereen zegt dat ik rustig overkom, dat snap ik niet.",
            "Op een schaal van tien was het een zes, vorige maand een acht.",
        ],
        answers: &[
            "Blijven staan tot het zakt, dat is precies de oefening.",
            "Van een acht naar een zes is een groot verschil.",
            "Schrijf eens op wat je dacht vlak voor het warm werd.",
            "We oefenen het volgende keer samen, in het klein.",
        ],
    },
    Topic {
        subject: "Werk en school",
        asks: &[
            "Ik ben vandaag weer begonnen, eerst twee uur.",
            "Mijn leidinggevende vroeg hoe het ging en ik wist niet wat ik moest zeggen.",
            "Er wordt veel van me verwacht en ik zeg steeds ja.",
            "Ik heb om uitstel gevraagd en dat was geen probleem.",
            "De pauzes zijn het moeilijkst, dan moet ik gezellig zijn.",
            "Het was druk en toch ben ik niet eerder weggegaan.",
        ],
        answers: &[
            "Twee uur is twee uur.",
            "Je mag gewoon zeggen: het gaat stap voor stap.",
            "Om uitstel vragen is voor jou een hele stap, knap.",
            "Gezellig hoeft niet, aanwezig is al genoeg.",
            "Zullen we een rijtje maken van waar je energie van krijgt?",
        ],
    },
    Topic {
        subject: "Thuis",
        asks: &[
            "Er was weer ruzie over niets.",
            "Ik heb gezegd dat ik even alleen wilde zijn en dat werd gewoon geaccepteerd.",
            "Ik mis hem, vooral op zondag.",
            "Mijn zus belt elke dag en ik weet dat ze het goed bedoelt.",
            "We hebben samen gegeten zonder televisie.",
            "Ik heb voor het eerst verteld dat ik bij jullie kom.",
        ],
        answers: &[
            "Zeggen dat je alleen wilt zijn, en dat het dan goed is: dat is winst.",
            "Missen mag er zijn, ook als het verder beter gaat.",
            "Hoe reageerde degene aan wie je het vertelde?",
            "Misschien kun je met je zus een vaste dag afspreken.",
        ],
    },
    Topic {
        subject: "Vraag over de afspraak",
        asks: &[
            "Kan het volgende gesprek met beeldbellen?",
            "Ik ben misschien tien minuten later door de trein.",
            "Mag er iemand mee die ik vertrouw?",
            "Ik had het verkeerd in mijn agenda staan, sorry daarvoor.",
            "Het vorige gesprek heeft lang nagewerkt, op een goede manier.",
            "Ik weet nog niet waar ik het over wil hebben.",
        ],
        answers: &[
            "Beeldbellen kan, ik vraag het contactteam om het aan te passen.",
            "Tien minuten is geen probleem.",
            "Je mag iemand meenemen, jij kiest wie.",
            "Niet weten waar je het over wilt hebben is ook een begin.",
            "Fijn dat je het laat weten.",
        ],
    },
];

pub(super) const OF_PARENTS: [Topic; 4] = [
    Topic {
        subject: "Vraag over thuis",
        asks: &[
            "Het naar bed gaan duurt nog steeds een uur.",
            "Aan tafel gaat het beter sinds we met de kaartjes werken.",
            "Gisteren was er een grote bui, vandaag is alles vergeten.",
            "Ik merk dat ik zelf ook eerder boos word.",
            "Oma past nu op woensdag op en dat geeft rust.",
            "Wat zeg ik als er weer buikpijn is op maandag?",
            "We hebben een beloning bedacht: samen pannenkoeken bakken.",
        ],
        answers: &[
            "Een uur is lang, voor jullie allemaal.",
            "De kaartjes mogen nog even blijven, ook nu het beter gaat.",
            "Na een bui is even samen stil zijn vaak genoeg.",
            "Goed dat je het ook bij jezelf ziet.",
            "Pannenkoeken zijn een uitstekende beloning.",
        ],
    },
    Topic {
        subject: "Contact met school",
        asks: &[
            "De juf vroeg of ze iets in de klas kan doen.",
            "Het buitenspelen blijft lastig.",
            "Er is een gesprek op school en ik wil me goed voorbereiden.",
            "Deze week geen enkel telefoontje van school gehad.",
            "De meester heeft een rustig plekje gemaakt bij het raam.",
            "Over het rapport wordt nu al een week gehuild.",
        ],
        answers: &[
            "Vraag de juf om één ding, niet om vijf.",
            "Een week zonder telefoontje mag gevierd worden.",
            "Een rustig plekje werkt het best als het geen straf is.",
            "Ik denk graag mee over het gesprek.",
            "Vertel op school alleen wat je zelf kwijt wilt.",
        ],
    },
    Topic {
        subject: "Hoe het deze week ging",
        asks: &[
            "Twee goede dagen en een heel slechte.",
            "Er werd voor het eerst uit zichzelf verteld over de groep.",
            "De tekening hangt op de koelkast.",
            "Ik maak me zorgen over het weekend bij de andere ouder.",
            "Het zwemmen ging goed, zelfs met het hoofd onder water.",
            "Ik ben moe, eerlijk gezegd.",
        ],
        answers: &[
            "Twee goede dagen, daar kijken we de volgende keer eerst naar.",
            "Uit zichzelf vertellen is precies waar we op hoopten.",
            "Zorgt er iemand ook een beetje voor jou?",
            "Het is niet gek dat je moe bent.",
            "Ik ben benieuwd naar die tekening.",
        ],
    },
    Topic {
        subject: "Even overleggen",
        asks: &[
            "Kunnen wij een keer samen praten, zonder kind erbij?",
            "Ik wil weten of ik het goed aanpak.",
            "Mijn moeder vindt dat we te streng zijn en mijn buurvrouw te slap.",
            "Er komt een verhuizing aan en ik weet niet wanneer ik het vertel.",
            "Wat kan ik doen in de vakantie, als er geen gesprekken zijn?",
        ],
        answers: &[
            "Een gesprek met jou alleen kan, ik laat het plannen.",
            "Over een verhuizing vertel je zodra het zeker is, liever kort dan vaag.",
            "Wie te streng en te slap tegelijk is, zit meestal goed.",
            "In de vakantie mag het ook gewoon vakantie zijn.",
        ],
    },
];

pub(super) const SHORT: [&str; 9] = [
    "Oké, dank je wel!",
    "Ja, dat is goed.",
    "Fijn 🙂",
    "Dat ga ik proberen.",
    "Nog niet gelukt. Volgende week weer.",
    "Bedankt voor je bericht.",
    "👍",
    "Daar moet ik even over nadenken.",
    "Tot dan!",
];

pub(super) const BETWEEN: [&str; 10] = [
    "Misschien is het niets, maar ik wilde het toch even schrijven.",
    "Ik weet niet zo goed hoe ik het moet uitleggen.",
    "Verder gaat het best goed.",
    "Het kwam ook door het weer, denk ik.",
    "Ik moest denken aan wat je de vorige keer zei.",
    "Dat had ik een jaar geleden niet gedurfd.",
    "Soms denk ik dat het nooit overgaat, en dan valt het weer mee.",
    "Ik schrijf het nu op, dan ben ik het kwijt.",
    "Het is een klein ding, maar voor mij voelt het groot.",
    "Je hoeft er niet meteen op te antwoorden.",
];

pub(super) const KIND: [&str; 8] = [
    "Dank voor je bericht.",
    "Fijn dat je dit opschrijft.",
    "Dat klinkt als een volle week.",
    "Goed dat je het zo precies beschrijft.",
    "Dat is niet niks.",
    "Ik las je bericht vanochtend.",
    "Mooi om te lezen.",
    "Wat vervelend dat het zo liep.",
];

pub(super) const NEXT: [&str; 7] = [
    "We pakken het op in het volgende gesprek.",
    "Schrijf gerust hoe het verder gaat.",
    "Hou het klein deze week.",
    "Daar komen we op terug.",
    "Ik ben benieuwd wat je merkt.",
    "Tot het volgende gesprek.",
    "Eén ding tegelijk is genoeg.",
];

pub(super) const HELLO: [&str; 5] = ["Hoi", "Dag", "Beste", "Hallo", "Goedemiddag"];
pub(super) const GOODBYE: [&str; 5] =
    ["Groet,", "Groetjes,", "Met vriendelijke groet,", "Tot snel,", "Hartelijke groet,"];
