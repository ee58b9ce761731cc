import { writeDay, writeMoment } from '../../../kernel/clock.ts'
import { DefinitionList } from '../../../ui/index.ts'
import { sessionKindText, type SessionShown } from '../../sessions/index.ts'

/** What a session is: kind, days, place, who presides. */
export function SessionFacts({ session }: { session: SessionShown }) {
  const { startsOn, endsOn, convenedOn, openedAt, closedAt } = session
  const days = startsOn.equals(endsOn)
    ? writeDay(startsOn)
    : `${writeDay(startsOn)} đến ${writeDay(endsOn)}`
  const optional = [
    { term: 'Đề nghị họp', value: session.askedBy },
    { term: 'Nội dung dự kiến', value: session.content },
    {
      term: 'Triệu tập',
      value: convenedOn && `${writeDay(convenedOn)}, ${session.convenedByDocument}`,
    },
    {
      term: 'Thông báo công khai',
      value: session.announcedOn && `${writeDay(session.announcedOn)}, ${session.announcedWhere}`,
    },
    { term: 'Chủ tọa', value: session.presiding },
    { term: 'Thư ký', value: session.secretary },
    { term: 'Khai mạc', value: openedAt && writeMoment(openedAt) },
    { term: 'Bế mạc', value: closedAt && writeMoment(closedAt) },
  ].filter(({ value }) => value)
  return (
    <DefinitionList
      items={[
        { term: 'Loại kỳ họp', value: sessionKindText[session.kind] },
        { term: 'Ngày họp', value: `${days}, khai mạc lúc ${session.beginsAt}` },
        { term: 'Địa điểm', value: session.place },
        ...optional,
      ]}
    />
  )
}
