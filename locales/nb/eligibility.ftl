### Samtalen som finner ut om denne personen kan ta denne jobben i Norge.

flow-eligibility = Kan jeg jobbe i Norge?
    .about = Jeg finner ut om du trenger tillatelse til jobben, og om det er sannsynlig at du får den. Så viser jeg hva du gjør videre.
    .time = Det tar omtrent { $time }.
    .have = Ha gjerne jobbtilbudet eller kontrakten, vitnemålet og en eventuell norsk tillatelse for hånden. Det går også uten.
