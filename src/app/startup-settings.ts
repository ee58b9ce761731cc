import { resolve } from 'node:path'
import { ProxyMalformed, readProxies } from '../platform/web/proxies.ts'

/** What the person who starts the program may choose. */
export type Settings = {
  /** TCP port; 0 lets the system choose. */
  port: number
  host: string
  /** Absolute path of the folder that holds all that the installation keeps. */
  dataFolder: string
  /** Own PostgreSQL; absent when the program brings its own. */
  databaseUrl?: string
  /** True for an installation without the sample council. */
  empty: boolean
  /** Proxies whose word on a client's address counts; absent when browsers come by themselves. */
  trustProxy?: string
}

export type SettingFault =
  | 'DATABASE_URL_MALFORMED'
  | 'OPTION_UNKNOWN'
  | 'PORT_INVALID'
  | 'TRUST_PROXY_MALFORMED'

/** A setting that cannot be meant; `message` is what was given (never a password). */
export class SettingError extends Error {
  readonly code: SettingFault

  constructor(code: SettingFault, given: string) {
    super(given)
    this.code = code
  }
}

export const defaultSettings: Settings = {
  port: 3000,
  host: '127.0.0.1',
  dataFolder: resolve('data'),
  empty: false,
}

/** Settings from the command line and the environment; 'help' when help was asked for. */
export function readSettings(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Settings | 'help' {
  const chosen = readOptions(args)
  if (chosen.help) return 'help'
  return {
    port: environment.PORT ? readPort(environment.PORT) : defaultSettings.port,
    host: environment.HOST || defaultSettings.host,
    dataFolder: resolve(environment.NGHI_TRUONG_DATA || defaultSettings.dataFolder),
    databaseUrl: readDatabaseUrl(environment.DATABASE_URL),
    empty: chosen.empty,
    trustProxy: readTrustProxy(environment.TRUST_PROXY),
  }
}

function readTrustProxy(text: string | undefined): string | undefined {
  if (!text) return undefined
  try {
    readProxies(text)
    return text
  } catch (error) {
    if (!(error instanceof ProxyMalformed)) throw error
    throw new SettingError('TRUST_PROXY_MALFORMED', error.message)
  }
}

function readOptions(args: readonly string[]): { help: boolean; empty: boolean } {
  const unknown = args.find((argument) => !['--help', '-h', '--empty'].includes(argument))
  if (unknown !== undefined) throw new SettingError('OPTION_UNKNOWN', unknown)
  return {
    help: args.includes('--help') || args.includes('-h'),
    empty: args.includes('--empty'),
  }
}

function readPort(text: string): number {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new SettingError('PORT_INVALID', text)
}

function readDatabaseUrl(text: string | undefined): string | undefined {
  if (!text) return undefined
  const url = parseDatabaseUrl(text)
  const isPostgres = url?.protocol === 'postgres:' || url?.protocol === 'postgresql:'
  if (isPostgres && [url.username, url.password, url.pathname].every(isDecodable)) return text
  throw new SettingError('DATABASE_URL_MALFORMED', 'DATABASE_URL')
}

/** PostgreSQL's URLs may name a user and no host, which the standard's may not. */
function parseDatabaseUrl(text: string): URL | null {
  return URL.parse(text.replace(/^([a-z]+:\/\/[^/]*@)\//, '$1localhost/'))
}

function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

/** Where a valid database URL points, fit to be shown: no user, no password. */
export function databaseAddress(text: string): string {
  const url = parseDatabaseUrl(text)
  const host = url?.searchParams.get('host') ?? (url?.host || 'localhost')
  return `${host}${decodeURIComponent(url?.pathname ?? '')}`
}

export const help = `Nghị Trường – phần mềm tự do cho Hội đồng nhân dân cấp xã

Cách dùng:  npm start [-- TUỲ CHỌN]

  --empty            bắt đầu với một hội đồng trống, không có dữ liệu mẫu
  --help             in những dòng này

Biến môi trường:
  PORT               cổng (mặc định 3000)
  HOST               địa chỉ nhận kết nối (mặc định 127.0.0.1: chỉ máy này;
                     0.0.0.0: mọi máy trong mạng)
  NGHI_TRUONG_DATA   thư mục dữ liệu (mặc định ./data)
  DATABASE_URL       PostgreSQL có sẵn, từ bản 15, ví dụ
                     postgresql://nguoi_dung:mat_khau@may_chu:5432/nghi_truong
                     (bỏ trống: dùng PostgreSQL kèm theo, trong thư mục dữ liệu)
  TRUST_PROXY        địa chỉ máy chủ trung gian (proxy) đứng trước, ví dụ 127.0.0.1
                     hoặc 10.0.0.0/8; chỉ khi đó X-Forwarded-For và
                     X-Forwarded-Proto của nó mới được tin

English: \`npm start\` opens the council; see the table above for its settings.
`
