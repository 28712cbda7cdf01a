import { slugify } from '#domain/slug.ts'

/** Every column of an exchange file: how export heads it (first), and how other files head it, in Dutch or English. */
export const HEADINGS = {
  key: ['kenmerk', 'id', 'sleutel', 'identifier', 'key'],
  name: ['naam', 'name', 'titel', 'title'],
  organization: ['organisatie', 'organization', 'organisation', 'naam organisatie', 'organization name', 'aanbieder'],
  type: ['soort', 'type', 'categorie', 'category'],
  description: ['omschrijving', 'beschrijving', 'description', 'toelichting'],
  street: ['straat', 'straatnaam', 'street', 'street name'],
  houseNumber: ['huisnummer', 'huisnr', 'house number', 'house no'],
  postcode: ['postcode', 'postal code', 'post code', 'zip', 'zip code'],
  city: ['plaats', 'woonplaats', 'plaatsnaam', 'city', 'town'],
  latitude: ['breedtegraad', 'latitude', 'lat'],
  longitude: ['lengtegraad', 'longitude', 'lng', 'lon', 'long'],
  buurtCode: ['buurtcode', 'neighbourhood code', 'neighborhood code', 'area code'],
  buurt: ['buurt', 'buurtnaam', 'neighbourhood', 'neighborhood'],
  wijkCode: ['wijkcode', 'district code'],
  wijk: ['wijk', 'wijknaam', 'district'],
  phone: ['telefoon', 'telefoonnummer', 'tel', 'phone', 'phone number', 'telephone'],
  email: ['e-mail', 'e-mailadres', 'mail', 'mailadres', 'email address'],
  website: ['website', 'webadres', 'web', 'site', 'url'],
  needs: ['hulpvragen', 'hulpvraag', 'needs', 'need'],
  summary: ['samenvatting', 'summary'],
  kind: ['aard', 'kind'],
  audience: ['doelgroep', 'doelgroepen', 'audience', 'target group'],
  catchment: ['werkgebied', 'catchment', 'service area'],
  hideAddress: ['adres verbergen', 'adres verborgen', 'hide address'],
} as const satisfies Record<string, readonly string[]>

export type Column = keyof typeof HEADINGS

const COLUMNS = Object.keys(HEADINGS) as Column[]

/** Without case, spaces, hyphens, dots and accents, so that "E-mail", "email" and "E mail" are one. */
export function fold(text: string): string {
  return slugify(text).replaceAll('-', '') || text.trim().toLowerCase()
}

const COLUMN_OF = new Map(
  COLUMNS.flatMap((column) => HEADINGS[column].map((heading) => [fold(heading), column] as const)),
)

/** The column a heading stands for; null when it is one we do not know. */
export function columnOf(heading: string): Column | null {
  return COLUMN_OF.get(fold(heading)) ?? null
}
