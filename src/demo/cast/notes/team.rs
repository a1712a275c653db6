//! Who is who among the staff.
//!
//! Owns one sentence a persona in both languages; never a fact: those stand in the cast.

use super::{Note, note};

pub(super) const TEAM: &[Note] = &[
    note(
        "therapist-youth",
        "Behandelaar bij Het Kompas: ziet de agenda en de eigen cliënten.",
        "Therapist at Het Kompas: sees the diary and her own clients.",
    ),
    note(
        "second-therapist-youth",
        "Tweede behandelaar bij Het Kompas; keek net in nood in een dossier.",
        "Second therapist at Het Kompas; just opened a file in an emergency.",
    ),
    note(
        "supervisor-youth",
        "Supervisor bij Het Kompas: kijkt mee in een dossier van een collega.",
        "Supervisor at Het Kompas: looks along in a colleague's file.",
    ),
    note(
        "group-leader-youth",
        "Groepsleider bij Het Kompas: ziet de dossiers van de groep.",
        "Group leader at Het Kompas: sees the files of the group.",
    ),
    note(
        "new-colleague",
        "Nieuwe behandelaar: is uitgenodigd en nog niet begonnen.",
        "New therapist: was invited and has not started yet.",
    ),
    note(
        "former-therapist",
        "Werkte bij Het Kompas; het account is gesloten.",
        "Used to work at Het Kompas; the account is closed.",
    ),
    note(
        "therapist-adults",
        "Behandelaar bij De Linde: ziet de agenda en de eigen cliënten.",
        "Therapist at De Linde: sees the diary and his own clients.",
    ),
    note(
        "second-therapist-adults",
        "Behandelaar bij De Linde, en moeder van een kind bij Het Kompas.",
        "Therapist at De Linde, and mother of a child at Het Kompas.",
    ),
    note(
        "cover-adults",
        "Neemt bij De Linde tijdelijk waar voor een collega.",
        "Covers for a colleague at De Linde for a while.",
    ),
    note(
        "coordinator",
        "Plant bij Het Kompas: maakt en verzet afspraken en wijst behandelaars toe.",
        "Plans at Het Kompas: makes and moves appointments and assigns therapists.",
    ),
    note(
        "second-coordinator",
        "Plant ook bij Het Kompas: bevestigt het gezag dat een collega invoerde.",
        "Plans at Het Kompas too: confirms the authority that a colleague entered.",
    ),
    note(
        "coordinator-adults",
        "Plant bij De Linde, met alleen de dossiers van De Linde.",
        "Plans at De Linde, with the files of De Linde only.",
    ),
    note(
        "provider-administrator",
        "Beheert bij Het Kompas medewerkers, teksten en wat aan staat.",
        "Manages staff, texts and features at Het Kompas.",
    ),
    note(
        "provider-administrator-adults",
        "Beheert bij De Linde medewerkers, teksten en wat aan staat.",
        "Manages staff, texts and features at De Linde.",
    ),
    note(
        "record-keeper",
        "Beslist bij Het Kompas over gesloten dossiers.",
        "Decides about closed files at Het Kompas.",
    ),
    note(
        "record-keeper-adults",
        "Beslist bij De Linde over gesloten dossiers.",
        "Decides about closed files at De Linde.",
    ),
    note(
        "complaints-officer",
        "Klachtenfunctionaris van Het Kompas.",
        "Complaints officer of Het Kompas.",
    ),
    note(
        "helpdesk",
        "Helpt gebruikers met het portaal, en ziet niets van de zorg.",
        "Helps users with the portal, and sees nothing of the care.",
    ),
    note(
        "dpo-youth",
        "Functionaris gegevensbescherming van Het Kompas: beoordeelt spoedtoegang, ziet geen inhoud.",
        "Data protection officer of Het Kompas: judges emergency access, sees no contents.",
    ),
    note(
        "dpo-operator",
        "Functionaris gegevensbescherming: ziet registers, geen inhoud.",
        "Data protection officer: sees registers, no contents.",
    ),
    note(
        "administrator",
        "Beheert praktijken en teksten voor het hele portaal, en ziet geen inhoud.",
        "Manages practices and texts for the whole portal, and sees no contents.",
    ),
];
