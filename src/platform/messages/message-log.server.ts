import { appendFile } from 'node:fs/promises'
import type { MessageGateway } from './gateway.ts'

/** Writes each message as a line of a file: for trying out, where no gateway is set. */
export function openMessageLog(path: string): MessageGateway {
  return {
    async send(message) {
      await appendFile(path, `${JSON.stringify(message)}\n`, { mode: 0o600 })
    },
  }
}
