import { loadBasics } from '../../seed/load-seed.ts'
import { ConfigError, readConfig } from '../config.ts'
import { DataDirInUse } from '../engines/data-dir-lock.ts'
import { DiskFull } from '../engines/disk-room.ts'
import { openOrJoinEngines } from '../engines/open-engines.ts'
import { createLog } from '../http/log.ts'
import { start } from '../start.ts'
import type { Services } from '../wiring.ts'

/** Runs one command of `package.json` on the engines of a running server, else on its own. The answer is the exit code. */
export async function runCommand(command: (services: Services, args: string[]) => Promise<number>): Promise<void> {
  try {
    const { services, close } = await start(readConfig(process.env), createLog('warn'), openOrJoinEngines)
    try {
      await loadBasics(services)
      process.exitCode = await command(services, process.argv.slice(2))
    } finally {
      await close()
    }
  } catch (error) {
    const expected = error instanceof ConfigError || error instanceof DataDirInUse || error instanceof DiskFull
    console.error(expected ? error.message : error)
    process.exitCode = 1
  }
}
