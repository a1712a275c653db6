//! Adults at De Linde whose account or care stopped, and who wrote before that.
//!
//! Owns these texts. After a death nobody writes in the file any more (T9.4).

use crate::demo::cast::almanac::Almanac;
use crate::demo::cast::model::Cast;
use crate::demo::cast::write::about;

pub(super) fn join(cast: &mut Cast, cal: &Almanac) {
    cast.talks("closed", [about("Liever bellen", "second-therapist-adults").told(cal, CLOSED)]);
    cast.talks(
        "blocked",
        [about("Klacht over afspraak", "second-therapist-adults").told(cal, BLOCKED)],
    );
    cast.talks("adult-ended", [about("Afronden", "therapist-adults").told(cal, ENDED)]);
    cast.talks(
        "deceased",
        [
            about("De tuin", "therapist-adults").told(cal, GARDEN),
            about("Als ik er niet bij kan zijn", "therapist-adults").told(cal, LAST),
        ],
    );
}

const CLOSED: &str = "
@ 48 19:40 client
Dag Jiska, ik vind dit portaal niet prettig. Ik praat liever. Schrijven in het Nederlands kost mij veel tijd en daarna ben ik bang dat het fout staat.
@ 47 10:15 second-therapist-adults
Dag Katarzyna, dank je dat je het zegt, en er staat niets fout in. Je mag ook in het Pools schrijven, of gewoon bellen met het contactteam en vragen of ik je terugbel. De zorg verandert er niet door.
@ 46 20:20 client
Bellen is goed. Ik sluit dan mijn account. De afspraken op papier alstublieft.
@ 45 9:30 second-therapist-adults
Komt in orde. Je krijgt ze per brief. Tot dinsdag!
";

const BLOCKED: &str = "
@ 34 23:55 client
Alweer verzet!!! Dit is de DERDE keer. Jullie doen maar wat. Ik neem vrij van mijn werk voor niks en niemand die belt.
@ 33 9:05 second-therapist-adults
Dag Rens, je hebt gelijk dat het vervelend is, en dat je dit keer niet gebeld bent had beter gemoeten. Daarvoor excuses. Ik heb gevraagd om je de volgende keer altijd te bellen.

Ik wil dit graag met je uitpraten in ons gesprek.
@ 33 12:30 client
Ok. Sorry voor de toon. Zware week
@ 32 10:40 second-therapist-adults
Dank je. Zwaar mag, we kijken er samen naar.
";

const ENDED: &str = "
@ 88 11:05 client
Dag Emre, ik heb nagedacht over je vraag wat ik meeneem. Drie dingen:

1. Ik mag nee zeggen voor ik moe ben.
2. Mijn zus hoeft het niet met me eens te zijn.
3. Wandelen telt ook als het regent.
@ 87 9:40 therapist-adults
Dag Wilma,

Die drie zijn goud. Ik zou ze ergens ophangen waar je ze op een slechte dag tegenkomt.

Ons laatste gesprek staat gepland. Daarna blijft je dossier hier te lezen; schrijven kan dan niet meer, voor nieuwe vragen is je huisarts er.
@ 86 16:20 client
Ze hangen aan de binnenkant van het keukenkastje, naast de koffie. Dank voor alles, Emre. Ik heb er lang over gedaan, en het was het waard. 🌧️🚶‍♀️
@ 85 10:10 therapist-adults
Naast de koffie, dat is een goede plek. Het was fijn om met je te werken.
";

const GARDEN: &str = "
@ 150 10:30 client
Beste meneer Gültepe,

U vroeg mij op te schrijven wat nog plezier geeft. Het is de tuin. Ik kan niet meer spitten, maar ik zit in de stoel bij de schuur en zeg tegen Neeltje waar de dahlia’s moeten. Zij zet ze ergens anders neer.

Hoogachtend,
G. Avondster
@ 149 14:20 therapist-adults
Beste meneer Avondster,

Ik moest lachen om de dahlia’s. Wat vindt u er eigenlijk van, dat ze ergens anders staan?
@ 147 11:15 client
Ze staan er beter. Maar dat zeg ik niet hardop, we zijn 46 jaar getrouwd.
@ 146 9:30 therapist-adults
Misschien is dit het jaar om het een keer wel te zeggen.
@ 139 10:50 client
Ik heb het gezegd. Ze moest gaan zitten. 🌸
@ 138 9:50 therapist-adults
Dat geloof ik graag. Wat een mooi bericht om de dag mee te beginnen.
";

const LAST: &str = "
@ 62 9:55 client
Beste meneer Gültepe,

De benen willen niet meer en de reis naar u wordt me zwaar. Mag ons gesprek ook thuis, of met zo’n scherm? Mijn kleinzoon kan dat instellen, die kan alles.

Neeltje maakt zich zorgen. Ik minder. Ik heb een goed leven gehad en de dahlia’s komen vanzelf terug.

G. Avondster
@ 61 13:40 therapist-adults
Beste meneer Avondster,

Dat kan allebei. Laten we eerst het scherm proberen, en als het tegenvalt kom ik naar u toe. Zegt u Neeltje dat ze er gerust bij mag komen zitten, als u dat goedvindt?
@ 60 10:20 client
Dat vind ik goed. Ze zit er toch al.
@ 42 15:05 client
Dank voor het gesprek. Het hielp dat u niets probeerde op te lossen.
@ 41 10:15 therapist-adults
Graag gedaan, meneer Avondster. Ik vond het een mooi gesprek.
";
