import { redirect } from 'react-router'
import type { Reply } from '#contract'
import type { RefusalReason } from '#domain/cooperation/request.ts'
import { problemOf } from '../../app/load.ts'
import { onlyWhoMay } from '../../app/only-who-may.ts'
import type { PageTools } from '../../app/page-tools.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { loadSigned, submit, textsIn } from '../../app/submit.ts'
import { textIn } from '../../app/text-in.ts'
import { type Choice, needChoices, wijkChoices } from '../../features/places/choices-of-network.ts'
import { ASK_WORDS } from './ask-words.ts'

export type AskData = {
  id: string
  name: string
  needs: Choice[]
  otherNeeds: Choice[]
  areas: Choice[]
  contact: string
}

/** The organisation, and what can be chosen: first what it offers itself. */
export function askLoader({ call, language }: PageTools) {
  return loadSigned(async ({ params }): Promise<AskData> => {
    const member = await onlyWhoMay(call, 'ask-organization')
    const [organization, all] = await Promise.all([
      call('organization', { params: { id: params.slug ?? '' } }),
      needChoices(call, language),
    ])
    const { areas } = await wijkChoices(call, organization.network)
    const own = new Map(
      organization.activities.flatMap(({ needs }) => needs.map((need) => [need.code, need.name[language]])),
    )
    return {
      id: organization.id,
      name: organization.name,
      needs: [...own].map(([value, label]) => ({ value, label })),
      otherNeeds: all.filter(({ value }) => !own.has(value)),
      areas,
      contact: member.email,
    }
  })
}

export function askAction({ call }: PageTools) {
  return submit(
    async (form, { request }) => {
      const text = textIn(form)
      const needs = [...form.getAll('needs'), form.get('otherNeed')].map(String).filter(Boolean)
      const next = new URL(request.url).searchParams.getAll('daarna').slice(0, 12)
      await call('askOrganization', {
        params: { id: text('organization') },
        body: {
          needs,
          area: text('area') || null,
          what: text('what'),
          callWhen: text('callWhen'),
          contact: text('contact'),
          code: text('code'),
          next,
        },
      })
      return redirect(`${sitePaths.cooperations}?gevraagd`)
    },
    [],
    textsIn('what', 'callWhen', 'code'),
  )
}

export type AnswerData = { key: string; asked: (Reply<'request'> & { about: string[] }) | null }

/** Opening the link changes nothing. A question that is gone is told, not refused: who clicks did nothing wrong. */
export function answerLoader({ call, language }: PageTools) {
  return async ({ request }: { request: Request }): Promise<AnswerData> => {
    const key = new URL(request.url).searchParams.get('sleutel') ?? ''
    try {
      const [asked, needs] = await Promise.all([
        call('request', { body: { key } }),
        call('needs', { query: { pageSize: '100' } }),
      ])
      const nameOf = (code: string) => needs.results.find((need) => need.code === code)?.name[language] ?? code
      return { key, asked: { ...asked, about: asked.needs.map(nameOf) } }
    } catch (error) {
      if (problemOf(error)) return { key, asked: null }
      throw error
    }
  }
}

export function answerAction({ call }: PageTools) {
  return submit(
    async (form) => {
      const reason = String(form.get('reason') ?? '')
      const answer = form.get('answer')
      const { cooperation } = await call('answerRequest', {
        body: {
          key: String(form.get('key') ?? ''),
          yes: answer === 'yes',
          reason: reason in ASK_WORDS.nl.reason ? (reason as RefusalReason) : null,
          words: String(form.get('words') ?? ''),
        },
      })
      return { sent: true as const, cooperation }
    },
    [],
    textsIn('words'),
  )
}
