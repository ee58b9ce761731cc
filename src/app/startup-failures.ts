import { databaseAddress, defaultSettings, type Settings } from './startup-settings.ts'

/** What is read of an error: those of Node, of PostgreSQL and the program's own alike. */
export type Seen = {
  readonly code?: string
  readonly message: string
  readonly syscall?: string
  readonly hostname?: string
  readonly path?: string
}

export type Explanation = {
  /** One Vietnamese sentence that says what happened and what to do. */
  readonly sentence: string
  readonly exitCode: number
  /** False for a fault of the program itself, of which the developers need the trace. */
  readonly isExpected: boolean
}

type Failure = {
  readonly codes: readonly string[]
  readonly exitCode: number
  readonly when?: (seen: Seen, settings: Settings) => boolean
  readonly say: (seen: Seen, settings: Settings) => string
}

/** After BSD's sysexits.h: the number alone tells a supervisor what kind of failure it was. */
const usage = 64
const unavailable = 69
const software = 70
const cannotCreate = 73
const noPermission = 77
const configuration = 78

const diskFull = ['DISK_FULL', 'ENOSPC', 'EDQUOT', '53100']
const unusableFolder = ['DATA_FOLDER_NOT_WRITABLE', 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST']
const unreachable = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
  'ENOENT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'DATABASE_SILENT',
]
const untrusted = [
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'CERT_HAS_EXPIRED',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]
const noAddress = ['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'ENOTFOUND', 'EAI_AGAIN']

const isListening = (seen: Seen) => seen.syscall === 'listen'
const isHostName = (seen: Seen, settings: Settings) =>
  isListening(seen) || seen.hostname === settings.host
const hasDatabaseUrl = (_seen: Seen, settings: Settings) => settings.databaseUrl !== undefined
const address = (settings: Settings) => databaseAddress(settings.databaseUrl ?? '')

/** The first row that fits an error speaks for it. */
const failures: readonly Failure[] = [
  {
    codes: ['OPTION_UNKNOWN'],
    exitCode: usage,
    say: (seen) =>
      `Không có tuỳ chọn “${seen.message}”; hãy chạy “npm start -- --help” để xem các tuỳ chọn.`,
  },
  {
    codes: ['PORT_INVALID'],
    exitCode: usage,
    say: (seen) =>
      `PORT=${seen.message} không phải là số cổng; hãy đặt một số từ 1 đến 65535, ví dụ PORT=3000.`,
  },
  {
    codes: ['DATABASE_URL_MALFORMED'],
    exitCode: configuration,
    say: () =>
      'DATABASE_URL không đúng dạng; hãy viết như postgresql://nguoi_dung:mat_khau@may_chu:5432/ten_co_so_du_lieu, hoặc bỏ trống để dùng PostgreSQL kèm theo.',
  },
  {
    codes: ['STORAGE_SETTING_INVALID'],
    exitCode: configuration,
    say: (seen) =>
      `Biến ${seen.message} thiếu hoặc không đúng dạng; hãy xem bảng biến môi trường bằng “npm start -- --help” rồi đặt lại.`,
  },
  {
    codes: ['TRUST_PROXY_MALFORMED'],
    exitCode: configuration,
    say: (seen) =>
      `TRUST_PROXY có phần “${seen.message}” không phải địa chỉ mạng; hãy viết như TRUST_PROXY=127.0.0.1 hoặc TRUST_PROXY=10.0.0.0/8, ngăn nhau bằng dấu phẩy.`,
  },
  {
    codes: ['SMTP_URL_MALFORMED'],
    exitCode: configuration,
    say: () =>
      'SMTP_URL không đúng dạng; hãy viết như smtps://nguoi_dung:mat_khau@may_chu:465, hoặc bỏ trống để thư thành tệp trong thư mục dữ liệu.',
  },
  {
    codes: ['MAIL_FROM_MISSING'],
    exitCode: configuration,
    say: () =>
      'Có SMTP_URL nhưng MAIL_FROM thiếu hoặc không phải địa chỉ thư; hãy đặt MAIL_FROM là địa chỉ người gửi, ví dụ hdnd@vidu.vn.',
  },
  {
    codes: ['OIDC_INCOMPLETE'],
    exitCode: configuration,
    say: () =>
      'Đăng nhập qua nhà cung cấp định danh cần đủ OIDC_ISSUER, OIDC_CLIENT_ID và OIDC_CLIENT_SECRET; hãy đặt đủ ba biến, hoặc bỏ trống cả ba.',
  },
  {
    codes: ['OIDC_ISSUER_MALFORMED'],
    exitCode: configuration,
    say: () =>
      'OIDC_ISSUER không phải địa chỉ https trần; hãy đặt đúng như nhà cung cấp định danh công bố, ví dụ https://dinh-danh.vidu.vn.',
  },
  {
    codes: ['MESSAGE_GATEWAY_MALFORMED'],
    exitCode: configuration,
    say: () =>
      'MESSAGE_GATEWAY_URL không phải địa chỉ https; hãy đặt địa chỉ của cổng gửi tin nhắn, hoặc bỏ trống.',
  },
  {
    codes: ['MESSAGE_GATEWAY_TOKEN_MISSING'],
    exitCode: configuration,
    say: () =>
      'Có MESSAGE_GATEWAY_URL nhưng thiếu MESSAGE_GATEWAY_TOKEN; hãy đặt mã mà cổng gửi tin nhắn cấp.',
  },
  {
    codes: ['PUBLIC_URL_MALFORMED'],
    exitCode: configuration,
    say: () =>
      'PUBLIC_URL không đúng dạng; hãy viết địa chỉ trang không có đường dẫn phía sau, ví dụ https://hdnd.vidu.vn.',
  },
  {
    codes: ['EADDRINUSE'],
    exitCode: unavailable,
    when: isListening,
    say: (_seen, { port }) =>
      `Cổng ${port} đang có chương trình khác dùng; hãy dừng chương trình đó hoặc chọn cổng khác, ví dụ: PORT=${port + 1} npm start.`,
  },
  {
    codes: ['EACCES', 'EPERM'],
    exitCode: noPermission,
    when: isListening,
    say: (_seen, { port }) =>
      `Tài khoản này không được mở cổng ${port}; hãy chọn cổng từ 1024 trở lên, ví dụ: PORT=3000 npm start.`,
  },
  {
    codes: noAddress,
    exitCode: configuration,
    when: isHostName,
    say: (_seen, { host }) =>
      `Máy này không có địa chỉ HOST=${host}; hãy đặt HOST=127.0.0.1 (chỉ máy này) hoặc HOST=0.0.0.0 (mọi máy trong mạng).`,
  },
  {
    codes: ['DATA_FOLDER_IN_USE'],
    exitCode: unavailable,
    say: (_seen, { dataFolder }) =>
      `Một lần chạy khác của Nghị Trường đang dùng thư mục dữ liệu ${dataFolder}; hãy dừng lần chạy đó trước, hoặc đặt NGHI_TRUONG_DATA sang thư mục khác.`,
  },
  {
    codes: ['53100'],
    exitCode: cannotCreate,
    when: hasDatabaseUrl,
    say: (_seen, settings) =>
      `Ổ đĩa của PostgreSQL tại ${address(settings)} đã đầy; hãy giải phóng chỗ trên máy chủ đó rồi chạy lại.`,
  },
  {
    codes: diskFull,
    exitCode: cannotCreate,
    say: (_seen, { dataFolder }) =>
      `Ổ đĩa chứa ${dataFolder} đã đầy; hãy giải phóng ít nhất 200 MB, hoặc đặt NGHI_TRUONG_DATA sang ổ đĩa còn chỗ, rồi chạy lại.`,
  },
  {
    codes: ['POSTGRES_OTHER_MAJOR'],
    exitCode: configuration,
    say: (seen) =>
      `Dữ liệu trong ${seen.path} do PostgreSQL ${seen.message} tạo ra, bản kèm theo đây không đọc được; hãy chạy bản Nghị Trường đã tạo dữ liệu này, hoặc đặt NGHI_TRUONG_DATA sang thư mục khác.`,
  },
  {
    codes: ['POSTGRES_BINARIES_MISSING'],
    exitCode: configuration,
    say: (seen) =>
      `Thiếu PostgreSQL kèm theo cho máy này (${seen.path}); hãy chạy lại “npm ci” trên Linux x64 hoặc arm64, hoặc đặt DATABASE_URL tới một PostgreSQL từ bản 15.`,
  },
  {
    codes: ['POSTGRES_REFUSES_ROOT'],
    exitCode: noPermission,
    say: (_seen, { dataFolder }) =>
      `PostgreSQL không chạy bằng tài khoản root và máy này không cho đổi tài khoản; hãy chạy bằng một tài khoản thường có quyền ghi vào ${dataFolder}, hoặc đặt DATABASE_URL.`,
  },
  {
    codes: ['POSTGRES_NOT_STARTED'],
    exitCode: unavailable,
    say: (_seen, { dataFolder }) =>
      `PostgreSQL kèm theo không khởi động được; hãy xem lý do trong ${dataFolder}/log/postgres.log rồi chạy lại.`,
  },
  {
    codes: ['POSTGRES_TOO_OLD'],
    exitCode: configuration,
    say: (_seen, settings) =>
      `PostgreSQL tại ${address(settings)} cũ hơn bản 15; hãy nâng cấp nó, hoặc bỏ DATABASE_URL để dùng PostgreSQL kèm theo.`,
  },
  {
    codes: ['DATABASE_NEWER'],
    exitCode: configuration,
    say: () =>
      'Cơ sở dữ liệu đã được một bản Nghị Trường mới hơn nâng cấp; hãy cài bản mới đó (hoặc mới hơn nữa) rồi chạy lại, bản này không được mở để khỏi làm hỏng dữ liệu.',
  },
  {
    codes: ['MIGRATION_CHANGED'],
    exitCode: configuration,
    say: (seen) =>
      `Tệp nâng cấp ${seen.message} khác với tệp đã chạy trên cơ sở dữ liệu này; hãy cài lại đúng bản Nghị Trường đã phát hành rồi chạy lại.`,
  },
  {
    codes: ['ROLE_REFUSED', '42501'],
    exitCode: noPermission,
    say: () =>
      'Tài khoản trong DATABASE_URL không được tạo vai trò; hãy nhờ người quản trị PostgreSQL cấp quyền CREATEROLE, hoặc tạo sẵn hai vai trò nghi_truong_owner, nghi_truong_app và cấp cho tài khoản này.',
  },
  {
    codes: ['28P01', '28000', 'PASSWORD_MISSING'],
    exitCode: noPermission,
    when: hasDatabaseUrl,
    say: (_seen, settings) =>
      `PostgreSQL tại ${address(settings)} không nhận tài khoản hoặc mật khẩu; hãy sửa tên và mật khẩu trong DATABASE_URL, hoặc pg_hba.conf của máy chủ đó.`,
  },
  {
    codes: ['3D000'],
    exitCode: configuration,
    when: hasDatabaseUrl,
    say: (_seen, settings) =>
      `Không có cơ sở dữ liệu ${address(settings)}; hãy tạo nó bằng lệnh createdb, hoặc sửa tên ở cuối DATABASE_URL.`,
  },
  {
    codes: ['53300', '57P03'],
    exitCode: unavailable,
    when: hasDatabaseUrl,
    say: (_seen, settings) =>
      `PostgreSQL tại ${address(settings)} đang bận (hết kết nối hoặc đang khởi động); hãy đợi một lát rồi chạy lại, hoặc tăng max_connections của nó.`,
  },
  {
    codes: untrusted,
    exitCode: configuration,
    when: hasDatabaseUrl,
    say: (_seen, settings) =>
      `Chứng thư của PostgreSQL tại ${address(settings)} không tin được; hãy đặt NODE_EXTRA_CA_CERTS tới chứng thư gốc của nó, hoặc sửa sslmode trong DATABASE_URL.`,
  },
  {
    codes: ['DATABASE_WITHOUT_TLS'],
    exitCode: configuration,
    when: hasDatabaseUrl,
    say: (_seen, settings) =>
      `PostgreSQL tại ${address(settings)} không có kết nối mã hoá; hãy bật ssl ở máy chủ đó, hoặc bỏ sslmode khỏi DATABASE_URL nếu nó nằm trên cùng máy.`,
  },
  {
    codes: unreachable,
    exitCode: unavailable,
    when: hasDatabaseUrl,
    say: (_seen, settings) =>
      `Không kết nối được tới PostgreSQL tại ${address(settings)}; hãy kiểm tra máy chủ đó đang chạy và DATABASE_URL ghi đúng địa chỉ.`,
  },
  {
    codes: unusableFolder,
    exitCode: cannotCreate,
    when: (seen) => /\b(ENOTDIR|EEXIST)\b/.test(seen.message),
    say: (seen, { dataFolder }) =>
      `${seen.path ?? dataFolder} không dùng làm thư mục dữ liệu được vì có một tệp ở chỗ đó; hãy đổi tên tệp ấy, hoặc đặt NGHI_TRUONG_DATA sang thư mục khác.`,
  },
  {
    codes: unusableFolder,
    exitCode: cannotCreate,
    when: (seen) => /\bEROFS\b/.test(seen.message),
    say: (seen, { dataFolder }) =>
      `Thư mục dữ liệu ${seen.path ?? dataFolder} nằm trên ổ đĩa chỉ đọc; hãy gắn lại ổ đĩa để ghi được, hoặc đặt NGHI_TRUONG_DATA sang ổ đĩa khác.`,
  },
  {
    codes: unusableFolder,
    exitCode: cannotCreate,
    say: (seen, { dataFolder }) =>
      `Không ghi được vào thư mục dữ liệu ${seen.path ?? dataFolder}; hãy cấp quyền ghi cho tài khoản đang chạy, hoặc đặt NGHI_TRUONG_DATA sang thư mục khác.`,
  },
]

/** What to tell a person whose start failed, and the exit code. */
export function explainStartupFailure(
  error: unknown,
  settings: Settings = defaultSettings,
): Explanation {
  const seen = see(error)
  const fits = (row: Failure) =>
    row.codes.includes(seen.code ?? '') && (row.when?.(seen, settings) ?? true)
  const failure = failures.find(fits)
  if (failure) {
    return { sentence: failure.say(seen, settings), exitCode: failure.exitCode, isExpected: true }
  }
  const sentence = `Nghị Trường không khởi động được vì một lỗi chưa lường trước (${seen.message}); hãy gửi các dòng dưới đây cho nhóm phát triển.`
  return { sentence, exitCode: software, isExpected: false }
}

function see(error: unknown): Seen {
  if (!(error instanceof Error)) return { message: String(error) }
  const { code, message, syscall, hostname, path } = error as Error & Seen
  return { code: code ?? codeOf(message), message, syscall, hostname, path }
}

/** The PostgreSQL client gives some of its errors no code, only words. */
const wordedOnly: readonly (readonly [RegExp, string])[] = [
  [/password must be a (non-empty )?string/, 'PASSWORD_MISSING'],
  [/timeout expired|connection timeout/, 'DATABASE_SILENT'],
  [/does not support SSL/, 'DATABASE_WITHOUT_TLS'],
]

function codeOf(message: string): string | undefined {
  return wordedOnly.find(([words]) => words.test(message))?.[1]
}
