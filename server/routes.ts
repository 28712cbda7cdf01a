import type { Routes } from './http/mount.ts'
import { whileThereIsRoom } from './http/while-there-is-room.ts'
import { cooperationRoutes } from './routes/cooperation-routes.ts'
import { editingRoutes } from './routes/editing-routes.ts'
import { listsRoutes } from './routes/lists-routes.ts'
import { matchingRoutes } from './routes/matching-routes.ts'
import { memberRoutes } from './routes/member-routes.ts'
import { networkRoutes } from './routes/network-routes.ts'
import { publicRoutes } from './routes/public-routes.ts'
import { rightsRoutes } from './routes/rights-routes.ts'
import { thesaurusRoutes } from './routes/thesaurus-routes.ts'
import { upkeepRoutes } from './routes/upkeep-routes.ts'
import type { Services } from './wiring.ts'

/** Every call: who may ask, and who answers it. One file a room in `routes/`, one line a call. */
export function routes(services: Services): Routes {
  return whileThereIsRoom(
    {
      ...publicRoutes(services),
      ...editingRoutes(services),
      ...listsRoutes(services),
      ...matchingRoutes(services),
      ...memberRoutes(services),
      ...networkRoutes(services),
      ...rightsRoutes(services),
      ...thesaurusRoutes(services),
      ...upkeepRoutes(services),
      ...cooperationRoutes(services),
    },
    services.disk.isFull,
  )
}
