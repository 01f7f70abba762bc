### Around the questions: what to begin with, what comes next, and going on elsewhere.

## Beginning

choose-flow = What brings you here?
    .label = What we look at
choose-about = Choose what you want to start with. You can take the rest later, and I never ask the same thing twice.
minute = a minute
minutes = { $minutes } minutes
flow-known = { $count ->
    [one] I already have { $count } of the answers, so I will not ask for it again.
   *[other] I already have { $count } of the answers, so I will not ask for them again.
}
flow-under-way = { $flow } (under way)
flow-done = { $flow } (your result)

## What comes next

next-question = What would you like to do next?
put-aside = { $count ->
    [one] One earlier answer may no longer hold after this. I have put it aside, and ask again where it matters.
   *[other] { $count } earlier answers may no longer hold after this. I have put them aside, and ask again where it matters.
}
next-offer = When you are ready, we can go on with this: { $flows }

## Controls

control-begin = Begin
control-choose = Something else
control-next = What comes next

## Papers and files

control-papers = Papers to take away
control-import = Use a case file
result-same = Your result is the same as before. What would you like to do now?
papers-choose = Which paper would you like?
    .hint = The report and the other papers come with your result.
paper-here = Here it is: { $paper }
paper-saved = I have saved it as { $file }.
paper-not-saved = I could not save it here. Start veiviser in a folder you may write to, and ask again.
paper-failed = I could not make that paper. Your answers are safe. Please try again in a moment.
import-how = If you have saved your case as a file, I can go on with it here. Type “import” and the name of the file, for example “import veiviser-case.json”.
import-problem = I cannot use that file, and nothing has changed. { $problem }
imported = { $count ->
    [one] I have read your case, with { $count } answer.
   *[other] I have read your case, with { $count } answers.
}
replace-sure = { $count ->
    [one] The case in the file takes the place of your { $count } answer here. Do you want that?
   *[other] The case in the file takes the place of your { $count } answers here. Do you want that?
}

## Going on elsewhere

control-carry = Carry on elsewhere
control-refuse = Stop sharing
channel-terminal = the terminal
channel-telegram = Telegram
channel-slack = Slack
carry-code = Your code: { $code }
carry-how = Give it where you want to go on, within { $minutes } minutes. In Telegram, send “/start { $bare }” to the bot. In Slack or at a terminal, type the code. It works once, so show it to nobody. Both sides then go on with the same case.
carry-sure = A case from { $channel } wants to go on here. It has this many answers: { $count }. Shall we go on with it?
carry-sure-own = { $count ->
    [one] Your { $count } answer here is put aside. It comes back when you type “stop sharing”.
   *[other] Your { $count } answers here are put aside. They come back when you type “stop sharing”.
}
carry-taken = We go on with your case from { $channel }. What you answer here is there as well. To end this, type “stop sharing”.
carry-joined = Your case is now gone on with in { $channel } as well. If that was not you, type “stop sharing”.
carry-left = Your case is no longer shared with { $channel }. It stays here.
carry-cut = The sharing was ended in { $channel }. We go on with what you had here before.
carry-erased = Your case was deleted in { $channel }, and so it is gone here as well.
carry-parted = The case is no longer shared.
carry-not-shared = This case is not shared with anyone.
carry-failed-unknown = That code does not work. It may have been used, or be too old. Ask for a new one where your case is. Nothing has changed.
carry-failed-own = That is the code of this very case. Give it where you want to go on.
carry-failed-too-many = That were too many codes that do not work. Please wait ten minutes, and then ask for a new one.
carry-failed-not-kept = Nothing is kept here, so I cannot hand your case over. Save it as a file instead: type “papers”.
