import { type DestinationStream, type Logger, pino } from 'pino'
import { pinoHttp } from 'pino-http'

export type Log = Logger

/** To standard output where nothing else is given, one JSON line each. Nothing a person typed is in it: no query, no address, no cookie. */
export function createLog(level: string, to?: DestinationStream): Log {
  return to ? pino({ level, base: null }, to) : pino({ level, base: null })
}

/** One line a request: method, path without its query, status, time. */
export function requestLog(log: Log) {
  return pinoHttp({
    logger: log,
    quietReqLogger: true,
    customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? 'error' : 'debug'),
    serializers: {
      req: (request: { method: string; url: string }) => ({ method: request.method, path: request.url.split('?')[0] }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
    },
  })
}
