import type { PageContext } from '../../../platform/web/page.server.ts'
import { ButtonLink, Card, EmptyState } from '../../../ui/index.ts'
import { papersInWords, speechText } from '../../agenda/index.ts'
import type { Hall } from '../hall.server.ts'
import { hallPaths } from '../paths.ts'
import { ActButton } from './act-button.tsx'

/** The end of the item at hand, or the beginning of another. */
export function ItemActs({ hall, page }: { hall: Hall; page: PageContext }) {
  const { session, agenda, item } = hall
  const path = (itemId: string, slug: string) =>
    `${hallPaths.cockpit(session.id)}/muc/${itemId}/${slug}`
  if (session.state !== 'opened') return null
  if (item) {
    const lacks = item.missing.length > 0 && item.waivedBecause === ''
    return (
      <div class="form-actions">
        <ActButton
          page={page}
          path={path(item.id, 'ket-thuc')}
          fields={{ version: item.version }}
          variant="secondary"
        >
          Kết thúc nội dung
        </ActButton>
        {lacks ? (
          <ButtonLink
            href={`${page.base}${hallPaths.session(session.id)}/chuong-trinh/${item.id}/cho-bieu-quyet`}
          >
            Thiếu {papersInWords(item.missing)}: ghi quyết định của chủ tọa
          </ButtonLink>
        ) : null}
      </div>
    )
  }
  const waiting = agenda.filter(({ state }) => state === 'pending')
  const [next, ...later] = waiting
  if (!next) return null
  return (
    <>
      <ActButton page={page} path={path(next.id, 'dua-ra')} fields={{ version: next.version }}>
        Đưa ra: {next.number}. {next.title}
      </ActButton>
      {later.map((each) => (
        <ActButton
          page={page}
          path={path(each.id, 'dua-ra')}
          fields={{ version: each.version }}
          variant="quiet"
        >
          {each.number}. {each.title}
        </ActButton>
      ))}
    </>
  )
}

/** Who waits for the floor; the chair calls any of them. */
export function Queue({ hall, page }: { hall: Hall; page: PageContext }) {
  const { session, queue, speaking, item } = hall
  if (!item) return null
  const path = (speechId: string, slug: string) =>
    `${hallPaths.cockpit(session.id)}/phat-bieu/${speechId}/${slug}`
  return (
    <Card title={`Đăng ký phát biểu (${queue.length})`}>
      {speaking ? (
        <ActButton page={page} path={path(speaking.id, 'xong')} variant="secondary">
          Kết thúc lượt của {speaking.name}
        </ActButton>
      ) : null}
      {queue.length === 0 ? <EmptyState title="Chưa có ai đăng ký" /> : null}
      <ol>
        {queue.map((speech) => (
          <li>
            {speech.name} – {speechText[speech.kind].toLowerCase()}{' '}
            {speaking ? null : (
              <ActButton page={page} path={path(speech.id, 'moi')} variant="quiet">
                Mời {speech.name}
              </ActButton>
            )}
          </li>
        ))}
      </ol>
    </Card>
  )
}
