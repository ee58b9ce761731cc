import type { Child } from 'hono/jsx'
import { StatusChip } from '../../../ui/index.ts'
import type { FollowedLine } from '../lines.server.ts'
import { writeSecond } from '../text.vi.ts'
import { KindChip, petitionStands } from './marks.tsx'

/** Lines of a meeting in the order they were noted, with who spoke: for the desk only. */
export function LineList(props: {
  lines: readonly FollowedLine[]
  base: string
  actionsOf?: (line: FollowedLine) => Child
}) {
  const { lines, base } = props
  return (
    <ol class="record-list" role="list" id="cac-dong">
      {lines.map((line) => (
        <li id={`dong-${line.id}`} data-line={line.id}>
          <p class="overline">
            {line.position}.{' '}
            {[line.speaker || 'Không ghi tên', line.hamlet].filter(Boolean).join(', ')}
            {line.slipNumber === null ? null : `, phiếu số ${line.slipNumber}`}
          </p>
          <p class="spoken">{line.words}</p>
          <p class="chips">
            <KindChip kind={line.kind} />
            {line.readBackAt ? <StatusChip label="Đã đọc lại" tone="success" /> : null}
            <span class="hint">ghi nhận lúc {writeSecond(line.recordedAt)}</span>
            {line.petition ? (
              <a href={`${base}/ban-lam-viec/kien-nghi/${line.petition.id}`}>
                {line.petition.receiptCode} – {petitionStands(line.petition)}
              </a>
            ) : null}
          </p>
          {props.actionsOf?.(line)}
        </li>
      ))}
    </ol>
  )
}
