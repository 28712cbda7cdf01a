import type { ActivityForm } from '../vocabulary.ts'
import { isDeniedWish } from './denied-wish.ts'
import { type Line, spot, words } from './line.ts'
import { positionsOf } from './tokens.ts'

/** `denied` are words for a way that somebody does not want. */
export type MannerFound = { free: boolean; forms: ActivityForm[]; positions: number[]; denied: number[] }

const FREE = words(
  'gratis|kosteloos|kosteloze|zonder kosten|voor niks|voor niets|kost (?:niks|niets)|mag niets kosten|mag niks kosten|for free|free of charge|free(?= (?:activit\\w+|lessons?|courses?|classes|help|food|lunch|meals?|advice|lawyer|legal))|no cost|ucretsiz|bedava',
)
const SOMEBODY = 'mij|me|ons|hem|haar|mijn \\w+|m n \\w+|mn \\w+|mensen|ouderen|oma|opa|mama|papa'
const FORMS: { form: ActivityForm; pattern: RegExp }[] = [
  {
    form: 'at-home',
    pattern: words(
      `aan huis|(?:bij|voor) (?:${SOMEBODY}) thuis|huisbezoek(?:en)?|thuisbezoek|(?:bij (?:${SOMEBODY}) )?(?:langs ?komt|langs ?komen|komt langs|op bezoek komt|op bezoek komen|thuis ?komen|over de vloer)|thuis langs|thuis (?:geholpen|hulp|les|uitleg|leren)(?: worden| krijgen)?|(?:hulp|les|uitleg) thuis|at home|home visits?|evimde|eve gelen|evde (?:bakim|yardim|ziyaret)`,
    ),
  },
  {
    form: 'by-phone',
    pattern: words(
      'telefonisch\\w*|per telefoon|via de telefoon|aan de telefoon|door de telefoon|belmaatje|telefoontje|iemand die (?:mij |me )?belt|(?<=(?:maar|liever|alleen|graag) )(?:bellen|gebeld(?: worden)?)(?! (?:met|naar|of) )|by phone|over the phone|on the phone|phone call|telefonla',
    ),
  },
  {
    form: 'online',
    pattern: words(
      'online|via internet|via zoom|via teams|per video|videogesprek|digitaal(?= (?:meedoen|ontmoeten|contact))|via de computer|internetten over',
    ),
  },
  {
    form: 'group',
    pattern: words(
      'in een groep(?:je)?|groepsverband|in groepsverband|groepsactiviteit(?:en)?|in groepjes|in a group|grup halinde',
    ),
  },
  {
    form: 'one-to-one',
    pattern: words(
      'een op een|1 op 1|een tegen een|een op eencontact|persoonlijke begeleiding|one to one|one on one|birebir',
    ),
  },
]

/** How somebody wants it: free, at home, by phone, online. "Online" within a phrase of a need ("online gokken") is not a wish. */
export function mannerIn(line: Line, withinNeed: (position: number) => boolean): MannerFound {
  const denied: number[] = []
  const wishedFor = (pattern: RegExp): number[] =>
    spot(line, pattern).flatMap((found) => {
      if (!isDeniedWish(line, found)) return positionsOf(found)
      denied.push(...positionsOf(found))
      return []
    })
  const free = wishedFor(FREE)
  const positions = [...free]
  const forms = FORMS.flatMap(({ form, pattern }) => {
    const found = wishedFor(pattern)
    const wished = form === 'online' ? found.filter((position) => !withinNeed(position)) : found
    positions.push(...wished)
    return wished.length > 0 ? [form] : []
  })
  return { free: free.length > 0, forms, positions, denied }
}

const NEAR_ME = words(
  '(?:hier |ergens |dicht )?(?:bij|voor) (?:mij|me|ons) (?:in de (?:buurt|wijk|straat)|om de hoek)|(?:hier )?in (?:mijn|m n|mn|onze|ons|me) (?:eigen )?(?:buurt|wijk|buurtje|dorp|straat|omgeving|woonplaats)|(?:hier )?om de hoek|(?:hier )?dicht ?bij(?: (?:huis|mij|mijn huis))?|hier in de (?:buurt|wijk|omgeving)|vlakbij(?: mij)?|op loopafstand|loopafstand|in de buurt(?! van| te| is| wonen)|near ?me|nearby|near(?: my)? home|close(?: to)? (?:by|home|me)|in my (?:area|neighbou?rhood|street)|around the corner|bana yakin|yakinimda|mahallemde|buralarda',
)

/** The words for "around here", wherever that is. */
export function nearMeIn(line: Line): number[] {
  return spot(line, NEAR_ME).flatMap(positionsOf)
}
