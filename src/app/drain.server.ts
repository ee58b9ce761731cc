import type { Server } from 'node:http'

const lookEveryMs = 50

/**
 * Takes no more connections, lets the requests that run finish, and cuts what is still open after
 * `withinMs`. A keep-alive connection is closed as soon as it is idle.
 */
export async function drain(server: Server, withinMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  const idle = setInterval(() => server.closeIdleConnections(), lookEveryMs)
  const cut = setTimeout(() => server.closeAllConnections(), withinMs)
  await closed
  clearInterval(idle)
  clearTimeout(cut)
}
