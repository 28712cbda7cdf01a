/** Words that hold a sentence together and say nothing by themselves. A loose phrase may skip them. */
const DUTCH = `
aan achter al als alsjeblieft alstublieft beetje ben bent best bij bijna boven daar daarbij daardoor daarom dan dat de deze die
dit door dus echt een eens eigenlijk elk elke en er erg ergens even effe ff geweest gewoon graag had hadden heb hebben hebt
heeft heel hele hem hen het hier hij hoe hun ik in is ja jaar je jij jou jouw jullie kan kon kunnen kunt laatste liever m maar mag me mee meer
met mezelf mij mijn mn misschien moet moeten moest mogen na naar naast namelijk nee nl nog nogal nou nu o of om omdat onder ons onze ook
op over per s sinds soms steeds t te ten ter tijdens toch toe toen tot tussen uit uw u van vaak vanaf vanwege voor vooral waar waarbij
waarom wanneer want was waren wat we weer wel werd wie wij wil wilde willen wilt word worden wordt wou ze zeer zelf zich zichzelf zij zijn
zn zo zodat zoals zou zouden iemand iets momenteel tegenwoordig tijd keer hallo hoi groet groetjes bedankt dank dankjewel mvg aub svp
mevrouw meneer dhr mevr mw heer client clienten patient bewoner allemaal alle veel ie wa da em efkes effekes`

/** Words that say a little, and only beside another: in a loose phrase they may be skipped when two others remain. */
const DUTCH_LIGHT = `
zoek zoekt zoeken gezocht nodig doe doet doen ga gaat gaan kom komt komen maak maakt maken geef geeft geven vind vindt vinden
weet weten zit zitten sta staat staan ligt loopt hulp help helpen ding dingen mensen persoon ander andere anderen bieden
krijg krijgen denk zien zie houd hou houden laat laten steun informatie advies vraag vragen willen welke bestaat plek
activiteit activiteiten organisatie organisaties aanbod`

/** Words that say something in a sentence, and never what is looked for: nothing is found by them, and they are no reason. */
const DUTCH_SMALL = `
niet niets niks nooit niemand nergens geen zonder bij tegen via volgens rond rondom behalve altijd alles allerlei anders een twee drie
vier vijf zes zeven acht negen tien elf twaalf half halve eerste tweede derde open dicht klein kleine kleiner kleinere groot grote
groter grotere lang lange langer kort korte mogelijk mogelijke eventueel enig enige enkele enkel ieder iedere iedereen beide allebei
elkaar hetzelfde dezelfde zulke dergelijke hierbij waarmee daarmee hiermee woon woont woonde woonden blijf blijft lig zodra totdat terwijl
hoewel ondanks ooit ergens overal zowel ofwel
not no none nothing never one two three four five six seven eight nine ten open small big little large with without against
degil yok hayir iki uc dort acik kucuk buyuk`

const ENGLISH = `
a about all also am an and any are as at be been but by can could do does for from get go had has have he help her him his how i
i'm im id ive if in into is it its just like looking me my need of on or our out please she since so some someone somewhere than that the their them
there they this to too us very want was we were what when where which who will with would you your
youre youre theyre hes shes thats theres whats wheres whos youve weve theyve ive being did having got gets getting then these those because while during again just really still already now here
yes please hello hi thanks every another other both mine our yours anyone's somebody someones anyone
dont doesnt didnt isnt arent wasnt wont wouldnt`

const TURKISH = `
ve bir bu su o ben sen biz siz onlar icin ile var mi mu cok da de gibi daha ama ne nerede nasil istiyorum ariyorum lazim ihtiyacim
benim bana beni onun bize olan olarak her en kadar sonra once yardim biri birisi bir sey simdi burada orada bende sende kendi kendim bizim sizin senin istiyoruz ariyoruz gerek gerekiyor
hangi neden niye kim acaba ona beni seni bunu onu buna bizi sizi sana onlari onlara lutfen merhaba selam tesekkurler veya ya ki hic artik hep cok`

/** They wish for something good, and say nothing of what. */
const PLEASANT = 'leuk leuke leuker leuks leukste gezellig gezellige gezelligs fijn fijne nice fun'

export const FUNCTION_WORDS: ReadonlySet<string> = setOf(DUTCH)
export const LIGHT_WORDS: ReadonlySet<string> = setOf(DUTCH_LIGHT)
export const SMALL_WORDS: ReadonlySet<string> = setOf(DUTCH_SMALL)
export const ENGLISH_FUNCTION_WORDS: ReadonlySet<string> = setOf(ENGLISH.replaceAll("'", ''))
export const TURKISH_FUNCTION_WORDS: ReadonlySet<string> = setOf(TURKISH)
export const PLEASANT_WORDS: ReadonlySet<string> = setOf(PLEASANT)

function setOf(words: string): Set<string> {
  return new Set(words.split(/\s+/).filter(Boolean))
}
