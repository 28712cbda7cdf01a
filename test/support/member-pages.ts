import { createRenderer } from '../../client/entry-server.tsx'
import { localCaller, onBehalfOf } from '../../server/http/local-caller.ts'
import { anonymousVisit } from '../../server/members/visit.ts'
import { routes } from '../../server/routes.ts'
import type { DemoMember, TestApp } from './test-app.ts'

/** With more values of one name as a list. */
type Form = Record<string, string | string[]>

/** Pages as a member gets them without JavaScript, and forms posted to them. */
export function memberPages({ services }: Pick<TestApp, 'services'>) {
  const settings = { tileUrl: null, tileAttribution: '' }
  const render = createRenderer({ call: localCaller(routes(services)), settings })

  async function memberOf(email: DemoMember) {
    const member = await services.memberRows.byEmail(email)
    if (!member) throw new Error(`no member ${email}`)
    return member
  }

  async function show(email: DemoMember | null, path: string, form?: Form) {
    const member = email && (await memberOf(email))
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const given = form ? { method: 'POST', body: new URLSearchParams(pairsOf(form)), headers } : {}
    const request = new Request(`https://kaart.example${path}`, given)
    return onBehalfOf({ ...anonymousVisit(), member }, () => render(request))
  }

  async function page(email: DemoMember, path: string, form?: Form) {
    const shown = await show(email, path, form)
    if ('location' in shown) throw new Error(`${path} leads to ${shown.location}`)
    if (shown.error && shown.status === 500) throw shown.error
    return shown
  }

  return {
    memberOf,
    show,
    page,
    /** A form that keeps one on the page, such as one that is refused. */
    posted: (email: DemoMember, path: string, form: Form) => page(email, path, form),
    /** A form that leads on. */
    async redirected(email: DemoMember, path: string, form: Form) {
      const shown = await show(email, path, form)
      if ('location' in shown) return shown
      throw new Error(`${path} stays: ${shown.app.replace(/<[^>]+>/g, ' ').slice(0, 800)}`)
    },
  }
}

function pairsOf(form: Form): [string, string][] {
  return Object.entries(form).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, one]))
}
