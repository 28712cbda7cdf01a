import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { demo, type TestVisitor, testApp } from '../support/test-app.ts'

const { as, clock, get, services, visitor } = await testApp()
const [editor, other, coordinator] = await Promise.all([as(demo.trustedEditor), as(demo.editor), as(demo.coordinator)])
const id = (await get('/api/v1/organizations/de-ordnersoos')).body.id
const alt = 'Mensen aan een lange tafel'

/** A photograph as a telephone makes it: large, lying on its side, with where it was taken. */
const photograph = await sharp({ create: { width: 3000, height: 2000, channels: 3, background: '#c84' } })
  .withExif({ IFD0: { Make: 'Proef' }, IFD3: { GPSLatitude: '52/1 22/1 0/1', GPSLatitudeRef: 'N' } })
  .withMetadata({ orientation: 6 })
  .jpeg()
  .toBuffer()

test('a picture is made small and upright, and nothing comes along with it', async () => {
  const added = await add(editor, photograph)
  expect(added.status).toBe(201)
  expect(added.body).toMatchObject({ alt, width: 800, height: 1200 })
  const shown = await editor.get(`/afbeeldingen/${added.body.id}.webp`).buffer().expect(200)
  const { format, exif, width } = await sharp(shown.body).metadata()
  expect({ format, exif, width }).toEqual({ format: 'webp', exif: undefined, width: 800 })
})

test('it is seen by everyone once the text with it is published, and no longer once the listing is hidden', async () => {
  const { body: picture } = await add(editor, photograph)
  const address = `/afbeeldingen/${picture.id}.webp`
  expect((await visitor().get(address)).status).toBe(404)
  expect((await other.get(address)).status).toBe(404)
  const changed = await change(editor, { ...picture, width: 1, height: 1 })
  expect(changed.body.text.organization.picture).toEqual(picture)
  const published = editor.post(`/api/v1/listings/${id}/publications`).set('If-Match', `"${changed.body.version}"`)
  await published.send({}).expect(200)
  const seen = await visitor().get(address).expect(200)
  expect(seen.headers).toMatchObject({ 'content-type': 'image/webp', 'cache-control': 'private, no-cache' })
  expect((await visitor().get(address).set('If-None-Match', `"${picture.id}"`)).status).toBe(304)
  expect((await get('/api/v1/organizations/de-ordnersoos')).body.picture).toEqual(picture)
  await editor.post(`/api/v1/listings/${id}/hidings`).expect(200)
  expect((await visitor().get(address).set('If-None-Match', `"${picture.id}"`)).status).toBe(404)
  await coordinator.post(`/api/v1/listings/${id}/showings`).expect(200)
})

test.each([
  ['words', Buffer.from('Dit is geen foto, ook al heet het zo. '.repeat(20))],
  [
    'a drawing with a script in it',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><script>1</script></svg>'),
  ],
  ['half a photograph', photograph.subarray(0, 4000)],
  ['a bomb: a small file that says it is enormous', bomb()],
])('what is no picture is refused: %s', async (_, bytes) => {
  const refused = await add(editor, bytes)
  expect(refused.status).toBe(400)
  expect(refused.body.fields[0]).toMatchObject({ where: 'picture', code: 'bad-picture' })
})

test('without words for who does not see it, it is refused; so is one that is too large, or of another', async () => {
  expect((await add(editor, photograph, ' ')).status).toBe(400)
  expect((await add(editor, Buffer.alloc(9_000_000))).status).toBeGreaterThanOrEqual(400)
  expect((await add(other, photograph)).status).toBe(403)
  const strange = { id: '1f0c9a2b-3d4e-4f50-8a6b-7c8d9e0f1a2b', alt, width: 10, height: 10 }
  const refused = await change(editor, strange)
  expect([refused.status, refused.body.fields[0].where]).toEqual([400, 'fields.picture'])
  for (const name of ['', 'x', '../../package.json', `${strange.id}`])
    expect((await visitor().get(`/afbeeldingen/${encodeURIComponent(name)}`)).status).toBe(404)
})

describe('after a month', () => {
  const inAnyColour = (background: string) =>
    sharp({ create: { width: 90, height: 60, channels: 3, background } })
      .png()
      .toBuffer()

  test('a picture that nothing names is let go; one that a text, a version of before or a draft names stays', async () => {
    const moment = clock.now
    const { body: shown } = await add(editor, await inAnyColour('red'))
    const { body: loose } = await add(editor, await inAnyColour('green'))
    const { body: drafted } = await add(editor, await inAnyColour('blue'))
    await publish(editor, shown)
    clock.now = new Date(moment.getTime() + 40 * 86_400_000)
    const later = await as(demo.trustedEditor)
    await publish(later, null)
    await change(later, drafted)
    const { body: fresh } = await add(later, await inAnyColour('black'))
    await services.jobs.runNow('opruimen', false, () => {})
    const answers = [shown, drafted, fresh, loose].map(({ id }) => later.get(`/afbeeldingen/${id}.webp`))
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200, 200, 404])
    clock.now = moment
  })
})

async function publish(by: TestVisitor, picture: object | null) {
  const { body } = await change(by, picture)
  await by.post(`/api/v1/listings/${id}/publications`).set('If-Match', `"${body.version}"`).send({}).expect(200)
}

function add(by: TestVisitor, bytes: Buffer, words = alt) {
  return by.post(`/api/v1/listings/${id}/pictures`).send({ data: bytes.toString('base64'), alt: words })
}

function change(by: TestVisitor, picture: object | null) {
  const given = { do: 'change-organization', fields: { picture } }
  return by.post(`/api/v1/listings/${id}/changes`).send({ change: given })
}

/** A PNG of 60,000 by 60,000 that is a few kilobytes on the road. */
function bomb(): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    return Buffer.concat([length, Buffer.from(type, 'latin1'), data, Buffer.alloc(4)])
  }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(60_000, 0)
  head.writeUInt32BE(60_000, 4)
  head.set([8, 0, 0, 0, 0], 8)
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(1_000_000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
