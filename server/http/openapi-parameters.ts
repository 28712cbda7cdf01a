import * as z from 'zod'
import { calls, type PublicCallName } from '#calls'
import { publicContract as contract } from '../contracts/public-contract.ts'
import { plain } from './openapi-schemas.ts'

/** What every parameter means, in Dutch, as the documentation of a Dutch API is (NLGov ADR: /core/doc-language). */
const MEANINGS: Record<string, string> = {
  id: 'De id (UUID), of het laatste deel van het adres van de pagina. Een oud adres werkt ook',
  slug: 'Het laatste deel van het adres van de pagina',
  q: 'De woorden waarop je zoekt. Gewone taal mag, een typefout ook',
  where:
    'Een plek in woorden: een plaats, wijk of postcode, ook met een schrijffout. Wat daar is komt bovenaan; de rest blijft staan',
  network: 'Alleen dit netwerk: het laatste deel van zijn adres, zoals haarlem',
  neighbourhood: 'Alleen in dit gebied, of wat dit gebied bedient: een CBS-code van een gemeente, wijk of buurt',
  need: 'Alleen bij deze hulpvraag: de code, zie /needs',
  theme: 'Alleen bij dit thema: de code, zie /themes',
  kind: 'De soort: samen iets doen, hulp krijgen, vrijwilligerswerk of een plek',
  audience: 'Voor wie het is',
  language: 'De taal die er gesproken wordt: een ISO 639-code, zoals nl of tr',
  day: 'De dag van de week',
  dayPart: 'Het deel van de dag. Met `day` erbij: op dat deel van die dag',
  free: 'Met true alleen wat gratis is',
  open: 'Alleen wat op dat moment is: nu, vandaag nog, of binnen zeven dagen. Uitzonderingen tellen mee',
  form: 'Hoe het gaat: in een groep, een op een, thuis, aan de telefoon of online',
  accessibility: 'Wat er is voor mensen met een beperking. Eén van de gegeven waarden is genoeg',
  identity: 'De levensbeschouwing van de organisatie',
  near: 'Een plek als breedtegraad,lengtegraad. Wat gevonden wordt krijgt dan een afstand',
  radius: 'Hoogstens zo ver van `near`, in meters',
  bbox: 'Een deel van de kaart als west,zuid,oost,noord, in graden. Ook wat daar werkt en nergens staat; dat komt daarna',
  window: 'Het deel van de kaart dat in beeld is, als west,zuid,oost,noord. Het beperkt de zoekvraag niet',
  zoom: 'Hoe ver de kaart is ingezoomd, zoals kaarten op het web dat tellen: 7 is het land, 12 een stad, 16 een straat',
  sort: 'De volgorde. Op afstand kan alleen samen met `near`',
  without: 'Wat er wel uit de woorden begrepen is, maar niet mee moet tellen, zoals need:loneliness',
  beside: 'Met false zonder wat net over de grens van een gekozen wijk of buurt staat, tot 300 meter',
  filters:
    'Met true ook wat een pagina met filters nodig heeft: hoeveel er nu, vandaag en in zeven dagen is (`opens`), en waarden zonder resultaten, altijd in dezelfde volgorde',
  widen: 'Met false wordt er niet verder gekeken als er weinig past',
  page: 'De pagina. De eerste is 1',
  pageSize: 'Hoeveel er op een pagina staan',
  level: 'Alleen gemeenten, wijken of buurten',
  parent: 'Alleen wat in dit gebied ligt: een CBS-code',
  municipality: 'Alleen in deze gemeente: een CBS-code',
  code: 'De CBS-code van het gebied, zoals GM0392, WK039201 of BU03920101',
}

type Parameter = {
  name: string
  in: 'path' | 'query'
  description: string
  required: boolean
  schema: z.core.JSONSchema.BaseSchema
  style?: 'form'
  explode?: true
}

/** Every parameter of a call: those in its path, then those of its query. */
export function parametersOf(name: PublicCallName): Parameter[] {
  const { params, query } = contract[name]
  return [...fieldsOf(params, 'path'), ...fieldsOf(query, 'query')].filter(
    (parameter) => parameter.in === 'query' || calls[name].path.includes(`{${parameter.name}}`),
  )
}

function fieldsOf(schema: z.ZodType, place: Parameter['in']): Parameter[] {
  const written = jsonSchema(schema, 'input')
  const read = jsonSchema(schema, 'output')
  return Object.keys(written.properties ?? {}).map((name) => {
    const field = fieldSchema(property(written, name), property(read, name))
    return {
      name,
      in: place,
      description: MEANINGS[name] ?? name,
      required: place === 'path' || (written.required ?? []).includes(name),
      schema: field,
      ...(field.type === 'array' ? { style: 'form' as const, explode: true as const } : {}),
    }
  })
}

/** An address holds only text; where what we read from it is a number or a list, that says more. */
function fieldSchema(
  written: z.core.JSONSchema.BaseSchema,
  read: z.core.JSONSchema.BaseSchema,
): z.core.JSONSchema.BaseSchema {
  if (read.type === 'integer' || written.anyOf) return read
  if (written.enum?.join() === 'true,false') return { type: 'boolean', default: written.default ?? false }
  return written
}

function property(schema: z.core.JSONSchema.BaseSchema, name: string): z.core.JSONSchema.BaseSchema {
  const found = schema.properties?.[name]
  return typeof found === 'object' ? found : {}
}

function jsonSchema(schema: z.ZodType, io: 'input' | 'output'): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ jsonSchema: made }) => plain(made),
  })
}
