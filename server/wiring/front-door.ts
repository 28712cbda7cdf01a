import type { Connection } from 'mongoose'
import { changeStore } from '../front-door/change-store.ts'
import { type FrontDoorParts, frontDoorService } from '../front-door/front-door-service.ts'
import { publicPageStore } from '../front-door/public-page-store.ts'
import { sitemapService } from '../front-door/sitemap-service.ts'

type Parts = Omit<FrontDoorParts, 'changes'> & { database: Connection }

/** The pages of areas with their feeds, and the list of all pages. */
export function wireFrontDoor({ database, ...parts }: Parts) {
  const { neighbourhoods, today } = parts
  return {
    frontDoor: frontDoorService({ ...parts, changes: changeStore(database) }),
    sitemaps: sitemapService({ pages: publicPageStore(database), neighbourhoods, today }),
  }
}
