import { loadDemo } from '../../seed/load-seed.ts'
import { runCommand } from './run-command.ts'

await runCommand(async (services) => {
  const loaded = await loadDemo(services, new Date(), (line) => console.log(line))
  if (loaded === 0) console.log('De demo staat er al.')
  else await services.indexSync.prepare()
  await services.indexSync.heal()
  return 0
})
