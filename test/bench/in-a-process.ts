import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'

/** A program of this folder in a process of its own, as `npm start` runs the server. `said` is its first message. */
export type OwnProcess<Said> = { pid: number; said: Said; stop(): Promise<void> }

export async function inAProcess<Said>(program: string, args: string[], nodeOptions: string[] = []) {
  const child = fork(join(import.meta.dirname, program), args, {
    execArgv: ['--import', 'tsx', ...nodeOptions],
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const said = await firstMessage<Said>(child, program)
  const gone = new Promise((resolve) => child.once('exit', resolve))
  const running: OwnProcess<Said> = {
    pid: child.pid as number,
    said,
    async stop() {
      child.kill('SIGTERM')
      await gone
    },
  }
  return running
}

function firstMessage<Said>(child: ChildProcess, program: string): Promise<Said> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as Said))
    child.once('exit', (code) => reject(new Error(`${program} has ended with code ${code} before it said anything`)))
  })
}

/** From inside such a program: says it, and calls `stop` when asked to stop, or when the bench itself is gone. */
export function sayToBench(message: object, stop: () => Promise<unknown>): void {
  process.send?.(message)
  const end = () => stop().then(() => process.exit(0))
  process.once('SIGTERM', end)
  process.once('disconnect', end)
  // Ctrl-C reaches the whole group; the bench then ends us.
  process.on('SIGINT', () => {})
}
