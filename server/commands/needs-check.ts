import { runNeedsCheck } from '../needs/check-command.ts'
import { runCommand } from './run-command.ts'

await runCommand((services) => runNeedsCheck(services, (line) => console.log(line)))
