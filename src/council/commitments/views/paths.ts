import type { OriginKind } from '../commitment.ts'

/** Addresses of this slice's pages, below the council's own. */
export const deskPath = '/ban-lam-viec/cam-ket'
export const portalPath = '/cam-ket'

export const commitmentPath = (id: string) => `${deskPath}/${id}`
export const publicPath = (id: string) => `${portalPath}/${id}`

const originPages: Readonly<Record<OriginKind, { desk: string; portal: string | null }>> = {
  formal_question: { desk: '/ban-lam-viec/chat-van', portal: '/chat-van' },
  explanation: { desk: '/ban-lam-viec/giai-trinh', portal: '/giai-trinh' },
  petition: { desk: '/ban-lam-viec/kien-nghi', portal: null },
  supervision: { desk: '/ban-lam-viec/giam-sat', portal: '/giam-sat' },
  session: { desk: '/ban-lam-viec/ky-hop', portal: '/ky-hop' },
}

/** Where the matter a commitment came from is read; null when it has no page of that side. */
export function originPath(side: 'desk' | 'portal', kind: OriginKind, id: string | null): string | null {
  const path = originPages[kind][side]
  return id && path ? `${path}/${id}` : null
}
