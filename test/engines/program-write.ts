import { connectMongoose } from '../../server/engines/connections.ts'
import { openEmbeddedMongodb } from '../../server/engines/embedded-mongodb.ts'

/** Writes one document after another, and prints the number of each one that was acknowledged. */
const [, , dataDir = '', first = '0'] = process.argv
const engine = await openEmbeddedMongodb(dataDir)
const connection = await connectMongoose(engine.uri)
for (let number = Number(first); ; number++) {
  await connection.collection('listings').insertOne({ number, text: 'koffie '.repeat(200) })
  console.log(`written ${number}`)
}
