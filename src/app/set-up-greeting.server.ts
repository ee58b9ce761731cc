import { issueSetUpCode } from '../council/communes/index.ts'
import type { Database } from '../platform/db/pool.server.ts'

/** Lines that lead whoever started the program to the first-run wizard; none once somebody runs it. */
export async function setUpGreeting(db: Database, at: Temporal.Instant): Promise<string[]> {
  const code = await issueSetUpCode(db, at)
  if (code === null) return []
  return [
    'Hệ thống chưa có người vận hành. Hãy mở đường dẫn /cai-dat ở địa chỉ trên và nhập mã cài đặt:',
    `  ${code}`,
    '  (Mã dùng một lần; mỗi lần chạy lại chương trình in một mã mới.)',
  ]
}
