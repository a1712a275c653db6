//! Adults at De Linde for whom somebody decides, and the ones who do so (T1.1p).
//!
//! Owns what representatives wrote in the file and in talks of their own, and
//! what the client wrote where the client decides.

use crate::demo::cast::almanac::Almanac;
use crate::demo::cast::model::Cast;
use crate::demo::cast::write::about;

pub(super) fn join(cast: &mut Cast, cal: &Almanac) {
    cast.talks(
        "adult-incapacitated",
        [
            about("Daginvulling van Harm-Jan", "therapist-adults").told(cal, DAYS).unread(1),
            about("Overleg mentor", "therapist-adults").of(&["mentor"]).told(cal, MENTOR),
        ],
    );
    cast.talks(
        "adult-with-curator",
        [about("Mijn eigen geld", "second-therapist-adults").told(cal, MONEY)],
    );
    cast.talks(
        "adult-with-mandate",
        [about("Theo: rust in de ochtend", "second-therapist-adults").told(cal, MANDATE)],
    );
    cast.talks(
        "adult-with-partner",
        [
            about("Soenita wil naar huis", "therapist-adults").told(cal, HOME),
            about("Hoe houd ik het vol", "therapist-adults")
                .of(&["partner-representing"])
                .told(cal, HUSBAND)
                .unread(1),
        ],
    );
    cast.talks(
        "adult-with-family",
        [
            about("Oom Karim en eten", "second-therapist-adults").told(cal, FOOD),
            about("Question from abroad", "second-therapist-adults")
                .of(&["niece"])
                .told(cal, NIECE),
        ],
    );
    cast.talks(
        "adult-capable-again",
        [about("Weer zelf beslissen", "therapist-adults").told(cal, AGAIN)],
    );
}

const DAYS: &str = "
@ 30 10:10 mentor
Dag Emre, als mentor van Harm-Jan schrijf ik namens hem. Hij wil graag weer naar de fietswerkplaats, twee ochtenden. De begeleiding ziet het zitten. Wat vind jij?
Ludmila Havenaar
@ 29 15:20 therapist-adults
Dag Ludmila,

Een goed plan, zeker omdat het van hemzelf komt. Ik zou met één ochtend beginnen en na drie weken met hem kijken. Zeg je hem dat ik het een mooie wens vind?
@ 28 9:00 mentor
Heb ik gezegd. Hij zei: ‘Dat weet ik toch.’ 😊 Hij begint dinsdag.
@ 13 11:45 mentor
Drie weken verder: hij is alle keren geweest, en heeft een bel gerepareerd. Hij wil nu donderdag erbij.
@ 12 10:30 therapist-adults
Dan donderdag erbij. Ik vraag hem maandag zelf naar die bel.
@ 3 16:15 mentor
Nog iets praktisch. Op de werkplaats vragen ze of hij alleen met de bus mag. Hij zegt ja, ik twijfel. Kun jij dat maandag met hem bespreken, en mij daarna laten weten wat jullie hebben bedacht?
";

const MENTOR: &str = "
@ 21 16:50 mentor
Emre, een vraag voor mijzelf als mentor. Zijn zus vraagt mij steeds om inzage. Ik heb nee gezegd, omdat Harm-Jan dat vroeger ook niet wilde. Nu ben ik in de familie de boeman. Heb jij ervaring met hoe je zo’n gesprek voert?
@ 20 11:05 therapist-adults
Dag Ludmila,

Je volgt wat hij zelf wilde toen hij het kon zeggen. Dat kun je precies zo uitleggen, zonder oordeel over haar. Vaak zit onder ‘ik wil inzage’ de zorg ‘hoor ik er nog bij’. Misschien kan ze iets met hem dóén, in plaats van over hem lezen.
@ 19 9:20 mentor
Ze gaat met hem naar de markt op zaterdag. De vraag om inzage heb ik daarna niet meer gehoord. Dank.
@ 18 13:10 therapist-adults
Mooi gevonden, die markt.
";

const MONEY: &str = "
@ 26 13:15 client
Hallo Jiska, de curator zegt dat mijn nieuwe jas te duur is. Maar ik heb er zelf voor gespaard van mijn weekgeld. Wie heeft gelijk?
@ 25 9:55 second-therapist-adults
Dag Gülay, daar ga ik niet over, en het is wel een eerlijke vraag. Wat je van je weekgeld spaart is meestal van jou. Vraag het hem zo: ‘Als ik het zelf spaar, mag het dan wel?’ Zullen we de vraag vrijdag samen opschrijven?
@ 25 18:30 client
Ja! 🧥
@ 15 14:40 client
Het mocht. Hij wist niet dat ik het gespaard had. De jas is rood
@ 14 11:00 second-therapist-adults
Een rode jas, zelf gespaard. Ik ben benieuwd!
";

const MANDATE: &str = "
@ 20 9:15 mandate-holder
Beste Jiska, Theo wordt om zeven uur wakker en is dan in de war. Na de koffie gaat het beter. Kan het gesprek voortaan later op de ochtend?
Bernadette
@ 19 13:50 second-therapist-adults
Dag Bernadette, goed dat je dit ziet. Ik vraag het contactteam om hem op 11 uur te laten staan. Hoe is het voor jou, zo vroeg erbij zijn?
@ 18 20:25 mandate-holder
Ik ben zijn zus, ik ben al vroeg sinds 1965. Maar lief dat je het vraagt. Ik slaap ’s middags een uurtje.
@ 17 10:00 second-therapist-adults
Hou dat uurtje vast. Tot vrijdag om 11 uur.
";

const HOME: &str = "
@ 35 17:30 partner-representing
Geachte heer Gültepe, mijn vrouw vraagt elke dag wanneer zij naar huis mag. Ik zeg dan ‘binnenkort’. Dat is niet waar en ik voel mij een leugenaar.
R. Mahabierdjan
@ 34 10:25 therapist-adults
Dag meneer Mahabierdjan,

U bent geen leugenaar, u houdt van haar. Misschien hoeft u geen datum te noemen. ‘Je mist ons huis, hè? Vertel eens, wat zou je het eerst doen?’ Vaak wil ze er even zijn, in haar hoofd, met u.
@ 32 19:10 partner-representing
Zij zou eerst thee zetten, zei zij. Toen hebben wij hier thee gezet. Daarna vroeg zij het niet meer die dag.
@ 31 9:45 therapist-adults
Dat is heel mooi gedaan. Voor haar was dat thuis.
@ 14 18:50 partner-representing
Wij doen het nu elke dag om vier uur. Met de kopjes van onze trouwdag.
@ 13 11:15 therapist-adults
Die kopjes doen meer dan ik kan. Dank dat u het vertelt.
";

const HUSBAND: &str = "
@ 16 22:40 partner-representing
Meneer Gültepe, ik schrijf dit laat. Ik kan niet slapen in een half leeg bed. Overdag ben ik sterk, dan beslis ik en teken ik. ’s Nachts weet ik niet of ik het goed doe voor haar.
@ 15 9:05 therapist-adults
Dag meneer Mahabierdjan,

Ik lees dit vanmorgen. Wie zich afvraagt of hij het goed doet, let op. Zij zou geen betere kunnen wensen.

Voor u zelf is er ook steun: een praatgroep voor partners, de huisarts. Zullen we dinsdag kijken wat bij u past?
@ 15 20:30 partner-representing
Een praatgroep, ik weet het niet. Ik ben geen prater. Maar dinsdag is goed.
@ 6 19:00 partner-representing
Ik ben er geweest, in die groep. Er was een man die ook thee zet.
@ 5 10:35 therapist-adults
Dan zijn er nu twee. Gaat u nog eens?
@ yesterday 20:45 partner-representing
Ja. Volgende week weer. Mijn dochter Priya vraagt of zij een keer met u mag praten. Ik vind dat goed. Hoe moet dat?
";

const FOOD: &str = "
@ 23 18:20 son
Beste Jiska, mijn vader eet slecht. Hij zegt dat het eten van de dienst naar karton smaakt. Mijn vraag: mogen wij zelf koken en brengen?
Nordin
@ 22 14:15 second-therapist-adults
Dag Nordin, wat mij betreft graag; vraag voor de zekerheid ook de huisarts of er iets is waar jullie op moeten letten. Eten dat naar vroeger smaakt helpt vaak.
@ 21 21:00 niece
Ik doe de maandag en de donderdag. Harira, want dan vraagt hij altijd om meer.
@ 20 9:35 second-therapist-adults
Dan weet ik wat ik maandag ga ruiken. 🍲
@ 8 19:40 son
Hij is weer aan het mopperen dat er te weinig zout in zit. Goed teken!
@ 7 10:20 second-therapist-adults
Het allerbeste teken.
";

const NIECE: &str = "
@ 18 20:05 niece
Dear Jiska, I’m away for work for five weeks and I feel bad about it. Nordin does everything now. Is there something I can do from a distance for my uncle?
Loubna
@ 17 11:20 second-therapist-adults
Dear Loubna, five weeks is not forever. A fixed moment works well: the same day, the same time, a short call with your face in it. He likes to be asked for advice, so ask him something.
@ 16 21:30 niece
I asked him how to fix a squeaky door in my flat. He talked for twenty minutes. It still squeaks, but we both had a great time.
@ 15 9:50 second-therapist-adults
Keep the door squeaking.
";

const AGAIN: &str = "
@ 24 16:00 client
Emre, sinds een paar weken teken ik weer zelf. Gisteren stond ik in de bank met de pen in mijn hand en ik dacht: nu kan ik het ook verkeerd doen.
@ 23 10:45 therapist-adults
Dag Sytze, dat hoort bij de pen. Wat heb je gedaan?
@ 23 17:35 client
Gevraagd of ik het mee naar huis mocht nemen. Twee keer gelezen. Vanmorgen getekend.
@ 22 9:15 therapist-adults
Meenemen, twee keer lezen, dan pas tekenen. Dat doen veel mensen je niet na.
@ 10 19:20 client
Ik heb Ottilie een kaart gestuurd om haar te bedanken. Ze was een goede mentor. Het is raar om iemand te bedanken omdat je haar niet meer nodig hebt.
@ 9 13:30 therapist-adults
Raar en heel mooi. Voor een mentor is dat het beste wat je kunt krijgen.
";
