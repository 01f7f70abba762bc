### Words of the Slack channel.

## In place of the shared ones, where Slack differs from a terminal

slack-welcome = Hello, I am veiviser, a guide for software engineers who want to work in Norway. I ask simple questions, tell you what the rules say about your case, and show you the law behind the answer. You can answer “I don't know” to every question.
slack-quit-saved = Your answers are kept. Write /veiviser to go on. Good luck!
slack-quit-unsaved = I remember your answers only until I am restarted. Write /veiviser to go on. Good luck!
slack-problem-no-such-number = There is no such number here. Please press or choose one of the answers, or use your own words.
slack-about-more = For the law behind it, press “Why do you ask?”. For everything you can do here, write /veiviser help.
slack-help = Press an answer, or type one in your own words. Numbers, dates and amounts can be written the way you usually write them.
    /veiviser: begin, or go on
    /veiviser answers: see and change your answers
    /veiviser ask, and a question: a short answer, with sources
    /veiviser papers: what you can take away
    /veiviser carry: go on in another channel, or here with a code
    /veiviser language: switch between English and Norwegian
    /veiviser privacy: what I keep, and your rights
    /veiviser export: get everything I keep about your case
    /veiviser forget: delete everything
    /veiviser cancel: stop, and come back later
    My Home tab shows your case at a glance.
slack-forgotten = Everything I kept about you is deleted: your answers, your language and where to find you. What you had shared is taken back. Older messages you see here are kept by Slack, and the people who run this workspace decide for how long. Write /veiviser to begin again.
slack-expiry-soon = You have not been here for a while. On { $date } I will delete your answers. Write /veiviser to keep them, or /veiviser forget to delete them now.
slack-expired = I have deleted your answers, as you had not been here for { $days } days. Write /veiviser to begin again.

## Before the first question

slack-privacy-first = Before you tell me anything: this is a workspace of somebody's, often an employer's. The people who run it may be able to read or export what you write here. If your employer should not know, use Telegram or the terminal instead. In this workspace I show your case to you alone, unless you share it.
slack-begin = I understand: go on
slack-began = Good. I have written the first question to you in our private conversation.

## Buttons and fields

slack-title = Veiviser
slack-more = More …
slack-choose = Choose
slack-date = Choose a date
slack-go-on = Continue
slack-choices-how = You can tick them below, or type them.
slack-form-choices-how = Tick all that fit, or that it is none of these.
slack-ticks = Tick all that fit, then press Continue
slack-countries = Choose every country that is right
slack-amount = Amount, currency and period
slack-several = Answer several
slack-several-intro = Here are the next questions together. A field you leave empty counts as “I don't know”, and you can change it later.
slack-send = Send
slack-cancel = Cancel
slack-close = Close
slack-language-en = English
slack-language-nb = Norsk bokmål
slack-answered = Your answers

## Sharing

slack-share = Share with …
slack-share-title = Share the result
slack-share-to = With whom?
slack-share-what = What?
slack-share-verdict = The verdict only, without your answers
slack-share-report = The whole report
slack-share-intro = You see what will be sent before it is sent. You can take it back later.
slack-preview = Preview
slack-preview-intro = This is what will be sent, just as it stands here:
slack-shared-by = shares a result from veiviser with you. The question was: { $flow } Where it says “you”, the person who shares it is meant.
slack-shared = It is sent. You can take it back at any time.
slack-share-failed = I could not send it there. In a channel I must be a member first: write /invite @veiviser in it. Nothing was sent.
slack-share-nothing = There is no result to share yet.
slack-withdraw = Take it back
slack-withdrawn = It is taken back: nobody can read it there any more.
slack-withdrawn-there = This was taken back.
slack-withdrawn-before = That is not there any more.

## The desk

slack-home-title = Your desk
slack-home-intro = Only you see this page.
slack-home-case = Your case
slack-home-interviews = Interviews
slack-home-start = Start
slack-home-continue = Continue
slack-home-under-way = Under way: { $answered } answered, about { $ahead } to go.
slack-home-done = All questions are answered.
slack-home-settings = Language and data
slack-home-privacy = Privacy
slack-export = Get a copy
slack-forget-sure = Your answers, your language and where to find you are deleted, and what you shared is taken back. This cannot be undone.

## What is said beside the interview

slack-in-private = I have answered you in our private conversation. Nobody else sees it.
slack-open-private = Open it
slack-stranger = I can only help people of the workspace I am installed in. Ask for veiviser in your own workspace, or use Telegram. I have kept nothing.
slack-unsupported = I can only read text, and a case that was saved as a file. Please type your answer, or press one of the buttons. Nothing has changed.
slack-file-not-read = I could not open that file. Please send it again.
slack-file-later = Please read this first, and then send the file again. I have not opened it.
slack-carry-later = Please read this first, and then write /veiviser carry with the code once more. I have not fetched anything.
slack-slow-down = That was fast. I take your messages one by one, so please give me a moment.
slack-empty = There was nothing in the field. Please fill it in, or press “I don't know”.
slack-nothing-ticked = Nothing is ticked. Please tick what fits, or press “None of these” or “I don't know”.
slack-too-late = That took too long, and Slack let go of it. Please press it again.
slack-export-done = This is everything I keep about your case.
slack-export-nothing = I keep nothing about you.
slack-error = Something went wrong on my side. Your earlier answers are safe. Please try again in a moment.
slack-answered-before = These questions are answered already, in another window perhaps.
slack-kept = You had answered this already, and I kept that answer: { $questions }. You can change it.
slack-unneeded = With these answers I did not need: { $questions }.
slack-form-waiting = I am saving your answers. This takes a little longer than usual.
slack-form-kept = Your answers are saved.
slack-form-later = Something is slow on the way. Your answers are written down, and I go on with them as soon as I can.
slack-form-not-kept = I could not save your answers just now. They still stand here: please try again in a moment.

## The assistant pane

slack-assistant-hello = Hello! I help software engineers find out whether they can work in Norway. Choose a question below, or write your own.
slack-prompts = What would you like to know?
slack-prompt-privacy = What do you keep about me?

## Privacy

slack-privacy = What I keep: your answers, your language, where we are, the ids of you and of our conversation, and the day you were last here. I also keep where you shared something, so that you can take it back. I do not keep your name.
    Where: encrypted, on the computer this app runs on. Slack carries the messages and keeps its own copy. The people who run this workspace may be able to read or export that copy.
    How long: until you write /veiviser forget, or until you have not been here for { $days } days. I tell you a week before. When the app is removed from the workspace, everything is deleted.
    Who: { $operator }
    You can ask for all of it at any time: /veiviser export gives you a copy, /veiviser answers lets you correct it, /veiviser forget deletes it. You can also complain to the Norwegian Data Protection Authority (Datatilsynet).
slack-operator-unknown = who runs this app is not stated here.
