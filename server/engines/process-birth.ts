import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

/**
 * When a process was born, as text to compare: a pid is used again sooner or later, a pid together with its birth is not.
 * Null when there is no such process (a process that has ended and waits to be noticed by its parent counts as gone).
 */
export async function processBirth(pid: number): Promise<string | null> {
  return process.platform === 'linux' ? birthFromProc(pid) : birthFromPs(pid)
}

async function birthFromProc(pid: number): Promise<string | null> {
  try {
    const [stat, boot] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'utf8'),
      readFile('/proc/sys/kernel/random/boot_id', 'utf8'),
    ])
    // The second field is the name in brackets and may hold spaces; the state is field 3, the start is field 22.
    const [state, ...rest] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return state === 'Z' || state === 'X' ? null : `${boot.trim()} ${rest[18]}`
  } catch {
    return null
  }
}

async function birthFromPs(pid: number): Promise<string | null> {
  try {
    const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' }
    const { stdout } = await promisify(execFile)('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], { env })
    const [state = '', ...start] = stdout.trim().split(/\s+/)
    return start.length === 0 || state.startsWith('Z') ? null : start.join(' ')
  } catch {
    return null
  }
}
