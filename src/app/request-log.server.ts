import pino from 'pino'
import { statementCounter } from '../platform/db/pool.server.ts'
import type { RequestLog } from './app.server.ts'

/** Structured lines about requests: route, status, time, statements; never names, words or addresses. */
export function openRequestLog(level = process.env['LOG_LEVEL'] ?? 'warn'): RequestLog {
  const log = pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime })
  return {
    begin(c) {
      const started = performance.now()
      return () => {
        log.info(
          {
            requestId: c.get('requestId'),
            method: c.req.method,
            route: c.req.routePath,
            status: c.res.status,
            ms: Math.round(performance.now() - started),
            commune: c.get('council')?.commune,
            statements: statementCounter.getStore()?.statements,
          },
          'request',
        )
      }
    },
    failure(c, error) {
      const failed = error instanceof Error ? { name: error.name, stack: error.stack } : {}
      log.error({ requestId: c.get('requestId'), route: c.req.routePath, ...failed }, 'failure')
    },
  }
}
