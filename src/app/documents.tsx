import type { Child } from 'hono/jsx'
import type { View } from '../platform/web/page.server.ts'
import { PageHeading, PlainFrame } from '../ui/index.ts'
import { assets } from './assets.server.ts'

const site = { name: 'Nghị Trường', href: '/' }

const errors = {
  not_found: {
    title: 'Không tìm thấy trang',
    lead: 'Địa chỉ này không có ở đây. Hãy kiểm tra lại đường dẫn.',
  },
  origin: {
    title: 'Yêu cầu không đến từ trang của hệ thống',
    lead: 'Để bảo vệ bạn, yêu cầu đã bị từ chối. Hãy mở lại trang của Hội đồng và làm lại từ đó.',
  },
  too_large: {
    title: 'Tệp quá lớn',
    lead: 'Mỗi tệp không quá 50 MB. Hãy quay lại, chia nhỏ hoặc nén tệp rồi gửi lại; nội dung đã nhập vẫn còn.',
  },
  failed: {
    title: 'Hệ thống gặp lỗi',
    lead: 'Việc vừa rồi chưa được ghi. Hãy thử lại; nếu vẫn lỗi, báo người quản trị kèm mã dưới đây.',
  },
} as const

/** A whole page for what went wrong before any council was known. */
export function errorDocument(kind: keyof typeof errors, requestId?: string): string {
  const { title, lead } = errors[kind]
  return String(
    <PlainFrame title={title} assets={assets} site={site}>
      <PageHeading title={title} lead={lead} />
      {requestId ? <p>Mã yêu cầu: <code>{requestId}</code></p> : null}
    </PlainFrame>,
  )
}

/** Frame of the installation's own pages, outside any council. */
export function installationFrame(_page: unknown, { title }: { title: string }, children: Child): View {
  return (
    <PlainFrame title={title} assets={assets} site={site}>
      {children}
    </PlainFrame>
  )
}
