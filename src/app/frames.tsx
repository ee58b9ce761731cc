import type { Child } from 'hono/jsx'
import type { Actor } from '../platform/access/actor.ts'
import type { Refusal } from '../kernel/result.ts'
import { livePath } from '../platform/live/live-route.server.ts'
import type { FrameProps, Frames, PageContext, ProblemKind, View } from '../platform/web/page.server.ts'
import { problemsOf } from '../council/frame/act-form.tsx'
import { ButtonLink, DeskFrame, Notice, PageHeading, PlainFrame, PortalFrame, ErrorSummary } from '../ui/index.ts'
import { officeText } from '../council/delegates/index.ts'
import { assets, ownScript } from './assets.server.ts'
import { deskNavigation, portalNavigation } from './navigation.ts'
import { doneWords, sentenceOf } from './words.ts'

function common(page: PageContext, { title, live, scripts = [] }: FrameProps) {
  return {
    title,
    assets,
    ownScripts: scripts.map(ownScript),
    site: {
      name: page.council.name,
      overline: page.council.provinceName,
      href: `${page.base}/`,
    },
    sample: page.council.isSample ? 'để dùng thử, không phải số liệu thật.' : undefined,
    live: live ? liveAddress(page, live) : undefined,
  }
}

/** The stream of a topic, asked for what changed since this page was read. */
function liveAddress({ base, now }: PageContext, topic: string): string {
  const query = new URLSearchParams({ 'chu-de': topic, tu: String(now.epochMilliseconds) })
  return `${base}${livePath}?${query.toString()}`
}

/** What was just done, when the address says so. */
function DoneNotice({ page }: { page: PageContext }) {
  const words = page.again ? undefined : doneWords(page.query.get('xong') ?? '')
  return words ? (
    <Notice tone="success" isAnnounced>
      {words}
    </Notice>
  ) : null
}

function portal(page: PageContext, props: FrameProps, children: Child): View {
  return (
    <PortalFrame
      {...common(page, props)}
      nav={portalNavigation(page, props.current)}
      signIn={
        page.actor
          ? { href: `${page.base}/ban-lam-viec`, label: 'Bàn làm việc' }
          : { href: `${page.base}/dang-nhap` }
      }
      search={{ action: `${page.base}/tim-kiem`, name: 'tim' }}
      footer={<p>{page.council.name}</p>}
    >
      <DoneNotice page={page} />
      {children}
    </PortalFrame>
  )
}

function desk(page: PageContext, props: FrameProps, children: Child): View {
  const { actor, base } = page
  if (!actor) return portal(page, props, children)
  return (
    <DeskFrame
      {...common(page, props)}
      nav={deskNavigation(page, props.current)}
      person={{ name: actor.personName, office: officeOf(actor), href: `${base}/tai-khoan` }}
      signOutAction={`${base}/dang-xuat`}
      notifications={{ href: `${base}/thong-bao`, count: actor.unread }}
      search={{ action: `${base}/tim-kiem`, name: 'tim' }}
    >
      <DoneNotice page={page} />
      {children}
    </DeskFrame>
  )
}

function plain(page: PageContext, props: FrameProps, children: Child): View {
  return (
    <PlainFrame {...common(page, props)}>
      <DoneNotice page={page} />
      {children}
    </PlainFrame>
  )
}

const foremost = ['chair', 'vice_chair', 'head', 'deputy_head', 'clerk']

/** The office a person is known by: one that leads before one that is shared with many. */
function officeOf({ offices }: Actor): string {
  const leading = foremost.flatMap((wanted) => offices.filter(({ office }) => office === wanted))
  const held = leading[0] ?? offices[0]
  return held ? officeText(`${held.office}@${held.bodyName}`) : ''
}

const problems: Record<ProblemKind, { title: string; lead: string }> = {
  not_found: {
    title: 'Không tìm thấy trang',
    lead: 'Địa chỉ này không có, hoặc nội dung không dành cho bạn. Hãy kiểm tra lại đường dẫn hoặc quay về trang đầu.',
  },
  forbidden: {
    title: 'Bạn không có quyền vào trang này',
    lead: 'Quyền theo chức vụ bạn đang giữ hôm nay. Nếu cần làm việc này, hãy nhờ chuyên viên giúp việc HĐND.',
  },
}

function problem(page: PageContext, kind: ProblemKind): View {
  const { title, lead } = problems[kind]
  return plain(
    page,
    { title },
    <>
      <PageHeading title={title} lead={lead} />
      <ButtonLink href={`${page.base}/`}>Về trang đầu</ButtonLink>
    </>,
  )
}

function refused(page: PageContext, refusal: Refusal): View {
  return plain(
    page,
    { title: 'Chưa mở được trang này' },
    <>
      <PageHeading title="Chưa mở được trang này" />
      <Notice tone="warning">{sentenceOf(refusal)}</Notice>
      <ButtonLink href={`${page.base}/`}>Về trang đầu</ButtonLink>
    </>,
  )
}

/** How every page of the product is wrapped, and how refusals and successes are worded. */
export const frames: Frames = {
  withProblems: (page, children) => (
    <>
      <ErrorSummary errors={problemsOf(page)} />
      {children}
    </>
  ),
  portal,
  desk,
  plain,
  problem,
  refused,
  sentence: (refusal: Refusal) => sentenceOf(refusal),
  done: doneWords,
}
