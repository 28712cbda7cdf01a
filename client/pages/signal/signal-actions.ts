import { redirect } from 'react-router'
import type { Reply } from '#contract'
import { load } from '../../app/load.ts'
import type { PageTools } from '../../app/page-tools.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { loadSigned, submit, textsIn } from '../../app/submit.ts'
import { textIn } from '../../app/text-in.ts'
import { type Choice, needChoices, wijkChoices } from '../../features/places/choices-of-network.ts'

export type SignalData = { name: string; areas: Choice[]; needs: Choice[]; isSignedIn: boolean }

export function signalLoader({ call, language }: PageTools) {
  return load(async ({ params }): Promise<SignalData> => {
    const [network, needs, { member }] = await Promise.all([
      wijkChoices(call, params.network ?? ''),
      needChoices(call, language),
      call('me'),
    ])
    return { ...network, needs, isSignedIn: member !== null }
  })
}

export function signalAction({ call }: PageTools) {
  return submit(
    async (form, { params }) => {
      const text = textIn(form)
      // From the answer of a match: the form begins with what was lacking.
      if (form.get('begin')) return { begin: { need: text('need'), area: text('area') } }
      await call('sendSignal', {
        params: { slug: params.network ?? '' },
        body: {
          words: text('words'),
          area: text('area') || null,
          need: text('need') || null,
          email: text('email') || null,
          website: text('website'),
        },
      })
      return { sent: true as const }
    },
    [],
    textsIn('words'),
  )
}

export type SignalsData = {
  signals: Reply<'signals'>['signals']
  counts: Reply<'networkInsights'>['counts']
  cooperations: Reply<'cooperationCounts'>['counts']
  areas: Choice[]
  needs: Choice[]
}

export function signalsLoader({ call, language }: PageTools) {
  return loadSigned(async ({ params }): Promise<SignalsData> => {
    const slug = params.network ?? ''
    const [{ signals }, { counts }, cooperations, { areas }, needs] = await Promise.all([
      call('signals', { params: { slug } }),
      call('networkInsights', { params: { slug } }),
      call('cooperationCounts', { params: { slug } }),
      wijkChoices(call, slug),
      needChoices(call, language),
    ])
    return { signals, counts, cooperations: cooperations.counts, areas, needs }
  })
}

export function signalsAction({ call }: PageTools) {
  return submit(
    async (form, { params }) => {
      const id = String(form.get('signal') ?? '')
      const into = String(form.get('into') ?? '')
      if (into) await call('mergeSignal', { params: { id }, body: { into } })
      else await call('answerSignal', { params: { id }, body: { words: String(form.get('words') ?? '') } })
      return redirect(sitePaths.signals(params.network ?? ''))
    },
    [],
    textsIn('words'),
  )
}
