import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import express, { type RequestHandler } from 'express'

const ENCODINGS = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const
const TYPES: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** Scripts and styles: their names change with their content, so browsers may keep them for a year. Sent compressed. */
export function builtFiles(folder: string): RequestHandler {
  const names = new Set(readdirSync(join(folder, 'assets')))
  const files = express.static(join(folder, 'assets'), {
    index: false,
    redirect: false,
    immutable: true,
    maxAge: '365d',
  })
  const router = express.Router()
  router.use('/assets', (request, response, next) => {
    const name = request.path.slice(1)
    const type = TYPES[/\.\w+$/.exec(name)?.[0] ?? '']
    if (!type || !names.has(name)) return next()
    response.vary('Accept-Encoding')
    const accepted = ENCODINGS.find((one) => names.has(name + one.ending) && request.acceptsEncodings(one.name))
    if (accepted) {
      response.set({ 'Content-Encoding': accepted.name, 'Content-Type': type })
      request.url = `/${name}${accepted.ending}`
    }
    next()
  })
  router.use('/assets', files)
  return router
}
