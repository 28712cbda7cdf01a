import type { Progress } from './plan-import.ts'

const WIDTH = 30

/** A bar on one line of a terminal, and nothing at all in a pipe or a log file. `done` clears it away. */
export function progressBar(stream: { isTTY?: boolean; write(text: string): unknown }): {
  show: Progress
  done(): void
} {
  if (!stream.isTTY) return { show: () => {}, done: () => {} }
  let last = ''
  return {
    show(step, done, total) {
      const part = total > 0 ? Math.floor((done / total) * WIDTH) : 0
      const line =
        total > 0 ? `${step} [${'#'.repeat(part)}${'.'.repeat(WIDTH - part)}] ${done}/${total}` : `${step} ...`
      if (line !== last) stream.write(`\r\x1b[K${line}`)
      last = line
    },
    done: () => void stream.write('\r\x1b[K'),
  }
}
