# The texts of the portal. Dutch leads (T14.2). Level B1, short and kind.

## The frame of every page
portal = Portal
skip = Go to the text
help-now = Help now
demo-line = This is an example. All people are made up.
demo-line-link = Be someone else
acting-label = Who you are viewing for
acting-parent = You are viewing as a parent of
acting-representative = You are viewing as the representative of
acting-related = You see what is shared about
acting-staff = You are in the file of
acting-looking = You are looking through the eyes of
acting-stop = Stop looking
places = Main menu
place-today = Today
place-appointments = Appointments
place-me = Me
new-count = new
foot-terms = Terms
foot-cookies = Cookies

## Days
day-today = today
day-tomorrow = tomorrow
day-yesterday = yesterday
day-in-days = in { $n } days
day-in-weeks = in { $n } weeks
day-in-months = in { $n } months
day-days-ago = { $n } days ago
day-weeks-ago = { $n } weeks ago
day-months-ago = { $n } months ago

## Everywhere
with = with { $name }
crumbs = Where you are
who-sees = Who can see this?
standing-line = Not everything needs to be here. Is something missing, or would you like to know more?
pager = Turn pages
pager-newer = Newer
pager-older = Older
form-error-title = Something is not right yet

## Signing in
sign-in-title = Sign in
sign-in-lead = Good to see you.
sign-in-user-name = User name
sign-in-password = Password
sign-in-go = Next
sign-in-error-wrong-title = That is not right
sign-in-error-wrong = Check your user name and type your password again. Capitals count.
sign-in-error-wait-title = Wait a moment
sign-in-error-wait = { $minutes ->
    [one] There were too many tries. Try again in 1 minute.
   *[other] There were too many tries. Try again in { $minutes } minutes.
}
sign-in-error-busy-title = It is busy for a moment
sign-in-error-busy = Many people are signing in at the same time. Wait a few seconds, type your password and try again. Your user name is still there.
sign-in-error-missing = Fill in your user name and your password.
sign-in-error-long = A user name or password cannot be that long. Type them again.
sign-in-stuck = Stuck?
sign-in-stuck-password = Forgot your password? Call or mail your practice. They check who you are and give you a new one.
sign-in-stuck-account = No account yet? You get one from your practice, by letter or in person.
code-title = Your code
code-lead = So that we are sure it is you.
code-label = Code of 6 digits
code-hint = Open the app with your codes and copy the code.
code-go = Sign in
code-back = Start again
code-error-shape = A code has 6 digits. Copy it again.
code-error-wrong = That code is not right. Wait for a new one in your app and type that.
code-stuck = Stuck?
code-stuck-clock = Check that the clock of your phone is right. The codes depend on the time.
code-stuck-phone = New phone, or lost the app? Call your practice. They help you back in.

## Password
password-page-title = Password
password-first-title = Choose your own password
password-first-lead = You were given a password to start with. From now on only you know it.
password-current = Current password
password-new = New password
password-again = Once more
password-hint = At least 12 characters. Four separate words in a row are strong and easy to remember.
password-tip = Use it nowhere else. Your phone or browser may keep it, if only you can get to it.
password-save = Save password
password-error-short = This is too short. Make it at least 12 characters.
password-error-long = This is too long. More than 200 characters is not possible.
password-error-again = The two are not the same. Type both again.
password-error-easy = This is easy to guess. Choose something else, without your user name.
password-error-same = This is the password you were given. Choose a new one.
password-error-current = This is not your current password.

## Me
me-lead = Your account, and where you are signed in.
me-account = Your account
me-features = What you can do here
me-accepted = Version { $version }, accepted on { $date } ({ $language }).
me-terms-read = Read them
me-sign-out = Sign out
me-language = Language
me-language-save = Save language
me-sessions = Where you are signed in
me-sessions-lead = Is there a device you do not know? Sign it out and choose a new password.
me-session-since = Since { $since }
me-session-seen = Last seen: { $seen }
me-session-this = this device
me-session-end = Sign out
me-sessions-end-all = Sign out everywhere
me-password = Change password
device-phone = Phone
device-computer = Computer
feature-appointments = appointments
feature-access-log = who looked

## Terms
terms-title = Terms
terms-first-title = First, what we agree
terms-first-lead = Read how the portal works and what we may expect of each other. Then you can go on.
terms-changed-title = The terms are new
terms-changed-lead = Read what they say now. Then you can go on.
terms-version = Version { $version }
terms-from = applies from { $date }
terms-to-answer = Straight to the answer
terms-translation-title = This is a translation
terms-translation = Does it differ from the Dutch text? Then the Dutch text applies.
terms-answer-title = Do you agree?
terms-answer-text = You can always read the terms again, at the bottom of every page.
terms-accept = Yes, I agree
terms-decline = No, rather not
terms-older = Earlier versions
declined-title = That is fine
declined-lead = Without your yes the portal stays closed. Your care does not change.
declined-still = This still works
declined-read = Reading and keeping the terms.
declined-care = Your appointments go on as before. Call your practice if you want to ask something.
declined-rights = Asking your practice for your data, or to close your account.
declined-again = Read them again

## Cookies
cookies-title = Cookies
cookies-lead = Only what the portal needs to work. Nobody follows you.
cookies-name = Name
cookies-purpose = What for
cookies-ends = Until when
cookies-none-else = The portal sets no other cookies. Nothing here is from other companies.

## Today
home-title = Hello { $name }
home-lead = This is ready for you.
home-lead-staff = This is your day.
home-next = Next appointment
home-next-open = View
home-next-all = All appointments
home-no-next = No appointments coming up
home-no-next-text = As soon as there is an appointment, it is here.
home-agenda = Appointments today
home-agenda-empty = No appointments today
home-agenda-empty-text = Time for something else.
home-files = Files
home-file = File
home-staff-empty = There is nothing for you here yet
help-line = Need help now? Call
help-line-danger = In danger
help-line-all = All numbers

## File
file-page-title = Overview
file-own = Your file
file-empty = There is nothing you can open now
file-empty-text = If that changes, you see it here.

## Appointments
appointments-own = Your appointments
appointments-of = Appointments of { $name }
appointments-plan = Plan an appointment
appointments-upcoming = Coming up
appointments-past = Past
appointments-none = No appointments coming up
appointment-title = Appointment on { $day }
appointment-facts = When and where
appointment-by-video = Video. Your therapist will tell you how to join.
appointment-place-unknown = Ask your practice where it is
appointment-with = With
appointment-about = About
appointment-cancelled = cancelled
appointment-past = past
appointment-cancelled-title = This appointment will not take place
appointment-cancelled-text = Would you like a new one? Call your practice.
appointment-move = Move
appointment-cancel = Cancel appointment

## Who looked
log-page-title = Who looked
log-own = Who looked at your data?
log-of = Who looked at { $name }?
log-who = Who
log-show = Show
log-empty = Nobody
log-empty-text = Nobody looked in this period.
log-whole = This is all of it. Nobody can take away or change anything here unseen.
log-part = Here you see what the practice did and what you did yourself. Not everything has to be here.

## Help
help-page-title = Help
help-title = Help now
help-lead = Just call. You do not have to know whether it is bad enough.
help-day-night = Day and night
help-112 = Danger
help-112-text = If someone is in danger now
help-113 = Thinking of suicide?
help-113-text = Talk or chat at any time, without giving your name
help-crisis = Crisis service of { $name }
help-talk = Talk to someone
help-kindertelefoon = Talk about anything, up to age 18, free
help-jeugdstem = Questions about your care or your rights
help-veilig-thuis = If home is not safe, day and night, free
help-not-read = The portal is not for emergencies. What you write here is not read at once.

## Errors
error-page-title = Notice
error-to-home = Go to Today
error-to-start = Go to the start
error-not-found-title = This page is not here
error-not-found-text = Maybe the address is no longer right, or this page is not for you.
error-foreign-title = This came from another site
error-foreign-text = To keep you safe we did nothing with it. Go back to the portal and do it there.
error-too-many-title = Wait a moment
error-too-many-text = { $minutes ->
    [one] This came too often in a row. Try again in 1 minute.
   *[other] This came too often in a row. Try again in { $minutes } minutes.
}
error-too-large-title = That is too big
error-too-large-text = Make it shorter or smaller and try again.
error-bad-form-title = That did not come through well
error-bad-form-text = Go back, check what you filled in and send it once more.
error-method-title = That cannot be done here
error-method-text = Go back and use the buttons on the page.
error-gone-title = This is not here any more
error-gone-text = It was taken away or is over.
error-signed-out-title = You are signed out
error-signed-out-text = You were away for a while. Sign in again and go on where you were.
error-away-title = The portal cannot show anything right now
error-away-text = It cannot read or write well at the moment. Nothing is lost. Try again in a minute.
error-away-again = This may not have arrived yet. Feel free to send it again: it never arrives twice.
error-away-typed = What you wrote
error-away-send = Send again
error-server-title = Something went wrong on our side
error-server-text = It is not your fault. Try again in a few minutes.

## Welcome
welcome-page-title = Welcome
welcome-title = Welcome to { $name }
welcome-lead = Your appointments and your data in one place. You can see who looks at them.
welcome-lead-young = Your appointments in one place. You can see who looks at them.
welcome-sign-in = Sign in
welcome-demo = See the demo
welcome-1 = What comes next
welcome-1-text = When, where and with whom.
welcome-2 = Who can see it
welcome-2-text = In plain words, every time.
welcome-3 = Yours
welcome-3-text = Nobody follows you here.
welcome-no-account = No account yet? You get one from your practice.
welcome-choose-title = Welcome
welcome-choose-lead = Which practice are you with?

## Demo
demo-page-title = Demo
demo-title = Who do you want to be?
demo-lead = Choose someone and look around. Everything is made up, and you cannot break anything.
demo-people = Clients and the people around them
demo-staff = Who works there
demo-no-account = no account
demo-messages = What would have been sent
demo-messages-lead = Nothing leaves the demo. Here you see every e-mail and every text message.
demo-messages-empty = Nothing yet
demo-messages-empty-text = As soon as something would have been sent, it is here.
demo-mail = E-mail
demo-text-message = Text message
demo-message-to = to { $to }
demo-components = All parts of the design
components-title = Components
cookie-ends-session = When you sign out or close the browser
cookie-ends-minutes = After { $minutes } min.
cookie-ends-days = After { $days } days
cookie-session = To know that you are signed in. It holds only a random number.
cookie-return = To bring you back to the page you were on after you sign in.
cookie-language = To remember the language you chose.
cookie-label = To remember which practice you came in by.
cookie-said = To tell you once that something worked, and where you can go on.
audience-youth = For children, young people and their parents
audience-adults = For adults
audience-all = For everyone
said-password-saved = Your new password is saved. You are now signed out on other devices.
said-session-ended = That device is signed out.
said-signed-out = You are signed out.
said-appointment-made = The appointment has been made.
said-appointment-moved = The appointment has been moved.
said-appointment-cancelled = The appointment has been cancelled.
said-team-added = The therapist has been added and can see this file now.
said-team-ended = The therapist can no longer see this file.
demo-by-hand = Sign in by hand
demo-code = Code right now
title-client = Client
title-representative = Parent or representative
title-teacher = Teacher
title-related = Related person
title-therapist = Therapist
title-coordinator = Coordinator
title-provider-administrator = Practice administrator
title-record-keeper = Record keeper
title-support = Application support
title-complaints-officer = Complaints officer
title-dpo = Data protection officer
title-administrator = Portal administrator
age-years = { $years } years old

## access_log
log-lead-own = Here you see each time somebody looked at your data, changed something in it, or tried to. You too.
log-lead-of = Here you see what the practice did with the data of { $name }, and what you did yourself.
log-ask = Is something not right? E-mail the practice:
log-from = From
log-until = Until and including
log-error-day = Fill in a day, such as 2026-11-23.
log-error-order = The last day comes before the first. Swap them.
log-folded = { $n } times, last at { $last }
log-pill-emergency = emergency
log-pill-refused = not allowed
log-pill-failed = did not work
log-who-all = Everybody
log-who-you = You
log-who-practice-all = Everybody at the practice
log-who-practice = Somebody at the practice
log-who-circle = Somebody in the network
log-who-stranger = Somebody without access
log-who-system = The system
log-role-client = client
log-role-mother = { $own ->
    [yes] your mother
   *[no] mother
}
log-role-father = { $own ->
    [yes] your father
   *[no] father
}
log-role-parent = { $own ->
    [yes] your parent
   *[no] parent
}
log-role-teacher = teacher
log-role-representative = legal representative
log-role-related = { $own ->
    [yes] from your network
   *[no] from the network
}
log-role-therapist = therapist
log-role-coordinator = planner
log-role-administrator = administrator
log-role-record-keeper = keeper of closed files
log-role-support = helpdesk
log-role-complaints-officer = complaints officer
log-role-dpo = watches over privacy
log-role-job = happens by itself
log-role-import = taken over from the record system
log-role-seeding = made ready for this example
log-tried-read = tried to look at { $what }, but was not allowed to
log-failed-read = tried to look at { $what }, but that did not work
log-tried-change = tried to change something in { $what }, but was not allowed to
log-failed-change = tried to change something in { $what }, but that did not work
log-did-open = opened { $what }
log-did-read = looked at { $what }
log-did-search = searched in { $what }
log-did-plan = made an appointment
log-did-move = moved an appointment
log-did-cancel = cancelled an appointment
log-did-create = put something new in { $what }
log-did-update = changed something in { $what }
log-did-delete = took something out of { $what }
log-did-something = did something with { $what }
log-did-erase = erased a line of this list
log-did-rights = { $own ->
    [yes] changed who may enter your file
   *[no] changed who may enter the file of { $name }
}
log-did-give = gave { $person } access as therapist
log-did-end = ended the access of { $person } as therapist
log-did-change-right = changed the access of { $person } as therapist
log-system-right = gave { $person } access as therapist
log-system-create = put { $what } here
log-what-log = this list
log-what-own = what is their own
log-what-file = { $own ->
    [yes] your file
   *[no] the file of { $name }
}
log-what-profile = { $own ->
    [yes] your personal data
   *[no] the personal data of { $name }
}
log-what-appointments = { $own ->
    [yes] your appointments
   *[no] the appointments of { $name }
}
log-what-messages = { $own ->
    [yes] your messages
   *[no] the messages of { $name }
}
log-what-record = { $own ->
    [yes] your reports
   *[no] the reports on { $name }
}
log-what-care-plan = { $own ->
    [yes] your care plan
   *[no] the care plan of { $name }
}
log-what-questionnaires = { $own ->
    [yes] your questionnaires
   *[no] the questionnaires of { $name }
}
log-what-outcomes = { $own ->
    [yes] your results
   *[no] the results of { $name }
}
log-what-documents = { $own ->
    [yes] your documents
   *[no] the documents of { $name }
}
log-what-modules = { $own ->
    [yes] your modules
   *[no] the modules of { $name }
}
log-what-tasks = { $own ->
    [yes] your tasks
   *[no] the tasks of { $name }
}
log-what-network = { $own ->
    [yes] the people around you
   *[no] the people around { $name }
}

## home, clients, people
and = { $first } and { $last }
home-next-for = for { $name }
home-next-about = about { $name }
home-sees-log = who looked
home-sees-own = You now only see here what is your own
home-agenda-tile = Agenda
home-agenda-tile-text = Your day, and the days after it.
home-for-provider-administrator = Later you arrange here who works at your practice and what you offer.
home-for-record-keeper = Later you decide here about files that are closed.
home-for-support = Later you help people here with questions about the portal.
home-for-complaints-officer = Later you read and answer complaints here.
home-for-administrator = Later you manage the practices and the texts of the portal here.
kin-self = yourself
kin-child = your child
kin-step-child = your stepchild
kin-grandchild = your grandchild
kin-pupil = your pupil
kin-known = someone you know
kin-friend = your friend
kin-partner = your partner
kin-sibling = your brother or sister
kin-brother = your brother
kin-sister = your sister
kin-parent = your parent
kin-mother = your mother
kin-father = your father
kin-step-parent = your step-parent
kin-foster-parent = your foster parent
kin-grandparent = your grandparent
kin-guardian = your guardian
kin-mentor = your mentor
kin-curator = your curator
kin-teacher = your teacher
kin-school = from your school
kin-as-guardian = you are the guardian
kin-as-curator = you are the curator
kin-as-mentor = you are the mentor
kin-as-mandate = you have a mandate
who-sees-name = { $name } ({ $kin })
who-sees-at = { $label }: { $sentence }
who-sees-nothing = { $who } sees nothing.
who-sees-only = { $who } sees only your { $what }.
who-sees-some = { $who } sees only your { $what }, except for a few.
who-sees-therapist = { $name } ({ $how }) sees your file.
who-sees-planning = Whoever arranges appointments at { $label } sees your name, your appointments and who is around you. Not what you talk about.
feature-other = other data
treats-treating = therapist
treats-cover = stand-in
treats-supervisor = supervisor
treats-group-leader = group leader
treats-emergency = emergency access
regime-age = { $name } is { $age }.
regime-one-decides = You decide for { $name }.
regime-both-decide = Both of you decide for { $name }.
regime-all-decide = You decide for { $name } together.
regime-represented = Others decide for { $name }.
regime-client-lets-see = { $name } chooses what you can see.
regime-client-decides = { $name } chooses who else can see this.
regime-client = You choose who else can see this.
regime-client-represented = Others now decide for you. Ask your therapist if you want to know how that works.
regime-related = You see what is shared with you about { $name }.
regime-died = { $name } has died. The file can only be read.
tile-appointments = What is coming and what was.
tile-log-own = Who looked at your data.
tile-log = Who looked at this file.
tile-team = Who gives treatment. Add someone, or end their access.
file-died = died
caseload-title = My clients
caseload-lead = You can see the files of these people now.
caseload-tile-text = Whose file you can see now.
caseload-how = Your part: { $how }
caseload-none = You have no clients yet
caseload-none-text = As soon as the planners give you someone, they are here.
files-title = Files
files-lead = All files of your practice, by family name.
files-tile-text = Appointments and who treats.
files-none = There are no files yet
files-none-text = They come here from the system of your practice, or you open one yourself.
list-name = Family name
list-name-hint = The beginning is enough. Without ‘van’ or ‘de’.
list-look = Search
list-all = Show everyone
list-start = To the start
list-next = Next
list-end = That was the last one
list-end-text = Nobody comes after this.
list-not-found = Nobody found
list-not-found-text = Check how you wrote the family name, or type fewer letters.
people-page-title = People
people-title = People
people-lead = Whom your practice knows, by family name: clients, the people around them, and who works there.
people-tile-text = Whom you know, and who can sign in.
people-none = Nobody is here yet
people-none-text = As soon as people are entered, they are here.
people-relative = Close to a client
people-known = Known to your practice
people-issue-first = Give a first password
people-issue-again = Give a new password
people-issue-note = Give a password only to the person themselves, once you are sure who they are. Are you giving a new one? Then the old one no longer works and that person is signed out everywhere.
account-none = no account
account-invited = invited
account-active = can sign in
account-blocked = blocked
account-closed = closed
sheet-title = Signing in for { $name }
sheet-lead = Print this sheet or copy it, and give it to { $name } yourself.
sheet-once = You see this only once
sheet-once-text = When you leave this page, the password can be found nowhere. You can give a new one. Then this one no longer works.
sheet-signing-in = This is how you sign in
sheet-password = First password
sheet-secret = Key for the app with codes
sheet-link = The same key as a link
sheet-step-sign-in = Go to the portal and type your user name and this password.
sheet-step-app = Put the key into an app with codes on your phone. It gives a new code every time.
sheet-step-same-app = Use the code from the app you already had.
sheet-step-password = Then choose your own password. Only you know that one.
sheet-hand-over = Hand this sheet over or send it by letter. Not by e-mail.
sheet-back = Back to the list
sheet-refused = That cannot be done here
sheet-refused-text = You cannot give a password for this account. Application support can help.
team-title = Treatment team
team-of = Who treats { $name }?
team-lead = Whoever is here can see this file.
team-now = Now
team-nobody = Nobody yet
team-nobody-text = Add someone. Then they can see this file.
team-add = Add someone
team-person = Therapist
team-kind = Role
team-choose = Choose a name
team-add-go = Add
team-end = End access
team-ended = Earlier
team-no-therapists = Your practice has no therapists in the portal yet.
team-logged = What you do here is also shown under ‘Who looked’ in this file.
team-since = { $kind }, since { $day }
team-until = { $kind }, until { $day }
team-between = { $kind }, from { $from } until { $until }
team-error-person = Choose a therapist from the list.
team-error-kind = Choose a role from the list.
team-error-own = You cannot add yourself. Ask a colleague of the planners to do that.
team-error-circle = This colleague is family of the client, or close to the client. That one does not treat here. Choose someone else.
blocked-title = Your account is blocked
blocked-lead = You cannot use the portal now. We are happy to explain why.
blocked-care = Your care goes on
blocked-care-text = Your appointments stay as they are. Your practice calls or writes to you if something changes.
blocked-rights = You may still ask for your data, or say that you do not agree.
blocked-contact = Ask what is the matter
blocked-contact-text = Write to or call your practice. Do not put in an e-mail what you talk about in your treatment.

## appointments
appointments-yours = What you take part in yourself
appointments-file = Your appointments
appointment-in-person = at the practice
appointment-video = video
appointment-phone = by phone
appointment-whose = Appointment of
appointment-over = about { $name }
appointment-for = for { $name }
appointment-cancel-text = Everyone who can see this appointment will see that it is cancelled. You can take this back.
appointment-cancel-yes = Yes, cancel it
appointment-restore = Let it go ahead after all
appointment-restore-text = This appointment was cancelled.
who-you = You
who-planners = those who plan appointments at the practice
why-planners = Planning is their work. They do not see what is talked about.
appointment-who = { $n ->
    [one] { $names } can see this.
   *[other] { $names } can see this.
}
why-appointment-with = The one the appointment is with.
who-file-sees-appointments = those who may see the appointments of { $name }
agenda-title = Agenda
agenda-lead = Your day, hour by hour.
agenda-days = Another day
agenda-previous = Day before
agenda-next = Day after
agenda-today = To today
agenda-empty = No appointments on this day
agenda-party = { $party }, about { $client }
agenda-other = Choose a day
agenda-go = Go to that day
plan-new-title = New appointment
plan-move-title = Move an appointment
plan-lead = For { $name }
plan-nobody-title = There is no therapist yet
plan-nobody-text = Nobody treats this client now. Assign a therapist first.
plan-date = Day
plan-time = Time
plan-minutes = How long, in minutes
plan-with = With whom
plan-with-stays = { $name } (stays the same)
plan-modality = How will you meet?
plan-place = Where
plan-place-hint = Only when you meet somewhere, such as room 3.
plan-new-go = Make the appointment
plan-move-go = Save
plan-back = Back
plan-error-date = Choose a day that exists.
plan-error-date-far = This day is too far away. Check the year.
plan-error-time = Enter a time, such as 15:30.
plan-error-time-skipped = That time does not exist: the clock goes one hour forward then. Choose another time.
plan-error-past = This moment has passed. Choose a later one.
plan-error-minutes = Enter a number from { $least } to { $most }.
plan-error-modality = Choose how you will talk.
plan-error-place = Make this shorter: no more than { $most } characters.
plan-error-with = Choose somebody who treats this client now.
said-appointment-restored = The appointment goes ahead after all.
foot-privacy = Privacy
privacy-title = How we handle your data
privacy-cookies = the cookies the portal sets
place-agenda = Agenda
place-caseload = Clients
place-files = Files
place-people = People
people-issue-sure = The old password will no longer work, and this person will be signed out everywhere.
people-issue-yes = Yes, give a new password
team-end-sure = This therapist will stop seeing the file right away.
team-end-yes = Yes, stop access
home-nothing = There is nothing here for you now
home-nothing-text = What you see here depends on what is shared with you. Is that not right, or do you want to know why? Ask the practice.

## messages
place-messages = Messages
feature-messages = messages
messages-lead = Write with your therapist. Everything you take part in yourself is here.
messages-own = Your messages
messages-of = Messages of { $name }
messages-new = New message
messages-none = No messages yet
messages-none-text = As soon as something is written, it will be here.
messages-none-write = Feel free to write when you want to ask or tell something.
messages-end = This was the oldest
messages-end-text = There is nothing further back.
messages-newest = To the newest
messages-others = The messages of others are with their file.
message-unreadable = This can no longer be read
message-taken-back = This message was taken back
thread-about = about { $name }
thread-with = With { $names }
thread-mine = You:
thread-new = { $n ->
    [100] 99+ new
    [one] 1 new
   *[other] { $n } new
}
thread-who = { $n ->
    [one] { $names } can read this.
   *[other] { $names } can read this.
}
who-you-small = you
thread-why = Why?
thread-fresh = New for you
thread-read = read
thread-earlier = Earlier messages
thread-newest = To the newest messages
thread-shut = You cannot write here now
why-client = The one it is about.
why-therapist-with = The one you write with here.
why-therapist = Is { $how }. Who treats may read along.
why-therapist-you = You treat { $name }.
why-emergency = Has emergency access to the file.
why-party = This is this person’s own.
why-party-you = This is yours.
why-authority = Decides for { $name }.
why-authority-own = Decides together with you.
why-authority-you = You decide for { $name }.
why-consent = { $name } agreed to that.
why-consent-own = You agreed to that. You can stop it at any time.
why-consent-you = This was shared with you.
who-other-therapists = others who treat { $name }
why-other-therapists = Who treats may read along.
who-file-readers = those who may see the messages of { $name }
why-file-readers = They are people who help decide, or who may see it.
compose-answer = Your answer
compose-hint = Not for emergencies: nobody reads this at once.
compose-send = Send
compose-later = Keep for later
compose-was-kept = What you wrote was still here. It has not been sent.
compose-kept = Kept, not sent yet
compose-sending = Sending …
compose-failed = Not sent. Check if you are online. What you wrote is still here. Press Send once more.
compose-ended = You have been signed out. What you wrote is still here. Sign in again in a new tab. After that you can send it here.
compose-gone = You can no longer see this conversation. What you wrote was not sent. You can copy it here.
compose-sign-in = Sign in again
compose-copied = Copied
compose-arrived = There is a new message
begin-title = New message
begin-about = Who is it about?
begin-about-lead = Choose who you want to write about. Each file has its own therapists.
begin-about-you = About you
begin-to = To whom
begin-for = { $name }, for { $client }
begin-subject = About what
begin-text = Your message
begin-nobody = There is nobody to write to now
begin-nobody-text = Call the practice if you want to ask something.
message-error-to = Choose who you write to.
message-error-left = You can no longer write to that person here. Choose somebody from the list. What you wrote is still here.
message-error-no-subject = Say in a few words what it is about.
message-error-subject-long = Make this shorter: no more than { $most } characters.
message-error-no-text = Write something first.
message-error-text-long = This is too long for one message. Make it two: no more than { $most } characters each. What you wrote is still here.
message-nobody-treats = No therapist reads this now. Call the practice. You can copy what you wrote here.
message-nobody-there = Nobody around { $name } can read this now. You can copy what you wrote here.
inbox-lead = From the people you treat. Who has waited longest comes first.
inbox-waiting = Waiting for an answer
inbox-answered = Answered
inbox-none-waiting = Nobody is waiting
inbox-none-waiting-text = Everything has been answered.
inbox-more-waiting = Who else is waiting
inbox-start = To the beginning
inbox-begin = Want to write something yourself? Choose somebody at
inbox-waits-now = waiting for less than an hour
inbox-waits-hours = { $n ->
    [one] waiting for 1 hour
   *[other] waiting for { $n } hours
}
inbox-waits-days = { $n ->
    [one] waiting for 1 day
   *[other] waiting for { $n } days
}
unsent-title = Not sent
unsent-lead = What you wrote and have not sent yet. Only you see this. It goes after 30 days.
unsent-none = There is nothing here
unsent-none-text = What you write and do not send is kept here.
unsent-one = An answer
unsent-go-on = Go on writing
unsent-discard = Throw away
unsent-discard-sure = Gone is gone. You cannot get this back.
unsent-discard-yes = Yes, throw away
lost-title = This was not sent
lost-text = This page is no longer there, or is not for you. Perhaps you may not write here any more. Ask the practice if you want to know why.
lost-yours = You wrote this
lost-copy = Copy
lost-kept = We also keep it at ‘Not sent’. Only you see it there.
said-message-sent = Your message was sent.
said-message-sent-meanwhile = Your message was sent. Meanwhile another message came in. It is below.
said-message-changed = Your message had been sent already. What you changed after that is below. Send it as a new message if you like.
said-message-kept = Kept. You can go on with it later.
said-draft-discarded = Thrown away.
home-messages = New messages
home-messages-all = All messages
home-messages-new = { $n ->
    [100] 99+ new messages
    [one] 1 new message
   *[other] { $n } new messages
}
home-inbox-tile = Messages
home-inbox-tile-text = { $n ->
    [100] 99+ conversations are waiting for an answer.
    [0] Nobody is waiting for an answer.
    [one] 1 conversation is waiting for an answer.
   *[other] { $n } conversations are waiting for an answer.
}
home-messages-tile-text = Your own conversations.
home-sees-list = You see: { $what }
tile-messages = What was written.
log-did-write = wrote a message
notice-subject = Something is waiting for you
notice-body = Hello,

    Something new is waiting for you. Sign in to see it.

    You get this message once, also when more comes in.

## network and sharing
network-title = Who is involved
network-own = The people around you
network-of = The people around { $name }
network-relatives = Family and others
network-therapists = Who gives treatment
network-gone = Who was here before
network-nobody = Nobody yet
network-nobody-text = The practice adds people here, or you invite somebody.
network-no-therapists = Nobody gives treatment here now.
network-you = that is you
network-since = { $kin }, since { $since }
network-with-authority = { $kin }, with authority, since { $since }
network-sees = Sees { $what }.
network-sees-all = Sees everything.
network-sees-nothing = Sees nothing of you now.
network-silent = What you choose works at once. The other person is not told.
tile-network = Who belongs to this file
tile-network-share = Who is involved, and what they may see
share-title = What somebody may see
share-of = What may { $name } see?
share-lead = You choose. You can always change it again, without giving a reason. It works at once.
share-choose = Choose
share-more = More choices
share-look = See how it will be
share-becomes = This is how it will be
share-give = Yes, do this
share-otherwise = Choose again
share-now = { $name } now sees
share-will = { $name } will see
share-will-not = { $name } will not see { $what }.
share-nothing = nothing
share-until = This stops by itself after { $day }.
share-at-16 = On { $day } you turn 16. From then on you alone decide what others see.
share-last-day = Until which day?
share-last-day-hint = You can leave this empty. Then it holds until you change it.
share-error-past = Choose a day that is still to come, or leave it empty.
share-error-date = That is not a day. Choose one from the calendar, or leave it empty.
share-error-category = One of these choices is not possible here. Please look again.
share-code-hint = You are sharing more. That is why we want to be sure it is you. Copy the code from your app.
share-code-wait = That went wrong too often. Wait { $minutes } minutes and try again.
share-waits-for = First { $name } has to say yes as well.
share-not-granted = The practice still has to open the access.
share-no-representative = First there has to be a parent or guardian who says yes as well.
share-no-care = This person only sees something while there is care.
share-withheld = The therapist does not show part of this now.
share-stop = Stop
share-stop-sure = { $name } then sees nothing any more by your choice, at once. You do not have to say why.
share-stop-yes = Yes, stop
share-pressed = Is somebody making you do this?
share-pressed-text = Nobody may force you to show anything. You may say no. You may also say yes and turn it off later: the other person is not told.
share-pressed-who = Talk about it with your therapist, or with somebody you trust.
share-pressed-help = Here you find who can help you now.
share-ledger = What you chose before
share-past = You let them see: { $what }.
share-past-until = You let them see, until { $day }: { $what }.
share-past-stopped = You stopped.
share-silent = The other person is not told what you choose here. It does stand in ‘Who looked’.
said-share-saved = Saved. Your choice holds at once.
said-share-saved-meanwhile = Saved. Something had changed in the meantime; what you chose now counts.
look-as = See what { $name } sees
look-lead = This is what { $name } sees of you. You cannot change anything here.
look-nothing = { $name } sees nothing of you
look-nothing-text = Only their own conversations and appointments. You do not see those.
look-own = Own conversations and appointments of { $name } are not here. You do not see those.
look-not = { $name } does not see: { $what }.
look-network = { $name } sees who is around you.
birthday-page = What changes
birthday-title-own = On { $day } you turn { $age }
birthday-title = On { $day } { $name } turns { $age }
birthday-read = Read what changes then
birthday-12 = From that day { $name } sees the whole own file. Parents or a guardian then see only what { $name } lets them see.
birthday-16 = { $own ->
    [yes] From that day you alone decide who sees what of you.
   *[no] From that day { $name } alone decides who sees what.
}
birthday-16-represented = { $own ->
    [yes] From that day you are 16. Others still decide some things for you then.
   *[no] From that day { $name } is 16. Others still decide some things for { $name } then.
}
birthday-18 = { $own ->
    [yes] From that day you are an adult. Parents or a guardian no longer have authority then.
   *[no] From that day { $name } is an adult. Parents or a guardian no longer have authority then.
}
birthday-by-itself = This happens by itself. Nobody has to do anything.
birthday-now = Sees now
birthday-then = From { $day }
birthday-same = Nothing changes here. Sees now and after: { $what }.
birthday-acts-you = You will no longer write or arrange things in the name of { $name }.
birthday-acts-no = Will no longer write or arrange things in the name of { $name }.
birthday-none = There is no birthday ahead on which anything changes.
birthday-nobody = There is nobody here for whom anything changes.
birthday-choose = Choose who sees what
hide-from = Do not show this to { $name }
hide-hidden = { $name } cannot see this. You chose that.
hide-again = Show it again
hide-again-title = Show it again?
hide-again-text = { $name } will see this again.
hide-appointment = The appointment
hide-thread = The conversation
hide-leave = No, leave it
turns-you = On { $day } you turn { $age }.
turns = On { $day } { $name } turns { $age }.
turns-sees = Then { $who } can see this too.
turns-not = Then { $who } can no longer see this.
turns-same = Nothing changes then in who can see this.
said-share-hidden = This is hidden now. The other person gets no message about it.
said-share-shown = This can be seen again.
said-share-stopped = Stopped. It works at once.
share-profile = Personal data
share-profile-such-as = Such as address and telephone number
share-appointments = Appointments
share-appointments-such-as = When, where and with whom
share-messages = Messages
share-messages-such-as = The conversations with the therapist
share-record = Reports
share-record-such-as = What the therapist writes down
share-care-plan = Care plan
share-care-plan-such-as = What you are working on together
share-questionnaires = Questionnaires
share-questionnaires-such-as = What was filled in
share-outcomes = Results
share-outcomes-such-as = How things are going, in a graph
share-documents = Documents
share-documents-such-as = Letters and test results
share-modules = Modules
share-modules-such-as = Exercises and a diary
share-tasks = Tasks
share-tasks-such-as = What there is still to do
share-network = People around
share-network-such-as = Who else is involved
network-sees-file = Sees your whole file at this practice.
who-sees-choose = See and choose who sees what
who-sees-choose-at = See and choose who sees what at { $label }
network-sees-but = Sees { $what }, apart from a few things.
share-say = You agree that { $name } sees this: { $what }.
share-say-all = { $name } only sees something when everybody who decides about this has said yes, and the practice has opened the access.
share-own-things = { $name } can still take part, with messages and appointments of their own. Do you not want that either? Then choose ‘Stop’.
share-stays-hidden = What you had hidden one by one stays hidden.
share-at-16-same = What { $name } sees stays the same then.
share-at-16-then = From that day { $name } sees { $what }.
share-list = Who may see what
tile-share = Your yes or no
share-lets = You let them see: { $what }.
share-no-say = You have no say in this now. What you said before you can read and stop.
log-what-sharing = who may see what
share-list-lead = Somebody only sees something when everybody who decides says yes. Here you give your yes, or take it back.

## who sees what, withholding, capacity
sees-page = Who sees what
sees-title = Who sees what of { $name }?
sees-table = Person by person
sees-who = Who
sees-yes = sees
sees-no = does not see
sees-why = Why
sees-client = client
sees-with-authority = { $kin }, with authority
sees-unreached = These people read nothing here now
sees-treating = Who treats or has emergency access sees everything: { $names }.
sees-own-things = Somebody's own conversations and appointments are seen by that person alone, and by who treats.
sees-withhold = Withhold
sees-items = { $n ->
    [one] 1 single item
   *[other] { $n } single items
}
sees-logged = That you looked here stands at ‘Who looked’.
sees-tile = And why. Also what is withheld.
reach-no-account = has no account
reach-invited = was invited, and has not been here yet
reach-blocked = the account is blocked
reach-closed = has closed the account
reach-never = has never been here
because-unknown = Does not belong to this file.
because-not-treating = { $own ->
    [yes] Does not treat you now.
   *[no] Does not treat { $name } now.
}
because-treats = { $own ->
    [yes] Treats you.
   *[no] Treats { $name }.
}
because-emergency = Has access now because it is an emergency.
because-frozen = { $name } died. The file can no longer change.
because-died = { $name } died. Whoever wants to see something asks the practice.
because-under-twelve = { $own ->
    [yes] You are not 12 yet.
   *[no] { $name } is not 12 yet.
}
because-own-record = { $own ->
    [yes] It is your file.
   *[no] It is { $name }'s own file.
}
because-others-act = { $own ->
    [yes] Others decide about this for you.
   *[no] Others decide about this for { $name }.
}
because-own-thing = It is this person's own.
because-not-a-party = It belongs to others.
because-no-standing = It is this person's own, but they do not take part now.
because-no-care = There is no care now. This person only sees something while there is care.
because-not-granted = The practice has not opened the access.
because-withheld = The therapist withholds this from this person.
because-no-representative = There is no parent or guardian who can say yes.
because-all-let-see = Everybody who decides about it agrees.
because-looks-only = May only look.
because-lets-see = { $own ->
    [yes] You let this be seen.
   *[no] { $name } lets this be seen.
}
because-represents = { $own ->
    [yes] Decides about this for you, { $basis }.
   *[no] Decides about this for { $name }, { $basis }.
}
because-no-consent = { $own ->
    [yes] You let this person see nothing now.
   *[no] { $name } lets this person see nothing now.
}
because-no-consent-of = { $who } has not said yes yet.
because-not-covered = { $own ->
    [yes] You do not let this part be seen.
   *[no] { $name } does not let this part be seen.
}
because-not-covered-of = { $who } did not say yes to this part.
because-hidden = { $own ->
    [yes] You hid this by itself.
   *[no] { $name } hid this by itself.
}
because-hidden-of = { $who } hid this by itself.
as-parental-authority = as a parent with authority
as-guardianship = as guardian
as-curatorship = as curator
as-mentorship = as mentor
as-written-mandate = with a written mandate
as-partner = as partner
as-family = as close family
held-now = What is withheld now
held-nothing = Nothing is withheld.
held-past = What was withheld before
held-since = Since { $day }.
held-since-by = Since { $day }, by { $name }.
held-ends = Stops by itself on { $day }.
held-ended = Stopped on { $day }.
held-lifted = Lifted on { $day }, by { $name }.
held-no-reason = The reason does not stand here.
held-by-judgement = Belongs to the decision that others decide about this.
held-review = Look at it again on { $day }.
held-due = look at it now
held-silent = This has no effect now: the client decides alone.
held-lift = Lift
held-lift-sure = This person then sees it at once, as far as it is allowed otherwise.
held-lift-yes = Yes, lift it
withhold-title = Withhold from { $name }
withhold-what = What does this person not see?
withhold-appointments = Single appointments
withhold-messages = Single conversations
withhold-last = Last message: { $day }
withhold-reason = Reason
withhold-reason-hint = Only therapists of this file read this.
withhold-review = When do you look at it again?
withhold-review-hint = Within a year. Withholding does not stop by itself then.
withhold-look = See how it becomes
withhold-set = Withhold
withhold-will-not-item = { $name } then does not see either: { $item }.
withhold-same = Nothing changes now: { $name } did not see this before.
withhold-told = It works at once. This person gets no message and reads no reason. The pages always say: not everything needs to be here.
withhold-silent = There is nothing to withhold here
withhold-silent-text = { $name } decides alone what others see. Talk about it with { $name } if you are worried.
withhold-who = ‘Who looked’ says that something changed in who sees what, not what or why.
withhold-error-nothing = Choose what you want to withhold.
withhold-error-category = One of these choices cannot be made here. Look again.
withhold-error-reason = Write down why.
withhold-error-reason-long = Make it shorter: { $most } characters at most.
withhold-error-review = Choose a day.
withhold-error-review-past = Choose a day that is still to come.
withhold-error-review-far = Choose a day up to { $day }.
said-withheld = Withheld. It works at once.
said-withholding-lifted = Lifted. It works at once.
capacity-go = Is there something { $name } cannot decide alone?
capacity-page = Deciding alone
capacity-title = What can { $name } not decide alone?
capacity-lead = As long as no second therapist confirms it, nothing changes.
capacity-young = Under 12 the parents or the guardian decide already. Nothing is needed here.
capacity-all = everything
capacity-now = What holds now
capacity-nothing = { $name } decides, as far as age allows.
capacity-past = What held before
capacity-waits = Waits for a second therapist
capacity-waits-mine = Another therapist of this file must confirm this.
capacity-proposed = Proposed on { $day }, by { $name }.
capacity-by = Decided by { $one } and { $other }.
capacity-until = Up to and including { $day }.
capacity-no-end = Without a last day.
capacity-opens = Does not stay withheld
capacity-opens-nothing = What { $name } did not let be seen stays withheld.
capacity-confirm = Confirm
capacity-confirm-sure = From then on others decide about this for { $name }, and { $name } reads that.
capacity-confirm-yes = Yes, confirm
capacity-drop = I do not agree
capacity-drop-mine = Take back
capacity-end = End it now
capacity-objection = Objection of { $name }, { $day }
capacity-new = Propose
capacity-what = About what do others decide?
capacity-what-all = Everything
capacity-what-all-hint = Choose this only if there is no other way
capacity-refused = What { $name } did not let be seen stays withheld. Do you want to change that for somebody?
capacity-refused-of = { $name } may see this after all
capacity-reason-hint = Only therapists of this file read this. Tell { $name } yourself.
capacity-review-hint = Within half a year.
capacity-last-day-hint = Not needed. Without a day it holds until a therapist ends it.
capacity-send = Propose
capacity-error-nothing = Choose what it is about.
capacity-error-own = Another therapist confirms this, not the one who proposed it.
capacity-error-dropped = This proposal was taken back. Make a new one if it is needed.
capacity-error-over = The last day has passed. Make a new proposal if it is needed.
capacity-error-far = Choose a day within five years.
capacity-told = Others now decide for you about { $what }. Two therapists decided that.
capacity-told-until = Others now decide for you about { $what }, up to and including { $day }. Two therapists decided that.
capacity-told-all = everything in your file
capacity-told-go = Do you not agree? Say so.
objection-title = Do you not agree?
objection-lead = You may say that you do not agree. Your therapists read what you write here.
objection-label = What do you want to say?
objection-send = Send
objection-said = You wrote this on { $day }. Your therapists can read it.
objection-none = There is no decision now
objection-none-text = You have a say in your file.
objection-write = Rather a message? Write to your therapist.
objection-error-empty = Write what you want to say.
said-judgement-proposed = Proposed. A second therapist still has to confirm it.
said-judgement-confirmed = Confirmed. It works at once.
said-judgement-dropped = The proposal is off.
said-judgement-holds = This is confirmed already, and holds now. Is it not right? Then end it below.
said-capacity-ended = Ended. It works at once.
said-objection-sent = Sent. Your therapists can read it.
## emergency
emergency-title = Emergency access
emergency-tile-text = Opening a file in an emergency.
emergency-lead = Is there an emergency with somebody you do not treat? Then you can open that file for 24 hours.
emergency-name = First name and family name
emergency-name-hint = The whole name, as it stands in the file.
emergency-born = Date of birth
emergency-find = Find the file
emergency-find-logged = Every time you look for somebody, that is written down.
emergency-error-name = Fill in the first name and the family name.
emergency-error-born = Fill in a date of birth.
emergency-not-found = There is no file that you can open with this name and date of birth. Check whether all is right.
emergency-open-of = Open the file of { $name }?
emergency-happens = This is what happens then
emergency-happens-open = You see the whole file, for 24 hours. You can stop earlier.
emergency-happens-log = At ‘Who looked’ of { $name } it stands on top that you opened the file.
emergency-happens-told = Whoever treats gets a message.
emergency-happens-judged = The data protection officer reads why you did it, and judges whether it was needed.
emergency-reason = Why is this needed?
emergency-reason-hint = Write in a few words what is going on.
emergency-error-short = Write in a few words why this is needed.
emergency-error-long = That is too long. Use at most { $most } characters.
emergency-open = Open the file
emergency-not = Do not open
emergency-until = You have emergency access to this file, until { $until }.
emergency-end = Stop now
said-emergency-opened = The file is open to you for 24 hours now.
said-emergency-ended = Your emergency access has ended.
home-emergencies = Emergency access to your clients
home-emergencies-text = Somebody opened the file of a client of yours in an emergency.
home-emergency-by = { $name }, { $when }
log-emergencies = Emergency access
log-emergencies-text = Whoever is listed here opened the file in an emergency. Each time, somebody at the practice who watches over privacy checks whether it was needed.
log-emergency-from = From { $from } until { $until }
log-emergency-open = open now
log-did-emergency = opened { $what } in an emergency
log-tried-emergency = tried to open { $what } in an emergency, but was not allowed to
log-did-look-up = looked { $what } up for an emergency
log-did-oversee = looked at the emergency access to { $what }
log-did-judge = judged the emergency access to { $what }
dpo-title = Oversight
dpo-tile-text = Judging emergency access and looking through rights.
dpo-lead = Here you see what was done with files. Not what is in them.
dpo-emergencies = Emergency access
dpo-none = Nothing to judge
dpo-none-text = When somebody opens a file in an emergency, it stands here.
dpo-none-judged = Nothing judged yet
dpo-none-judged-text = What you judge stays here.
dpo-file = File { $number }
dpo-judged = Judged before
dpo-judged-text = Earlier emergency access, and how it was judged.
dpo-refused = Refused
dpo-refused-none = Nothing was refused in the last 30 days.
dpo-refused-text = How often people of your practice wanted to see or change something that they may not, in the last 30 days.
dpo-day = Day
dpo-looks = Looking
dpo-changes = Changing
dpo-logged = What you look at and judge here also stands at ‘Who looked’ of the file.
judge-why = Why the file had to be opened
judge-said = How it was judged
judge-own = You opened this file yourself. A colleague judges it.
judge-title = Judge
judge-again = Judge again
judge-question = Was this needed?
judge-yes = It was needed
judge-no = It was not needed
judge-note = Why do you think so?
judge-note-hint = A few words. What stood there before is kept.
judge-save = Save
judge-error-choice = Choose whether it was needed.
judge-error-short = Write in a few words why.
judge-logged = Only those who judge emergency access read the reason.
said-emergency-judged = Your judgement is saved.
rights-title = Look through rights
rights-tile-text = Who has which role. Twice a year.
rights-lead = Look twice a year whether everybody still has the right role. Is something wrong? Tell the administrator.
rights-trained = { $role }, training on { $day }
rights-untrained = { $role }, no training known
rights-reviewed-on = Looked through on { $day }
rights-never = Not looked through yet
rights-due = look through
rights-go = This is right
said-rights-reviewed = Saved: these rights were looked through.
tile-hand-over = Letting a colleague see the file too, or hand it over.
hand-title = Hand over or share
hand-lead = You treat { $name }. Here you let a colleague see the file too, or hand the treatment over.
hand-give = Choose a colleague
hand-nobody = Your practice has no other therapists in the portal yet.
hand-person = Colleague
hand-how = What does your colleague do?
hand-over = takes over the treatment
hand-over-means = Your own access ends at once then.
hand-treating-means = You treat together.
hand-cover-means = Up to and including the day you choose below.
hand-supervisor-means = Looks along with you.
hand-group-means = Leads the group your client is in.
hand-until-hint = Needed for who stands in. Possible for a supervisor or group leader.
hand-error-how = Choose what your colleague does.
hand-error-until = Choose up to which day your colleague stands in.
hand-go = Save
hand-end = Stop treating
hand-end-sure = You do not see the file any more then, at once.
hand-end-yes = Yes, end my access
leave = Stop looking along
hand-last = You are the only one who treats { $name }
hand-last-text = Care goes on. If you stop now, nobody treats your client any more and nobody reads the messages. Better hand the treatment over first.
hand-last-yes = Stop all the same
hand-last-no = Do not stop
said-hand-given = Your colleague treats now. You do not see the file any more.
said-hand-shared = Saved. Your colleague sees the file now.
said-hand-ended = You do not see this file any more.
caseload-emergency = You have emergency access
## who represents a client, for the coordinator
represents-title = Who decides too
represents-of = Who decides for { $name } too?
represents-lead = Here you see who is a legal representative, and why. Entering authority takes two of you.
represents-missing = Nobody has authority
represents-missing-text = There are people around { $name }, but nobody is a legal representative now. As long as that is so, none of them sees anything.
represents-waits = Waits for a second person
represents-waits-own = You entered this. A colleague of the planners has to confirm it. Until then it does not count.
represents-confirm = Confirm
represents-confirm-sure = Did you see the proof too? Once confirmed, this counts at once.
represents-decline = Decline
represents-take-back = Take back
represents-declined = Not gone ahead
represents-because = Reason: { $reason }
represents-reason = Why?
represents-reason-hint = Short, in plain words. Only the planners read this.
represents-error-reason = Write briefly why, in 500 characters at most.
represents-error-own = You entered this yourself. So a colleague of the planners has to confirm it. Nothing has changed.
represents-error-from = Choose a day on which this authority still holds.
represents-error-until = Choose a day that is still to come, and not before the first day.
represents-entered = Entered by { $name } on { $day }.
represents-nobody = Nobody yet
represents-nobody-text = First add someone to this file. Then you can enter the authority.
represents-now = decides too now
represents-none = No authority entered.
represents-seen = Seen: { $proof } of { $day }.
represents-not-seen = Which proof was seen is not recorded.
represents-since = { $basis }, since { $day }
represents-from = { $basis }, from { $day }
represents-until = { $basis }, up to and including { $day }
represents-between = { $basis }, from { $from } up to and including { $until }
represents-suspended = Suspended from { $from }, without an end.
represents-suspended-between = Suspended from { $from } up to and including { $until }.
represents-suspend = Suspend
represents-suspend-sure = A court has suspended the authority. That works at once.
represents-suspend-from = First day of the suspension
represents-suspend-until = Last day
represents-suspend-until-hint = Leave empty if you do not know it.
represents-resume = End the suspension
represents-resumes = end the suspension: { $basis }
represents-resume-seen = A court ends a suspension. Confirm this only if you saw that decision too.
represents-end = End authority
represents-end-sure = This works at once. It can be entered again, but then a second person has to confirm again.
represents-end-yes = Yes, end it
represents-told = On { $day } { $name } was entered as legal representative.
tile-represents = Enter, confirm and end authority
basis-parental-authority = parental authority
basis-guardianship = guardianship
basis-curatorship = curatorship
basis-mentorship = mentorship
basis-written-mandate = written mandate
basis-partner = partner, not appointed by a court
basis-family = parent, child, brother or sister, not appointed by a court
proof-birth-certificate = birth certificate
proof-authority-register = extract of the register of authority
proof-court-decision = decision of a court
proof-written-mandate = written mandate
proof-other = something else
relation-mother = mother
relation-father = father
relation-parent = parent
relation-step-parent = step-parent
relation-foster-parent = foster parent
relation-guardian = guardian
relation-mentor = mentor
relation-curator = curator
relation-partner = partner
relation-sibling = brother or sister
relation-grandparent = grandparent
relation-child = child
relation-teacher = teacher
relation-friend = friend
relation-other = someone else
enter-title = Enter authority
enter-lead = Who decides for { $name } too, and which proof did you see?
enter-person = Who
enter-person-of = { $name } ({ $relation })
enter-basis = On what basis
enter-choose = Choose from the list
enter-later = From the age of 18
enter-from = First day
enter-until = Last day
enter-until-hint = Leave empty if there is no end.
enter-proof = Which proof did you see?
enter-proof-on = Date on that proof
enter-proof-on-hint = Of a certificate or decision: the day written on it.
enter-second = This only counts once a second colleague of the planners confirms it.
enter-go = Submit to a colleague
enter-error-person = Choose someone from the list.
enter-error-basis = Choose a basis from the list.
enter-error-age = On that first day this basis does not fit the age.
enter-error-day = Choose a day.
enter-error-before-birth = This day is before the birth.
enter-error-ends-first = The last day is before the first day.
enter-error-proof = Choose which proof you saw.
enter-error-proof-ahead = This day is still to come.
enter-error-stands = This authority is there already for (part of) this time. Is it suspended? Then end the suspension.
enter-error-waits = This authority was entered already and waits for a second person.
person-title = Add someone
person-lead = Who belongs to { $name }?
person-relation = What is this person?
person-error-relation = Choose from the list what this person is.
person-gives-nothing = Whoever you add does not see anything of this file because of that.
name-call = First name in daily use
name-prefix = Prefix
name-prefix-hint = Such as ‘van der’. May stay empty.
name-family = Family name
name-error = Fill this in, with 80 characters at most.
waiting-title = What waits
waiting-lead = This only counts once two colleagues of the planners have looked at it.
waiting-mine = Waits for you
waiting-others = Waits for a colleague
waiting-none = Nothing waits for you
waiting-none-text = When a colleague enters something, it appears here.
waiting-row = for { $client }: { $what }
waiting-tile-text = { $n ->
    [0] Nothing waits for you
    [one] One thing waits for you
   *[other] { $n } things wait for you
}
said-authority-entered = Entered. It only counts once a colleague confirms it.
said-authority-confirmed = Confirmed. The authority counts now.
said-authority-declined = It does not go ahead.
said-authority-suspended = The authority is suspended.
said-authority-resumed = The suspension has ended.
said-authority-ended = The authority has ended.
said-person-added = Added. Now enter the authority, if there is any.
care-title = Care and details
care-of = Care and details of { $name }
care-now = Care
care-none = No care has begun yet.
care-lasts = Care goes on.
care-since = Care has gone on since { $day }.
care-between = Care from { $from } until { $until }.
care-until = Care until { $day }.
care-begin = Begin care
care-begin-text = Care then begins now.
care-end = End care
care-end-sure = Care then ends now. Whoever looked along only because there was care no longer sees the file, at once.
care-end-yes = Yes, end it
care-keepers = The record keeper of the practice decides about a closed file: { $names }.
care-no-keeper = A record keeper decides about a closed file. Your practice has none in the portal yet.
care-born = Born on { $day }
care-died = Died on { $day }
care-died-text = The file is frozen. Therapists can still read it. Whoever wants to see something asks the practice.
details-title = Name and date of birth
details-go = Correct name or date
details-lead = Was something wrong about { $name }? Correct it here.
details-born = Date of birth
details-born-hint = From now on the new date counts. What was decided before stays as it was.
details-save = Save
details-error-born = Choose a date of birth that is right.
death-title = Enter a death
death-lead = Has { $name } died? Enter the day here. After that we ask once more whether it is right.
death-day = Day of death
death-day-hint = Today or earlier.
death-look = Continue
death-on = { $name } died on { $day }
death-stops-access = Family and others can no longer open the file, not even with earlier consent.
death-stops-notices = No notice about this file is sent any more.
death-freezes = Therapists can read, and change nothing any more.
death-sure = Type the name, to be sure
death-sure-hint = Like this: { $name }
death-go = Enter the death
death-error-day = Choose a day that has been.
death-error-name = This is not the name of this file.
death-undo = This was a mistake
death-undo-sure = Then what held before holds again. That it was entered and undone stays under ‘Who looked’.
death-undo-yes = Yes, undo it
tile-care = Begin or end care, correct name and date
open-title = Open a file
open-lead = For someone who has no file at your practice yet.
open-label = At which practice
open-basis = On what basis is there care
open-treatment-agreement = treatment agreement
open-youth-care = youth care
open-go = Open the file
open-same = Is this someone else?
open-other = Yes, this is someone else
open-other-text = The same name and the same date of birth, and yet another person.
open-error-label = Choose a practice from the list.
open-error-basis = Choose from the list.
open-error-same = There is a file already of someone with this name and date of birth.
birthdays-title = Birthdays
birthdays-lead = Who becomes 12, 16 or 18 in the next 90 days, and what then changes by itself.
birthdays-none = Nobody
birthdays-none-text = In the next 90 days nobody here becomes 12, 16 or 18.
birthdays-turns = Becomes { $age }
birthdays-12 = { $name } then sees everything, and chooses what parents see. Without that choice they see nothing any more.
birthdays-16 = { $name } then decides alone. Parents then only see what { $name } allows.
birthdays-18 = Parental authority and guardianship then end. An earlier consent of { $name } goes on.
birthdays-tile-text = Who becomes 12, 16 or 18, and what then changes
said-care-began = Care has begun.
said-care-begins-later = Care begins later. It said so already, and nothing has changed.
said-care-ended = Care has ended.
said-details-corrected = Corrected. From now on what stands there counts.
said-death-noted = The death has been entered.
said-death-undone = Undone. What held before holds again.
said-file-opened = The file has been opened.
## inviting a related person
kin-named = { $kin ->
    [partner] partner
    [son] son
    [daughter] daughter
    [brother] brother
    [sister] sister
    [grandmother] grandmother
    [grandfather] grandfather
    [stepmother] stepmother
    [stepfather] stepfather
    [foster_parent] foster parent
    [aunt] aunt
    [uncle] uncle
    [friend] friend
    [teacher] teacher
    [school] somebody from school
    [agency] somebody from an agency
   *[other] somebody else
}
kin-aunt = your aunt
kin-uncle = your uncle
kin-agency = from an agency
tile-invite = Ask whether somebody may see it too
invite-title = Invite somebody
invite-lead-own = Do you want somebody around you to see things too, or take part? Ask for it here.
invite-lead = Do you want somebody to see things too, or take part for { $name }? Ask for it here.
invite-first = First name
invite-family = Family name
invite-family-hint = Or the name of the school or agency. You do not know it? Then leave it empty.
invite-relation-own = Who is this to you?
invite-relation = Who is this to { $name }?
invite-choose = Choose from the list
invite-reason = Why?
invite-reason-hint = For example: she takes me to the appointments. Who has to say yes or no reads this. The practice reads it too.
invite-email = E-mail address
invite-phone = Telephone number
invite-optional = You can leave this empty.
invite-send = Ask
invite-then = What happens then
invite-step-yes = Who has to say yes first: { $names }. Each says it for themselves.
invite-step-open = After that the practice opens the access.
invite-step-prove = Before this person sees anything, they fill in once the date of birth of the person the file is about. So we know it is the right person.
invite-silent = As long as the access is not open, this person sees nothing. Until then the practice sends no message either.
invite-same-title = Is this the same person?
invite-same = There is somebody here already who is called { $name }.
invite-same-you = That is your own name.
invite-same-client = That is the name of { $name }.
invite-same-no = No, this is somebody else
invite-error-name = Fill in a first name or a family name.
invite-error-relation = Choose who this is.
invite-error-email = That is not an e-mail address. Look again, or leave it empty.
invite-error-phone = That is not a telephone number. Look again, or leave it empty.
invite-error-reason = Write down why, in short.
invite-error-reason-long = That is too long. Use fewer words.
invite-waiting = Invited, still waiting
invite-by = asked for by { $who } on { $day }
invite-by-you = asked for by you on { $day }
invite-you = you
invite-said = Said yes: { $names }.
invite-awaited = No yes yet from: { $names }.
invite-complete = Everybody said yes. Now the practice still has to open the access.
invite-you-declined = You said: rather not. The others do not know. You can still say yes.
invite-asked-title = This is asked of you
invite-decline = No, rather not
invite-withdraw = Take back the invitation
invite-withdraw-sure = { $name } then leaves the list. Nobody has to say yes any more.
invite-withdraw-yes = Yes, take it back
invite-why = Why this was asked
invites-title = Invitations
invites-lead = For these people it was asked whether they may see the file. Once everybody said yes, you open the access.
invites-tile-text = { $n ->
    [0] Access was asked for nobody.
    [one] Access was asked for { $n } person.
   *[other] Access was asked for { $n } people.
}
invites-none = Nobody
invites-none-text = When access is asked for somebody, they are listed here.
invites-open = Who is still waiting
invites-granted = Who was given access
invite-listed = { $kin } of { $client }, asked for on { $day }
invite-pill-ready = ready to open
invite-pill-waits = waits for a yes
invite-pill-no-representative = no parent or guardian
invite-pill-no-care = no care now
invite-pill-authority = has authority
invite-pill-over = over
invite-pill-yes-gone = ended: a yes was taken back
invite-pill-shut = a wrong date three times
invite-pill-due = not been in yet
invite-pill-open = has access
invite-yes-gone = { $name } now sees nothing any more. When everybody says yes again, the access works again.
access-link = Access
access-title = Access
access-of = Access of { $name }
access-state = How it is now
access-open = Open the access
access-open-go = Open
access-end = End the access
access-end-sure = { $name } then sees nothing any more, at once.
access-end-yes = Yes, end the access
access-past = Access that was or is there
grant-reason = Task in the care, or place in the network
grant-reason-hint = Why may this person see things or take part?
grant-from = From which day?
grant-until-hint = You can leave this empty. Then it holds until you end it, or until the care ends. For school it is usually 31 July.
grant-error-reason = Write down why, in not too many words.
grant-error-from = Choose today, or a day that is still to come.
grant-error-until = Choose a day after the first day, or leave it empty.
grant-error-not-ready = It cannot be opened now: not everybody said yes, or there is no care.
grant-always = Always
grant-since = From { $from }
grant-until = Up to and including { $until }
grant-between = From { $from } up to and including { $until }
grant-by = { $span }, by { $name }
proof-given = The client's date of birth was filled in correctly.
proof-due = The client's date of birth was not filled in yet. Until then there is nothing to see.
proof-shut = The date of birth was wrong three times. Check whether this is the right person.
proof-reopen = Let them try again
prove-title = One more question
prove-lead = Everybody said yes: you may see it. First we want to be sure it is you. We ask this once.
prove-born = What is the date of birth of { $name }?
prove-born-hint = You do not know it? Ask somebody. You can try three times.
prove-send = Go on
prove-error-date = That is not a date. Fill in day, month and year.
prove-error-wrong = { $n ->
    [one] That date is not right. You can try { $n } more time.
   *[other] That date is not right. Look again. You can try { $n } more times.
}
prove-shut = It did not work three times
prove-shut-text = Call the practice. They can open it for you again.
log-what-proof = the question about the date of birth
log-did-prove = filled in the right date of birth
log-did-prove-wrong = filled in a wrong date of birth
share-not-proved = Before { $name } sees anything, they still fill in the date of birth of the person this file is about.
invite-error-many = Many people are waiting here already. First take back an invitation.
home-asked = This is asked of you
home-asked-own = May { $name } see your data with you?
home-asked-for = May { $name } see the data of { $client } too?
home-asked-text = Your yes is needed. You may also say no.
home-asked-prove = You may see something here
home-asked-prove-text = Answer one question first.
said-invite-asked = It was asked.
said-invite-declined = Your answer was saved. The others do not see it.
said-invite-said-yes = You said yes already, and that still counts. Do you not want it any more? You can stop below.
said-invite-withdrawn = The invitation was taken back.
said-access-opened = The access is open.
said-access-ended = The access has ended.
said-proof-reopened = It can be tried three times again.
said-proved = That is right. You can see it now.


### From one file to another

acting-own = You are viewing your own file at
acting-switch = All your files
mine-title = Your files
mine-lead = Choose whom you go to. Above every page it says for whom you are viewing.
mine-one = You have one file now. When there are more, they stand here together.
mine-next = Next appointment: { $day }, { $time }
home-mine = What is new in each file?
choice-label = Whose
choice-all = Everybody
choice-you = You
calendar-title = All appointments together
calendar-lead = What is coming: what you may see of others, and what you take part in yourself.
calendar-tile = Yours and others', by day
calendar-you = for you
calendar-later = Later
calendar-sooner = Earlier
messages-all-title = All conversations together
messages-all-lead = What you may read of others, and your own conversations.
messages-all-tile = Yours and others'
messages-all-link = See all conversations together
message-for = { $author }, { $own ->
    [yes] on your behalf
   *[no] on behalf of { $name }
}
log-did-write-for = { $own ->
    [yes] wrote a message on your behalf
   *[no] wrote a message on behalf of { $name }
}

### Asking to be let see

wish-title = Asking to see more
tile-wish = Ask for what you would like to see
wish-lead = You ask. { $name } decides.
wish-what = What would you like to see of { $name }?
wish-send = Ask { $name }
wish-you-asked = You asked on { $day }
wish-decides = { $name } decides. If you may see more, it will be in the file.
wish-ask-again = You can ask again from { $day }.
wish-error-none = Choose what you would like to see. What you see already, you need not ask for.
wish-error-early = You asked already. Give it some time; below it says from which day you can ask again.
wish-sees-all = There is nothing to ask now.
wish-silent = Only { $name } sees your request, and nobody else. You will never see a no here.
wish-for-you = { $name } asks you something
wish-asked-you = On { $day } { $name } asked whether you would show this: { $what }.
wish-you-decide = You decide. { $name } does not see whether you said no.
wish-look = See how it would be
wish-not-now = Not now
wish-said-not-now = You said: not now.
wish-undo = Put it back under Today
wish-undo-until = You can do that until { $day }. Showing is always possible.
home-wish = { $name } asks whether you would show this: { $what }
said-wish-asked = You have asked.
said-wish-not-now = Fine. Nobody is told.
said-wish-again = The request is under Today again.
log-what-wish = the request to see more
log-did-wish = asked to see more
log-did-answer-wish = answered a request to see more
# Choosing ahead, in the month before twelve.
prepare-page = Choosing ahead
prepare-lead = From that day on you choose what your parents or guardian may see of you. You can already choose here.
prepare-secret = Nothing happens yet
prepare-secret-nobody = Nobody else sees what you choose here. Not your parents or guardian, and not the practice.
prepare-secret-change = You can change it whenever you like.
prepare-secret-then = On { $day } we ask you if it is right. If you say nothing then, they see nothing.
prepare-of = What may { $name } see?
prepare-keep = Save
prepare-nobody = There is nobody to choose for right now
prepare-nobody-text = On your birthday you can choose who may see what.
prepare-pressed-who = Talk about it with somebody you trust.
prepare-account-title = An account of one’s own
prepare-account = { $name } can already have an account.
prepare-account-from = { $name } can have an account from { $day } on.
prepare-account-shows = Before the birthday it shows nothing of the care. { $name } can think there in peace about who may see what later on. Nobody else sees that.
prepare-account-ask = Would you like that? Ask { $label }:
prepared-title = You chose ahead
prepared-lead = Take your time to look. It only counts once you say it is right.
prepared-until = This stays until the end of { $day }. After that it is gone, and shares nothing.
prepared-sees = Sees from now on
prepared-all = Then this counts at once, for everybody above. You can always change it again.
prepared-said = For { $name } you chose something else in the meantime. That stays.
prepared-ruled = About { $name } a court decided in the meantime. That counts now.
prepared-no-say = { $name } no longer decides with you. What you chose for { $name } does not count.
prepared-changed = Something changed in the meantime
prepared-changed-text = Nothing is saved yet. Please look once more if it is right.
prepared-none = Nothing is waiting any more
prepared-none-text = You can always choose again who may see what.
prepared-discard = Throw away
prepared-discard-sure = What you chose is gone then. Nobody saw it. You can always choose later.
prepared-discard-yes = Yes, throw away
said-prepared-kept = Saved. Nothing happens yet, and nobody else sees this.
said-prepared-gone = Nothing was waiting any more.
said-prepared-discarded = Thrown away. Nobody saw it.
home-prepare = From then on you choose what { $names } may see of you.
home-prepare-alone = From then on you have a say in who may see what.
home-prepare-until = Until that day there is nothing here yet. But you can already choose.
home-prepare-go = Choose ahead
home-prepared = You chose ahead who may see what
home-prepared-text = Look at it, and say if it is right.
birthdays-account-has = Has an account already.
birthdays-account-can = Can already get an account. It shows nothing of the care yet.
birthdays-account-from = An account is possible from { $day } on.
sheet-too-young = This child is too young for now. An account is possible from { $day } on.
account-from = account possible from { $day }
## Questions about access (rulebook 7.3; T4.2, T4.3)

standing-ask = Ask the therapist.
log-why = Ask why
log-questions = Your questions and the answers
log-did-ask = asked why somebody looked
log-did-answer = answered a question about who looked
log-did-take-back = took back a question about who looked
log-what-question = questions about who looked
questions-page = Questions
questions-own = Your questions
questions-lead = This is what you asked, and what the answer was.
questions-none = You have not asked anything yet
questions-none-text = When you ask something, there should be an answer within 30 days.
questions-log = See who looked, and ask why
questions-who = Only you and those who answer read this.
question-kind-why = Why did somebody look?
question-kind-therapist = Question to the therapist
question-open = waiting for an answer
question-answered = answered
question-withdrawn = taken back
question-overdue = too late
question-new = new answer
question-about = About
question-received = Asked on
question-has = Who answers
question-answer = Answer
question-by = at the latest on { $day }
question-late = The answer should have been here on { $day }. We are sorry that you are still waiting. Feel free to call or e-mail the practice.
question-answer-by = Answer from { $name }, { $day }
question-has-why = those who treat in this file, and the planners of { $label }
question-has-therapist = the therapists of { $name }
question-send = Ask
question-not = Never mind
question-back = Take the question back
question-back-sure = Then nobody will answer it any more. You can ask again later.
question-back-yes = Yes, take it back
question-error-long = This is too long. Write no more than { $most } characters.
question-error-many = Ten of your questions are waiting for an answer already. Ask on when one of them is answered, or call the practice.
question-listed = From { $name }, { $day }
said-question-asked = Your question was sent.
said-question-there = You asked this already. Here is your question.
said-question-back = Your question was taken back.
said-question-answered = Your answer is there.
why-title = Why did somebody look?
why-about = Your question is about
why-then = You get an answer, { $by }.
why-text = Would you like to add something?
why-text-hint = You do not have to. Pressing the button is enough.
why-who = Who answers: { $who }. Nobody else sees what you ask.
why-choose = First choose a line
why-choose-text = With each line in ‘Who looked’ you can ask why.
why-choose-go = To ‘Who looked’
ask-title = Ask the therapist
ask-then = You get an answer from those who treat { $name }, { $by }.
ask-about = What is your question about?
ask-else = Something else
ask-text = Your question
ask-text-hint = What do you miss, or what would you like to know?
ask-error-empty = Write down what you would like to ask.
ask-who = Only you and the therapists read your question and the answer. { $name } does not read this, and neither do others.
questions-desk = Questions to answer
questions-desk-lead = The first that is due stands at the top.
questions-desk-none = No questions are waiting
questions-desk-none-text = As soon as somebody asks something, it stands here.
questions-tile-text = { $n ->
    [0] No questions are waiting.
    [one] 1 question is waiting.
   *[other] { $n } questions are waiting.
}
answer-lead = From { $asker }, about the file of { $client }.
answer-question = The question
answer-no-text = Nothing was added to it.
answer-due = Answer this
answer-text = Your answer
answer-text-hint = Write it so that { $asker } understands it.
answer-send = Send the answer
answer-error-empty = Write an answer.
answer-error-answered = { $name } has just answered. That answer is below. What you wrote was not sent.
answer-error-withdrawn = The question was just taken back. What you wrote was not sent.
answer-unsent = What you wrote; this was not sent
answer-who-why = { $asker } reads your answer. Those who treat here and the planners of the practice read it too.
answer-who-own = { $asker } reads your answer. The other therapists read it too. The client and others do not.
terms-questions = Questions about access
terms-lead = A question should be answered within 30 days. Here you see whether that works. You do not see what was asked.
terms-numbers = In numbers
terms-kind = Kind
terms-waits = Waits
terms-overdue = Too late
terms-answered = Answered
terms-late = Answered too late
terms-year = Answered counts over the last year.
terms-open = Waiting for an answer
terms-shelf-answered = Answered questions
terms-none = There is no question here
terms-row = Asked on { $received }, answer at the latest on { $due }
terms-answered-on = answered on { $day }
terms-late-on = answered too late, on { $day }
terms-logged = That you look at this is written down.
terms-tile-text = Whether answers come in time
home-answered = Your question was answered
home-answered-text = Read the answer
## Leaving quickly
leave-quickly = Leave quickly
leave-explained = With ‘Leave quickly’ at the top, or by pressing Esc three times quickly, you sign out and see another site at once. A message you were writing is kept if we can; anything else you had not sent is gone. The pages you looked at stay in the history of your browser.

## Receipt of a choice
receipt-title = Receipt of your choice
receipt-lead = This is what you said, and when. You can keep it or print it.
receipt-link = Receipt
receipt-keep = Keep the receipt
receipt-none = You have chosen nothing here yet
receipt-none-text = When you choose something for this person, there is a receipt here.
receipt-download = Keep as text
receipt-download-json = Keep for a computer (JSON)
receipt-change = You can always change or stop this choice, without a reason. You do that in the portal, and it works at once. Does it not work? Ask the practice for help.
receipt-change-link = Change or stop
receipt-proves = About the check number: the portal works it out from what you said, about whom and when, and from its place in the log. Open this receipt again later. Is the number the same? Then nothing of what you said was changed since. Only the portal can work out this number. It does not say whether your choice still counts now.
receipt-moment = { $day }, { $time }, time in the Netherlands
receipt-giver = Who said it
receipt-giver-own = { $name }, about their own file
receipt-giver-for = { $name } ({ $kin }), as legal representative
receipt-about = Whom it is about
receipt-receiver = Who may look
receipt-what = What they may see
receipt-hidden = Hidden one by one
receipt-hidden-number =
    { $n ->
        [one] 1 thing
       *[other] { $n } things
    }
receipt-from = From
receipt-end = Until when
receipt-until = Until the end of { $day }
receipt-until-changed = Until it is changed or stopped
receipt-stopped = Stopped: from that moment nothing counts any more
receipt-replaces = What this replaces
receipt-replaced-nothing = Nothing. This was the first time.
receipt-replaced = What stood since { $when } (number { $id })
receipt-provider = Care provider
receipt-article = What this rests on
receipt-article-text = Terms of use, article 3.2 (T3.2)
receipt-id = Number
receipt-check = Check number

## Copy of the log
copy-title = Keep and check
copy-text = Keep a copy outside the portal. Later you can check here whether it is still whole, and whether the log still says the same. There are names in the file: keep it safe.
copy-text-part = Keep a copy of what you see here. Later you can check here whether those lines still stand as they were. Whether there are more lines, this copy cannot say. There are names in the file: keep it safe.
copy-download = Keep a copy
copy-download-end = Keep only a check number (without names)
copy-check = Check a copy
copy-check-lead = Choose a file that you kept here before. You then read whether it is still whole, and whether it matches today’s log.
copy-file = File
copy-file-hint = Its name begins with log, and then a date. At most 5 MB.
copy-paste = Rather paste it?
copy-paste-label = Paste the whole text of the file here
copy-check-send = Check
copy-check-silent = We do not keep the file.
copy-right =
    { $lines ->
        [one] This copy is whole and unchanged. It has 1 line, up to { $when }.
       *[other] This copy is whole and unchanged. It has { $lines } lines, up to { $when }.
    }
copy-right-end = This check number is unchanged. It is of { $when }.
copy-right-today = In today’s log everything up to that moment is still exactly the same. Nothing was taken away, changed or put in between.
copy-right-part = In today’s log these lines are still exactly the same. The copy is a part: of other lines it says nothing.
copy-wrong-empty = Choose a file, or paste its text.
copy-wrong-large = This is too large. A copy is at most 5 MB.
copy-wrong-unreadable = This cannot be read. Is a piece of the file missing?
copy-wrong-not-ours = This is not a copy of this log.
copy-again = Try the file as you kept it here.
copy-wrong-line = This copy does not match: line { $line } is not as we gave it.
copy-wrong-missing = This copy is not whole: after line { $line } something is missing.
copy-wrong-missing-all = This copy is not whole: its beginning is missing.
copy-wrong-seal = This copy is not as we gave it. Something in it was changed.
copy-altered = This is about the file, not about the log. Do you have it somewhere else? Try that one.
copy-wrong-gone = The copy is whole, but in today’s log line { $line } is not the same any more.
copy-tell = Sometimes a line has to go by law. The log says so then. Keep this file and ask the practice.
copy-tell-whole = Keep this file safe and call the practice. Such a line should not change.
# What a court decided in the place of somebody's consent, and a secret address
ruling-title = A court decided
ruling-lead = Does someone not say yes, or can someone not be reached? Then a court can decide who looks along with { $name }. Entering that takes two of you.
ruling-go = A court decided about looking along
ruling-stands = Confirmed
ruling-none = Nothing yet
ruling-none-text = When a court decides, it appears here.
ruling-new = Enter a decision
ruling-new-lead = What did the court decide about looking along with { $name }?
ruling-nobody = Nobody has to say yes now
ruling-nobody-text = A court can only decide in the place of someone who may decide. First look who has authority.
ruling-giver = In whose place
ruling-giver-hint = Someone who may decide, and does not do it.
ruling-the-client = { $name } (client)
ruling-receiver = About whom
ruling-what = What did the court decide?
ruling-what-lets = That person may look along
ruling-what-lets-text = Choose below what that person may see.
ruling-what-stops = That person no longer looks along
ruling-what-stops-text = The consent is taken away. You do not have to choose anything below.
ruling-choices = What may that person see?
ruling-choices-hint = Choose everything that person may see from now on, and nothing else. What was said before no longer counts.
ruling-court = Which court
ruling-court-hint = Only the planners read this and the case number.
ruling-number = Case number
ruling-on = Day of the decision
ruling-seen-on = Day on which you saw it
ruling-paper-decision = the decision itself
ruling-paper-copy = a certified copy
ruling-paper-sent = a letter from the court
ruling-for = In the place of { $giver }
ruling-seen = { $court }, case { $number }, decision of { $on }. Seen on { $seen }: { $paper }.
ruling-counts = Counts since { $day }, like one’s own yes or no.
ruling-ended = No longer holds since { $day }.
ruling-taken-back = { $giver } took this back on { $day }. Taking back is always possible.
ruling-said-later = { $giver } said something else about it on { $day }. That counts now.
ruling-replaced = Replaced by a later decision, on { $day }.
ruling-confirm-sure = Did you see the decision too? Once confirmed, this counts at once.
ruling-told = The person in whose place the court decided reads this too. So does the client from the age of 12. They do not read court and case number.
ruling-of = A court decided on { $day } in the place of { $giver }. { $what }.
ruling-of-you = A court decided on { $day } in your place. { $what }.
ruling-lets = { $receiver } may see this: { $what }
ruling-lets-until = { $receiver } may see this until the end of { $day }: { $what }
ruling-stops = { $receiver } no longer looks along
ruling-read = Open the file
ruling-error-cannot-give = This person may not decide about this now. Then a court cannot do so in that person’s place either.
ruling-error-oneself = Choose someone else: nobody decides about looking along themselves.
ruling-error-what = Choose what the court decided.
ruling-error-nothing = Choose what that person may see.
ruling-error-category = One of these choices is not possible here. Please look again.
ruling-error-stop = There is no yes to take away now.
ruling-error-court = Write which court, in { $most } characters at most.
ruling-error-number = Write the case number, in { $most } characters at most.
ruling-error-seen-first = This day lies before the day of the decision.
ruling-error-stands = This is there already, exactly like this.
ruling-error-waits = A decision about these two people already waits for a second colleague.
waiting-ruling = a court decided in the place of { $giver }
said-ruling-confirmed = Confirmed. The decision counts now.
address-title = Secret address
address-lead = Is the address of the client secret, or of somebody the client lives with? Then nobody else around the client sees where the client is: not the place of appointments, and not the school. The client, who also lives there and the practice still see it. Does the client not live there? Then nothing changes for appointments.
address-client = client
address-secret = secret
address-keep = Make the address secret
address-keep-go = Make it secret
address-why = Why?
address-safety = for safety
address-authority = a court or an agency wants it
address-own-wish = at their own wish
address-other = something else
address-lives = Lives with the client
address-lives-text = Then this person does see where the client is, and others do not. If it is set for two people, neither of them sees it.
address-since = Secret since { $day }: { $why }. Entered by { $who }.
address-since-here = Secret since { $day }: { $why }. Lives with the client. Entered by { $who }.
address-lift = No longer secret
address-lift-sure = Then everyone who may see appointments also sees again where they are. That works at once.
address-lift-yes = Yes, no longer secret
address-before = Before
address-past = { $name }: secret from { $from } until { $until }. Ended by { $who }.
address-error = Choose why.
said-address-kept = The address is secret.
said-address-lifted = The address is no longer secret.
appointment-place-kept = at an agreed place
appointment-place-kept-text = At an agreed place. Whoever comes knows where it is.
