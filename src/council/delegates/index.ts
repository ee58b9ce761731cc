export { hamletExists, hamlets, openBodies, openBody } from './queries.server.ts'
export type { Body, Hamlet } from './queries.server.ts'
export { officeNames, officeText } from './text.vi.ts'
