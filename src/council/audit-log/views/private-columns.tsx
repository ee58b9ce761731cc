import type { Child } from 'hono/jsx'
import { writeMoment } from '../../../kernel/clock.ts'
import type { PrivateLine, Standing } from '../../../platform/audit/log.server.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { StatusChip, type Column, type Tone } from '../../../ui/index.ts'
import { officeText } from '../../delegates/index.ts'
import { changesOf } from '../changes.ts'
import { actText, numberText, standingText, subjectText } from '../text.vi.ts'

const tones: Record<Standing, Tone> = {
  waiting: 'info',
  intact: 'success',
  altered: 'error',
  erased: 'neutral',
}

type NameOf = (id: string) => string | undefined

/** What the desk sees of an entry: person, values before and after, and whether it still is as hashed. */
export function privateColumns(page: PageContext, nameOf: NameOf): Column<PrivateLine>[] {
  return [
    { key: 'at', heading: 'Thời điểm', isUnbroken: true, cell: (line) => <When line={line} /> },
    {
      key: 'act',
      heading: 'Việc làm',
      isRowHeading: true,
      cell: (line) => <What page={page} line={line} />,
    },
    { key: 'person', heading: 'Người làm', cell: (line) => <Who line={line} nameOf={nameOf} /> },
    {
      key: 'changes',
      heading: 'Thay đổi',
      cell: (line) => <Changes line={line} nameOf={nameOf} />,
    },
    {
      key: 'standing',
      heading: 'Đối chiếu',
      isUnbroken: true,
      cell: ({ standing }) => <StatusChip label={standingText[standing]} tone={tones[standing]} />,
    },
  ]
}

function When({ line: { at, index } }: { line: PrivateLine }): Child {
  return (
    <>
      {writeMoment(at)}
      {index === null ? null : <div class="hint">Số {numberText(index)}</div>}
    </>
  )
}

function What({ page, line }: { page: PageContext; line: PrivateLine }): Child {
  const { kind, id } = line.subject
  const { noun, path } = subjectText(kind)
  const log = `${page.base}/ban-lam-viec/nhat-ky?viec=${encodeURIComponent(`${kind}:${id}`)}`
  return (
    <>
      {actText(line.act)}
      <div class="hint">
        {path ? <a href={page.base + path(id)}>{noun}</a> : noun},{' '}
        <a href={log}>
          cả quá trình<span class="visually-hidden"> của việc này</span>
        </a>
      </div>
    </>
  )
}

function Who({ line, nameOf }: { line: PrivateLine; nameOf: NameOf }): Child {
  const { actorPerson, accountName, onBehalfOf, office } = line
  const name = (actorPerson ? nameOf(actorPerson) : null) ?? accountName
  if (!name && !office) return <>{line.standing === 'erased' ? '–' : 'Người dân'}</>
  return (
    <>
      {name}
      {office ? <div>{officeText(office)}</div> : null}
      {onBehalfOf ? <div>Thay mặt: {onBehalfOf}</div> : null}
    </>
  )
}

function Changes({ line, nameOf }: { line: PrivateLine; nameOf: NameOf }): Child {
  const { before, after, reason, subject, standing } = line
  if (standing === 'erased') return <>Đã xóa theo quy định về bảo vệ dữ liệu cá nhân</>
  const changes = changesOf(before, after, subjectText(subject.kind).record ?? {}, nameOf)
  return (
    <>
      {changes.map(({ label, from, to }) => (
        <div>
          {label}: {from === null ? to : `${from} → ${to ?? '–'}`}
        </div>
      ))}
      {reason ? <div>Lý do, ghi chú: {reason}</div> : null}
      {changes.length === 0 && !reason ? '–' : null}
    </>
  )
}
