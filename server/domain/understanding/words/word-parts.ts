/** Words that many compounds are made with, and that say what kind of thing it is, not what about: "-groep", "buurt-". */
const PARTS = `
groep groepje club cafe huis centrum cursus les lessen middag ochtend avond dag week uur hulp steun maatje dienst punt plek kring
team werk werker bijeenkomst activiteit activiteiten project probleem problemen problematiek klachten begeleiding ondersteuning
training workshop coach consulent loket spreekuur inloop markt feest festijn tocht route ronde toernooi wedstrijd vereniging bond stichting
organisatie netwerk contact gesprek gesprekken programma cursist docent leider vrijwilliger vrijwilligers buddy formulier brief bureau winkel
zaal ruimte kamer tafel hoek bus auto lijn telefoon app spel vraag vragen advies zorg nood gevoel gevoelens
schap schappen schaps heid heden
buurt wijk dorp dorps stads senioren ouderen jongeren kinder kinderen vrouwen mannen samen thuis gezins school zomer winter kerst nacht
avonden dagen middagen ochtenden lokaal partner familie gezin bezoek angst praatje proef lotgenoot lotgenoten lotgenotengroep lotgenotencontact
`

export const WORD_PARTS: ReadonlySet<string> = new Set(PARTS.split(/\s+/).filter(Boolean))

/** A word that ends so is an address or a person of a place, whatever it begins with: "Kerkstraat". */
export const ADDRESS_ENDING = /(straat|weg|laan|plein|kade|gracht|singel|steeg|dijk|dreef|hof|brug)$/
