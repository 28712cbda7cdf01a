import { type ActionFunctionArgs, data, redirect } from 'react-router'
import type { FieldError, ProblemCode } from '#domain/problem.ts'
import { PROBLEM_STATUS } from '#domain/problem-status.ts'
import { load, problemOf } from './load.ts'
import { signInFirst } from './open-paths.ts'

/** What a form that was refused answers: what is wrong, and what was typed, so that nothing is lost. */
export type Refused = {
  problem: ProblemCode
  fields: { where: string; code: string }[]
  /** Of a name with more values, each stands on a line. */
  values: Record<string, string>
  /** What is there now, where somebody else was first. */
  current?: unknown
}

/** Too large to fill a form in with again. */
const PICTURE = 'picture'

/** Free texts of a form in which nobody may be recognised, by the name the server has for them. */
type CheckedTexts = (form: FormData) => Record<string, string> | Promise<Record<string, string>>

/** The fields with these names, where the server has the same name for them. */
export function textsIn(...names: readonly string[]): CheckedTexts {
  return (form) => Object.fromEntries(names.map((name) => [name, String(form.get(name) ?? '')]))
}

/**
 * Wraps the action of a page with a form: a named problem becomes a `Refused` beside the same form. Who is not signed in (any more)
 * signs in first and comes back. What is `secret` is never kept to fill the form in again. Where one of the `checked` texts may show
 * who somebody is, the browser sends nothing; the server looks with the same eyes.
 */
export function submit<T>(
  action: (form: FormData, args: ActionFunctionArgs) => Promise<T>,
  secret: readonly string[] = [],
  checked?: CheckedTexts,
) {
  return async (args: ActionFunctionArgs) => {
    const form = await args.request.clone().formData()
    try {
      const personal = checked ? await personalIn(await checked(form)) : []
      if (personal.length > 0) return data(refused('invalid', { fields: personal }, form, secret), { status: 400 })
      return await action(form, args)
    } catch (error) {
      const problem = problemOf(error)
      if (!problem) throw error
      if (problem === 'sign-in-needed') throw redirect(signInFirst(pathOf(args.request)))
      return data(refused(problem, error as { fields: FieldError[]; current?: unknown }, form, secret), {
        status: PROBLEM_STATUS[problem],
      })
    }
  }
}

/** What finds it is fetched when something is sent. */
async function personalIn(texts: Record<string, string>): Promise<{ where: string; code: string }[]> {
  const { personalKinds } = await import('#domain/personal-details.ts')
  const found = Object.entries(texts).filter(([, text]) => personalKinds(text).length > 0)
  return found.map(([where]) => ({ where, code: 'personal-details' }))
}

/** Wraps the loader of a page for members: who is not signed in does that first. */
export function loadSigned<T>(loader: Parameters<typeof load<T>>[0]) {
  return load<T>(async (args) => {
    try {
      return await loader(args)
    } catch (error) {
      if (problemOf(error) === 'sign-in-needed') throw redirect(signInFirst(pathOf(args.request)))
      throw error
    }
  })
}

function refused(
  problem: ProblemCode,
  { fields, current }: { fields: Pick<FieldError, 'where' | 'code'>[]; current?: unknown },
  form: FormData,
  secret: readonly string[],
): Refused {
  const values: Record<string, string> = {}
  for (const [name, value] of form)
    if (typeof value === 'string' && name !== PICTURE && !secret.includes(name))
      values[name] = name in values ? `${values[name]}\n${value}` : value
  return {
    problem,
    fields: fields.map(({ where, code }) => ({ where, code })),
    values,
    ...(current === undefined ? {} : { current }),
  }
}

/** Without the language: the router adds it. */
function pathOf(request: Request): string {
  const { pathname, search } = new URL(request.url)
  return pathname.replace(/^\/en(?=\/|$)/, '') + search
}
