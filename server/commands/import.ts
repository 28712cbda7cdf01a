import { runImport } from '../exchange/import-command.ts'
import { progressBar } from '../exchange/progress-bar.ts'
import { runCommand } from './run-command.ts'

await runCommand((services, args) =>
  runImport(args, services, (line) => console.log(line), progressBar(process.stderr)),
)
