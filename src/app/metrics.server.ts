import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client'

/** Figures of this process in Prometheus' text form; none of them names a person or a commune. */
export const metrics = new Registry()

export const requestSeconds = new Histogram({
  name: 'nghi_truong_request_seconds',
  help: 'Time to answer a request',
  labelNames: ['method', 'status'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
  registers: [metrics],
})

export const statementsSent = new Counter({
  name: 'nghi_truong_statements_total',
  help: 'SQL statements sent for requests, BEGIN and COMMIT apart',
  registers: [metrics],
})

collectDefaultMetrics({ register: metrics })
