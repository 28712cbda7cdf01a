import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

export type Program = {
  process: ChildProcess
  /** Every line it has printed so far. */
  lines: string[]
  /** Resolves with the first line that begins so; rejects, with what it said, when the program ends without it. */
  line(start: string): Promise<string>
  /** `kill -9` by default. Resolves when it is gone. */
  kill(signal?: NodeJS.Signals): Promise<void>
}

/**
 * Runs a TypeScript file of this folder as a process of its own: the very process, so that a `kill -9`
 * hits the right one. It does not outlive the test.
 */
export function startProgram(file: string, ...given: (string | { env: Record<string, string> })[]): Program {
  const path = fileURLToPath(new URL(file, import.meta.url))
  const args = given.filter((one) => typeof one === 'string')
  const env = Object.assign(
    { ...process.env, NODE_ENV: '' },
    ...given.map((one) => (typeof one === 'string' ? {} : one.env)),
  )
  const child = spawn(process.execPath, ['--import', 'tsx', path, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  const lines: string[] = []
  let errors = ''
  child.stderr.on('data', (text) => {
    errors += text
  })
  const reader = createInterface(child.stdout).on('line', (line) => lines.push(line))
  const gone = once(child, 'exit')
  const outputEnded = once(reader, 'close')

  return {
    process: child,
    lines,
    line: (start) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = lines.find((line) => line.startsWith(start))
          if (found !== undefined) resolve(found)
        }
        look()
        reader.on('line', look)
        outputEnded.then(() => reject(new Error(`${file} ended without "${start}": ${lines.join('\n')}\n${errors}`)))
      }),
    kill: async (signal = 'SIGKILL') => {
      child.kill(signal)
      await gone
      await outputEnded
    },
  }
}
