import { WORD_PARTS } from './word-parts.ts'

/**
 * What a compound may end with that makes it help, company, or something somebody has to live with: "fibropatiënten", "bridgesoos". With
 * another end the first part only says which one it is: "zwembadchloor" is no swimming.
 */
const HEADS = `
soos salon societeit tocht tochten tochtje uitje uitjes uitstapje uitstapjes dagje reisje vakantie vakanties kamp kampen week weekend weekenden patient patienten lijder lijders liefhebber liefhebbers fan fans gebruiker gebruikers achterstand preventie verwerking zorgen pijn pijnen angst angsten
stoornis stoornissen verslaving verslavingen verslaafd verslaafde verslaafden ziekte ziekten ziektes aandoening aandoeningen beperking beperkingen handicap ellende verdriet gemis stress ruzie ruzies overlast conflict conflicten geweld misbruik mishandeling trauma moeilijkheden klacht klachten crisis herstel
les lessen leren maat maten maatje maatjes vriend vrienden vriendin vriendinnen verhaal verhalen koor koren band bandje orkest muziek zang dans dansen dansers sport sporten sporter sporters gym gymnastiek training trainingen oefening oefeningen kring tuin tuinen tuinieren tuintje tuinders atelier kamer plek plekken plein
bank pakket pakketten box kelder schuur bus bussen vervoer rit ritten hulp hulpen zorg verzorging opvang oppas begeleider begeleiders coach coaches mentor mentoren tolk tolken raad raadsman recht rechten schuld schulden toeslag toeslagen uitkering uitkeringen regeling regelingen aanvraag aanvragen bezwaar brief brieven post papieren
formulier formulieren administratie fonds fondsen netwerk platform initiatief leven mensen mens vrouw vrouwen man mannen meiden meisjes jongens kind kinderen kids gezin gezinnen groepen bewoner bewoners buur buren ouder ouders moeder moeders vader vaders oma opa mama mamas papa papas broer zus huis huizen woning woningen
opruimen schoonmaak schoonmaken klus klussen klusjes reparatie reparaties repareren lezen voorlezen schrijven spelen spelletje spelletjes spel koken kookclub eten maaltijd maaltijden lunch ontbijt diner soep koffie thee borrel wandeling wandelingen wandelen wandelaar wandelaars fietsen fietsers zwemmen rijden bezoek bezoekje bezoekjes bellen belletje
praten lotgenoten cafeetje clubje clubs vereniging verenigingen centra tehuis inlopen kerk gemeenschap cultuur taal talen verleden achtergrond opvoeding relatie relaties huwelijk scheiding verlies rouw dood overlijden afscheid einde vraag problematiek moe moeheid loos loosheid wens wensen diensten viering vieringen meditatie yoga
gebrek nood armoede werkloosheid werk baan cv hobby creatief knutselen handwerk handwerken breien haken naaien schilderen tekenen bingo bridge schaken dammen biljart biljarten kaarten toneel theater film museum bibliotheek bieb ruilen lenen uitleen depot winkeltje winkels markt markten beurs festival feest feestje feestjes vrij
vriendelijk hond honden dier dieren boerderij natuur vogels app apps computer internet telefoon loket loketten punten begeleid wonen studie huiswerk begeleidingen toeleiding gids wijzer kompas cafes tafel tafels kastje stek honk hoek hoekje haven schip vlet boot tent plek ruimte ruimten ruimtes lokaal
`

export const HELP_HEADS: ReadonlySet<string> = new Set([...HEADS.split(/\s+/).filter(Boolean), ...WORD_PARTS])
