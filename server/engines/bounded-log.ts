import { closeSync, copyFileSync, openSync, statSync, truncateSync } from 'node:fs'

const mostBytes = 5 * 1024 * 1024
const lookEveryMs = 10 * 60_000

export type BoundedLog = {
  /** For a child's output. Opened for appending, so emptying the file under a writer leaves no hole. */
  descriptor: number
  close(): void
}

/** A log file for a child process. When it has grown past 5 MB it becomes `<path>.1`, and starts again from nothing. */
export function openBoundedLog(path: string): BoundedLog {
  const descriptor = openSync(path, 'a', 0o600)
  const keepSmall = () => {
    if (statSync(path).size < mostBytes) return
    copyFileSync(path, `${path}.1`)
    truncateSync(path)
  }
  keepSmall()
  const timer = setInterval(() => {
    try {
      keepSmall()
    } catch (error) {
      console.warn(`the log ${path} could not be kept small:`, error)
    }
  }, lookEveryMs)
  timer.unref()
  return {
    descriptor,
    close: () => {
      clearInterval(timer)
      closeSync(descriptor)
    },
  }
}
