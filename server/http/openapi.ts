import { Router } from 'express'
import { API_BASE, calls, type PublicCallName } from '#calls'
import { PROBLEM_STATUS } from '#domain/problem-status.ts'
import type { CallShape } from '../contracts/call-shape.ts'
import { publicContract as contract } from '../contracts/public-contract.ts'
import { API_VERSION } from './headers.ts'
import { acceptableType, wrongMethod } from './methods.ts'
import { parametersOf } from './openapi-parameters.ts'
import { componentSchemas, REPLY_NAMES } from './openapi-schemas.ts'

/** Where somebody who builds on the API can ask a question: a role, never a person's own address. */
const CONTACT_DOMAIN = 'sociale-kaart.example'
const CONTACT = {
  name: 'Beheer sociale kaart',
  email: `api@${CONTACT_DOMAIN}`,
  url: `https://${CONTACT_DOMAIN}/contact`,
}

const DESCRIPTION = `Wie is er in de buurt voor wie? Deze API geeft de organisaties en activiteiten op de sociale kaart.
Alles wat hier staat is openbaar. Je hebt geen sleutel nodig.

Goed om te weten:
- Lijsten komen per pagina. \`total\` is het aantal van alle pagina’s samen. Voorbij de laatste pagina is een lijst leeg.
- Een parameter met meer waarden staat er vaker, of één keer met komma’s ertussen. Een onbekende parameter geeft een fout.
- Elk antwoord heeft een \`ETag\`. Stuur die mee als \`If-None-Match\`, dan komt er 304 als er niets veranderd is.
- Fouten zijn \`application/problem+json\` (RFC 9457), in het Nederlands, of in het Engels met \`Accept-Language: en\`.
- Coördinaten zijn WGS84 (CRS84). In GeoJSON staat de lengtegraad voorop. Tijden zonder zone zijn van Europe/Amsterdam.
- Bij een verborgen adres staat er geen adres. Het punt is dan het midden van de buurt.

We volgen de NLGov REST API Design Rules 2.2. We wijken op drie punten af en leggen dat hier uit:
- De namen zijn Engels: we volgen de woordenlijst van Open Referral (HSDS), de standaard voor dit soort gegevens.
- Openbare antwoorden hebben \`Cache-Control: no-cache\` en een \`ETag\`, in plaats van \`no-store\`: ze zijn niet geheim.
- Er is één coördinatenstelsel, CRS84. Er is geen \`bbox-crs\`.`

const TAGS = {
  Zoeken: 'Zoeken op woorden, plek en hulpvraag',
  Aanbod: 'Organisaties en hun activiteiten',
  Gebieden: 'Gemeenten, wijken en buurten van het CBS',
  Hulpvragen: 'Thema’s en hulpvragen, met de woorden die mensen ervoor gebruiken',
  Netwerken: 'Organisaties van één plaats die samenwerken',
} as const

const TAG_OF: Record<PublicCallName, keyof typeof TAGS> = {
  search: 'Zoeken',
  suggestions: 'Zoeken',
  places: 'Zoeken',
  organizations: 'Aanbod',
  organization: 'Aanbod',
  activities: 'Aanbod',
  activity: 'Aanbod',
  neighbourhoods: 'Gebieden',
  neighbourhood: 'Gebieden',
  areaOverview: 'Gebieden',
  booklet: 'Gebieden',
  outlines: 'Gebieden',
  map: 'Zoeken',
  mapOutlines: 'Gebieden',
  themes: 'Hulpvragen',
  needs: 'Hulpvragen',
  networks: 'Netwerken',
  network: 'Netwerken',
}

/** Every answer says which version of the API gave it (NLGov ADR: /core/version-header). */
const HEADERS = { 'API-Version': { $ref: '#/components/headers/API-Version' } }

/** `GET /openapi.json`: for everyone, and always that of the code that runs. */
export function openapiRoute(publicUrl: string | null): Router {
  const text = JSON.stringify(openapiDocument(publicUrl))
  const router = Router({ strict: true, caseSensitive: true })
  router
    .route('/openapi.json')
    .get((request, response) => {
      const type = acceptableType(request, ['application/json'])
      response.set('Cache-Control', 'no-cache').type(type).send(text)
    })
    .all(wrongMethod(['GET']))
  return router
}

/** The API as an OpenAPI 3.1 document, made from the contract. `publicUrl` has no slash at the end. */
export function openapiDocument(publicUrl: string | null) {
  const names = Object.keys(calls) as PublicCallName[]
  return {
    openapi: '3.1.0',
    info: {
      title: 'Sociale kaart',
      version: API_VERSION,
      description: DESCRIPTION,
      contact: CONTACT,
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    servers: [{ url: `${publicUrl ?? 'http://localhost:3000'}${API_BASE}` }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    paths: Object.fromEntries(names.map((name) => [calls[name].path, { get: operation(name) }])),
    components: {
      schemas: componentSchemas(),
      responses: {
        Invalid: problem('De vraag klopt niet. Bij `fields` staat alles wat er mis is'),
        NotFound: problem('Dit is er niet, of niet meer'),
        NotAcceptable: problem('Het antwoord is er alleen als JSON'),
        Unexpected: problem('Er ging iets mis bij ons'),
        Unavailable: problem('De gegevens zijn even niet bereikbaar'),
      },
      headers: {
        'API-Version': {
          description: 'De volledige versie van de API',
          required: true,
          schema: { type: 'string', examples: [API_VERSION] },
        },
        ETag: { description: 'Verandert als het antwoord verandert', schema: { type: 'string' } },
      },
    },
  }
}

function operation(name: PublicCallName) {
  const parameters = parametersOf(name)
  const type = (contract[name] as CallShape).geographic ? 'application/geo+json' : 'application/json'
  const headers = { ...HEADERS, ETag: { $ref: '#/components/headers/ETag' } }
  return {
    operationId: name,
    summary: contract[name].summary,
    tags: [TAG_OF[name]],
    security: [],
    parameters,
    responses: {
      200: {
        description: 'Gelukt',
        headers,
        content: { [type]: { schema: { $ref: `#/components/schemas/${REPLY_NAMES[name]}` } } },
      },
      304: { description: 'Niet veranderd sinds de ETag die je meestuurde', headers },
      [PROBLEM_STATUS.invalid]: response('Invalid'),
      ...(mayBeMissing(name) ? { [PROBLEM_STATUS['not-found']]: response('NotFound') } : {}),
      [PROBLEM_STATUS['not-acceptable']]: response('NotAcceptable'),
      [PROBLEM_STATUS.unexpected]: response('Unexpected'),
      [PROBLEM_STATUS.unavailable]: response('Unavailable'),
    },
  }
}

function mayBeMissing(name: PublicCallName): boolean {
  return calls[name].path.includes('{')
}

function response(name: string) {
  return { $ref: `#/components/responses/${name}` }
}

function problem(description: string) {
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }
  return { description, headers: HEADERS, content }
}
