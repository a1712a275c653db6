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
sign-in-error-day = { $hours ->
    [one] Er zijn veel verkeerde codes getypt. Op dit apparaat kan het over 1 uur weer. Op een apparaat dat je al gebruikte, kan het nu ook.
   *[other] Er zijn veel verkeerde codes getypt. Op dit apparaat kan het over { $hours } uur weer. Op een apparaat dat je al gebruikte, kan het nu ook.
}
sign-in-error-busy-title = Het is even druk
sign-in-error-busy = Veel mensen loggen nu tegelijk in. Wacht een paar tellen, typ je wachtwoord en probeer het opnieuw. Je gebruikersnaam staat er nog.
sign-in-error-missing = Vul je gebruikersnaam en je wachtwoord in.
sign-in-error-long = Zo lang kan een gebruikersnaam of wachtwoord niet zijn. Typ ze opnieuw.
sign-in-stuck = Lukt het niet?
sign-in-stuck-password = Wachtwoord vergeten, of je telefoon met codes kwijt?
sign-in-stuck-account = Nog geen account? Dat krijg je van je praktijk: met een e-mail, met een brief of in een gesprek.
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
code-stuck-phone = Nieuwe telefoon, of de app weg?

## Waarom je opnieuw inlogt
why-idle = Je was een tijdje weg. Daarom ben je uitgelogd. Log weer in, dan kom je terug waar je was.
why-hours = Je was lang ingelogd. Voor de zekerheid vragen we het opnieuw. Daarna kom je terug waar je was.
why-code = De code kwam te laat. Begin opnieuw.
why-elsewhere = Je hebt dit apparaat vanaf een ander apparaat uitgelogd.
why-password = Er is een nieuw wachtwoord gekozen. Log in met het nieuwe.
why-recovered = Er is een nieuwe manier van inloggen ingesteld. Daarom ben je overal uitgelogd.
why-office = Je praktijk gaf een nieuw wachtwoord. Log daarmee in.
why-factor = Er is iets veranderd aan hoe je inlogt. Daarom ben je op andere apparaten uitgelogd.
why-contact = Een nieuw adres of nummer is teruggedraaid. Daarom ben je overal uitgelogd.
why-closed = Je account is gesloten. Daarom ben je overal uitgelogd.
why-left = Je werkt niet meer bij deze praktijk. Daarom ben je uitgelogd.
ending-label = Uitloggen
ending-soon = Over 2 minuten word je uitgelogd, omdat je even niets deed.
ending-sure = Over 2 minuten word je uitgelogd. Je was lang ingelogd. Wat je typte, staat er na het inloggen weer.
ending-stay = Blijf ingelogd
ending-stayed = Je blijft ingelogd.

## Iets kwijt
sign-in-stuck-lost = Iets kwijt?
code-stuck-lost = Telefoon kwijt?
lost-title = Wat ben je kwijt?
lost-lead = We helpen je weer naar binnen, en houden anderen buiten.
lost-back = Terug naar inloggen
lost-back-choose = Terug
lost-to-practice = Lukt dit niet? Zo helpt je praktijk.
lost-choose-password = Mijn wachtwoord
lost-choose-password-text = Je telefoon met de codes heb je nog.
lost-choose-factor = Mijn telefoon of de app met codes
lost-choose-factor-text = Je wachtwoord weet je nog.
lost-choose-both = Allebei
lost-choose-both-text = Je praktijk kijkt wie je bent en helpt je verder.
lost-password-title = Nieuw wachtwoord
lost-password-lead = Je krijgt een link in je mail. Daarmee kies je een nieuw wachtwoord.
lost-password-go = Stuur de link
lost-password-missing = Vul je gebruikersnaam in.
lost-password-name = Weet je je gebruikersnaam niet meer? Ga langs bij je praktijk met je paspoort of identiteitskaart, of vraag een behandelaar die je kent. Een planner leest hem dan voor je op.
lost-sent-title = Kijk in je mail
lost-sent-lead = Kennen we je e-mailadres? Dan hebben we net een link gestuurd.
lost-sent-hour = De link werkt een uur, en één keer.
lost-sent-spam = Zie je niets? Kijk ook bij ongewenste mail.
lost-sent-nothing = Komt er niets? Dan kennen we je e-mailadres niet, of je gebruikersnaam is anders. We zeggen hier niet wie er een account heeft.
lost-dead-title = Deze link werkt niet meer
lost-dead-lead = Hij is al gebruikt, te oud, of gestopt. Dat geeft niet: vraag een nieuwe.
lost-dead-again = Vraag opnieuw
lost-factor-title = Nieuwe app met codes
lost-factor-lead = Zonder je telefoon duurt het drie dagen. Zo kan niemand zomaar in jouw account.
lost-factor-step-mail = Je krijgt een link in je mail. Daarmee begin je.
lost-factor-step-wait = We sturen bericht naar al je adressen en wachten 72 uur. Ben jij het niet? Dan stop je het.
lost-factor-step-app = Daarna krijg je weer een mail, en zet je een nieuwe app klaar.
lost-factor-go = Stuur de link
lost-factor-first = Typ eerst je gebruikersnaam en je wachtwoord. Kies op de pagina met de code: Telefoon kwijt?
lost-factor-sign-in = Naar inloggen
lost-factor-why = Vind je je telefoon terug? Log dan gewoon in. Het wachten stopt vanzelf.
lost-factor-going = Dit loopt al
lost-factor-going-text = Het is vandaag al gevraagd. Kijk in je mail.
lost-factor-no-mail = We kennen geen e-mailadres van je
lost-factor-no-mail-text = Ga naar je praktijk. Zij helpen je verder.
lost-both-title = Je praktijk helpt je
lost-both-lead = Zonder wachtwoord en zonder codes moet iemand zien dat jij het bent.
lost-both-step-go = Bel je praktijk of ga langs. Neem een paspoort of identiteitskaart mee.
lost-both-step-wait = We sturen bericht naar al je adressen en wachten 72 uur. Ben jij het niet? Dan stop je het.
lost-both-step-get = Daarna krijg je een blad met een nieuw wachtwoord en een nieuwe sleutel voor je app.
lost-both-why = Het wachten is er voor jou: zo kan niemand doen alsof hij jou is.
lost-new-title = Kies een nieuw wachtwoord
lost-new-lead = Naast de link vragen we nog één bewijs dat jij het bent.
lost-new-code-hint = Zes cijfers uit je app. Of een van je herstelcodes.
lost-new-code-error = Typ de zes cijfers uit je app, of een herstelcode van tien tekens.
lost-new-or = Of laat op een andere manier zien dat jij het bent. Daarna kies je het nieuwe wachtwoord.
lost-new-first = Laat eerst zien dat jij het bent. Daarna kies je het nieuwe wachtwoord.
lost-new-prove = Ga door
lost-new-proved = Je liet zien dat jij het bent. Kies binnen een kwartier een nieuw wachtwoord.
lost-new-no-code = Geen code meer?
lost-begin-title = Ben jij je telefoon kwijt?
lost-begin-lead = Dan beginnen we nu met wachten: 72 uur.
lost-begin-text = We sturen een bericht naar al je adressen. Daarin staat hoe je het stopt.
lost-begin-go = Ja, begin
lost-wait-title = Het wachten is begonnen
lost-wait-lead = Tot { $until }. Daarna krijg je een mail met een link.
lost-wait-text = Je hoeft nu niets te doen. Vind je je telefoon terug? Log dan gewoon in. Het wachten stopt vanzelf.
lost-ready-title = Het wachten is voorbij
lost-ready-lead = Typ eerst je wachtwoord. Daarna zet je een nieuwe app klaar.
lost-password-wrong = Dat wachtwoord klopt niet. Let op hoofdletters.
lost-app-title = Zet je nieuwe app klaar
lost-app-lead = Zet deze sleutel in een app met codes. De oude app werkt daarna niet meer.
lost-app-open = Open in een app op dit apparaat
lost-app-code = Neem de eerste code over uit je nieuwe app.
lost-app-go = Bewaar en log in
lost-stop-title = Ben jij dit niet?
lost-stop-lead = Iemand vroeg om een nieuwe manier van inloggen voor jouw account.
lost-stop-text = Stop het, dan verandert er niets. Bel daarna je praktijk, want iemand anders weet misschien je wachtwoord.
lost-stop-go = Stop dit
lost-stopped-title = Het is gestopt
lost-stopped-lead = Er is niets veranderd aan je account.
lost-stopped-text = Log in en kies een nieuw wachtwoord. Bel je praktijk als je je zorgen maakt.
me-recovery = Iemand vroeg om een nieuwe manier van inloggen
me-recovery-text = Het loopt tot { $until }. Was jij dat niet, of is het niet meer nodig? Stop het, en kies een nieuw wachtwoord.
said-factor-replaced = Je nieuwe app werkt. Je oude app niet meer.
said-recovery-stopped = Gestopt. Er is niets veranderd.

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
feature-text-codes = een code per sms
features-text-codes = Cliënten en wie om hen heen staat kunnen inloggen met een code per sms. Dat is de zwakste manier: een passkey of een app is veiliger.
features-text-codes-off = Wie nu alleen een code per sms heeft, kan daarna niet meer inloggen. Help die mensen eerst aan een app of een passkey.
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
text-tab = Voorwaarden
text-version = Versie { $version }, vanaf { $date }
text-not-yet = Deze versie geldt nog niet. Ze gaat in op { $date }.
text-no-more = Deze versie geldt niet meer. Er is een nieuwere.
text-dutch-title = Alleen in het Nederlands
text-dutch = Van deze tekst is geen vertaling. De Nederlandse tekst geldt.
text-changed = Wat er in deze versie veranderde
text-compare = Zet de oude en de nieuwe tekst naast elkaar
text-keep = Bewaar deze tekst als bestand
changes-terms = Wat er in de voorwaarden verandert
changes-privacy = Wat er in de privacyverklaring verandert
changes-lead = De nieuwe tekst geldt vanaf { $date }.
changes-words = In het kort
changes-beside = Naast elkaar
changes-how = Hier staat alleen wat anders is. Doorgestreept is weg. Onderstreept is nieuw.
changes-where = Waar
changes-added = nieuw
changes-removed = weg
changes-changed = anders
changes-not-there = Stond er niet
changes-none = In de tekst zelf is niets anders.
changes-table = De tabel met gegevens, die altijd laat zien wat het portaal nu bewaart
changes-whole = Lees de hele tekst
accepted-title = Wat je hebt geaccepteerd
accepted-lead = Welke voorwaarden je las en wanneer je ja zei.
accepted-when = Akkoord op { $at }, gelezen in het { $language }
accepted-keep = Bewaar dit als bestand
accepted-now = Lees de voorwaarden van nu
news-terms = Vanaf { $date } gelden nieuwe voorwaarden
news-privacy = Vanaf { $date } verandert er iets aan je privacy
news-privacy-holds = Sinds { $date } is er iets veranderd aan je privacy
news-read = Lees wat er verandert
news-seen = Ik heb het gezien
said-statement-seen = Fijn. We laten het je niet nog eens zien.
declined-title = Dat mag
declined-lead = Zonder akkoord blijft de rest van het portaal dicht. Je zorg verandert er niet door.
declined-still = Dit kan nog wel
declined-read = De voorwaarden lezen en bewaren
declined-read-text = Ook de oudere versies, en wat er anders is.
declined-privacy = De privacyverklaring lezen
declined-copy = Een kopie van je gegevens
declined-copy-text = Je account, je afspraken en je gesprekken, om te bewaren.
declined-rights = Je rechten gebruiken
declined-rights-text = Verbeteren, wissen, een pauze, bezwaar. Schrijf je praktijk. Je krijgt binnen een maand antwoord.
declined-close = Je account sluiten
declined-close-text = Dat doe je hier zelf. Een reden is niet nodig.
declined-care = Je afspraken gaan gewoon door. Bel je praktijk als je iets wilt vragen.
declined-again = Toch de voorwaarden lezen
declined-contact = Hier kun je schrijven
data-title = Welke gegevens we bewaren
data-lead = Wat het portaal over je bewaart, waarom dat mag en hoe lang.
data-what = Welke gegevens
data-why = Waarvoor
data-basis = Waarom dat mag
data-keep = Hoe lang
data-who = Wie ervoor zorgt
data-your-practice = je praktijk en { $operator }
data-person = Wie je bent: naam, geboortedatum, geslacht, taal, adres, e-mail en mobiel nummer
data-person-why = Om je een account te geven en je te kunnen bereiken.
data-identity = Je uitnodiging: waar die heen ging, en hoe, wanneer en door wie is vastgesteld wie je bent
data-identity-why = Om zeker te weten dat jouw account van jou is.
data-signing-in = Je gebruikersnaam, je wachtwoord en je extra beveiliging: passkeys met hun naam, de sleutel van je app met codes, je nummer voor codes en je herstelcodes, en met welk account ergens anders je inlogt (alleen als kenmerk dat niemand kan lezen)
data-signing-in-why = Om te weten dat jij het bent. Je wachtwoord en je herstelcodes bewaren we zo dat niemand ze kan lezen.
data-recovery = Als je iets kwijt was: wat dat was, hoe ver je bent met weer binnenkomen, hoe je praktijk zag wie je bent, en of je de helpdesk liet zien dat jij belde
data-recovery-why = Om je weer naar binnen te helpen, en om een ander tegen te houden.
data-network = Wie er om je heen staan: naam, relatie tot jou en contactgegevens
data-network-why = Om hen mee te laten kijken als dat mag, en om je behandelaars te laten weten wie wie is.
data-rights = Wie wat mag zien: toestemming, gezag, wat is afgeschermd, en wat iemand zelf kan beslissen
data-rights-why = Om alleen te laten zien wat iemand mag zien, en om later te weten waarom.
data-appointments = Je afspraken: dag, tijd, plaats of video, met wie, en of er iets aan veranderd is
data-appointments-why = Om te laten zien wanneer je wordt verwacht.
data-messages = Berichten tussen jou, je naasten en je behandelaars
data-messages-why = Om met elkaar te kunnen schrijven over je behandeling.
data-drafts = Wat je aan het schrijven was en nog niet hebt verstuurd
data-drafts-why = Om het je terug te geven als er iets tussenkomt. Alleen jij ziet het.
data-notices = E-mails en sms’jes die het portaal je stuurt: waarheen, waarover en wanneer
data-notices-why = Om je te laten weten dat er iets is, en om te zien of het aankwam.
data-questions = Vragen over wie er keek of wat je niet ziet, en het antwoord
data-questions-why = Om je op tijd antwoord te geven.
data-log = Wie je gegevens bekeek of veranderde, en wanneer
data-log-why = Om te kunnen nagaan wie er keek. Je kunt dit zelf lezen.
data-accepted = Welke versie van de voorwaarden je accepteerde, in welke taal en wanneer; en of je weet dat het portaal stopt
data-accepted-why = Om te weten wat we hebben afgesproken.
data-usage = Je internetadres, je soort apparaat, de tijdzone van je apparaat en waar je bent ingelogd
data-usage-why = Om het portaal veilig te houden.
data-known = Waaraan we je apparaat en de plek waar je inlogt herkennen: een getal dat daaruit is berekend
data-known-why = Om je te waarschuwen als iemand inlogt waar jij nooit eerder was.
data-basis-treatment = Het hoort bij de afspraak over je behandeling of je jeugdhulp.
data-basis-portal = Het hoort bij de afspraak over het portaal.
data-basis-law = De wet vraagt het.
data-basis-interest = Wij hebben daar een goede reden voor. Je mag bezwaar maken.
data-keep-years = { $n } jaar na de laatste verandering in je dossier
data-keep-months = { $n ->
    [one] 1 maand
   *[other] { $n } maanden
  }
data-keep-days = { $n } dagen nadat je er het laatst aan schreef, of tot je account weg is
data-keep-most = { $n ->
    [one] 1 maand, of korter: tot je account weg is
   *[other] { $n } maanden, of korter: tot je account weg is
  }
data-keep-account = Tot je je account sluit en niet meer terug kunt
data-keep-sent = Waarheen: { $days } dagen. Dat het is verstuurd: { $months } maanden. Of korter: tot je account weg is
data-ask = Iets vragen over je gegevens
data-ask-text = Je kunt vragen om inzage, een kopie, verbetering, wissen, een pauze in het gebruik, en meenemen. Je kunt bezwaar maken. Schrijf je praktijk. Je krijgt binnen een maand antwoord.
data-statement = Lees de hele privacyverklaring
me-texts = Voorwaarden en gegevens
foot-security = Veiligheid
security-title = Zie je iets dat niet veilig is?
security-lead = Vertel het ons. Je helpt er iedereen mee die dit portaal gebruikt.
security-tell = Zo meld je het
security-tell-text = Schrijf { $operator }. Vertel wat je zag, waar en hoe we het zelf kunnen zien. Schrijf geen namen of gegevens van mensen op.
security-ask = Dit vragen we je
security-ask-enough = Ga niet verder dan nodig is om het te laten zien.
security-ask-nobody = Bekijk, bewaar en verander niets van een ander.
security-ask-time = Vertel het niet verder voordat het is opgelost.
security-us = Dit doen wij
security-us-text = We laten weten dat we het hebben ontvangen, zoeken het uit en vertellen je wat we doen. Houd je je hieraan? Dan zien we het als hulp.
security-file = Hetzelfde voor computers: security.txt
features-title = Wat jullie aanbieden
features-lead = Hier zet je aan of uit wat mensen bij { $provider } in het portaal kunnen.
features-on = aan
features-off = uit
features-appointments = Cliënten en naasten zien hun afspraken. Medewerkers plannen ze hier.
features-messages = Cliënten, naasten en behandelaars schrijven elkaar.
features-access-log = Cliënten lezen wie hun gegevens heeft bekeken.
features-off-gone = Het is meteen weg voor iedereen bij jullie praktijk: uit het menu, van elke pagina, en voor programma's.
features-appointments-off = Afspraken die gepland staan, gaan gewoon door. Vertel mensen dat ze die hier niet meer zien.
features-messages-off = Wie op antwoord wacht, ziet het hier niet meer. Kijk eerst of alle berichten zijn beantwoord.
features-access-log-off = Wie er keek, wordt nog steeds opgeschreven. Cliënten kunnen het dan alleen nog bij jullie opvragen.
features-off-kept = Er gaat niets verloren. Zet je het later weer aan, dan is alles er nog.
features-on-back = Wat er was toen het uitging, is er weer.
features-on-who = Iedereen ziet alleen wat hij al mocht zien.
features-ask-off = Wil je dit uitzetten?
features-ask-on = Wil je dit aanzetten?
features-do-off = Ja, zet uit
features-do-on = Ja, zet aan
features-back = Nee, terug
features-switched = Wat er veranderde
features-switched-on = { $at }: { $what } aan, door { $by }
features-switched-off = { $at }: { $what } uit, door { $by }
features-logged = Wie iets aan- of uitzet, wordt bijgehouden.
features-tile-text = Aanzetten en uitzetten
said-feature-on = Het staat aan. Iedereen ziet het vanaf nu.
said-feature-off = Het staat uit. Niemand ziet het meer.

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
appointment-away = De behandelaar is er dan niet. Een nieuwe afspraak nodig? Stuur een bericht of bel de praktijk.
appointment-away-calls = De behandelaar is er dan niet. De praktijk belt voor een nieuwe afspraak.
appointment-away-moved = De behandelaar was er niet op de eerste tijd: { $was }. Past de nieuwe tijd niet? Bel de praktijk.
appointment-away-given = De behandelaar is er dan niet. Deze afspraak is nu met { $names }.
appointment-changed-title = Deze afspraak is veranderd
appointment-moved = verplaatst
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
cookie-session = Weten dat jij het bent: als je bent ingelogd, als je een account maakt en als je iets kwijt was. Er staat alleen een toevallig getal in.
cookie-return = Je terugbrengen naar de pagina waar je was: na het inloggen, en als je nog een keer laat zien dat jij het bent.
cookie-language = Onthouden welke taal je koos.
cookie-label = Onthouden bij welke praktijk je binnenkwam.
cookie-said = Eén keer laten zien dat iets gelukt is, en waar je verder kunt.
cookie-away = Onthouden dat je onderweg bent naar de plek waar je inlogt, en dat jij het bent die terugkomt.
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
log-did-export = bewaarde { $what } als bestand
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
home-for-record-keeper = Later beslis je hier over dossiers die gesloten zijn.
home-for-support = Zoek een account op en help de beller weer naar binnen.
home-for-complaints-officer = Later lees en beantwoord je hier klachten.
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
people-recovery = Help weer inloggen
account-none = geen account
account-invited = uitgenodigd
account-active = kan inloggen
account-blocked = geblokkeerd
account-closed = gesloten
recovery-title = Weer helpen inloggen
recovery-lead = Zie eerst zelf wie het is. We bewaren hoe je dat zag, en op welke dag.
recovery-how = Hoe zag je wie het is?
recovery-how-document = Paspoort of identiteitskaart, hier gezien
recovery-how-video = Paspoort of identiteitskaart, gezien via beeldbellen
recovery-how-known = Een behandelaar kent deze persoon en was erbij
recovery-day = Op welke dag?
recovery-lost = Wat is die persoon kwijt?
recovery-lost-name = Alleen de gebruikersnaam
recovery-lost-name-then = Je leest hem meteen, en geeft hem door.
recovery-lost-password = Alleen het wachtwoord
recovery-lost-password-then = Je maakt meteen een blad met een nieuw wachtwoord. Het oude werkt niet meer. De codes van de telefoon blijven nodig.
recovery-lost-both = Ook de telefoon of de codes
recovery-lost-both-then = We sturen bericht naar alle bekende adressen en wachten 72 uur. Wie het niet was, kan het stoppen. Zolang werken het oude wachtwoord en de oude codes nog. Daarna maak je een nieuw blad.
recovery-error-lost = Kies wat die persoon kwijt is.
recovery-name = De gebruikersnaam
recovery-name-text = Geef hem alleen door aan de persoon zelf. Dat jij hem las, staat in het logboek.
recovery-begin = Ga verder
recovery-error-how = Kies hoe je zag wie het is.
recovery-error-day = Kies een dag in de afgelopen week.
recovery-waits = We wachten nog
recovery-waits-text = Tot { $until }. Daarna kun je hier een nieuw blad maken.
recovery-ready = Het wachten is voorbij
recovery-ready-text = Niemand stopte het. Maak het blad als deze persoon bij je is. Dat kan tot { $until }.
recovery-lead-unheard = Kennen we geen e-mailadres en geen mobiel nummer? Zie dan zelf het paspoort of de identiteitskaart. Na het wachten maakt een andere planner het blad. Die ziet ook zelf wie het is. Je geeft het in de hand, of stuurt het per brief.
recovery-error-document = Zonder adres kan het alleen als je het paspoort of de identiteitskaart hier zag.
recovery-second = Van deze persoon kennen we geen adres. Een andere planner ziet ook wie het is, en maakt dan het blad.
recovery-give = Maak het blad
said-recovery-begun = Het wachten is begonnen. Alle bekende adressen krijgen bericht.
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
blocked-lead = Je kunt het portaal nu niet gebruiken. Hier lees je waarom, en wat je kunt doen.
blocked-care = Je zorg gaat door
blocked-care-text = Je afspraken blijven staan. Je praktijk belt of schrijft je als er iets verandert.
blocked-rights = Wat we bewaren, en wat je kunt vragen: een kopie, verbeteren, wissen.
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
# Een collega is er niet
away-title = Collega is er niet
away-lead = Zoek uit wat er met de afspraken gebeurt. Wie het aangaat, krijgt bericht.
away-tile-text = Zeg afspraken af, verplaats ze of geef ze door. In één keer.
away-who = Wie is er niet?
away-from = Eerste dag
away-until = Laatste dag
away-until-hint = Laat dit leeg als het om één dag gaat.
away-see = Bekijk de afspraken
away-nobody = Hier werkt nog geen behandelaar
away-why-not = Waarom iemand er niet is, vragen we niet en bewaren we niet. Cliënten lezen alleen dat iemand er niet is.
away-late = Laatst genoteerd
away-late-row = { $days }. Genoteerd op { $made }.
away-now = nu
away-today = vandaag
away-days = { $first } tot en met { $last }
away-moment = { $day }, { $time }
away-is-away = { $name } is er niet
away-error-person = Kies wie er niet is.
away-error-from = Kies een dag vanaf vandaag.
away-error-until = Kies een laatste dag die niet voor de eerste ligt.
away-error-long = Kies niet meer dan 31 dagen. Duurt het langer? Noteer de rest daarna.
away-error-nothing = Vink aan om welke afspraken het gaat.
away-error-deed = Kies wat er met deze afspraken gebeurt.
away-error-days = Vul een getal in van 1 tot en met 60.
away-error-moment = Kies een dag en een tijd die nog komen.
away-error-one = Naar een ander moment kan één afspraak tegelijk. Vink er één aan.
away-error-to = Kies een collega.
away-empty = Er staat niets meer gepland
away-empty-text = Noteer je dat je collega er niet is? Dan staat dat ook boven de gesprekken met deze collega.
away-note = Noteer alleen dat je collega er niet is
away-other = Kies iets anders
away-more = Dit zijn er meer dan op één bladzijde passen
away-more-text = Je ziet de eerste 200. Doe die eerst, of kies minder dagen.
away-which = Om welke afspraken gaat het?
away-free = Vrij: { $names }
away-free-more = Vrij: { $names } en nog { $n }
away-free-nobody = Geen collega is dan vrij
away-unseen = { $n ->
    [one] Zeg ook 1 afspraak met een naaste af
   *[other] Zeg ook { $n } afspraken met naasten af
}
away-unseen-text = Je ziet niet met wie, want dit zijn afspraken van henzelf. Ze krijgen wel bericht.
away-what = Wat gebeurt ermee?
away-deed-calls = Afzeggen, wij bellen voor een nieuwe afspraak
away-deed-cancel = Afzeggen
away-deed-later = Verplaatsen, zelfde tijd op een latere dag
away-deed-moment = Eén afspraak naar een ander moment
away-deed-give = Doorgeven aan een collega
away-later = Hoeveel dagen later?
away-date = Naar welke dag?
away-time = Hoe laat?
away-to = Naar welke collega?
away-to-hint = Wie nog niet behandelt, neemt waar tot het eind van die dag. Alleen in de dossiers van deze afspraken.
away-colleague = { $name } (vrij bij { $free } van de { $all })
away-look = Kijk wat er gebeurt
away-logged = Wat je hier doet, staat in het logboek van elk dossier.
away-sure-title = Klopt dit?
away-sure-changes = { $n ->
    [0] Er verandert geen afspraak
    [one] Er verandert 1 afspraak
   *[other] Er veranderen { $n } afspraken
}
away-sure-told = { $n ->
    [0] Niemand kan een bericht krijgen.
    [one] 1 persoon krijgt bericht.
   *[other] { $n } mensen krijgen bericht.
}
away-sure-call = { $n ->
    [one] 1 persoon kan geen bericht krijgen. Die staat straks op je bellijst.
   *[other] { $n } mensen kunnen geen bericht krijgen. Zij staan straks op je bellijst.
}
away-sure-unseen = { $n ->
    [one] Ook 1 afspraak met een naaste gaat niet door.
   *[other] Ook { $n } afspraken met naasten gaan niet door.
}
away-stays = blijft zo
away-do = Ja, doe dit
away-no = Terug
away-does-cancel = Gaat niet door.
away-does-calls = Gaat niet door. Wij bellen.
away-does-move = Gaat naar { $then }.
away-does-give = Gaat naar { $name }.
away-does-after-all = Gaat toch door.
away-fate-changed = Deze afspraak is intussen veranderd. Kijk hem zelf na.
away-fate-begun = Deze afspraak is al begonnen.
away-fate-no-time = Die tijd is er niet, of is al voorbij.
away-fate-busy = Dan staat er al iets anders in de agenda.
away-fate-away = Dan is je collega er ook niet.
away-fate-family = Deze collega is zelf familie of naaste van de cliënt.
away-fate-shut = Dit dossier kan niet meer veranderen.
away-call = Bel zelf
away-call-text = Deze mensen bereikt geen bericht. Je kunt deze bladzijde printen.
away-call-for = { $name }, voor { $client }
away-call-no-number = Er is geen nummer bekend.
away-done = Wat er gebeurd is
away-done-none = Er is alleen genoteerd dat je collega er niet is.
away-done-unseen = { $n ->
    [one] Ook 1 afspraak met een naaste is afgezegd. Komt een bericht niet aan? Vraag wie behandelt om te bellen.
   *[other] Ook { $n } afspraken met naasten zijn afgezegd. Komt een bericht niet aan? Vraag wie behandelt om te bellen.
}
away-after-all = Laat toch doorgaan
away-go-on = Bekijk wat er nog staat
away-over = voorbij
away-is-back = Je collega is er weer
away-is-back-text = De regel boven de gesprekken verdwijnt. Afspraken blijven zoals ze nu zijn.
away-is-back-yes = Ja, je collega is er weer
away-thread = { $name } is er nu niet. Een antwoord kan later komen. Kan het niet wachten? Bel je praktijk.
said-away-noted = Genoteerd. Wie het aangaat, krijgt bericht.
said-away-undone = De afspraak gaat toch door. Wie het aangaat, krijgt bericht.
said-away-back = Genoteerd. Je collega is er weer.
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
begin-readers = Wie kan dit lezen?
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
unsent-lost-title = Dit is niet verstuurd
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
home-sees-list = Je ziet: { $what }
tile-messages = Wat er geschreven is.
log-did-write = schreef een bericht
notice-new-terms-subject = De voorwaarden van het portaal veranderen
notice-new-terms-body = Dag,

    De voorwaarden van het portaal veranderen. Lees hier wat er anders wordt en vanaf wanneer: { $link }

    Vanaf die dag vragen we je akkoord als je inlogt.
notice-new-terms-text = De voorwaarden van het portaal veranderen. Lees hier wat er anders wordt: { $link }
notice-new-statement-subject = Er verandert iets aan je privacy in het portaal
notice-new-statement-body = Dag,

    De privacyverklaring van het portaal verandert. Lees hier wat er anders wordt en vanaf wanneer: { $link }

    Je hoeft niets te doen.
notice-new-statement-text = De privacyverklaring van het portaal verandert. Lees hier wat er anders wordt: { $link }
notice-new-device-subject = Er is ingelogd op een ander apparaat
notice-new-device-body = Dag,

    Er is net ingelogd in je account, vanaf een apparaat of plek die we nog niet kenden, of op een andere manier dan anders. Was jij dat? Dan hoef je niets te doen.

    Was jij het niet? Log dat apparaat uit en kies een nieuw wachtwoord: { $link }
notice-new-device-text = Er is ingelogd vanaf een ander apparaat of op een andere manier. Was jij dat niet? Kies een nieuw wachtwoord: { $link }
notice-recover-subject = Je link om verder te gaan
notice-recover-body = Dag,

    Iemand vroeg om hulp bij het inloggen in jouw account. Was jij dat? Ga dan hier verder: { $link }

    De link werkt een uur. Was jij het niet? Dan hoef je niets te doen. Met deze link alleen komt niemand binnen.
notice-recover-waiting-subject = Iemand vroeg om een nieuwe manier van inloggen
notice-recover-waiting-body = Dag,

    Iemand vroeg om een nieuwe manier van inloggen voor jouw account. Was jij dat? Dan hoef je niets te doen.

    Was jij het niet? Stop het hier: { $link }
notice-recover-waiting-text = Iemand vroeg om een nieuwe manier van inloggen. Was jij dat niet? Stop het: { $link }
notice-recover-ready-subject = Je kunt verder met inloggen
notice-recover-ready-body = Dag,

    Het wachten is voorbij. Zet hier je nieuwe app klaar: { $link }

    De link werkt een week. Je hebt ook je wachtwoord nodig.
notice-recover-stopped-subject = Er is niets veranderd aan je account
notice-recover-stopped-body = Dag,

    De vraag om een nieuwe manier van inloggen is gestopt. Alles blijft zoals het was. Vroeg jij dit niet? Log dan in en kies een nieuw wachtwoord: { $link }
notice-recover-stopped-text = De vraag om een nieuwe manier van inloggen is gestopt. Er is niets veranderd.
notice-account-changed-subject = Je inloggegevens zijn veranderd
notice-account-changed-body = Dag,

    Je inloggegevens zijn net veranderd. Was jij dat? Dan hoef je niets te doen.

    Was jij het niet? Bel dan meteen waar je bekend bent, of vraag hier hulp: { $link }
notice-account-changed-text = Je inloggegevens zijn net veranderd. Was jij dat niet? Bel waar je bekend bent, of vraag hier hulp: { $link }
notice-waiting-subject = Er staat iets voor je klaar
notice-waiting-body = Dag,

    Er staat iets nieuws voor je klaar. Log in om het te zien: { $link }

    Je krijgt dit bericht één keer, ook als er meer bij komt.
notice-waiting-text = Er staat iets voor je klaar. Log in om het te zien: { $link }

## Berichten per e-mail en sms (T8, V14)
undelivered-title = Niet aangekomen
undelivered-lead = Deze berichten van het portaal konden we niet bezorgen. Er stond niets in over zorg.
undelivered-none = Alles kwam aan
undelivered-none-text = Komt een bericht niet aan, dan lees je dat hier.
undelivered-email = E-mail
undelivered-text = Sms
undelivered-some = Een bericht van het portaal. Niet bezorgd: { $since }.
undelivered-recovery = Deze persoon wil op een nieuwe manier inloggen. Komt geen enkel bericht hierover aan, dan stopt dat na drie dagen vanzelf. Begin dan opnieuw als het adres of nummer weer klopt.
undelivered-address = Dit e-mailadres werkt niet. Vraag wat het goede adres is. Heeft deze persoon al een account? Dan kan die het zelf veranderen, bij ‘Jouw gegevens’. Je kunt het ook aanpassen in het systeem van je praktijk. Nog geen account? Nodig dan opnieuw uit. Kies daarna ‘Afgehandeld’.
undelivered-number = Dit mobiele nummer werkt niet. Vraag wat het goede nummer is. Heeft deze persoon al een account? Dan kan die het zelf veranderen, bij ‘Jouw gegevens’. Je kunt het ook aanpassen in het systeem van je praktijk. Nog geen account? Nodig dan opnieuw uit. Kies daarna ‘Afgehandeld’.
undelivered-away = We hebben het een paar keer geprobeerd, en het lukte niet. Probeer het opnieuw, of vraag of het adres nog klopt.
undelivered-channel = Het portaal kan nu geen berichten langs deze weg sturen. Bel deze persoon, of stuur een brief.
undelivered-unreadable = Dit bericht kunnen we niet meer versturen. Bel deze persoon als het belangrijk is.
undelivered-old = Dit bericht is te oud om opnieuw te versturen. Vraag of het adres nog klopt.
undelivered-again = Probeer opnieuw
undelivered-handled = Afgehandeld
undelivered-more = Er zijn er nog meer. Die zie je als je deze hebt afgehandeld.
undelivered-logged = Wat je hier doet, schrijven we op.
said-notice-again = We proberen het opnieuw. Het bericht gaat naar hetzelfde adres.
said-notice-handled = Dit is afgehandeld.
undelivered-link = { $n ->
    [one] 1 bericht kwam niet aan
   *[other] { $n } berichten kwamen niet aan
}
undelivered-link-text = Kijk wat je kunt doen.
unreached-email = Klopt je e-mailadres nog?
unreached-email-text = Een e-mail van ons kwam niet bij je aan. Kijk of je adres nog klopt. Klopt het niet? Dan verander je het zelf.
unreached-email-go = Naar je e-mailadres
unreached-text = Klopt je mobiele nummer nog?
unreached-text-text = Een sms van ons kwam niet bij je aan. Kijk of je nummer nog klopt. Klopt het niet? Dan verander je het zelf. Een nummer voor codes verander je bij ‘Extra beveiliging’.
unreached-text-go = Naar je mobiele nummer
notice-sender = Zo herken je onze e-mails
notice-sender-text = Onze e-mails komen van { $sender }. Er staat nooit iets in over jou of je zorg. Vertrouw je een e-mail niet? Klik dan nergens op en ga zelf naar het portaal.
notice-try-subject = Proefbericht van het portaal
notice-try-body = Dag,

    Dit is een proefbericht. Je hoeft niets te doen.

notice-try-text = Dit is een proefbericht van het portaal. Je hoeft niets te doen.

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
network-authority = { $kin }, met gezag
network-until = { $kin }, tot { $day }
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
stop-all = Stoppen: { $name } ziet dan niets meer door jouw keuze
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
share-items-go = Eén ding verborgen houden
share-items = Wat houd je apart verborgen?
share-items-text = Wat je hier aanzet, blijft verborgen, ook als je de rest laat zien.
share-items-none = Er is nu niets om apart verborgen te houden.
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
unreached-no-account = { $name } heeft hier geen account: dit komt niet aan.
unreached-invited = { $name } is uitgenodigd, maar was hier nog niet: dit komt nog niet aan.
unreached-blocked = Het account van { $name } is geblokkeerd: dit komt niet aan.
unreached-closed = { $name } heeft het account gesloten: dit komt niet aan.
unreached-never = { $name } was hier nog nooit: misschien leest { $name } dit niet.
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
due-title = Te bekijken in je dossiers
due-lead = Hier wacht iemand op je, of kijk je opnieuw of een besluit nog klopt. Wat het langst wacht, staat bovenaan.
due-all = Alles wat je moet bekijken
due-none = Er wacht niets
due-none-text = Wacht er iets op jou, of komt er een dag om opnieuw te kijken? Dan staat het hier.
due-proposal = Wacht op een tweede behandelaar
due-proposal-by = Of anderen beslissen: voorgesteld door { $name } op { $day }.
due-objection = Niet eens met een besluit
due-objection-on = Je cliënt liet dit weten op { $day }.
due-decision = Opnieuw bekijken: anderen beslissen
due-withheld = Opnieuw bekijken: wat is afgeschermd
due-day = Op { $day }.
due-now = nu
home-turns = Wordt { $age } op { $day }
home-turning-text = Op deze dagen verandert wie wat ziet van je cliënten. Dat gaat vanzelf.
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
represents-resume-sure = Een rechter heeft de schorsing gestopt. Dit telt pas als een tweede collega van de planning het bevestigt.
represents-resumed = Schorsing gestopt op { $day }.
represents-error-proof-before = Deze dag ligt voor de schorsing. Kies de dag van de beslissing die de schorsing stopt.
represents-end = Gezag beëindigen
represents-end-sure = Dit werkt meteen. Opnieuw invoeren kan, maar dan moet een tweede weer bevestigen.
represents-end-yes = Ja, beëindigen
represents-told = Op { $day } is { $name } ingevoerd als wettelijk vertegenwoordiger van { $client }.
represents-told-suspended = Sinds { $day } is het gezag van { $name } over { $client } geschorst.
represents-told-to-suspend = Vanaf { $day } is het gezag van { $name } over { $client } geschorst.
represents-told-resumed = Sinds { $day } heeft { $name } weer gezag over { $client }. De schorsing is voorbij.
represents-told-ended = Sinds { $day } heeft { $name } geen gezag meer over { $client }.
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
put-right = Klopt er iets niet?
put-right-text = Verbeter de naam of de relatie. Wie wat mag zien, verandert hier niet door. In het logboek staat dat je iets verbeterde.
put-right-go = Verbeter
remove-relative-text = Hoort deze persoon niet bij dit dossier? Haal de persoon er dan uit. Wie daardoor meekeek, ziet meteen niets meer. Wat er gezegd is, blijft bewaard.
remove-reason = Waarom hoort deze persoon hier niet?
remove-reason-hint = Alleen de planning leest dit.
remove-go = Haal uit dit dossier
remove-error-authority = Deze persoon heeft gezag, of dat wacht op een collega. Beëindig dat eerst.
removed-title = Uit dit dossier gehaald
removed-row = { $name } ({ $relation }), op { $day } door { $who }. Waarom: { $why }
said-person-removed = Deze persoon hoort niet meer bij dit dossier.
kin-of-organisation = { $kin }, { $organisation }
contact-title = Contact van school
contact-must = Een account is van één persoon. Vraag de school wie dat is, en vul de naam in. Daarna kun je deze persoon uitnodigen.
contact-text = Wordt het iemand anders van school? Verander de naam voordat je uitnodigt.
contact-school = Naam van de school
contact-go = Opslaan
contact-error-school = Schrijf hoe de school heet, in hooguit 100 tekens.
contact-error-named = Over deze persoon is al ja of nee gezegd. Wordt het iemand anders? Vraag die dan opnieuw aan.
said-contact-named = Opgeslagen. Dit is nu de contactpersoon.
care-title = Zorg en gegevens
care-of = Zorg en gegevens van { $name }
care-now = Zorg
care-none = Er is nog geen zorg begonnen.
care-lasts = De zorg loopt.
care-since = De zorg loopt sinds { $day }.
care-between = Zorg van { $from } tot { $until }.
care-until = Zorg tot { $day }.
care-begin = Zorg beginnen
care-end = Zorg beëindigen
care-end-sure = Wie alleen meekijkt omdat er zorg is, ziet het dossier na die dag niet meer. Kies je vandaag, dan werkt het meteen.
care-end-yes = Ja, beëindigen
care-begin-day = Eerste dag
care-begin-hint = Vandaag of eerder.
care-end-day = Laatste dag
care-end-hint = Vandaag, eerder of later.
care-error-later = Deze dag moet nog komen. Kies vandaag of een dag ervoor.
care-error-overlap = Toen liep er al zorg, tot { $day }. Kies een latere dag.
care-error-before-begin = De zorg begon pas op { $day }. Kies die dag of een latere.
care-error-next = Op { $day } begint er al nieuwe zorg. Kies een dag ervoor.
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
said-care-ends = Opgeslagen. De zorg stopt na de laatste dag.
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
log-what-way-in = hulp bij het inloggen
log-did-way-in = hielp iemand van dit dossier met inloggen
log-did-way-in-by-hand = nodigde iemand van dit dossier uit, met link en code allebei in eigen hand
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
copy-right-day = Waar dit logboek op { $day } stond, hoort bij de handtekening van die dag. Dat kan ook iemand anders narekenen.
copy-wrong-empty = Kies een bestand, of plak de tekst ervan.
copy-wrong-large = Dit is te groot. Een kopie is hoogstens 5 MB.
copy-wrong-unreadable = Dit is niet te lezen. Is er een stuk van het bestand af?
copy-wrong-not-ours = Dit is geen kopie van dit logboek.
copy-again = Probeer het met het bestand zoals je het hier bewaarde.
copy-wrong-line = Deze kopie klopt niet: regel { $line } is niet zoals we die gaven.
copy-wrong-missing = Deze kopie is niet heel: na regel { $line } mist er iets.
copy-wrong-missing-all = Deze kopie is niet heel: het begin mist.
copy-wrong-seal = Deze kopie is niet zoals we die gaven. Er is iets in veranderd.
copy-wrong-day = Deze kopie klopt niet: de handtekening van de dag hoort er niet bij.
copy-altered = Dit gaat over het bestand, niet over het logboek. Heb je het nog ergens anders? Probeer dat.
copy-wrong-gone = De kopie is heel, maar in het logboek zoals het nu is, staat regel { $line } niet meer zo.
copy-tell = Soms moet een regel weg van de wet. Dat staat dan in het logboek. Bewaar dit bestand en vraag het de praktijk.
copy-tell-whole = Bewaar dit bestand goed en bel de praktijk. Zo’n regel hoort niet te veranderen.

## The key by which days are signed
log-key-go = De sleutel waarmee we elke dag ondertekenen
log-key-title = De sleutel van het logboek
log-key-lead = Elke dag zetten we één handtekening onder alle logboeken samen. Met de sleutel hieronder kan iedereen narekenen of een bewaarde kopie daarbij hoort. Ook zonder ons te vertrouwen.
log-key-key = De sleutel
log-key-keep = Bewaar de sleutel. Staat hier later een andere, of staat een andere in je kopie? Vraag dan waarom.
log-key-kind = Openbare sleutel (Ed25519)
log-key-download = Bewaar sleutel en dagen
log-key-days = De nieuwste dagen
log-key-days-text = Eén getal voor alle logboeken samen. Er is niet uit te lezen van wie ze zijn, of hoeveel het er zijn.
log-key-root = Getal van de dag
log-key-signature = Handtekening
log-key-none = Nog geen dag
log-key-none-text = De eerste handtekening komt vanzelf, binnen een uur.
log-key-how = Hoe je dit precies narekent, staat bij de broncode van dit portaal, in docs/copies.md.
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

## closing the own account
me-close = Account sluiten
close-title = Account sluiten
close-lead = Je hoeft niet te zeggen waarom. Lees eerst wat er weggaat en wat er blijft.
close-works-title = Je werkt hier
close-works-text = Er zijn mensen die op je rekenen. Vraag je beheerder om je werk over te dragen en je account te sluiten.
close-again-title = Log eerst opnieuw in
close-again-text = Zo weten we dat jij het bent. Kom daarna terug op deze pagina.
close-goes = Dit gaat weg
close-goes-entrance = Je gebruikersnaam en je wachtwoord. Je kunt niet meer inloggen.
close-goes-factors = Je extra beveiliging: je passkeys, je app met codes, je nummer voor codes en je herstelcodes.
close-goes-identity = Je uitnodiging, en wat daarbij staat over hoe is vastgesteld wie je bent.
close-goes-devices = De apparaten waar je was ingelogd. Van waar je inlogde is na { $months } maanden niets meer over.
close-goes-drafts = Wat je schreef en niet verstuurde, en wat we bewaarden van de e-mails en sms’jes aan jou.
close-stays = Dit blijft
close-stays-file = Wat in een dossier staat
close-stays-file-text = Afspraken, gesprekken en wat de therapeut opschreef. Dat geldt ook voor het dossier van iemand voor wie je meekijkt of beslist. { $providers } bewaart dit { $years } jaar na de laatste verandering: zo staat het in de wet. Je kunt vragen om het eerder weg te doen.
close-stays-name = Je naam, en hoe je te bereiken bent
close-stays-name-text = Zolang je in een dossier staat, weet de praktijk wie je bent.
close-stays-log = Wie heeft gekeken
close-stays-log-text = Wat je hebt bekeken en veranderd blijft staan, zo lang als het dossier. Ook dat staat in de wet.
close-stays-terms = Dat je akkoord ging met de voorwaarden
close-stays-terms-text = Welke versie het was en wanneer. Dat is het bewijs van wat we hebben afgesproken.
close-stays-shared = Wie met jou meekijkt
close-stays-shared-text = Wie met jou meekijkt, blijft meekijken zolang je toestemming geldt. Wil je dat niet? Trek die dan eerst in.
close-stays-care = Je zorg
close-stays-care-text = Je behandeling gaat door. Je praktijk belt of schrijft je.
close-choose = Wanneer gaat het weg?
close-later = Na { $days } dagen
close-later-text = Log in die tijd in als je je bedenkt. Dan is alles er nog.
close-at-once = Meteen
close-at-once-text = Terugkomen kan dan niet meer. Je hebt een nieuwe uitnodiging nodig.
close-told = Je bent meteen overal uitgelogd. Als we weten hoe we je bereiken, krijg je er bericht van.
close-told-care = Wie jou behandelt, krijgt een e-mail als we het adres kennen. In ‘Wie ziet wat’ van je dossier staat dan dat je hier niets meer leest.
close-send = Sluit mijn account
close-back = Toch niet
closing-title = Je account is dicht
closing-lead = Tot en met { $until } kun je nog terug. Daarna is het weg.
closing-back = Terugkomen
closing-back-text = Niets is nog weg. Kom je terug, dan is alles zoals het was.
closing-keep = Houd mijn account
said-account-closing = Je account is dicht. Log in als je je bedenkt.
said-account-closed = Je account is dicht en gaat nu weg. Dank je wel dat je er was.
said-account-kept = Fijn dat je er nog bent. Alles is zoals het was.
notice-changed-text = Er is iets veranderd. Log in om het te zien: { $link }
notice-changed-subject = Er is iets veranderd
notice-changed-body = Dag,

    Er is iets veranderd. Log in om het te zien: { $link }
## Een kopie van je gegevens (V8)

take-title = Een kopie van je gegevens
take-lead = Je account, je afspraken en je gesprekken, om zelf te bewaren.
take-holds = Wat erin staat
take-holds-account = Je account: je gebruikersnaam, je foto, hoe praktijken je kennen, welke voorwaarden je hebt geaccepteerd, wat je meldde, en wat er over je account is besloten.
take-holds-appointments = Afspraken die je mag zien.
take-holds-messages = Gesprekken die je mag lezen, met alle berichten.
take-holds-network = Wie er om het dossier heen staat, en wat er is afgesproken over meekijken, als je dat mag zien.
take-holds-log = Wie er keek, staat er niet in. Daarvan bewaar je een kopie bij ‘Wie keek er’.
take-account-only = Van een dossier kun je nu niets zien. Wil je daar een kopie van? Vraag die aan je praktijk.
take-safe = In het bestand staan namen en gesprekken. Bewaar het waar alleen jij bij kunt, en niet op een computer die je deelt.
take-readable = Bewaar om te lezen
take-data = Bewaar voor een ander programma
take-forms = Om te lezen krijg je een pagina. Die kun je zonder internet openen en printen. Voor een ander programma krijg je een bestand (JSON). In allebei staat hetzelfde.
take-logged = In het logboek komt te staan dat je een kopie maakte. Wij bewaren de kopie niet.
take-back = Terug
take-first = Wil je eerst iets bewaren?
take-made = Gemaakt op { $when }.
take-now = Dit is wat je toen kon zien.
take-cut = Niet alles past in één kopie: de oudste gesprekken of afspraken staan er niet in. Vraag je praktijk om de rest.
take-account = Je account
take-picture = Je foto bij { $name }
take-network = Wie eromheen staan
take-consents = Wat er is afgesproken over meekijken
take-consent = { $giver } over { $receiver }, { $at }: { $what }
take-consent-back = { $giver } over { $receiver }, { $at }: ingetrokken
said-copy-busy = Er wordt al een kopie voor je gemaakt. Wacht even en probeer het dan opnieuw.

## Het portaal stopt voor een praktijk (A6, T12.2)

notice-ending-subject = Het portaal stopt
notice-ending-body = Dag,

    Het portaal stopt binnenkort voor jou. Log in en lees wanneer dat is, en wat je zelf kunt bewaren: { $link }
notice-ending-text = Het portaal stopt voor jou. Log in en lees wanneer, en wat je kunt bewaren: { $link }
notice-ending-off-subject = Het portaal stopt toch niet
notice-ending-off-body = Dag,

    We schreven je dat het portaal voor jou stopt. Dat gaat niet door. Je hoeft niets te doen. Wil je het nalezen? Log in: { $link }
notice-ending-off-text = Het portaal stopt toch niet. Je hoeft niets te doen. Nalezen kan hier: { $link }
ends-title = Het portaal stopt voor { $name }
ends-until = Tot en met { $day } kun je hier gewoon inloggen. Daarna niet meer.
ended-title = Het portaal is gestopt voor { $name }
ended-since = De laatste dag was { $day }.
ends-stays = Wat er blijft
ends-care = Je hulp gaat gewoon door. { $name } vertelt je hoe jullie contact houden.
ends-file = { $name } houdt het dossier, en bewaart het tot { $years } jaar na de laatste verandering. Er wordt niets weggegooid doordat het portaal stopt.
ends-copy = Maak een kopie
ends-copy-text = Van je account, je afspraken en je gesprekken. Dat kan tot en met de laatste dag.
ended-copy = Hier is niets meer van je dossier te zien. Wil je een kopie? Vraag die aan { $name }.
ended-copy-own = Wat het portaal van je account bewaart.
ends-account = Daarna kun je nog wel inloggen, maar dan is er alleen nog een pagina met uitleg. Je kunt je account dan ook opheffen.
ended-account = Je account is er nog, met alleen deze pagina. Je kunt het opheffen.
ends-others = Je account blijft werken voor { $names }.
operator-title = Praktijken
operator-lead = De praktijken die dit portaal gebruiken.
operator-tile-text = Wie het portaal gebruikt, en stoppen
end-none = in gebruik
end-asked = wacht op bevestiging
end-too-late = te laat bevestigd
end-announced = stopt na { $day }
end-over = gestopt
end-title = Stoppen met het portaal
end-lead = Hier voer je in dat het portaal voor deze praktijk stopt.
end-rule-second = Iemand anders bevestigt het: de beheerder van de praktijk. Heeft die er geen, dan een tweede beheerder hier.
end-rule-told = Pas daarna krijgt iedereen bericht. Niemand wordt eerder geblokkeerd dan een maand nadat hij het weet.
end-rule-kept = De praktijk houdt haar dossiers. Er wordt niets vernietigd.
end-day = Laatste dag
end-day-hint = Op zijn vroegst { $day }.
end-words-hint = Waarom het stopt, en hoe mensen daarna contact houden. Dit lezen alle gebruikers van de praktijk.
end-words-nl = Tekst in het Nederlands
end-words-en = Tekst in het Engels
end-error-day = Kies een dag vanaf { $day }, en binnen drie jaar.
end-error-words-nl = Schrijf een tekst in het Nederlands, van hooguit { $most } tekens.
end-error-words-en = Schrijf een tekst in het Engels, van hooguit { $most } tekens.
end-prove = Laat eerst nog een keer zien dat jij het bent. Verstuur daarna opnieuw; wat je typte staat er nog.
end-ask = Invoeren
end-fact-day = Laatste dag
end-fact-by = Ingevoerd door
end-fact-told = Weten het
end-told = { $told } van de { $all }
end-waits = Dit wacht op bevestiging door iemand anders. Tot dan weet niemand het.
end-follows = Na bevestigen krijgt iedereen bericht, en kan de praktijk niemand meer uitnodigen. Tot en met de laatste dag kan het nog worden afgeblazen.
end-confirm = Ja, het portaal stopt
end-stop = Toch niet stoppen
end-stop-sure = Het portaal blijft. Wie al bericht kreeg, krijgt bericht dat het niet doorgaat.
end-stop-yes = Ja, het gaat niet door
end-done = De laatste dag is voorbij. Dit kan niet meer worden afgeblazen.
end-confirm-lead = Zodra jij dit bevestigt, krijgt iedereen van jullie praktijk bericht.
end-entered = Wat er is ingevoerd
end-refuse = Nee, dit klopt niet
end-ask-operator = Alleen de beheerder van het portaal kan dit nog veranderen. Bel die als het niet klopt.
end-nothing = Het portaal stopt niet voor jullie praktijk.
end-here = Het portaal stopt voor jullie praktijk
end-here-link = Lees wat er is ingevoerd
end-logged = Wie dit invoert, bevestigt of afblaast, wordt bijgehouden.
untold-title = Weten nog niet dat het portaal stopt
untold-text = Deze mensen kunnen we niet per e-mail bereiken. Vertel het ze zelf. Vanaf dan hebben ze nog een maand.
untold-letter = Brief gestuurd
untold-phone = Gebeld
untold-person = Zelf verteld
invited-error-ends = Het portaal stopt voor jullie praktijk. Je kunt niemand meer uitnodigen.
said-ending-asked = Ingevoerd. Iemand anders moet het nog bevestigen.
said-ending-confirmed = Bevestigd. Iedereen krijgt nu bericht.
said-ending-off = Het gaat niet door.
take-link = Maak een kopie van je gegevens
said-ending-told = Genoteerd. Vanaf vandaag telt voor deze persoon een maand.

# Waarmee je laat zien dat jij het bent
me-factors = Waarmee je naast je wachtwoord laat zien dat jij het bent.
me-factors-open = Bekijken en aanpassen
factors-title = Extra beveiliging
factors-lead = Hiermee laat je zien dat jij het bent. Zo komt niemand binnen met alleen je wachtwoord.
factors-must = Kies eerst een extra beveiliging
factors-must-text = Wie hier werkt, logt in met een passkey of een app met codes. Stel er een in. Daarna gaat de rest voor je open.

# Inloggen met een account dat je ergens anders hebt
with-lead = Heb je hier een account via je werk of via een inlogdienst? Dan kan het ook zo.
with-go = Inloggen met { $name }
with-going = Je gaat naar { $name }
with-going-text = Daar laat je zien dat jij het bent. Daarna kom je hier terug.
with-going-on = Verder
with-stay = Toch niet
with-title = Inloggen met een ander account
with-lead-own = Je kunt dit account koppelen aan een account dat je al ergens hebt, zoals dat van je werk. Dan log je daarmee in.
with-first = Nu koppelen is handig: dan hoef je hier straks geen wachtwoord te typen. Later kan ook, bij je account.
with-skip = Nu niet
with-see = Bekijken en koppelen
with-link-text = Eerst laat je daar nog een keer zien dat jij het bent. Daarna kun je hier inloggen met { $name }.
with-link = Koppelen
with-linked = Gekoppeld op { $day }
with-unlink = Loskoppelen
with-stays = Je organisatie wil dat je zo inlogt. Daarom kun je het niet loskoppelen.
with-remove = { $name } loskoppelen?
with-none = Er is hier niets te koppelen
with-none-text = Je praktijk werkt hier niet mee. Je logt in zoals je gewend bent.
with-mixed = Bij jouw account kan dit niet
with-mixed-text = Dat kan meer dan één reden hebben. Er is niets mis. Je logt in zoals je gewend bent.
with-must = Log in met het account van je organisatie
with-must-text = Je organisatie wil dat je zo inlogt. Is het account nog niet gekoppeld? Koppel het dan eerst. Lukt het niet, vraag dan hulp aan de helpdesk van je organisatie.
with-prove = Laat bij { $name } zien dat jij het bent.
with-prove-go = Verder met { $name }
with-again = Opnieuw proberen
with-back = Terug
with-otherwise = Op een andere manier inloggen
with-away = { $name } geeft geen antwoord
with-away-text = Dat ligt niet aan jou. Wacht even en probeer het opnieuw, of log in op een andere manier.
with-refused = Je bent niet ingelogd
with-refused-text = Er is gestopt bij { $name }. Was dat niet de bedoeling? Probeer het dan opnieuw.
with-weak = Er is meer nodig om in te loggen
with-weak-text = { $name } wist nog niet zeker genoeg dat jij het bent. Log daar in met een extra code of een sleutel, en probeer het opnieuw.
with-old = Dat duurde te lang
with-old-text = Of je kwam terug in een andere browser of een ander tabblad. Er is niets misgegaan. Begin gewoon opnieuw.
with-wrong = Dat ging niet goed
with-wrong-text = Het antwoord van { $name } klopte niet. Probeer het opnieuw. Blijft het zo? Vertel het dan aan je praktijk of aan de helpdesk van je werk.
with-unknown = Zo kun je hier niet inloggen
with-unknown-text = Log in met je gebruikersnaam en wachtwoord. Daarna kun je { $name } koppelen, als dat bij jou kan. Heb je hier nog geen account? Vraag dan je praktijk, of waar je werkt, om je uit te nodigen.
with-taken = Koppelen lukte niet
with-taken-text = Je bent hier al gekoppeld aan { $name }, of dat account is al met een ander account gekoppeld. Maak dat eerst los.
with-another = Dat was iemand anders
with-another-text = Bij { $name } is ingelogd met een account dat niet aan jou is gekoppeld. Log daar uit en probeer het opnieuw met je eigen account.
said-issuer-linked = Gekoppeld. Je kunt nu zo inloggen.
said-issuer-removed = Losgekoppeld.
said-issuer-acts = Je bent ingelogd als jezelf. Voor wie je iets mag doen, legt de praktijk vast.

factors-passkeys = Passkeys
factors-passkeys-lead = De veiligste manier. Je logt in met je vinger, je gezicht of de code van je telefoon of computer. Een wachtwoord is dan niet nodig.
factors-passkey-add = Passkey maken
factors-passkey-nowhere = Passkeys kunnen op dit adres niet.
factors-made = Gemaakt op { $day }
factors-used = Het laatst gebruikt op { $day }
factors-change = Aanpassen
factors-rename = Bewaar naam
factors-remove = Verwijderen
factors-last = Dit is je laatste manier om in te loggen. Maak eerst een andere. Dan kan deze weg.
factors-app = App met codes
factors-app-lead = Een app op je telefoon laat elke halve minuut een nieuwe code zien.
factors-app-set = App instellen
factors-app-other = Andere app of telefoon
factors-is-on = staat aan
factors-is-off = staat uit
factors-text = Code per sms
factors-text-lead = De zwakste keuze: een sms kan bij een ander terechtkomen. Neem liever een passkey of een app.
factors-text-set = Nummer instellen
factors-text-other = Ander nummer
factors-text-off = Je praktijk gebruikt geen codes per sms. Je kunt er niet meer mee inloggen.
factors-number = Nummer dat eindigt op { $end }
factors-recovery = Herstelcodes
factors-recovery-lead = Voor als je telefoon weg of stuk is. Elke code werkt één keer.
factors-recovery-left = { $n ->
    [0] Je hebt geen herstelcodes.
    [one] Je hebt nog één herstelcode.
   *[other] Je hebt nog { $n } herstelcodes.
  }
passkey-name = Naam van deze passkey
passkey-name-hint = Bijvoorbeeld: mijn telefoon.
passkey-error-name = Vul een naam in, met hooguit { $most } tekens.
passkey-error-made = Het maken lukte niet. Probeer het opnieuw.
passkey-error-wrong = Die passkey werkte niet. Probeer het opnieuw, of kies een andere manier.
passkey-without = Hiervoor is JavaScript nodig, en een browser die passkeys kent. Kies anders een andere manier.
passkey-elsewhere = Passkeys werken alleen op dit adres:
passkey-failed = Dat ging niet door. Probeer het opnieuw, of kies een andere manier.
sign-in-passkey = Heb je een passkey? Dan heb je geen wachtwoord nodig.
sign-in-passkey-go = Inloggen met passkey
add-passkey-title = Passkey maken
add-passkey-lead = Je telefoon of computer vraagt zo om je vinger, je gezicht of je code.
add-passkey-go = Maak passkey
add-passkey-young = Wie kan jouw telefoon openen?
add-passkey-young-text = Kan je vader, je moeder of iemand anders jouw telefoon openen met een vinger, een gezicht of een code? Dan openen ze met een passkey ook wat hier van jou staat. Wil je dat niet? Haal hun vinger of gezicht eerst van je telefoon, of kies een app met codes op een telefoon die alleen jij opent.
add-passkey-shared = Wie opent dit apparaat nog meer?
add-passkey-shared-text = Wie dit apparaat kan openen met een vinger, een gezicht of een code, komt met de passkey ook hier binnen.
set-app-title = App met codes instellen
set-app-lead = Gebruik een app die codes maakt. Heb je er nog geen? Zoek in de winkel van je telefoon op ‘authenticator’.
set-app-replaces = Dit komt in de plaats van je vorige app
set-app-replaces-text = De codes uit je vorige app werken daarna niet meer. Op je andere apparaten log je opnieuw in.
set-app-one = 1. Zet het portaal in je app
set-app-scan = Laat je app dit plaatje lezen.
set-app-picture = Een plaatje van blokjes dat je app kan lezen. De tekst eronder zegt hetzelfde.
set-app-here = Staat de app op dit apparaat?
set-app-open = Open het in je app
set-app-type = Of typ dit over:
set-app-two = 2. Neem de code over
set-app-hint = Je app laat nu een code zien.
set-app-go = App instellen
app-error-code = Die code klopt niet. Wacht op een nieuwe in je app en typ die over.
app-error-late = Dit stond te lang open. Hier is een nieuw plaatje: lees dat met je app.
set-text-title = Code per sms
set-text-lead = We sturen een code naar je nummer. Zo weten we dat het van jou is.
set-text-number = Mobiel nummer
set-text-number-hint = Van een telefoon die alleen jij gebruikt. Ook een nummer uit het buitenland kan, met + en het land ervoor.
set-text-go = Stuur code
set-text-sent = We stuurden een code naar het nummer dat eindigt op { $end }. Hij werkt tien minuten.
set-text-prove = Controleer code
text-label = Code uit de sms
text-hint = Zes cijfers. De code werkt tien minuten en één keer.
text-sent = Geen sms gekregen?
text-again = Stuur een nieuwe code
text-error-number = Dat is geen mobiel nummer. Typ het zoals 06 12345678.
text-error-many = Er zijn net al een paar codes gestuurd. Wacht een uur, of kies een andere manier.
text-error-wrong = Die code klopt niet, of werkt niet meer. Kijk hem na, of vraag een nieuwe.
text-error-taken = Dit nummer kan niet. Kies een andere manier.
recovery-label = Herstelcode
recovery-hint = Tien letters en cijfers, zoals op je papier.
recovery-error-shape = Een herstelcode heeft tien letters en cijfers. Neem hem opnieuw over.
recovery-error-wrong = Die code klopt niet, of is al gebruikt. Neem een andere van je papier.
recovery-old = { $n ->
    [one] Van je vorige codes is er nog één over. Die werkt niet meer als je nieuwe maakt.
   *[other] Van je vorige codes zijn er nog { $n } over. Die werken niet meer als je nieuwe maakt.
  }
recovery-none = Je krijgt tien codes. Je ziet ze één keer.
recovery-paper = Print ze of schrijf ze op. Leg ze waar alleen jij bij kunt.
recovery-make = Maak herstelcodes
recovery-again = Maak nieuwe herstelcodes
recovery-here = Je herstelcodes
recovery-here-lead = Bewaar ze nu: hierna kun je ze niet meer zien.
recovery-print = Print deze pagina of schrijf de codes op. Leg ze waar alleen jij bij kunt. Elke code werkt één keer.
recovery-copy = Kopieer de codes
recovery-done = Ik heb ze bewaard
remove-passkey = Passkey ‘{ $name }’ verwijderen?
remove-app = App met codes verwijderen?
remove-text = Codes per sms uitzetten?
remove-text-after = Je kunt er dan niet meer mee inloggen. Op je andere apparaten log je opnieuw in.
remove-no = Toch niet
ways-none = Je kunt nu niet verder
ways-none-text = Er is geen extra beveiliging waarmee je kunt laten zien dat jij het bent. Bel je praktijk. Zij helpen je weer naar binnen.
ways-passkey = Laat zien dat jij het bent met je vinger, je gezicht of de code van je apparaat.
ways-passkey-go = Gebruik passkey
ways-text = We kunnen een code naar je telefoon sturen.
ways-text-go = Stuur me een code
ways-told = Hierover krijg je bericht op elk adres en nummer dat we van je kennen.
ways-recovery = Gebruik een herstelcode
prove-again-title = Ben jij het?
prove-again-lead = Dit is belangrijk. Daarom vragen we het nog een keer.
prove-again-go = Verder
prove-again-back = Terug
prove-again-done = Dat klopt
prove-again-done-text = Sluit dit tabblad en ga verder waar je was.
prove-otherwise = Op een andere manier laten zien dat jij het bent (in een nieuw tabblad)
said-passkey-made = Je passkey is gemaakt.
said-factor-changed = Bewaard.
said-factor-removed = Verwijderd. Op je andere apparaten log je opnieuw in.
said-factor-last = Dit is je laatste manier om in te loggen. Die kan niet weg.
said-app-set = Je app is ingesteld.
said-number-set = Je nummer is ingesteld.
notice-code-subject = Je code
notice-code-text = Je code is { $code }. Hij werkt tien minuten. Geef hem aan niemand, ook niet als iemand erom vraagt.
notice-weaker-way-subject = Er is op een andere manier ingelogd
notice-weaker-way-body = Dag,

    Iemand liet zien dat het jouw account is met een code per sms of een herstelcode. Was jij dat? Dan hoef je niets te doen.

    Was jij het niet? Log meteen in en kies een nieuw wachtwoord: { $link }

    Antwoorden op deze e-mail kan niet.
notice-weaker-way-text = Er is een code per sms of een herstelcode gebruikt voor je account. Was jij dat niet? Kies meteen een nieuw wachtwoord: { $link }
notice-password-known-subject = Kent iemand je wachtwoord?
notice-password-known-body = Dag,

    Iemand typte jouw goede wachtwoord, en daarna vaak een verkeerde code. Diegene kwam niet binnen. Was jij het zelf? Dan hoef je niets te doen.

    Was jij het niet? Dan kent iemand je wachtwoord. Log in en kies een nieuw wachtwoord: { $link }

    Voor de zekerheid kan een dag lang niemand met een code inloggen op een apparaat dat we niet kennen.
notice-password-known-text = Iemand typte je goede wachtwoord, maar vaak een verkeerde code. Was jij dat niet? Kies een nieuw wachtwoord: { $link }
## Uitnodigen, en een account beginnen (A1, A15)

invited-person = Account
invited-go-to = Nodig uit
invited-link = Wie is uitgenodigd en nog niet binnen?
invited-title = Uitgenodigd
invited-lead = Wie een uitnodiging kreeg en nog geen account heeft. Wie het langst wacht, staat bovenaan.
invited-tile-text = { $n ->
    [one] Eén keer gezegd: dit is niet voor mij. Kijk het adres na.
   *[other] { $n } keer gezegd: dit is niet voor mij. Kijk de adressen na.
}
invited-nobody = Er wacht niemand
invited-nobody-text = Iedereen die je uitnodigde, is binnen.
invited-row-waits = uitgenodigd op { $day }, geldig tot { $until }
invited-row-since = uitgenodigd op { $day }
invited-row-not-me = zei op { $day }: dit is niet voor mij
invited-waits = wacht op antwoord
invited-expired = link verlopen
invited-spent = te vaak een verkeerde code
invited-not-me = ‘dit ben ik niet’
invited-used = link gebruikt
invited-withdrawn = uitnodiging ingetrokken
invited-not-me-text = Wie de link opende, zei dat de uitnodiging voor iemand anders is. De link werkt niet meer. Kijk het adres na en bel zelf even.
invited-fact-at = Uitgenodigd
invited-fact-link = Link
invited-fact-code = Code
invited-fact-until = Geldig tot
invited-fact-identity = Wie het is
invited-identity-on = { $how }, op { $day }
invited-link-mail = per e-mail naar { $email }
invited-link-paper = per brief
invited-code-to = per sms naar { $mobile }
invited-again = Stuur opnieuw
invited-withdraw = Trek in
invited-withdraw-sure = De link en de code werken dan niet meer. Je kunt later opnieuw uitnodigen.
invited-withdraw-yes = Ja, trek in
invited-form = Nodig uit voor het portaal
invited-form-again = Iets veranderen en opnieuw uitnodigen
invited-identity = Hoe weet je zeker wie het is?
invited-by-document = Identiteitsbewijs gezien
invited-by-known = Al langer bekend in de zorg
invited-by-video = Identiteitsbewijs getoond in een videogesprek
invited-by-record-system = Vastgesteld in het systeem van de praktijk
invited-day = Op welke dag?
invited-email = E-mailadres
invited-email-hint = Hierheen gaat de link. Geen e-mail? Laat dit leeg, dan print je een brief.
invited-mobile = Mobiel nummer
invited-mobile-hint = Mag leeg blijven. Begin met 06, of met + voor een nummer uit een ander land.
invited-channel = Hoe gaat de code?
invited-code-text = per sms
invited-code-text-means = Naar het mobiele nummer.
invited-code-hand = in de hand
invited-code-hand-means = Je ziet de code één keer, en geeft die zelf aan deze persoon.
invited-code-letter = per brief
invited-code-letter-means = Je print een brief. Kan alleen als de link per e-mail gaat.
invited-language = In welke taal?
invited-what = Voor een account zijn twee dingen nodig: een link en een code, elk langs een eigen weg. De link werkt één keer, 14 dagen lang. Opnieuw uitnodigen maakt de vorige link ongeldig. Op elk adres en nummer dat we al kenden, komt een bericht dat er een uitnodiging is.
invited-alone = Van deze persoon kennen we geen e-mailadres en geen nummer. Gaan link en code allebei via jou, dan krijgt niemand er bericht van. Dat staat dan zo in het logboek.
invited-tell = Vertel deze persoon zelf
invited-go = Nodig uit
invited-logged = Dat je iemand uitnodigt, staat ook bij ‘Wie keek er’ van het dossier.
invited-error-identity = Kies hoe is vastgesteld wie het is.
invited-error-day = Vul een dag in. Die kan niet na vandaag liggen.
invited-error-channel = Kies hoe de code gaat.
invited-error-email = Dit is geen e-mailadres. Kijk het na.
invited-error-mobile = Dit is geen mobiel nummer. Kijk het na.
invited-error-no-mobile = Voor een sms is een mobiel nummer nodig. Zonder nummer kan de code in de hand of per brief.
invited-error-same-way = Zonder e-mail gaat de link al per brief. Geef de code dan in de hand, of stuur een sms.
invited-error-email-taken = Dit adres is van iemand die deze cliënt vertegenwoordigt. Vraag de cliënt om een eigen adres, of laat dit leeg en print een brief.
invited-error-mobile-taken = Dit nummer is van iemand die deze cliënt vertegenwoordigt. Vraag om een eigen nummer, of geef de code in de hand.
invited-by-who-hires = Een collega wordt uitgenodigd door de beheerder van de praktijk. Vraag die om een nieuwe link.
invited-error-refused = Deze persoon kun jij nu niet uitnodigen. Applicatiesupport kan helpen.
paper-title = Voor { $name }
paper-once-text = Ga je weg van deze pagina, dan is het nergens meer te vinden. Opnieuw sturen kan wel. Dan werkt dit niet meer.
paper-letter = Print deze brief en stuur hem op, of geef hem mee. De code gaat per sms.
paper-both = Print deze brief. De code eronder wordt niet mee geprint: geef die apart, in de hand.
paper-code-by-letter = Print deze brief en stuur hem op. De link gaat per e-mail.
paper-code-by-hand = Geef deze code zelf aan deze persoon. De link gaat per e-mail.
paper-heading = Je account maken
paper-link-text = Je bent uitgenodigd voor het portaal. Zo maak je je account, op een telefoon of een computer:
paper-go = Ga naar dit adres:
paper-type = Typ daar deze letters en cijfers. Hoofdletters en spaties maken niet uit.
paper-then = Vul daarna je code in. Die krijg je langs een andere weg.
paper-code-text = Je kreeg een e-mail met een link. Open die link en vul daar deze code in:
paper-known = Je naam en hoe je te bereiken bent, staan in het portaal. Wat ermee gebeurt, lees je in de privacyverklaring, onderaan elke pagina.
paper-not-me = Is dit niet voor jou? Vernietig deze brief en bel wie hem stuurde.
paper-alone = Niemand anders krijgt hier bericht van
paper-alone-text = We kennen van deze persoon geen e-mailadres en geen nummer, en brief en code gaan allebei via jou. In het logboek staat dat beide met de hand gingen. Vraag gerust of er toch een adres is.
paper-apart = De code, apart
paper-apart-text = Schrijf deze op een eigen briefje en geef dat in de hand. Doe het niet bij de brief.
paper-back = Klaar
activate-page-title = Account
activate-title = Welkom
activate-lead = Je bent uitgenodigd voor het portaal. In drie kleine stappen maak je je account. Dat duurt ongeveer drie minuten.
activate-go = Verder in het Nederlands
activate-step = Stap { $step } van { $steps }
activate-next = Verder
activate-done = Klaar
activate-back = Een stap terug
activate-code-title = Vul je code in
activate-code-lead = Zo weten we dat jij het bent.
activate-code-text = We stuurden je een sms met een code.
activate-code-hand = Je kreeg de code in de hand, bij wie je uitnodigde.
activate-code-letter = De code staat in een brief. Die kan een paar dagen later komen dan de e-mail.
activate-code-wrong = { $left ->
    [one] Die code klopt niet. Je kunt het nog één keer proberen.
   *[other] Die code klopt niet. Je kunt het nog { $left } keer proberen.
}
activate-no-code = Ik heb geen code
activate-new-code = Een sms kan een paar minuten duren. Komt hij niet? Dan sturen we een nieuwe code naar hetzelfde nummer. De vorige werkt dan niet meer.
activate-new-code-go = Stuur een nieuwe code
activate-ask-code = Vraag dan wie je uitnodigde om een nieuwe.
activate-known-by = Onze e-mails komen van { $sender }. Onze links beginnen met { $address }. Nooit met een ander adres.
activate-known-by-links = Onze links beginnen met { $address }. Nooit met een ander adres.
activate-not-me = Dit is niet voor mij
activate-not-me-text = Kreeg je dit per ongeluk? Dan maken we de link ongeldig. Je hoeft verder niets te doen.
activate-not-me-yes = Ja, dit is niet voor mij
activate-known = Wat weet het portaal al van je?
activate-known-text = Je naam, en hoe je te bereiken bent. Dat vulde iemand voor je in, bijvoorbeeld omdat je ouder, familie of leerkracht bent. Wat ermee gebeurt en wat je rechten zijn, lees je hier:
activate-name-title = Kies je naam en wachtwoord
activate-name-lead = Hiermee log je voortaan in.
activate-name-hint = Dit is een voorstel. Je mag iets anders kiezen.
activate-name-short = Maak er minstens 3 tekens van.
activate-name-long = Dit is te lang. Meer dan 64 tekens kan niet.
activate-name-signs = Gebruik alleen letters, cijfers, en . - _ of @. Geen spaties.
activate-name-wait = { $minutes ->
    [one] Er zijn net te veel namen geprobeerd. Wacht één minuut.
   *[other] Er zijn net te veel namen geprobeerd. Wacht { $minutes } minuten.
}
activate-name-taken = Deze naam is al in gebruik. Kies een andere.
activate-lock-title = Een slot op je account
activate-lock-lead = Met alleen je wachtwoord komt er dan niemand in. Kies één manier. Later kun je er meer toevoegen.
activate-lock-passkey = Passkey
activate-lock-app = Kies de app
activate-lock-text = Stuur ze naar het nummer dat eindigt op { $end }
activate-lock-none = Ik heb niets hiervan
activate-passkey-phone = Mijn telefoon
activate-passkey-computer = Mijn computer
activate-app-scan = Staat de app op een ander toestel? Laat de app daar dit plaatje lezen.
activate-app-copy = Lukt dat niet?
activate-app-key = Voeg in de app zelf een account toe, en neem deze sleutel over:
activate-app-other = Een andere manier
over-title = Deze link werkt niet
over-lead = Misschien is hij al gebruikt, is hij te oud, of mist er een stukje van het adres.
over-new = Een nieuwe link
over-new-text = Was je uitgenodigd per e-mail? Dan sturen we een nieuwe link naar hetzelfde adres.
over-again = Stuur een nieuwe link
over-help = Hulp
over-in = Heb je al een account?
over-in-text = Dan heb je geen link meer nodig. Log in met je gebruikersnaam en je wachtwoord.
somebody-title = Hier is al iemand ingelogd
somebody-lead = Een account is van één persoon.
somebody-text = Is de uitnodiging voor iemand anders dan wie hier is ingelogd? Log dan uit, en open de link opnieuw.
somebody-other = Is de uitnodiging voor iemand anders?
somebody-own = Is de uitnodiging voor jezelf?
somebody-own-text = Dan kun je die aan dit account toevoegen. Je logt in zoals je gewend bent, en ziet alles op één plek.
somebody-own-go = Voeg toe aan mijn account
join-have = Ik heb hier al een account
join-have-text = Dan hoef je geen tweede te maken. Log in, en vul dezelfde code daar in.
join-have-go = Log in
join-title = Voeg de uitnodiging toe
join-lead = Je bent ingelogd als { $name }. De uitnodiging komt bij dit account.
join-means = Wat betekent dat?
join-means-one = Je hebt één naam en één manier van inloggen, ook voor de praktijk die je nu uitnodigt.
join-means-apart = Elke praktijk houdt een eigen dossier. Ze horen niet van elkaar dat je ook bij een andere bekend bent.
join-means-ways = Ben je straks je wachtwoord én je telefoon kwijt? Dan kan een praktijk je niet meer alleen helpen. Bewaar daarom je herstelcodes.
join-code = Code bij de uitnodiging
join-own = Doe dit alleen als de uitnodiging voor jou is. Je kind, je ouder of je partner maakt een eigen account.
join-go = Toevoegen
join-new-code = Een sms kan een paar minuten duren. Komt hij niet? Dan sturen we een nieuwe code naar hetzelfde nummer. De vorige werkt dan niet meer.
join-unfit = Dit kan niet bij dit account
join-unfit-text = De uitnodiging lijkt niet bij jou te horen. Is die wel voor jou? Log dan uit, open de link opnieuw en maak er een eigen account mee. Of vraag wie je uitnodigde om mee te kijken. Er is niets veranderd.
somebody-stay = Blijf ingelogd
start-title = Ik heb een brief
start-lead = Neem over wat er in je brief staat.
start-label = Letters en cijfers uit de brief
start-hint = Vier groepjes van vier. Hoofdletters en spaties maken niet uit.
start-error-shape = Dat zijn er niet zestien. Kijk in je brief en typ alle vier de groepjes.
start-error-unknown = Dit klopt niet, of het werkt niet meer. Kijk je brief na, of bel wie hem stuurde.
stuck-title = Hulp bij je account
stuck-lead = Voor alles is een weg. Je hoeft er niet alleen uit te komen.
stuck-onward = Verder waar je was
stuck-who = Wie kan mij helpen?
stuck-who-text = Wie je uitnodigde. Zo bereik je je praktijk:
stuck-who-unknown = Wie je uitnodigde. Het nummer of adres van je praktijk staat in een brief of op een afspraakkaart die je van ze kreeg, en op hun eigen website.
stuck-lock = Ik heb geen passkey en geen app
stuck-lock-text = Een passkey kan op bijna elke telefoon, tablet en computer. Een app met codes is gratis. Lukt geen van beide? Vraag dan wie je uitnodigde om mee te kijken. Wat je al koos, blijft een uur staan.
stuck-unasked = Ik kreeg een bericht, maar ik weet van niets
stuck-unasked-text = Bel meteen je praktijk. Die ziet wie de uitnodiging maakte, en kan de link ongeldig maken. Is het account al in gebruik? Zeg dat erbij.
stuck-link = Mijn link werkt niet
stuck-link-text = Een link werkt één keer, en 14 dagen lang. Is hij te oud? Open hem dan nog eens: op die pagina vraag je een nieuwe. Kreeg je later nog een link? Dan werkt alleen de laatste. Komt er niets? Vraag dan wie je uitnodigde om een nieuwe.
stuck-code = Ik heb geen code gekregen
stuck-code-text = Een sms kan een paar minuten duren, een brief een paar dagen. Komt je code per sms? Op de pagina waar je de code invult, vraag je een nieuwe. Kreeg je de code in de hand of per brief? Vraag dan wie je uitnodigde om een nieuwe.
stuck-mail = Ik heb geen e-mail
stuck-mail-text = Dat is niet nodig. Vraag wie je uitnodigde om een brief. Daarin staat wat je hier kunt typen.
stuck-mobile = Ik heb geen mobiel nummer
stuck-mobile-text = Dat is niet nodig. Je kunt de code in de hand krijgen, of in een brief. Daarna kies je een passkey of een app met codes. Die werken ook op een tablet of computer.
stuck-real = Is dit bericht echt?
stuck-real-text = Wij vragen nooit om je wachtwoord in een bericht. Twijfel je? Klik niet, en bel je praktijk.
said-activation-sent = De uitnodiging is onderweg.
said-activation-joined = Toegevoegd. Alles staat nu in dit account.
said-activation-withdrawn = Ingetrokken. De link en de code werken niet meer.
said-activation-again = Als er een uitnodiging voor je is, sturen we een nieuwe link naar het adres dat we kennen.
said-activation-code = We stuurden een nieuwe code. De vorige werkt niet meer.
said-activation-code-many = Er zijn al een paar codes gestuurd. Vraag wie je uitnodigde om hulp.
said-activation-not-me = Dank je. De link werkt niet meer, en wie uitnodigt krijgt het te zien.
notice-invited-subject = Er is een uitnodiging voor je gemaakt
notice-invited-body = Dag,

    Er is een uitnodiging voor je gemaakt voor een account in het portaal. Wist je dat? Dan hoef je niets te doen.

    Wist je hier niets van? Lees dan hier wat je doet: { $link }
notice-invited-text = Er is een uitnodiging voor je gemaakt voor het portaal. Wist je dat niet? Kijk hier: { $link }
notice-invited-elsewhere-subject = Onze e-mail gaat naar een ander adres
notice-invited-elsewhere-body = Dag,

    Er is een uitnodiging voor je gemaakt voor een account in het portaal. Daarbij is een ander e-mailadres opgeschreven. Onze e-mail gaat vanaf nu daarheen. Klopt dat? Dan hoef je niets te doen.

    Klopt het niet? Lees dan hier wat je doet: { $link }
notice-begun-subject = Je account is nu in gebruik
notice-begun-body = Dag,

    Je account in het portaal is net in gebruik genomen. Was jij dat? Dan hoef je niets te doen.

    Was jij het niet? Lees dan meteen wat je doet: { $link }
notice-begun-text = Je account in het portaal is net in gebruik genomen. Was jij dat niet? Kijk hier: { $link }
notice-joined-subject = Er is iets bij je account gekomen
notice-joined-body = Dag,

    Bij je account in het portaal is net een uitnodiging gevoegd. Was jij dat? Dan hoef je niets te doen.

    Was jij het niet? Log dan in, kies ‘Overal uitloggen’ en kies een nieuw wachtwoord: { $link }
notice-joined-text = Bij je account is net een uitnodiging gevoegd. Was jij dat niet? Kies ‘Overal uitloggen’ en een nieuw wachtwoord: { $link }
notice-activate-subject = Maak je account
notice-activate-body = Dag,

    Je bent uitgenodigd voor een portaal. Met deze link maak je je account:

    { $link }

    De link werkt één keer, 14 dagen lang. Je hebt ook een code nodig. Die krijg je langs een andere weg.

    Dit bericht komt van het portaal zelf. Kijk of de link begint met het adres dat je praktijk je gaf. Wij vragen nooit om je wachtwoord in een bericht. Verwacht je dit niet? Open de link en kies ‘Dit is niet voor mij’.
notice-activate-code-subject = Je code
notice-activate-code-text = Je code voor het portaal is { $code }. Geef hem aan niemand.
notice-closed-text = Je account is net gesloten. Was jij dat niet? Bel waar je bekend bent, of vraag hier hulp: { $link }
notice-closed-subject = Je account is dicht
notice-closed-body = Dag,

    Je account is net gesloten. Was jij dat? Dan hoef je niets te doen.

    Was jij het niet? Bel dan meteen waar je bekend bent, of vraag hier hulp: { $link }

## Jouw gegevens (A12)
profile-title = Jouw gegevens
profile-lead = Dit weten we van je. Je kunt het hier zelf bijhouden.
profile-reach = Zo bereiken we je
profile-email = E-mailadres
profile-mobile = Mobiel nummer
profile-language = Taal
profile-unsaid = Niet ingevuld
profile-waits = Typ de code die we stuurden
profile-factor = Krijg je codes per sms om in te loggen? Dat nummer staat apart, en verandert niet mee.
profile-name = Naam
profile-call = Zo word je genoemd
profile-born = Geboortedatum
profile-gender = Geslacht
profile-address = Adres
profile-female = Vrouw
profile-male = Man
profile-other = Anders
profile-change = Aanpassen
profile-decided = Anderen beslissen nu voor jou. Wil je hier iets veranderen? Vraag het hun, of je praktijk.
profile-wrong = Klopt je naam of geboortedatum niet? Die past de praktijk aan. Vraag het in een gesprek of per mail.
profile-apart = Elke praktijk ziet alleen wat bij die praktijk staat. Niemand ziet of je ook ergens anders bekend bent.
profile-photo = Zo zien anderen je.
profile-photo-none = Nu zien anderen je eerste letters. Een foto mag, maar hoeft niet.
profile-photo-open = Je foto
edit-title = Aanpassen
edit-lead = Dit weet { $provider } van je.
edit-call-hint = De naam die we gebruiken als we je iets schrijven.
edit-gender = Geslacht, zoals jij het wilt
edit-address-hint = Straat en nummer, en daaronder postcode en plaats.
edit-also = Ook aanpassen bij
edit-keep = Bewaren
edit-error-call = Vul in hoe je genoemd wilt worden. Het mag niet langer zijn dan 80 tekens.
edit-error-address = Dit adres is te lang. Gebruik hoogstens zes regels.
reach-email-title = E-mailadres veranderen
reach-email-lead = We sturen een code naar je nieuwe adres. Daarmee weten we dat het van jou is.
reach-email-new = Je nieuwe e-mailadres
reach-mobile-title = Mobiel nummer veranderen
reach-mobile-lead = We sturen een code naar je nieuwe nummer. Daarmee weten we dat het van jou is.
reach-mobile-new = Je nieuwe mobiele nummer
reach-for = Voor wie geldt dit?
reach-told = Je oude adres of nummer krijgt bericht. Was jij het niet, dan kun je het daar stoppen.
reach-codes = Codes om in te loggen veranderen niet mee. Die gaan naar het nummer bij ‘Extra beveiliging’.
reach-codes-go = Verander dat nummer ook
reach-go = Stuur een code
reach-code = De code
reach-sent = We stuurden een code naar { $to }. Hij werkt 30 minuten. Niets gekregen? Kijk ook bij ongewenste mail, of stuur de code hieronder nog een keer.
reach-prove = Bevestigen
reach-otherwise = Nog een keer, of ergens anders heen
reach-error-email = Dit lijkt geen e-mailadres. Kijk het nog eens na.
reach-error-email-unfit = Dit e-mailadres kun je niet gebruiken voor jouw account. Kies een adres dat alleen jij leest.
reach-error-for = Kies voor wie dit geldt.
reach-error-same = Zo staat het er al.
reach-error-wrong = Deze code klopt niet. Kijk hem nog eens na.
reach-error-over = Deze code werkt niet meer. Stuur een nieuwe.
stop-title = Was jij dit niet?
stop-asked-lead = Iemand wil veranderen hoe we je bereiken.
stop-asked-email = Er is gevraagd om een ander e-mailadres. Stop je het, dan blijft dit adres gelden.
stop-asked-mobile = Er is gevraagd om een ander mobiel nummer. Stop je het, dan blijft dit nummer gelden.
stop-asked-go = Stoppen
stop-done-lead = Er is veranderd hoe we je bereiken.
stop-done-email = Je hebt een ander e-mailadres gekregen. Draai je het terug, dan geldt je oude adres weer, en wordt iedereen die nu is ingelogd uitgelogd.
stop-done-mobile = Je hebt een ander mobiel nummer gekregen. Draai je het terug, dan geldt je oude nummer weer, en wordt iedereen die nu is ingelogd uitgelogd.
stop-done-prove = Laat eerst zien dat jij het bent. Typ je wachtwoord.
stop-done-or = Of met een code of passkey
stop-done-first = Typ je wachtwoord, of gebruik een code.
stop-done-lost = Geen wachtwoord en geen code meer? Bel waar je bekend bent.
stop-done-go = Terugdraaien
stop-stopped-title = Het is gestopt
stop-stopped-lead = Alles blijft zoals het was. Iemand was wel ingelogd met jouw account. Kies daarom een nieuw wachtwoord.
stop-back-title = Het is teruggedraaid
stop-back-lead = Alles is weer zoals het was, en niemand is nog ingelogd. Iemand kent misschien je wachtwoord. Kies een nieuw wachtwoord.
stop-lost = Nieuw wachtwoord kiezen
stop-dead-title = Deze link werkt niet meer
stop-dead-lead = Hij is al gebruikt, of te oud. Denk je dat iemand anders in je account komt? Bel waar je bekend bent.
stop-help = Hulp
said-contact-sent = De code is onderweg.
said-copy-privately = Kies eerst jezelf. Anders staat alleen je werk in de kopie.
said-contact-changed = Het is veranderd. Je oude adres of nummer krijgt ook bericht.
said-mobile-changed = Het is veranderd. Codes om in te loggen gaan nog naar je oude nummer. Dat verander je bij ‘Extra beveiliging’.
said-profile-kept = Bewaard.
notice-contact-code-subject = Je code
notice-contact-code-text = Je code is { $code }. Hij werkt 30 minuten. Geef hem aan niemand. Vroeg je dit niet? Doe dan niets.
notice-contact-asked-subject = Iemand wil veranderen hoe we je bereiken
notice-contact-asked-body = Dag,

    Er is gevraagd om je op een andere manier te bereiken. Was jij dat? Dan hoef je niets te doen.

    Was jij het niet? Stop het hier: { $link }
notice-contact-asked-text = Iemand wil veranderen hoe we je bereiken. Was jij dat niet? Stop het: { $link }
notice-contact-changed-subject = We bereiken je nu anders
notice-contact-changed-body = Dag,

    We bereiken je vanaf nu op een andere manier. Was jij dat? Dan hoef je niets te doen.

    Was jij het niet? Draai het hier terug: { $link }

    Dat kan nog een week. Je wachtwoord of een code is daarvoor nodig.
notice-contact-changed-text = We bereiken je vanaf nu anders. Was jij dat niet? Draai het terug: { $link }
notice-contact-kept-subject = Een verandering is gestopt
notice-contact-kept-body = Dag,

    Iemand wilde veranderen hoe we je bereiken. Dat is gestopt of teruggedraaid. Vroeg jij dit niet? Log dan in en kies een nieuw wachtwoord: { $link }
notice-contact-kept-text = Een verandering van hoe we je bereiken is gestopt of teruggedraaid.
data-reach = Een nieuw e-mailadres of mobiel nummer dat je nog moet bevestigen, en hoe het daarvoor was
data-reach-why = Om te weten dat het van jou is, en om het terug te kunnen draaien.

## Je foto (A12, V4)
photo-title = Je foto
photo-lead = Een foto helpt anderen om te weten wie je bent. Het hoeft niet, en je haalt hem weg wanneer je wilt.
photo-now = Nu
photo-shown = Te zien voor wie je netwerk mag zien.
photo-waits = Nog niet te zien. Wie samen met jou beslist, moet ook ja zeggen.
photo-nobody = Nog niet te zien. We weten nog niet wie samen met jou beslist. Vraag je praktijk.
photo-gone = Je foto is weg
photo-refused = Iemand die samen met jou beslist zei nee. De foto is meteen weggegooid.
photo-remove = Foto weghalen
photo-remove-sure = De foto is dan meteen weg, overal, en komt niet terug. Je kunt later een nieuwe kiezen.
photo-remove-yes = Ja, haal weg
photo-choose = Kies een foto
photo-another = Kies een andere foto
photo-file = Foto
photo-file-hint = JPEG, PNG of WebP, hoogstens 12 MB.
photo-crop = Welk stuk?
photo-preview = Zo wordt je foto
photo-zoom = Dichterbij
photo-across = Naar links of rechts
photo-down = Omhoog of omlaag
photo-unseen = Deze foto kunnen we hier niet laten zien. Je kunt hem wel proberen te versturen.
photo-for = Voor wie is de foto?
photo-consent = Jouw toestemming
photo-agree = Ja, deze foto mag te zien zijn
photo-agree-text = Voor iedereen die je netwerk mag zien. Je kunt dit altijd terugnemen.
photo-agree-age = Voor iedereen die je netwerk mag zien. Je kunt dit altijd terugnemen. Je bent 16 jaar of ouder.
photo-others = Ben je nog geen 16? Dan vragen we ook je ouders of voogd om ja te zeggen. Tot die tijd ziet niemand anders de foto.
photo-send = Foto bewaren
photo-kept = We bewaren alleen een klein vierkant van je foto. Waar en wanneer hij is gemaakt, gooien we weg.
photo-not-yet = Een foto kan nog niet
photo-not-yet-text = Dat kan vanaf je twaalfde verjaardag.
photo-error-nothing = Kies een foto.
photo-error-heavy = Deze foto is te groot. Hij mag hoogstens { $n } MB zijn.
photo-error-large = Deze foto heeft te veel puntjes. Maak hem kleiner, of kies een andere.
photo-error-kind = Dit is geen foto die we kunnen lezen. Kies een JPEG, PNG of WebP.
photo-error-broken = Deze foto kunnen we niet lezen. Misschien is hij stuk. Kies een andere.
photo-error-busy = Het is even druk. Probeer het zo nog een keer.
photo-error-agree = Zet een vinkje als de foto te zien mag zijn. Zonder jouw ja bewaren we hem niet.
family-title = Foto van { $name }
family-lead = { $name } wil deze foto laten zien aan wie het netwerk mag zien.
family-alt = Foto van { $name }
family-seen = Te zien
family-unseen = Nog niet te zien
family-seen-text = Iedereen die moest, zei ja.
family-waits-text = Je zei ja. Nog niet iedereen deed dat.
family-unseen-text = Alleen wie beslist ziet de foto nu.
family-agreed = Je zei ja. Neem je dat terug, dan is de foto meteen weg.
family-take-back = Toch niet, haal weg
family-why = { $name } is nog geen 16, of anderen beslissen mee. Daarom vragen we ook jou. Zeg je nee, dan is de foto meteen weg.
family-yes = Ja, dat mag
family-no = Nee, haal weg
family-none = Er is geen foto
family-none-text = { $name } heeft geen foto gekozen, of hij is weggehaald.
family-own = Je eigen foto kies en verwijder je bij jouw gegevens.
family-tile = Een foto om ja of nee op te zeggen
said-photo-put = Je foto is bewaard.
said-photo-removed = Je foto is weg.
said-photo-agreed = Je zei ja.
said-photo-refused = De foto is weg.
notice-photo-asked-subject = Er wordt je iets gevraagd
notice-photo-asked-body = Dag,

    Er wacht een vraag op je. Log in om te antwoorden: { $link }
notice-photo-asked-text = Er wacht een vraag op je. Log in om te antwoorden: { $link }
data-photo = Je foto: een klein vierkant, zonder waar en wanneer hij is gemaakt
data-photo-why = Zodat anderen in je netwerk weten wie je bent.
data-basis-consent = Je zei er ja op. Dat kun je altijd terugnemen.
data-keep-work = { $n } jaar nadat iemand hier stopte met werken
data-keep-consent = Tot je hem weghaalt, tot iemand die meebeslist nee zegt, of tot je account weg is
close-goes-photo = Je foto, als je die hebt.
appointment-elsewhere = { $here } (bij jou { $there })
own-address-title = Je adres geheim
own-address-lead = Is je adres geheim, dan ziet niemand anders uit je netwerk waar je woont, waar je afspraken zijn of op welke school je zit. Je praktijk ziet het wel.
own-address-lead-other = Is je adres geheim, dan ziet niemand anders uit dit netwerk waar je woont. De praktijk ziet het wel.
own-address-child = Moet ook geheim blijven waar de afspraken zijn, omdat je kind bij jou woont? Vraag dat aan de praktijk.
own-address-open = Je adres is nu niet geheim.
own-address-keep = Houd mijn adres geheim
own-address-since = Geheim sinds { $day }.
own-address-lift = Niet meer geheim
own-address-lift-sure = Anderen uit het netwerk kunnen dan weer zien wat nu geheim is.
own-address-lift-yes = Ja, niet meer geheim
own-address-practice = De praktijk heeft dit ingevoerd. Alleen de praktijk kan het weghalen.
own-address-tile = Wie mag weten waar je woont
profile-secret = Je adres is geheim
## conduct
conduct-page = Meldingen
conduct-report = Gedrag melden
conduct-report-of = Gedrag melden van { $name }
conduct-report-message = Dit bericht melden
conduct-report-link = meld dit bericht
conduct-thread = Gesprek
conduct-lead = Ging iemand te ver? Meld het hier. Wie je meldt, hoort niet van ons wie het was.
conduct-the-message = Het bericht
conduct-own-message = Dit bericht schreef je zelf. Dat kun je niet melden.
conduct-own = Over jezelf kun je hier niets melden.
conduct-gone-message = De tekst van dit bericht is weg. Je kunt het niet meer melden.
conduct-who = Om wie gaat het?
conduct-kind = Wat is er aan de hand?
conduct-kind-judged = Waar valt het onder?
conduct-insult = Beledigen of bedreigen
conduct-insult-means = Schelden, dreigen, kwetsen, of seksuele voorstellen en teksten.
conduct-aggression = Agressief gedrag
conduct-aggression-means = Intimideren, blijven lastigvallen, of over andermans grens gaan.
conduct-content = Ongewenste inhoud
conduct-content-means = Teksten of beelden die schokken of hier niet horen.
conduct-falsehood = Valse informatie
conduct-falsehood-means = Met opzet iets zeggen dat niet klopt, zoals wie je bent.
conduct-misuse = Misbruik van een account
conduct-misuse-means = Het account gebruiken waar het niet voor is, of door een ander laten gebruiken.
conduct-disclosure = Gegevens doorgeven
conduct-disclosure-means = Iets uit het portaal laten zien of doorsturen aan mensen die er niets mee te maken hebben.
conduct-other = Iets anders tegen de afspraken
conduct-other-means = Het staat in de voorwaarden, maar hoort niet bij het rijtje hierboven.
conduct-note = Wil je er iets bij zeggen?
conduct-note-hint = Dit hoeft niet. Alleen wie de melding beoordeelt, leest het.
conduct-what = Wat gebeurde er?
conduct-what-hint = Schrijf wat er gebeurde en wanneer. Alleen wie de melding beoordeelt, leest het.
conduct-send = Stuur de melding
conduct-not = Toch niet
conduct-before = Eerder gemeld
conduct-open = wacht op een oordeel
conduct-judges-therapist = De therapeuten van de cliënt lezen en beoordelen dit. Wie het portaal beheert, ziet alleen de soort melding en het oordeel.
conduct-judges-office = De planners van de praktijk lezen en beoordelen dit. Wie het portaal beheert, ziet alleen de soort melding en het oordeel.
conduct-error-choice = Kies wat het is.
conduct-error-person = Kies om wie het gaat.
conduct-error-empty = Schrijf hier iets op.
conduct-error-late = Een collega was net eerder. Hierboven staat wat die schreef.
conduct-error-deed = Kies wat je doet.
conduct-error-changed = Dit kan niet meer. Er is intussen iets veranderd. Kijk opnieuw.
conduct-desk = Meldingen
conduct-tile-text = Wat gemeld is over gedrag, en wacht op een oordeel.
conduct-desk-treated = Gemeld bij cliënten die je behandelt. Jij leest wat er gemeld is en geeft een oordeel.
conduct-desk-office = Gemeld bij jullie praktijk. Gaat het over een cliënt? Dan leest en beoordeelt de therapeut het.
conduct-none = Er wacht geen melding
conduct-none-text = Komt er een, dan staat ze hier. De oudste staat bovenaan.
conduct-waits = Wacht sinds { $day } ({ $n ->
    [0] vandaag
    [one] 1 dag
   *[other] { $n } dagen
})
conduct-again = bezwaar
conduct-logged = Wie hier kijkt, staat in het logboek.
conduct-about = Melding over { $name }
conduct-reported = Wat gemeld is
conduct-note-of = Erbij gezegd door wie het meldde
conduct-thread-open = Lees het hele gesprek
conduct-fact-kind = Gemeld als
conduct-fact-done = Gebeurd op
conduct-fact-reported = Gemeld op
conduct-fact-by = Gemeld door
conduct-fact-judged = Oordeel
conduct-fact-judged-on = Beoordeeld op
conduct-fact-provider = Praktijk
conduct-fact-decided = Besluit
conduct-fact-decided-on = Besloten op
conduct-fact-read = Gelezen op
conduct-fact-objected = Bezwaar op
conduct-fact-again = Nieuw oordeel
conduct-fact-lifted = Opgeheven op
conduct-fact-taken-back = Ingetrokken op
conduct-fact-due = Gegevens weg vanaf
conduct-team = Een therapeut leest en beoordeelt dit. Gaat het over de enige therapeut van deze cliënt? Regel dan een tweede.
conduct-team-go = Naar de therapeuten van dit dossier
conduct-judgement = Het oordeel
conduct-objection = Het bezwaar
conduct-objection-text = De eigenaar van het account is het niet eens met wat er besloten is. Beoordeel het nog een keer.
conduct-judge = Wat is jouw oordeel?
conduct-violation = Het is tegen de afspraken
conduct-violation-means = De beheerder beslist of er een waarschuwing of blokkade komt. { $name } leest dan ook wat jij hieronder schrijft.
conduct-care = Het hoort bij waar iemand voor in behandeling is
conduct-care-means = Je bespreekt het in de behandeling. Verder gebeurt er niets.
conduct-nothing = Er is niets aan de hand
conduct-nothing-means = De melding wordt gesloten.
conduct-judge-text = Waarom?
conduct-judge-hint = Schrijf zo dat { $name } het kan lezen. Schrijf niet op wie het meldde.
conduct-judge-send = Geef je oordeel
conduct-judge-who = Wie het meldde ziet alleen dat de melding is afgehandeld. { $name } hoort van ons niet wie het was.
conduct-judged-violation = tegen de afspraken
conduct-judged-nothing = niets aan de hand
conduct-judged-care = hoort bij de behandeling
conduct-step-nothing = Geen gevolg
conduct-step-warning = Waarschuwing
conduct-step-block = Blokkade
conduct-cases = Gedrag
conduct-operator-tile = Besluiten over een waarschuwing of blokkade.
conduct-cases-lead = De praktijk vindt dat hier een afspraak is geschonden. Jij beslist wat er volgt.
conduct-cases-objected = Bezwaar
conduct-cases-done = Eerdere besluiten
conduct-cases-none = Er staat hier niets
conduct-cases-who = Je ziet de soort melding en het oordeel. Wat er gezegd is en over wie het gaat, zie je niet.
conduct-account = Account { $number }
conduct-case-before = Eerder besloten over dit account
conduct-case-before-none = Er was nog geen waarschuwing of blokkade.
conduct-struck = { $day }, telt niet meer mee
conduct-disputed = { $day }, bezwaar loopt
conduct-alone = Wie dit meldde, gaf ook zelf het oordeel. Vraag de praktijk zo nodig om een tweede oordeel.
conduct-sole = Let op: alleen dit account heeft hier de rol { $role }. Regel eerst een ander.
conduct-decide = Wat doe je?
conduct-deed-nothing = Geen gevolg
conduct-deed-nothing-means = De melding is daarmee klaar. De eigenaar hoort er niets van.
conduct-deed-warning = Waarschuwen
conduct-deed-warning-means = De eigenaar leest de waarschuwing voor iets anders opengaat. Bezwaar maken kan 30 dagen lang.
conduct-deed-block = Blokkeren
conduct-deed-block-means = De eigenaar kan meteen nergens meer bij. Bezwaar maken kan 30 dagen lang.
conduct-deed-uphold = De blokkade blijft
conduct-deed-uphold-means = De eigenaar leest je reden. Daarna gaan de gegevens van het account weg.
conduct-deed-lift = Opheffen, de overtreding telt nog
conduct-deed-lift-means = Alles gaat weer open. Bij een volgende keer telt dit mee.
conduct-deed-strike = Opheffen, er was geen overtreding
conduct-deed-strike-means = Alles gaat weer open. Dit telt niet meer mee.
conduct-deed-keep = De waarschuwing blijft
conduct-deed-keep-means = De eigenaar leest je reden. De waarschuwing blijft meetellen.
conduct-deed-back = De waarschuwing intrekken
conduct-deed-back-means = De eigenaar leest je reden. De waarschuwing telt niet meer mee.
conduct-no-block = Blokkeren kan nog niet. Eerst komt een waarschuwing.
conduct-again-waits = nog niet gegeven
conduct-reason = Waarom?
conduct-reason-hint = De eigenaar van het account leest dit.
conduct-decide-send = Beslis
conduct-told-words = Dit zegt de praktijk:
conduct-told-reason = Dit zegt wie het portaal beheert:
conduct-mine = Meldingen
conduct-mine-reported = Wat jij meldde
conduct-mine-none = Je hebt nog niets gemeld. Bij elk bericht van een ander kan dat.
conduct-mine-text = We laten weten of je melding is afgehandeld. Wat er voor een ander uit volgt, vertellen we niet.
conduct-mine-received = ontvangen
conduct-mine-done = afgehandeld
conduct-mine-who = Alleen jij ziet deze pagina.
warning-title = Een waarschuwing
warning-lead = Er is iets gebeurd dat tegen de afspraken van het portaal is.
warning-then = Hoe nu verder
warning-then-text = Je kunt gewoon verder. Gebeurt er weer zoiets, dan kan je account dichtgaan.
warning-disagree = Ben je het er niet mee eens? Dan kun je bezwaar maken, tot en met { $until }. Je vindt de waarschuwing later terug bij je account, onder Meldingen.
warning-read = Ik heb dit gelezen
warning-object = Gelezen, en ik ben het er niet mee eens
blocked-why = Waarom
blocked-object = Ben je het er niet mee eens?
blocked-object-text = Dan kun je bezwaar maken, tot en met { $until }.
blocked-object-label = Wat wil je zeggen?
blocked-object-hint = Schrijf wat er volgens jou niet klopt. De praktijk leest het. Wie het portaal beheert, leest het niet.
blocked-object-send = Maak bezwaar
blocked-object-over = Bezwaar maken kan hier niet meer. Je kunt je praktijk wel schrijven of bellen.
blocked-objected = Je bezwaar
blocked-objected-text = We hebben je bezwaar. De praktijk kijkt er nog een keer naar. Het antwoord lees je hier.
blocked-answered = Het antwoord: de blokkade blijft
objection-block-lifted = Het antwoord: de blokkade is opgeheven
objection-warning-stays = Het antwoord: de waarschuwing blijft
objection-warning-back = Het antwoord: de waarschuwing is ingetrokken
blocked-due = Vanaf { $day } gaan je gebruikersnaam, wachtwoord en instellingen weg. Je dossier bij de praktijk blijft.
objection-error-late = Bezwaar maken lukt niet meer: het is te laat, of je deed het al. Bewaar je tekst, of bel je praktijk.
blocked-rights-title = Dit kan nog wel
blocked-number = Bel je? Noem dan account { $number }.
said-conduct-reported = Je melding is binnen. Bij je account, onder Meldingen, zie je of ze is afgehandeld.
said-conduct-judged = Je oordeel is bewaard.
said-conduct-decided = Je besluit is bewaard.
said-conduct-objected = Je bezwaar is verstuurd.
data-conduct = Meldingen over gedrag die jij deed of die over jou gingen, het oordeel, en een waarschuwing, blokkade of bezwaar
data-conduct-why = Om het portaal veilig te houden voor iedereen.
log-what-conduct = meldingen over gedrag
log-did-judge-conduct = besliste over een melding over gedrag
log-system-conduct = kreeg een melding over gedrag
log-system-conduct-again = kreeg bezwaar over een melding over gedrag
role-page-title = Werken als
role-title = Als wie ben je hier?
role-lead = Je kunt hier meer dan één ding zijn. Je bent er één tegelijk. Wat bij iets anders hoort, zie je pas als je wisselt.
role-one = Er is voor jou niets te kiezen.
role-private = Jezelf
role-private-means = Alles wat niet bij je werk hoort.
role-now = nu
role-choose = Hiermee verder
role-logged = In het logboek staat telkens als wat je iets deed.
role-label = Als wat je hier bent
role-works-as = Je bent hier nu als
role-switch = Wisselen
staff-left = Je werkt hier niet meer in het portaal
staff-left-text = Je toegang als medewerker is gestopt. Klopt dat niet? Vraag het de beheerder van de organisatie.
staff-untrained = Je rol is nog niet open: { $role }
staff-untrained-text = Je rol gaat open zodra je beheerder heeft vastgelegd op welke dag je de training had.
staff-opens-from = Je rol gaat open op { $day }.
staff-tile-text = Wie hier werkt, en met welke rol.
staff-title = Medewerkers
staff-one = Medewerker

## Medewerkers: aannemen, rollen, weggaan
staff-lead = Wie hier werkt, met welke rol, en of de toegang open is.
staff-new = Medewerker toevoegen
staff-new-lead = Een rol gaat open zodra de training is vastgelegd. De uitnodiging gaat meteen weg.
staff-new-who = Wie is het?
staff-new-work = Wat gaat deze collega doen?
staff-new-go = Toevoegen en uitnodigen
staff-at = Waar
staff-at-hint = Bij een andere organisatie stel je alleen een beheerder aan.
staff-roles = Rollen
staff-role = Rol
staff-from = Eerste dag
staff-last-day = Laatste dag
staff-until-hint = Laat leeg als die er niet is.
staff-training = Dag van de training
staff-training-hint = Zonder training blijft de rol dicht. Je kunt dit ook later invullen.
staff-error-role = Kies een rol uit de lijst.
staff-error-day = Kies een dag die bestaat.
staff-error-until = Kies een dag die nog komt, en niet vóór de eerste dag.
staff-error-reason = Houd de reden korter dan { $n } tekens.
staff-error-own = Je kunt je eigen rechten niet veranderen. Vraag het een collega.
staff-error-last = Er moet altijd een beheerder blijven. Geef eerst iemand anders die rol, met een training.
staff-error-already = Dat is al zo.
staff-error-leave = Kies een laatste dag die nog komt.
staff-show = Wie
staff-show-all = Iedereen die hier werkt
staff-show-untrained = Zonder training
staff-show-left = Wie hier niet meer werkt
staff-none = Kijk of de naam klopt, of kies iemand anders in de lijst.
staff-providers = Beheerders van organisaties
staff-providers-text = Een beheerder neemt de eigen medewerkers aan. Is er geen, stel er dan een aan.
staff-providers-none = geen beheerder
staff-logged = Wat je hier doet, staat in het logboek.
staff-open = open
staff-open-from = open op { $day }
staff-no-training = wacht op training
staff-over = gestopt
staff-trained-on = training op { $day }
staff-trained-never = nog geen training
staff-until = tot en met { $day }
staff-with-passkey = met een passkey
staff-with-app = met een app
staff-with-nothing = nog zonder tweede stap
staff-own = Dit ben je zelf
staff-own-text = Je eigen rollen en toegang kun je niet veranderen. Vraag het een collega.
staff-no-roles = Geen rollen
staff-roles-change = Rollen veranderen
staff-roles-lead = Een verandering geldt meteen. Je collega hoort dát er iets veranderde, niet wat.
staff-account = Toegang
staff-invite = Uitnodiging
staff-recovery = Weer toegang geven
staff-changes = Wat er veranderde
staff-was = { $at }: { $what }, door { $by }
staff-was-given = rol gegeven: { $role }
staff-was-ended = rol gestopt: { $role }
staff-was-ended-after = rol stopt na { $day }: { $role }
staff-was-trained = training op { $day }: { $role }
staff-was-leaving = gaat weg, laatste dag { $day }
staff-was-stays = blijft toch
staff-was-shut = toegang meteen gesloten
staff-train-go = Training vastleggen
staff-end = Rol stoppen
staff-end-hint = Laat leeg om nu te stoppen.
staff-end-yes = Ja, stop deze rol
staff-give = Rol geven
staff-give-go = Geef deze rol
staff-reason = Reden
staff-reason-hint = Alleen voor jou en je collega-beheerders. Schrijf niets over cliënten.
staff-leave = Laten gaan
staff-leave-lead = De toegang stopt na de laatste dag. Wie cliënten heeft, draagt ze eerst over.
staff-leaving = Deze collega gaat weg
staff-leaving-on = De laatste dag is { $day }.
staff-leaving-late = De laatste dag was { $day }. Er moet nog iets worden overgedragen.
staff-leaving-shut = De toegang is al gesloten.
staff-first = Eerst overdragen
staff-treats =
    { $n ->
        [one] { $n } cliënt moet eerst worden overgedragen.
       *[other] { $n } cliënten moeten eerst worden overgedragen.
    }
staff-treats-text = De planners krijgen daar bericht van zodra je dit vastlegt. Zolang er nog een cliënt over is, stopt de toegang niet, ook niet na de gekozen dag.
staff-treats-none = Er is niets over te dragen.
staff-when = Wanneer?
staff-day-hint = Tot en met deze dag is er toegang.
staff-leave-go = Vastleggen
staff-stay-go = Toch niet: deze collega blijft
staff-now = Meteen sluiten
staff-now-sure = De toegang stopt nu, overal. Cliënten staan dan even zonder behandelaar: de planners zien ze bovenaan en dragen ze over.
staff-now-yes = Ja, sluit nu
leaving-title = Collega's die weggaan
leaving-lead = Wat zij behandelen, draag je over voordat hun toegang stopt.
leaving-none = Niemand gaat weg.
leaving-alone = zonder behandelaar
leaving-go = Overdragen
leaving-count =
    { $n ->
        [0] Alles is overgedragen.
        [one] Nog { $n } cliënt om over te dragen.
       *[other] Nog { $n } cliënten om over te dragen.
    }
hand-all-title = Cliënten van { $name } overdragen
hand-all-lead = Kies wie het overneemt: één collega voor alles, of per cliënt een ander. Het geldt meteen.
hand-all-none = Er is niets meer over te dragen.
hand-all-to = Alles naar
hand-all-to-hint = Bij een cliënt kun je iemand anders kiezen.
hand-all-files = Cliënten
hand-all-one = Wie neemt { $name } over?
hand-all-same = Dezelfde als hierboven
hand-all-more = Er zijn er meer. Die komen hierna.
hand-all-go = Draag over
hand-all-error-all = Kies voor elke cliënt iemand, of iemand voor alles.
said-staff-given = De rol is gegeven.
said-staff-ended = De rol stopt.
said-staff-trained = De training is vastgelegd.
said-staff-leaves = Vastgelegd. Na de laatste dag stopt de toegang.
said-staff-shut = De toegang is gesloten.
said-staff-stays = Deze collega blijft.
said-staff-handed = Overgedragen.
data-work = Van wie hier werkt: rollen, trainingen, wat daaraan veranderde en waarom, de laatste dag, op welke dagen iemand er niet is (niet waarom), en als wat iemand hier het laatst werkte
data-work-why = Om alleen toegang te geven aan wie er werkt en een training had

# Wat de aanbieder op elke pagina meldt
banner-title = Storing en onderhoud
banner-lead = Wat je hier meldt, staat bovenaan de pagina's van alle praktijken. Ook voor wie niet is ingelogd.
banner-tile-text = Melden dat iets niet werkt, of dat er onderhoud komt
banner-outage = Er werkt iets niet
banner-outage-means = Te zien vanaf het begin dat je hieronder kiest.
banner-maintenance = Gepland onderhoud
banner-maintenance-means = Te zien vanaf 48 uur voor het begin.
banner-pages-all = Op elke pagina
banner-pages-entrance = Alleen bij het inloggen en op de beginpagina
banner-planned = staat klaar
banner-shown = nu te zien
banner-over = voorbij
banner-called-off = ingetrokken
banner-span = { $from } tot { $until }
banner-span-open = Vanaf { $from }, einde nog niet bekend
banner-ahead = Van { $from } tot { $until }.
banner-over-at = Naar verwachting klaar: { $when }.
banner-over-unknown = We weten nog niet wanneer dit klaar is.
banner-now = Nu en straks
banner-now-none = Er is nu niets gemeld
banner-before = Eerder
banner-new = Iets melden
banner-kind = Wat meld je?
banner-pages = Waar is het te zien?
banner-from = Begin
banner-from-hint = De tijd in Nederland.
banner-until = Einde
banner-until-hint = Weet je nog niet hoelang iets niet werkt? Laat dit dan leeg.
banner-words-nl = Tekst in het Nederlands
banner-words-en = Tekst in het Engels
banner-words-hint = Hooguit { $most } tekens. Noem geen namen: iedereen kan dit lezen.
banner-look = Bekijk het eerst
banner-looks = Zo ziet het eruit
banner-looks-lead = Kloppen de teksten? Pas als je hieronder verder gaat, ziet iedereen ze.
banner-in-nl = Voor wie Nederlands leest
banner-in-en = Voor wie Engels leest
banner-place = Zet het op de pagina's
banner-change = Nog iets veranderen
banner-fact-pages = Waar
banner-fact-span = Wanneer
banner-fact-shows = Te zien vanaf
banner-fact-by = Gemeld door
banner-correct = Tekst of einde veranderen
banner-correct-go = Verander het
banner-end = Haal het nu weg
banner-end-sure = Het is dan meteen nergens meer te zien. Terugzetten kan niet, opnieuw melden wel.
banner-end-yes = Haal het weg
banner-logged = Wie iets meldt, verandert of weghaalt, staat in het logboek.
banner-error-kind = Kies wat je meldt.
banner-error-pages = Kies waar het te zien is.
banner-error-from = Vul een dag en tijd in, hooguit een jaar vooruit.
banner-error-until = Kies een dag en tijd na het begin en na nu, hooguit een jaar vooruit.
banner-error-until-needed = Vul in wanneer het onderhoud klaar is.
banner-error-words-nl = Vul een Nederlandse tekst in van hooguit { $most } tekens.
banner-error-words-en = Vul een Engelse tekst in van hooguit { $most } tekens.
banner-error-many = Er staan al { $most } meldingen. Haal er eerst een weg.
said-banner-placed = Je melding staat klaar.
said-banner-changed = De melding is veranderd.
said-banner-ended = De melding is weg.
support-title = Hulp bij inloggen
support-lead = Zoek het account van wie je belt. Je ziet alleen hoe het account ervoor staat, niets van de persoon en niets van de zorg.
support-who = Gebruikersnaam of e-mailadres
support-who-hint = Precies zoals de beller het zegt. Hoofdletters maken niet uit.
support-find = Zoek
support-several = Meer accounts
support-several-text = Er horen meer accounts bij dit adres. Vraag welke gebruikersnaam de beller heeft.
support-nameless = Nog geen gebruikersnaam
support-logged = Wat je zoekt, bekijkt en doet, staat in het overzicht van wie het account is.
support-error-empty = Vul een gebruikersnaam of e-mailadres in.
support-error-nobody = We vinden hier geen account mee. Vraag de beller om het te spellen, of om een ander e-mailadres.
support-error-enough = Je zocht vandaag { $n } keer. Meer kan niet op één dag. Morgen kun je weer zoeken.
support-state = Het account
support-invited = uitgenodigd, nog niet in gebruik
support-active = in gebruik
support-since = Account sinds
support-came-in = Laatst ingelogd
support-never = niet in de laatste zes maanden
support-devices = Ingelogde apparaten
support-email = E-mail
support-mobile = Mobiel
support-none = geen
support-failed = { $address } (het laatste bericht kwam niet aan)
support-held = Het account is even dicht
support-held-text = Er is te vaak iets verkeerds ingevuld. Het gaat vanzelf open om { $until }.
support-waits = Er loopt al een weg terug
support-waits-text = Iemand vroeg om een nieuwe manier van inloggen. De wachttijd duurt tot { $until }. Tot dan kan de eigenaar het stoppen.
support-ready-text = De wachttijd is voorbij. Tot { $until } kan de eigenaar verder met de link uit de e-mail.
support-check = Controleer de beller
support-check-text = Vraag om twee van deze drie. Bel zelf nooit iemand op om een code te vragen.
support-by-email = Code per e-mail
support-by-text = Code per sms
support-by-born = Geboortedatum
support-send = Stuur een code naar { $to }
support-send-again = Stuur een nieuwe code
support-code = De code die de beller voorleest
support-code-hint = Zes cijfers. De code werkt tot { $until }.
support-born = De geboortedatum die de beller noemt
support-born-hint = Je ziet alleen of het klopt.
support-none-known = Hiervoor is geen adres of nummer bekend dat we kunnen gebruiken.
support-try = Controleer
support-right = klopt, geldt tot { $until }
support-passed = De beller is gecontroleerd
support-passed-text = Dit geldt tot { $until }, alleen voor jou en alleen voor dit account.
support-over = De controle is voorbij
support-over-text = Er was te vaak iets verkeerd. Vanaf { $until } kan het opnieuw. De praktijk van de beller kan eerder helpen.
support-error-code = Vul de zes cijfers in.
support-error-date = Vul een hele datum in.
support-error-wrong =
    { $n ->
        [one] Dat klopt niet. Je kunt het vandaag nog { $n } keer proberen.
       *[other] Dat klopt niet. Je kunt het vandaag nog { $n } keer proberen.
    }
support-error-no-code = Er is geen code die nog werkt. Stuur een nieuwe.
support-error-over = De controle kan vandaag niet meer.
support-error-codes = Er gingen vandaag al veel codes naar dit account. Neem een ander bewijs.
support-error-nowhere = Daar kunnen we geen code naartoe sturen.
support-error-unchecked = Controleer eerst de beller. Misschien is de controle te lang geleden.
support-error-going = Er loopt al een weg terug, of er is vandaag te vaak om gevraagd.
support-error-not = Dat kan hier nu niet. De praktijk van de beller kan helpen.
support-deeds = Wat je kunt doen
support-after-check = Dit kan zodra de beller is gecontroleerd.
support-unlock = Maak het account weer open
support-unlock-means = De verkeerde pogingen tellen niet meer mee. De beller kan meteen inloggen met het eigen wachtwoord.
support-factor = Begin met een nieuwe extra beveiliging
support-factor-means = Elk bekend adres krijgt bericht en kan het stoppen. Na drie dagen krijgt de beller een e-mail met een link. Het eigen wachtwoord is dan ook nodig.
support-resend = Stuur de uitnodiging opnieuw
support-resend-means = Er gaat een nieuwe link naar het adres dat de praktijk opschreef, en nergens anders heen.
support-elsewhere = Een nieuwe extra beveiliging kan hier voor dit account niet. De beller vraagt het aan de eigen praktijk of organisatie.
support-unreached = We kennen geen adres waarop we de beller bereiken. De planner van de eigen praktijk kan helpen.
said-support-sent = De code is gestuurd.
said-support-right = Dat klopt.
said-support-unlocked = Het account is weer open.
said-support-begun = De wachttijd van drie dagen is begonnen. Elk bekend adres krijgt bericht.
said-support-resent = De uitnodiging is opnieuw gestuurd.
helped-title = Hulp van de helpdesk
helped-lead = Dit deed de helpdesk met je account. Vroeg je daar niet om? Bel dan waar je bekend bent.
helped-search = Zocht je account op
helped-look = Bekeek hoe je account ervoor staat
helped-code = Stuurde je een code
helped-right = Controleerde of jij belde: dat klopte
helped-wrong = Controleerde of jij belde: dat klopte niet
helped-done = Hielp je met inloggen
helped-not = Wilde helpen met inloggen, maar dat kon niet
log-who-support = Iemand van de helpdesk
log-support-search = { $own ->
    [yes] zocht je account op
   *[no] zocht het account van { $name } op
}
log-support-look = { $own ->
    [yes] keek hoe je account ervoor staat
   *[no] keek hoe het account van { $name } ervoor staat
}
log-support-check = { $own ->
    [yes] controleerde of jij belde
   *[no] controleerde of { $name } belde
}
log-support-helped = { $own ->
    [yes] hielp je met inloggen
   *[no] hielp { $name } met inloggen
}
log-support-not = { $own ->
    [yes] wilde je helpen met inloggen, maar dat kon niet
   *[no] wilde { $name } helpen met inloggen, maar dat kon niet
}
notice-support-code-subject = Je code voor de helpdesk
notice-support-code-body = Dag,

    Je code is { $code }. Hij werkt tien minuten.

    De helpdesk vroeg om deze code. Lees hem alleen voor als je zelf nu met de helpdesk belt. Belde je niet zelf? Geef de code dan aan niemand, en bel niemand terug.
notice-support-code-text = Je code voor de helpdesk is { $code }. Lees hem alleen voor als je nu zelf met ze belt. Belde je niet? Geef hem aan niemand en bel niemand terug.
notice-support-helped-subject = De helpdesk maakte je account weer open
notice-support-helped-body = Dag,

    De helpdesk maakte je account net weer open. Je kunt weer inloggen. Vroeg je daar zelf om? Dan hoef je niets te doen.

    Vroeg je er niet om? Bel dan meteen waar je bekend bent, of vraag hier hulp: { $link }
notice-support-helped-text = De helpdesk maakte je account weer open. Vroeg je daar niet om? Bel dan meteen waar je bekend bent.

## Wat elke regel zegt, in gewone woorden (/rules)
rules-title = De regels in gewone woorden
rules-lead = Bij wie iets ziet, staat een nummer, zoals T4.3. Dat is een regel uit de gebruiksvoorwaarden (T) of uit de privacyverklaring (P). Hier staat elke regel in gewone woorden. Wat in de voorwaarden en de verklaring staat, geldt.
rules-terms = Alle gebruiksvoorwaarden lezen
rules-in-terms = Lees het in de gebruiksvoorwaarden
rules-in-statement = Lees het in de privacyverklaring
rules-link = De regels in gewone woorden
rules-cite = Regel
receipt-rule = Wat regel T3.2 zegt
rule-t1-1 = Wie er bij een dossier horen
rule-t1-1-text = Een behandelaar is iemand die hulp geeft. Een vertegenwoordiger is een ouder met gezag of een voogd. Kan een volwassene iets niet zelf beslissen, dan is het degene die dat voor diegene doet. Een gerelateerde is iemand anders om je heen, zoals familie, school of een instelling.
rule-t2-2 = Eerst akkoord
rule-t2-2-text = Wie het portaal wil gebruiken, gaat eerst akkoord met de gebruiksvoorwaarden. Daarvoor gaat er niets anders open. We bewaren welke tekst je las, en wanneer.
rule-t3-1 = Wie een account krijgt, en wie mag meekijken
rule-t3-1-text = Een account begint pas als de praktijk weet wie je bent. Iemand om je heen ziet pas iets als iedereen die erover beslist ja zegt, en de praktijk de toegang opent. Vanaf 16 jaar beslis je alleen. Van 12 tot en met 15 jaar zeggen jij en iedereen met gezag ja. Onder de 12 jaar zegt iedereen met gezag ja. Wie meekijkt, kan dat zolang er hulp is.
rule-t3-2 = Toestemming
rule-t3-2-text = Wie ja zegt, kiest wat de ander mag zien. Dat kan altijd anders, en het kan altijd stoppen. Je hoeft niet te zeggen waarom, en het werkt meteen. Ook één los ding kun je verborgen houden.
rule-t3-3 = Wat van iemand zelf is, en wat er bij je praktijk kan
rule-t3-3-text = Een gesprek, een afspraak of een vragenlijst kan van iemand zelf zijn, zoals het gesprek van een ouder met de behandelaar. Dat zien alleen wie eraan meedoet en wie behandelt. Wat een praktijk heeft uitgezet, is er voor niemand.
rule-t4-1 = Een account is van één mens
rule-t4-1-text = Je account is van jou alleen. Wie niet bij een dossier hoort, vindt daar niets, ook niet dat het er is.
rule-t4-2 = Jonger dan 12 jaar, of als iemand iets niet zelf kan beslissen
rule-t4-2-text = Een kind jonger dan 12 kijkt nog niet zelf. Wie gezag heeft, kijkt en beslist. Kan iemand vanaf 12 jaar iets niet zelf beslissen, dan beslist de vertegenwoordiger over dat deel, en over niets anders. De behandelaar mag iets afschermen. Mis je iets, dan kun je er altijd naar vragen.
rule-t4-3 = Van 12 tot en met 15 jaar
rule-t4-3-text = Je ziet alles over jezelf. Een ouder of voogd ziet wat jij met die ouder of voogd deelt. De behandelaar mag ook dan iets afschermen. Wie iets mist, kan er altijd naar vragen.
rule-t4-4 = Vanaf 16 jaar
rule-t4-4-text = Je beslist alleen wie er met je meekijkt. Zonder jouw ja ziet niemand om je heen iets, ook een ouder niet.
rule-t4-5 = Wie hier werkt
rule-t4-5-text = Een behandelaar ziet het dossier van wie hij of zij behandelt. Wie bij de praktijk afspraken plant, ziet je naam, je afspraken en wie er om je heen staan, niet wat je bespreekt. Bij spoed mag een behandelaar van dezelfde praktijk een dossier 24 uur openen, met een reden. Wie keek, staat bij ‘Wie keek er’.
rule-t5-3 = Zo gaan we met elkaar om
rule-t5-3-text = Bedreigen, kwetsen, liegen over wie je bent en gegevens van een ander doorgeven mag niet. Het portaal is er voor je zorg, nergens anders voor. Krijg je zoiets te lezen, dan kun je het melden.
rule-t9-3 = Je account sluiten
rule-t9-3-text = Je mag je account altijd sluiten. Een reden is niet nodig. We wissen wat erin staat, behalve wat bewaard moet blijven.
rule-t9-4 = Wat bewaard blijft, ook na een overlijden
rule-t9-4-text = De praktijk moet je dossier van de wet bewaren. Je kunt vragen om iets te wissen. Dat mag alleen worden geweigerd als een ander er groot belang bij heeft, als goede zorg dat vraagt, of als de wet het zegt. Na een overlijden kijkt niemand anders meer mee. Behandelaars kunnen het dossier dan nog lezen, niet veranderen. Wie iets wil weten, kan het aan de praktijk vragen.
rule-t12-2 = Als het portaal stopt
rule-t12-2-text = Stopt het portaal bij een praktijk, dan hoort iedereen die het gebruikt dat ten minste een maand van tevoren.
rule-t12-3 = Eerst een waarschuwing
rule-t12-3-text = Houdt iemand zich niet aan de afspraken, dan komt er eerst één waarschuwing. Gebeurt het daarna weer, dan kan het account worden geblokkeerd. Klopt het niet, dan kun je bezwaar maken.
rule-t12-4 = Meteen geblokkeerd
rule-t12-4-text = Voor wat volgens regel T5.3 niet mag, kan een account meteen worden geblokkeerd, zonder waarschuwing. Ook dan kun je bezwaar maken.
rule-t14-1 = Als de voorwaarden veranderen
rule-t14-1-text = Een nieuwe tekst staat van tevoren in het portaal, met de dag waarop die ingaat. Ga je vanaf die dag niet akkoord, dan kun je nog lezen, een kopie van je gegevens vragen, je account sluiten en uitloggen.
rule-p3 = Welke gegevens we bewaren
rule-p3-text = We bewaren wat nodig is voor je hulp en voor het portaal, zo lang als daarbij staat. Van elke keer dat iemand in een dossier kijkt of er iets in verandert, blijft een regel bewaard.
