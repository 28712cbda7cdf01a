import { runExport } from '../exchange/export-command.ts'
import { runCommand } from './run-command.ts'

await runCommand((services, args) =>
  runExport(
    args,
    services,
    (line) => console.error(line),
    (text) => void process.stdout.write(text),
  ),
)
