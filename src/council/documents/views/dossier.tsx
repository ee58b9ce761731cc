import { writeDay, writeMoment } from '../../../kernel/clock.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import type { Block } from '../../../platform/documents/content.ts'
import { Card, DefinitionList, Timeline } from '../../../ui/index.ts'
import { officeText } from '../../delegates/index.ts'
import { textOf } from '../content-text.ts'
import type { DocumentDossier } from '../queries.server.ts'
import { kindText, shelfText, verbText } from '../text.vi.ts'
import { Pages } from './pages.tsx'
import type { Shelf } from '../document-kind.ts'

const isUpper = (block: Block) => block.kind === 'heading' || block.kind === 'article'

/** Where on the page a piece of the body stands, for links from the search: dieu-3, muc-5. */
function anchorOf(block: Block, place: number): string {
  return block.kind === 'article' ? `dieu-${block.number}` : `doan-${place + 1}`
}

/** The words of a paper on the screen, each article and heading with an address of its own. */
export function Words({ document }: { document: DocumentDossier }) {
  const { content, pages } = document
  if (!content || content.body.length === 0) {
    return <Pages pages={pages} />
  }
  return (
    <Card title="Toàn văn">
      {content.recipients.length > 0 ? <p>Kính gửi: {content.recipients.join('; ')}.</p> : null}
      {content.bases.map((basis) => (
        <p>
          <em>{basis};</em>
        </p>
      ))}
      {content.body.map((block, place) => (
        <Piece block={block} id={anchorOf(block, place)} />
      ))}
    </Card>
  )
}

function Piece({ block, id }: { block: Block; id: string }) {
  if (isUpper(block)) return <h3 id={id}>{textOf([block])}</h3>
  if (block.kind === 'list') {
    return (
      <ul id={id}>
        {block.items.map((item) => <li>{textOf([{ kind: 'paragraph', words: item }])}</li>)}
      </ul>
    )
  }
  if (block.kind === 'table') {
    return (
      <div class="table-scroll" tabindex={0} role="region" aria-label="Bảng trong văn bản" id={id}>
        <table>
          <thead>
            <tr>
              {block.columns.map(({ heading }) => <th scope="col">{heading}</th>)}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row) => (
              <tr>
                {row.map((cell) => <td>{textOf([{ kind: 'paragraph', words: cell }])}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    )
  }
  return <p id={id}>{textOf([block])}</p>
}

/** What the register says of a paper. */
export function Particulars(props: { page: PageContext; document: DocumentDossier; isPublic?: boolean }) {
  const { document, isPublic } = props
  const day = (on: Temporal.PlainDate | null) => (on ? writeDay(on) : '–')
  return (
    <Card title="Thông tin">
      <DefinitionList
        items={[
          { term: 'Số, ký hiệu', value: document.documentNumber ?? 'Chưa có số' },
          { term: 'Ngày văn bản', value: day(document.documentOn) },
          { term: 'Loại', value: kindText[document.kind] },
          { term: 'Cơ quan ban hành', value: document.bodyName },
          { term: 'Người ký', value: document.signature?.name || '–' },
          ...(isPublic
            ? [{ term: 'Công khai ngày', value: day(document.publishedOn) }]
            : [
                { term: 'Ngày ký', value: day(document.signedOn) },
                { term: 'Bản thảo thứ', value: document.edition },
                { term: 'Nhóm hồ sơ', value: document.shelf ? shelfText[document.shelf as Shelf] : '–' },
              ]),
        ]}
      />
      {isPublic ? null : document.cancelledNumbers.map(({ number, reason }) => (
        <p class="hint">
          Số <s>{number}</s> đã hủy: {reason}
        </p>
      ))}
    </Card>
  )
}

/** The route of a paper, step by step. */
export function RouteOfPaper({ document }: { document: DocumentDossier }) {
  return (
    <Card title="Quá trình">
      <Timeline
        label="Các bước của văn bản"
        entries={document.steps.map((taken) => {
          const at = Temporal.Instant.from(taken.at)
          return {
            when: writeMoment(at),
            dateTime: at.toString({ smallestUnit: 'second' }),
            what: verbText[taken.verb],
            who: [taken.person, officeText(taken.office)].filter(Boolean).join(', '),
            note: taken.note || undefined,
          }
        })}
      />
    </Card>
  )
}
