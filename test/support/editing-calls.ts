import type { TestApp, TestVisitor } from './test-app.ts'

/** The calls with which a listing is changed, as short as a test wants to say them. */
export function editingCalls({ get }: Pick<TestApp, 'get'>) {
  async function publicOne(slug: string) {
    return (await get(`/api/v1/organizations/${slug}`).expect(200)).body
  }

  return {
    publicOne,
    idOf: async (slug: string): Promise<string> => (await publicOne(slug)).id,
    open: async (visitor: TestVisitor, id: string) => (await visitor.get(`/api/v1/listings/${id}`).expect(200)).body,
    change: (visitor: TestVisitor, id: string, given: object) =>
      visitor.post(`/api/v1/listings/${id}/changes`).send({ change: given }),
    publish: (visitor: TestVisitor, id: string, version: number, choices: object[] = []) =>
      visitor.post(`/api/v1/listings/${id}/publications`).set('If-Match', `"${version}"`).send({ choices }),
    propose: (visitor: TestVisitor, id: string, version: number, note: string) =>
      visitor.post(`/api/v1/listings/${id}/proposals`).set('If-Match', `"${version}"`).send({ note, choices: [] }),
    decide(visitor: TestVisitor, id: string, how: 'approvals' | 'returns', version: number, body?: object) {
      const asked = visitor.post(`/api/v1/listings/${id}/${how}`).set('If-Match', `"${version}"`)
      return body ? asked.send(body) : asked
    },
    summary: (words: string) => ({ do: 'change-organization', fields: { summary: words } }),
  }
}
