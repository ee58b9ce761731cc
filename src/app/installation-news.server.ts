import { listenTo, type Listener } from '../platform/db/listen.server.ts'
import type { Connection } from '../platform/db/pool.server.ts'

/** The channel on which the installation's own tables tell, by name, that they changed. */
const channel = 'nghi_truong_installation'

export type InstallationNews = {
  readonly connection: Connection
  /** Table → what this process reads again when it changes. */
  readonly reloads: Readonly<Record<string, () => Promise<void>>>
  log(name: string, values: Readonly<Record<string, unknown>>): void
}

/**
 * Keeps true what this process holds of the installation in memory, whichever process changed it;
 * all is read again after each time the connection was cut.
 */
export function followInstallation({ connection, reloads, log }: InstallationNews): Listener {
  // One after another: two readings at once could end in the wrong order.
  let last = Promise.resolve()
  const reload = (table: string) => {
    last = last
      .then(() => reloads[table]?.())
      .catch((error: unknown) => log('installation.not_reread', { table, error: String(error) }))
  }
  const listener = listenTo(connection, channel, {
    notice: reload,
    connected: () => Object.keys(reloads).forEach(reload),
  })
  return {
    async stop() {
      await listener.stop()
      await last
    },
  }
}
