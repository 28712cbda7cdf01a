import type { CallBody } from '#contract'
import { CHOSEN_NAMES, type MatchValues, SEVERAL, TEXT_NAMES } from './match-values.ts'

export function valuesOf(form: FormData): MatchValues {
  const texts = TEXT_NAMES.map((name) => [name, String(form.get(name) ?? '')])
  const chosen = CHOSEN_NAMES.map((name) => [
    name,
    [...new Set(form.getAll(name).flatMap((value) => String(value).split(SEVERAL)))].filter(Boolean),
  ])
  return { texts: Object.fromEntries(texts), chosen: Object.fromEntries(chosen) }
}

/** The question as it is put; what is no answer at all is left out, and the server judges the rest. */
export function questionOf({ texts, chosen }: MatchValues): CallBody<'match'> {
  const age = /^\d{1,3}$/.test(texts.age.trim()) ? Number(texts.age) : null
  const question = {
    network: chosen.network[0] ?? null,
    note: texts.note,
    place: texts.place,
    dropped: chosen.dropped,
    situation: {
      needs: chosen.need,
      where: { areas: [], maxMetres: Number(chosen.metres[0]) || null },
      who: {
        ageFrom: age,
        ageTo: age,
        groups: chosen.group,
        languages: chosen.language,
        mobility: chosen.mobility[0] ?? null,
      },
      when: { days: chosen.day, dayParts: chosen.dayPart },
      forms: chosen.form,
      free: chosen.free.length > 0,
      wishes: {
        traditions: chosen.tradition,
        notTraditions: chosen.notTradition,
        notReligious: chosen.wish.includes('not-religious'),
        womenOnly: chosen.wish.includes('women-only'),
      },
      contributes: [
        ...chosen.wants.map((what) => ({ what, verb: 'wants' })),
        ...chosen.can.filter((what) => !chosen.wants.includes(what)).map((what) => ({ what, verb: 'can' })),
      ],
      musts: [...new Set([...chosen.must, ...(chosen.free.length ? ['free'] : [])])],
    },
  }
  // The codes come from our own lists; one that was made up is refused at the door.
  return question as CallBody<'match'>
}
