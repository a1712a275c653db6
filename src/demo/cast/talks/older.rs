//! Young people of 16 and older, who write and decide alone.
//!
//! Owns what they wrote, and what came in before care ended.

use crate::demo::cast::almanac::Almanac;
use crate::demo::cast::model::Cast;
use crate::demo::cast::write::about;

pub(super) fn join(cast: &mut Cast, cal: &Almanac) {
    cast.talks("boy-16-open", [about("Bijbaan", "therapist-youth").told(cal, JOB)]);
    cast.talks(
        "boy-16-closed",
        [about("iets waar ik mee zit", "therapist-youth").told(cal, CLOSED).unread(1)],
    );
    cast.talks(
        "boy-16-today",
        [about("Naar de bovenbouw", "second-therapist-youth").told(cal, TODAY)],
    );
    cast.talks(
        "girl-17",
        [
            about("Straks 18", "therapist-youth").told(cal, EIGHTEEN),
            about("Groep: mijn plekje", "group-leader-youth").told(cal, GROUP),
        ],
    );
    cast.talks("leap-day", [about("Paniek in de bus", "second-therapist-youth").told(cal, BUS)]);
    cast.talks("boy-17-ended", [about("Laatste gesprek", "therapist-youth").told(cal, ENDED)]);
    cast.talks("two-practices", [about("Moving on", "therapist-youth").told(cal, MOVING_ON)]);
    cast.talks(
        "two-practices-linde",
        [about("First weeks", "therapist-adults").told(cal, FIRST_WEEKS).unread(1)],
    );
}

const JOB: &str = "
@ 26 20:20 client
Hoi Saskia, ik kan bij een supermarkt werken, vakken vullen. 3 avonden. Mijn moeder zegt dat het te veel is met school erbij. Wat denk jij?
@ 25 9:30 therapist-youth
Hoi Jesse, leuk! Wat trekt je er zelf aan: het geld, de collega’s, iets anders?
@ 25 18:50 client
Geld wel. Maar ook dat ze me daar niet kennen van vroeger
@ 24 14:00 therapist-youth
Dat is een sterke reden: ergens opnieuw beginnen.

Je kunt klein starten: vraag of je met één avond mag beginnen, en na een maand kijken. Dan heb je ook een goed verhaal voor je moeder.
@ 22 21:03 client
Ze vonden 1 avond goed. Nu donderdag eerste keer
@ 19 17:25 client
Het was top. Er is een collega die de hele tijd moppen vertelt. Ik was wel kapot daarna
@ 18 10:10 therapist-youth
Wat goed. Moe van iets nieuws is een goede moe. Neem je de vrijdagochtend erna een beetje rustig aan?
@ 18 16:36 client
Heb ik het eerste uur vrij 😎
@ 17 9:05 therapist-youth
Perfect geregeld. Vertel maandag maar één van die moppen.
";

const CLOSED: &str = "
@ 15 23:10 client
Blijft dit echt tussen ons? Ook niet naar mijn vader?
@ 14 9:00 therapist-youth
Hoi Rayan. Ja. Je bent 16, jij beslist wie er iets ziet. Je vader ziet niets, tenzij jij dat wilt. Collega’s kijken alleen als het voor je zorg nodig is, en jij kunt altijd zien wie er gekeken heeft.

Alleen als ik me grote zorgen maak over iemands veiligheid, moet ik soms iets doen. Dan bespreek ik dat eerst met jou.
@ 14 22:35 client
Ok. Ik denk dat ik niet verder wil met het vwo. Mijn vader heeft het al aan de hele familie verteld dat ik dokter word. Elke keer als hij dat zegt krijg ik geen lucht
@ 13 10:45 therapist-youth
Dank je dat je dat opschrijft. Dat is een zware verwachting om te dragen.

Er hoeft nog niks besloten te worden. Zullen we dinsdag eens kijken: wat is van je vader, en wat is van jou?
@ 10 20:00 client
Dat van dinsdag hielp. Ik had het nog nooit hardop gezegd
@ 9 11:15 therapist-youth
Hardop klinkt het anders dan in je hoofd, hè. Je deed het goed.
@ 3 22:52 client
Ik heb met mijn mentor op school gepraat. Hij zegt dat ik ook havo 5 kan doen en daarna hbo. Dat is niet mislukt zegt hij. Ik wil het mijn vader vertellen maar ik weet niet hoe. Kan jij daarbij zijn? Of is dat raar
";

const TODAY: &str = "
@ 20 16:00 client
Hey Youssef. Ik moet een profiel kiezen en iedereen vraagt ernaar. Ik word er gek van
@ 19 13:30 second-therapist-youth
Hé Ravi. Dat kan ik me voorstellen. Van wie is de haast eigenlijk?
@ 19 19:45 client
Van mijn ouders, maar ze willen alle twee wat anders 🙃
@ 18 9:20 second-therapist-youth
Aha. Dan kies je bijna automatisch vóór de een en tégen de ander. Geen wonder dat je ervan in de knoop raakt.

Maak eens een lijst van vakken waarbij de tijd snel gaat. Alleen dat. De rest komt later.
@ 16 17:10 client
Tekenen, aardrijkskunde, gym, een beetje Engels
@ 15 10:40 second-therapist-youth
Mooi lijstje. Neem het mee.
";

const EIGHTEEN: &str = "
@ 17 14:20 client
Hoi Saskia, ik word volgende maand 18. Moet ik dan weg bij jullie??
@ 16 11:05 therapist-youth
Hoi Femke, nee hoor, niet op je verjaardag. We kijken samen wat je nog wilt afmaken en wie daarna bij je past. Niemand zet je zomaar bij de deur.
@ 16 19:32 client
Oke pfff. En mijn vader? Die ziet nu mijn afspraken
@ 15 9:55 therapist-youth
Dat blijft zo, omdat jij daar zelf ja op hebt gezegd. Je kunt het elke dag anders kiezen, ook na je 18e.
@ 15 18:01 client
Nee is goed zo. Hij brengt me altijd, dus dan is het handig
@ 7 17:40 client
Ik heb een lijstje gemaakt van wat ik nog wil:
1. alleen met de trein naar mijn zus
2. een keer boos worden zonder daarna drie dagen sorry te zeggen
3. afscheid van de groep, maar dan niet met taart want dan ga ik huilen
@ 6 10:30 therapist-youth
Wat een goed lijstje. Nummer 2 wil ik ook wel leren. 😄 Vrijdag beginnen we bij nummer 1.
@ 3 20:15 client
Ik ben met de trein geweest!! Heen dan, terug heeft mijn zus me gebracht. Telt dat?
@ 2 9:40 therapist-youth
Heen telt helemaal. Terug bewaren we voor de volgende keer.
";

const GROUP: &str = "
@ 12 18:25 client
Hoi Jeroen, ik ben er volgende keer niet, ik heb een toetsweek. Wil je zeggen dat ik niet wegblijf vanwege vorige keer?
@ 11 9:45 group-leader-youth
Hoi Femke, dat zeg ik met plezier. Succes met je toetsen. Je stoel blijft vrij.
";

const BUS: &str = "
@ 23 17:05 client
Het is weer gebeurd, in de bus. Ik ben drie haltes te vroeg uitgestapt en naar huis gelopen
@ 22 10:00 second-therapist-youth
Dag Schrikkelien, vervelend. Hoe lang heb je in de bus gezeten voor je uitstapte?
@ 22 16:15 client
Een minuut of tien
@ 21 11:30 second-therapist-youth
Vorige maand waren dat er twee. Je bent dus acht minuten gebleven terwijl je lijf ‘eruit!’ riep. Dat is oefenen, ook al voelde het niet zo.
@ 21 20:40 client
Zo had ik het niet gezien
@ 7 16:55 client
Vandaag tot de goede halte. Ik had muziek op en ik heb alle gele auto’s geteld. 14 💛
@ 6 9:25 second-therapist-youth
Veertien gele auto’s! Ik ga er vanmiddag ook op letten. Heel goed gedaan.
";

const ENDED: &str = "
@ 70 19:30 client
Hoi Saskia, volgende week is de laatste keer hè. Beetje gek
@ 69 9:15 therapist-youth
Hoi Xavi, ja. Gek en ook mooi. Waar wil je het nog over hebben?
@ 69 16:45 client
Gewoon terugkijken denk ik. En of ik nog mag schrijven als het niet goed gaat
@ 68 12:20 therapist-youth
Terugkijken doen we. Als we zijn gestopt, kun je hier niet meer schrijven; dan is de huisarts de eerste om te bellen. We zetten het samen in je plan, dan hoef je het niet te onthouden.
@ 61 20:05 client
Dank je wel voor alles. Ik heb het plan boven mijn bed gehangen naast mijn voetbalshirt
@ 60 10:50 therapist-youth
Dan hangt het op een goede plek. Het ga je goed, Xavi. Je hebt hard gewerkt. ⚽
";

const MOVING_ON: &str = "
@ 60 18:10 client
Hi Saskia, I finally told my flatmates why I’m not home on Tuesdays. Nobody laughed. One of them goes to someone too.
@ 59 10:20 therapist-youth
Hi Amara, that took courage. How was it to hear you were not the only one?
@ 59 21:00 client
Like putting down a bag I forgot I was carrying 😌
@ 40 17:35 client
About what you asked: yes, I’d like to go on somewhere for adults. I’m scared I’ll have to tell everything again from the start.
@ 39 11:10 therapist-youth
You don’t have to. We can write a letter together with only what you want to pass on. You decide what is in it, and you hand it over yourself.
@ 37 19:20 client
I’d like that. One page. With the good parts in it as well.
@ 36 9:50 therapist-youth
Especially the good parts.
@ 6 16:40 client
I start feeling ready. Not always, but on most days.
@ 5 15:30 therapist-youth
Most days is a lot. See you next week, we’ll look at what is left.
";

const FIRST_WEEKS: &str = "
@ 18 20:30 client
Dear Emre, thank you for the first talk. Is it okay if I write in English here? I can speak Dutch, but feelings come out in English.
@ 17 9:10 therapist-adults
Dear Amara, of course. Write in whatever language it comes. I read here on working days, so it can take a day or two before I answer.
@ 17 18:55 client
That’s fine, thanks!
@ 16 10:45 therapist-adults
Good. See you next week, Amara.
@ 3 22:15 client
I had a strange week. Nothing bad happened, and still I cancelled two things with friends because I felt I had to be ‘fun’. Is that something we can look at next time?

Also: I’ll bring the letter I wrote. I keep changing the first line.
";
