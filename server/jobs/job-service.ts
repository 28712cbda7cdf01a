import { lastDue, type Rhythm } from '#domain/due-time.ts'
import type { JobStore } from './job-store.ts'

export type JobRun = {
  dryRun: boolean
  say: (line: string) => void
  /** True the first time that it is asked for this key and this due time, also when the job was cut off and begun again. */
  first: (key: string) => Promise<boolean>
}

/** Something done at its time. A dry run says what it would do, and does nothing. It may be cut off, and begun again. */
export type TimedJob = {
  name: string
  /** What it does, in Dutch, for who runs it by hand. */
  does: string
  rhythm: Rhythm
  run(how: JobRun): Promise<void>
}

const LEASE_MINUTES = 15

type Log = { info(details: object, message: string): void; error(details: object, message: string): void }
type Parts = { jobs: readonly TimedJob[]; store: JobStore; now: () => Date; log: Log }

export type JobService = ReturnType<typeof jobService>

/** Runs what is due: once for each due time, by one of the instances, also after a restart. */
export function jobService({ jobs, store, now, log }: Parts) {
  return {
    jobs,

    /** Everything that is due now. Called every minute. */
    async runDue(): Promise<void> {
      for (const job of jobs) {
        const at = now()
        const dueAt = lastDue(job.rhythm, at).toISOString()
        if (!(await store.take(job.name, dueAt, at.toISOString(), leaseFrom(at)))) continue
        const held = holding(job.name, dueAt)
        try {
          const first = (key: string) => store.first(job.name, `${dueAt} ${key}`)
          await job.run({ dryRun: false, say: () => {}, first })
          await store.done(job.name, dueAt, now().toISOString())
          log.info({ job: job.name }, 'job done')
        } catch (error) {
          // It stays undone: after the lease it is tried again.
          log.error({ job: job.name, reason: error instanceof Error ? error.message : 'unknown' }, 'job failed')
        } finally {
          clearInterval(held)
        }
      }
    },

    /** By hand, whatever the time is. Null when there is no such job. */
    async runNow(name: string, dryRun: boolean, say: (line: string) => void): Promise<true | null> {
      const job = jobs.find((one) => one.name === name)
      if (!job) return null
      await job.run({ dryRun, say, first: async () => true })
      return true
    },
  }

  /** While it runs nobody else takes it up, however long it takes. */
  function holding(name: string, dueAt: string): NodeJS.Timeout {
    const hold = () => store.hold(name, dueAt, leaseFrom(now())).catch(() => {})
    return setInterval(hold, (LEASE_MINUTES / 3) * 60_000).unref()
  }
}

function leaseFrom(at: Date): string {
  return new Date(at.getTime() + LEASE_MINUTES * 60_000).toISOString()
}
