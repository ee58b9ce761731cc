import type { SubjectRef } from '../../../kernel/subject-ref.ts'
import { privateLog } from '../../../platform/audit/log.server.ts'
import type { PageContext, PageRoute } from '../../../platform/web/page.server.ts'
import { ButtonLink, Notice, PageHeading, TextField } from '../../../ui/index.ts'
import { namesOf } from '../../delegates/index.ts'
import { petitionIdOf } from '../../petitions/index.ts'
import {
  askedPrivateLog,
  personsCalled,
  readReference,
  type AskedPrivateLog,
} from '../log-filter.ts'
import { knownActs } from '../text.vi.ts'
import { LogTable } from '../views/log-table.tsx'
import { privateColumns } from '../views/private-columns.tsx'

const path = '/ban-lam-viec/nhat-ky'
/** A reference that no entry has: what was typed names nothing. */
const nothing: SubjectRef = { kind: '', id: '' }

/** The log with persons and values, each entry compared with what the tree holds of it. */
export const deskLog: PageRoute = async (page) => {
  const asked = askedPrivateLog(page.query, knownActs)
  const subject = await subjectAsked(page, asked.subject)
  const names = await namesOf(page)
  const persons = names.filter(({ kind }) => kind === 'person')
  const log = await privateLog(page, {
    ...asked,
    subject,
    persons: asked.person ? personsCalled(persons, asked.person) : null,
  })
  const nameById = new Map(names.map(({ id, name }) => [id, name]))
  const altered = log.lines.filter(({ standing }) => standing === 'altered').length
  return page.desk(
    { title: 'Nhật ký', current: path },
    <>
      <PageHeading
        title={asked.subject ? 'Nhật ký của việc này' : 'Nhật ký'}
        lead="Ai làm gì, lúc nào, thay đổi ra sao. Mỗi mục được đối chiếu với bản đã băm trong nhật ký công khai."
        actions={<ButtonLink href={`${page.base}/nhat-ky`}>Nhật ký công khai</ButtonLink>}
      />
      {altered > 0 ? (
        <Notice tone="error" title={`Trang này có ${altered} mục đã bị sửa`}>
          Nội dung trong cơ sở dữ liệu không còn khớp với bản đã băm. Hãy lập biên bản và báo người
          quản trị hệ thống.
        </Notice>
      ) : null}
      <LogTable
        page={page}
        path={path}
        asked={asked}
        log={log}
        isDense
        columns={privateColumns(page, (id) => nameById.get(id))}
        moreFields={<MoreFields asked={asked} />}
      />
    </>,
  )
}

async function subjectAsked(page: PageContext, typed: string): Promise<SubjectRef | null> {
  if (typed === '') return null
  const reference = readReference(typed)
  if (reference) return reference
  const id = await petitionIdOf(page, typed)
  return id ? { kind: 'petition', id } : nothing
}

function MoreFields({ asked }: { asked: AskedPrivateLog }) {
  return (
    <>
      <TextField
        name="viec"
        label="Mã biên nhận hoặc mã việc"
        value={asked.subject}
        optional="unmarked"
      />
      <TextField name="nguoi" label="Người làm" value={asked.person} optional="unmarked" />
    </>
  )
}
