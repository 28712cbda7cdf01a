import { runNeighbourhoodImport } from '../neighbourhoods/import-command.ts'
import { runCommand } from './run-command.ts'

await runCommand((services, args) => runNeighbourhoodImport(args, services.neighbourhoods, (line) => console.log(line)))
