/** The server's settings, given on its command line, so that no file has to be edited. */
import { statfsSync } from 'node:fs'
import { totalmem } from 'node:os'

export type Settings = Readonly<Record<string, string | number>>

const megabyte = 1024 * 1024

/** Megabytes of memory this process may count on (a container's limit, when there is one). */
function memory(): number {
  const limit = process.constrainedMemory()
  const whole = totalmem()
  return Math.floor((limit > 0 && limit < whole ? limit : whole) / megabyte)
}

/** For a machine that also runs everything else: an eighth of memory for pages. */
export function durableSettings(port: number): Settings {
  const available = memory()
  const pages = Math.min(8192, Math.max(128, Math.floor(available / 8)))
  return {
    ...always(port),
    shared_buffers: `${pages}MB`,
    effective_cache_size: `${Math.max(256, Math.floor(available / 2))}MB`,
    work_mem: `${Math.min(128, Math.max(8, Math.floor(available / 128)))}MB`,
    maintenance_work_mem: `${Math.min(512, Math.max(64, Math.floor(available / 16)))}MB`,
    max_wal_size: '2GB',
    checkpoint_timeout: '10min',
    wal_buffers: '16MB',
    random_page_cost: 1.1,
    max_connections: 80,
  }
}

/** For a server that is thrown away after a test run: nothing is ever flushed. */
export function scratchSettings(port: number): Settings {
  return {
    ...always(port),
    fsync: 'off',
    full_page_writes: 'off',
    synchronous_commit: 'off',
    wal_level: 'minimal',
    max_wal_senders: 0,
    shared_buffers: '256MB',
    work_mem: '32MB',
    max_wal_size: '2GB',
    checkpoint_timeout: '1h',
    autovacuum: 'off',
    max_connections: 120,
  }
}

const always = (port: number): Settings => ({
  listen_addresses: '127.0.0.1',
  port,
  unix_socket_directories: '',
  lc_messages: 'C',
  // A statement's text holds no person; the row of a broken rule, and the values given, are kept out of the log.
  log_error_verbosity: 'terse',
  log_parameter_max_length: 0,
  log_parameter_max_length_on_error: 0,
  timezone: 'UTC',
  log_timezone: 'UTC',
  wal_compression: 'off',
  logging_collector: 'off',
  dynamic_shared_memory_type: smallSharedMemory() ? 'mmap' : 'posix',
})

/** Containers often give /dev/shm 64 MB, on which a parallel query fails. */
function smallSharedMemory(): boolean {
  if (process.platform !== 'linux') return false
  try {
    const { bsize, blocks } = statfsSync('/dev/shm')
    return bsize * blocks < 512 * megabyte
  } catch {
    return true
  }
}

export const asArguments = (settings: Settings): string[] =>
  Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
