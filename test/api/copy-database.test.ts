import { expect, inject, onTestFinished, test } from 'vitest'
import { connectMongoose } from '../../server/engines/connections.ts'
import { copyDatabase, TargetNotEmpty } from '../../server/engines/copy-database.ts'
import { testApp } from '../support/test-app.ts'

const { services, database } = await testApp()

test('a copied database holds every row of every collection, and a second copy onto it is refused', async () => {
  const [listing] = await services.listingRows.page({ network: 'haarlem' }, 0, 1)
  if (listing?.published) await services.listings.publish(listing.id, listing.version, listing.published)
  await services.indexSync.settled()
  const target = await connectMongoose(inject('engines').mongoUri, { dbName: `${database.name}-copy` })
  onTestFinished(async () => {
    await target.dropDatabase()
    await target.close()
  })
  const copied: string[] = []
  await copyDatabase(database, target, (name) => copied.push(name))
  expect(copied).toEqual(
    expect.arrayContaining([
      'listings',
      'listing-versions',
      'networks',
      'members',
      'thesaurus-needs',
      'neighbourhoods',
    ]),
  )
  for (const name of copied) {
    const rows = (from: typeof database) => from.collection(name).find().sort({ _id: 1 }).toArray()
    expect(await rows(target), name).toEqual(await rows(database))
  }
  await expect(copyDatabase(database, target, () => {})).rejects.toThrow(TargetNotEmpty)
})
