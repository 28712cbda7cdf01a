import type { ChildProcess } from 'node:child_process'
import { endChild, isRunning } from './meilisearch-child.ts'

const shortestBackoffMs = 100
const longestBackoffMs = 10_000
/** A child that lived this long did not fail at its start, so the next wait is short again. */
const soundAfterMs = 30_000

export type KeptRunning = {
  /** Null in the moments between a death and the next start. */
  pid(): number | null
  stop(): Promise<void>
}

/** Watches a child, and starts it again when it ends without being asked; the longer it keeps failing, the later. */
export function keepRunning(
  first: ChildProcess,
  start: () => ChildProcess,
  report: (how: string) => void,
): KeptRunning {
  let current = first
  let stopping = false
  let backoffMs = shortestBackoffMs
  let restart: NodeJS.Timeout | undefined

  const watch = (child: ChildProcess) => {
    const startedAt = Date.now()
    const ended = (how: string) => {
      if (stopping) return
      report(how)
      if (Date.now() - startedAt > soundAfterMs) backoffMs = shortestBackoffMs
      restart = setTimeout(() => {
        current = start()
        watch(current)
      }, backoffMs)
      backoffMs = Math.min(backoffMs * 2, longestBackoffMs)
    }
    child.once('exit', (code, signal) => ended(signal ?? `exit code ${code}`))
    // A program that cannot be started gives `error` and no `exit`.
    child.on('error', (error) => {
      if (child.pid === undefined) ended(error.message)
    })
  }
  watch(first)

  const endWithUs = () => current.kill('SIGTERM')
  process.once('exit', endWithUs)
  return {
    pid: () => (isRunning(current) ? (current.pid ?? null) : null),
    stop: async () => {
      stopping = true
      clearTimeout(restart)
      await endChild(current)
      process.off('exit', endWithUs)
    },
  }
}
