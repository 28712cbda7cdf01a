/**
 * Words that stand for each other when words of offers are compared, one line each. Not needs: they say for whom something is, or what
 * exactly. All in their common form.
 */
const KIN = `
homo lesbisch gay lhbti lhbtiq queer roze regenboog transgender bi
doof gebarentaal slechthorend
blind slechtziend
dementie alzheimer geheugen
hart infarct hartpatient
beroerte cva hersenletsel afasie nah
ouderen senioren bejaarden
moslim islam islamitisch moskee
kerk parochie diaconie
weduwe weduwnaar
kanker oncologie
suikerziekte diabetes
gitaar gitarist
harp harpist
kind kinderen
bieb bibliotheek
fiets fietsen
autisme asperger autist
adhd add
rolstoel rollator scootmobiel
oekraine oekraiens oekrainers
pools polen poolse
syrisch syrie
wassen wasserette
vakantie vakantieweek zomerkamp
laptop computer tablet
mobiel telefoon smartphone
meiden meisjes
voetbal voetballen
zwemmen zwembad
jurk kleding kleren
meubels inboedel huisraad
stotteren stotteraar
kaarten klaverjassen
verslaving verslaafd
gokken gokker
drank alcohol drinken
gevangenis bajes detentie
tuin tuinieren
`

export const LEXICAL_KIN: ReadonlyMap<string, string[]> = new Map(
  KIN.split('\n')
    .map((line) => line.split(' ').filter(Boolean))
    .flatMap((words) => words.map((word): [string, string[]] => [word, words.filter((other) => other !== word)])),
)
