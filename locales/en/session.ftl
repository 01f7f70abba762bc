### Around the questions: what to begin with, what comes next, and going on elsewhere.

## Beginning

choose-flow = What brings you here?
    .label = What we look at
choose-about = Choose what you want to start with. You can take the rest later, and I never ask the same thing twice.
flow-known = { $count ->
    [one] I already have { $count } of the answers, so I will not ask for it again.
   *[other] I already have { $count } of the answers, so I will not ask for them again.
}
flow-under-way = { $flow } (under way)
flow-done = { $flow } (your result)

## What comes next

next-question = What would you like to do next?
next-offer = When you are ready, we can go on with this: { $flows }

## Controls

control-begin = Begin
control-choose = Something else
control-next = What comes next

## Papers and files

control-papers = Papers to take away
control-import = Use a case file
papers-choose = Which paper would you like?
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
