//! Parents and a guardian who write for a child under twelve (T4.2).
//!
//! Owns what they wrote in the child's own file, and beside it in talks of their
//! own. A child of this age writes nothing.

use crate::demo::cast::almanac::Almanac;
use crate::demo::cast::model::Cast;
use crate::demo::cast::write::about;

pub(super) fn join(cast: &mut Cast, cal: &Almanac) {
    cast.talks(
        "child-8",
        [
            about("Mila en het naar bed gaan", "therapist-youth").told(cal, BEDTIME),
            about("Even over mezelf", "therapist-youth")
                .of(&["mother-of-8"])
                .told(cal, MOTHER_OF_8),
            about("Wat mag ik weten", "therapist-youth")
                .of(&["father-of-8"])
                .told(cal, FATHER_OF_8)
                .unread(1),
        ],
    );
    cast.talks(
        "child-11",
        [about("Noor wil zelf een account", "therapist-youth").told(cal, ELEVEN)],
    );
    cast.talks(
        "child-with-guardian",
        [about("Jaymairo op school", "second-therapist-youth").told(cal, GUARDIAN)],
    );
    cast.talks(
        "child-7",
        [about("Vragen van Sem", "second-therapist-youth").told(cal, SEVEN).unread(1)],
    );
    cast.talks(
        "child-10",
        [
            about("Zeynep ve okul / Zeynep en school", "second-therapist-youth").told(cal, TEN),
            about("Uitleg van een brief", "second-therapist-youth")
                .of(&["father-of-10"])
                .told(cal, LETTER),
        ],
    );
    cast.talks(
        "child-of-therapist",
        [about("Baukje: spelen met anderen", "therapist-youth").told(cal, PLAY)],
    );
}

const BEDTIME: &str = "
@ 31 21:40 mother-of-8
Hoi Saskia,

Mila komt elke avond vijf, zes keer uit bed. Dorst, plassen, een geluid, ‘nog één ding zeggen’. Om tien uur ben ik op. Daarna moet ik nog van alles, en om zes uur gaat de wekker.

Heb je een tip? Ik heb alles al geprobeerd, maar waarschijnlijk niet lang genoeg.

Lotte
@ 30 12:45 therapist-youth
Dag Lotte,

Dat klinkt slopend. ‘Niet lang genoeg’ is meestal het eerlijke antwoord, en dat is geen verwijt: na een werkdag hou je zoiets bijna niet vol.

Iets dat vaak helpt is een kaartje dat één keer per avond geldig is. Ze mag er één ding mee vragen, daarna is het op. Laat haar het kaartje zelf tekenen. Wat doet ze met ‘nog één ding zeggen’ als dat op papier mag, in een doosje voor morgen?
@ 28 20:55 mother-of-8
Het doosje is een succes! Er zitten nu al negen briefjes in, waaronder ‘ik vint tomaten niet lekker’. Drie keer eruit i.p.v. zes.
@ 27 9:20 therapist-youth
Halvering in drie dagen, en belangrijk nieuws over tomaten. 🍅 Hou het twee weken precies zo, ook als het een avond misgaat.
@ 14 21:15 mother-of-8
Een avond zonder! Ze sliep om kwart over acht. Ik zat op de bank en wist niet wat ik moest doen.
@ 13 10:05 therapist-youth
Dat heb je verdiend. Vertel je Mila dat ik het gehoord heb?
";

const MOTHER_OF_8: &str = "
@ 19 22:20 mother-of-8
Saskia, mag ik ook iets over mezelf schrijven? Sinds de verhuizing slaap ik slecht. Ik schrik van elke auto die stopt. Mila merkt dat, denk ik. Ik wil sterk zijn voor haar, maar ik ben zo moe.
@ 18 9:30 therapist-youth
Dag Lotte,

Natuurlijk mag dat. En wat je schrijft is begrijpelijk na alles wat er is gebeurd. Sterk zijn is ook: zeggen dat je moe bent.

Ik ben er voor Mila, en met jou praat ik graag over hoe jij dit als moeder volhoudt. Voor hulp voor jezelf is de huisarts een goede eerste stap. Zullen we in ons gesprek kijken wat je daar zou willen vragen?
@ 18 20:40 mother-of-8
Ja. Ik heb gebeld, ik kan er volgende week terecht. Alleen dat al scheelt.
@ 17 11:10 therapist-youth
Goed dat je het meteen hebt gedaan. Tot ons gesprek.
";

const FATHER_OF_8: &str = "
@ 24 10:05 father-of-8
Beste mevrouw, ik krijg niet te zien wanneer mijn dochter bij u is. Ik wil dat graag weten. Het is ook mijn kind.
Bram Roodhart
@ 23 15:15 therapist-youth
Dag meneer Roodhart,

Ik begrijp dat het pijnlijk is om dit niet te zien. Niet alles hoeft in het portaal te worden getoond; daar maak ik als behandelaar een afweging in, en die kijk ik regelmatig opnieuw na. U kunt formeel om informatie vragen, dan krijgt u een antwoord met redenen.

Hoe het met u gaat, en wat u voor Mila kunt betekenen, bespreek ik graag met u.
@ 23 18:30 father-of-8
Ok. Bel dan maar.
@ 7 17:20 therapist-youth
Fijn dat we elkaar spraken vanmiddag. Zoals afgesproken zet ik op een rij wat u in uw brieven aan Mila kunt schrijven: over gewone dingen, de hond, het voetbal. Ze hoeft niet te antwoorden.
@ yesterday 19:10 father-of-8
Ik heb een brief geschreven. Kunt u hem lezen voor ik hem opstuur? Ik wil het goed doen. Hij gaat vooral over de hond.
";

const ELEVEN: &str = "
@ 15 19:35 mother-of-11
Beste Saskia, Noor heeft haar account aangemaakt en was teleurgesteld: ‘mam er staat níks in’. Klopt dat?
@ 14 10:40 therapist-youth
Dag Samira, dat klopt. Tot haar verjaardag is het nog leeg, daarna staan haar eigen afspraken en berichten erin. Ze kan wel alvast bedenken wie er straks mee mag kijken.
@ 14 20:12 mother-of-11
Ze heeft al een lijst: mama wel, papa ook, Bilal (broer) ABSOLUUT NIET. 😂
@ 13 13:55 therapist-youth
Bilal is gewaarschuwd. Mooi dat ze erover nadenkt.
@ 3 21:08 mother-of-11
Nog een vraag: kan ik na haar verjaardag u nog wel zelf schrijven? Ik heb soms vragen die ik niet aan Noor wil laten lezen. Niks ergs, gewoon moederdingen.
";

const GUARDIAN: &str = "
@ 27 11:15 guardian
Beste Youssef,

Ik ben vorige week op school geweest. Jaymairo heeft het naar zijn zin bij juf Ans, maar het buitenspelen gaat nog mis. Hij wil winnen en anders loopt hij weg. De school vraagt of wij iets kunnen afspreken.

Met vriendelijke groet,
Henriëtte van Duinkerken-Bos
@ 26 14:25 second-therapist-youth
Dag Henriëtte,

Dank voor het meegaan. Hier oefenen we met spelletjes waarbij je samen wint of samen verliest. Misschien kan de school er één in de pauze doen. Ik bel juf Ans als u dat goedvindt; ik vertel dan alleen wat we doen, niet waarom.
@ 25 9:05 guardian
Dat vind ik goed. Doet u het deze week?
@ 24 16:10 second-therapist-youth
Gebeld. Ze beginnen maandag, met een hele lange mammoetestafette.
@ 11 10:20 guardian
De mammoetestafette is een begrip geworden. Hij heeft zelfs verloren zonder weglopen. Ik was erbij.
@ 10 13:00 second-therapist-youth
Dat is een grote stap voor hem. Dank dat u het ziet én het doorgeeft.
";

const SEVEN: &str = "
@ 16 20:25 mother-of-7
Hoi Youssef. Sem vraagt elke dag waarom papa niet komt. Ik zeg dat papa nu even niet komt, maar hij blijft vragen. Wat zeg ik dan? Ik wil niet liegen en ik wil zijn vader niet zwart maken.
Iris
@ 15 9:45 second-therapist-youth
Dag Iris,

Mooi hoe je dat zegt. Kort en waar is genoeg: ‘Grote mensen hebben besloten dat papa nu niet komt. Jij hebt niets fout gedaan. Ik weet nog niet hoe lang.’ En dan: ‘Mis je hem?’ Want onder de vraag zit meestal dat.

Je hoeft het niet mooier te maken dan het is.
@ 13 21:30 mother-of-7
Hij zei ja en toen hebben we samen gehuild. Daarna wilde hij pannenkoeken. Zo gaat dat dus.
@ 12 10:30 second-therapist-youth
Precies zo gaat dat. Dat heb je goed gedaan.
@ 2 19:55 mother-of-7
Hij heeft een tekening gemaakt voor papa. Mag ik die bewaren voor later of moet ik er iets mee? Hij vraagt of u hem wilt zien, dus ik geef hem morgen mee.
";

const TEN: &str = "
@ 21 18:40 mother-of-10
Beste meneer, Zeynep wil niet naar school op de dag van gym. Haar buik doet pijn. De dokter zegt er is niks. Ik schrijf met hulp van mijn dochter van 15, mijn Nederlands is niet zo goed.

Elif
@ 20 11:25 second-therapist-youth
Dag Elif,

Uw Nederlands is heel duidelijk. De buikpijn van Zeynep is echt, ook als de dokter niets vindt. Soms zit spanning in de buik.

Ik ga met Zeynep praten over gym. Ik doe dat rustig, met tekenen. Mag de school weten dat wij dit samen bekijken?
@ 20 19:10 mother-of-10
Ja dat mag. Mijn man vindt het ook goed. Dank u wel.
@ 12 9:50 second-therapist-youth
Dag Elif, Zeynep heeft mij verteld wat ze moeilijk vindt: omkleden met iedereen erbij. Ze mag van school nu vijf minuten eerder, alleen. Ze koos dat zelf.
@ 8 17:30 mother-of-10
Vandaag geen buikpijn! Ze is naar gym gegaan. Allah razı olsun, dank u 🌷
@ 7 10:10 second-therapist-youth
Wat een goed bericht. De groeten aan uw dochter die zo mooi meeschrijft.
";

const LETTER: &str = "
@ 9 12:20 father-of-10
Goedendag, wij kregen een brief van de gemeente over ‘beschikking jeugdhulp’. Moeten wij iets betalen of tekenen?
Murat
@ 8 15:40 second-therapist-youth
Dag Murat, nee, u hoeft niets te betalen. De brief zegt dat de gemeente de hulp goedvindt, en tot wanneer. U kunt hem bewaren. Neem hem gerust mee, dan lezen we hem samen.
@ 8 18:05 father-of-10
Dank u. Dat is een zorg minder.
@ 7 9:20 second-therapist-youth
Graag gedaan. Vragen over brieven mogen altijd.
";

const PLAY: &str = "
@ 17 20:05 therapist-as-parent
Dag Saskia,

Baukje heeft dit weekend een kind uit de klas uitgenodigd. Het ging een uur goed, toen ging de deur op slot met haar erachter. Ik heb niets gedaan en gewacht, en dat kostte moeite. Was dat goed?

Jiska
@ 16 13:30 therapist-youth
Dag Jiska,

Een uur spelen is lang voor haar. Wachten was precies goed. Volgende keer kun je het na drie kwartier zelf afronden, als het nog leuk is. Dan hoeft de deur niet dicht.
@ 15 21:10 therapist-as-parent
Drie kwartier. Dat had ik zelf ook kunnen bedenken 🙈 maar bij je eigen kind lukt dat kennelijk niet.
@ 14 9:15 therapist-youth
Thuis ben je moeder. Dat is ook de bedoeling.
";
