### Words of the Telegram channel.

## In place of the shared ones, where Telegram differs from a terminal

telegram-welcome = Hello, I am veiviser, a guide for software engineers who want to work in Norway. I ask simple questions, tell you what the rules say about your case, and show you the law behind the answer. You can answer “I don't know” to every question. What I keep, and how to have it deleted: /privacy
telegram-quit-unsaved = I remember your answers only until I am restarted. Send /start to go on. Good luck!
telegram-quit-saved = Your answers are kept. Send /start to go on. Good luck!
telegram-problem-no-such-number = There is no such number here. Please press one of the answers, or use your own words.
telegram-about-more = For the law behind it, press “Why do you ask?”. For everything you can do here, send /help.
telegram-help = Press an answer, or type one in your own words. Numbers, dates and amounts can be written the way you usually write them. You can also change a message you have sent: I take the change as a correction.
    /answers: see and change your answers
    /choose: begin something else, or go on with it
    /papers: get your report and other papers
    /language: switch between English and Norwegian
    /privacy: what I keep, and your rights
    /export: get everything I keep about your case
    /forget: delete everything
    /cancel: stop, and come back later
telegram-forgotten = Everything I kept about you is deleted: your answers, your language and the number of this chat. The messages you see here are kept by Telegram; you can clear the chat yourself. Send /start to begin again.

## Buttons

telegram-more = More …
telegram-all = All countries
telegram-done = { $count ->
    [one] Continue with this country
   *[other] Continue with these { $count } countries
}

## How the buttons are used

telegram-choices-how = Press all that fit, then Continue. You can also type them.
telegram-countries = Press every country that is right, then Continue. Or type a name to find it.
telegram-found = This is what I found. Press what is right.
telegram-date = Press a day, or type a date.

## What is said beside the interview

telegram-group = I keep what people tell me to themselves. Let us talk in private.
telegram-group-button = Talk in private
telegram-unsupported-other = I can only read text. Please type your answer, or press one of the buttons. Nothing has changed.
telegram-unsupported-document = The only file I can open is a case that you saved with me. Please type what matters in it, or press one of the buttons. Nothing has changed.
telegram-unsupported-forwarded = I do not take what others wrote as your answer. Please type it in your own words. Nothing has changed.
telegram-import-how = If you have saved your case as a file, send me that file here, and I go on with it.
telegram-file-not-read = I could not fetch that file from Telegram. Please send it again.
telegram-slow-down = That was fast. I take your messages one by one, so please give me a moment.
telegram-export-done = This is everything I keep about your case.
telegram-export-nothing = I keep nothing about you.
telegram-error = Something went wrong on my side. Your earlier answers are safe. Please try again in a moment.
telegram-expiry-soon = You have not been here for a while. On { $date } I will delete your answers. Send /start to keep them, or /forget to delete them now.
telegram-expired = I have deleted your answers, as you had not been here for { $days } days. Send /start to begin again.

## Privacy

telegram-privacy = What I keep: your answers, your language, where we are, the number of this chat, and the day you were last here. I do not keep your name or your username.
    Where: encrypted, on the computer this bot runs on. Telegram carries the messages and keeps its own copy of them.
    How long: until you send /forget, or until you have not been here for { $days } days. I tell you a week before.
    Who: { $operator }
    You can ask for all of it at any time: /export gives you a copy, /answers lets you correct it, /forget deletes it. You can also complain to the Norwegian Data Protection Authority (Datatilsynet).
telegram-operator-unknown = who runs this bot is not stated here.

## The bot as Telegram shows it

telegram-description = I help software engineers find out whether they can work in Norway: simple questions, what the rules say about your case, and the law behind the answer. This is not legal advice, and it does not come from UDI. Press Start to begin.
telegram-short-description = Can I work in Norway? Simple questions, clear answers, with the law behind them.
telegram-command-help = How to use this bot
telegram-command-choose = Begin something else
telegram-command-ask = Ask a question
telegram-command-answers = See and change your answers
telegram-command-language = Change the language
telegram-command-papers = Get your report and other papers
telegram-command-carry = Go on elsewhere with the same case
telegram-command-privacy = What is kept, and your rights
telegram-command-export = Get a copy of your case
telegram-command-forget = Delete everything
telegram-command-cancel = Stop, and come back later

## Starting the bot without a token

telegram-no-token = No channel is configured. To run the Telegram bot:
    1. In Telegram, write /newbot to @BotFather and choose a name; it answers with a token.
    2. Set TELEGRAM_BOT_TOKEN to that token, and VEIVISER_KEY to what “openssl rand -base64 32” writes.
    3. Run “veiviser serve” again. docs/telegram.md says the rest, and docs/slack.md how to run it in Slack.
