import type { Connection } from '../platform/db/pool.server.ts'
export async function seedInstallation(_connection: Connection): Promise<void> {}
