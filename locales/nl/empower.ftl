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
acting-other = Naar { $name }
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
standing-line = Niet alles hoeft hier te staan. Mis je iets, of wil je meer weten? Vraag het de therapeut.
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
cookie-said = Eén keer laten zien dat iets gelukt is.
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
log-ask = Klopt er iets niet, of wil je weten waarom iemand keek? Vraag het:
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
home-for-dpo = Later vind je hier de registers en de cijfers over het logboek.
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
regime-client-represented = Iemand beslist nu met je mee. Vraag je therapeut als je wilt weten hoe dat zit.
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
files-none-text = Ze komen hier uit het systeem van je praktijk.
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
account-too-young = nog te jong
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
appointments-others = De afspraken van anderen staan bij hun dossier.
appointment-in-person = op de praktijk
appointment-video = video
appointment-phone = bellen
appointment-whose = Afspraak van
appointment-over = over { $name }
appointment-for = voor { $name }
appointment-own-who = Dit is een afspraak van jou zelf. Alleen wie erbij is en de therapeuten zien hem.
appointment-cancel-text = Iedereen die de afspraak ziet, ziet dan dat hij niet doorgaat. Je kunt dit terugdraaien.
appointment-cancel-yes = Ja, zeg af
appointment-restore = Toch door laten gaan
appointment-restore-text = Deze afspraak is afgezegd.
names-and = { $names } en { $last }
who-you = Jij
who-therapist = { $name }, therapeut
who-planners = Wie bij de praktijk de afspraken plant
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
thread-who = { $names } kunnen dit lezen.
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
why-emergency = Heeft spoedtoegang tot het dossier.
why-party = Dit gesprek is van deze persoon zelf.
why-party-you = Dit gesprek is van jou.
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
network-nobody-text = De praktijk zet mensen hier neer, samen met jullie.
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
invite-step-prove = Voor de eerste keer kijken vult diegene één keer de geboortedatum in. Zo weten we zeker dat het de goede is.
invite-silent = Tot iedereen ja zei, ziet diegene niets. De praktijk stuurt zelf geen bericht voordat de toegang open is.
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
invite-said = Ja zei: { $names }.
invite-awaited = Nog geen ja van: { $names }.
invite-complete = Iedereen zei ja. Nu moet de praktijk de toegang nog openzetten.
invite-you-declined = Jij zei: liever niet. Dat weten de anderen niet. Je kunt altijd nog ja zeggen.
invite-asked-title = Dit wordt je gevraagd
invite-decline = Nee, liever niet
invite-withdraw = Uitnodiging intrekken
invite-withdraw-sure = { $name } verdwijnt dan uit de lijst. Niemand hoeft meer ja te zeggen.
invite-withdraw-yes = Ja, trek in
invite-why = Waarom dit gevraagd werd
invites-title = Uitnodigingen
invites-lead = Wie gevraagd is om mee te kijken. Zei iedereen ja, dan zet jij de toegang open.
invites-tile-text = { $n ->
    [0] Wie gevraagd is om mee te kijken.
    [one] Voor { $n } persoon kun je de toegang openzetten.
   *[other] Voor { $n } mensen kun je de toegang openzetten.
}
invites-none = Niemand
invites-none-text = Wordt er iemand gevraagd, dan staat die hier.
invites-open = Wie nog wacht
invites-granted = Wie toegang kreeg
invite-listed = { $kin } van { $client }, gevraagd op { $day }
invite-pill-ready = klaar om open te zetten
invite-pill-waits = wacht op een ja
invite-pill-no-representative = geen ouder of voogd
invite-pill-no-care = nu geen hulp
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
grant-reason = Taak in de hulp, of plek in het netwerk
grant-reason-hint = Waarom mag deze persoon meekijken of meedoen?
grant-from = Vanaf welke dag?
grant-until-hint = Hoeft niet. Zonder dag geldt het tot je het stopt, of tot de hulp stopt. Voor school is dat meestal 31 juli.
grant-error-reason = Schrijf kort op waarom, in niet te veel woorden.
grant-error-from = Kies vandaag, of een dag die nog komt.
grant-error-until = Kies een dag na de eerste dag, of laat het leeg.
grant-error-not-ready = Nu kan het niet open: niet iedereen zei ja, of er is geen hulp.
grant-always = Altijd
grant-since = Vanaf { $from }
grant-until = Tot en met { $until }
grant-between = Van { $from } tot en met { $until }
grant-by = { $span }, door { $name }
proof-given = De geboortedatum is goed ingevuld.
proof-due = De geboortedatum is nog niet ingevuld. Tot die tijd is er niets te zien.
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
share-not-proved = Voor de eerste keer kijken vult { $name } nog de geboortedatum in.
invite-error-many = Er wachten hier al veel mensen. Trek eerst een uitnodiging in.
home-asked = Dit wordt je gevraagd
home-asked-own = Mag { $name } met je meekijken?
home-asked-for = Mag { $name } meekijken bij { $client }?
home-asked-text = Jouw ja is nodig. Je mag ook nee zeggen.
home-asked-prove = Je mag ergens meekijken
home-asked-prove-text = Beantwoord eerst één vraag.
said-invite-asked = De vraag is gesteld.
said-invite-declined = Je antwoord is bewaard. De anderen zien dat niet.
said-invite-withdrawn = De uitnodiging is ingetrokken.
said-access-opened = De toegang staat open.
said-access-ended = De toegang is gestopt.
said-proof-reopened = Het kan weer drie keer geprobeerd worden.
said-proved = Dat klopt. Je kunt nu meekijken.

