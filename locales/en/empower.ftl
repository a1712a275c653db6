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
sign-in-error-day = { $hours ->
    [one] Many wrong codes were typed. On this device you can try again in 1 hour. On a device you used before you can do so now.
   *[other] Many wrong codes were typed. On this device you can try again in { $hours } hours. On a device you used before you can do so now.
}
sign-in-error-busy-title = It is busy for a moment
sign-in-error-busy = Many people are signing in at the same time. Wait a few seconds, type your password and try again. Your user name is still there.
sign-in-error-missing = Fill in your user name and your password.
sign-in-error-long = A user name or password cannot be that long. Type them again.
sign-in-stuck = Stuck?
sign-in-stuck-password = Forgot your password, or lost the phone with your codes?
sign-in-stuck-account = No account yet? You get one from your practice: by e-mail, by letter or in person.
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
code-stuck-phone = New phone, or is the app gone?

## Why you sign in again
why-idle = You were away for a while, so you were signed out. Sign in again and you are back where you were.
why-hours = You were signed in for a long time. To be safe we ask again. After that you are back where you were.
why-code = The code came too late. Start again.
why-elsewhere = You signed this device out from another device.
why-password = A new password was chosen. Sign in with the new one.
why-recovered = A new way of signing in was set up, so you were signed out everywhere.
why-office = Your practice gave you a new password. Sign in with that one.
why-factor = Something about how you sign in was changed, so you were signed out on other devices.
why-contact = A new address or number was taken back, so you were signed out everywhere.
why-closed = Your account was closed, so you were signed out everywhere.
why-left = You no longer work at this practice, so you were signed out.
ending-label = Signing out
ending-soon = In 2 minutes you will be signed out, because nothing happened for a while.
ending-sure = In 2 minutes you will be signed out. You were signed in for a long time. What you typed will be there again after signing in.
ending-stay = Stay signed in
ending-stayed = You stay signed in.

## Lost something
sign-in-stuck-lost = Lost something?
code-stuck-lost = Lost your phone?
lost-title = What have you lost?
lost-lead = We help you back in, and keep others out.
lost-back = Back to signing in
lost-back-choose = Back
lost-to-practice = Does this not work? How your practice helps.
lost-choose-password = My password
lost-choose-password-text = You still have the phone with your codes.
lost-choose-factor = My phone, or the app with codes
lost-choose-factor-text = You still know your password.
lost-choose-both = Both
lost-choose-both-text = Your practice checks who you are and helps you on.
lost-password-title = New password
lost-password-lead = You get a link by e-mail. With it you choose a new password.
lost-password-go = Send the link
lost-password-missing = Fill in your user name.
lost-password-name = Forgot your user name? Go to your practice with your passport or identity card, or ask somebody who treats you. A planner then reads it out to you.
lost-sent-title = Look in your e-mail
lost-sent-lead = Do we know your e-mail address? Then we have just sent you a link.
lost-sent-hour = The link works for an hour, and once.
lost-sent-spam = Nothing there? Look in your spam folder too.
lost-sent-nothing = Does nothing come? Then we do not know your e-mail address, or your user name is different. We do not say here who has an account.
lost-dead-title = This link does not work any more
lost-dead-lead = It was used, is too old, or was stopped. No harm done: ask for a new one.
lost-dead-again = Ask again
lost-factor-title = New app with codes
lost-factor-lead = Without your phone it takes three days. That way nobody gets into your account just like that.
lost-factor-step-mail = You get a link by e-mail. With it you begin.
lost-factor-step-wait = We send word to all your addresses and wait 72 hours. Is it not you? Then you stop it.
lost-factor-step-app = After that you get another e-mail, and set up a new app.
lost-factor-go = Send the link
lost-factor-first = Type your user name and password first. On the page with the code, choose: Lost your phone?
lost-factor-sign-in = Go to signing in
lost-factor-why = Do you find your phone? Then just sign in. The waiting stops by itself.
lost-factor-going = This is already under way
lost-factor-going-text = It was asked today already. Look in your e-mail.
lost-factor-no-mail = We know no e-mail address of yours
lost-factor-no-mail-text = Go to your practice. They help you on.
lost-both-title = Your practice helps you
lost-both-lead = Without a password and without codes, somebody must see that it is you.
lost-both-step-go = Call your practice or go there. Bring a passport or identity card.
lost-both-step-wait = We send word to all your addresses and wait 72 hours. Is it not you? Then you stop it.
lost-both-step-get = After that you get a sheet with a new password and a new key for your app.
lost-both-why = The waiting is there for you: it keeps others from pretending to be you.
lost-new-title = Choose a new password
lost-new-lead = Beside the link we ask one more proof that it is you.
lost-new-code-hint = Six digits from your app. Or one of your recovery codes.
lost-new-code-error = Type the six digits from your app, or a recovery code of ten signs.
lost-new-or = Or show in another way that it is you. Then you choose the new password.
lost-new-first = First show that it is you. Then you choose the new password.
lost-new-prove = Go on
lost-new-proved = You showed that it is you. Choose a new password within a quarter of an hour.
lost-new-no-code = No codes any more?
lost-begin-title = Did you lose your phone?
lost-begin-lead = Then the waiting begins now: 72 hours.
lost-begin-text = We send a message to all your addresses. It says how to stop this.
lost-begin-go = Yes, begin
lost-wait-title = The waiting has begun
lost-wait-lead = Until { $until }. After that you get an e-mail with a link.
lost-wait-text = You need not do anything now. Do you find your phone? Then just sign in. The waiting stops by itself.
lost-ready-title = The waiting is over
lost-ready-lead = Type your password first. After that you set up a new app.
lost-password-wrong = That password is not right. Mind the capitals.
lost-app-title = Set up your new app
lost-app-lead = Put this key into an app with codes. The old app will not work after that.
lost-app-open = Open in an app on this device
lost-app-code = Copy the first code from your new app.
lost-app-go = Save and sign in
lost-stop-title = Is this not you?
lost-stop-lead = Somebody asked for a new way of signing in to your account.
lost-stop-text = Stop it, and nothing changes. Then call your practice, because somebody else may know your password.
lost-stop-go = Stop this
lost-stopped-title = It is stopped
lost-stopped-lead = Nothing has changed about your account.
lost-stopped-text = Sign in and choose a new password. Call your practice if you are worried.
me-recovery = Somebody asked for a new way of signing in
me-recovery-text = It lasts until { $until }. Was it not you, or is it no longer needed? Stop it, and choose a new password.
said-factor-replaced = Your new app works. Your old app does not any more.
said-recovery-stopped = Stopped. Nothing has changed.

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
feature-text-codes = a code by text message
features-text-codes = Clients and those around them can sign in with a code by text message. That is the weakest way: a passkey or an app is safer.
features-text-codes-off = Whoever has nothing but a code by text message cannot sign in after that. Help those people to an app or a passkey first.
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
text-tab = Terms
text-version = Version { $version }, from { $date }
text-not-yet = This version does not apply yet. It starts on { $date }.
text-no-more = This version no longer applies. There is a newer one.
text-dutch-title = Only in Dutch
text-dutch = There is no translation of this text. The Dutch text applies.
text-changed = What changed in this version
text-compare = Put the old and the new text side by side
text-keep = Keep this text as a file
changes-terms = What changes in the terms
changes-privacy = What changes in the privacy statement
changes-lead = The new text applies from { $date }.
changes-words = In short
changes-beside = Side by side
changes-how = Only what differs stands here. Crossed out is gone. Underlined is new.
changes-where = Where
changes-added = new
changes-removed = gone
changes-changed = different
changes-not-there = Was not there
changes-none = In the text itself nothing differs.
changes-table = The table of data, which always shows what the portal keeps now
changes-whole = Read the whole text
accepted-title = What you accepted
accepted-lead = Which terms you read and when you said yes.
accepted-when = Accepted on { $at }, read in { $language }
accepted-keep = Keep this as a file
accepted-now = Read the terms of today
news-terms = From { $date } new terms apply
news-privacy = From { $date } something changes about your privacy
news-privacy-holds = Since { $date } something has changed about your privacy
news-read = Read what changes
news-seen = I have seen it
said-statement-seen = Good. We will not show it to you again.
declined-title = That is fine
declined-lead = Without your yes the rest of the portal stays closed. Your care does not change.
declined-still = This still works
declined-read = Reading and keeping the terms
declined-read-text = The older versions too, and what differs.
declined-privacy = Reading the privacy statement
declined-copy = A copy of your data
declined-copy-text = Your account, your appointments and your conversations, to keep.
declined-rights = Using your rights
declined-rights-text = Correcting, erasing, a pause, objecting. Write to your practice. You get an answer within a month.
declined-close = Closing your account
declined-close-text = You do that here yourself. No reason is needed.
declined-care = Your appointments go on as before. Call your practice if you want to ask something.
declined-again = Read the terms after all
declined-contact = Here you can write
data-title = Which data we keep
data-lead = What the portal keeps about you, why that is allowed and for how long.
data-what = Which data
data-why = What for
data-basis = Why that is allowed
data-keep = How long
data-who = Who takes care of it
data-your-practice = your practice and { $operator }
data-person = Who you are: name, date of birth, gender, language, address, e-mail and mobile number
data-person-why = To give you an account and to be able to reach you.
data-identity = Your invitation: where it went, and how, when and by whom it was established who you are
data-identity-why = To be sure that your account is yours.
data-signing-in = Your user name, your password and your extra security: passkeys with their names, the key of your app with codes, your number for codes and your recovery codes, and with which account elsewhere you sign in (only as a mark that nobody can read)
data-signing-in-why = To know that it is you. We keep your password and your recovery codes in such a way that nobody can read them.
data-recovery = When you lost something: what that was, how far you are with getting back in, how your practice saw who you are, and whether you showed the helpdesk that it was you who called
data-recovery-why = To help you back in, and to keep somebody else out.
data-network = Who is around you: name, relation to you and contact details
data-network-why = To let them look along where that is allowed, and to let your therapists know who is who.
data-rights = Who may see what: consent, authority, what is withheld, and what somebody can decide alone
data-rights-why = To show only what somebody may see, and to know later why.
data-appointments = Your appointments: day, time, place or video, with whom, and whether something was changed
data-appointments-why = To show when you are expected.
data-messages = Messages between you, the people close to you and your therapists
data-messages-why = To be able to write to each other about your treatment.
data-drafts = What you were writing and have not sent yet
data-drafts-why = To give it back to you when something comes between. Only you see it.
data-notices = E-mails and text messages that the portal sends you: where to, what about and when
data-notices-why = To let you know that there is something, and to see whether it arrived.
data-questions = Questions about who looked or what you do not see, and the answer
data-questions-why = To answer you in time.
data-log = Who looked at your data or changed them, and when
data-log-why = To be able to check who looked. You can read this yourself.
data-accepted = Which version of the terms you accepted, in which language and when; and whether you know that the portal is ending
data-accepted-why = To know what we agreed.
data-usage = Your internet address, your kind of device, the time zone of your device and where you are signed in
data-usage-why = To keep the portal safe.
data-known = How we recognise your device and the place where you sign in: a number worked out from them
data-known-why = To warn you when somebody signs in where you never were before.
data-basis-treatment = It belongs to the agreement about your treatment or your youth care.
data-basis-portal = It belongs to the agreement about the portal.
data-basis-law = The law asks for it.
data-basis-interest = We have a good reason for it. You may object.
data-keep-years = { $n } years after the last change in your file
data-keep-months = { $n ->
    [one] 1 month
   *[other] { $n } months
  }
data-keep-days = { $n } days after you last wrote in it, or until your account is gone
data-keep-most = { $n ->
    [one] 1 month, or shorter: until your account is gone
   *[other] { $n } months, or shorter: until your account is gone
  }
data-keep-account = Until you close your account and cannot come back any more
data-keep-sent = Where to: { $days } days. That it was sent: { $months } months. Or shorter: until your account is gone
data-ask = Asking something about your data
data-ask-text = You can ask to see your data, for a copy, for a correction, to erase, to pause their use, and to take them along. You can object. Write to your practice. You get an answer within a month.
data-statement = Read the whole privacy statement
me-texts = Terms and data
foot-security = Safety
security-title = Do you see something that is not safe?
security-lead = Tell us. It helps everybody who uses this portal.
security-tell = How to tell it
security-tell-text = Write to { $operator }. Tell what you saw, where, and how we can see it ourselves. Do not write down names or data of people.
security-ask = This is what we ask of you
security-ask-enough = Go no further than is needed to show it.
security-ask-nobody = Do not look at, keep or change anything of somebody else.
security-ask-time = Do not tell others before it is solved.
security-us = This is what we do
security-us-text = We let you know that we received it, look into it and tell you what we do. Do you keep to this? Then we see it as help.
security-file = The same for computers: security.txt
features-title = What you offer
features-lead = Here you switch on or off what people at { $provider } can do in the portal.
features-on = on
features-off = off
features-appointments = Clients and those close to them see their appointments. Staff plan them here.
features-messages = Clients, those close to them and therapists write to each other.
features-access-log = Clients read who looked at their data.
features-off-gone = It is gone at once for everybody at your practice: from the menu, from every page, and for programs.
features-appointments-off = Appointments that are planned go on as before. Tell people that they do not see them here any more.
features-messages-off = Whoever waits for an answer does not see it here any more. First check that all messages are answered.
features-access-log-off = Who looked is still written down. Clients can then only ask you for it.
features-off-kept = Nothing is lost. If you switch it on again later, everything is still there.
features-on-back = What was there when it was switched off is there again.
features-on-who = Everybody sees only what they were already allowed to see.
features-ask-off = Do you want to switch this off?
features-ask-on = Do you want to switch this on?
features-do-off = Yes, switch off
features-do-on = Yes, switch on
features-back = No, go back
features-switched = What changed
features-switched-on = { $at }: { $what } on, by { $by }
features-switched-off = { $at }: { $what } off, by { $by }
features-logged = Who switches something on or off is written down.
features-tile-text = Switching on and off
said-feature-on = It is on. Everybody sees it from now on.
said-feature-off = It is off. Nobody sees it any more.

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
appointment-away = The therapist is not there then. Is a new appointment needed? Send a message or call the practice.
appointment-away-calls = The therapist is not there then. The practice will call for a new appointment.
appointment-away-moved = The therapist was not there at the first time: { $was }. Does the new time not suit? Call the practice.
appointment-away-given = The therapist is not there then. This appointment is now with { $names }.
appointment-changed-title = This appointment has changed
appointment-moved = moved
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
cookie-session = To know that it is you: when you are signed in, when you make an account and when you lost something. It holds only a random number.
cookie-return = To bring you back to the page you were on: after you sign in, and when you show once more that it is you.
cookie-language = To remember the language you chose.
cookie-label = To remember which practice you came in by.
cookie-said = To tell you once that something worked, and where you can go on.
cookie-away = To remember that you are on the way to where you sign in, and that it is you who comes back.
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
log-did-export = kept { $what } as a file
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
home-for-record-keeper = Later you decide here about files that are closed.
home-for-support = Find an account and help the caller back in.
home-for-complaints-officer = Later you read and answer complaints here.
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
people-recovery = Help sign in again
account-none = no account
account-invited = invited
account-active = can sign in
account-blocked = blocked
account-closed = closed
recovery-title = Helping somebody sign in again
recovery-lead = See for yourself who it is first. We keep how you saw that, and on which day.
recovery-how = How did you see who it is?
recovery-how-document = Passport or identity card, seen here
recovery-how-video = Passport or identity card, seen in a video call
recovery-how-known = A therapist knows this person and was there
recovery-day = On which day?
recovery-lost = What did this person lose?
recovery-lost-name = Only the user name
recovery-lost-name-then = You read it at once, and pass it on.
recovery-lost-password = Only the password
recovery-lost-password-then = You make a sheet with a new password at once. The old one no longer works. The codes from the phone are still needed.
recovery-lost-both = The phone or the codes as well
recovery-lost-both-then = We send word to every known address and wait 72 hours. Whoever did not ask for it can stop it. Until then the old password and the old codes still work. After that you make a new sheet.
recovery-error-lost = Choose what this person lost.
recovery-name = The user name
recovery-name-text = Tell it only to the person themselves. That you read it stands in the log.
recovery-begin = Go on
recovery-error-how = Choose how you saw who it is.
recovery-error-day = Choose a day in the past week.
recovery-waits = We are still waiting
recovery-waits-text = Until { $until }. After that you can make a new sheet here.
recovery-ready = The waiting is over
recovery-ready-text = Nobody stopped it. Make the sheet when this person is with you. You can until { $until }.
recovery-lead-unheard = Do we know no e-mail address and no mobile number? Then see the passport or identity card yourself. After the waiting another planner makes the sheet, who also sees who it is. You hand it over, or send it as a letter.
recovery-error-document = Without an address this is only possible if you saw the passport or identity card here.
recovery-second = We know no address of this person. Another planner also sees who it is, and makes the sheet then.
recovery-give = Make the sheet
said-recovery-begun = The waiting has begun. Every known address gets a message.
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
blocked-lead = You cannot use the portal now. Here you read why, and what you can do.
blocked-care = Your care goes on
blocked-care-text = Your appointments stay as they are. Your practice calls or writes to you if something changes.
blocked-rights = What we keep, and what you can ask: a copy, a correction, erasure.
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
# A colleague is not there
away-title = Colleague is not there
away-lead = Decide what happens to the appointments. Everybody concerned is told.
away-tile-text = Cancel appointments, move them or pass them on. In one go.
away-who = Who is not there?
away-from = First day
away-until = Last day
away-until-hint = Leave this empty if it is one day.
away-see = See the appointments
away-nobody = No therapist works here yet
away-why-not = Why somebody is not there is not asked and not kept. Clients only read that somebody is not there.
away-late = Noted of late
away-late-row = { $days }. Noted on { $made }.
away-now = now
away-today = today
away-days = { $first } up to and including { $last }
away-moment = { $day }, { $time }
away-is-away = { $name } is not there
away-error-person = Choose who is not there.
away-error-from = Choose a day from today on.
away-error-until = Choose a last day that is not before the first.
away-error-long = Choose no more than 31 days. Does it last longer? Note the rest after that.
away-error-nothing = Tick the appointments you mean.
away-error-deed = Choose what happens to these appointments.
away-error-days = Fill in a number from 1 to 60.
away-error-moment = Choose a day and a time that are still to come.
away-error-one = Only one appointment at a time can go to another moment. Tick one.
away-error-to = Choose a colleague.
away-empty = Nothing is planned any more
away-empty-text = Do you note that your colleague is not there? Then conversations with this colleague say so too.
away-note = Only note that your colleague is not there
away-other = Choose something else
away-more = These are more than fit on one page
away-more-text = You see the first 200. Do those first, or choose fewer days.
away-which = Which appointments do you mean?
away-free = Free: { $names }
away-free-more = Free: { $names } and { $n } more
away-free-nobody = No colleague is free then
away-unseen = { $n ->
    [one] Cancel 1 appointment with a relative as well
   *[other] Cancel { $n } appointments with relatives as well
}
away-unseen-text = You do not see with whom, because these appointments are their own. They are told.
away-what = What happens to them?
away-deed-calls = Cancel, we call about a new appointment
away-deed-cancel = Cancel
away-deed-later = Move, same time on a later day
away-deed-moment = One appointment to another moment
away-deed-give = Pass on to a colleague
away-later = How many days later?
away-date = To which day?
away-time = At what time?
away-to = To which colleague?
away-to-hint = Who does not treat yet stands in until the end of that day. Only in the files of these appointments.
away-colleague = { $name } (free for { $free } of { $all })
away-look = See what happens
away-logged = What you do here is in the log of each file.
away-sure-title = Is this right?
away-sure-changes = { $n ->
    [0] No appointment changes
    [one] 1 appointment changes
   *[other] { $n } appointments change
}
away-sure-told = { $n ->
    [0] Nobody can be told.
    [one] 1 person is told.
   *[other] { $n } people are told.
}
away-sure-call = { $n ->
    [one] 1 person cannot be told. They will be on your list to call.
   *[other] { $n } people cannot be told. They will be on your list to call.
}
away-sure-unseen = { $n ->
    [one] 1 appointment with a relative does not take place either.
   *[other] { $n } appointments with relatives do not take place either.
}
away-stays = stays
away-do = Yes, do this
away-no = Back
away-does-cancel = Does not take place.
away-does-calls = Does not take place. We call.
away-does-move = Moves to { $then }.
away-does-give = Goes to { $name }.
away-does-after-all = Takes place after all.
away-fate-changed = This appointment has changed in the meantime. Please look at it yourself.
away-fate-begun = This appointment has already begun.
away-fate-no-time = That time is not there, or is over.
away-fate-busy = There is something else in the diary then.
away-fate-away = Your colleague is not there then either.
away-fate-family = This colleague is family of the client, or close to them.
away-fate-shut = This file cannot change any more.
away-call = Call these yourself
away-call-text = No message reaches these people. You can print this page.
away-call-for = { $name }, for { $client }
away-call-no-number = No number is known.
away-done = What was done
away-done-none = It was only noted that your colleague is not there.
away-done-unseen = { $n ->
    [one] 1 appointment with a relative was cancelled as well. Did a message not arrive? Ask a therapist of the file to call.
   *[other] { $n } appointments with relatives were cancelled as well. Did a message not arrive? Ask a therapist of the file to call.
}
away-after-all = Let it take place after all
away-go-on = See what is left
away-over = over
away-is-back = Your colleague is back
away-is-back-text = The line above conversations goes away. Appointments stay as they are now.
away-is-back-yes = Yes, your colleague is back
away-thread = { $name } is not there now. An answer may come later. Can it not wait? Call your practice.
said-away-noted = Noted. Everybody concerned is told.
said-away-undone = The appointment takes place after all. Everybody concerned is told.
said-away-back = Noted. Your colleague is back.
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
begin-readers = Who can read this?
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
unsent-lost-title = This was not sent
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
home-sees-list = You see: { $what }
tile-messages = What was written.
log-did-write = wrote a message
notice-new-terms-subject = The terms of the portal change
notice-new-terms-body = Hello,

    The terms of the portal change. Read here what will be different and from when: { $link }

    From that day we ask you to agree when you sign in.
notice-new-terms-text = The terms of the portal change. Read here what will be different: { $link }
notice-new-statement-subject = Something changes about your privacy in the portal
notice-new-statement-body = Hello,

    The privacy statement of the portal changes. Read here what will be different and from when: { $link }

    You need not do anything.
notice-new-statement-text = The privacy statement of the portal changes. Read here what will be different: { $link }
notice-new-device-subject = Signed in on another device
notice-new-device-body = Hello,

    Somebody has just signed in to your account, from a device or place we did not know yet, or in another way than usual. Was it you? Then you need not do anything.

    Was it not you? Sign that device out and choose a new password: { $link }
notice-new-device-text = Somebody signed in from another device or in another way. Was it not you? Choose a new password: { $link }
notice-recover-subject = Your link to go on
notice-recover-body = Hello,

    Somebody asked for help with signing in to your account. Was it you? Then go on here: { $link }

    The link works for an hour. Was it not you? Then you need not do anything. Nobody gets in with this link alone.
notice-recover-waiting-subject = Somebody asked for a new way of signing in
notice-recover-waiting-body = Hello,

    Somebody asked for a new way of signing in to your account. Was it you? Then you need not do anything.

    Was it not you? Stop it here: { $link }
notice-recover-waiting-text = Somebody asked for a new way of signing in. Was it not you? Stop it: { $link }
notice-recover-ready-subject = You can go on with signing in
notice-recover-ready-body = Hello,

    The waiting is over. Set up your new app here: { $link }

    The link works for a week. You need your password too.
notice-recover-stopped-subject = Nothing has changed about your account
notice-recover-stopped-body = Hello,

    The request for a new way of signing in was stopped. Everything stays as it was. Did you not ask for it? Then sign in and choose a new password: { $link }
notice-recover-stopped-text = The request for a new way of signing in was stopped. Nothing has changed.
notice-account-changed-subject = How you sign in was changed
notice-account-changed-body = Hello,

    How you sign in has just been changed. Was it you? Then you need not do anything.

    Was it not you? Call the people who know you right away, or ask for help here: { $link }
notice-account-changed-text = How you sign in has just been changed. Was it not you? Call the people who know you, or ask for help here: { $link }
notice-waiting-subject = Something is waiting for you
notice-waiting-body = Hello,

    Something new is waiting for you. Sign in to see it: { $link }

    You get this message once, also when more comes in.
notice-waiting-text = Something is waiting for you. Sign in to see it: { $link }

## Messages by e-mail and text (T8, V14)
undelivered-title = Not delivered
undelivered-lead = We could not deliver these messages of the portal. They said nothing about care.
undelivered-none = Everything arrived
undelivered-none-text = When a message does not arrive, you read it here.
undelivered-email = E-mail
undelivered-text = Text message
undelivered-some = A message of the portal. Not delivered: { $since }.
undelivered-recovery = This person wants to sign in in a new way. If no message about it arrives at all, that stops by itself after three days. Then begin again once the address or number is right.
undelivered-address = This e-mail address does not work. Ask for the right address. Does this person have an account already? Then they can change it themselves, under ‘Your details’. You can also change it in the system of your practice. No account yet? Then invite again. After that choose ‘Dealt with’.
undelivered-number = This mobile number does not work. Ask for the right number. Does this person have an account already? Then they can change it themselves, under ‘Your details’. You can also change it in the system of your practice. No account yet? Then invite again. After that choose ‘Dealt with’.
undelivered-away = We tried a few times, and it did not work. Try again, or ask whether the address is still right.
undelivered-channel = The portal cannot send messages this way now. Call this person, or send a letter.
undelivered-unreadable = We cannot send this message any more. Call this person if it matters.
undelivered-old = This message is too old to send again. Ask whether the address is still right.
undelivered-again = Try again
undelivered-handled = Dealt with
undelivered-more = There are more. You see them once you have dealt with these.
undelivered-logged = We write down what you do here.
said-notice-again = We are trying again. The message goes to the same address.
said-notice-handled = This is dealt with.
undelivered-link = { $n ->
    [one] 1 message did not arrive
   *[other] { $n } messages did not arrive
}
undelivered-link-text = See what you can do.
unreached-email = Is your e-mail address still right?
unreached-email-text = An e-mail of ours did not reach you. See whether your address is still right. Is it not? Then change it yourself.
unreached-email-go = To your e-mail address
unreached-text = Is your mobile number still right?
unreached-text-text = A text message of ours did not reach you. See whether your number is still right. Is it not? Then change it yourself. A number for codes you change under ‘Extra security’.
unreached-text-go = To your mobile number
notice-sender = How you know our e-mails
notice-sender-text = Our e-mails come from { $sender }. They never say anything about you or your care. Don’t trust an e-mail? Then click on nothing and go to the portal yourself.
notice-try-subject = Test message of the portal
notice-try-body = Hello,

    This is a test message. You need not do anything.

notice-try-text = This is a test message of the portal. You need not do anything.

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
network-authority = { $kin }, with authority
network-until = { $kin }, until { $day }
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
stop-all = Stop: { $name } then sees nothing any more by your choice
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
share-items-go = Keep one thing hidden
share-items = What do you keep hidden by itself?
share-items-text = What you switch on here stays hidden, also when you show the rest.
share-items-none = There is nothing now to keep hidden by itself.
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
unreached-no-account = { $name } has no account here: this will not arrive.
unreached-invited = { $name } was invited, but has not been here yet: this will not arrive yet.
unreached-blocked = The account of { $name } is blocked: this will not arrive.
unreached-closed = { $name } has closed the account: this will not arrive.
unreached-never = { $name } has never been here: maybe { $name } will not read this.
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
due-title = To look at in your files
due-lead = Here somebody waits for you, or you look again whether a decision is still right. What has waited longest comes first.
due-all = All you have to look at
due-none = Nothing waits
due-none-text = When something waits for you, or a day to look again comes, it will be here.
due-proposal = Waits for a second therapist
due-proposal-by = Whether others decide: proposed by { $name } on { $day }.
due-objection = Does not agree with a decision
due-objection-on = Your client said so on { $day }.
due-decision = To look at again: others decide
due-withheld = To look at again: what is withheld
due-day = On { $day }.
due-now = now
home-turns = Turns { $age } on { $day }
home-turning-text = On these days it changes who sees what of your clients. That happens by itself.
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
represents-resume-sure = A court has ended the suspension. This only counts once a second colleague of the planners confirms it.
represents-resumed = Suspension ended on { $day }.
represents-error-proof-before = This day lies before the suspension. Choose the day of the decision that ends the suspension.
represents-end = End authority
represents-end-sure = This works at once. It can be entered again, but then a second person has to confirm again.
represents-end-yes = Yes, end it
represents-told = On { $day } { $name } was entered as legal representative of { $client }.
represents-told-suspended = Since { $day } the authority of { $name } over { $client } has been suspended.
represents-told-to-suspend = From { $day } the authority of { $name } over { $client } is suspended.
represents-told-resumed = Since { $day } { $name } has had authority over { $client } again. The suspension is over.
represents-told-ended = Since { $day } { $name } has had no authority over { $client } any more.
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
put-right = Is something wrong?
put-right-text = Correct the name or the relation. This does not change who may see what. The log says that you corrected something.
put-right-go = Correct
remove-relative-text = Does this person not belong to this file? Then take the person out. Whoever looked along because of it sees nothing any more, at once. What was said is kept.
remove-reason = Why does this person not belong here?
remove-reason-hint = Only planning reads this.
remove-go = Take out of this file
remove-error-authority = This person has authority, or that waits for a colleague. End that first.
removed-title = Taken out of this file
removed-row = { $name } ({ $relation }), on { $day } by { $who }. Why: { $why }
said-person-removed = This person no longer belongs to this file.
kin-of-organisation = { $kin }, { $organisation }
contact-title = Contact at school
contact-must = An account belongs to one person. Ask the school who that is, and enter the name. Then you can invite this person.
contact-text = Will it be somebody else of the school? Change the name before you invite.
contact-school = Name of the school
contact-go = Save
contact-error-school = Write what the school is called, in 100 characters at most.
contact-error-named = Yes or no was said about this person already. Is it somebody else now? Then ask for that person anew.
said-contact-named = Saved. This is the contact now.
care-title = Care and details
care-of = Care and details of { $name }
care-now = Care
care-none = No care has begun yet.
care-lasts = Care goes on.
care-since = Care has gone on since { $day }.
care-between = Care from { $from } until { $until }.
care-until = Care until { $day }.
care-begin = Begin care
care-end = End care
care-end-sure = Whoever looks along only because there is care no longer sees the file after that day. If you choose today, it works at once.
care-end-yes = Yes, end it
care-begin-day = First day
care-begin-hint = Today or earlier.
care-end-day = Last day
care-end-hint = Today, earlier or later.
care-error-later = This day is still to come. Choose today or a day before.
care-error-overlap = There was care then already, until { $day }. Choose a later day.
care-error-before-begin = Care only began on { $day }. Choose that day or a later one.
care-error-next = New care begins on { $day } already. Choose a day before.
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
said-care-ends = Saved. Care ends after the last day.
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
log-what-way-in = help with signing in
log-did-way-in = helped somebody of this file with signing in
log-did-way-in-by-hand = invited somebody of this file, with both link and code in their own hands
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
copy-right-day = Where this log stood on { $day } is under the signature of that day. Somebody else can work that out too.
copy-wrong-empty = Choose a file, or paste its text.
copy-wrong-large = This is too large. A copy is at most 5 MB.
copy-wrong-unreadable = This cannot be read. Is a piece of the file missing?
copy-wrong-not-ours = This is not a copy of this log.
copy-again = Try the file as you kept it here.
copy-wrong-line = This copy does not match: line { $line } is not as we gave it.
copy-wrong-missing = This copy is not whole: after line { $line } something is missing.
copy-wrong-missing-all = This copy is not whole: its beginning is missing.
copy-wrong-seal = This copy is not as we gave it. Something in it was changed.
copy-wrong-day = This copy does not match: the signature of the day is not its own.
copy-altered = This is about the file, not about the log. Do you have it somewhere else? Try that one.
copy-wrong-gone = The copy is whole, but in today’s log line { $line } is not the same any more.
copy-tell = Sometimes a line has to go by law. The log says so then. Keep this file and ask the practice.
copy-tell-whole = Keep this file safe and call the practice. Such a line should not change.

## The key by which days are signed
log-key-go = The key with which we sign every day
log-key-title = The key of the log
log-key-lead = Every day we put one signature under all logs together. With the key below anybody can work out whether a copy that was kept is under it. Even without trusting us.
log-key-key = The key
log-key-keep = Keep the key. Is there another one here later, or another one in your copy? Then ask why.
log-key-kind = Public key (Ed25519)
log-key-download = Keep key and days
log-key-days = The newest days
log-key-days-text = One number for all logs together. It does not say whose they are, or how many there are.
log-key-root = Number of the day
log-key-signature = Signature
log-key-none = No day yet
log-key-none-text = The first signature comes by itself, within an hour.
log-key-how = How exactly to work this out is described with this portal’s source code, in docs/copies.md.
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

## closing the own account
me-close = Close account
close-title = Close account
close-lead = You do not have to say why. First read what goes and what stays.
close-works-title = You work here
close-works-text = People count on you. Ask your administrator to hand over your work and close your account.
close-again-title = First sign in again
close-again-text = That way we know that it is you. Then come back to this page.
close-goes = This goes
close-goes-entrance = Your user name and your password. You cannot sign in any more.
close-goes-factors = Your extra security: your passkeys, your app with codes, your number for codes and your recovery codes.
close-goes-identity = Your invitation, and what it says about how it was established who you are.
close-goes-devices = The devices where you were signed in. After { $months } months nothing is left of where you signed in from.
close-goes-drafts = What you wrote and did not send, and what we kept of the e-mails and text messages to you.
close-stays = This stays
close-stays-file = What stands in a file
close-stays-file-text = Appointments, conversations and what the therapist wrote down. That also holds for the file of somebody whom you look along with or decide for. { $providers } keeps this for { $years } years after the last change: that is the law. You can ask to have it removed sooner.
close-stays-name = Your name, and how to reach you
close-stays-name-text = As long as you stand in a file, the practice knows who you are.
close-stays-log = Who looked
close-stays-log-text = What you looked at and changed stays, as long as the file. That too is the law.
close-stays-terms = That you accepted the terms
close-stays-terms-text = Which version it was and when. It is the proof of what we agreed.
close-stays-shared = Who looks along with you
close-stays-shared-text = Whoever looks along with you goes on looking as long as your consent holds. If you do not want that, take it back first.
close-stays-care = Your care
close-stays-care-text = Your treatment goes on. Your practice calls or writes to you.
close-choose = When does it go?
close-later = After { $days } days
close-later-text = Sign in during that time if you change your mind. Then everything is still there.
close-at-once = At once
close-at-once-text = You cannot come back then. You need a new invitation.
close-told = You are signed out everywhere at once. If we know how to reach you, you are told of it.
close-told-care = Whoever treats you gets an e-mail if we know the address. ‘Who sees what’ of your file then says that you read nothing here any more.
close-send = Close my account
close-back = Never mind
closing-title = Your account is closed
closing-lead = You can come back up to and including { $until }. After that it is gone.
closing-back = Coming back
closing-back-text = Nothing is gone yet. If you come back, everything is as it was.
closing-keep = Keep my account
said-account-closing = Your account is closed. Sign in if you change your mind.
said-account-closed = Your account is closed and goes now. Thank you for being here.
said-account-kept = Good that you are still here. Everything is as it was.
notice-changed-text = Something has changed. Sign in to see it: { $link }
notice-changed-subject = Something has changed
notice-changed-body = Hello,

    Something has changed. Sign in to see it: { $link }
## A copy of your data (V8)

take-title = A copy of your data
take-lead = Your account, your appointments and your conversations, to keep yourself.
take-holds = What is in it
take-holds-account = Your account: your user name, your picture, how practices know you, which terms you accepted, what you reported, and what was decided about your account.
take-holds-appointments = Appointments that you may see.
take-holds-messages = Conversations that you may read, with all messages.
take-holds-network = Who stands around the file, and what was agreed on who may see, where you may see that.
take-holds-log = Who looked is not in it. You keep a copy of that at ‘Who looked’.
take-account-only = You can see nothing of a file now. Do you want a copy of it? Ask your practice.
take-safe = There are names and conversations in the file. Keep it where only you can get at it, and not on a computer that you share.
take-readable = Keep it to read
take-data = Keep it for another program
take-forms = To read you get a page that you can open and print without internet. For another program you get a file (JSON). Both hold the same.
take-logged = The log will say that you made a copy. We do not keep the copy.
take-back = Back
take-first = Do you want to keep something first?
take-made = Made on { $when }.
take-now = This is what you could see then.
take-cut = Not everything fits into one copy: the oldest conversations or appointments are not in it. Ask your practice for the rest.
take-account = Your account
take-picture = Your picture at { $name }
take-network = Who stands around it
take-consents = What was agreed on who may see
take-consent = { $giver } about { $receiver }, { $at }: { $what }
take-consent-back = { $giver } about { $receiver }, { $at }: taken back
said-copy-busy = A copy is being made for you already. Wait a moment and try again.

## The portal ends for a practice (A6, T12.2)

notice-ending-subject = The portal is ending
notice-ending-body = Hello,

    The portal is ending for you soon. Sign in and read when that is, and what you can keep yourself: { $link }
notice-ending-text = The portal is ending for you. Sign in and read when, and what you can keep: { $link }
notice-ending-off-subject = The portal is not ending after all
notice-ending-off-body = Hello,

    We wrote that the portal is ending for you. That will not happen. You do not have to do anything. Want to read it? Sign in: { $link }
notice-ending-off-text = The portal is not ending after all. You do not have to do anything. You can read it here: { $link }
ends-title = The portal is ending for { $name }
ends-until = Up to and including { $day } you can sign in here as usual. After that you cannot.
ended-title = The portal has ended for { $name }
ended-since = The last day was { $day }.
ends-stays = What stays
ends-care = Your care simply goes on. { $name } tells you how you stay in touch.
ends-file = { $name } keeps the file, for { $years } years after the last change. Nothing is thrown away because the portal ends.
ends-copy = Make a copy
ends-copy-text = Of your account, your appointments and your conversations. You can do that up to and including the last day.
ended-copy = Nothing of your file can be seen here any more. Do you want a copy? Ask { $name } for it.
ended-copy-own = What the portal keeps of your account.
ends-account = After that you can still sign in, but there is only a page that explains. You can close your account then, too.
ended-account = Your account is still there, with this page only. You can close it.
ends-others = Your account goes on working for { $names }.
operator-title = Practices
operator-lead = The practices that use this portal.
operator-tile-text = Who uses the portal, and ending it
end-none = in use
end-asked = waits to be confirmed
end-too-late = confirmed too late
end-announced = ends after { $day }
end-over = ended
end-title = Ending the portal
end-lead = Here you enter that the portal ends for this practice.
end-rule-second = Somebody else confirms it: the practice's administrator. Where there is none, a second administrator here.
end-rule-told = Only then is everybody told. Nobody is blocked sooner than a month after knowing of it.
end-rule-kept = The practice keeps its files. Nothing is destroyed.
end-day = Last day
end-day-hint = At the earliest { $day }.
end-words-hint = Why it ends, and how people stay in touch afterwards. All users of the practice read this.
end-words-nl = Text in Dutch
end-words-en = Text in English
end-error-day = Choose a day from { $day } on, and within three years.
end-error-words-nl = Write a text in Dutch, of at most { $most } characters.
end-error-words-en = Write a text in English, of at most { $most } characters.
end-prove = First show once more that it is you. Then send it again; what you typed is still here.
end-ask = Enter
end-fact-day = Last day
end-fact-by = Entered by
end-fact-told = Know of it
end-told = { $told } of { $all }
end-waits = This waits for somebody else to confirm it. Until then nobody knows.
end-follows = After confirming, everybody is told, and the practice can invite nobody any more. Up to and including the last day it can still be called off.
end-confirm = Yes, the portal ends
end-stop = Do not end it after all
end-stop-sure = The portal stays. Who was told already is told that it does not happen.
end-stop-yes = Yes, call it off
end-done = The last day is over. This cannot be called off any more.
end-confirm-lead = As soon as you confirm this, everybody of your practice is told.
end-entered = What was entered
end-refuse = No, this is not right
end-ask-operator = Only the portal's administrator can change this now. Call them if it is not right.
end-nothing = The portal is not ending for your practice.
end-here = The portal is ending for your practice
end-here-link = Read what was entered
end-logged = Who enters, confirms or calls this off is recorded.
untold-title = Do not know yet that the portal is ending
untold-text = We cannot reach these people by e-mail. Tell them yourself. From then on they have another month.
untold-letter = Letter sent
untold-phone = Called
untold-person = Told in person
invited-error-ends = The portal is ending for your practice. You can invite nobody any more.
said-ending-asked = Entered. Somebody else has to confirm it.
said-ending-confirmed = Confirmed. Everybody is being told now.
said-ending-off = It does not happen.
take-link = Make a copy of your data
said-ending-told = Noted. From today a month counts for this person.

# With what you show that it is you
me-factors = What you use besides your password to show that it is you.
me-factors-open = See and change
factors-title = Extra security
factors-lead = With this you show that it is you. So nobody gets in with your password alone.
factors-must = First choose extra security
factors-must-text = Whoever works here signs in with a passkey or an app with codes. Set one up. Then everything else opens for you.

# Signing in with an account one has elsewhere
with-lead = Do you have an account here through your work or a sign-in service? Then this works too.
with-go = Sign in with { $name }
with-going = You are going to { $name }
with-going-text = There you show that it is you. Then you come back here.
with-going-on = Go on
with-stay = Rather not
with-title = Signing in with another account
with-lead-own = You can link this account to one that you have elsewhere, such as that of your work. Then you sign in with that.
with-first = Linking it now is handy: then you need not type a password here any more. You can do it later too, at your account.
with-skip = Not now
with-see = See and link
with-link-text = First you show there once more that it is you. Then you can sign in here with { $name }.
with-link = Link
with-linked = Linked on { $day }
with-unlink = Unlink
with-stays = Your organisation wants you to sign in this way. That is why you cannot unlink it.
with-remove = Unlink { $name }?
with-none = There is nothing to link here
with-none-text = Your practice does not use this. You sign in as you are used to.
with-mixed = This is not possible for your account
with-mixed-text = There can be more than one reason. Nothing is wrong. You sign in as you are used to.
with-must = Sign in with the account of your organisation
with-must-text = Your organisation wants you to sign in this way. Is the account not linked yet? Then link it first. If it does not work, ask the helpdesk of your organisation.
with-prove = Show at { $name } that it is you.
with-prove-go = Go on with { $name }
with-again = Try again
with-back = Back
with-otherwise = Sign in another way
with-away = { $name } does not answer
with-away-text = That is not your fault. Wait a moment and try again, or sign in another way.
with-refused = You are not signed in
with-refused-text = It was stopped at { $name }. Was that not what you wanted? Then try again.
with-weak = More is needed to sign in
with-weak-text = { $name } did not know surely enough that it is you. Sign in there with an extra code or a key, and try again.
with-old = That took too long
with-old-text = Or you came back in another browser or another tab. Nothing went wrong. Just begin again.
with-wrong = That did not go well
with-wrong-text = The answer of { $name } was not right. Try again. Does it stay like this? Then tell your practice, or the helpdesk of your work.
with-unknown = You cannot sign in here this way
with-unknown-text = Sign in with your user name and password. Then you can link { $name }, if that is possible for you. No account here yet? Ask your practice, or where you work, to invite you.
with-taken = Linking did not work
with-taken-text = You are linked to { $name } here already, or that account is linked to another one. Undo that first.
with-another = That was somebody else
with-another-text = At { $name } somebody signed in with an account that is not linked to you. Sign out there and try again with your own account.
said-issuer-linked = Linked. You can sign in this way now.
said-issuer-removed = Unlinked.
said-issuer-acts = You are signed in as yourself. For whom you may do something is recorded by the practice.

factors-passkeys = Passkeys
factors-passkeys-lead = The safest way. You sign in with your finger, your face or the code of your phone or computer. You need no password then.
factors-passkey-add = Make a passkey
factors-passkey-nowhere = Passkeys do not work at this address.
factors-made = Made on { $day }
factors-used = Last used on { $day }
factors-change = Change
factors-rename = Save name
factors-remove = Remove
factors-last = This is your last way to sign in. Make another one first. Then this one can go.
factors-app = App with codes
factors-app-lead = An app on your phone shows a new code every half minute.
factors-app-set = Set up an app
factors-app-other = Another app or phone
factors-is-on = on
factors-is-off = off
factors-text = Code by text message
factors-text-lead = The weakest choice: a text message can end up with somebody else. A passkey or an app is better.
factors-text-set = Set up a number
factors-text-other = Another number
factors-text-off = Your practice does not use codes by text message. You cannot sign in with it any more.
factors-number = Number that ends in { $end }
factors-recovery = Recovery codes
factors-recovery-lead = For when your phone is lost or broken. Each code works once.
factors-recovery-left = { $n ->
    [0] You have no recovery codes.
    [one] You have one recovery code left.
   *[other] You have { $n } recovery codes left.
  }
passkey-name = Name of this passkey
passkey-name-hint = For example: my phone.
passkey-error-name = Fill in a name, of { $most } characters at most.
passkey-error-made = Making it did not work. Try again.
passkey-error-wrong = That passkey did not work. Try again, or choose another way.
passkey-without = This needs JavaScript, and a browser that knows passkeys. If not, choose another way.
passkey-elsewhere = Passkeys only work at this address:
passkey-failed = That did not go through. Try again, or choose another way.
sign-in-passkey = Do you have a passkey? Then you need no password.
sign-in-passkey-go = Sign in with a passkey
add-passkey-title = Make a passkey
add-passkey-lead = Your phone or computer will ask for your finger, your face or your code.
add-passkey-go = Make passkey
add-passkey-young = Who can open your phone?
add-passkey-young-text = Can your father, your mother or somebody else open your phone with a finger, a face or a code? Then with a passkey they also open what is here of you. You do not want that? Take their finger or face off your phone first, or choose an app with codes on a phone that only you open.
add-passkey-shared = Who else opens this device?
add-passkey-shared-text = Whoever can open this device with a finger, a face or a code, gets in here with the passkey too.
set-app-title = Set up an app with codes
set-app-lead = Use an app that makes codes. You have none yet? Look for ‘authenticator’ in the store of your phone.
set-app-replaces = This takes the place of your app until now
set-app-replaces-text = The codes of your old app will not work any more. On your other devices you sign in again.
set-app-one = 1. Put the portal in your app
set-app-scan = Let your app read this picture.
set-app-picture = A picture of squares that your app can read. The text below says the same.
set-app-here = Is the app on this device?
set-app-open = Open it in your app
set-app-type = Or type this:
set-app-two = 2. Copy the code
set-app-hint = Your app now shows a code.
set-app-go = Set up app
app-error-code = That code is not right. Wait for a new one in your app and type that.
app-error-late = This was open for too long. Here is a new picture: let your app read it.
set-text-title = Code by text message
set-text-lead = We send a code to your number. So we know that it is yours.
set-text-number = Mobile number
set-text-number-hint = Of a phone that only you use. A number from abroad works too, with + and the country before it.
set-text-go = Send code
set-text-sent = We sent a code to the number that ends in { $end }. It works for ten minutes.
set-text-prove = Check code
text-label = Code from the text message
text-hint = Six digits. The code works for ten minutes, and once.
text-sent = No text message?
text-again = Send a new code
text-error-number = That is no mobile number. Type it like 06 12345678.
text-error-many = A few codes were sent just now. Wait an hour, or choose another way.
text-error-wrong = That code is not right, or does not work any more. Check it, or ask for a new one.
text-error-taken = This number cannot be used. Choose another way.
recovery-label = Recovery code
recovery-hint = Ten letters and digits, as on your paper.
recovery-error-shape = A recovery code has ten letters and digits. Copy it again.
recovery-error-wrong = That code is not right, or was used before. Take another one from your paper.
recovery-old = { $n ->
    [one] Of your old codes one is left. It stops working when you make new ones.
   *[other] Of your old codes { $n } are left. They stop working when you make new ones.
  }
recovery-none = You get ten codes. You see them once.
recovery-paper = Print them or write them down. Keep them where only you can get them.
recovery-make = Make recovery codes
recovery-again = Make new recovery codes
recovery-here = Your recovery codes
recovery-here-lead = Keep them now: you cannot see them after this.
recovery-print = Print this page or write the codes down. Keep them where only you can get them. Each code works once.
recovery-copy = Copy the codes
recovery-done = I have kept them
remove-passkey = Remove passkey ‘{ $name }’?
remove-app = Remove the app with codes?
remove-text = Turn off codes by text message?
remove-text-after = You cannot sign in with it any more. On your other devices you sign in again.
remove-no = Not after all
ways-none = You cannot go on now
ways-none-text = There is no extra security with which you can show that it is you. Call your practice. They help you in again.
ways-passkey = Show that it is you with your finger, your face or the code of your device.
ways-passkey-go = Use passkey
ways-text = We can send a code to your phone.
ways-text-go = Send me a code
ways-told = You get a message about this at every address and number we know of you.
ways-recovery = Use a recovery code
prove-again-title = Is it you?
prove-again-lead = This matters. That is why we ask once more.
prove-again-go = Go on
prove-again-back = Back
prove-again-done = That is right
prove-again-done-text = Close this tab and go on where you were.
prove-otherwise = Show that it is you in another way (in a new tab)
said-passkey-made = Your passkey is made.
said-factor-changed = Saved.
said-factor-removed = Removed. On your other devices you sign in again.
said-factor-last = This is your last way to sign in. It cannot go.
said-app-set = Your app is set up.
said-number-set = Your number is set up.
notice-code-subject = Your code
notice-code-text = Your code is { $code }. It works for ten minutes. Give it to nobody, not even when somebody asks for it.
notice-weaker-way-subject = Somebody signed in in another way
notice-weaker-way-body = Hello,

    Somebody showed that it is your account with a code by text message or a recovery code. Was that you? Then you need not do anything.

    Was it not you? Sign in at once and choose a new password: { $link }

    You cannot reply to this e-mail.
notice-weaker-way-text = A code by text message or a recovery code was used for your account. Was it not you? Choose a new password at once: { $link }
notice-password-known-subject = Does somebody know your password?
notice-password-known-body = Hello,

    Somebody typed your right password, and then many wrong codes. They did not get in. Was it you? Then you need not do anything.

    Was it not you? Then somebody knows your password. Sign in and choose a new password: { $link }

    To be safe, for a day nobody can sign in with a code on a device we do not know.
notice-password-known-text = Somebody typed your right password, but many wrong codes. Was it not you? Choose a new password: { $link }
## Inviting, and beginning an account (A1, A15)

invited-person = Account
invited-go-to = Invite
invited-link = Who is invited and not in yet?
invited-title = Invited
invited-lead = Who got an invitation and has no account yet. Whoever waits longest is on top.
invited-tile-text = { $n ->
    [one] One person said: this is not for me. Check the address.
   *[other] { $n } people said: this is not for me. Check the addresses.
}
invited-nobody = Nobody is waiting
invited-nobody-text = Everybody you invited is in.
invited-row-waits = invited on { $day }, works until { $until }
invited-row-since = invited on { $day }
invited-row-not-me = said on { $day }: this is not for me
invited-waits = waiting for an answer
invited-expired = link too old
invited-spent = too many wrong codes
invited-not-me = “this is not me”
invited-used = link used
invited-withdrawn = invitation taken back
invited-not-me-text = Whoever opened the link said that the invitation is for somebody else. The link does not work any more. Check the address, and call them yourself.
invited-fact-at = Invited
invited-fact-link = Link
invited-fact-code = Code
invited-fact-until = Works until
invited-fact-identity = Who it is
invited-identity-on = { $how }, on { $day }
invited-link-mail = by e-mail to { $email }
invited-link-paper = by letter
invited-code-to = by text message to { $mobile }
invited-again = Send again
invited-withdraw = Take back
invited-withdraw-sure = The link and the code will not work any more. You can invite again later.
invited-withdraw-yes = Yes, take back
invited-form = Invite to the portal
invited-form-again = Change something and invite again
invited-identity = How do you know for sure who it is?
invited-by-document = Identity document seen
invited-by-known = Known in care for some time
invited-by-video = Identity document shown in a video call
invited-by-record-system = Established in the practice’s system
invited-day = On which day?
invited-email = E-mail address
invited-email-hint = The link goes here. No e-mail? Leave this empty, and you print a letter.
invited-mobile = Mobile number
invited-mobile-hint = May stay empty. Begin with 06, or with + for a number from another country.
invited-channel = How does the code go?
invited-code-text = by text message
invited-code-text-means = To the mobile number.
invited-code-hand = handed over
invited-code-hand-means = You see the code once, and give it to this person yourself.
invited-code-letter = by letter
invited-code-letter-means = You print a letter. Only when the link goes by e-mail.
invited-language = In which language?
invited-what = An account takes two things: a link and a code, each by a way of its own. The link works once, for 14 days. Inviting again ends the link before. Every address and number that we knew already gets a message that there is an invitation.
invited-alone = We know no e-mail address and no number of this person. If link and code both go through your hands, nobody gets a message about it. The log says so then.
invited-tell = Tell this person yourself
invited-go = Invite
invited-logged = That you invite somebody also stands under “Who looked” of the file.
invited-error-identity = Choose how it was established who it is.
invited-error-day = Fill in a day. It cannot lie after today.
invited-error-channel = Choose how the code goes.
invited-error-email = This is not an e-mail address. Please check it.
invited-error-mobile = This is not a mobile number. Please check it.
invited-error-no-mobile = A text message needs a mobile number. Without one the code can be handed over or go by letter.
invited-error-same-way = Without e-mail the link already goes by letter. Hand over the code, or send a text message.
invited-error-email-taken = This address is of somebody who represents this client. Ask the client for an own address, or leave this empty and print a letter.
invited-error-mobile-taken = This number is of somebody who represents this client. Ask for an own number, or hand over the code.
invited-by-who-hires = The administrator of the practice invites colleagues. Ask the administrator for a new link.
invited-error-refused = You cannot invite this person now. Application support can help.
paper-title = For { $name }
paper-once-text = Once you leave this page it can be found nowhere. You can send again. Then this will not work any more.
paper-letter = Print this letter and send it, or hand it over. The code goes by text message.
paper-both = Print this letter. The code below it is not printed: give it apart, in person.
paper-code-by-letter = Print this letter and send it. The link goes by e-mail.
paper-code-by-hand = Give this code to this person yourself. The link goes by e-mail.
paper-heading = Making your account
paper-link-text = You are invited to the portal. This is how you make your account, on a phone or a computer:
paper-go = Go to this address:
paper-type = Type these letters and digits there. Capitals and spaces do not matter.
paper-then = Then fill in your code. You get it by another way.
paper-code-text = You got an e-mail with a link. Open that link and fill in this code:
paper-known = Your name and how you can be reached stand in the portal. What happens with them stands in the privacy statement, at the foot of every page.
paper-not-me = Is this not for you? Destroy this letter and call who sent it.
paper-alone = Nobody else gets a message about this
paper-alone-text = We know no e-mail address and no number of this person, and letter and code both go through your hands. The log says that both went by hand. Do ask whether there is an address after all.
paper-apart = The code, apart
paper-apart-text = Write it on a note of its own and hand that over. Do not put it with the letter.
paper-back = Done
activate-page-title = Account
activate-title = Welcome
activate-lead = You are invited to the portal. You make your account in three small steps. It takes about three minutes.
activate-go = Continue in English
activate-step = Step { $step } of { $steps }
activate-next = Next
activate-done = Done
activate-back = One step back
activate-code-title = Fill in your code
activate-code-lead = That is how we know that it is you.
activate-code-text = We sent you a text message with a code.
activate-code-hand = The code was handed to you by who invited you.
activate-code-letter = The code stands in a letter. It may come a few days after the e-mail.
activate-code-wrong = { $left ->
    [one] That code is not right. You can try one more time.
   *[other] That code is not right. You can try { $left } more times.
}
activate-no-code = I have no code
activate-new-code = A text message can take a few minutes. Does it not come? Then we send a new code to the same number. The one before does not work then.
activate-new-code-go = Send a new code
activate-ask-code = Then ask whoever invited you for a new one.
activate-known-by = Our e-mails come from { $sender }. Our links begin with { $address }. Never with another address.
activate-known-by-links = Our links begin with { $address }. Never with another address.
activate-not-me = This is not for me
activate-not-me-text = Did you get this by mistake? Then we end the link. You need not do anything else.
activate-not-me-yes = Yes, this is not for me
activate-known = What does the portal know of you already?
activate-known-text = Your name, and how you can be reached. Somebody filled that in for you, for example because you are a parent, family or a teacher. What happens with it and what your rights are, you can read here:
activate-name-title = Choose your name and password
activate-name-lead = With these you will sign in.
activate-name-hint = This is a suggestion. You may choose something else.
activate-name-short = Make it at least 3 characters.
activate-name-long = This is too long. More than 64 characters will not do.
activate-name-signs = Use letters, digits, and . - _ or @ only. No spaces.
activate-name-wait = { $minutes ->
    [one] Too many names were just tried. Wait one minute.
   *[other] Too many names were just tried. Wait { $minutes } minutes.
}
activate-name-taken = This name is in use. Choose another.
activate-lock-title = A lock on your account
activate-lock-lead = Then nobody gets in with your password alone. Choose one way. You can add more later.
activate-lock-passkey = Passkey
activate-lock-app = Choose the app
activate-lock-text = Send them to the number that ends in { $end }
activate-lock-none = I have none of these
activate-passkey-phone = My phone
activate-passkey-computer = My computer
activate-app-scan = Is the app on another device? Let the app there read this picture.
activate-app-copy = Does that not work?
activate-app-key = Add an account in the app yourself, and copy this key:
activate-app-other = Another way
over-title = This link does not work
over-lead = Perhaps it was used already, is too old, or a part of the address is missing.
over-new = A new link
over-new-text = Were you invited by e-mail? Then we send a new link to the same address.
over-again = Send a new link
over-help = Help
over-in = Do you have an account already?
over-in-text = Then you need no link any more. Sign in with your user name and your password.
somebody-title = Somebody is signed in here
somebody-lead = An account is one person’s.
somebody-text = Is the invitation for somebody else than who is signed in here? Then sign out, and open the link again.
somebody-other = Is the invitation for somebody else?
somebody-own = Is the invitation for yourself?
somebody-own-text = Then you can add it to this account. You sign in as you are used to, and see everything in one place.
somebody-own-go = Add it to my account
join-have = I have an account here already
join-have-text = Then you need not make a second one. Sign in, and fill in the same code there.
join-have-go = Sign in
join-title = Add the invitation
join-lead = You are signed in as { $name }. The invitation comes to this account.
join-means = What does that mean?
join-means-one = You have one name and one way of signing in, also for the practice that invites you now.
join-means-apart = Each practice keeps a file of its own. They do not hear from each other that another one knows you too.
join-means-ways = Do you lose both your password and your phone one day? Then a practice cannot help you alone any more. So keep your recovery codes.
join-code = Code that belongs to the invitation
join-own = Do this only if the invitation is for you. Your child, your parent or your partner makes an account of their own.
join-go = Add it
join-new-code = A text message can take a few minutes. Does it not come? Then we send a new code to the same number. The one before does not work then.
join-unfit = That cannot be done with this account
join-unfit-text = The invitation does not seem to be yours. Is it for you after all? Then sign out, open the link again and make an account of its own with it. Or ask whoever invited you to have a look. Nothing has changed.
somebody-stay = Stay signed in
start-title = I have a letter
start-lead = Copy what stands in your letter.
start-label = Letters and digits from the letter
start-hint = Four groups of four. Capitals and spaces do not matter.
start-error-shape = Those are not sixteen. Look in your letter and type all four groups.
start-error-unknown = This is not right, or does not work any more. Check your letter, or call who sent it.
stuck-title = Help with your account
stuck-lead = There is a way for everything. You need not find it alone.
stuck-onward = On to where you were
stuck-who = Who can help me?
stuck-who-text = Whoever invited you. This is how you reach your practice:
stuck-who-unknown = Whoever invited you. The number or address of your practice is in a letter or on an appointment card that you got from them, and on their own website.
stuck-lock = I have no passkey and no app
stuck-lock-text = Almost every phone, tablet and computer can make a passkey. An app with codes is free. Does neither work? Then ask whoever invited you to have a look with you. What you chose stays for an hour.
stuck-unasked = I got a message, and I know nothing of it
stuck-unasked-text = Call your practice right away. They see who made the invitation, and can end the link. Is the account in use already? Tell them that too.
stuck-link = My link does not work
stuck-link-text = A link works once, and for 14 days. Is it too old? Then open it once more: on that page you ask for a new one. Did you get another link later? Then only the last one works. Does nothing come? Then ask whoever invited you for a new one.
stuck-code = I got no code
stuck-code-text = A text message can take a few minutes, a letter a few days. Does your code come by text message? On the page where you fill in the code you ask for a new one. Did you get the code in your hand or by letter? Then ask whoever invited you for a new one.
stuck-mail = I have no e-mail
stuck-mail-text = You do not need it. Ask who invited you for a letter. In it stands what you can type here.
stuck-mobile = I have no mobile number
stuck-mobile-text = You do not need one. You can get the code in your hand, or in a letter. After that you choose a passkey or an app with codes. Those work on a tablet or computer too.
stuck-real = Is this message real?
stuck-real-text = We never ask for your password in a message. Do you doubt? Do not click, and call your practice.
said-activation-sent = The invitation is on its way.
said-activation-joined = Added. Everything is in this account now.
said-activation-withdrawn = Taken back. The link and the code do not work any more.
said-activation-again = If there is an invitation for you, we send a new link to the address that we know.
said-activation-code = We sent a new code. The one before does not work any more.
said-activation-code-many = A few codes were sent already. Ask whoever invited you for help.
said-activation-not-me = Thank you. The link does not work any more, and whoever invites is told.
notice-invited-subject = An invitation was made for you
notice-invited-body = Hello,

    An invitation to an account in the portal was made for you. Did you know that? Then you need not do anything.

    Did you know nothing of it? Then read here what you do: { $link }
notice-invited-text = An invitation to the portal was made for you. Did you not know that? Look here: { $link }
notice-invited-elsewhere-subject = Our e-mail goes to another address
notice-invited-elsewhere-body = Hello,

    An invitation to an account in the portal was made for you. Another e-mail address was noted with it. From now on our e-mail goes there. Is that right? Then you need not do anything.

    Is it not right? Then read here what you do: { $link }
notice-begun-subject = Your account is in use now
notice-begun-body = Hello,

    Your account in the portal has just been taken into use. Was that you? Then you need not do anything.

    Was it not you? Then read right away what you do: { $link }
notice-begun-text = Your account in the portal has just been taken into use. Was it not you? Look here: { $link }
notice-joined-subject = Something came to your account
notice-joined-body = Hello,

    An invitation has just been added to your account in the portal. Was it you? Then you need not do anything.

    Was it not you? Then sign in, choose ‘Sign out everywhere’ and choose a new password: { $link }
notice-joined-text = An invitation has just been added to your account. Was it not you? Sign out everywhere and choose a new password: { $link }
notice-activate-subject = Make your account
notice-activate-body = Hello,

    You are invited to a portal. With this link you make your account:

    { $link }

    The link works once, for 14 days. You need a code as well. You get it by another way.

    This message comes from the portal itself. See that the link begins with the address that your practice gave you. We never ask for your password in a message. Did you not expect this? Open the link and choose “This is not for me”.
notice-activate-code-subject = Your code
notice-activate-code-text = Your code for the portal is { $code }. Give it to nobody.
notice-closed-text = Your account was just closed. Was it not you? Call the people who know you, or ask for help here: { $link }
notice-closed-subject = Your account is closed
notice-closed-body = Hello,

    Your account was just closed. Was that you? Then there is nothing to do.

    Was it not you? Then call at once where you are known, or ask for help here: { $link }

## Your details (A12)
profile-title = Your details
profile-lead = This is what we know about you. You can keep it up to date here yourself.
profile-reach = How we reach you
profile-email = E-mail address
profile-mobile = Mobile number
profile-language = Language
profile-unsaid = Not filled in
profile-waits = Type the code we sent
profile-factor = Do you get codes by text message to sign in? That number is kept apart, and does not change along.
profile-name = Name
profile-call = What you are called
profile-born = Date of birth
profile-gender = Gender
profile-address = Address
profile-female = Female
profile-male = Male
profile-other = Other
profile-change = Change
profile-decided = Others decide for you now. Do you want to change something here? Ask them, or your practice.
profile-wrong = Is your name or date of birth not right? The practice corrects that. Ask when you talk, or by e-mail.
profile-apart = Each practice sees only what it knows itself. Nobody sees whether you are known anywhere else.
profile-photo = This is how others see you.
profile-photo-none = Others see your initials now. You may add a photo, but you need not.
profile-photo-open = Your photo
edit-title = Change
edit-lead = This is what { $provider } knows about you.
edit-call-hint = The name we use when we write to you.
edit-gender = Gender, as you wish
edit-address-hint = Street and number, and below that postcode and town.
edit-also = Also change it at
edit-keep = Keep
edit-error-call = Fill in what you want to be called. It can be 80 characters at most.
edit-error-address = This address is too long. Use six lines at most.
reach-email-title = Change your e-mail address
reach-email-lead = We send a code to your new address. That way we know it is yours.
reach-email-new = Your new e-mail address
reach-mobile-title = Change your mobile number
reach-mobile-lead = We send a code to your new number. That way we know it is yours.
reach-mobile-new = Your new mobile number
reach-for = Who is this for?
reach-told = Your old address or number gets a message. If it was not you, you can stop it there.
reach-codes = Codes to sign in do not change with it. They go to the number under ‘Extra security’.
reach-codes-go = Change that number too
reach-go = Send a code
reach-code = The code
reach-sent = We sent a code to { $to }. It works for 30 minutes. Nothing yet? Look in unwanted mail as well, or send the code again below.
reach-prove = Confirm
reach-otherwise = Once more, or somewhere else
reach-error-email = This does not look like an e-mail address. Please look at it again.
reach-error-email-unfit = You cannot use this e-mail address for your account. Choose one that only you read.
reach-error-for = Choose who this is for.
reach-error-same = That is what it says already.
reach-error-wrong = This code is not right. Please look at it again.
reach-error-over = This code does not work any more. Send a new one.
stop-title = Was this not you?
stop-asked-lead = Somebody wants to change how we reach you.
stop-asked-email = Another e-mail address was asked for. If you stop it, this address stays.
stop-asked-mobile = Another mobile number was asked for. If you stop it, this number stays.
stop-asked-go = Stop it
stop-done-lead = How we reach you was changed.
stop-done-email = You were given another e-mail address. If you turn it back, your old address holds again, and everybody who is signed in now is signed out.
stop-done-mobile = You were given another mobile number. If you turn it back, your old number holds again, and everybody who is signed in now is signed out.
stop-done-prove = First show that it is you. Type your password.
stop-done-or = Or with a code or passkey
stop-done-first = Type your password, or use a code.
stop-done-lost = No password and no code any more? Call where you are known.
stop-done-go = Turn it back
stop-stopped-title = It is stopped
stop-stopped-lead = Everything stays as it was. But somebody was signed in with your account. So choose a new password.
stop-back-title = It is turned back
stop-back-lead = Everything is as it was, and nobody is signed in any more. Somebody may know your password. Choose a new one.
stop-lost = Choose a new password
stop-dead-title = This link does not work any more
stop-dead-lead = It was used already, or is too old. Do you think somebody else gets into your account? Call where you are known.
stop-help = Help
said-contact-sent = The code is on its way.
said-copy-privately = Choose yourself first. Else the copy holds your work alone.
said-contact-changed = It is changed. Your old address or number is told as well.
said-mobile-changed = It is changed. Codes to sign in still go to your old number. You change that under ‘Extra security’.
said-profile-kept = Kept.
notice-contact-code-subject = Your code
notice-contact-code-text = Your code is { $code }. It works for 30 minutes. Give it to nobody. Did you not ask for this? Then do nothing.
notice-contact-asked-subject = Somebody wants to change how we reach you
notice-contact-asked-body = Hello,

    Somebody asked us to reach you in another way. Was it you? Then you need not do anything.

    Was it not you? Stop it here: { $link }
notice-contact-asked-text = Somebody wants to change how we reach you. Was it not you? Stop it: { $link }
notice-contact-changed-subject = We reach you in another way now
notice-contact-changed-body = Hello,

    From now on we reach you in another way. Was it you? Then you need not do anything.

    Was it not you? Turn it back here: { $link }

    You can do so for a week. It takes your password or a code.
notice-contact-changed-text = From now on we reach you in another way. Was it not you? Turn it back: { $link }
notice-contact-kept-subject = A change was stopped
notice-contact-kept-body = Hello,

    Somebody wanted to change how we reach you. That was stopped or turned back. Did you not ask for this? Then sign in and choose a new password: { $link }
notice-contact-kept-text = A change of how we reach you was stopped or turned back.
data-reach = A new e-mail address or mobile number that you still have to confirm, and what it was before
data-reach-why = To know that it is yours, and to be able to turn it back.

## Your photo (A12, V4)
photo-title = Your photo
photo-lead = A photo helps others to know who you are. You need not, and you take it away when you want.
photo-now = Now
photo-shown = Seen by who may see your network.
photo-waits = Waiting. Who decides together with you must say yes as well.
photo-nobody = Waiting. Nobody is known yet who decides together with you. Ask your practice.
photo-gone = Your photo is gone
photo-refused = Somebody who decides together with you said no. The photo was thrown away at once.
photo-remove = Take the photo away
photo-remove-sure = The photo is gone at once, everywhere, and does not come back. You can choose a new one later.
photo-remove-yes = Yes, take it away
photo-choose = Choose a photo
photo-another = Choose another photo
photo-file = Photo
photo-file-hint = JPEG, PNG or WebP, 12 MB at most.
photo-crop = Which part?
photo-preview = This is how your photo will be
photo-zoom = Nearer
photo-across = To the left or the right
photo-down = Up or down
photo-unseen = We cannot show this photo here. You can still try to send it.
photo-for = Who is the photo for?
photo-consent = Your consent
photo-agree = Yes, this photo may be seen
photo-agree-text = By everybody who may see your network. You can always take this back.
photo-agree-age = By everybody who may see your network. You can always take this back. You are 16 or older.
photo-others = Are you not yet 16? Then we also ask your parents or guardian to say yes. Until then nobody else sees the photo.
photo-send = Keep the photo
photo-kept = We keep only a small square of your photo. Where and when it was taken, we throw away.
photo-not-yet = A photo is not possible yet
photo-not-yet-text = It is from your twelfth birthday.
photo-error-nothing = Choose a photo.
photo-error-heavy = This photo is too big. It can be { $n } MB at most.
photo-error-large = This photo has too many points. Make it smaller, or choose another.
photo-error-kind = This is not a photo that we can read. Choose a JPEG, PNG or WebP.
photo-error-broken = We cannot read this photo. It may be damaged. Choose another.
photo-error-busy = It is busy right now. Try again in a moment.
photo-error-agree = Tick the box if the photo may be seen. Without your yes we do not keep it.
family-title = Photo of { $name }
family-lead = { $name } wants to show this photo to who may see the network.
family-alt = Photo of { $name }
family-seen = Seen
family-unseen = Not seen yet
family-seen-text = Everybody who had to said yes.
family-waits-text = You said yes. Not everybody did yet.
family-unseen-text = Only who decides sees the photo now.
family-agreed = You said yes. If you take that back, the photo is gone at once.
family-take-back = After all not, take it away
family-why = { $name } is not yet 16, or others decide along. That is why we ask you too. If you say no, the photo is gone at once.
family-yes = Yes, that is fine
family-no = No, take it away
family-none = There is no photo
family-none-text = { $name } has chosen no photo, or it was taken away.
family-own = You choose and remove your own photo with your details.
family-tile = A photo to say yes or no to
said-photo-put = Your photo is kept.
said-photo-removed = Your photo is gone.
said-photo-agreed = You said yes.
said-photo-refused = The photo is gone.
notice-photo-asked-subject = You are asked something
notice-photo-asked-body = Hello,

    A question waits for you. Sign in to answer: { $link }
notice-photo-asked-text = A question waits for you. Sign in to answer: { $link }
data-photo = Your photo: a small square, without where and when it was taken
data-photo-why = So that others in your network know who you are.
data-basis-consent = You said yes to it. You can always take that back.
data-keep-work = { $n } years after somebody stopped working here
data-keep-consent = Until you remove it, until somebody who decides with you says no, or until your account is gone
close-goes-photo = Your photo, if you have one.
appointment-elsewhere = { $here } ({ $there } where you are)
own-address-title = Your address secret
own-address-lead = If your address is secret, nobody else of your network sees where you live, where your appointments are or which school you go to. Your practice does see it.
own-address-lead-other = If your address is secret, nobody else of this network sees where you live. The practice does see it.
own-address-child = Must it stay secret as well where the appointments are, because your child lives with you? Ask the practice.
own-address-open = Your address is not secret now.
own-address-keep = Keep my address secret
own-address-since = Secret since { $day }.
own-address-lift = Not secret any more
own-address-lift-sure = Others of the network can then see again what is secret now.
own-address-lift-yes = Yes, not secret any more
own-address-practice = The practice entered this. Only the practice can take it away.
own-address-tile = Who may know where you live
profile-secret = Your address is secret
## conduct
conduct-page = Reports
conduct-report = Report behaviour
conduct-report-of = Report behaviour of { $name }
conduct-report-message = Report this message
conduct-report-link = report this message
conduct-thread = Conversation
conduct-lead = Did somebody go too far? Report it here. Whoever you report does not hear from us who it was.
conduct-the-message = The message
conduct-own-message = You wrote this message yourself. You cannot report it.
conduct-own = You cannot report yourself here.
conduct-gone-message = The text of this message is gone. You cannot report it any more.
conduct-who = Who is it about?
conduct-kind = What is the matter?
conduct-kind-judged = What kind is it?
conduct-insult = Insults or threats
conduct-insult-means = Swearing, threatening, hurting, or sexual proposals and texts.
conduct-aggression = Aggressive behaviour
conduct-aggression-means = Intimidating, harassing, or crossing somebody’s boundary.
conduct-content = Unwanted content
conduct-content-means = Texts or pictures that shock or do not belong here.
conduct-falsehood = False information
conduct-falsehood-means = Saying something untrue on purpose, such as who you are.
conduct-misuse = Misuse of an account
conduct-misuse-means = Using the account for what it is not there for, or letting somebody else use it.
conduct-disclosure = Passing on information
conduct-disclosure-means = Showing or sending something from the portal to people who have nothing to do with it.
conduct-other = Something else against the rules
conduct-other-means = It is in the terms, but it is none of the kinds above.
conduct-note = Would you like to add something?
conduct-note-hint = You do not have to. Only whoever judges the report reads it.
conduct-what = What happened?
conduct-what-hint = Write what happened and when. Only whoever judges the report reads it.
conduct-send = Send the report
conduct-not = Never mind
conduct-before = Reported before
conduct-open = waits to be judged
conduct-judges-therapist = The client’s therapists read and judge this. Whoever runs the portal sees only the kind of report and the judgement.
conduct-judges-office = The planners of the practice read and judge this. Whoever runs the portal sees only the kind of report and the judgement.
conduct-error-choice = Choose what it is.
conduct-error-person = Choose who it is about.
conduct-error-empty = Write something here.
conduct-error-late = A colleague was just before you. Above is what they wrote.
conduct-error-deed = Choose what you do.
conduct-error-changed = This cannot be done any more. Something has changed. Look again.
conduct-desk = Reports
conduct-tile-text = What was reported about behaviour and waits to be judged.
conduct-desk-treated = Reported about clients you treat. You read what was reported and judge it.
conduct-desk-office = Reported at your practice. Is it about a client? Then the therapist reads and judges it.
conduct-none = No report is waiting
conduct-none-text = When one comes, it is here. The oldest is at the top.
conduct-waits = Waits since { $day } ({ $n ->
    [0] today
    [one] 1 day
   *[other] { $n } days
})
conduct-again = objection
conduct-logged = Whoever looks here is in the log.
conduct-about = Report about { $name }
conduct-reported = What was reported
conduct-note-of = Added by whoever reported it
conduct-thread-open = Read the whole conversation
conduct-fact-kind = Reported as
conduct-fact-done = Happened on
conduct-fact-reported = Reported on
conduct-fact-by = Reported by
conduct-fact-judged = Judgement
conduct-fact-judged-on = Judged on
conduct-fact-provider = Practice
conduct-fact-decided = Decision
conduct-fact-decided-on = Decided on
conduct-fact-read = Read on
conduct-fact-objected = Objection on
conduct-fact-again = New judgement
conduct-fact-lifted = Lifted on
conduct-fact-taken-back = Taken back on
conduct-fact-due = Data gone from
conduct-team = A therapist reads and judges this. Is it about the only therapist of this client? Then arrange a second one.
conduct-team-go = To the therapists of this file
conduct-judgement = The judgement
conduct-objection = The objection
conduct-objection-text = The owner of the account does not agree with what was decided. Judge it once more.
conduct-judge = What is your judgement?
conduct-violation = It is against the rules
conduct-violation-means = The operator decides whether a warning or a block follows. { $name } then also reads what you write below.
conduct-care = It belongs to what somebody is treated for
conduct-care-means = You talk about it in the treatment. Nothing else happens.
conduct-nothing = Nothing is the matter
conduct-nothing-means = The report is closed.
conduct-judge-text = Why?
conduct-judge-hint = Write so that { $name } can read it. Do not write who reported it.
conduct-judge-send = Give your judgement
conduct-judge-who = Whoever reported it only sees that the report was dealt with. { $name } does not hear from us who it was.
conduct-judged-violation = against the rules
conduct-judged-nothing = nothing the matter
conduct-judged-care = belongs to the treatment
conduct-step-nothing = No consequence
conduct-step-warning = Warning
conduct-step-block = Block
conduct-cases = Behaviour
conduct-operator-tile = Decide on a warning or a block.
conduct-cases-lead = The practice finds that a rule was broken here. You decide what follows.
conduct-cases-objected = Objections
conduct-cases-done = Earlier decisions
conduct-cases-none = There is nothing here
conduct-cases-who = You see the kind of report and the judgement. You do not see what was said, nor whom it is about.
conduct-account = Account { $number }
conduct-case-before = Decided before about this account
conduct-case-before-none = There was no warning or block yet.
conduct-struck = { $day }, does not count any more
conduct-disputed = { $day }, an objection waits
conduct-alone = Whoever reported this also judged it. Ask the practice for a second judgement if you need one.
conduct-sole = Mind: only this account has the role { $role } here. Arrange somebody else first.
conduct-decide = What do you do?
conduct-deed-nothing = No consequence
conduct-deed-nothing-means = The report is done with. The owner hears nothing of it.
conduct-deed-warning = Warn
conduct-deed-warning-means = The owner reads the warning before anything else opens. They can object for 30 days.
conduct-deed-block = Block
conduct-deed-block-means = The owner is shut out at once. An objection can be made for 30 days.
conduct-deed-uphold = The block stands
conduct-deed-uphold-means = The owner reads your reason. After that the data of the account go.
conduct-deed-lift = Lift, the violation still counts
conduct-deed-lift-means = Everything opens again. Next time this counts.
conduct-deed-strike = Lift, there was no violation
conduct-deed-strike-means = Everything opens again. This does not count any more.
conduct-deed-keep = The warning stays
conduct-deed-keep-means = The owner reads your reason. The warning still counts.
conduct-deed-back = Take the warning back
conduct-deed-back-means = The owner reads your reason. The warning no longer counts.
conduct-no-block = Blocking is not possible yet. A warning comes first.
conduct-again-waits = not given yet
conduct-reason = Why?
conduct-reason-hint = The owner of the account reads this.
conduct-decide-send = Decide
conduct-told-words = The practice says:
conduct-told-reason = Whoever runs the portal says:
conduct-mine = Reports
conduct-mine-reported = What you reported
conduct-mine-none = You have not reported anything yet. You can do that at every message of somebody else.
conduct-mine-text = We tell you whether your report was dealt with. What follows for somebody else we do not tell.
conduct-mine-received = received
conduct-mine-done = dealt with
conduct-mine-who = Only you see this page.
warning-title = A warning
warning-lead = Something happened that is against the rules of the portal.
warning-then = What now
warning-then-text = You can just go on. If something like this happens again, your account can be closed off.
warning-disagree = Do you not agree? You can object, up to and including { $until }. You find the warning again at your account, under Reports.
warning-read = I have read this
warning-object = I have read this, and I do not agree
blocked-why = Why
blocked-object = Do you not agree?
blocked-object-text = Then you can object, up to and including { $until }.
blocked-object-label = What do you want to say?
blocked-object-hint = Write what you think is not right. The practice reads it. Whoever runs the portal does not.
blocked-object-send = Object
blocked-object-over = You cannot object here any more. You can still write to or call your practice.
blocked-objected = Your objection
blocked-objected-text = We have your objection. The practice looks at it once more. You read the answer here.
blocked-answered = The answer: the block stands
objection-block-lifted = The answer: the block is lifted
objection-warning-stays = The answer: the warning stays
objection-warning-back = The answer: the warning is taken back
blocked-due = From { $day } your user name, password and settings are gone. Your file at the practice stays.
objection-error-late = You cannot object any more: it is too late, or you already did. Keep your text, or call your practice.
blocked-rights-title = You still can
blocked-number = Calling? Then name account { $number }.
said-conduct-reported = Your report has arrived. With your account, under Reports, you see whether it was dealt with.
said-conduct-judged = Your judgement is kept.
said-conduct-decided = Your decision is kept.
said-conduct-objected = Your objection was sent.
data-conduct = Reports about behaviour that you made or that were about you, the judgement, and a warning, a block or an objection
data-conduct-why = To keep the portal safe for everybody.
log-what-conduct = reports about behaviour
log-did-judge-conduct = decided on a report about behaviour
log-system-conduct = got a report about behaviour
log-system-conduct-again = got an objection about a report about behaviour
role-page-title = Working as
role-title = As what are you here?
role-lead = You can be more than one thing here. You are one at a time. What belongs to another you only see when you switch.
role-one = There is nothing for you to choose.
role-private = Yourself
role-private-means = Everything that is not part of your work.
role-now = now
role-choose = Go on with this
role-logged = The log says each time as what you did something.
role-label = As what you are here
role-works-as = You are here now as
role-switch = Switch
staff-left = You no longer work here in the portal
staff-left-text = Your access as a member of staff has ended. Is that not right? Ask the administrator of the organisation.
staff-untrained = Your role is not open yet: { $role }
staff-untrained-text = Your role opens as soon as your administrator has recorded on which day you had the training.
staff-opens-from = Your role opens on { $day }.
staff-tile-text = Who works here, and in which role.
staff-title = Staff
staff-one = Member of staff

## Staff: hiring, roles, leaving
staff-lead = Who works here, in which role, and whether the access is open.
staff-new = Add a member of staff
staff-new-lead = A role opens as soon as the training is recorded. The invitation leaves at once.
staff-new-who = Who is it?
staff-new-work = What will this colleague do?
staff-new-go = Add and invite
staff-at = Where
staff-at-hint = At another organisation you appoint an administrator only.
staff-roles = Roles
staff-role = Role
staff-from = First day
staff-last-day = Last day
staff-until-hint = Leave empty if there is none.
staff-training = Day of the training
staff-training-hint = Without a training the role stays shut. You can fill this in later too.
staff-error-role = Choose a role from the list.
staff-error-day = Choose a day that exists.
staff-error-until = Choose a day to come, and not before the first day.
staff-error-reason = Keep the reason shorter than { $n } characters.
staff-error-own = A colleague changes your own rights.
staff-error-last = One administrator must always stay. First give somebody else that role, with a training.
staff-error-already = It is so already.
staff-error-leave = Choose a last day to come.
staff-show = Who
staff-show-all = Everybody who works here
staff-show-untrained = Without a training
staff-show-left = Who no longer works here
staff-none = See whether the name is right, or choose others in the list.
staff-providers = Administrators of organisations
staff-providers-text = An administrator hires the own staff. If there is none, appoint one.
staff-providers-none = no administrator
staff-logged = What you do here is in the log.
staff-open = open
staff-open-from = opens on { $day }
staff-no-training = waits for training
staff-over = ended
staff-trained-on = training on { $day }
staff-trained-never = no training yet
staff-until = up to and including { $day }
staff-with-passkey = with a passkey
staff-with-app = with an app
staff-with-nothing = no second step yet
staff-own = This is you
staff-own-text = A colleague changes your own roles and access.
staff-no-roles = No roles
staff-roles-change = Change roles
staff-roles-lead = A change holds at once. Whoever it is about hears that something changed, not what.
staff-account = Access
staff-invite = Invitation
staff-recovery = Give access again
staff-changes = What was changed
staff-was = { $at }: { $what }, by { $by }
staff-was-given = role given: { $role }
staff-was-ended = role ended: { $role }
staff-was-ended-after = role ends after { $day }: { $role }
staff-was-trained = training on { $day }: { $role }
staff-was-leaving = leaves, last day { $day }
staff-was-stays = stays after all
staff-was-shut = access shut at once
staff-train-go = Record the training
staff-end = End the role
staff-end-hint = Leave empty to end it now.
staff-end-yes = Yes, end this role
staff-give = Give a role
staff-give-go = Give this role
staff-reason = Reason
staff-reason-hint = For you and your fellow administrators only. Write nothing about clients.
staff-leave = Let go
staff-leave-lead = The access ends after the last day. Who has clients hands them over first.
staff-leaving = This colleague leaves
staff-leaving-on = The last day is { $day }.
staff-leaving-late = The last day was { $day }. Something is still to be handed over.
staff-leaving-shut = The access is shut already.
staff-first = Hand over first
staff-treats =
    { $n ->
        [one] { $n } client must be handed over first.
       *[other] { $n } clients must be handed over first.
    }
staff-treats-text = The planners hear of it as soon as you record this. As long as a client is left, the access does not end, not even after the chosen day.
staff-treats-none = There is nothing to hand over.
staff-when = When?
staff-day-hint = There is access up to and including this day.
staff-leave-go = Record
staff-stay-go = Not after all: this colleague stays
staff-now = Shut at once
staff-now-sure = The access ends now, everywhere. Clients have nobody who treats them for a while: the coordinators see them on top and hand them over.
staff-now-yes = Yes, shut it now
leaving-title = Colleagues who leave
leaving-lead = What they treat you hand over before the door closes.
leaving-none = Nobody leaves.
leaving-alone = nobody treats
leaving-go = Hand over
leaving-count =
    { $n ->
        [0] All is handed over.
        [one] { $n } client still to hand over.
       *[other] { $n } clients still to hand over.
    }
hand-all-title = Handing over the clients of { $name }
hand-all-lead = Choose who takes over: one colleague for all, or another for a client. It holds at once.
hand-all-none = There is nothing left to hand over.
hand-all-to = All of it to
hand-all-to-hint = You can choose somebody else for a client.
hand-all-files = Clients
hand-all-one = Who takes over { $name }?
hand-all-same = The same as above
hand-all-more = There are more. They come after this.
hand-all-go = Hand over
hand-all-error-all = Choose somebody for each client, or somebody for all.
said-staff-given = The role is given.
said-staff-ended = The role ends.
said-staff-trained = The training is recorded.
said-staff-leaves = Recorded. The access ends after the last day.
said-staff-shut = The access is shut.
said-staff-stays = This colleague stays.
said-staff-handed = Handed over.
data-work = Of who works here: roles, trainings, what was changed in these and why, the last day, on which days somebody is not there (not why), and as what somebody last worked here
data-work-why = To give access only to who works here and had a training

# What the operator announces on every page
banner-title = Outages and maintenance
banner-lead = What you announce here stands on top of the pages of all practices. Also for who is not signed in.
banner-tile-text = Say that something does not work, or that there will be maintenance
banner-outage = Something is not working
banner-outage-means = Shown from the beginning that you choose below.
banner-maintenance = Planned maintenance
banner-maintenance-means = Shown from 48 hours before the beginning.
banner-pages-all = On every page
banner-pages-entrance = Only on the sign-in page and the home page
banner-planned = ready
banner-shown = shown now
banner-over = over
banner-called-off = called off
banner-span = { $from } until { $until }
banner-span-open = From { $from }, end not known yet
banner-ahead = From { $from } until { $until }.
banner-over-at = Expected to be over: { $when }.
banner-over-unknown = We do not know yet when this will be over.
banner-now = Now and soon
banner-now-none = Nothing is announced now
banner-before = Earlier
banner-new = Announce something
banner-kind = What do you announce?
banner-pages = Where is it shown?
banner-from = Beginning
banner-from-hint = The time in the Netherlands.
banner-until = End
banner-until-hint = You do not know yet how long something will not work? Then leave this empty.
banner-words-nl = Text in Dutch
banner-words-en = Text in English
banner-words-hint = At most { $most } characters. Give no names: everybody can read this.
banner-look = Look at it first
banner-looks = This is how it looks
banner-looks-lead = Are the texts right? Only when you go on below will everybody see them.
banner-in-nl = For who reads Dutch
banner-in-en = For who reads English
banner-place = Put it on the pages
banner-change = Change something first
banner-fact-pages = Where
banner-fact-span = When
banner-fact-shows = Shown from
banner-fact-by = Announced by
banner-correct = Change the text or the end
banner-correct-go = Change it
banner-end = Take it away now
banner-end-sure = It is then gone everywhere at once. It cannot be put back, but you can announce it again.
banner-end-yes = Take it away
banner-logged = Who announces, changes or takes away something stands in the log.
banner-error-kind = Choose what you announce.
banner-error-pages = Choose where it is shown.
banner-error-from = Fill in a day and time, at most a year ahead.
banner-error-until = Choose a day and time after the beginning and after now, at most a year ahead.
banner-error-until-needed = Fill in when the maintenance will be over.
banner-error-words-nl = Fill in a Dutch text of at most { $most } characters.
banner-error-words-en = Fill in an English text of at most { $most } characters.
banner-error-many = There are { $most } announcements already. Take one away first.
said-banner-placed = Your announcement is ready.
said-banner-changed = The announcement was changed.
said-banner-ended = The announcement is gone.
support-title = Help with signing in
support-lead = Find the account of the person who calls you. You only see how the account stands, nothing of the person and nothing of the care.
support-who = User name or e-mail address
support-who-hint = Exactly as the caller says it. Capitals do not matter.
support-find = Search
support-several = Several accounts
support-several-text = More than one account goes with this address. Ask which user name the caller has.
support-nameless = No user name yet
support-logged = What you search, look at and do is in the list of the person whose account it is.
support-error-empty = Fill in a user name or an e-mail address.
support-error-nobody = We find no account with this. Ask the caller to spell it, or for another e-mail address.
support-error-enough = You searched { $n } times today. That is the most for one day. Tomorrow you can search again.
support-state = The account
support-invited = invited, not in use yet
support-active = in use
support-since = Account since
support-came-in = Last signed in
support-never = not in the last six months
support-devices = Devices signed in
support-email = E-mail
support-mobile = Mobile
support-none = none
support-failed = { $address } (the last message did not arrive)
support-held = The account is shut for a while
support-held-text = Something wrong was filled in too often. It opens by itself at { $until }.
support-waits = A way back is under way already
support-waits-text = Somebody asked for a new way of signing in. The waiting lasts until { $until }. Until then the owner can stop it.
support-ready-text = The waiting is over. Until { $until } the owner can go on with the link in the e-mail.
support-check = Check the caller
support-check-text = Ask for two of these three. Never call anybody yourself to ask for a code.
support-by-email = Code by e-mail
support-by-text = Code by text message
support-by-born = Date of birth
support-send = Send a code to { $to }
support-send-again = Send a new code
support-code = The code that the caller reads to you
support-code-hint = Six digits. The code works until { $until }.
support-born = The date of birth that the caller says
support-born-hint = You only see whether it is right.
support-none-known = For this we know no address or number that we can use.
support-try = Check
support-right = right, counts until { $until }
support-passed = The caller was checked
support-passed-text = This counts until { $until }, only for you and only for this account.
support-over = The check is over
support-over-text = Something was wrong too often. From { $until } on it can be done again. The caller's practice can help sooner.
support-error-code = Fill in the six digits.
support-error-date = Fill in a whole date.
support-error-wrong =
    { $n ->
        [one] That is not right. You can try { $n } more time today.
       *[other] That is not right. You can try { $n } more times today.
    }
support-error-no-code = There is no code that still works. Send a new one.
support-error-over = The check cannot be done any more today.
support-error-codes = Many codes went to this account today already. Use another proof.
support-error-nowhere = We cannot send a code there.
support-error-unchecked = Check the caller first. Perhaps the check was too long ago.
support-error-going = A way back is under way already, or it was asked for too often today.
support-error-not = That cannot be done here now. The caller's practice can help.
support-deeds = What you can do
support-after-check = You can do this once the caller was checked.
support-unlock = Open the account again
support-unlock-means = The wrong tries count no more. The caller can sign in right away with the own password.
support-factor = Begin with new extra security
support-factor-means = Every known address gets a message and can stop it. After three days the caller gets an e-mail with a link. The own password is needed then as well.
support-resend = Send the invitation again
support-resend-means = A new link goes to the address that the practice wrote down, and nowhere else.
support-elsewhere = New extra security cannot be begun here for this account. The caller asks the own practice or organisation.
support-unreached = We know no address at which we reach the caller. The planner of the own practice can help.
said-support-sent = The code was sent.
said-support-right = That is right.
said-support-unlocked = The account is open again.
said-support-begun = The three days of waiting have begun. Every known address gets a message.
said-support-resent = The invitation was sent again.
helped-title = Help from the helpdesk
helped-lead = This is what the helpdesk did about your account. Did you not ask for it? Then call the people who know you.
helped-search = Looked up your account
helped-look = Looked at how your account stands
helped-code = Sent you a code
helped-right = Checked whether it was you who called: it was right
helped-wrong = Checked whether it was you who called: it was not right
helped-done = Helped you with signing in
helped-not = Wanted to help with signing in, but could not
log-who-support = Somebody at the helpdesk
log-support-search = { $own ->
    [yes] looked up your account
   *[no] looked up the account of { $name }
}
log-support-look = { $own ->
    [yes] looked at how your account stands
   *[no] looked at how the account of { $name } stands
}
log-support-check = { $own ->
    [yes] checked whether it was you who called
   *[no] checked whether { $name } called
}
log-support-helped = { $own ->
    [yes] helped you with signing in
   *[no] helped { $name } with signing in
}
log-support-not = { $own ->
    [yes] wanted to help you with signing in, but could not
   *[no] wanted to help { $name } with signing in, but could not
}
notice-support-code-subject = Your code for the helpdesk
notice-support-code-body = Hello,

    Your code is { $code }. It works for ten minutes.

    The helpdesk asked for this code. Only read it to them if you are calling the helpdesk yourself right now. Did you not call? Then give the code to nobody, and call no one back.
notice-support-code-text = Your code for the helpdesk is { $code }. Only read it to them if you called them yourself. Did you not? Give it to nobody and call no one back.
notice-support-helped-subject = The helpdesk opened your account again
notice-support-helped-body = Hello,

    The helpdesk has just opened your account again. You can sign in again. Did you ask for it yourself? Then you need not do anything.

    Did you not ask for it? Call the people who know you right away, or ask for help here: { $link }
notice-support-helped-text = The helpdesk opened your account again. Did you not ask for it? Then call the people who know you right away.

## What each rule says, in plain words (/rules)
rules-title = The rules in plain words
rules-lead = Beside who sees something stands a number, such as T4.3. It is a rule of the terms of use (T) or of the privacy statement (P). Here each rule stands in plain words. What the terms and the statement say is what holds.
rules-terms = Read all terms of use
rules-in-terms = Read it in the terms of use
rules-in-statement = Read it in the privacy statement
rules-link = The rules in plain words
rules-cite = Rule
receipt-rule = What rule T3.2 says
rule-t1-1 = Who belongs to a file
rule-t1-1-text = A therapist is somebody who gives care. A representative is a parent with authority or a guardian. When an adult cannot decide something, it is whoever does so for them. A related person is somebody else around you, such as family, school or an agency.
rule-t2-2 = Agreeing first
rule-t2-2-text = Whoever wants to use the portal agrees with the terms of use first. Before that nothing else opens. We keep which text you read, and when.
rule-t3-1 = Who gets an account, and who may look along
rule-t3-1-text = An account only begins when the practice knows who you are. Somebody around you sees something only once everybody who decides on it says yes, and the practice opens the access. From the age of 16 you decide alone. From 12 up to and including 15 you and everybody with authority say yes. Under 12 everybody with authority says yes. Whoever looks along can do so while there is care.
rule-t3-2 = Consent
rule-t3-2-text = Whoever says yes chooses what the other may see. It can always be changed, and it can always be stopped. You need not say why, and it works at once. You can keep a single thing hidden too.
rule-t3-3 = What is somebody’s own, and what your practice offers
rule-t3-3-text = A conversation, an appointment or a questionnaire can be somebody’s own, such as the conversation of a parent with the therapist. Only those who take part in it and those who treat see that. What a practice has switched off is there for nobody.
rule-t4-1 = An account belongs to one person
rule-t4-1-text = Your account is yours alone. Whoever does not belong to a file finds nothing there, not even that it exists.
rule-t4-2 = Under 12, or when somebody cannot decide something
rule-t4-2-text = A child under 12 does not look yet. Whoever has authority looks and decides. When somebody of 12 or older cannot decide something, the representative decides about that part, and nothing else. The therapist may keep something from somebody. If you miss something, you can always ask.
rule-t4-3 = From 12 up to and including 15
rule-t4-3-text = You see everything about yourself. A parent or guardian sees what you share with that parent or guardian. The therapist may keep something from somebody then too. Whoever misses something can always ask.
rule-t4-4 = From the age of 16
rule-t4-4-text = You alone decide who looks along with you. Without your yes nobody around you sees anything, a parent neither.
rule-t4-5 = Who works here
rule-t4-5-text = A therapist sees the file of those he or she treats. Whoever plans appointments at the practice sees your name, your appointments and who stands around you, not what you talk about. In an emergency a therapist of the same practice may open a file for 24 hours, with a reason. Who looked stands under ‘Who looked’.
rule-t5-3 = How we treat each other
rule-t5-3-text = Threatening, hurting, lying about who you are and passing on data of others is not allowed. The portal is there for your care and for nothing else. If you get such a thing to read, you can report it.
rule-t9-3 = Closing your account
rule-t9-3-text = You may always close your account. No reason is needed. We erase what is in it, except what must be kept.
rule-t9-4 = What is kept, after a death as well
rule-t9-4-text = By law the practice must keep your file. You can ask to have something erased. That may only be refused when it matters a great deal to somebody else, when good care asks for it, or when the law says so. After a death nobody else looks along any more. Therapists can still read the file then, not change it. Whoever wants to know something can ask the practice.
rule-t12-2 = When the portal ends
rule-t12-2-text = When the portal ends for a practice, everybody who uses it hears so at least a month before.
rule-t12-3 = A warning first
rule-t12-3-text = When somebody does not keep to the agreements, one warning comes first. When it happens again, the account can be blocked. If that is not right, you can object.
rule-t12-4 = Blocked at once
rule-t12-4-text = For what rule T5.3 does not allow, an account can be blocked at once, without a warning. You can object then too.
rule-t14-1 = When the terms change
rule-t14-1-text = A new text stands in the portal beforehand, with the day on which it begins to hold. If you do not agree from that day on, you can still read, ask for a copy of your data, close your account and sign out.
rule-p3 = Which data we keep
rule-p3-text = We keep what is needed for your care and for the portal, for as long as it says there. Of each time somebody looks into a file or changes something in it, a line is kept.
