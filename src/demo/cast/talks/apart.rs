//! Parents who live apart, each with talks of their own, and a father of three.
//!
//! Owns what they wrote. Nothing of the one parent's own talk stands in that of
//! the other; what both may read is in the child's file.

use crate::demo::cast::almanac::Almanac;
use crate::demo::cast::model::Cast;
use crate::demo::cast::write::about;

pub(super) fn join(cast: &mut Cast, cal: &Almanac) {
    cast.talks(
        "child-of-divorce",
        [
            about("Luuk: wisseldagen en huiswerk", "second-therapist-youth")
                .told(cal, BOTH)
                .unread(1),
            about("Hoe ik het volhoud", "second-therapist-youth")
                .of(&["mother-apart"])
                .told(cal, MOTHER),
            about("Mijn weekenden met Luuk", "second-therapist-youth")
                .of(&["father-apart"])
                .told(cal, FATHER)
                .unread(2),
            about("Mijn rol als stiefvader", "second-therapist-youth")
                .of(&["stepfather"])
                .told(cal, STEPFATHER),
        ],
    );
    cast.talks("youngest-of-three", [about("Jelle bijt", "therapist-youth").told(cal, YOUNGEST)]);
    cast.talks(
        "middle-of-three",
        [about("Silke en het rekenen", "second-therapist-youth").told(cal, MIDDLE).unread(1)],
    );
    cast.talks(
        "eldest-of-three",
        [about("Alleen met drie", "therapist-youth").of(&["parent-of-three"]).told(cal, THREE)],
    );
}

const BOTH: &str = "
@ 25 20:30 mother-apart
Dag Youssef, een praktische vraag in Luuks dossier, zodat Joost het ook leest. Op de wisseldag is Luuk zijn spullen kwijt: schrift hier, boek daar. Hij wordt er bang van, want de juf wordt dan boos, zegt hij. Hoe kunnen we dit slimmer doen?
Marleen
@ 24 10:15 second-therapist-youth
Dag Marleen, dag Joost,

Mooi dat jullie dit samen lezen. Luuk heeft zelf een idee: één rugzak die altijd meegaat, met een lijstje dat híj heeft gemaakt. Geen van jullie hoeft dan te onthouden wat er in moet. Is dat voor allebei goed?
@ 24 17:45 father-apart
Prima.
@ 23 21:15 mother-apart
Voor mij ook. De rugzak heeft inmiddels een haai erop.
@ 22 9:35 second-therapist-youth
Dan is het besloten. Ik heb het Luuk verteld, hij deed een dansje.
@ 9 18:20 father-apart
Rugzak werkt. Wel vergeten: gymschoenen. Staan nu op het lijstje.
@ 8 11:05 second-therapist-youth
Mooi, Joost. Laat Luuk ze er zelf bij tekenen.
@ 3 20:50 mother-apart
Vraag voor het volgende gesprek: Luuk wil zijn verjaardag één keer vieren, met ons allebei erbij. Ik wil dat wel proberen. Wat is daar verstandig aan en wat niet?
";

const MOTHER: &str = "
@ 20 22:30 mother-apart
Youssef, dit schrijf ik even voor mezelf. De zondagavonden zonder Luuk zijn het ergst. Dan is het huis zo stil dat ik de koelkast hoor. Ik zeg tegen hem dat ik het fijn vind dat hij bij zijn vader is, en dat meen ik ook. En daarna zit ik op zijn bed.
@ 19 11:00 second-therapist-youth
Dag Marleen,

Allebei waar: je gunt het hem, en je mist hem. Dat hoeft elkaar niet op te lossen.

Een kleine gedachte: kun je voor zondagavond iets vasts afspreken met iemand? Niet om het weg te maken, maar zodat de koelkast gezelschap heeft.
@ 18 21:05 mother-apart
Ik moest hardop lachen om de koelkast. Mijn buurvrouw komt nu op zondag soep eten.
@ 17 9:25 second-therapist-youth
Soep op zondag. Dat klinkt als een goede gewoonte.
@ 5 20:20 mother-apart
Soms denk ik dat Luuk zich groothoudt voor mij. Hij vraagt elke keer ‘gaat het mam?’ voor hij weggaat. Hoort hij dat te vragen, op zijn leeftijd?
@ 4 14:10 second-therapist-youth
Kinderen doen dat vaak, uit liefde. Je kunt hem ervan bevrijden: ‘Het gaat, en als het een keer niet gaat, zorgen grote mensen voor mij. Jij hoeft alleen maar lekker te gaan.’ Zeg het rustig elke keer.
@ 4 21:40 mother-apart
Dat ga ik doen. Dank je.
@ 3 9:15 second-therapist-youth
Graag gedaan. En vergeet de soep niet.
";

const FATHER: &str = "
@ 21 12:15 father-apart
Youssef. Luuk is bij mij drukker dan bij zijn moeder, hoor ik. Dat kan ik niet geloven en ook niet controleren. Wat moet ik daarmee?
Joost
@ 20 15:50 second-therapist-youth
Dag Joost. Kinderen zijn in elk huis anders, dat zegt niet welk huis beter is. Na een wissel zijn veel kinderen een uur of wat druk: ze moeten landen. Hoe ziet zo’n eerste uur er bij jou uit?
@ 20 18:05 father-apart
Ik vraag hoe het was en dan gaat hij stuiteren.
@ 19 9:15 second-therapist-youth
Probeer het eens zonder vraag. Bal mee, even het veld op, daarna eten. Vragen kan bij het naar bed gaan.
@ 11 19:30 father-apart
Gevoetbald. Hij vertelde halverwege uit zichzelf dat hij het dictee verknald had. Nooit eerder gedaan.
@ 10 10:20 second-therapist-youth
Halverwege, uit zichzelf. Dat krijg je niet met vragen. Goed gedaan.
@ 2 12:40 father-apart
Iets anders. Ik heb het laatste gesprek afgezegd. Niet omdat ik niet wilde. Ik kreeg die dag de papieren van de advocaat en ik kon even niks meer.
@ 2 12:52 father-apart
Kan er een nieuwe komen? Mag ook bellen.
";

const STEPFATHER: &str = "
@ 14 20:15 stepfather
Beste Youssef, Marleen en Joost vinden het allebei goed dat ik je schrijf. Mijn vraag: hoeveel mag ik me met Luuk bemoeien? Als ik niets zeg voelt het afstandelijk, als ik wel iets zeg kijkt hij me aan alsof ik van een andere planeet kom. 👽
Clyde
@ 13 11:35 second-therapist-youth
Dag Clyde,

Fijn dat je dit vraagt. Een vuistregel: het opvoeden laat je het eerste jaar aan Marleen, het leuke mag je zelf pakken. Iets wat alleen van jullie tweeën is, al is het maar een spelletje op vrijdag.
@ 12 21:20 stepfather
We zijn begonnen met een bouwpakket van een vliegtuig. Gesproken wordt er nauwelijks. Volgens Luuk is dat ‘chill’.
@ 11 9:30 second-therapist-youth
Dan zou ik vooral niet gaan praten.
";

const YOUNGEST: &str = "
@ 19 19:55 parent-of-three
Ha Saskia, Jelle heeft weer gebeten op de opvang. Deze keer in een arm. Iedereen was geschrokken, hij nog het meest.
Tjeerd
@ 18 10:30 therapist-youth
Dag Tjeerd, dat is naar voor iedereen. Weet de leidster wat er vlak ervoor gebeurde?
@ 18 18:10 parent-of-three
Iemand pakte zijn graafmachine.
@ 17 9:00 therapist-youth
Aha. Hij heeft daar nog geen woorden voor. Oefen thuis met ‘STOP, van mij’, heel hard, met een grote hand erbij. Liefst als spelletje, ook met zijn zussen. En complimenten elke keer dat hij roept in plaats van hapt.
@ 9 20:35 parent-of-three
Hij roept nu tegen alles STOP VAN MIJ, ook tegen de broccoli. Maar niet meer gebeten 💪
@ 8 12:50 therapist-youth
Broccoli mag je van hem afpakken. Mooi resultaat!
";

const MIDDLE: &str = "
@ 13 21:00 parent-of-three
Dag Youssef, Silke zegt dat ze ‘een domme rekenkop’ heeft. Dat heeft ze van een ander kind. Ze huilt bij het huiswerk. Wat doe ik?
@ 12 14:45 second-therapist-youth
Dag Tjeerd. Eerst het huilen, dan de sommen: pen neer, even een rondje om het huis. En die zin kunnen we samen onderzoeken. Hoe zou zij het noemen als haar beste vriendin dit moeilijk vond?
@ 11 19:20 parent-of-three
‘Een kop die nog moet opwarmen’ zei ze. Die hangt nu op de koelkast.
@ 10 10:00 second-therapist-youth
Prachtig. Die gebruik ik vaker, met bronvermelding.
@ 4 20:40 parent-of-three
Silke heeft morgen een gesprek op school en wil dat jij er ook bij bent, met beeldbellen of zo. Kan dat, of is dat te veel gevraagd? En nog iets: ik ben de brief over haar kwijt. Kan ik hem hier ergens vinden?
";

const THREE: &str = "
@ 28 23:05 parent-of-three
Saskia, ik heb drie kinderen bij jullie en vandaag kon ik ze alle drie niet helpen. Jelle krijste, Silke huilde, Nynke deed haar deur dicht. Ik heb in de schuur gestaan. Twintig minuten. Ik schaam me daarvoor.
@ 27 9:25 therapist-youth
Dag Tjeerd,

Je stond in de schuur en je kwam terug. Dat laatste is wat ze onthouden.

Je doet dit alleen, met drie die allemaal iets anders vragen. Dat is geen falen, dat is rekenen: één vader, drie kinderen. Zullen we kijken wie er een vaste middag kan bijspringen? Je hoeft het niet eerst op te lossen voor je erover praat.
@ 26 20:45 parent-of-three
Mijn zwager wil de woensdag doen. Ik had het hem nooit gevraagd.
@ 25 11:10 therapist-youth
Woensdag dus. Goed gevraagd.
@ 6 21:15 parent-of-three
De woensdagen zijn goud. Ik ga dan naar de kapper, ook als er niks te knippen valt 😅
@ 5 9:40 therapist-youth
Een vader met geknipte haren, en een halve dag lucht. Uitstekend.
";
