import { writeDay } from '../../../kernel/clock.ts'
import { StatusChip } from '../../../ui/index.ts'
import type { FollowedLine } from '../lines.server.ts'
import { KindChip, petitionStands } from './marks.tsx'

/** May everybody read the words of this line? Those of a closed matter, and names, never stand in the open. */
function isOpen({ petition }: FollowedLine): boolean {
  return (
    !petition ||
    (petition.mayPublish && petition.kind !== 'complaint' && petition.kind !== 'denunciation')
  )
}

/**
 * Báo lại cử tri: what was raised, and what came of it. Nobody is named; until a petition is published
 * its words are not shown, only that it was received and where it stands.
 */
export function OutcomeList({ lines, base }: { lines: readonly FollowedLine[]; base: string }) {
  return (
    <ol class="record-list" role="list">
      {lines.filter(isOpen).map((line) => (
        <li>
          <p class="overline">
            Ý kiến {line.position}
            {line.hamlet ? `, ${line.hamlet}` : ''}
          </p>
          <Said line={line} base={base} />
          <p class="chips">
            <KindChip kind={line.kind} />
            {line.petition ? (
              <StatusChip
                label={petitionStands(line.petition)}
                tone={line.petition.isPublic ? 'success' : 'info'}
              />
            ) : null}
            {line.petition?.dueOn && !line.petition.isPublic ? (
              <span class="hint">hạn {writeDay(line.petition.dueOn)}</span>
            ) : null}
          </p>
          {line.petition?.answer ? <p class="spoken">Trả lời: {line.petition.answer}</p> : null}
        </li>
      ))}
    </ol>
  )
}

function Said({ line, base }: { line: FollowedLine; base: string }) {
  const { petition } = line
  if (!petition)
    return (
      <p class="spoken">
        {line.kind === 'opinion'
          ? 'Ý kiến đã được ghi vào biên bản.'
          : 'Ý kiến ngoài phạm vi, đã giải thích tại chỗ.'}
      </p>
    )
  if (!petition.isPublic)
    return <p class="spoken">Kiến nghị đã tiếp nhận; nội dung công khai cùng kết quả giải quyết.</p>
  return (
    <p class="spoken">
      <a href={`${base}/kien-nghi/${petition.receiptCode}`}>{petition.publicWords}</a>
    </p>
  )
}
