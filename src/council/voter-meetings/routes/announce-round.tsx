import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { Notice, TextArea } from '../../../ui/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { announceRound } from '../commands/announce.server.ts'
import { announceForm } from '../forms.ts'
import { meetingsOfRound } from '../queries.server.ts'
import { loadRound } from '../rounds-store.server.ts'
import { formPage } from '../views/form-page.tsx'
import { roundPath } from '../views/paths.ts'

const announceAct = 'meeting_round.announce'

/** Announces every meeting of the round that waits for it. */
export const announceRoundPage: PageRoute = async (page) => {
  const round = await loadRound(page, page.param('id'))
  if (!round) return page.notFound()
  const waiting = (await meetingsOfRound(page, round.id)).filter(({ state }) => state === 'planned')
  const late = waiting.filter(
    ({ noticeDueOn }) => Temporal.PlainDate.compare(page.today, noticeDueOn) > 0,
  )
  const { of } = formState(page, announceAct)
  return formPage(page, {
    title: 'Thông báo cả đợt',
    lead: `${waiting.length} cuộc chưa thông báo. Sau khi thông báo, cử tri đọc được trên cổng thông tin và đại biểu được báo.`,
    crumbs: [{ href: roundPath(round.id), label: round.name }],
    act: announceAct,
    path: `${roundPath(round.id)}/thong-bao`,
    back: roundPath(round.id),
    submit: 'Thông báo',
    above:
      late.length > 0 ? (
        <Notice tone="warning">
          {late.length} cuộc đã quá hạn báo trước cho nơi tiếp xúc: phải ghi lý do.
        </Notice>
      ) : null,
    children: (
      <TextArea
        {...of('reason')}
        label="Lý do thông báo muộn (cử tri cũng đọc được)"
        rows={3}
        optional={late.length === 0 || undefined}
      />
    ),
  })
}

export const announceAll = actRoute({
  act: announceAct,
  form: announceForm,
  command: (context, { reason }, param) => announceRound(context, { roundId: param('id'), reason }),
  again: announceRoundPage,
  next: ({ id }) => `${roundPath(id)}?xong=${announceAct}`,
})
