import type { AudienceGroup } from '../../vocabulary.ts'

/** How people say for whom it is: patterns of whole plain words. "Mijn man" and "mijn ouders" are not groups. */
export const AUDIENCE_WORDS: [group: AudienceGroup, pattern: string][] = [
  ['everyone', 'voor iedereen|for everyone|herkes icin'],
  [
    'children',
    '(?:klein)?kind(?:eren|je|jes|ertjes)|kleinkind|kids|kleuters?|peuters?|basisschoolkind(?:eren)?|zoontjes?|dochtertjes?|meisjes|jongetjes?|children|toddlers?|cocuk(?:lar|larim|lar icin)?|cocugum',
  ],
  [
    'youth',
    'jongeren?|jeugd(?:ig|ige|igen)?|tieners?|pubers?|puberzoon|puberdochter|meiden|studenten?|teenagers?|youth|young people|gencler|ergenler',
  ],
  ['adults', 'volwassenen|adults|yetiskinler'],
  [
    'seniors',
    'ouderen|oudere (?:mensen|dames?|heren|mannen|vrouwen)|oude mensen|senior(?:en)?|bejaarden?|hoogbejaarden?|gepensioneerden?|opa|oma|opas|omas|vijftigplussers?|vijfenzestigplussers?|de leeftijd|elderly|older people|older adults|seniors|pensioners|yaslilar|yasli',
  ],
  [
    'women',
    'vrouwen|dames|moeders|meiden|vrouwen onder elkaar|onder vrouwen|als vrouw|ik ben een vrouw|women|ladies|kadinlar|kadin',
  ],
  ['men', 'mannen|heren|vaders|als man alleen|ik ben een man|men|erkekler'],
  ['families', 'gezin(?:nen)?|families|family with children|aileler'],
  [
    'parents',
    '(?<!mijn |m n |mn |onze |je |uw |haar |zijn |hun |zieke |gescheiden )ouders|jonge moeders?|jonge vaders?|(?<!my )parents|ebeveynler',
  ],
  [
    'single-parents',
    'alleenstaande (?:moeders?|vaders?|ouders?|mama)|eenouder gezin|eenoudergezin(?:nen)?|single (?:moms?|mothers?|fathers?|parents?)|yalniz anne|tek ebeveyn',
  ],
  ['carers', 'mantelzorgers?|mantel zorgers?|carers?|caregivers?'],
  [
    'newcomers',
    'nieuwkomers?|statushouders?|vluchtelingen?|asielzoekers?|inburgeraars?|anderstaligen?|expats?|migranten|arbeidsmigranten|oekrainers?|syriers?|refugees?|newcomers?|multeci(?:ler)?|gocmen(?:ler)?',
  ],
  [
    'lhbti',
    'lhbti\\w*|lhbtqi\\w*|homo s|homos?|homoseksuee?l\\w*|lesbisch\\w*|lesbienne|transgenders?|trans(?: personen)?|queer|roze ouderen|biseksuee?l\\w*|lgbt\\w*|gay',
  ],
  [
    'disability',
    '(?:met |heeft )?een (?:beperking|handicap)|(?:verstandelijk|lichamelijk|meervoudig) (?:beperkten?|beperkte|gehandicapten?)|gehandicapten?|rolstoelers?|rolstoelgebruikers?|doven?|slechthorend(?:en)?|blinden?|slechtziend(?:en)?|autistisch\\w*|autisme|disabled|wheelchair users?|engelli(?:ler)?',
  ],
  [
    'chronic-illness',
    'chronisch zieken?|chronisch ziek|langdurig zieken?|kankerpatienten?|reumapatienten|chronically ill',
  ],
  ['dementia', 'dementie|dement|dementerenden?|demente|alzheimer|dementia|demans'],
  [
    'psychological-vulnerability',
    'psychisch kwetsbare?n?|psychisch kwetsbare mensen|ggz clienten|mensen met een psychische \\w+',
  ],
  [
    'low-income',
    'minima|(?:lage?|laag|klein) (?:inkomens?|beurs)|(?:in de )?bijstand|weinig geld|uitkering|krappe beurs|low income',
  ],
  ['low-literacy', 'laaggeletterden?|analfabeten?|analfabeet|(?:kan|kunnen) niet (?:goed )?lezen(?: en schrijven)?'],
  ['homeless', 'dak en thuislozen?|daklozen?|dakloos|thuislozen?|homeless|evsiz(?:ler)?'],
  ['bereaved', 'weduwen?|weduwnaars?|weduwes|nabestaanden?|widow(?:s|er|ers)?|dul kaldim'],
  ['jobseekers', 'werkzoekenden?|werklozen?|werkloos|werkeloos|baanlozen?|job ?seekers?|unemployed|issiz(?:ler)?'],
]

/** Somebody whose age may follow: "vader van 82", "zoontje (7)", "buurvrouw, 78". */
export const PERSON_WORDS =
  'vader|moeder|pa|ma|papa|mama|mam|opa|oma|man|vrouw|partner|vriend|vriendin|zoon|zoontje|dochter|dochtertje|kind|kindje|kleinkind|kleinzoon|kleindochter|broer|broertje|zus|zusje|tante|oom|buurvrouw|buurman|buur|schoonmoeder|schoonvader|jongen|meisje|jongetje|meid|meneer|mevrouw|dame|heer|dhr|mevr|mw|client|clienten?|patient|bewoner|bewoonster|persoon|iemand|neef|nicht|mother|father|husband|wife|son|daughter|child|mum|mom|dad|grandmother|grandfather|boy|girl|annem|babam|oglum|kizim|cocugum'

/** Several, of one age. */
export const PERSONS_TOGETHER =
  'ouders|grootouders|schoonouders|kinderen|kleinkinderen|zoons|zonen|dochters|jongens|meisjes|tweeling|mensen|vrouwen|mannen|people|children|kids'

export const PERSONS: ReadonlySet<string> = new Set(PERSON_WORDS.split('|').flatMap((word) => [word, `${word}s`]))

/** Round ages in words. */
export const AGE_NAMES: Record<string, number> = {
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  vijfenzestig: 65,
  zeventig: 70,
  vijfenzeventig: 75,
  tachtig: 80,
  vijfentachtig: 85,
  negentig: 90,
  honderd: 100,
}

const UNITS = 'een twee drie vier vijf zes zeven acht negen'.split(' ')
const TEENS =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'
const TENS = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ')

/** Every number below a hundred in words: "zevenentwintig". */
export const NUMBER_NAMES: Record<string, number> = {
  ...Object.fromEntries(TEENS.split(' ').map((word, number) => [word, number])),
  ...Object.fromEntries(
    TENS.flatMap((ten, at) => UNITS.map((unit, one): [string, number] => [`${unit}en${ten}`, (at + 2) * 10 + one + 1])),
  ),
  ...AGE_NAMES,
}
