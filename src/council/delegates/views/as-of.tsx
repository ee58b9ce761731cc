import { readDay, writeDay } from '../../../kernel/clock.ts'
import type { PageContext } from '../../../platform/web/page.server.ts'
import { DateField, Notice, TableToolbar } from '../../../ui/index.ts'

/** The day a page is asked about (`?ngay=`): today when none, or none of the calendar, was given. */
export function dayAsked(page: PageContext): {
  on: Temporal.PlainDate
  isToday: boolean
  isUnread: boolean
} {
  const text = page.query.get('ngay')?.trim() ?? ''
  const day = text === '' ? null : readDay(text)
  const on = day ?? page.today
  return { on, isToday: on.equals(page.today), isUnread: text !== '' && day === null }
}

/** Chooses the day: a page of the past is an address like any other. */
export function DayChooser({ page, path }: { page: PageContext; path: string }) {
  const { on, isToday, isUnread } = dayAsked(page)
  return (
    <>
      <TableToolbar
        filterAction={page.base + path}
        filterLabel="Chọn ngày"
        clearHref={isToday ? undefined : page.base + path}
        filters={
          <DateField
            name="ngay"
            label="Tính đến ngày"
            hint={undefined}
            value={isUnread ? (page.query.get('ngay') ?? '') : writeDay(on)}
            error={
              isUnread ? 'Đây không phải là một ngày có thật. Ví dụ đúng: 24/11/2026.' : undefined
            }
          />
        }
      />
      {isToday ? null : (
        <Notice>Đang xem tình hình ngày {writeDay(on)}, không phải hôm nay.</Notice>
      )}
    </>
  )
}

/** From when to when, in words: "từ 10/04/2026", "01/07/2025 – 09/04/2026". */
export function spanText({
  startsOn,
  endsOn,
}: {
  startsOn: Temporal.PlainDate
  endsOn: Temporal.PlainDate | null
}): string {
  return endsOn ? `${writeDay(startsOn)} – ${writeDay(endsOn)}` : `từ ${writeDay(startsOn)}`
}
