import { resolve } from 'node:path'
import { readProviderSettings, type ProviderSettings } from '../platform/identity/oidc-settings.ts'
import { readMailSettings, type MailSettings } from '../platform/mail/mail-settings.ts'
import { readPushServices } from '../platform/push/push-service.ts'
import { readMessageSettings, type MessageSettings } from '../platform/messages/message-settings.ts'
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
  /** How mail leaves, and the address that links in it begin with. */
  mail: MailSettings
  /** Where people may prove who they are otherwise (OpenID Connect); absent when there is none. */
  provider?: ProviderSettings
  /** How short messages leave. */
  messages: MessageSettings
  /** Origins of push services besides those of the known browsers. */
  pushServices: readonly string[]
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
  mail: readMailSettings({}, 'http://localhost:3000'),
  messages: readMessageSettings({}, { hasSamples: true }),
  pushServices: [],
}

/** Settings from the command line and the environment; 'help' when help was asked for. */
export function readSettings(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Settings | 'help' {
  const chosen = readOptions(args)
  if (chosen.help) return 'help'
  const port = environment.PORT ? readPort(environment.PORT) : defaultSettings.port
  return {
    port,
    host: environment.HOST || defaultSettings.host,
    dataFolder: resolve(environment.NGHI_TRUONG_DATA || defaultSettings.dataFolder),
    databaseUrl: readDatabaseUrl(environment.DATABASE_URL),
    empty: chosen.empty,
    trustProxy: readTrustProxy(environment.TRUST_PROXY),
    mail: readMailSettings(environment, `http://localhost:${port}`),
    provider: readProviderSettings(environment),
    messages: readMessageSettings(environment, { hasSamples: !chosen.empty }),
    pushServices: readPushServices(environment.PUSH_SERVICES),
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
  STORAGE_S3_ENDPOINT, STORAGE_S3_BUCKET, STORAGE_S3_ACCESS_KEY,
  STORAGE_S3_SECRET_KEY, STORAGE_S3_REGION
                     kho tệp theo giao thức S3 (bỏ trống: tệp nằm trong thư mục dữ liệu)
  STORAGE_MAX_PDF_MB, STORAGE_MAX_OFFICE_MB, STORAGE_MAX_PICTURE_MB,
  STORAGE_MAX_TEXT_MB
                     cỡ lớn nhất của một tệp (mặc định 50, 20, 15, 2)
  PUBLIC_URL         địa chỉ mà người đọc thư mở được, ví dụ https://hdnd.vidu.vn
                     (bỏ trống: http://localhost và cổng ở trên)
  SMTP_URL           máy chủ gửi thư, ví dụ smtps://nguoi_dung:mat_khau@may_chu:465
                     (bỏ trống: thư thành tệp .eml trong thư mục dữ liệu)
  MAIL_FROM          địa chỉ người gửi, bắt buộc khi có SMTP_URL
  OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_LABEL
                     nhà cung cấp định danh theo OpenID Connect và tên hiện trên nút
                     đăng nhập (bỏ trống: không có nút này)
  MESSAGE_GATEWAY_URL, MESSAGE_GATEWAY_TOKEN, MESSAGE_SENDER
                     cổng gửi tin nhắn cho cử tri và tên người gửi đã đăng ký (bỏ trống:
                     có dữ liệu mẫu thì tin nhắn thành dòng trong thư mục dữ liệu,
                     không thì không gửi)
  PUSH_SERVICES      dịch vụ thông báo đẩy dùng thêm, ngoài của các trình duyệt phổ biến

English: \`npm start\` opens the council; see the table above for its settings.
`
