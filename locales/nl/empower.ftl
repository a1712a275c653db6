# De teksten van het portaal. Nederlands leidt (T14.2). Niveau B1, "je", kort en vriendelijk.
# Sleutels: pagina-onderwerp. Een test zorgt dat het Engels dezelfde sleutels en variabelen heeft.

## Het raam om elke pagina
portal = Portaal
skip = Naar de tekst
help-now = Hulp nu
demo-line = Dit is een voorbeeld. Alle mensen zijn verzonnen.
demo-line-link = Wees iemand anders
acting-label = Voor wie je kijkt
acting-parent = Je kijkt als ouder van
acting-representative = Je kijkt als vertegenwoordiger van
acting-related = Je kijkt mee met
acting-staff = Je bent in het dossier van
acting-looking = Je kijkt nu door de ogen van
acting-stop = Stop met kijken
places = Hoofdmenu
place-today = Vandaag
place-appointments = Afspraken
place-me = Ik
new-count = nieuw
foot-terms = Voorwaarden
foot-cookies = Cookies

## Dagen
day-today = vandaag
day-tomorrow = morgen
day-yesterday = gisteren
day-in-days = over { $n } dagen
day-in-weeks = over { $n } weken
day-in-months = over { $n } maanden
day-days-ago = { $n } dagen geleden
day-weeks-ago = { $n } weken geleden
day-months-ago = { $n } maanden geleden

## Overal
with = met { $name }
crumbs = Waar je bent
who-sees = Wie ziet dit?
standing-line = Niet alles hoeft hier te staan. Mis je iets, of wil je meer weten?
pager = Bladeren
pager-newer = Nieuwer
pager-older = Ouder
form-error-title = Er klopt nog iets niet

## Aanmelden
sign-in-title = Inloggen
sign-in-lead = Fijn dat je er bent.
sign-in-user-name = Gebruikersnaam
sign-in-password = Wachtwoord
sign-in-go = Verder
sign-in-error-wrong-title = Dat klopt niet
sign-in-error-wrong = Kijk je gebruikersnaam na en typ je wachtwoord opnieuw. Let op hoofdletters.
sign-in-error-wait-title = Even wachten
sign-in-error-wait = { $minutes ->
    [one] Er is te vaak geprobeerd. Probeer het over 1 minuut opnieuw.
   *[other] Er is te vaak geprobeerd. Probeer het over { $minutes } minuten opnieuw.
}
sign-in-error-busy-title = Het is even druk
sign-in-error-busy = Veel mensen loggen nu tegelijk in. Wacht een paar tellen, typ je wachtwoord en probeer het opnieuw. Je gebruikersnaam staat er nog.
sign-in-error-missing = Vul je gebruikersnaam en je wachtwoord in.
sign-in-error-long = Zo lang kan een gebruikersnaam of wachtwoord niet zijn. Typ ze opnieuw.
sign-in-stuck = Lukt het niet?
sign-in-stuck-password = Wachtwoord vergeten? Bel of mail je praktijk. Zij controleren wie je bent en geven je een nieuw wachtwoord.
sign-in-stuck-account = Nog geen account? Dat krijg je van je praktijk, met een brief of in een gesprek.
code-title = Je code
code-lead = Zo weten we zeker dat jij het bent.
code-label = Code van 6 cijfers
code-hint = Open de app met je codes en neem de code over.
code-go = Inloggen
code-back = Opnieuw beginnen
code-error-shape = Een code heeft 6 cijfers. Neem hem opnieuw over.
code-error-wrong = Die code klopt niet. Wacht op een nieuwe in je app en typ die over.
code-stuck = Lukt het niet?
code-stuck-clock = Kijk of de klok van je telefoon goed staat. De codes hangen van de tijd af.
code-stuck-phone = Nieuwe telefoon of app kwijt? Bel je praktijk. Zij helpen je weer naar binnen.

## Wachtwoord
password-page-title = Wachtwoord
password-first-title = Kies je eigen wachtwoord
password-first-lead = Je kreeg een wachtwoord om te beginnen. Vanaf nu weet alleen jij het.
password-current = Wachtwoord van nu
password-new = Nieuw wachtwoord
password-again = Nog een keer
password-hint = Minstens 12 tekens. Vier losse woorden achter elkaar zijn sterk en makkelijk te onthouden.
password-tip = Gebruik het nergens anders. Je telefoon of browser mag het bewaren, als alleen jij erbij kunt.
password-save = Bewaar wachtwoord
password-error-short = Dit is te kort. Maak er minstens 12 tekens van.
password-error-long = Dit is te lang. Meer dan 200 tekens kan niet.
password-error-again = De twee keer zijn niet gelijk. Typ ze allebei opnieuw.
password-error-easy = Dit is makkelijk te raden. Kies iets anders, zonder je gebruikersnaam.
password-error-same = Dit is het wachtwoord dat je kreeg. Kies een nieuw.
password-error-current = Dit is niet je wachtwoord van nu.

## Ik
me-lead = Je account, en waar je bent ingelogd.
me-account = Je account
me-features = Wat je hier kunt
me-accepted = Versie { $version }, akkoord op { $date } ({ $language }).
me-terms-read = Lees ze
me-sign-out = Uitloggen
me-language = Taal
me-language-save = Bewaar taal
me-sessions = Waar je bent ingelogd
me-sessions-lead = Ken je een apparaat niet? Log het uit en kies een nieuw wachtwoord.
me-session-since = Sinds { $since }
me-session-seen = Voor het laatst: { $seen }
me-session-this = dit apparaat
me-session-end = Log uit
me-sessions-end-all = Overal uitloggen
me-password = Ander wachtwoord
device-phone = Telefoon
device-computer = Computer
feature-appointments = afspraken
feature-access-log = wie keek er

## Voorwaarden
terms-title = Voorwaarden
terms-first-title = Eerst de afspraken
terms-first-lead = Lees hoe het portaal werkt en wat we van elkaar mogen verwachten. Daarna kun je verder.
terms-changed-title = De voorwaarden zijn nieuw
terms-changed-lead = Lees wat er nu in staat. Daarna kun je verder.
terms-version = Versie { $version }
terms-from = geldt vanaf { $date }
terms-to-answer = Meteen naar het antwoord
terms-translation-title = Dit is een vertaling
terms-translation = Verschilt die van de Nederlandse tekst? Dan geldt de Nederlandse.
terms-answer-title = Ga je akkoord?
terms-answer-text = Je kunt de voorwaarden later altijd teruglezen, onderaan elke pagina.
terms-accept = Ja, ik ga akkoord
terms-decline = Nee, liever niet
terms-older = Eerdere versies
declined-title = Dat mag
declined-lead = Zonder akkoord blijft het portaal dicht. Je zorg verandert er niet door.
declined-still = Dit kan nog wel
declined-read = De voorwaarden lezen en bewaren.
declined-care = Je afspraken gaan gewoon door. Bel je praktijk als je iets wilt vragen.
declined-rights = Je praktijk om je gegevens vragen, of je account laten sluiten.
declined-again = Lees ze nog eens

## Cookies
cookies-title = Cookies
cookies-lead = Alleen wat nodig is om het portaal te laten werken. Niemand volgt je.
cookies-name = Naam
cookies-purpose = Waarvoor
cookies-ends = Tot wanneer
cookies-none-else = Andere cookies zet het portaal niet. Van andere bedrijven staat hier niets.

## Vandaag
home-title = Dag { $name }
home-lead = Dit staat er voor je klaar.
home-lead-staff = Dit is je dag.
home-next = Volgende afspraak
home-next-open = Bekijken
home-next-all = Alle afspraken
home-no-next = Geen afspraken op komst
home-no-next-text = Zodra er een afspraak is, staat hij hier.
home-agenda = Afspraken vandaag
home-agenda-empty = Vandaag geen afspraken
home-agenda-empty-text = Tijd voor iets anders.
home-files = Dossiers
home-file = Dossier
home-staff-empty = Hier is nog niets voor je
help-line = Nu hulp nodig? Bel
help-line-danger = Bij gevaar
help-line-all = Alle nummers

## Dossier
file-page-title = Overzicht
file-own = Jouw dossier
file-empty = Hier kun je nu niets openen
file-empty-text = Verandert dat, dan zie je het hier.

## Afspraken
appointments-own = Je afspraken
appointments-of = Afspraken van { $name }
appointments-plan = Plan een afspraak
appointments-upcoming = Komt eraan
appointments-past = Geweest
appointments-none = Geen afspraken op komst
appointment-title = Afspraak op { $day }
appointment-facts = Wanneer en waar
appointment-by-video = Video. Je therapeut vertelt hoe je meedoet.
appointment-place-unknown = Vraag je praktijk waar het is
appointment-with = Met
appointment-about = Over wie
appointment-cancelled = afgezegd
appointment-past = geweest
appointment-cancelled-title = Deze afspraak gaat niet door
appointment-cancelled-text = Wil je een nieuwe? Bel je praktijk.
appointment-move = Verzetten
appointment-cancel = Afzeggen

## Wie keek er
log-page-title = Wie keek er
log-own = Wie keek er in jouw gegevens?
log-of = Wie keek er bij { $name }?
log-who = Wie
log-show = Laat zien
log-empty = Niemand
log-empty-text = In deze periode keek er niemand.
log-whole = Dit is alles. Niemand kan hier ongemerkt iets weghalen of veranderen.
log-part = Je ziet hier wat de praktijk deed en wat je zelf deed. Niet alles hoeft hier te staan.

## Hulp
help-page-title = Hulp
help-title = Hulp nu
help-lead = Bel gerust. Je hoeft niet te weten of het erg genoeg is.
help-day-night = Dag en nacht
help-112 = Gevaar
help-112-text = Als er nu iemand in gevaar is
help-113 = Denk je aan zelfmoord?
help-113-text = Praten of chatten kan altijd, zonder je naam
help-crisis = Crisisdienst van { $name }
help-talk = Met iemand praten
help-kindertelefoon = Praten over alles, tot en met 18 jaar, gratis
help-jeugdstem = Vragen over je hulp of je rechten
help-veilig-thuis = Als het thuis niet veilig is, dag en nacht, gratis
help-not-read = Het portaal is niet voor spoed. Wat je hier schrijft, wordt niet meteen gelezen.

## Fouten
error-page-title = Melding
error-to-home = Naar Vandaag
error-to-start = Naar het begin
error-not-found-title = Deze pagina is er niet
error-not-found-text = Misschien klopt het adres niet meer, of is deze pagina niet voor jou.
error-foreign-title = Dit kwam van een andere site
error-foreign-text = Voor je veiligheid hebben we er niets mee gedaan. Ga terug naar het portaal en doe het daar opnieuw.
error-too-many-title = Even wachten
error-too-many-text = { $minutes ->
    [one] Dit ging te vaak achter elkaar. Probeer het over 1 minuut opnieuw.
   *[other] Dit ging te vaak achter elkaar. Probeer het over { $minutes } minuten opnieuw.
}
error-too-large-title = Dat is te groot
error-too-large-text = Maak het korter of kleiner en probeer het opnieuw.
error-bad-form-title = Dat kwam niet goed over
error-bad-form-text = Ga terug, kijk wat je invulde na en stuur het nog een keer.
error-method-title = Dat kan hier niet
error-method-text = Ga terug en gebruik de knoppen op de pagina.
error-gone-title = Dit is er niet meer
error-gone-text = Het is weggehaald of voorbij.
error-signed-out-title = Je bent uitgelogd
error-signed-out-text = Je was een tijdje weg. Log weer in, dan ga je verder waar je was.
error-away-title = Het portaal kan even niets laten zien
error-away-text = Het kan nu niet goed lezen of opschrijven. Er gaat niets verloren. Probeer het over een minuut nog eens.
error-away-again = Dit is misschien nog niet aangekomen. Verstuur het gerust nog eens: het komt nooit dubbel aan.
error-away-typed = Wat je schreef
error-away-send = Verstuur nog eens
error-server-title = Er ging bij ons iets mis
error-server-text = Het ligt niet aan jou. Probeer het over een paar minuten nog eens.

## Welkom
welcome-page-title = Welkom
welcome-title = Welkom bij { $name }
welcome-lead = Je afspraken en je gegevens op één plek. Jij ziet wie er meekijkt.
welcome-lead-young = Je afspraken op één plek. Jij ziet wie er meekijkt.
welcome-sign-in = Inloggen
welcome-demo = Bekijk de demo
welcome-1 = Wat er komt
welcome-1-text = Wanneer, waar en met wie.
welcome-2 = Wie er meekijkt
welcome-2-text = In gewone woorden, elke keer.
welcome-3 = Van jou
welcome-3-text = Niemand volgt je hier.
welcome-no-account = Nog geen account? Dat krijg je van je praktijk.
welcome-choose-title = Welkom
welcome-choose-lead = Bij welke praktijk hoor je?

## Demo
demo-page-title = Demo
demo-title = Wie wil je zijn?
demo-lead = Kies iemand en kijk mee. Alles is verzonnen, en je kunt niets stukmaken.
demo-people = Cliënten en wie bij hen hoort
demo-staff = Wie er werken
demo-no-account = geen account
demo-messages = Wat er verstuurd zou zijn
demo-messages-lead = In de demo gaat er niets de deur uit. Hier zie je elke mail en elk sms-bericht.
demo-messages-empty = Nog niets
demo-messages-empty-text = Zodra er iets verstuurd zou worden, staat het hier.
demo-mail = E-mail
demo-text-message = Sms
demo-message-to = aan { $to }
demo-components = Alle onderdelen van het ontwerp
components-title = Onderdelen
cookie-ends-session = Als je uitlogt of de browser sluit
cookie-ends-minutes = Na { $minutes } min.
cookie-ends-days = Na { $days } dagen
cookie-session = Weten dat jij bent ingelogd. Er staat alleen een toevallig getal in.
cookie-return = Je na het inloggen terugbrengen naar de pagina waar je was.
cookie-language = Onthouden welke taal je koos.
cookie-label = Onthouden bij welke praktijk je binnenkwam.
cookie-said = Eén keer laten zien dat iets gelukt is, en waar je verder kunt.
audience-youth = Voor kinderen, jongeren en hun ouders
audience-adults = Voor volwassenen
audience-all = Voor iedereen
said-password-saved = Je nieuwe wachtwoord is bewaard. Op andere apparaten ben je nu uitgelogd.
said-session-ended = Dat apparaat is uitgelogd.
said-signed-out = Je bent uitgelogd.
said-appointment-made = De afspraak is gemaakt.
said-appointment-moved = De afspraak is verzet.
said-appointment-cancelled = De afspraak is afgezegd.
said-team-added = De therapeut is toegevoegd en ziet dit dossier nu.
said-team-ended = De therapeut ziet dit dossier niet meer.
demo-by-hand = Zelf inloggen
demo-code = Code van nu
title-client = Cliënt
title-representative = Ouder of vertegenwoordiger
title-teacher = Leerkracht
title-related = Betrokkene
title-therapist = Therapeut
title-coordinator = Planner
title-provider-administrator = Beheerder van de praktijk
title-record-keeper = Dossierbeheerder
title-support = Applicatiesupport
title-complaints-officer = Klachtenfunctionaris
title-dpo = Functionaris gegevensbescherming
title-administrator = Beheerder van het portaal
age-years = { $years } jaar

## access_log
log-lead-own = Hier staat elke keer dat iemand in je gegevens keek, er iets in veranderde of dat probeerde. Ook jijzelf.
log-lead-of = Hier staat wat de praktijk met de gegevens van { $name } deed, en wat je zelf deed.
log-ask = Klopt er iets niet? Mail de praktijk:
log-from = Vanaf
log-until = Tot en met
log-error-day = Vul een dag in, zoals 2026-11-23.
log-error-order = De laatste dag ligt voor de eerste. Draai ze om.
log-folded = { $n } keer, laatst { $last }
log-pill-emergency = spoed
log-pill-refused = mocht niet
log-pill-failed = lukte niet
log-who-all = Iedereen
log-who-you = Jij
log-who-practice-all = Iedereen van de praktijk
log-who-practice = Iemand van de praktijk
log-who-circle = Iemand uit het netwerk
log-who-stranger = Iemand zonder toegang
log-who-system = Het systeem
log-role-client = cliënt
log-role-mother = { $own ->
    [yes] je moeder
   *[no] moeder
}
log-role-father = { $own ->
    [yes] je vader
   *[no] vader
}
log-role-parent = { $own ->
    [yes] je ouder
   *[no] ouder
}
log-role-teacher = leerkracht
log-role-representative = wettelijk vertegenwoordiger
log-role-related = { $own ->
    [yes] uit je netwerk
   *[no] uit het netwerk
}
log-role-therapist = therapeut
log-role-coordinator = planner
log-role-administrator = beheerder
log-role-record-keeper = beheerder van gesloten dossiers
log-role-support = helpdesk
log-role-complaints-officer = klachtenfunctionaris
log-role-dpo = let op de privacy
log-role-job = gaat vanzelf
log-role-import = overgenomen uit het dossiersysteem
log-role-seeding = klaargezet voor dit voorbeeld
log-tried-read = probeerde { $what } te bekijken, maar dat mocht niet
log-failed-read = probeerde { $what } te bekijken, maar dat lukte niet
log-tried-change = probeerde iets te veranderen in { $what }, maar dat mocht niet
log-failed-change = probeerde iets te veranderen in { $what }, maar dat lukte niet
log-did-open = opende { $what }
log-did-read = keek naar { $what }
log-did-search = zocht in { $what }
log-did-plan = maakte een afspraak
log-did-move = verzette een afspraak
log-did-cancel = zegde een afspraak af
log-did-create = zette iets nieuws in { $what }
log-did-update = veranderde iets in { $what }
log-did-delete = haalde iets weg uit { $what }
log-did-something = deed iets met { $what }
log-did-erase = wiste een regel uit dit overzicht
log-did-rights = { $own ->
    [yes] veranderde wie er in jouw dossier mag
   *[no] veranderde wie er in het dossier van { $name } mag
}
log-did-give = gaf { $person } toegang als therapeut
log-did-end = beëindigde de toegang van { $person } als therapeut
log-did-change-right = veranderde de toegang van { $person } als therapeut
log-system-right = gaf { $person } toegang als therapeut
log-system-create = zette { $what } hier neer
log-what-log = dit overzicht
log-what-own = wat van zichzelf is
log-what-file = { $own ->
    [yes] je dossier
   *[no] het dossier van { $name }
}
log-what-profile = { $own ->
    [yes] je persoonlijke gegevens
   *[no] de persoonlijke gegevens van { $name }
}
log-what-appointments = { $own ->
    [yes] je afspraken
   *[no] de afspraken van { $name }
}
log-what-messages = { $own ->
    [yes] je berichten
   *[no] de berichten van { $name }
}
log-what-record = { $own ->
    [yes] je verslagen
   *[no] de verslagen over { $name }
}
log-what-care-plan = { $own ->
    [yes] je zorgplan
   *[no] het zorgplan van { $name }
}
log-what-questionnaires = { $own ->
    [yes] je vragenlijsten
   *[no] de vragenlijsten van { $name }
}
log-what-outcomes = { $own ->
    [yes] je resultaten
   *[no] de resultaten van { $name }
}
log-what-documents = { $own ->
    [yes] je documenten
   *[no] de documenten van { $name }
}
log-what-modules = { $own ->
    [yes] je modules
   *[no] de modules van { $name }
}
log-what-tasks = { $own ->
    [yes] je taken
   *[no] de taken van { $name }
}
log-what-network = { $own ->
    [yes] de mensen om je heen
   *[no] de mensen om { $name } heen
}

## home, clients, people
and = { $first } en { $last }
home-next-for = voor { $name }
home-next-about = over { $name }
home-sees-log = wie er keek
home-sees-own = Je ziet hier nu alleen wat van jezelf is
home-agenda-tile = Agenda
home-agenda-tile-text = Je dag, en de dagen erna.
home-for-provider-administrator = Later regel je hier wie er bij je praktijk werken en wat jullie aanbieden.
home-for-record-keeper = Later beslis je hier over dossiers die gesloten zijn.
home-for-support = Later help je hier mensen met vragen over het portaal.
home-for-complaints-officer = Later lees en beantwoord je hier klachten.
home-for-administrator = Later beheer je hier de praktijken en de teksten van het portaal.
kin-self = jijzelf
kin-child = je kind
kin-step-child = je stiefkind
kin-grandchild = je kleinkind
kin-pupil = je leerling
kin-known = iemand die je kent
kin-friend = je vriend of vriendin
kin-partner = je partner
kin-sibling = je broer of zus
kin-brother = je broer
kin-sister = je zus
kin-parent = je ouder
kin-mother = je moeder
kin-father = je vader
kin-step-parent = je stiefouder
kin-foster-parent = je pleegouder
kin-grandparent = je opa of oma
kin-guardian = je voogd
kin-mentor = je mentor
kin-curator = je curator
kin-teacher = je leerkracht
kin-school = van je school
kin-as-guardian = jij bent voogd
kin-as-curator = jij bent curator
kin-as-mentor = jij bent mentor
kin-as-mandate = jij bent gemachtigd
who-sees-name = { $name } ({ $kin })
who-sees-at = { $label }: { $sentence }
who-sees-nothing = { $who } ziet niets.
who-sees-only = { $who } ziet alleen je { $what }.
who-sees-some = { $who } ziet alleen je { $what }, op een paar na.
who-sees-therapist = { $name } ({ $how }) ziet je dossier.
who-sees-planning = Wie bij { $label } de afspraken regelt, ziet je naam, je afspraken en wie er om je heen staan. Niet wat je bespreekt.
feature-other = andere gegevens
treats-treating = behandelaar
treats-cover = vervanger
treats-supervisor = supervisor
treats-group-leader = groepsleider
treats-emergency = spoedtoegang
regime-age = { $name } is { $age }.
regime-one-decides = Jij beslist voor { $name }.
regime-both-decide = Jullie beslissen allebei voor { $name }.
regime-all-decide = Jullie beslissen samen voor { $name }.
regime-represented = Anderen beslissen voor { $name }.
regime-client-lets-see = { $name } kiest wat jij kunt zien.
regime-client-decides = { $name } kiest wie er meekijkt.
regime-client = Jij kiest wie er meekijkt.
regime-client-represented = Anderen beslissen nu voor je. Vraag je therapeut als je wilt weten hoe dat zit.
regime-related = Je ziet wat er rond { $name } met jou gedeeld is.
regime-died = { $name } is overleden. Het dossier kan alleen nog gelezen worden.
tile-appointments = Wat er komt en wat er was.
tile-log-own = Wie er in jouw gegevens keek.
tile-log = Wie er in dit dossier keek.
tile-team = Wie er behandelt. Voeg iemand toe, of stop de toegang.
file-died = overleden
caseload-title = Mijn cliënten
caseload-lead = Je ziet nu het dossier van deze mensen.
caseload-tile-text = Van wie jij nu het dossier ziet.
caseload-how = Jij bent { $how }
caseload-none = Je hebt nog geen cliënten
caseload-none-text = Zodra de planning iemand aan je geeft, staat die hier.
files-title = Dossiers
files-lead = Alle dossiers van je praktijk, op achternaam.
files-tile-text = Afspraken en wie er behandelt.
files-none = Er zijn nog geen dossiers
files-none-text = Ze komen hier uit het systeem van je praktijk, of je opent er zelf een.
list-name = Achternaam
list-name-hint = Het begin is genoeg. Zonder ‘van’ of ‘de’.
list-look = Zoek
list-all = Toon iedereen
list-start = Naar het begin
list-next = Volgende
list-end = Dit was de laatste
list-end-text = Hierna komt niemand meer.
list-not-found = Niemand gevonden
list-not-found-text = Kijk of je de achternaam goed schreef, of typ minder letters.
people-page-title = Mensen
people-title = Mensen
people-lead = Wie je praktijk kent, op achternaam: cliënten, wie bij hen hoort, en wie er werken.
people-tile-text = Wie jullie kennen, en wie er kan inloggen.
people-none = Hier is nog niemand
people-none-text = Zodra er mensen zijn ingevoerd, staan ze hier.
people-relative = Hoort bij een cliënt
people-known = Bekend bij je praktijk
people-issue-first = Geef eerste wachtwoord
people-issue-again = Geef nieuw wachtwoord
people-issue-note = Geef een wachtwoord alleen aan de persoon zelf, als je zeker weet wie het is. Geef je een nieuw wachtwoord? Dan werkt het oude niet meer en is die persoon overal uitgelogd.
account-none = geen account
account-invited = uitgenodigd
account-active = kan inloggen
account-blocked = geblokkeerd
account-closed = gesloten
sheet-title = Inloggen voor { $name }
sheet-lead = Print dit blad of neem het over, en geef het zelf aan { $name }.
sheet-once = Je ziet dit maar één keer
sheet-once-text = Ga je weg van deze pagina, dan is het wachtwoord nergens meer te vinden. Je kunt wel een nieuw geven. Dan werkt dit niet meer.
sheet-signing-in = Zo log je in
sheet-password = Eerste wachtwoord
sheet-secret = Sleutel voor de app met codes
sheet-link = Dezelfde sleutel als link
sheet-step-sign-in = Ga naar het portaal en typ je gebruikersnaam en dit wachtwoord.
sheet-step-app = Zet de sleutel in een app met codes op je telefoon. Die geeft steeds een nieuwe code.
sheet-step-same-app = Gebruik de code uit de app die je al had.
sheet-step-password = Kies daarna een eigen wachtwoord. Dat weet alleen jij.
sheet-hand-over = Geef dit blad in de hand of stuur het per brief. Niet per e-mail.
sheet-back = Terug naar de lijst
sheet-refused = Dat kan hier niet
sheet-refused-text = Voor dit account kun jij geen wachtwoord geven. Applicatiesupport kan helpen.
team-title = Wie behandelt
team-of = Wie behandelt { $name }?
team-lead = Wie hier staat, ziet dit dossier.
team-now = Nu
team-nobody = Nog niemand
team-nobody-text = Voeg iemand toe. Dan ziet die dit dossier.
team-add = Iemand toevoegen
team-person = Therapeut
team-kind = Rol
team-choose = Kies een naam
team-add-go = Toevoegen
team-end = Stop toegang
team-ended = Eerder
team-no-therapists = Je praktijk heeft nog geen therapeuten in het portaal.
team-logged = Wat je hier doet, staat ook bij ‘Wie keek er’ van dit dossier.
team-since = { $kind }, sinds { $day }
team-until = { $kind }, tot { $day }
team-between = { $kind }, van { $from } tot { $until }
team-error-person = Kies een therapeut uit de lijst.
team-error-kind = Kies een rol uit de lijst.
team-error-own = Jezelf toevoegen kan niet. Vraag een collega van de planning om dat te doen.
team-error-circle = Deze collega is zelf familie of naaste van de cliënt. Die behandelt hier niet. Kies iemand anders.
blocked-title = Je account is geblokkeerd
blocked-lead = Je kunt het portaal nu niet gebruiken. We leggen graag uit waarom.
blocked-care = Je zorg gaat door
blocked-care-text = Je afspraken blijven staan. Je praktijk belt of schrijft je als er iets verandert.
blocked-rights = Je mag nog steeds om je gegevens vragen, of zeggen dat je het er niet mee eens bent.
blocked-contact = Vraag wat er is
blocked-contact-text = Schrijf of bel je praktijk. Zet niet in een mail wat je bespreekt in je behandeling.

## appointments
appointments-yours = Waar je zelf bij bent
appointments-file = Je afspraken
appointment-in-person = op de praktijk
appointment-video = video
appointment-phone = bellen
appointment-whose = Afspraak van
appointment-over = over { $name }
appointment-for = voor { $name }
appointment-cancel-text = Iedereen die de afspraak ziet, ziet dan dat hij niet doorgaat. Je kunt dit terugdraaien.
appointment-cancel-yes = Ja, zeg af
appointment-restore = Toch door laten gaan
appointment-restore-text = Deze afspraak is afgezegd.
who-you = Jij
who-planners = wie bij de praktijk de afspraken plant
why-planners = Plannen is hun werk. Wat er besproken wordt, zien ze niet.
appointment-who = { $n ->
    [one] { $names } kan dit zien.
   *[other] { $names } kunnen dit zien.
}
why-appointment-with = Met wie deze afspraak is.
who-file-sees-appointments = wie de afspraken van { $name } mag zien
agenda-title = Agenda
agenda-lead = Je dag, per uur.
agenda-days = Andere dag
agenda-previous = Dag ervoor
agenda-next = Dag erna
agenda-today = Naar vandaag
agenda-empty = Geen afspraken op deze dag
agenda-party = { $party }, over { $client }
agenda-other = Kies een dag
agenda-go = Ga naar die dag
plan-new-title = Nieuwe afspraak
plan-move-title = Afspraak verzetten
plan-lead = Voor { $name }
plan-nobody-title = Er is nog geen therapeut
plan-nobody-text = Niemand behandelt deze cliënt nu. Wijs eerst een therapeut toe.
plan-date = Dag
plan-time = Tijd
plan-minutes = Hoe lang, in minuten
plan-with = Met wie
plan-with-stays = { $name } (blijft zo)
plan-modality = Hoe spreken jullie elkaar?
plan-place = Waar
plan-place-hint = Alleen bij een afspraak op een plek, zoals kamer 3.
plan-new-go = Maak de afspraak
plan-move-go = Bewaar
plan-back = Terug
plan-error-date = Kies een dag die bestaat.
plan-error-date-far = Deze dag is te ver weg. Kijk het jaar na.
plan-error-time = Vul een tijd in, zoals 15:30.
plan-error-time-skipped = Die tijd is er niet: de klok gaat dan een uur vooruit. Kies een andere tijd.
plan-error-past = Dit moment is al voorbij. Kies een later moment.
plan-error-minutes = Vul een getal in van { $least } tot en met { $most }.
plan-error-modality = Kies hoe jullie elkaar spreken.
plan-error-place = Maak dit korter: niet meer dan { $most } tekens.
plan-error-with = Kies iemand die deze cliënt nu behandelt.
said-appointment-restored = De afspraak gaat toch door.
foot-privacy = Privacy
privacy-title = Zo gaan we met je gegevens om
privacy-cookies = de cookies die het portaal zet
place-agenda = Agenda
place-caseload = Cliënten
place-files = Dossiers
place-people = Mensen
people-issue-sure = Het oude wachtwoord werkt dan niet meer, en deze persoon is overal uitgelogd.
people-issue-yes = Ja, geef een nieuw wachtwoord
team-end-sure = Deze therapeut ziet het dossier dan meteen niet meer.
team-end-yes = Ja, stop de toegang
home-nothing = Hier staat nu niets voor jou
home-nothing-text = Wat je hier ziet, hangt af van wat met je wordt gedeeld. Klopt dat niet, of wil je weten waarom? Vraag het de praktijk.

## messages
place-messages = Berichten
feature-messages = berichten
messages-lead = Schrijf met je therapeut. Hier staat alles waar je zelf bij bent.
messages-own = Je berichten
messages-of = Berichten van { $name }
messages-new = Nieuw bericht
messages-none = Nog geen berichten
messages-none-text = Zodra er iets geschreven wordt, staat het hier.
messages-none-write = Schrijf gerust als je iets wilt vragen of vertellen.
messages-end = Dit was het oudste
messages-end-text = Verder terug staat er niets.
messages-newest = Naar de nieuwste
messages-others = De berichten van anderen staan bij hun dossier.
message-unreadable = Dit is niet meer te lezen
message-taken-back = Dit bericht is teruggehaald
thread-about = over { $name }
thread-with = Met { $names }
thread-mine = Jij:
thread-new = { $n ->
    [100] 99+ nieuw
    [one] 1 nieuw
   *[other] { $n } nieuw
}
thread-who = { $n ->
    [one] { $names } kan dit lezen.
   *[other] { $names } kunnen dit lezen.
}
who-you-small = jij
thread-why = Waarom?
thread-fresh = Nieuw voor jou
thread-read = gelezen
thread-earlier = Eerdere berichten
thread-newest = Naar de nieuwste berichten
thread-shut = Hier kun je nu niet schrijven
why-client = Over wie het gaat.
why-therapist-with = Met wie dit gesprek is.
why-therapist = Is { $how }. Wie behandelt, mag meelezen.
why-therapist-you = Jij behandelt { $name }.
why-emergency = Heeft spoedtoegang tot het dossier.
why-party = Dit is van deze persoon zelf.
why-party-you = Dit is van jou.
why-authority = Beslist voor { $name }.
why-authority-own = Beslist met je mee.
why-authority-you = Jij beslist voor { $name }.
why-consent = { $name } vond dat goed.
why-consent-own = Jij vond dat goed. Je kunt dat altijd stoppen.
why-consent-you = Dit is met jou gedeeld.
who-other-therapists = wie { $name } nog meer behandelt
why-other-therapists = Wie behandelt, mag meelezen.
who-file-readers = wie de berichten van { $name } mag zien
why-file-readers = Dat zijn mensen die meebeslissen, of die het mogen zien.
compose-answer = Je antwoord
compose-hint = Niet voor spoed: niemand leest dit meteen.
compose-send = Versturen
compose-later = Bewaren voor later
compose-was-kept = Wat je schreef, stond er nog. Het is niet verstuurd.
compose-kept = Bewaard, nog niet verstuurd
compose-sending = Wordt verstuurd …
compose-failed = Niet verstuurd. Kijk of je internet hebt. Wat je schreef staat hier nog. Druk nog een keer op Versturen.
compose-ended = Je bent uitgelogd. Wat je schreef staat hier nog. Log weer in op een nieuw tabblad. Daarna kun je het hier versturen.
compose-gone = Je kunt dit gesprek niet meer zien. Wat je schreef is niet verstuurd. Je kunt het hier kopiëren.
compose-sign-in = Opnieuw inloggen
compose-copied = Gekopieerd
compose-arrived = Er is een nieuw bericht
begin-title = Nieuw bericht
begin-about = Over wie gaat het?
begin-about-lead = Kies over wie je wilt schrijven. Elk dossier heeft zijn eigen therapeuten.
begin-about-you = Over jou
begin-to = Aan wie
begin-for = { $name }, voor { $client }
begin-subject = Waarover
begin-text = Je bericht
begin-nobody = Er is nu niemand om aan te schrijven
begin-nobody-text = Bel de praktijk als je iets wilt vragen.
message-error-to = Kies aan wie je schrijft.
message-error-left = Die persoon kun je hier niet meer schrijven. Kies iemand die er nu staat. Wat je schreef staat er nog.
message-error-no-subject = Zet er in een paar woorden bij waar het over gaat.
message-error-subject-long = Maak dit korter: niet meer dan { $most } tekens.
message-error-no-text = Schrijf eerst iets.
message-error-text-long = Dit is te lang voor één bericht. Maak er twee van: niet meer dan { $most } tekens per keer. Wat je schreef staat er nog.
message-nobody-treats = Er is nu geen therapeut die dit leest. Bel de praktijk. Wat je schreef kun je hier kopiëren.
message-nobody-there = Rond { $name } is er nu niemand die dit kan lezen. Wat je schreef kun je hier kopiëren.
inbox-lead = Van de mensen die jij behandelt. Wie het langst wacht, staat bovenaan.
inbox-waiting = Wacht op antwoord
inbox-answered = Beantwoord
inbox-none-waiting = Niemand wacht
inbox-none-waiting-text = Alles is beantwoord.
inbox-more-waiting = Wie er nog meer wacht
inbox-start = Naar het begin
inbox-begin = Zelf iets schrijven? Kies iemand bij
inbox-waits-now = wacht nog geen uur
inbox-waits-hours = { $n ->
    [one] wacht 1 uur
   *[other] wacht { $n } uur
}
inbox-waits-days = { $n ->
    [one] wacht 1 dag
   *[other] wacht { $n } dagen
}
unsent-title = Niet verstuurd
unsent-lead = Wat je schreef en nog niet verstuurde. Alleen jij ziet dit. Na 30 dagen gaat het weg.
unsent-none = Hier staat niets
unsent-none-text = Wat je schrijft en niet verstuurt, bewaren we hier.
unsent-one = Een antwoord
unsent-go-on = Verder schrijven
unsent-discard = Weggooien
unsent-discard-sure = Weg is weg. Je kunt dit niet terughalen.
unsent-discard-yes = Ja, gooi weg
lost-title = Dit is niet verstuurd
lost-text = Deze pagina is er niet meer, of is niet voor jou. Misschien mag je hier niet meer schrijven. Vraag het de praktijk als je wilt weten waarom.
lost-yours = Dit schreef je
lost-copy = Kopieer
lost-kept = We bewaren het ook bij ‘Niet verstuurd’. Alleen jij ziet het daar.
said-message-sent = Je bericht is verstuurd.
said-message-sent-meanwhile = Je bericht is verstuurd. Intussen kwam er ook een bericht binnen. Het staat hieronder.
said-message-changed = Je bericht was al verstuurd. Wat je er daarna aan veranderde, staat hieronder. Stuur het als een nieuw bericht, als je wilt.
said-message-kept = Bewaard. Je kunt er later mee verder.
said-draft-discarded = Weggegooid.
home-messages = Nieuwe berichten
home-messages-all = Alle berichten
home-messages-new = { $n ->
    [100] 99+ nieuwe berichten
    [one] 1 nieuw bericht
   *[other] { $n } nieuwe berichten
}
home-inbox-tile = Berichten
home-inbox-tile-text = { $n ->
    [100] 99+ gesprekken wachten op antwoord.
    [0] Niemand wacht op antwoord.
    [one] 1 gesprek wacht op antwoord.
   *[other] { $n } gesprekken wachten op antwoord.
}
home-messages-tile-text = Je eigen gesprekken.
home-sees-list = Je ziet: { $what }
tile-messages = Wat er geschreven is.
log-did-write = schreef een bericht
notice-subject = Er staat iets voor je klaar
notice-body = Dag,

    Er staat iets nieuws voor je klaar. Log in om het te zien.

    Je krijgt dit bericht één keer, ook als er meer bij komt.

## network and sharing
network-title = Wie is erbij
network-own = De mensen om je heen
network-of = De mensen om { $name } heen
network-relatives = Familie en anderen
network-therapists = Wie behandelt
network-gone = Wie hier eerder stond
network-nobody = Nog niemand
network-nobody-text = De praktijk zet mensen hier neer, of jullie nodigen iemand uit.
network-no-therapists = Nu behandelt hier niemand.
network-you = dat ben jij
network-since = { $kin }, sinds { $since }
network-with-authority = { $kin }, met gezag, sinds { $since }
network-sees = Ziet { $what }.
network-sees-all = Ziet alles.
network-sees-nothing = Ziet nu niets van jou.
network-silent = Wat jij kiest, werkt meteen. De ander krijgt daar geen bericht van.
tile-network = Wie bij dit dossier hoort
tile-network-share = Wie erbij is, en wat die mag zien
share-title = Wat iemand mag zien
share-of = Wat mag { $name } zien?
share-lead = Jij kiest. Je kunt het altijd weer veranderen, zonder uitleg. Het werkt meteen.
share-choose = Kiezen
share-more = Meer keuzes
share-look = Kijk hoe het wordt
share-becomes = Zo wordt het
share-give = Zo mag het
share-otherwise = Toch anders
share-now = { $name } ziet nu
share-will = { $name } ziet dan
share-will-not = { $name } ziet dan niet { $what }.
share-nothing = niets
share-until = Dit stopt vanzelf na { $day }.
share-at-16 = Op { $day } word je 16. Dan beslis jij alleen wat anderen zien.
share-last-day = Tot en met welke dag?
share-last-day-hint = Hoeft niet. Zonder dag geldt het tot je het verandert.
share-error-past = Kies een dag die nog komt, of laat het leeg.
share-error-date = Dat is geen dag. Kies er een uit de kalender, of laat het leeg.
share-error-category = Een van deze keuzes kan hier niet. Kijk nog eens.
share-code-hint = Je geeft meer vrij. Daarom willen we zeker weten dat jij het bent. Neem de code over uit je app.
share-code-wait = Dat ging te vaak mis. Wacht { $minutes } minuten en probeer het opnieuw.
share-waits-for = Eerst moet { $name } ook ja zeggen.
share-not-granted = De praktijk moet de toegang nog openzetten.
share-no-representative = Eerst moet er een ouder of voogd zijn die ook ja zegt.
share-no-care = Deze persoon ziet alleen iets zolang er hulp is.
share-withheld = De behandelaar laat een deel hiervan nu niet zien.
share-stop = Stoppen
share-stop-sure = { $name } ziet dan meteen niets meer op grond van jouw keuze. Je hoeft niet te zeggen waarom.
share-stop-yes = Ja, stop
share-pressed = Moet dit van iemand?
share-pressed-text = Niemand mag je dwingen om iets te laten zien. Je mag nee zeggen. Je mag ook ja zeggen en het later weer uitzetten: de ander krijgt daar geen bericht van.
share-pressed-who = Praat erover met je behandelaar, of met iemand die je vertrouwt.
share-pressed-help = Hier staat wie je nu kan helpen.
share-ledger = Wat je eerder koos
share-past = Je liet zien: { $what }.
share-past-until = Je liet zien, tot en met { $day }: { $what }.
share-past-stopped = Je stopte.
share-silent = De ander krijgt geen bericht van wat je hier kiest. Het staat wel in ‘Wie keek er’.
said-share-saved = Opgeslagen. Jouw keuze geldt meteen.
said-share-saved-meanwhile = Opgeslagen. Er was intussen al iets veranderd; wat je nu koos, geldt.
look-as = Kijk wat { $name } ziet
look-lead = Dit ziet { $name } van jou. Je kunt hier niets veranderen.
look-nothing = { $name } ziet niets van jou
look-nothing-text = Alleen eigen gesprekken en eigen afspraken. Die zie jij niet.
look-own = Eigen gesprekken en eigen afspraken van { $name } staan hier niet. Die zie jij niet.
look-not = { $name } ziet niet: { $what }.
look-network = { $name } ziet wie er om je heen staan.
birthday-page = Wat er verandert
birthday-title-own = Op { $day } word je { $age }
birthday-title = Op { $day } wordt { $name } { $age }
birthday-read = Lees wat er dan verandert
birthday-12 = Vanaf die dag ziet { $name } het hele eigen dossier. Ouders of een voogd zien dan alleen wat { $name } laat zien.
birthday-16 = { $own ->
    [yes] Vanaf die dag beslis jij alleen wie wat van je ziet.
   *[no] Vanaf die dag beslist { $name } alleen wie wat ziet.
}
birthday-16-represented = { $own ->
    [yes] Vanaf die dag ben je 16. Anderen beslissen over sommige dingen dan nog steeds voor je.
   *[no] Vanaf die dag is { $name } 16. Anderen beslissen over sommige dingen dan nog steeds voor { $name }.
}
birthday-18 = { $own ->
    [yes] Vanaf die dag ben je volwassen. Gezag van ouders of een voogd is er dan niet meer.
   *[no] Vanaf die dag is { $name } volwassen. Gezag van ouders of een voogd is er dan niet meer.
}
birthday-by-itself = Dit gaat vanzelf. Niemand hoeft iets te doen.
birthday-now = Ziet nu
birthday-then = Vanaf { $day }
birthday-same = Hier verandert niets. Ziet nu en daarna: { $what }.
birthday-acts-you = Je schrijft en regelt dan niets meer uit naam van { $name }.
birthday-acts-no = Schrijft en regelt dan niets meer uit naam van { $name }.
birthday-none = Er komt geen verjaardag meer waarop er iets verandert.
birthday-nobody = Hier is niemand voor wie iets verandert.
birthday-choose = Kies wie wat ziet
hide-from = Niet aan { $name } laten zien
hide-hidden = { $name } ziet dit niet. Dat koos jij.
hide-again = Toch laten zien
hide-again-title = Toch laten zien?
hide-again-text = { $name } ziet dit dan weer.
hide-appointment = De afspraak
hide-thread = Het gesprek
hide-leave = Toch niet
turns-you = Op { $day } word je { $age }.
turns = Op { $day } wordt { $name } { $age }.
turns-sees = Dan ziet { $who } dit ook.
turns-not = Dan ziet { $who } dit niet meer.
turns-same = Voor wie dit ziet, verandert er dan niets.
said-share-hidden = Dit is nu verborgen. De ander krijgt daar geen bericht van.
said-share-shown = Dit is weer te zien.
said-share-stopped = Gestopt. Het werkt meteen.
share-profile = Persoonlijke gegevens
share-profile-such-as = Zoals adres en telefoonnummer
share-appointments = Afspraken
share-appointments-such-as = Wanneer, waar en met wie
share-messages = Berichten
share-messages-such-as = De gesprekken met de behandelaar
share-record = Verslagen
share-record-such-as = Wat de behandelaar opschrijft
share-care-plan = Zorgplan
share-care-plan-such-as = Waar jullie samen aan werken
share-questionnaires = Vragenlijsten
share-questionnaires-such-as = Wat er is ingevuld
share-outcomes = Resultaten
share-outcomes-such-as = Hoe het gaat, in een grafiek
share-documents = Documenten
share-documents-such-as = Brieven en uitslagen
share-modules = Modules
share-modules-such-as = Oefeningen en een dagboek
share-tasks = Taken
share-tasks-such-as = Wat er nog te doen is
share-network = Mensen eromheen
share-network-such-as = Wie er nog meer bij is
network-sees-file = Ziet je hele dossier bij deze praktijk.
who-sees-choose = Bekijk en kies wie wat ziet
who-sees-choose-at = Bekijk en kies wie wat ziet bij { $label }
network-sees-but = Ziet { $what }, op een paar dingen na.
share-say = Jij vindt goed dat { $name } dit ziet: { $what }.
share-say-all = { $name } ziet pas iets als iedereen die hierover beslist ja heeft gezegd, en de praktijk de toegang heeft geopend.
share-own-things = { $name } kan dan nog wel zelf meedoen, met eigen berichten en afspraken. Wil je dat ook niet? Kies dan ‘Stoppen’.
share-stays-hidden = Wat je apart had verborgen, blijft verborgen.
share-at-16-same = Wat { $name } ziet, blijft dan hetzelfde.
share-at-16-then = { $name } ziet vanaf die dag { $what }.
share-list = Wie mag wat zien
tile-share = Jouw ja of nee
share-lets = Jij laat zien: { $what }.
share-no-say = Hierover beslis je nu niet mee. Wat je eerder zei, kun je lezen en stoppen.
log-what-sharing = wie wat mag zien
share-list-lead = Iemand ziet pas iets als iedereen die erover beslist ja zegt. Hier geef je jouw ja, of neem je het terug.

## who sees what, withholding, capacity
sees-page = Wie ziet wat
sees-title = Wie ziet wat van { $name }?
sees-table = Per persoon
sees-who = Wie
sees-yes = ziet
sees-no = ziet niet
sees-why = Waarom
sees-client = cliënt
sees-with-authority = { $kin }, met gezag
sees-unreached = Deze mensen lezen hier nu niets
sees-treating = Wie behandelt of spoedtoegang heeft, ziet alles: { $names }.
sees-own-things = Iemands eigen gesprekken en afspraken ziet alleen diegene zelf, en wie behandelt.
sees-withhold = Afschermen
sees-items = { $n ->
    [one] 1 los onderdeel
   *[other] { $n } losse onderdelen
}
sees-logged = Dat je hier keek, staat bij ‘Wie keek er’.
sees-tile = En waarom. Ook wat is afgeschermd.
reach-no-account = heeft geen account
reach-invited = is uitgenodigd, maar was hier nog niet
reach-blocked = het account is geblokkeerd
reach-closed = heeft het account gesloten
reach-never = was hier nog nooit
because-unknown = Hoort niet bij dit dossier.
because-not-treating = { $own ->
    [yes] Behandelt jou nu niet.
   *[no] Behandelt { $name } nu niet.
}
because-treats = { $own ->
    [yes] Behandelt jou.
   *[no] Behandelt { $name }.
}
because-emergency = Heeft nu toegang omdat het spoed is.
because-frozen = { $name } is overleden. Het dossier kan niet meer veranderen.
because-died = { $name } is overleden. Wie iets wil zien, vraagt dat aan de praktijk.
because-under-twelve = { $own ->
    [yes] Jij bent nog geen 12.
   *[no] { $name } is nog geen 12.
}
because-own-record = { $own ->
    [yes] Het is jouw dossier.
   *[no] Het is het dossier van { $name } zelf.
}
because-others-act = { $own ->
    [yes] Anderen beslissen hierover voor jou.
   *[no] Anderen beslissen hierover voor { $name }.
}
because-own-thing = Het is van deze persoon zelf.
because-not-a-party = Het is van anderen.
because-no-standing = Het is van deze persoon zelf, maar die doet nu niet mee.
because-no-care = Er is nu geen hulp. Deze persoon ziet alleen iets zolang er hulp is.
because-not-granted = De praktijk heeft de toegang niet geopend.
because-withheld = De behandelaar schermt dit af voor deze persoon.
because-no-representative = Er is geen ouder of voogd die ja kan zeggen.
because-all-let-see = Iedereen die erover beslist, vindt het goed.
because-looks-only = Mag alleen kijken.
because-lets-see = { $own ->
    [yes] Jij laat dit zien.
   *[no] { $name } laat dit zien.
}
because-represents = { $own ->
    [yes] Beslist hierover voor jou, { $basis }.
   *[no] Beslist hierover voor { $name }, { $basis }.
}
because-no-consent = { $own ->
    [yes] Jij laat deze persoon nu niets zien.
   *[no] { $name } laat deze persoon nu niets zien.
}
because-no-consent-of = { $who } heeft nog geen ja gezegd.
because-not-covered = { $own ->
    [yes] Jij laat dit deel niet zien.
   *[no] { $name } laat dit deel niet zien.
}
because-not-covered-of = { $who } zei geen ja tegen dit deel.
because-hidden = { $own ->
    [yes] Dit heb jij apart verborgen.
   *[no] Dit heeft { $name } apart verborgen.
}
because-hidden-of = Dit heeft { $who } apart verborgen.
as-parental-authority = als ouder met gezag
as-guardianship = als voogd
as-curatorship = als curator
as-mentorship = als mentor
as-written-mandate = met een schriftelijke machtiging
as-partner = als partner
as-family = als naaste familie
held-now = Wat nu is afgeschermd
held-nothing = Er is niets afgeschermd.
held-past = Wat eerder was afgeschermd
held-since = Sinds { $day }.
held-since-by = Sinds { $day }, door { $name }.
held-ends = Stopt vanzelf op { $day }.
held-ended = Gestopt op { $day }.
held-lifted = Opgeheven op { $day }, door { $name }.
held-no-reason = De reden staat hier niet.
held-by-judgement = Hoort bij het besluit dat anderen hierover beslissen.
held-review = Opnieuw bekijken op { $day }.
held-due = nu bekijken
held-silent = Dit geldt nu niet: de cliënt beslist zelf.
held-lift = Opheffen
held-lift-sure = Deze persoon ziet het dan meteen, voor zover dat verder mag.
held-lift-yes = Ja, hef op
withhold-title = Afschermen voor { $name }
withhold-what = Wat ziet deze persoon niet?
withhold-appointments = Losse afspraken
withhold-messages = Losse gesprekken
withhold-last = Laatste bericht: { $day }
withhold-reason = Reden
withhold-reason-hint = Alleen behandelaren van dit dossier lezen dit.
withhold-review = Wanneer kijk je er opnieuw naar?
withhold-review-hint = Binnen een jaar. Het afschermen stopt dan niet vanzelf.
withhold-look = Kijk hoe het wordt
withhold-set = Afschermen
withhold-will-not-item = { $name } ziet dan ook niet: { $item }.
withhold-same = Er verandert nu niets: { $name } zag dit al niet.
withhold-told = Het werkt meteen. Deze persoon krijgt geen bericht en leest geen reden. Op de pagina’s staat altijd al: niet alles hoeft hier te staan.
withhold-silent = Hier valt niets af te schermen
withhold-silent-text = { $name } beslist zelf wat anderen zien. Praat erover met { $name } als je je zorgen maakt.
withhold-who = In ‘Wie keek er’ staat dat er iets veranderde in wie wat ziet, niet wat of waarom.
withhold-error-nothing = Kies wat je wilt afschermen.
withhold-error-category = Een van deze keuzes kan hier niet. Kijk nog eens.
withhold-error-reason = Schrijf op waarom.
withhold-error-reason-long = Maak het korter: hooguit { $most } tekens.
withhold-error-review = Kies een dag.
withhold-error-review-past = Kies een dag die nog komt.
withhold-error-review-far = Kies een dag tot en met { $day }.
said-withheld = Afgeschermd. Het werkt meteen.
said-withholding-lifted = Opgeheven. Het werkt meteen.
capacity-go = Kan { $name } iets niet zelf beslissen?
capacity-page = Zelf beslissen
capacity-title = Wat kan { $name } niet zelf beslissen?
capacity-lead = Zolang een tweede behandelaar het niet bevestigt, verandert er niets.
capacity-young = Onder de 12 beslissen de ouders of de voogd al. Hier hoeft niets.
capacity-all = alles
capacity-now = Wat nu geldt
capacity-nothing = { $name } beslist zelf, voor zover dat bij de leeftijd hoort.
capacity-past = Wat eerder gold
capacity-waits = Wacht op een tweede behandelaar
capacity-waits-mine = Een andere behandelaar van dit dossier moet dit bevestigen.
capacity-proposed = Voorgesteld op { $day }, door { $name }.
capacity-by = Besloten door { $one } en { $other }.
capacity-until = Tot en met { $day }.
capacity-no-end = Zonder einddag.
capacity-opens = Blijft niet afgeschermd
capacity-opens-nothing = Wat { $name } niet liet zien, blijft afgeschermd.
capacity-confirm = Bevestigen
capacity-confirm-sure = Vanaf dan beslissen anderen hierover voor { $name }, en { $name } leest dat.
capacity-confirm-yes = Ja, bevestig
capacity-drop = Niet mee eens
capacity-drop-mine = Intrekken
capacity-end = Nu beëindigen
capacity-objection = Bezwaar van { $name }, { $day }
capacity-new = Voorstellen
capacity-what = Waarover beslissen anderen?
capacity-what-all = Alles
capacity-what-all-hint = Kies dit alleen als het niet anders kan
capacity-refused = Wat { $name } niet liet zien, blijft afgeschermd. Wil je dat voor iemand veranderen?
capacity-refused-of = { $name } mag dit toch zien
capacity-reason-hint = Alleen behandelaren van dit dossier lezen dit. Vertel het { $name } zelf.
capacity-review-hint = Binnen een half jaar.
capacity-last-day-hint = Hoeft niet. Zonder dag geldt het tot een behandelaar het beëindigt.
capacity-send = Voorstellen
capacity-error-nothing = Kies waarover het gaat.
capacity-error-own = Dit bevestigt een andere behandelaar, niet wie het voorstelde.
capacity-error-dropped = Dit voorstel is ingetrokken. Doe een nieuw voorstel als het nodig is.
capacity-error-over = De laatste dag is al voorbij. Doe een nieuw voorstel als het nodig is.
capacity-error-far = Kies een dag binnen vijf jaar.
capacity-told = Over { $what } beslissen nu anderen voor je. Dat hebben twee behandelaren besloten.
capacity-told-until = Over { $what } beslissen nu anderen voor je, tot en met { $day }. Dat hebben twee behandelaren besloten.
capacity-told-all = alles in je dossier
capacity-told-go = Ben je het er niet mee eens? Laat het weten.
objection-title = Niet mee eens?
objection-lead = Je mag zeggen dat je het er niet mee eens bent. Je behandelaren lezen wat je hier schrijft.
objection-label = Wat wil je zeggen?
objection-send = Versturen
objection-said = Dit schreef je op { $day }. Je behandelaren kunnen het lezen.
objection-none = Er is nu geen besluit
objection-none-text = Je beslist zelf mee over je dossier.
objection-write = Liever een bericht? Schrijf je behandelaar.
objection-error-empty = Schrijf wat je wilt zeggen.
said-judgement-proposed = Voorgesteld. Een tweede behandelaar moet het nog bevestigen.
said-judgement-confirmed = Bevestigd. Het werkt meteen.
said-judgement-dropped = Het voorstel is van de baan.
said-judgement-holds = Dit is al bevestigd, en geldt nu. Klopt het niet? Beëindig het dan hieronder.
said-capacity-ended = Beëindigd. Het werkt meteen.
said-objection-sent = Verstuurd. Je behandelaren kunnen het lezen.
## emergency
emergency-title = Spoedtoegang
emergency-tile-text = Een dossier openen in een spoedgeval.
emergency-lead = Is er een spoedgeval met iemand die je niet behandelt? Dan kun je dat dossier 24 uur openen.
emergency-name = Roepnaam en achternaam
emergency-name-hint = De hele naam, zoals die in het dossier staat.
emergency-born = Geboortedatum
emergency-find = Zoek het dossier
emergency-find-logged = Elke keer dat je zoekt, wordt opgeschreven.
emergency-error-name = Vul de voornaam en de achternaam in.
emergency-error-born = Vul een geboortedatum in.
emergency-not-found = Met deze naam en geboortedatum is er geen dossier dat je kunt openen. Kijk of alles klopt.
emergency-open-of = Het dossier van { $name } openen?
emergency-happens = Dit gebeurt er dan
emergency-happens-open = Je ziet het hele dossier, 24 uur lang. Je kunt eerder stoppen.
emergency-happens-log = Bij ‘Wie keek er’ van { $name } staat bovenaan dat jij het dossier opende.
emergency-happens-told = De behandelaar krijgt bericht.
emergency-happens-judged = De functionaris gegevensbescherming leest waarom je het deed, en beoordeelt of het nodig was.
emergency-reason = Waarom is dit nodig?
emergency-reason-hint = Schrijf in een paar woorden wat er aan de hand is.
emergency-error-short = Schrijf in een paar woorden waarom dit nodig is.
emergency-error-long = Dat is te lang. Gebruik hoogstens { $most } tekens.
emergency-open = Open het dossier
emergency-not = Niet openen
emergency-until = Je hebt spoedtoegang tot dit dossier, tot { $until }.
emergency-end = Stop nu
said-emergency-opened = Het dossier is nu 24 uur open voor jou.
said-emergency-ended = Je spoedtoegang is gestopt.
home-emergencies = Spoedtoegang tot je cliënten
home-emergencies-text = Iemand opende in een spoedgeval het dossier van een cliënt van jou.
home-emergency-by = { $name }, { $when }
log-emergencies = Spoedtoegang
log-emergencies-text = Wie hier staat, opende het dossier in een spoedgeval. Iemand van de praktijk die op de privacy let, kijkt elke keer na of dat nodig was.
log-emergency-from = Van { $from } tot { $until }
log-emergency-open = nu open
log-did-emergency = opende { $what } in een spoedgeval
log-tried-emergency = probeerde { $what } in een spoedgeval te openen, maar dat mocht niet
log-did-look-up = zocht { $what } op voor een spoedgeval
log-did-oversee = bekeek de spoedtoegang tot { $what }
log-did-judge = beoordeelde de spoedtoegang tot { $what }
dpo-title = Toezicht
dpo-tile-text = Spoedtoegang beoordelen en rechten nakijken.
dpo-lead = Hier zie je wat er met dossiers gebeurde. Niet wat erin staat.
dpo-emergencies = Spoedtoegang
dpo-none = Niets te beoordelen
dpo-none-text = Opent iemand in een spoedgeval een dossier, dan staat dat hier.
dpo-none-judged = Nog niets beoordeeld
dpo-none-judged-text = Wat je beoordeelt, blijft hier staan.
dpo-file = Dossier { $number }
dpo-judged = Al beoordeeld
dpo-judged-text = Eerdere spoedtoegang, en hoe die is beoordeeld.
dpo-refused = Geweigerd
dpo-refused-none = De afgelopen 30 dagen is niets geweigerd.
dpo-refused-text = Hoe vaak mensen van je praktijk iets wilden zien of veranderen wat niet mocht, de afgelopen 30 dagen.
dpo-day = Dag
dpo-looks = Kijken
dpo-changes = Veranderen
dpo-logged = Wat je hier bekijkt en beoordeelt, staat ook bij ‘Wie keek er’ van het dossier.
judge-why = Waarom het dossier open moest
judge-said = Zo is het beoordeeld
judge-own = Je opende dit dossier zelf. Een collega beoordeelt het.
judge-title = Beoordelen
judge-again = Opnieuw beoordelen
judge-question = Was dit nodig?
judge-yes = Het was nodig
judge-no = Het was niet nodig
judge-note = Waarom vind je dat?
judge-note-hint = Een paar woorden. Wat er eerder stond, blijft bewaard.
judge-save = Bewaar
judge-error-choice = Kies of het nodig was.
judge-error-short = Schrijf in een paar woorden waarom.
judge-logged = De reden leest alleen wie spoedtoegang beoordeelt.
said-emergency-judged = Je oordeel is bewaard.
rights-title = Rechten nakijken
rights-tile-text = Wie welke rol heeft. Twee keer per jaar.
rights-lead = Kijk twee keer per jaar na of iedereen nog de goede rol heeft. Klopt er iets niet? Meld het aan de beheerder.
rights-trained = { $role }, training op { $day }
rights-untrained = { $role }, geen training bekend
rights-reviewed-on = Nagekeken op { $day }
rights-never = Nog niet nagekeken
rights-due = nakijken
rights-go = Dit klopt
said-rights-reviewed = Bewaard: deze rechten zijn nagekeken.
tile-hand-over = Een collega laten meekijken of overnemen.
hand-title = Overdragen of delen
hand-lead = Jij behandelt { $name }. Hier laat je een collega meekijken, of draag je de behandeling over.
hand-give = Een collega kiezen
hand-nobody = Je praktijk heeft nog geen andere therapeuten in het portaal.
hand-person = Collega
hand-how = Wat doet je collega?
hand-over = neemt de behandeling over
hand-over-means = Jouw toegang stopt dan meteen.
hand-treating-means = Jullie behandelen samen.
hand-cover-means = Tot en met de dag die je hieronder kiest.
hand-supervisor-means = Kijkt met je mee.
hand-group-means = Leidt de groep waar je cliënt in zit.
hand-until-hint = Nodig voor een vervanger. Mag bij een supervisor of groepsleider.
hand-error-how = Kies wat je collega doet.
hand-error-until = Kies tot en met welke dag je collega vervangt.
hand-go = Opslaan
hand-end = Stoppen met behandelen
hand-end-sure = Je ziet het dossier dan meteen niet meer.
hand-end-yes = Ja, stop mijn toegang
leave = Stoppen met meekijken
hand-last = Je bent de enige die { $name } behandelt
hand-last-text = De zorg loopt nog. Stop je nu, dan behandelt niemand je cliënt meer en leest niemand de berichten. Draag de behandeling liever eerst over.
hand-last-yes = Toch stoppen
hand-last-no = Niet stoppen
said-hand-given = Je collega behandelt nu. Jij ziet het dossier niet meer.
said-hand-shared = Opgeslagen. Je collega ziet het dossier nu.
said-hand-ended = Je ziet dit dossier niet meer.
caseload-emergency = Je hebt spoedtoegang
## who represents a client, for the coordinator
represents-title = Wie beslist mee
represents-of = Wie beslist mee voor { $name }?
represents-lead = Hier staat wie wettelijk vertegenwoordiger is, en waarom. Gezag invoeren doe je met zijn tweeën.
represents-missing = Niemand heeft gezag
represents-missing-text = Om { $name } heen staan mensen, maar niemand is nu wettelijk vertegenwoordiger. Zolang dat zo is, ziet niemand van hen iets.
represents-waits = Wacht op een tweede collega
represents-waits-own = Jij voerde dit in. Een collega van de planning moet het bevestigen. Tot dan telt het niet.
represents-confirm = Bevestigen
represents-confirm-sure = Heb jij het bewijs ook gezien? Na bevestigen telt dit meteen.
represents-decline = Afwijzen
represents-take-back = Intrekken
represents-declined = Niet doorgegaan
represents-because = Reden: { $reason }
represents-reason = Waarom?
represents-reason-hint = Kort, in gewone woorden. Alleen de planning leest dit.
represents-error-reason = Schrijf kort waarom, in hooguit 500 tekens.
represents-error-own = Jij voerde dit zelf in. Daarom moet een collega van de planning het bevestigen. Er is niets veranderd.
represents-error-from = Kies een dag waarop dit gezag nog geldt.
represents-error-until = Kies een dag die nog komt, en niet voor de eerste dag.
represents-entered = Ingevoerd door { $name } op { $day }.
represents-nobody = Nog niemand
represents-nobody-text = Zet eerst iemand bij dit dossier. Daarna kun je het gezag invoeren.
represents-now = beslist nu mee
represents-none = Geen gezag ingevoerd.
represents-seen = Gezien: { $proof } van { $day }.
represents-not-seen = Welk bewijs is gezien, staat er niet bij.
represents-since = { $basis }, sinds { $day }
represents-from = { $basis }, vanaf { $day }
represents-until = { $basis }, tot en met { $day }
represents-between = { $basis }, van { $from } tot en met { $until }
represents-suspended = Geschorst vanaf { $from }, zonder einddag.
represents-suspended-between = Geschorst van { $from } tot en met { $until }.
represents-suspend = Schorsen
represents-suspend-sure = Een rechter heeft het gezag geschorst. Dat werkt meteen.
represents-suspend-from = Eerste dag van de schorsing
represents-suspend-until = Laatste dag
represents-suspend-until-hint = Laat leeg als je die niet weet.
represents-resume = Schorsing stoppen
represents-resumes = schorsing stoppen: { $basis }
represents-resume-seen = Een rechter stopt een schorsing. Bevestig dit alleen als jij die beslissing ook zag.
represents-end = Gezag beëindigen
represents-end-sure = Dit werkt meteen. Opnieuw invoeren kan, maar dan moet een tweede weer bevestigen.
represents-end-yes = Ja, beëindigen
represents-told = Op { $day } is { $name } ingevoerd als wettelijk vertegenwoordiger.
tile-represents = Gezag invoeren, bevestigen en stoppen
basis-parental-authority = ouderlijk gezag
basis-guardianship = voogdij
basis-curatorship = curatele
basis-mentorship = mentorschap
basis-written-mandate = schriftelijke machtiging
basis-partner = partner, zonder benoeming door een rechter
basis-family = ouder, kind, broer of zus, zonder benoeming door een rechter
proof-birth-certificate = geboorteakte
proof-authority-register = uittreksel uit het gezagsregister
proof-court-decision = uitspraak van een rechter
proof-written-mandate = schriftelijke machtiging
proof-other = iets anders
relation-mother = moeder
relation-father = vader
relation-parent = ouder
relation-step-parent = stiefouder
relation-foster-parent = pleegouder
relation-guardian = voogd
relation-mentor = mentor
relation-curator = curator
relation-partner = partner
relation-sibling = broer of zus
relation-grandparent = opa of oma
relation-child = kind
relation-teacher = leerkracht
relation-friend = vriend of vriendin
relation-other = iemand anders
enter-title = Gezag invoeren
enter-lead = Wie beslist mee voor { $name }, en welk bewijs zag je?
enter-person = Wie
enter-person-of = { $name } ({ $relation })
enter-basis = Op grond waarvan
enter-choose = Kies uit de lijst
enter-later = Vanaf 18 jaar
enter-from = Eerste dag
enter-until = Laatste dag
enter-until-hint = Laat leeg als er geen einde is.
enter-proof = Welk bewijs zag je?
enter-proof-on = Datum op dat bewijs
enter-proof-on-hint = Van een akte of uitspraak de dag die erop staat.
enter-second = Dit telt pas als een tweede collega van de planning het bevestigt.
enter-go = Voorleggen aan een collega
enter-error-person = Kies iemand uit de lijst.
enter-error-basis = Kies een grond uit de lijst.
enter-error-age = Deze grond past op die eerste dag niet bij de leeftijd.
enter-error-day = Kies een dag.
enter-error-before-birth = Deze dag ligt voor de geboorte.
enter-error-ends-first = De laatste dag ligt voor de eerste dag.
enter-error-proof = Kies welk bewijs je zag.
enter-error-proof-ahead = Deze dag moet nog komen.
enter-error-stands = Dit gezag staat er al voor (een deel van) deze tijd. Is het geschorst? Stop dan de schorsing.
enter-error-waits = Dit gezag is al ingevoerd en wacht op een tweede collega.
person-title = Iemand erbij zetten
person-lead = Wie hoort bij { $name }?
person-relation = Wat is deze persoon?
person-error-relation = Kies uit de lijst wat deze persoon is.
person-gives-nothing = Wie je erbij zet, ziet daardoor nog niets van dit dossier.
name-call = Roepnaam
name-prefix = Tussenvoegsel
name-prefix-hint = Zoals ‘van der’. Mag leeg blijven.
name-family = Achternaam
name-error = Vul dit in, met hooguit 80 tekens.
waiting-title = Wat wacht
waiting-lead = Dit telt pas als twee collega’s van de planning ernaar keken.
waiting-mine = Wacht op jou
waiting-others = Wacht op een collega
waiting-none = Niets wacht op jou
waiting-none-text = Voert een collega iets in, dan staat dat hier.
waiting-row = bij { $client }: { $what }
waiting-tile-text = { $n ->
    [0] Niets wacht op jou
    [one] Eén ding wacht op jou
   *[other] { $n } dingen wachten op jou
}
said-authority-entered = Ingevoerd. Het telt pas als een collega het bevestigt.
said-authority-confirmed = Bevestigd. Het gezag telt nu.
said-authority-declined = Het gaat niet door.
said-authority-suspended = Het gezag is geschorst.
said-authority-resumed = De schorsing is gestopt.
said-authority-ended = Het gezag is beëindigd.
said-person-added = Toegevoegd. Voer nu het gezag in, als dat er is.
care-title = Zorg en gegevens
care-of = Zorg en gegevens van { $name }
care-now = Zorg
care-none = Er is nog geen zorg begonnen.
care-lasts = De zorg loopt.
care-since = De zorg loopt sinds { $day }.
care-between = Zorg van { $from } tot { $until }.
care-until = Zorg tot { $day }.
care-begin = Zorg beginnen
care-begin-text = De zorg begint dan nu.
care-end = Zorg beëindigen
care-end-sure = De zorg stopt dan nu. Wie alleen meekeek omdat er zorg was, ziet het dossier meteen niet meer.
care-end-yes = Ja, beëindigen
care-keepers = Over een gesloten dossier beslist de dossierbeheerder van de praktijk: { $names }.
care-no-keeper = Over een gesloten dossier beslist de dossierbeheerder. Je praktijk heeft er nog geen in het portaal.
care-born = Geboren op { $day }
care-died = Overleden op { $day }
care-died-text = Het dossier is bevroren. Behandelaars kunnen het nog lezen. Wie iets wil inzien, vraagt dat aan de praktijk.
details-title = Naam en geboortedatum
details-go = Naam of datum verbeteren
details-lead = Stond er iets fout bij { $name }? Verbeter het hier.
details-born = Geboortedatum
details-born-hint = Vanaf nu telt de nieuwe datum. Wat eerder is besloten, blijft staan zoals het was.
details-save = Opslaan
details-error-born = Kies een geboortedatum die klopt.
death-title = Overlijden invoeren
death-lead = Is { $name } overleden? Voer hier de dag in. We vragen daarna nog een keer of het klopt.
death-day = Dag van overlijden
death-day-hint = Vandaag of eerder.
death-look = Verder
death-on = { $name } is overleden op { $day }
death-stops-access = Familie en anderen kunnen het dossier niet meer openen, ook niet met eerdere toestemming.
death-stops-notices = Er gaat geen bericht over dit dossier meer uit.
death-freezes = Behandelaars kunnen lezen, en niets meer veranderen.
death-sure = Typ de naam, om zeker te zijn
death-sure-hint = Zo: { $name }
death-go = Overlijden invoeren
death-error-day = Kies een dag die er al is geweest.
death-error-name = Dit is niet de naam van dit dossier.
death-undo = Dit was een vergissing
death-undo-sure = Dan geldt weer wat hiervoor gold. Dat het is ingevoerd en hersteld, blijft bij ‘Wie keek er’ staan.
death-undo-yes = Ja, herstellen
tile-care = Zorg beginnen of stoppen, naam en datum verbeteren
open-title = Dossier openen
open-lead = Voor iemand die nog geen dossier bij je praktijk heeft.
open-label = Bij welke praktijk
open-basis = Op grond waarvan is er zorg
open-treatment-agreement = behandelovereenkomst
open-youth-care = jeugdhulp
open-go = Dossier openen
open-same = Is dit iemand anders?
open-other = Ja, dit is iemand anders
open-other-text = Dezelfde naam en dezelfde geboortedatum, en toch een andere persoon.
open-error-label = Kies een praktijk uit de lijst.
open-error-basis = Kies uit de lijst.
open-error-same = Er is al een dossier van iemand met deze naam en geboortedatum.
birthdays-title = Verjaardagen
birthdays-lead = Wie in de komende 90 dagen 12, 16 of 18 wordt, en wat er dan vanzelf verandert.
birthdays-none = Niemand
birthdays-none-text = In de komende 90 dagen wordt niemand hier 12, 16 of 18.
birthdays-turns = Wordt { $age }
birthdays-12 = { $name } ziet dan zelf alles, en kiest wat ouders zien. Zonder die keuze zien zij niets meer.
birthdays-16 = { $name } beslist dan alleen. Ouders zien alleen nog wat { $name } toestaat.
birthdays-18 = Ouderlijk gezag en voogdij stoppen dan. Een oudere toestemming van { $name } blijft gelden.
birthdays-tile-text = Wie 12, 16 of 18 wordt, en wat dan verandert
said-care-began = De zorg is begonnen.
said-care-begins-later = De zorg begint later. Dat stond er al zo, en er is niets veranderd.
said-care-ended = De zorg is beëindigd.
said-details-corrected = Verbeterd. Vanaf nu telt wat er nu staat.
said-death-noted = Het overlijden is ingevoerd.
said-death-undone = Hersteld. Er geldt weer wat hiervoor gold.
said-file-opened = Het dossier is geopend.
## inviting a related person
kin-named = { $kin ->
    [partner] partner
    [son] zoon
    [daughter] dochter
    [brother] broer
    [sister] zus
    [grandmother] oma
    [grandfather] opa
    [stepmother] stiefmoeder
    [stepfather] stiefvader
    [foster_parent] pleegouder
    [aunt] tante
    [uncle] oom
    [friend] vriend of vriendin
    [teacher] leerkracht
    [school] iemand van school
    [agency] iemand van een instantie
   *[other] iemand anders
}
kin-aunt = je tante
kin-uncle = je oom
kin-agency = van een instantie
tile-invite = Vraag of iemand mag meekijken
invite-title = Iemand uitnodigen
invite-lead-own = Wil je dat iemand uit je omgeving met je meekijkt of meedoet? Vraag het hier.
invite-lead = Wil je dat iemand meekijkt of meedoet bij { $name }? Vraag het hier.
invite-first = Voornaam
invite-family = Achternaam
invite-family-hint = Of de naam van de school of instantie. Weet je het niet? Laat het dan leeg.
invite-relation-own = Wie is dit voor jou?
invite-relation = Wie is dit voor { $name }?
invite-choose = Kies uit de lijst
invite-reason = Waarom?
invite-reason-hint = Bijvoorbeeld: ze brengt mij naar de afspraken. Wie ja of nee moet zeggen, leest dit. De praktijk leest het ook.
invite-email = E-mailadres
invite-phone = Telefoonnummer
invite-optional = Hoeft niet.
invite-send = Vragen
invite-then = Wat er dan gebeurt
invite-step-yes = Wie eerst ja moet zeggen: { $names }. Ieder doet dat zelf.
invite-step-open = Daarna zet de praktijk de toegang open.
invite-step-prove = Voordat diegene iets ziet, vult die één keer de geboortedatum in van wie het dossier is. Zo weten we zeker dat het de goede persoon is.
invite-silent = Zolang de toegang niet open is, ziet diegene niets. De praktijk stuurt tot dan ook geen bericht.
invite-same-title = Is dit dezelfde persoon?
invite-same = Hier staat al iemand die { $name } heet.
invite-same-you = Dat is je eigen naam.
invite-same-client = Zo heet { $name } zelf.
invite-same-no = Nee, dit is iemand anders
invite-error-name = Vul een voornaam of een achternaam in.
invite-error-relation = Kies wie dit is.
invite-error-email = Dat is geen e-mailadres. Kijk nog eens, of laat het leeg.
invite-error-phone = Dat is geen telefoonnummer. Kijk nog eens, of laat het leeg.
invite-error-reason = Schrijf kort op waarom.
invite-error-reason-long = Dat is te lang. Schrijf het in minder woorden.
invite-waiting = Uitgenodigd, wacht nog
invite-by = gevraagd door { $who } op { $day }
invite-by-you = gevraagd door jou op { $day }
invite-you = jij
invite-said = Al ja gezegd: { $names }.
invite-awaited = Nog geen ja gezegd: { $names }.
invite-complete = Iedereen zei ja. Nu moet de praktijk de toegang nog openzetten.
invite-you-declined = Jij zei: liever niet. Dat weten de anderen niet. Je kunt altijd nog ja zeggen.
invite-asked-title = Dit wordt je gevraagd
invite-decline = Nee, liever niet
invite-withdraw = Uitnodiging intrekken
invite-withdraw-sure = { $name } verdwijnt dan uit de lijst. Niemand hoeft meer ja te zeggen.
invite-withdraw-yes = Ja, trek in
invite-why = Waarom dit gevraagd werd
invites-title = Uitnodigingen
invites-lead = Voor deze mensen is gevraagd of ze mogen meekijken. Zei iedereen ja, dan zet jij de toegang open.
invites-tile-text = { $n ->
    [0] Er is voor niemand toegang gevraagd.
    [one] Voor { $n } persoon is toegang gevraagd.
   *[other] Voor { $n } mensen is toegang gevraagd.
}
invites-none = Niemand
invites-none-text = Wordt er voor iemand toegang gevraagd, dan staat die hier.
invites-open = Wie nog wacht
invites-granted = Wie toegang kreeg
invite-listed = { $kin } van { $client }, gevraagd op { $day }
invite-pill-ready = klaar om open te zetten
invite-pill-waits = wacht op een ja
invite-pill-no-representative = geen ouder of voogd
invite-pill-no-care = nu geen zorg
invite-pill-authority = heeft gezag
invite-pill-over = afgelopen
invite-pill-yes-gone = gestopt: een ja is teruggenomen
invite-pill-shut = drie keer een verkeerde datum
invite-pill-due = nog niet binnen geweest
invite-pill-open = kijkt mee
invite-yes-gone = { $name } ziet nu niets meer. Zegt iedereen weer ja, dan werkt de toegang weer.
access-link = Toegang
access-title = Toegang
access-of = Toegang van { $name }
access-state = Hoe het nu is
access-open = Toegang openzetten
access-open-go = Zet open
access-end = Toegang stoppen
access-end-sure = { $name } ziet dan meteen niets meer.
access-end-yes = Ja, stop de toegang
access-past = Toegang die er was of is
grant-reason = Taak in de zorg, of plek in het netwerk
grant-reason-hint = Waarom mag deze persoon meekijken of meedoen?
grant-from = Vanaf welke dag?
grant-until-hint = Hoeft niet. Zonder dag geldt het tot je het stopt, of tot de zorg stopt. Voor school is dat meestal 31 juli.
grant-error-reason = Schrijf kort op waarom, in niet te veel woorden.
grant-error-from = Kies vandaag, of een dag die nog komt.
grant-error-until = Kies een dag na de eerste dag, of laat het leeg.
grant-error-not-ready = Nu kan het niet open: niet iedereen zei ja, of er is geen zorg.
grant-always = Altijd
grant-since = Vanaf { $from }
grant-until = Tot en met { $until }
grant-between = Van { $from } tot en met { $until }
grant-by = { $span }, door { $name }
proof-given = De geboortedatum van de cliënt is goed ingevuld.
proof-due = De geboortedatum van de cliënt is nog niet ingevuld. Tot die tijd is er niets te zien.
proof-shut = De geboortedatum was drie keer niet goed. Controleer of dit de goede persoon is.
proof-reopen = Laat het opnieuw proberen
prove-title = Nog één vraag
prove-lead = Iedereen zei ja: je mag meekijken. Eerst willen we zeker weten dat jij het bent. Dit vragen we één keer.
prove-born = Wat is de geboortedatum van { $name }?
prove-born-hint = Weet je het niet? Vraag het na. Je kunt het drie keer proberen.
prove-send = Verder
prove-error-date = Dat is geen datum. Vul dag, maand en jaar in.
prove-error-wrong = { $n ->
    [one] Die datum klopt niet. Je kunt het nog { $n } keer proberen.
   *[other] Die datum klopt niet. Kijk nog eens. Je kunt het nog { $n } keer proberen.
}
prove-shut = Het lukte drie keer niet
prove-shut-text = Bel de praktijk. Daar kunnen ze het weer voor je openzetten.
log-what-proof = de vraag naar de geboortedatum
log-did-prove = vulde de goede geboortedatum in
log-did-prove-wrong = vulde een verkeerde geboortedatum in
share-not-proved = Voordat { $name } iets ziet, vult die nog de geboortedatum in van wie dit dossier is.
invite-error-many = Er wachten hier al veel mensen. Trek eerst een uitnodiging in.
home-asked = Dit wordt je gevraagd
home-asked-own = Mag { $name } met je meekijken?
home-asked-for = Mag { $name } meekijken bij { $client }?
home-asked-text = Jouw ja is nodig. Je mag ook nee zeggen.
home-asked-prove = Je mag ergens meekijken
home-asked-prove-text = Beantwoord eerst één vraag.
said-invite-asked = De vraag is gesteld.
said-invite-declined = Je antwoord is bewaard. De anderen zien dat niet.
said-invite-said-yes = Je zei al ja, en dat geldt nog. Wil je dat niet meer? Hieronder kun je stoppen.
said-invite-withdrawn = De uitnodiging is ingetrokken.
said-access-opened = De toegang staat open.
said-access-ended = De toegang is gestopt.
said-proof-reopened = Het kan weer drie keer geprobeerd worden.
said-proved = Dat klopt. Je kunt nu meekijken.


### Van het ene dossier naar het andere

acting-own = Je kijkt in je eigen dossier bij
acting-switch = Al je dossiers
mine-title = Je dossiers
mine-lead = Kies naar wie je gaat. Boven elke pagina staat voor wie je kijkt.
mine-one = Je hebt nu één dossier. Zijn het er meer, dan staan ze hier bij elkaar.
mine-next = Volgende afspraak: { $day }, { $time }
home-mine = Wat is er nieuw per dossier?
choice-label = Van wie
choice-all = Iedereen
choice-you = Jij
calendar-title = Alle afspraken bij elkaar
calendar-lead = Wat eraan komt: wat je van anderen mag zien, en waar je zelf bij bent.
calendar-tile = Van jou en van anderen, per dag
calendar-you = voor jou
calendar-later = Later
calendar-sooner = Eerder
messages-all-title = Alle gesprekken bij elkaar
messages-all-lead = Wat je van anderen mag lezen, en je eigen gesprekken.
messages-all-tile = Van jou en van anderen
messages-all-link = Bekijk alle gesprekken bij elkaar
message-for = { $author }, { $own ->
    [yes] namens jou
   *[no] namens { $name }
}
log-did-write-for = { $own ->
    [yes] schreef een bericht namens jou
   *[no] schreef een bericht namens { $name }
}

### Vragen of je mee mag kijken

wish-title = Vragen om mee te kijken
tile-wish = Vraag wat je wilt zien
wish-lead = Je vraagt het. { $name } beslist.
wish-what = Wat wil je zien van { $name }?
wish-send = Vraag het aan { $name }
wish-you-asked = Je vroeg het op { $day }
wish-decides = { $name } beslist. Mag je meer zien, dan staat het in het dossier.
wish-ask-again = Je kunt het opnieuw vragen vanaf { $day }.
wish-error-none = Kies wat je wilt zien. Wat je al ziet, hoef je niet te vragen.
wish-error-early = Je vroeg het al. Geef het even tijd; hieronder staat vanaf welke dag het opnieuw kan.
wish-sees-all = Er is nu niets om te vragen.
wish-silent = Alleen { $name } ziet je vraag, en niemand anders. Je krijgt hier nooit een nee te zien.
wish-for-you = { $name } vraagt je iets
wish-asked-you = Op { $day } vroeg { $name } of je dit wilt laten zien: { $what }.
wish-you-decide = Jij beslist. { $name } ziet niet of je nee zei.
wish-look = Bekijk hoe het dan wordt
wish-not-now = Nu niet
wish-said-not-now = Je zei: nu niet.
wish-undo = Toch weer bij Vandaag zetten
wish-undo-until = Dat kan tot { $day }. Laten zien kan altijd.
home-wish = { $name } vraagt of je dit wilt laten zien: { $what }
said-wish-asked = Je hebt het gevraagd.
said-wish-not-now = Goed. Niemand krijgt daar bericht van.
said-wish-again = De vraag staat weer bij Vandaag.
log-what-wish = de vraag om mee te kijken
log-did-wish = vroeg om mee te kijken
log-did-answer-wish = gaf antwoord op een vraag om mee te kijken
# Choosing ahead, in the month before twelve.
prepare-page = Alvast kiezen
prepare-lead = Vanaf die dag kies jij wat je ouders of voogd van jou mogen zien. Je kunt hier alvast kiezen.
prepare-secret = Nu gebeurt er nog niets
prepare-secret-nobody = Niemand anders ziet wat je hier kiest. Ook je ouders of voogd niet, en de praktijk niet.
prepare-secret-change = Je kunt het steeds veranderen.
prepare-secret-then = Op { $day } vragen we jou of het zo mag. Zeg je dan niets, dan zien zij niets.
prepare-of = Wat mag { $name } zien?
prepare-keep = Bewaren
prepare-nobody = Er is nu niemand om iets voor te kiezen
prepare-nobody-text = Op je verjaardag kun je kiezen wie wat mag zien.
prepare-pressed-who = Praat erover met iemand die je vertrouwt.
prepare-account-title = Een eigen account
prepare-account = { $name } kan nu al een eigen account hebben.
prepare-account-from = { $name } kan een eigen account hebben vanaf { $day }.
prepare-account-shows = Daarin staat vóór de verjaardag nog niets over de zorg. Wel kan { $name } er alvast rustig bedenken wie straks wat mag zien. Niemand anders ziet dat.
prepare-account-ask = Wil je dat? Vraag het aan { $label }:
prepared-title = Je had alvast gekozen
prepared-lead = Kijk het rustig na. Het geldt pas als jij zegt dat het zo mag.
prepared-until = Dit blijft staan tot en met { $day }. Daarna is het weg, en deelt het niets.
prepared-sees = Ziet vanaf nu
prepared-all = Zo geldt het meteen voor iedereen hierboven. Je kunt het altijd weer veranderen.
prepared-said = Voor { $name } koos je intussen al iets anders. Dat blijft zo.
prepared-ruled = Over { $name } heeft een rechter intussen beslist. Dat geldt nu.
prepared-no-say = { $name } beslist niet meer over je mee. Wat je voor { $name } had gekozen, telt niet.
prepared-changed = Er is intussen iets veranderd
prepared-changed-text = Er is nog niets opgeslagen. Kijk nog een keer of het zo mag.
prepared-none = Er staat niets meer klaar
prepared-none-text = Je kunt altijd opnieuw kiezen wie wat mag zien.
prepared-discard = Weggooien
prepared-discard-sure = Wat je had gekozen, is dan weg. Niemand heeft het gezien. Later kiezen kan altijd.
prepared-discard-yes = Ja, gooi weg
said-prepared-kept = Bewaard. Er gebeurt nog niets, en niemand anders ziet dit.
said-prepared-gone = Er stond niets meer klaar.
said-prepared-discarded = Weggegooid. Niemand heeft het gezien.
home-prepare = Vanaf dan kies jij wat van jou te zien is voor { $names }.
home-prepare-alone = Vanaf dan beslis jij mee over wie wat mag zien.
home-prepare-until = Tot die dag staat hier nog niets. Je kunt wel alvast kiezen.
home-prepare-go = Alvast kiezen
home-prepared = Je had alvast gekozen wie wat mag zien
home-prepared-text = Kijk het na, en zeg of het zo mag.
birthdays-account-has = Heeft al een account.
birthdays-account-can = Kan nu al een account krijgen. Daarin staat nog niets over de zorg.
birthdays-account-from = Een account kan vanaf { $day }.
sheet-too-young = Dit kind is nog te jong. Een account kan vanaf { $day }.
account-from = account kan vanaf { $day }
## Vragen over inzage (rulebook 7.3; T4.2, T4.3)

standing-ask = Vraag het de therapeut.
log-why = Vraag waarom
log-questions = Je vragen en de antwoorden
log-did-ask = vroeg waarom iemand keek
log-did-answer = gaf antwoord op een vraag over wie er keek
log-did-take-back = nam een vraag over wie er keek terug
log-what-question = vragen over wie er keek
questions-page = Vragen
questions-own = Je vragen
questions-lead = Hier staat wat jij vroeg, en wat het antwoord was.
questions-none = Je hebt nog niets gevraagd
questions-none-text = Vraag je iets? Dan hoort er binnen 30 dagen een antwoord te zijn.
questions-log = Kijk wie er keek, en vraag waarom
questions-who = Alleen jij en wie antwoord geeft, lezen dit.
question-kind-why = Waarom keek iemand?
question-kind-therapist = Vraag aan de therapeut
question-open = wacht op antwoord
question-answered = beantwoord
question-withdrawn = teruggenomen
question-overdue = te laat
question-new = nieuw antwoord
question-about = Gaat over
question-received = Gevraagd op
question-has = Wie geeft antwoord
question-answer = Antwoord
question-by = uiterlijk op { $day }
question-late = Het antwoord had er op { $day } moeten zijn. Het spijt ons dat je nog wacht. Bel of mail de praktijk gerust.
question-answer-by = Antwoord van { $name }, { $day }
question-has-why = wie in dit dossier behandelt, en de planners van { $label }
question-has-therapist = de therapeuten van { $name }
question-send = Vraag het
question-not = Toch niet
question-back = Vraag terugnemen
question-back-sure = Dan geeft niemand er meer antwoord op. Je kunt het later opnieuw vragen.
question-back-yes = Ja, neem terug
question-error-long = Dit is te lang. Schrijf niet meer dan { $most } tekens.
question-error-many = Er wachten al 10 vragen van jou op een antwoord. Vraag verder als er daarvan een beantwoord is, of bel de praktijk.
question-listed = Van { $name }, { $day }
said-question-asked = Je vraag is verstuurd.
said-question-there = Dit heb je al gevraagd. Hier staat je vraag.
said-question-back = Je vraag is teruggenomen.
said-question-answered = Je antwoord staat klaar.
why-title = Waarom keek iemand?
why-about = Je vraag gaat over
why-then = Je krijgt antwoord, { $by }.
why-text = Wil je er iets bij zeggen?
why-text-hint = Dat hoeft niet. Alleen op de knop drukken is genoeg.
why-who = Wie antwoord geeft: { $who }. Niemand anders ziet wat je vraagt.
why-choose = Kies eerst een regel
why-choose-text = Bij elke regel in ‘Wie keek er’ kun je vragen waarom.
why-choose-go = Naar ‘Wie keek er’
ask-title = Vraag het de therapeut
ask-then = Je krijgt antwoord van wie { $name } behandelt, { $by }.
ask-about = Waar gaat je vraag over?
ask-else = Iets anders
ask-text = Je vraag
ask-text-hint = Wat mis je, of wat wil je weten?
ask-error-empty = Schrijf op wat je wilt vragen.
ask-who = Alleen jij en de therapeuten lezen je vraag en het antwoord. { $name } leest dit niet, en anderen ook niet.
questions-desk = Vragen om te beantwoorden
questions-desk-lead = Wie het eerst antwoord moet krijgen, staat bovenaan.
questions-desk-none = Er wacht geen vraag
questions-desk-none-text = Zodra iemand iets vraagt, staat het hier.
questions-tile-text = { $n ->
    [0] Er wacht geen vraag.
    [one] Er wacht 1 vraag.
   *[other] Er wachten { $n } vragen.
}
answer-lead = Van { $asker }, over het dossier van { $client }.
answer-question = De vraag
answer-no-text = Er is verder niets bij geschreven.
answer-due = Beantwoord dit
answer-text = Je antwoord
answer-text-hint = Schrijf het zo dat { $asker } het begrijpt.
answer-send = Geef antwoord
answer-error-empty = Schrijf een antwoord.
answer-error-answered = { $name } gaf net antwoord. Dat staat hieronder. Wat jij schreef, is niet verstuurd.
answer-error-withdrawn = De vraag is net teruggenomen. Wat jij schreef, is niet verstuurd.
answer-unsent = Wat jij schreef; dit is niet verstuurd
answer-who-why = { $asker } leest je antwoord. Wie hier behandelt en de planners van de praktijk lezen het ook.
answer-who-own = { $asker } leest je antwoord. De andere therapeuten lezen het ook. De cliënt en anderen lezen het niet.
terms-questions = Vragen over inzage
terms-lead = Op een vraag hoort binnen 30 dagen een antwoord. Hier zie je of dat lukt. Wat er gevraagd is, zie je niet.
terms-numbers = In cijfers
terms-kind = Soort
terms-waits = Wacht
terms-overdue = Te laat
terms-answered = Beantwoord
terms-late = Te laat beantwoord
terms-year = Beantwoord telt over het laatste jaar.
terms-open = Wacht op antwoord
terms-shelf-answered = Beantwoorde vragen
terms-none = Hier staat geen vraag
terms-row = Gevraagd op { $received }, antwoord uiterlijk op { $due }
terms-answered-on = beantwoord op { $day }
terms-late-on = te laat beantwoord, op { $day }
terms-logged = Dat jij dit bekijkt, wordt bijgehouden.
terms-tile-text = Of er op tijd antwoord komt
home-answered = Je vraag is beantwoord
home-answered-text = Lees het antwoord
## Snel weg
leave-quickly = Snel weg
leave-explained = Met ‘Snel weg’ bovenaan, of door drie keer snel achter elkaar op Esc te drukken, log je uit en zie je meteen een andere site. Een bericht dat je aan het schrijven was, bewaren we als dat lukt; wat je verder nog niet verstuurde, is weg. Welke pagina’s je bekeek, blijft in de geschiedenis van je browser staan.

## Bewijs van een keuze
receipt-title = Bewijs van je keuze
receipt-lead = Dit is wat je zei, en wanneer. Je kunt het bewaren of printen.
receipt-link = Bewijs
receipt-keep = Bewaar het bewijs
receipt-none = Je koos hier nog niets
receipt-none-text = Kies je iets voor deze persoon? Dan staat hier een bewijs.
receipt-download = Bewaar als tekst
receipt-download-json = Bewaar voor een computer (JSON)
receipt-change = Je kunt deze keuze altijd veranderen of stoppen, zonder uitleg. Dat doe je in het portaal, en het werkt meteen. Lukt het niet? Vraag de praktijk om hulp.
receipt-change-link = Veranderen of stoppen
receipt-proves = Over het controlegetal: het portaal rekent het uit over wat je zei, over wie en wanneer, en over de plek in het logboek. Open dit bewijs later nog eens. Staat er hetzelfde getal? Dan is er sindsdien niets veranderd aan wat je zei. Alleen het portaal kan dit getal uitrekenen. Het zegt niet of je keuze nu nog geldt.
receipt-moment = { $day }, { $time }, tijd in Nederland
receipt-giver = Wie het zei
receipt-giver-own = { $name }, over het eigen dossier
receipt-giver-for = { $name } ({ $kin }), als wettelijk vertegenwoordiger
receipt-about = Over wie het gaat
receipt-receiver = Wie mag kijken
receipt-what = Wat die mag zien
receipt-hidden = Apart verborgen
receipt-hidden-number =
    { $n ->
        [one] 1 ding
       *[other] { $n } dingen
    }
receipt-from = Vanaf
receipt-end = Tot wanneer
receipt-until = Tot en met { $day }
receipt-until-changed = Tot het wordt veranderd of gestopt
receipt-stopped = Gestopt: vanaf dat moment geldt er niets meer
receipt-replaces = Wat dit vervangt
receipt-replaced-nothing = Niets. Dit was de eerste keer.
receipt-replaced = Wat er stond sinds { $when } (nummer { $id })
receipt-provider = Aanbieder
receipt-article = Waarop dit rust
receipt-article-text = Gebruiksvoorwaarden, artikel 3.2 (T3.2)
receipt-id = Nummer
receipt-check = Controlegetal

## Kopie van het logboek
copy-title = Bewaren en nakijken
copy-text = Bewaar een kopie buiten het portaal. Later kun je hier nakijken of die nog heel is, en of in het logboek van dan nog hetzelfde staat. In het bestand staan namen: bewaar het goed.
copy-text-part = Bewaar een kopie van wat je hier ziet. Later kun je hier nakijken of die regels er nog net zo staan. Of er meer regels zijn, kan deze kopie niet zeggen. In het bestand staan namen: bewaar het goed.
copy-download = Bewaar een kopie
copy-download-end = Bewaar alleen een controlegetal (zonder namen)
copy-check = Kijk een kopie na
copy-check-lead = Kies een bestand dat je hier eerder bewaarde. Je leest dan of het nog heel is, en of het klopt met het logboek zoals het nu is.
copy-file = Bestand
copy-file-hint = De naam begint met log, en dan een datum. Hoogstens 5 MB.
copy-paste = Liever plakken?
copy-paste-label = Plak hier de hele tekst van het bestand
copy-check-send = Kijk na
copy-check-silent = We bewaren het bestand niet.
copy-right =
    { $lines ->
        [one] Deze kopie is heel en niet veranderd. Er staat 1 regel in, tot { $when }.
       *[other] Deze kopie is heel en niet veranderd. Er staan { $lines } regels in, tot { $when }.
    }
copy-right-end = Dit controlegetal is niet veranderd. Het is van { $when }.
copy-right-today = In het logboek zoals het nu is, staat alles tot dat moment nog precies zo. Er is niets weggehaald, veranderd of tussen gezet.
copy-right-part = Ook in het logboek zoals het nu is, staan deze regels nog precies zo. De kopie is een deel: over andere regels zegt die niets.
copy-wrong-empty = Kies een bestand, of plak de tekst ervan.
copy-wrong-large = Dit is te groot. Een kopie is hoogstens 5 MB.
copy-wrong-unreadable = Dit is niet te lezen. Is er een stuk van het bestand af?
copy-wrong-not-ours = Dit is geen kopie van dit logboek.
copy-again = Probeer het met het bestand zoals je het hier bewaarde.
copy-wrong-line = Deze kopie klopt niet: regel { $line } is niet zoals we die gaven.
copy-wrong-missing = Deze kopie is niet heel: na regel { $line } mist er iets.
copy-wrong-missing-all = Deze kopie is niet heel: het begin mist.
copy-wrong-seal = Deze kopie is niet zoals we die gaven. Er is iets in veranderd.
copy-altered = Dit gaat over het bestand, niet over het logboek. Heb je het nog ergens anders? Probeer dat.
copy-wrong-gone = De kopie is heel, maar in het logboek zoals het nu is, staat regel { $line } niet meer zo.
copy-tell = Soms moet een regel weg van de wet. Dat staat dan in het logboek. Bewaar dit bestand en vraag het de praktijk.
copy-tell-whole = Bewaar dit bestand goed en bel de praktijk. Zo’n regel hoort niet te veranderen.
# Wat een rechter besliste in plaats van iemands toestemming, en een geheim adres
ruling-title = Een rechter besliste
ruling-lead = Zegt iemand geen ja, of is iemand niet te bereiken? Dan kan een rechter beslissen wie meekijkt bij { $name }. Dat voer je met zijn tweeën in.
ruling-go = Een rechter besliste over meekijken
ruling-stands = Bevestigd
ruling-none = Nog niets
ruling-none-text = Beslist een rechter, dan staat dat hier.
ruling-new = Beslissing invoeren
ruling-new-lead = Wat besliste de rechter over meekijken bij { $name }?
ruling-nobody = Niemand hoeft nu ja te zeggen
ruling-nobody-text = Een rechter kan alleen beslissen in plaats van iemand die zelf mag beslissen. Kijk eerst wie gezag heeft.
ruling-giver = In plaats van wie
ruling-giver-hint = Iemand die zelf mag beslissen, en dat niet doet.
ruling-the-client = { $name } (cliënt)
ruling-receiver = Over wie
ruling-what = Wat besliste de rechter?
ruling-what-lets = Die persoon mag meekijken
ruling-what-lets-text = Kies hieronder wat die persoon mag zien.
ruling-what-stops = Die persoon kijkt niet meer mee
ruling-what-stops-text = De toestemming wordt weggenomen. Hieronder hoef je niets te kiezen.
ruling-choices = Wat mag die persoon zien?
ruling-choices-hint = Kies alles wat die persoon straks mag zien, en niets anders. Wat eerder gezegd is, geldt dan niet meer.
ruling-court = Welke rechtbank
ruling-court-hint = Dit en het zaaknummer leest alleen de planning.
ruling-number = Zaaknummer
ruling-on = Dag van de beslissing
ruling-seen-on = Dag waarop je die zag
ruling-paper-decision = de beslissing zelf
ruling-paper-copy = een gewaarmerkte kopie
ruling-paper-sent = een brief van de rechtbank
ruling-for = In plaats van { $giver }
ruling-seen = { $court }, zaak { $number }, beslissing van { $on }. Gezien op { $seen }: { $paper }.
ruling-counts = Telt sinds { $day }, net als een eigen ja of nee.
ruling-ended = Geldt niet meer sinds { $day }.
ruling-taken-back = { $giver } nam dit terug op { $day }. Terugnemen kan altijd.
ruling-said-later = { $giver } zei er op { $day } zelf iets anders over. Dat telt nu.
ruling-replaced = Vervangen door een latere beslissing, op { $day }.
ruling-confirm-sure = Heb jij de beslissing ook gezien? Na bevestigen telt dit meteen.
ruling-told = De persoon in wiens plaats de rechter besliste, leest dit ook. De cliënt vanaf 12 jaar ook. Rechtbank en zaaknummer lezen zij niet.
ruling-of = Een rechter besliste op { $day } in plaats van { $giver }. { $what }.
ruling-of-you = Een rechter besliste op { $day } in plaats van jou. { $what }.
ruling-lets = { $receiver } mag dit zien: { $what }
ruling-lets-until = { $receiver } mag dit zien tot en met { $day }: { $what }
ruling-stops = { $receiver } kijkt niet meer mee
ruling-read = Open het dossier
ruling-error-cannot-give = Deze persoon mag hier nu zelf niet over beslissen. Dan kan een rechter dat ook niet in plaats van die persoon doen.
ruling-error-oneself = Kies iemand anders: niemand beslist over het eigen meekijken.
ruling-error-what = Kies wat de rechter besliste.
ruling-error-nothing = Kies wat die persoon mag zien.
ruling-error-category = Een van deze keuzes kan hier niet. Kijk nog eens.
ruling-error-stop = Er is nu geen ja om weg te nemen.
ruling-error-court = Schrijf welke rechtbank, in hooguit { $most } tekens.
ruling-error-number = Schrijf het zaaknummer, in hooguit { $most } tekens.
ruling-error-seen-first = Deze dag ligt voor de dag van de beslissing.
ruling-error-stands = Dit staat er al precies zo.
ruling-error-waits = Over deze twee mensen wacht al een beslissing op een tweede collega.
waiting-ruling = een rechter besliste in plaats van { $giver }
said-ruling-confirmed = Bevestigd. De beslissing telt nu.
address-title = Geheim adres
address-lead = Is het adres van de cliënt geheim, of van iemand bij wie de cliënt woont? Dan ziet niemand anders rond de cliënt waar de cliënt is: niet de plek van afspraken, en niet de school. De cliënt, wie daar ook woont en de praktijk zien het wel. Woont de cliënt daar niet? Dan verandert er niets bij afspraken.
address-client = cliënt
address-secret = geheim
address-keep = Adres geheim maken
address-keep-go = Maak geheim
address-why = Waarom?
address-safety = voor de veiligheid
address-authority = een rechter of instelling wil het
address-own-wish = op eigen verzoek
address-other = iets anders
address-lives = Woont bij de cliënt
address-lives-text = Dan ziet deze persoon wel waar de cliënt is, en anderen niet. Staat dit bij twee mensen, dan ziet geen van beiden het.
address-since = Geheim sinds { $day }: { $why }. Ingevoerd door { $who }.
address-since-here = Geheim sinds { $day }: { $why }. Woont bij de cliënt. Ingevoerd door { $who }.
address-lift = Niet meer geheim
address-lift-sure = Dan ziet iedereen die afspraken mag zien, ook weer waar ze zijn. Dat werkt meteen.
address-lift-yes = Ja, niet meer geheim
address-before = Eerder
address-past = { $name }: geheim van { $from } tot { $until }. Gestopt door { $who }.
address-error = Kies waarom.
said-address-kept = Het adres is geheim.
said-address-lifted = Het adres is niet meer geheim.
appointment-place-kept = op een afgesproken plek
appointment-place-kept-text = Op een afgesproken plek. Wie komt, weet waar dat is.
