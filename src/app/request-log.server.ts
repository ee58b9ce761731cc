import pino from 'pino'
import { requestSeconds, statementsSent } from './metrics.server.ts'
import type { RequestLog } from './app.server.ts'

/** Structured lines about requests: route, status, time, statements; never names, words or addresses. */
export function openRequestLog(level = process.env['LOG_LEVEL'] ?? 'warn'): RequestLog {
  const log = pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime })
  return {
    begin(c, count) {
      const started = performance.now()
      return () => {
        const ms = performance.now() - started
        requestSeconds.observe({ method: c.req.method, status: c.res.status }, ms / 1000)
        statementsSent.inc(count.statements)
        if (!log.isLevelEnabled('info')) return
        log.info(
          {
            requestId: c.get('requestId'),
            method: c.req.method,
            route: c.req.routePath,
            status: c.res.status,
            ms: Math.round(ms),
            commune: c.get('council')?.commune,
            statements: count.statements,
          },
          'request',
        )
      }
    },
    failure(c, error) {
      const failed = error instanceof Error ? { name: error.name, stack: error.stack } : {}
      log.error({ requestId: c.get('requestId'), route: c.req.routePath, ...failed }, 'failure')
    },
    event: (name, values = {}) => log.warn(values, name),
  }
}
