import type { PageContext } from '../../../platform/web/page.server.ts'
import { ButtonLink } from '../../../ui/index.ts'
import type { MeetingDossier } from '../queries.server.ts'
import { verbText } from '../text.vi.ts'
import { mayNote, verbsFor, verbSlugs } from '../verbs.ts'
import { meetingPath, publicPath } from './paths.ts'

/** Only what this person may do to this meeting now. */
export function MeetingActions({ page, meeting }: { page: PageContext; meeting: MeetingDossier }) {
  const address = page.base + meetingPath(meeting.id)
  const verbs = verbsFor(page.actor, meeting, page.today)
  const isOn = mayNote(page.actor, meeting, page.today)
  return (
    <>
      {isOn ? (
        <ButtonLink href={`${address}/ghi`} variant="primary">
          Ghi tại chỗ
        </ButtonLink>
      ) : null}
      {verbs.map((verb, place) => (
        <ButtonLink
          href={`${address}/${verbSlugs[verb]}`}
          variant={place === 0 && !isOn ? 'primary' : 'secondary'}
        >
          {verbText[verb]}
        </ButtonLink>
      ))}
      {meeting.state === 'cancelled' ? null : (
        <ButtonLink href={`${address}/phieu`}>Phiếu ý kiến</ButtonLink>
      )}
      {meeting.state === 'closed' || isOn ? (
        <>
          <ButtonLink href={`${address}/doc-lai`}>Đọc lại</ButtonLink>
          <ButtonLink href={`${address}/bien-ban`}>Biên bản</ButtonLink>
        </>
      ) : null}
      {meeting.announcedOn ? (
        <ButtonLink href={page.base + publicPath(meeting.id)}>Trang công khai</ButtonLink>
      ) : null}
    </>
  )
}
