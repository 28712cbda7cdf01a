import { runCommand } from './run-command.ts'

/** `npm run jobs -- <name> [--dry-run]`: does one of the timed jobs now; without a name it says which there are. */
await runCommand(async ({ jobs, mail }, args) => {
  const [name] = args.filter((arg) => !arg.startsWith('--'))
  const say = (line: string) => console.log(line)
  const found = name && (await jobs.runNow(name, args.includes('--dry-run'), say))
  if (found) {
    await mail.settled()
    return 0
  }
  console.error(name ? `Deze taak is er niet: ${name}` : 'Gebruik: npm run jobs -- <taak> [--dry-run]')
  for (const job of jobs.jobs) console.error(`  ${job.name.padEnd(22)} ${job.does}`)
  return name ? 2 : 0
})
