import type { FileReaders } from '../../platform/storage/download.server.ts'
import { indicatorPermissions } from './policy.ts'

/** What proves a figure is read by whoever reads the set on the desk. */
export const indicatorFileReaders: FileReaders = {
  async indicator_figure(page) {
    return indicatorPermissions['indicator.read'].may(page.actor)
  },
}
