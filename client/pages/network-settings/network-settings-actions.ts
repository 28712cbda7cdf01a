import { redirect } from 'react-router'
import type { Reply } from '#contract'
import type { PageTools } from '../../app/page-tools.ts'
import { sitePaths } from '../../app/site-paths.ts'
import { loadSigned, submit } from '../../app/submit.ts'
import { textIn } from '../../app/text-in.ts'

export type NetworkSettingsData = {
  slug: string
  network: string
  settings: Reply<'networkSettings'>
  saved: boolean
}

export function networkSettingsLoader({ call }: PageTools) {
  return loadSigned(async ({ params, request }): Promise<NetworkSettingsData> => {
    const slug = params.network ?? ''
    const one = { params: { slug } }
    const settings = await call('networkSettings', one)
    const { name } = await call('network', one)
    return { slug, network: name, settings, saved: new URL(request.url).searchParams.has('opgeslagen') }
  })
}

export function networkSettingsAction({ call }: PageTools) {
  return submit(async (form, { params }) => {
    const slug = params.network ?? ''
    const of = textIn(form)
    const days = of('eraseCooperationAfterDays')
    await call('changeNetworkSettings', {
      params: { slug },
      body: {
        confirmEveryDays: Number(of('confirmEveryDays')),
        confirmCapacityEveryDays: Number(of('confirmCapacityEveryDays')),
        ...(days ? { eraseCooperationAfterDays: Number(days) } : {}),
        professionalDomains: domainsIn(of('professionalDomains')),
        contact: { role: of('role'), email: of('email') || null, phone: of('phone') || null },
      },
    })
    return redirect(`${sitePaths.networkSettings(slug)}?opgeslagen`)
  })
}

/** One a line, or with commas; who writes `@gemeente.nl` means the domain. */
function domainsIn(typed: string): string[] {
  const written = typed
    .toLowerCase()
    .split(/[\s,;]+/)
    .map((one) => one.replace(/^@/, ''))
  return [...new Set(written.filter(Boolean))]
}
