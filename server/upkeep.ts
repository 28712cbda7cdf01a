import type { Log } from './http/log.ts'
import type { Services } from './wiring.ts'

/** Something that is done again and again. `name` stands in the log when it fails. */
export type Chore = { name: string; everyMilliseconds: number; run: () => Promise<void> }

const SOON = 3_000
const MINUTE = 60_000

type Kept = Pick<Services, 'needs' | 'indexSync' | 'insights' | 'disk' | 'jobs' | 'mail'>

/** Starts what is done at the start and then every so often. Answers how to stop it: what runs is finished, counts are written. */
export function upkeep(services: Kept, log: Log): () => Promise<void> {
  const stops = choresOf(services, log).map((chore) => repeat(chore, log))
  return async () => {
    await Promise.all(stops.map((stop) => stop()))
    if (!services.disk.isFull()) await services.insights.save()
  }
}

/** Each looks at the disk first: with too little room nothing is written, by people nor by us. */
function choresOf({ needs, indexSync, insights, disk, jobs, mail }: Kept, log: Log): Chore[] {
  const unlessFull = (run: () => Promise<void>) => async () => {
    if (!disk.isFull()) await run()
  }
  return [
    {
      name: 'looking at the disk',
      everyMilliseconds: SOON,
      async run() {
        const change = await disk.look()
        if (change?.full) log.error(change, 'the disk is nearly full: nothing is saved any more until there is room')
        else if (change) log.warn(change, 'the disk has room again: saving goes on')
      },
    },
    {
      name: 'following the thesaurus',
      everyMilliseconds: SOON,
      async run() {
        if (await needs.refresh()) await unlessFull(indexSync.followThesaurus)()
      },
    },
    {
      name: 'healing the index',
      everyMilliseconds: MINUTE,
      run: unlessFull(async () => {
        await indexSync.followThesaurus()
        const healed = await indexSync.heal()
        if (healed) log.info({ healed }, 'index healed')
      }),
    },
    { name: 'timed jobs', everyMilliseconds: MINUTE, run: unlessFull(jobs.runDue) },
    { name: 'sending mail that waits', everyMilliseconds: MINUTE, run: unlessFull(mail.carryDue) },
    { name: 'counting searches', everyMilliseconds: MINUTE, run: unlessFull(insights.save) },
  ]
}

/** At once and then every so often; never twice at the same time. */
function repeat({ name, everyMilliseconds, run }: Chore, log: Log): () => Promise<void> {
  let running: Promise<void> | null = null
  const once = () => {
    running ??= run()
      .catch((error) => {
        log.warn({ reason: error instanceof Error ? error.message : 'unknown' }, `${name} failed; tried again soon`)
      })
      .finally(() => {
        running = null
      })
  }
  once()
  const timer = setInterval(once, everyMilliseconds)
  return async () => {
    clearInterval(timer)
    await running
  }
}
