import type { KeptNeed, NeedChange, NewNeed, WordsChange } from '#domain/kept-need.ts'
import { Need, type Theme } from '#domain/need.ts'
import { faultsIn, sameWord, sharedWords } from '#domain/need-rules.ts'
import { Problem } from '#domain/problem.ts'
import type { NeedService } from './need-service.ts'
import { seedThesaurus } from './seed-thesaurus.ts'
import type { ThesaurusStore } from './thesaurus-store.ts'

type Parts = {
  store: ThesaurusStore
  needs: Pick<NeedService, 'all' | 'refresh'>
  /** Told after every change; it must not make the change wait, nor fail it. */
  changed: () => void
  now: () => Date
}

/** What a change led to. `shared` are words of this need that stand under others too: allowed, and good to know. */
export type ChangedNeed = { need: KeptNeed; shared: { word: string; needs: string[] }[] }

export type ThesaurusService = ReturnType<typeof thesaurusService>

/** Keeping the thesaurus. Who may do it is decided before. A change is understood here at once, on other instances within seconds. */
export function thesaurusService({ store, needs, changed, now }: Parts) {
  return {
    /** Everything as it is now, what is retired included. */
    all: store.load,

    /** One need with its version, for who is going to change it. Throws `not-found`. */
    one: current,

    /** What a need was, newest first, itself included. */
    async history(code: string): Promise<KeptNeed[]> {
      const [need, before] = [await current(code), await store.formerVersions(code)]
      return [need, ...before.filter(({ version }) => version < need.version)]
    },

    /** Throws `invalid` with everything that is wrong. */
    async add(given: NewNeed, by: string): Promise<ChangedNeed> {
      await needs.refresh()
      const { code, theme } = given
      if (await store.need(code))
        throw refused([{ where: 'code', code: 'taken', message: `de code “${code}” is al in gebruik` }])
      const orders = needs
        .all()
        .needs.filter((need) => need.theme === theme)
        .map((need) => need.order)
      const place = needs.all().themes.find((one) => one.code === theme)?.order ?? 0
      const order = orders.length ? Math.max(...orders) + 1 : place * ORDERS_PER_THEME
      const term = checked({ ...given, order })
      return kept({ term, version: 1, seeded: null, retired: false, ...byNow(by) }, null)
    },

    /** `basedOn` is the version that was seen; a stale one is refused with the need of now. */
    change: (code: string, basedOn: number, change: NeedChange, by: string): Promise<ChangedNeed> =>
      save(code, basedOn, by, (need) => ({ ...need, term: checked({ ...need.term, ...given(change) }, need.term) })),

    /** Adds words and takes words away. Throws `invalid` for a word to take away that is not there. */
    changeWords: (code: string, basedOn: number, change: WordsChange, by: string): Promise<ChangedNeed> =>
      save(code, basedOn, by, (need) => ({ ...need, term: checked(withWords(need.term, change), need.term) })),

    /** From now on it is neither understood nor offered. Listings that name it keep its name. */
    retire: (code: string, basedOn: number, by: string): Promise<ChangedNeed> =>
      save(code, basedOn, by, (need) => ({ ...need, retired: true })),

    restore: (code: string, basedOn: number, by: string): Promise<ChangedNeed> =>
      save(code, basedOn, by, (need) => ({ ...need, retired: false, term: checked(need.term, need.term) })),

    /** Takes over the terms that this version of the product brings, and leaves what people changed. Answers how many changed. */
    async seed(terms: { themes: Theme[]; needs: Need[] }): Promise<number> {
      const count = await seedThesaurus(store, terms)
      if (count > 0 && (await needs.refresh())) changed()
      return count
    },
  }

  async function current(code: string): Promise<KeptNeed> {
    const need = await store.need(code)
    if (!need) throw new Problem('not-found', 'Deze hulpvraag is er niet.')
    return need
  }

  async function save(
    code: string,
    basedOn: number,
    by: string,
    change: (need: KeptNeed) => KeptNeed,
  ): Promise<ChangedNeed> {
    await needs.refresh()
    const before = await current(code)
    if (before.version !== basedOn) throw stale(before)
    return kept({ ...change(before), version: basedOn + 1, ...byNow(by) }, before)
  }

  async function kept(need: KeptNeed, before: KeptNeed | null): Promise<ChangedNeed> {
    const { code } = need.term
    if (!(await store.saveNeed(need, before?.version ?? 0, before))) throw stale(await current(code))
    await needs.refresh()
    changed()
    return { need, shared: sharedWords(needs.all().needs).filter((word) => word.needs.includes(code)) }
  }

  /** What was wrong before, such as a double that a seed brought, does not stand in the way of another change. */
  function checked(given: Need, before?: Need): Need {
    const parsed = Need.safeParse(given)
    if (!parsed.success) {
      throw refused(parsed.error.issues.map(({ path, code, message }) => ({ where: path.join('.'), code, message })))
    }
    const known = new Set(before && faultsIn(before, needs.all()).map(({ message }) => message))
    const faults = faultsIn(parsed.data, needs.all()).filter(({ message }) => !known.has(message))
    if (faults.length > 0) throw refused(faults)
    return parsed.data
  }

  function byNow(by: string): Pick<KeptNeed, 'changedAt' | 'changedBy'> {
    return { changedAt: now().toISOString(), changedBy: by }
  }
}

/** Room between themes, so that the needs of one stand together. As in the seed. */
const ORDERS_PER_THEME = 100

function given(change: NeedChange): Partial<Need> {
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
}

function withWords(need: Need, { add, remove }: WordsChange): Need {
  const missing = remove.filter(
    ({ kind, word }) => !need.synonyms[kind].some((one) => sameWord(one) === sameWord(word)),
  )
  if (missing.length > 0) {
    throw refused(
      missing.map(({ kind, word }) => ({
        where: `synonyms.${kind}`,
        code: 'unknown-value',
        message: `“${word}” staat hier niet, en kan er dus niet uit`,
      })),
    )
  }
  const gone = new Set(remove.map(({ kind, word }) => `${kind}:${sameWord(word)}`))
  const synonyms = { ...need.synonyms }
  for (const { kind } of remove)
    synonyms[kind] = synonyms[kind].filter((word) => !gone.has(`${kind}:${sameWord(word)}`))
  for (const { kind, word } of add) synonyms[kind] = [...synonyms[kind], word]
  return { ...need, synonyms }
}

function refused(fields: Problem['fields']): Problem {
  return new Problem('invalid', 'De hulpvraag klopt nog niet.', { fields })
}

function stale(current: KeptNeed): Problem {
  return new Problem('changed-meanwhile', 'Iemand anders heeft deze hulpvraag net veranderd.', { current })
}
