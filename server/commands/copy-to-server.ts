import { ConfigError, readConfig } from '../config.ts'
import { connectMongoose } from '../engines/connections.ts'
import { copyDatabase, TargetNotEmpty } from '../engines/copy-database.ts'
import { DataDirInUse } from '../engines/data-dir-lock.ts'
import { openEngines } from '../engines/open-engines.ts'

/** `npm run copy-to-server -- mongodb://…`: everything of the embedded database to an empty one on a server. */
async function main([target]: string[]): Promise<number> {
  if (!target || !/^mongodb(\+srv)?:\/\//.test(target)) {
    console.error('Gebruik: npm run copy-to-server -- mongodb://server/sociale-kaart (stop eerst de sociale kaart)')
    return 2
  }
  // The database alone; and not beside a running server, so that nothing is saved while it is copied.
  const { dataDir } = readConfig(process.env)
  const engines = await openEngines({ dataDir })
  const [from, to] = await Promise.all([connectMongoose(engines.mongo.uri), connectMongoose(target)])
  try {
    await copyDatabase(from, to, (collection, rows) => console.log(`${collection}: ${rows}`))
    console.log('Klaar. Zet nu MONGODB_URI en start opnieuw; de index wordt dan vanzelf gevuld.')
    return 0
  } finally {
    await Promise.all([from.close(), to.close()])
    await engines.close()
  }
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error) => {
    const expected = error instanceof ConfigError || error instanceof DataDirInUse || error instanceof TargetNotEmpty
    console.error(expected ? error.message : error)
    process.exitCode = 1
  },
)
