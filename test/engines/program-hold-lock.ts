import { lockDataDir } from '../../server/engines/data-dir-lock.ts'

/** Holds the lock on a data directory until it is killed, or says that it was refused. */
try {
  await lockDataDir(process.argv[2] ?? '')
  console.log('holding')
  setInterval(() => {}, 60_000)
} catch (error) {
  console.log(`refused ${error instanceof Error ? error.message : error}`)
}
