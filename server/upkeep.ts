import type { Log } from './http/log.ts'
import type { Services } from './wiring.ts'

const EVERY_MILLISECONDS = 60_000

/** What is done at the start and every minute: take over terms that another instance changed, and index what is behind. */
export function upkeep({ needs, indexSync }: Pick<Services, 'needs' | 'indexSync'>, log: Log): () => Promise<void> {
  let running: Promise<void> | null = null
  const once = async () => {
    try {
      await needs.refresh()
      await indexSync.followThesaurus()
      const healed = await indexSync.heal()
      if (healed) log.info({ healed }, 'index healed')
    } catch (error) {
      log.warn({ reason: error instanceof Error ? error.message : 'unknown' }, 'upkeep failed; tried again in a minute')
    }
  }
  const run = () => {
    running ??= once().finally(() => {
      running = null
    })
  }
  run()
  const timer = setInterval(run, EVERY_MILLISECONDS)
  return async () => {
    clearInterval(timer)
    await running
  }
}
