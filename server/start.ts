import { join } from 'node:path'
import { addressOf, type Config } from './config.ts'
import { connectMongoose, meiliClient } from './engines/connections.ts'
import { asDiskFull, diskRoom } from './engines/disk-room.ts'
import { type Engines, openEngines } from './engines/open-engines.ts'
import type { Log } from './http/log.ts'
import { pdokGeocoder } from './listings/geocoder.ts'
import { mailFolder, smtpCarrier } from './mail/mail-carrier.ts'
import type { MemberSettings } from './wiring/members.ts'
import { type Services, wire } from './wiring.ts'

export type Started = { engines: Engines; services: Services; close(): Promise<void> }

/** Engines, connections and services: what the server and every command need. `close` ends them in order. */
export async function start(config: Config, log: Log, open = openEngines): Promise<Started> {
  const engines = await open(config)
  try {
    const database = await connectMongoose(engines.mongo.uri)
    const services = await wire({
      database,
      meili: meiliClient(engines.meili.url, engines.meili.key),
      log,
      members: memberSettings(config),
      geocoder: config.geocoderUrl ? pdokGeocoder(config.geocoderUrl) : null,
      disk: diskRoom(engines.mongo.kind === 'embedded' ? config.dataDir : null),
    })
    return {
      engines,
      services,
      async close() {
        await services.indexSync.settled()
        await services.mail.settled()
        await database.close()
        await engines.close()
      },
    }
  } catch (error) {
    await engines.close()
    throw asDiskFull(error, config.dataDir)
  }
}

/** Where every mail goes without a mail server. */
export const mailFolderIn = (dataDir: string) => mailFolder(join(dataDir, 'mail'), () => new Date())

function memberSettings(config: Config): MemberSettings {
  return {
    publicUrl: addressOf(config),
    carrier: config.smtpUrl ? smtpCarrier(config.smtpUrl) : mailFolderIn(config.dataDir),
    mailFrom: config.mailFrom,
    demoOffered: config.mode !== 'production',
    oidc: config.oidc,
  }
}
