//! Yara of 14 with her therapist and her group leader, and each of her parents apart.
//!
//! Owns what they wrote. What she tells stays out of what her parents read, and
//! what the one parent asks out of what the other reads.

use crate::demo::cast::almanac::Almanac;
use crate::demo::cast::model::Cast;
use crate::demo::cast::write::about;

pub(super) fn join(cast: &mut Cast, cal: &Almanac) {
    cast.talks(
        "girl-14",
        [
            about("De week voor de toets", "therapist-youth").told(cal, THE_TEST).unread(2),
            about("Slapen", "therapist-youth").told(cal, SLEEP),
            about("De groep", "group-leader-youth").told(cal, THE_GROUP),
            about("Hoe wij thuis kunnen helpen", "therapist-youth")
                .of(&["mother-of-14"])
                .told(cal, MOTHER)
                .unread(1),
            about("Informatie over mijn dochter", "therapist-youth")
                .of(&["father-of-14"])
                .told(cal, FATHER),
        ],
    );
    cast.talks(
        "sister-of-14",
        [about("Lina en het zwemmen", "second-therapist-youth").told(cal, SISTER).unread(1)],
    );
}

const THE_TEST: &str = "
@ 8 19:42 client
hoi saskia

volgende week hebben we wiskunde, hoofdstuk 4. iedereen zegt dat het makkelijk is maar ik snap er niks van. ik zit nu al drie kwartier naar dezelfde som te kijken en ik krijg het gewoon heet. is dat normaal??
@ 7 9:15 therapist-youth
Hoi Yara,

Wat goed dat je het opschrijft terwijl het gebeurt. En ja: als je spanning hebt, wordt je lijf warm en gaat je hoofd op slot. Dat zegt niets over of je slim genoeg bent.

Zullen we iets proberen? Zet een wekker op 15 minuten. Als hij gaat, leg je je pen neer, ook als je midden in een som zit. Dan vijf minuten iets met je handen: afwas, lego, de kat. Daarna kies je pas of je nog een kwartier doet.

Schrijf je me hoe het ging?
Saskia
@ 6 16:50 client
ok ik heb het gedaan met de wekker. 2x. de tweede keer ging het beter want toen had ik eerst met Pluis gespeeld (dat is de kat haha)

maar mijn vriendinnen appen steeds hoeveel ze al hebben geleerd en dan voel ik me weer dom
@ 5 11:30 therapist-youth
Twee keer! En je hebt zelf gemerkt wat hielp: eerst Pluis, dan sommen. 🐈

Over dat appen: je hoeft niet weg uit de groep. Zou je hem een uurtje stil durven zetten, alleen als je leert? Neem het anders mee naar vanmiddag, dan denken we er samen over na.
@ 5 20:08 client
dank je wel voor vanmiddag. ik heb de groep op stil gezet van 4 tot 5. niemand heeft het gemerkt 😂
@ 3 21:31 client
sorry dat ik zo laat schrijf. morgen is het zover. ik heb buikpijn en ik heb tegen mama gezegd dat het van het eten is. ik wil niet dat zij ook gaat stressen

ik ga nu mijn ademhaling doen
@ 2 8:40 therapist-youth
Goedemorgen Yara,

Ik lees je bericht nu pas, en je hoeft nooit sorry te zeggen voor hoe laat je schrijft. Je had buikpijn én je ging toch je ademhaling doen. Dat is best dapper.

Hoe het cijfer ook wordt: ik ben benieuwd hoe het is gegaan.
@ 2 15:22 client
het is klaar!!! ik kon er 7 van de 10. bij som 8 kreeg ik het heet maar toen heb ik mijn voeten op de grond gezet zoals we geoefend hadden en toen ging het weer een beetje

geen idee wat ik heb. maar ik ben niet weggelopen
@ 1 10:05 therapist-youth
Yara, wat fijn om te lezen. Lees je laatste zin nog eens: *ik ben niet weggelopen*. Twee maanden geleden schreef je nog dat je bij een toets het liefst naar de wc ging tot het voorbij was.
@ 1 10:09 therapist-youth
En nog iets: zullen we de volgende keer een kaartje maken met wat jou hielp? Dus:

- wekker op 15 minuten
- eerst Pluis
- voeten op de grond

Dan heb je het bij de volgende toets in je etui. Tot dan!
Saskia
";

const SLEEP: &str = "
@ 33 22:47 client
ik kan weer niet slapen
@ 32 9:20 therapist-youth
Hoi Yara, dank je dat je het schrijft. Ik lees hier overdag, dus ’s nachts komt er geen antwoord van mij. Heb je het lijstje nog dat we samen maakten, van wat je kunt doen als je wakker ligt?
@ 32 16:03 client
ja dat hangt boven mijn bed. maar ik pak dan toch mijn telefoon en dan is het ineens 1 uur
@ 31 13:45 therapist-youth
Eerlijk van je. Dat hebben heel veel mensen, ik ook weleens. 🙂

Waar ligt je telefoon als je gaat slapen?
@ 31 17:30 client
onder mijn kussen
@ 30 10:10 therapist-youth
Dan is hij wel erg dichtbij. Wat zou een plek zijn die jij zelf oké vindt? Niet wat mama zegt of ik, maar wat voor jou te doen is.
@ 29 20:15 client
op mijn bureau. dan moet ik eruit om hem te pakken en dat is koud

ik ga het een week proberen. als het niet werkt mag ik hem weer terug leggen ok?
@ 28 9:05 therapist-youth
Afgesproken. Jij bent de baas over dit proefje. Na een week kijken we samen wat je ervan vindt.
@ 23 18:12 client
update: 4 van de 7 nachten gelukt. de andere 3 niet maar toen was het weekend enzo
@ 22 11:40 therapist-youth
Vier van de zeven, dat is meer dan de helft! Weekend telt gewoon mee, en is ook gewoon moeilijker. Ga je nog een week door?
@ 22 19:00 client
ja 👍
@ 21 9:10 therapist-youth
Top. Slaap lekker vanavond. 🌙
";

const THE_GROUP: &str = "
@ 24 16:40 group-leader-youth
Hoi Yara,

Fijn dat je vandaag voor het eerst bij de groep was. Ik zag dat je vooral hebt geluisterd. Dat is helemaal goed, zo beginnen de meesten.

Vraagje: wat zou het voor jou de volgende keer iets makkelijker maken?

Groet, Jeroen
@ 23 19:18 client
hoi jeroen

ik vond het wel aardig maar ik wist niet waar ik moest zitten. en ik wil niet als eerste hoeven vertellen hoe mijn week was
@ 22 9:30 group-leader-youth
Goed dat je het zegt. Dan doen we het zo: jij krijgt de stoel naast de deur, en ik begin de ronde aan de andere kant. Als je aan de beurt bent en je wilt niet, zeg je ‘pas’. Niemand vraagt waarom.
@ 22 15:55 client
oke dat is fijn. dan kom ik
@ 9 17:02 client
ik heb vandaag geen pas gezegd!! 🎉
@ 8 12:15 group-leader-youth
Ik heb het gemerkt. En Yara: wat jij vertelde over je voeten op de grond, daar had een ander groepslid echt iets aan. Tot de volgende keer.
";

const MOTHER: &str = "
@ 16 21:26 mother-of-14
Beste Saskia,

Ik schrijf je omdat ik soms niet goed weet wat ik moet doen. Als Yara uit school komt, gaat ze meteen naar boven. Als ik vraag hoe het was, zegt ze ‘gewoon’. Vraag ik door, dan wordt ze boos. Vraag ik niks, dan ben ik bang dat ze denkt dat het me niet kan schelen.

Ik hoef niet te weten wat jullie bespreken. Maar wat kan ík doen?

Groet, Hanane
@ 15 13:10 therapist-youth
Dag Hanane,

Wat een herkenbare vraag, en fijn dat je hem stelt. Wat ik met Yara bespreek blijft van haar, dat weet je. Over wat ouders van pubers in het algemeen helpt kan ik je wel iets zeggen:

Naast elkaar praat makkelijker dan tegenover elkaar. In de auto, bij het koken, met de hond. En een half uur na school is vaak te vroeg; eerst eten, eerst even niets.

Je kunt ook zeggen wat je hier schrijft: ‘Ik vraag niet veel, maar ik ben er wel.’ Zo’n zin mag je best vaker zeggen, ook als er geen antwoord komt.
@ 13 22:05 mother-of-14
Dank je. Ik heb het gezegd, in de auto. Ze zei niets, maar ze zette wel mijn muziek aan en niet die van haar. Ik vond dat heel wat 😊

Kunnen we het hier een keer over hebben? Bellen is voor mij het handigst, tussen de middag.
@ 12 15:20 therapist-youth
Dat ís heel wat. Fijn dat we elkaar vanmiddag even spraken. Ons volgende gesprek staat bij je afspraken, dan hier op de praktijk.
@ 4 20:44 mother-of-14
Beste Saskia, nog een korte vraag. Ik werk vanaf volgende maand twee avonden per week. Ik maak me zorgen dat Yara dan alleen thuis zit met haar zusje. Is het verstandig om dat nu te doen, of kan ik beter wachten?
@ 1 11:55 therapist-youth
Dag Hanane,

Daar kan ik geen ja of nee op zeggen, maar je kunt het wel aan Yara zelf vragen: niet ‘mag ik gaan werken’, maar ‘wat heb jij nodig op zo’n avond?’ Een vaste tijd dat je even belt bijvoorbeeld, of eten dat al klaarstaat.

Zullen we het erover hebben als je hier bent? Dan nemen we er rustig de tijd voor.

Groet, Saskia
";

const FATHER: &str = "
@ 27 8:12 father-of-14
Geachte mevrouw,

Ik heb ook gezag. Toch zie ik in dit portaal niets over mijn dochter. Haar moeder kennelijk wel. Graag uitleg.

W. Hofstedeveld
@ 26 14:30 therapist-youth
Dag meneer Hofstedeveld,

Dank voor uw bericht. Ik begrijp dat dit vragen oproept, en het is goed dat u ze stelt.

Vanaf 12 jaar beslist een jongere zelf mee over wat ouders in het portaal zien. Dat geldt voor beide ouders. Wat zij daarin kiest, en waarom, kan ik niet voor haar vertellen. Het zegt niets over hoe belangrijk u voor haar bent.

U kunt mij altijd vragen stellen, zoals nu. En u kunt bij het contactteam formeel om informatie vragen; dan krijgt u een antwoord met uitleg.

Met vriendelijke groet,
Saskia van den Heuvelink
@ 26 17:48 father-of-14
Dus ik moet maar afwachten.
@ 25 10:20 therapist-youth
Dat voelt waarschijnlijk zo, en dat snap ik. Afwachten hoeft niet helemaal: wat u zelf wilt vertellen of vragen over hoe u er als vader voor haar kunt zijn, daar maak ik graag tijd voor. Dat gesprek is dan van u. Zal ik een afspraak laten maken?
@ 19 7:55 father-of-14
Ik denk erover na.
@ 18 13:15 therapist-youth
Prima. Het aanbod blijft staan, ook over een paar weken.
@ 4 22:10 father-of-14
Goed. Plan maar iets. Liefst na 16 uur, ik werk in ploegen. En ik wil weten of het klopt dat er op school iets speelt. Dat hoor ik liever van u dan van anderen.
";

const SISTER: &str = "
@ 13 20:35 mother-of-14
Beste Youssef,

Lina heeft op zwemles gehuild en wilde het water niet in. De badjuf was lief, maar ze heeft de hele les op de kant gezeten. Moet ik haar laten stoppen?
@ 12 9:40 second-therapist-youth
Dag Hanane,

Vervelend, voor jullie allebei. Stoppen hoeft van mij niet meteen. Kun je de badjuf vragen of Lina volgende keer mag beginnen met alleen haar voeten in het water, met jou in de buurt? En daarna naar huis, ook als het goed gaat. Klein beginnen, en stoppen als het nog leuk is.
@ 8 19:50 mother-of-14
Voeten én knieën! Ze was zo trots. Ze wil het u zelf vertellen.
@ 7 10:15 second-therapist-youth
Geweldig. Ik zal heel verbaasd kijken. 😄
@ 2 20:20 mother-of-14
Nog iets: Lina vraagt of ze bij u weer met de poppen mag. Ze zegt dat het huis nog niet af is.
";
