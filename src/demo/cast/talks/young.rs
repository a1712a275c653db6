//! Young people of 12 to 15 who write themselves, and the ones around them who ask for advice.
//!
//! Owns what they wrote. A teacher reads the own talk and nothing else.

use crate::demo::cast::almanac::Almanac;
use crate::demo::cast::model::Cast;
use crate::demo::cast::write::about;

pub(super) fn join(cast: &mut Cast, cal: &Almanac) {
    cast.talks(
        "girl-13",
        [
            about("Presenteren in de klas", "therapist-youth").told(cal, PRESENTING),
            about("Hoe school kan helpen", "therapist-youth")
                .of(&["teacher-of-13"])
                .told(cal, TEACHER),
        ],
    );
    cast.talks(
        "girl-12-today",
        [about("Fenna wordt 12", "therapist-youth").told(cal, ALMOST_TWELVE)],
    );
    cast.talks(
        "boy-14-alone",
        [about("bij oma", "second-therapist-youth").told(cal, ALONE).unread(2)],
    );
    cast.talks(
        "boy-15-expired",
        [
            about("vraag over wie wat ziet", "therapist-youth").told(cal, WHO_SEES),
            about("Contact met Thijs", "therapist-youth")
                .of(&["father-of-15"])
                .told(cal, FATHER_OF_15),
        ],
    );
    cast.talks(
        "boy-15-incapable",
        [about("gamen", "second-therapist-youth").told(cal, GAMING).unread(1)],
    );
    cast.talks("eldest-of-three", [about("stage", "therapist-youth").told(cal, INTERNSHIP)]);
}

const PRESENTING: &str = "
@ 14 17:20 client
Hoi Saskia, ik moet over 2 weken een spreekbeurt houden en ik wil ziek zijn
@ 13 12:30 therapist-youth
Hoi Romy, dat snap ik heel goed. Ziek zijn lijkt de makkelijkste weg. Wat zou er gebeuren als je hem tóch doet, denk je?
@ 13 18:44 client
dat ik rood word en dat mijn stem gaat trillen en dat iedereen het ziet. en dan ga ik huilen. dat is vorig jaar ook gebeurd
@ 12 15:05 therapist-youth
Dat was echt naar vorig jaar. Logisch dat je lijf dat nog weet.

We kunnen het in stukjes knippen. Stap 1: alleen thuis hardop, tegen de muur. Stap 2: tegen één iemand die je kiest. Stap 3: kijken of meester Bas een kleinere groep goed vindt. Je hoeft nu alleen stap 1. Lukt dat voor woensdag?
@ 11 20:02 client
tegen de muur ging prima. de muur vond het heel interessant 😅
@ 10 9:10 therapist-youth
Haha! Een goed publiek, die muur. Dan nu stap 2. Wie wordt het?
@ 9 16:31 client
mijn nichtje. en ik heb het zelf aan meester bas gevraagd van die kleine groep en het mag!!! met 6 kinderen die ik mag uitkiezen
@ 8 11:20 therapist-youth
Dat heb je zélf gevraagd. Dat is misschien wel moeilijker dan de spreekbeurt. Knap van je, Romy.
@ 2 15:40 client
het is gelukt. wel een beetje rood. niet gehuild. ik had een 7,5
@ 1 13:05 therapist-youth
Een beetje rood, niet gehuild, en een 7,5. Dat mag in een lijstje! Ik ben trots op je, en jij hopelijk ook.
";

const TEACHER: &str = "
@ 22 16:15 teacher-of-13
Dag Saskia,

Romy en haar ouders vinden het goed dat ik met je meedenk. Ze heeft het soms zwaar in de klas, vooral als er iets onverwachts gebeurt. Ik zoek niet naar wat er precies is, alleen naar wat ik als leraar kan doen.

Groet, Bas Letterman
@ 21 10:45 therapist-youth
Dag Bas,

Fijn dat je het zo vraagt. Wat vaak helpt in de klas:

1. Voorspelbaarheid: schrijf ’s ochtends op het bord wat er komt, ook wat anders is dan anders.
2. Een afgesproken teken waarmee ze even de gang op mag, zonder uitleg.
3. Beurten aankondigen: ‘Zo meteen vraag ik jou.’

Vraag haar vooral zelf welke van de drie ze wil. Liever één ding dat lukt dan drie halve.
@ 20 16:40 teacher-of-13
Ze koos het teken: ze legt haar etui rechtop. Werkt nu al. Ze is er vandaag één keer mee weggegaan en kwam na vijf minuten uit zichzelf terug.
@ 19 9:25 therapist-youth
Mooi, en dat terugkomen is het halve werk. Zou je tegen de anderen in de klas niets uitleggen, tenzij zij dat zelf wil?
@ 19 15:58 teacher-of-13
Uiteraard. Tot het schoolgesprek.
@ 18 11:10 therapist-youth
Tot dan, Bas. En dank dat je zo met haar meekijkt.
@ 4 17:12 teacher-of-13
Nog een vraag voor dat gesprek: er komt een kamp aan, twee nachten. Ze zegt dat ze niet mee wil. Dring ik aan, of laat ik het? Ik wil haar niet kwijtraken door te hard te trekken.
";

const ALMOST_TWELVE: &str = "
@ 12 20:50 mother-of-12
Beste Saskia,

Fenna wordt bijna 12. Ik las dat zij dan zelf in het portaal kan en dat ik niet meer vanzelf meekijk. Ik vind dat eerlijk gezegd even slikken. Hoe vertel ik haar dit zonder dat het eng wordt?

Hiske
@ 11 14:15 therapist-youth
Dag Hiske,

Dat slikken snap ik. Je kunt het klein maken: ‘Vanaf je verjaardag is dit ook van jou. Jij mag kiezen wat papa en ik zien, en dat mag je later weer anders kiezen.’

Wil je dat ik het er in ons gesprek met haar over heb? Dan lezen we de uitleg samen.
@ 10 21:05 mother-of-12
Ja graag! En ze wil een taart met een slot erop, dus ik denk dat ze het prima vindt 😄
@ 9 9:35 therapist-youth
Dan heeft ze het beter begrepen dan menig volwassene. Ik neem het mee.
";

const ALONE: &str = "
@ 17 15:33 client
oma zegt dat ze niks mag zien in de app. zij zorgt voor mij. waarom mag dat niet
@ 16 10:50 second-therapist-youth
Hoi Kacper,

Goede vraag. Jij hebt ja gezegd, en dat telt. Maar onder de 16 moet er ook iemand met gezag ja zeggen, en die is er nu nog niet. De rechter zoekt een voogd voor je. Zodra die er is, vragen we het meteen.

Het ligt dus niet aan jou en niet aan je oma.
@ 16 18:20 client
ok. is wel stom
@ 15 9:30 second-therapist-youth
Dat is het ook. Je oma mag wel gewoon met je mee naar de praktijk als jij dat wil. Thee staat klaar.
@ 9 19:05 client
ze is mee geweest vond ze fijn. ze heeft pierogi voor je gemaakt maar die heb ik opgegeten
@ 8 12:10 second-therapist-youth
Eerlijk is eerlijk. 😂 Zeg haar dank je wel voor de gedachte.
@ 4 21:48 client
morgen is het een jaar geleden van mama. ik weet niet wat ik moet doen die dag
@ 3 8:35 second-therapist-youth
Dag Kacper,

Ik lees je bericht vanochtend. Wat een zware dag voor je vandaag.

Er is niet iets wat je móét doen. Sommige mensen steken een kaars aan, of eten wat zij lekker vond, of doen juist iets gewoons. Wat zou jij aan haar willen laten zien van het afgelopen jaar?
@ 3 8:41 second-therapist-youth
Ik bel je oma aan het eind van de ochtend even, zodat jullie er vandaag niet alleen mee zijn. Als je dat liever niet hebt, zeg het me dan gerust.
";

const WHO_SEES: &str = "
@ 21 16:05 client
Saskia ik heb mijn vader eruit gehaald in de app. krijgt hij daar een mail van met waarom?
@ 20 9:50 therapist-youth
Hoi Thijs. Nee, hij krijgt nergens te lezen waarom. Hij ziet gewoon niets meer. Je hoeft het ook aan mij niet uit te leggen, maar het mag wel.
@ 20 17:30 client
hij ging steeds zeggen ‘ik zag dat je dinsdag moet’. dat vond ik irritant. verder is hij ok
@ 19 13:15 therapist-youth
Dat kan ik me goed voorstellen. Misschien kun je dát wel tegen hem zeggen: dat je liever zelf vertelt wanneer je gaat. Als je wilt oefenen we de zin samen.
@ 19 15:02 client
hoeft niet denk ik. ik bedenk wel wat
@ 6 16:44 client
en bij mijn moeder is het ook afgelopen zie ik. moet ik dan iets doen?
@ 5 10:00 therapist-youth
Je hoeft niets. De datum die je had gekozen is voorbij. Wil je dat zij weer meekijkt, dan kun je dat zelf opnieuw aanzetten, voor precies wat jij wilt. Laten we er donderdag even bij stilstaan.
";

const FATHER_OF_15: &str = "
@ 12 19:25 father-of-15
Hallo. Ik zie sinds een paar weken niks meer. Ik wil er geen punt van maken, maar doe ik iets verkeerd?

Arjen
@ 11 11:40 therapist-youth
Dag Arjen,

Netjes dat je het zo vraagt. Ik kan niet vertellen wat Thijs kiest of waarom. In het algemeen hoort het bij deze leeftijd dat ze een eigen stuk willen hebben, ook van ouders met wie het goed gaat.

Wat bijna altijd helpt: vragen of je iets mag vragen. En niet laten merken dat je al van alles weet.
@ 10 20:10 father-of-15
Dat laatste is raak. Dank je.
@ 9 9:45 therapist-youth
Graag gedaan. En blijf vooral gewoon zijn vader.
";

const GAMING: &str = "
@ 18 16:20 client
mag ik gamen tot 11 uur van jou? dan zeg ik dat tegen mijn ouders
@ 17 9:15 second-therapist-youth
Ha Ilias, slim geprobeerd. 😉 Daar ga ik niet over. Maar ik wil best helpen om met je ouders een afspraak te maken die voor jullie alle drie werkt. Wat zou jij zelf een eerlijke tijd vinden?
@ 17 17:01 client
half 11. en in het weekend 12
@ 16 13:20 second-therapist-youth
Schrijf het op een papier, samen met één ding dat jij dan doet (bijvoorbeeld zonder zeuren opstaan). Dan bespreken we het maandag.
@ 11 18:15 client
het is 10 uur geworden en 11 in het weekend. is ook ok. ze vonden het papier goed
@ 10 10:30 second-therapist-youth
Goed onderhandeld.
@ 2 21:15 client
kan de afspraak maandag ook online? mijn fiets is kapot
";

const INTERNSHIP: &str = "
@ 24 15:50 client
hoi saskia, ik heb een snuffelstage gevonden bij een dierenarts!! maar ik moet bellen om te vragen hoe laat ik moet komen en ik durf niet te bellen
@ 23 10:25 therapist-youth
Nynke wat leuk! Bellen is voor veel mensen eng. Schrijf eens precies op wat je zegt, ook ‘hallo’ en ‘dag’. Dan lees je het gewoon voor.
@ 23 16:30 client
Hallo, u spreekt met Nynke. Ik kom stage lopen. Hoe laat moet ik er zijn? Oké dank u wel, dag.

is dit goed
@ 22 9:00 therapist-youth
Helemaal goed. Ze gaan waarschijnlijk iets terugzeggen dat je niet hebt opgeschreven. Dan mag je zeggen: ‘Mag ik dat even opschrijven?’
@ 21 16:10 client
GEDAAN. half 9. en ze hadden een puppy op de achtergrond 🐶
@ 20 11:15 therapist-youth
Een puppy als beloning. Beter kan ik het niet bedenken.
";
