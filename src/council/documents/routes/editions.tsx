import { writeMoment } from '../../../kernel/clock.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { Breadcrumbs, Card, PageHeading, Tabs } from '../../../ui/index.ts'
import { compareLines } from '../compare-lines.ts'
import { linesOfContent } from '../document-content.ts'
import { readsDrafts } from '../policy.ts'
import { editionsOf } from '../queries.server.ts'
import { crumbsOf, documentOfPage } from '../views/document-of-page.tsx'
import { deskPath, documentPath } from '../views/paths.ts'

/** Any edition beside the one before it: what is new, what is gone, by whom. */
export const editionsPage: PageRoute = async (page) => {
  const document = readsDrafts(page.actor) ? await documentOfPage(page) : null
  if (!document) return page.notFound()
  const editions = await editionsOf(page, document.id)
  const asked = Number(page.query.get('ban') ?? editions.length)
  const shown = editions.find(({ edition }) => edition === asked) ?? editions.at(-1)
  const before = editions.find(({ edition }) => edition === (shown?.edition ?? 0) - 1)
  const lines = shown
    ? compareLines(
        before ? linesOfContent(before.subject, before.content) : [],
        linesOfContent(shown.subject, shown.content),
      )
    : []
  const added = lines.filter(({ change }) => change === 'added').length
  const removed = lines.filter(({ change }) => change === 'removed').length
  return page.desk(
    { title: 'So sánh bản thảo', current: deskPath },
    <>
      <Breadcrumbs
        crumbs={[...crumbsOf(document).map(({ href, label }) => ({ href: page.base + href, label })), { label: 'So sánh bản thảo' }]}
      />
      <PageHeading
        title="So sánh bản thảo"
        overline={document.subject}
        lead={before ? `Bản thứ ${shown?.edition} so với bản trước: thêm ${added} dòng, bỏ ${removed} dòng.` : 'Bản đầu tiên.'}
      />
      <Tabs
        label="Các bản thảo"
        tabs={editions.map(({ edition }) => ({
          href: `${page.base}${documentPath(document.id)}/ban-thao?ban=${edition}`,
          label: `Bản ${edition}`,
          isCurrent: edition === shown?.edition,
        }))}
      />
      {shown ? (
        <Card title={`${shown.person ?? 'Không rõ người sửa'}, ${writeMoment(shown.at)}`}>
          {lines.map(({ text, change }) => (
            <p>{change === 'same' ? text : change === 'added' ? <ins>{text}</ins> : <del>{text}</del>}</p>
          ))}
        </Card>
      ) : null}
    </>,
  )
}
