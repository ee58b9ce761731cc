import type { Place } from './place.server.ts'

/** One machine with two cores, shared with the app; what is not here is PostgreSQL's own choice. */
const always = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '60',
  shared_buffers: '128MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '64MB',
  random_page_cost: '1.1',
  max_parallel_workers_per_gather: '0',
  jit: 'off',
  // After a crash: one call for the disk instead of one for each of a thousand files.
  recovery_init_sync_method: 'syncfs',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // A client that was killed must not leave its statement, and the locks of it, behind.
  client_connection_check_interval: '2s',
  // Statements and the details of errors carry personal data: neither belongs in a log.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length: '0',
  log_checkpoints: 'off',
  log_line_prefix: '%m [%p] ',
}

/** Only for databases that a test throws away: a power cut may ruin them. */
const throwaway = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  // One server serves many tests at once.
  max_connections: '200',
}

/** Command line of `postgres`, the program's own name apart. */
export function serverArguments(place: Place, durable: boolean): string[] {
  const settings = durable ? { ...always, synchronous_commit: 'on' } : { ...always, ...throwaway }
  const pairs = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  return ['-D', place.cluster, '-k', place.socketFolder, ...pairs]
}

/** The line that PostgreSQL leaves in `postmaster.opts` when it is started in this way. */
export function optionsLine(program: string, args: readonly string[]): string {
  return [program, ...args.map((argument) => `"${argument}"`)].join(' ')
}
