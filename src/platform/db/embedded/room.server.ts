import { statfsSync } from 'node:fs'

/** Below this PostgreSQL cannot even write its log, so that nothing else tells of the cause. */
const enoughBytes = 8 * 1024 * 1024

/** True when the disk that holds the folder still has room for a server to work. */
export function hasRoom(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize >= enoughBytes
}
