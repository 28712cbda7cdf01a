/** Where people hide from somebody, or live: their address is nobody's business. One table, in Dutch as files say it. */
const SHELTER = [
  'blijf van mijn lijf',
  'blijfhuis',
  'oranje huis',
  'safehouse',
  'safe house',
  'vrouwenopvang',
  'mannenopvang',
  'nachtopvang',
  'noodopvang',
  'crisisopvang',
  'daklozenopvang',
  'maatschappelijke opvang',
  'zwerfjongerenopvang',
  'gezinsopvang',
  'passantenverblijf',
  'passantenopvang',
  'asielzoekerscentrum',
  'opvanglocatie',
  '24 uursopvang',
  'opvang',
]
const RESIDENCE = [
  'beschermd wonen',
  'beschut wonen',
  'begeleid wonen',
  'beschermde woonvorm',
  'begeleide woonvorm',
  'woonzorg',
  'zorgwoning',
  'wonen met zorg',
  'verpleeghuis',
  'verzorgingshuis',
  'verzorgingstehuis',
  'woonvoorziening',
  'woonbegeleiding',
  'gezinshuis',
  'logeerhuis',
  'kleinschalig wonen',
  'hospice',
]
/** In a description only these are sure enough; the rest may just be told about. */
const SURE = ['blijf van mijn lijf', 'safehouse', 'safe house', 'geheim adres', 'geheime locatie', 'adres is geheim']

/** Care for children and animals by day is called opvang too. */
const NO_SHELTER =
  /(kinder|buitenschoolse |naschoolse |voorschoolse |tussenschoolse |gastouder|peuter|baby|dieren|vogel|egel|katten|honden|dag|water|regenwater)opvang/g
/** A living room, course or meeting in such a house is open to all. */
const OPEN_TO_ALL =
  /inloop|ontmoet|meedoen|meewerk|buurtkamer|huiskamer|huis van|activiteit|dagbesteding|restaurant|eettafel/

/** The word for which the address of a row is hidden, or null when it may be shown. */
export function reasonToHide(row: { type: string; name: string; description: string }): string | null {
  const [type, name, description] = [plain(row.type), plain(row.name), plain(row.description)]
  const said = holds(SHELTER, type) ?? holds(RESIDENCE, type) ?? holds(SURE, description)
  if (said) return said
  const open = OPEN_TO_ALL.test(type)
  return open ? null : (holds(SHELTER, name) ?? holds(RESIDENCE, name))
}

/** A word in the description that may be a reason, for a person to look at. */
export function doubtAboutAddress(row: { type: string; name: string; description: string }): string | null {
  return reasonToHide(row)
    ? null
    : (holds([...SHELTER, ...RESIDENCE], plain(row.description)) ?? holds(SHELTER, plain(row.name)))
}

function holds(words: string[], text: string): string | null {
  return words.find((word) => text.includes(word)) ?? null
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(NO_SHELTER, ' ')
}
