import { runCommand } from './run-command.ts'

await runCommand(async ({ indexSync }) => {
  const started = performance.now()
  const total = await indexSync.reindex((offers) => process.stdout.write(`\r${offers} klaargezet`))
  await indexSync.heal()
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`\rDe index is opnieuw gevuld: ${total} activiteiten en organisaties in ${seconds} s.`)
  return 0
})
