//! Who is who among the clients of De Linde and the people around them.
//!
//! Owns one sentence a persona in both languages; never a fact: those stand in the cast.

use super::{Note, note};

pub(super) const ADULTS: &[Note] = &[
    note(
        "adult",
        "34 jaar: een jaar aan afspraken; haar partner ziet ze, op één na.",
        "34 years old: a year of appointments; her partner sees them, save one.",
    ),
    note(
        "partner-of-adult",
        "Partner: ziet de afspraken die met hem gedeeld zijn.",
        "Partner: sees the appointments that were shared with him.",
    ),
    note(
        "two-practices-linde",
        "Dezelfde vrouw van 18 bij haar tweede praktijk.",
        "The same woman of 18 at her second practice.",
    ),
    note(
        "blocked",
        "Zijn account is geblokkeerd; de zorg gaat door.",
        "His account is blocked; care goes on.",
    ),
    note(
        "closed",
        "Sloot haar account zelf; de zorg gaat door.",
        "Closed her account herself; care goes on.",
    ),
    note(
        "new-terms",
        "Ging alleen akkoord met een oudere versie van de voorwaarden: moet eerst de nieuwe lezen.",
        "Accepted only an older version of the terms: has to read the new one first.",
    ),
    note(
        "by-letter",
        "81 jaar, zonder account: krijgt brieven en wordt gebeld.",
        "81 years old, without an account: gets letters and calls.",
    ),
    note(
        "adult-alone",
        "45 jaar: trok in wat zijn broer mocht zien.",
        "45 years old: took back what his brother could see.",
    ),
    note(
        "brother",
        "Broer van wie de toestemming is ingetrokken.",
        "Brother whose consent was taken back.",
    ),
    note(
        "friend",
        "Vriendin van wie de toestemming is afgelopen.",
        "Friend whose consent ran out.",
    ),
    note(
        "adult-ended",
        "52 jaar: de zorg is klaar, het dossier blijft te lezen.",
        "52 years old: care has ended, the file can still be read.",
    ),
    note(
        "sister-of-ended",
        "Zus: mocht meekijken zolang de zorg duurde.",
        "Sister: could look along as long as care lasted.",
    ),
    note(
        "adult-incapacitated",
        "46 jaar, kan nu niet zelf beslissen: houdt zijn account en ziet alles, de mentor handelt voor hem.",
        "46 years old, cannot decide for himself now: keeps his account and sees everything, the mentor acts for him.",
    ),
    note(
        "mentor",
        "Mentor: ziet het dossier en handelt voor haar cliënt.",
        "Mentor: sees the file and acts for her client.",
    ),
    note(
        "sister",
        "Zus: de mentor gaf voor haar geen toestemming, dus ziet ze niets.",
        "Sister: the mentor gave no consent for her, so she sees nothing.",
    ),
    note(
        "adult-with-curator",
        "29 jaar: voor dossier, zorgplan en documenten is er een curator.",
        "29 years old: has a curator for record, care plan and documents.",
    ),
    note(
        "curator",
        "Curator: ziet dossier, zorgplan en documenten, niet de afspraken.",
        "Curator: sees record, care plan and documents, not the appointments.",
    ),
    note(
        "adult-with-mandate",
        "58 jaar: koos vooraf op papier wie voor hem beslist.",
        "58 years old: chose on paper beforehand who decides for him.",
    ),
    note(
        "mandate-holder",
        "Schriftelijk gemachtigde: beslist en kijkt mee.",
        "Holder of a written mandate: decides and looks along.",
    ),
    note(
        "partner-without-authority",
        "Partner van iemand met een gemachtigde: heeft daarnaast zelf geen gezag.",
        "Partner of somebody with a mandate holder: has no authority beside her.",
    ),
    note(
        "adult-with-partner",
        "63 jaar, kan nu niet zelf beslissen: haar partner doet dat voor haar.",
        "63 years old, cannot decide for herself now: her partner does so for her.",
    ),
    note(
        "partner-representing",
        "Partner die voor zijn vrouw beslist en meekijkt.",
        "Partner who decides for his wife and looks along.",
    ),
    note(
        "daughter",
        "Dochter: ziet de afspraken, want haar vader vindt dat goed.",
        "Daughter: sees the appointments, because her father agrees.",
    ),
    note(
        "adult-with-family",
        "74 jaar: zijn zoon en zijn nicht beslissen samen.",
        "74 years old: his son and his niece decide together.",
    ),
    note(
        "son",
        "Zoon: beslist samen met een nicht, en gaf de buurvrouw toestemming.",
        "Son: decides together with a niece, and gave the neighbour consent.",
    ),
    note(
        "niece",
        "Nicht: beslist mee, en gaf de buurvrouw nog geen toestemming.",
        "Niece: decides too, and has not given the neighbour consent yet.",
    ),
    note(
        "neighbour",
        "Buurvrouw: één van de twee vertegenwoordigers zei ja, dus ziet ze nog niets.",
        "Neighbour: one of the two representatives agreed, so she sees nothing yet.",
    ),
    note(
        "adult-capable-again",
        "39 jaar: beslist weer zelf; zijn mentor ziet niets meer.",
        "39 years old: decides for himself again; his mentor sees nothing any more.",
    ),
    note(
        "former-mentor",
        "Mentor van iemand die weer zelf beslist: ziet niets.",
        "Mentor of somebody who decides for himself again: sees nothing.",
    ),
    note(
        "widow",
        "Weduwe: met het overlijden eindigde ook haar toestemming; ze kan de praktijk om inzage vragen.",
        "Widow: her consent ended with his death; she can ask the practice for access.",
    ),
];
