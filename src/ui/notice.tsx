import type { Child } from 'hono/jsx'
import { Icon, toneIcon } from './icons.tsx'
import { uiText } from './text.vi.ts'

export type NoticeTone = 'info' | 'success' | 'warning' | 'error'

export type NoticeProps = {
  tone?: NoticeTone
  title?: Child
  children?: Child
  actions?: Child
  /** Announced when it appears (after an act); leave out for standing remarks. */
  isAnnounced?: boolean
}

/** A remark that stands out: said by icon, by word for a screen reader, and by colour last. */
export function Notice({ tone = 'info', title, children, actions, isAnnounced }: NoticeProps) {
  const role = isAnnounced ? (tone === 'error' ? 'alert' : 'status') : undefined
  return (
    <div class={`notice ${tone}`} role={role}>
      <Icon name={toneIcon[tone]} />
      <div>
        <span class="visually-hidden">{uiText.toneWord[tone]}: </span>
        {title ? <p class="notice-title">{title}</p> : null}
        {children ? <div>{children}</div> : null}
        {actions ? <div class="form-actions">{actions}</div> : null}
      </div>
    </div>
  )
}
