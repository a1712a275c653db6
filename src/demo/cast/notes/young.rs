//! Who is who among the children and young people of Het Kompas, and their relatives.
//!
//! Owns one sentence a persona in both languages; never a fact: those stand in the cast.

use super::{Note, note};

pub(super) const YOUNG: &[Note] = &[
    note(
        "child-8",
        "8 jaar; ouders kijken mee, en voor de vader zijn afspraken en dossier afgeschermd.",
        "8 years old; the parents look along, and appointments and record are withheld from the father.",
    ),
    note(
        "mother-of-8",
        "Moeder van een kind van 8: ziet het dossier van haar kind en heeft een eigen afspraak.",
        "Mother of a child of 8: sees her child's file and has an appointment of her own.",
    ),
    note(
        "father-of-8",
        "Vader van een kind van 8: de behandelaar toont hem de afspraken en het dossier niet.",
        "Father of a child of 8: the therapist does not show him the appointments and the record.",
    ),
    note(
        "child-11",
        "Wordt over tien dagen 12; heeft al een account, dat nog niets van de zorg toont.",
        "Turns 12 in ten days; has an account already, which shows nothing of the care yet.",
    ),
    note(
        "mother-of-11",
        "Moeder van een kind dat bijna 12 is: ziet nu nog alles, straks wat haar kind deelt.",
        "Mother of a child who is almost 12: sees everything now, and soon what her child shares.",
    ),
    note(
        "guardian",
        "Voogd van een kind van 9: beslist en kijkt mee zoals een ouder.",
        "Guardian of a child of 9: decides and looks along as a parent would.",
    ),
    note(
        "mother-without-authority",
        "Moeder zonder gezag: ziet alleen de afspraken, met toestemming van de voogd.",
        "Mother without authority: sees only the appointments, because the guardian allows it.",
    ),
    note(
        "mother-of-7",
        "Moeder van een kind van 7: zij heeft nu alleen het gezag.",
        "Mother of a child of 7: she alone has authority now.",
    ),
    note(
        "father-suspended",
        "Vader van wie de rechter het gezag heeft geschorst: ziet niets meer.",
        "Father whose authority was suspended by a court: sees nothing any more.",
    ),
    note(
        "mother-of-10",
        "Moeder van een kind van 10: liet samen met de vader ook de school meekijken.",
        "Mother of a child of 10: together with the father she let the school look along.",
    ),
    note(
        "school-contact",
        "Contact op school: ziet afspraken en documenten, want beide ouders vonden dat goed.",
        "School contact: sees appointments and documents, because both parents agreed.",
    ),
    note(
        "girl-12-today",
        "Is vandaag 12 geworden: beslist vanaf nu zelf mee en leest eerst de voorwaarden.",
        "Turned 12 today: has a say from now on, and reads the terms first.",
    ),
    note(
        "mother-of-12",
        "Moeder van een meisje dat vandaag 12 is: ziet pas weer iets als haar dochter dat goedvindt.",
        "Mother of a girl who turned 12 today: sees something again once her daughter agrees.",
    ),
    note(
        "teacher-of-12",
        "Leerkracht met toestemming van de ouders; sinds vandaag telt ook die van het kind, en die is er nog niet.",
        "Teacher with the parents' consent; since today the child's counts too, and it is not there yet.",
    ),
    note(
        "girl-13",
        "13 jaar: haar leerkracht doet alleen mee aan schoolgesprekken, haar moeder ziet afspraken.",
        "13 years old: her teacher only joins school talks, her mother sees appointments.",
    ),
    note(
        "mother-of-13",
        "Moeder van een meisje van 13: ziet afspraken, taken en netwerk.",
        "Mother of a girl of 13: sees appointments, tasks and network.",
    ),
    note(
        "father-of-13",
        "Vader van een meisje van 13: zijn dochter deelt niets met hem.",
        "Father of a girl of 13: his daughter shares nothing with him.",
    ),
    note(
        "teacher-of-13",
        "Leerkracht: ziet alleen de gesprekken waar hij zelf bij is.",
        "Teacher: sees only the talks that he takes part in himself.",
    ),
    note(
        "girl-14",
        "14 jaar, logt voor het eerst in: haar moeder mag de afspraken zien, haar vader niets.",
        "14 years old, signs in for the first time: her mother may see the appointments, her father nothing.",
    ),
    note(
        "mother-of-14",
        "Moeder van twee kinderen in zorg: ziet van de oudste de afspraken, van de jongste meer, en heeft een eigen gesprek.",
        "Mother of two children in care: sees the elder's appointments, more of the younger, and has a talk of her own.",
    ),
    note(
        "father-of-14",
        "Vader van dezelfde twee kinderen: ziet van de oudste niets, van de jongste bijna alles.",
        "Father of the same two children: sees nothing of the elder, nearly everything of the younger.",
    ),
    note(
        "boy-14-alone",
        "14 jaar, nu even zonder iemand met gezag: daarom kan ook zijn oma niet meekijken.",
        "14 years old, nobody has authority just now: so his grandmother cannot look along either.",
    ),
    note(
        "grandmother-of-14",
        "Oma met toestemming van haar kleinzoon; er is nog geen voogd die ook ja zegt.",
        "Grandmother with her grandson's consent; there is no guardian yet to agree as well.",
    ),
    note(
        "boy-15-expired",
        "15 jaar: voor zijn moeder liep de toestemming af, voor zijn vader trok hij die in.",
        "15 years old: the consent for his mother ran out, the one for his father he took back.",
    ),
    note(
        "mother-of-15",
        "Moeder van wie de toestemming vorige week afliep.",
        "Mother whose consent ran out last week.",
    ),
    note(
        "father-of-15",
        "Vader van wie de toestemming is ingetrokken.",
        "Father whose consent was taken back.",
    ),
    note(
        "invited",
        "15 jaar: de uitnodiging is verstuurd, er is nog geen account.",
        "15 years old: the invitation was sent, there is no account yet.",
    ),
    note(
        "boy-15-incapable",
        "15 jaar: voor dossier en zorgplan beslissen zijn ouders, voor de rest hijzelf.",
        "15 years old: his parents decide about record and care plan, he about all else.",
    ),
    note(
        "boy-16-open",
        "16 jaar: deelt afspraken, zorgplan en taken met zijn moeder, op één afspraak na.",
        "16 years old: shares appointments, care plan and tasks with his mother, save one appointment.",
    ),
    note(
        "parent-of-16-open",
        "Moeder van een zoon van 16: ziet wat hij met haar deelt.",
        "Mother of a son of 16: sees what he shares with her.",
    ),
    note(
        "boy-16-closed",
        "16 jaar: deelt niets met zijn vader; een collega-behandelaar keek net in nood in zijn dossier.",
        "16 years old: shares nothing with his father; another therapist just opened his file in an emergency.",
    ),
    note(
        "parent-of-16-closed",
        "Vader van een zoon van 16: zonder toestemming ziet hij niets.",
        "Father of a son of 16: without consent he sees nothing.",
    ),
    note(
        "boy-16-today",
        "Is vandaag 16 geworden: wat hij eerder met zijn moeder deelde, blijft ze zien.",
        "Turned 16 today: what he shared with his mother before, she still sees.",
    ),
    note(
        "mother-of-16-today",
        "Moeder van een zoon die vandaag 16 is: zijn eerdere toestemming geldt nog.",
        "Mother of a son who turned 16 today: his earlier consent still holds.",
    ),
    note(
        "father-of-16-today",
        "Vader van een zoon die vandaag 16 is: kan er alleen nog bij met toestemming.",
        "Father of a son who turned 16 today: can get in only with consent from now on.",
    ),
    note(
        "girl-17",
        "Wordt over twintig dagen 18; haar vader ziet de afspraken omdat zij dat wil.",
        "Turns 18 in twenty days; her father sees the appointments because she wants it.",
    ),
    note(
        "leap-day",
        "Geboren op 29 februari: is in gewone jaren op 1 maart jarig. Haar moeder leest nog drie weken mee.",
        "Born on 29 February: has a birthday on 1 March in ordinary years. Her mother reads along for three more weeks.",
    ),
    note(
        "boy-17-ended",
        "17 jaar, de zorg is klaar: hij leest zijn dossier nog, zijn tante niet meer.",
        "17 years old, care has ended: he still reads his file, his aunt no longer does.",
    ),
    note(
        "aunt-of-17-ended",
        "Tante: mocht meekijken zolang de zorg duurde.",
        "Aunt: could look along as long as care lasted.",
    ),
    note(
        "two-practices",
        "18 jaar, in zorg bij twee praktijken: één account, twee dossiers.",
        "18 years old, in care with two practices: one account, two files.",
    ),
    note(
        "parent-of-three",
        "Vader van drie kinderen in zorg: één account, en steeds te zien voor wie.",
        "Father of three children in care: one account, always showing for whom.",
    ),
    note(
        "eldest-of-three",
        "De oudste van drie, 15 jaar: deelt afspraken en taken met haar vader.",
        "The eldest of three, 15 years old: shares appointments and tasks with her father.",
    ),
    note(
        "mother-apart",
        "Gescheiden moeder: heeft eigen gesprekken, die de vader niet ziet.",
        "Divorced mother: has talks of her own, which the father does not see.",
    ),
    note(
        "father-apart",
        "Gescheiden vader: heeft eigen gesprekken, die de moeder niet ziet.",
        "Divorced father: has talks of his own, which the mother does not see.",
    ),
    note(
        "stepfather",
        "Stiefvader: ziet alleen wat beide ouders goedvonden.",
        "Stepfather: sees only what both parents agreed to.",
    ),
    note(
        "therapist-as-parent",
        "Behandelaar bij De Linde en hier moeder: één account, gescheiden werelden.",
        "Therapist at De Linde and a mother here: one account, worlds kept apart.",
    ),
];
