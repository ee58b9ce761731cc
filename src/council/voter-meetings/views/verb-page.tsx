import type { Child } from 'hono/jsx'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { Breadcrumbs, ButtonLink, Notice, PageHeading } from '../../../ui/index.ts'
import type { MeetingDossier } from '../queries.server.ts'
import { meetingName, stateText, verbText, whenText } from '../text.vi.ts'
import { verbsFor, verbSlugs, type PageVerb } from '../verbs.ts'
import { formPage } from './form-page.tsx'
import { deskPath, meetingPath, roundPath } from './paths.ts'

const acts: Record<PageVerb, string> = {
  announce: 'voter_meeting.announce',
  attend: 'voter_meeting.attend',
  close: 'voter_meeting.close',
  move: 'voter_meeting.move',
  cancel: 'voter_meeting.cancel',
  approve: 'minutes.approve',
}

/** The page of one verb on a meeting; one that cannot be done now says so and leads back. */
export function verbPage(
  page: PageContext,
  meeting: MeetingDossier,
  props: { verb: PageVerb; lead: string; children: Child },
): Response {
  const { verb } = props
  const back = meetingPath(meeting.id)
  const title = verbText[verb]
  const name = meetingName(meeting)
  const crumbs = [
    { href: roundPath(meeting.roundId), label: meeting.round },
    { href: back, label: name },
  ]
  if (verbsFor(page.actor, meeting, page.today).includes(verb)) {
    return formPage(page, {
      title,
      lead: `${name}, ${whenText(meeting)}. ${props.lead}`,
      crumbs,
      act: acts[verb],
      path: `${back}/${verbSlugs[verb]}`,
      back,
      submit: title,
      children: props.children,
    })
  }
  return page.desk(
    { title, current: deskPath },
    <>
      <Breadcrumbs
        crumbs={[
          ...crumbs.map(({ href, label }) => ({ href: page.base + href, label })),
          { label: title },
        ]}
      />
      <PageHeading title={title} />
      <Notice tone="info">
        Cuộc tiếp xúc đang ở bước “{stateText[meeting.state]}”. Lúc này bạn chưa làm được việc này.
      </Notice>
      <ButtonLink href={page.base + back}>Quay lại cuộc tiếp xúc</ButtonLink>
    </>,
  )
}
