import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** The pages as `npm start` would build them, once for the run; nothing is done when they are newer than their sources. */
export default function setup(): void {
  const script = fileURLToPath(new URL('../../client/build.ts', import.meta.url))
  execFileSync(process.execPath, ['--import', 'tsx', script], { stdio: 'inherit' })
}
