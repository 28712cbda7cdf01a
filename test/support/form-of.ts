/** What a browser would send of one form of a page, as it came: read from the fields that stand in it. */
export function formOf(html: string, kind: string): Record<string, string | string[]> {
  const forms = html.match(/<form[\s\S]*?<\/form>/g) ?? []
  const form = forms.find((one) =>
    new RegExp(`name="kind"[^>]*value="${kind}"|value="${kind}"[^>]*name="kind"`).test(one),
  )
  if (!form) throw new Error(`no form that does ${kind}`)
  const fields: Record<string, string | string[]> = {}
  const add = (name: string, value: string) => {
    const before = fields[name]
    fields[name] = before === undefined ? value : [before, value].flat()
  }
  for (const [tag] of form.matchAll(/<(?:input|button)[^>]*>/g)) {
    const name = attribute(tag, 'name')
    const type = attribute(tag, 'type')
    const isLeftOut = (type === 'checkbox' || type === 'radio') && !/\schecked/.test(tag)
    if (name && !isLeftOut) add(name, attribute(tag, 'value') ?? '')
  }
  for (const [, opening = '', text = ''] of form.matchAll(/<textarea([^>]*)>([\s\S]*?)<\/textarea>/g))
    add(attribute(opening, 'name') ?? '', readable(text.replace(/^\n/, '')))
  for (const [, opening = '', options = ''] of form.matchAll(/<select([^>]*)>([\s\S]*?)<\/select>/g)) {
    const all = options.match(/<option[^>]*>/g) ?? []
    const chosen = all.find((option) => /\sselected/.test(option)) ?? all[0] ?? ''
    add(attribute(opening, 'name') ?? '', attribute(chosen, 'value') ?? '')
  }
  return fields
}

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return value === undefined ? undefined : readable(value)
}

function readable(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&')
}
