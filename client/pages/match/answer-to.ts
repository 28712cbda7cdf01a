import { data } from 'react-router'
import { problemOf } from '../../app/load.ts'
import type { PageTools } from '../../app/page-tools.ts'
import { localDateOf } from '../../app/words.ts'
import { loadAnswerPart } from './answer-part.ts'
import type { MatchAnswer } from './match-action.ts'
import { allMatchWords, loadAnswerWords } from './match-words.ts'
import { questionOf, valuesOf } from './question-of.ts'

/** A note in which somebody can be recognised is not sent on, in the browser nor on the server. */
export async function answerTo({ call, language, texts }: PageTools, form: FormData) {
  const values = valuesOf(form)
  const { personalKinds } = await import('#domain/personal-details.ts')
  const personal = personalKinds(`${values.texts.note}\n${values.texts.place}`)
  if (personal.length) return refused({ values, answer: null, wrong: 'personal', personal }, 400)
  try {
    const page = await call('match', { body: questionOf(values) })
    const [{ matchView }] = await Promise.all([import('./match-view.ts'), loadAnswerPart(), loadAnswerWords(language)])
    const speech = { texts, language, today: localDateOf(new Date()) }
    const answer = matchView(page, speech, allMatchWords(language))
    return { values, answer, wrong: null, personal } satisfies MatchAnswer
  } catch (error) {
    const problem = problemOf(error)
    if (!problem) throw error
    if (problem !== 'invalid') return refused({ values, answer: null, wrong: 'failed', personal }, 503)
    const { fields } = error as { fields?: { where: string; code: string }[] } & Error
    const isPlace = fields?.some(({ where }) => where === 'place')
    return refused({ values, answer: null, wrong: isPlace ? 'place' : 'empty', personal }, 400)
  }
}

function refused(answer: MatchAnswer, status: number) {
  return data(answer, { status })
}
