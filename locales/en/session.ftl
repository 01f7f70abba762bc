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
