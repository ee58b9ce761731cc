import { actRoute } from '../../../platform/web/act-route.server.ts'
import { writeMoment } from '../../../kernel/clock.ts'
import { RadioGroup, SelectField, TextArea, TextField, Timeline } from '../../../ui/index.ts'
import { hamlets } from '../../delegates/index.ts'
import { correctLineOfMeeting } from '../../flows/correct-line-of-meeting.server.ts'
import { formState } from '../../frame/act-form.tsx'
import { earlierAnswers } from '../earlier.server.ts'
import { correctForm } from '../forms.ts'
import { versionsOf } from '../lines.server.ts'
import { ofLine } from '../meeting-page.server.ts'
import { lineKinds } from '../spoken-line.ts'
import { lineKindText, meetingName } from '../text.vi.ts'
import { EarlierAnswers } from '../views/earlier.tsx'
import { formPage } from '../views/form-page.tsx'
import { meetingPath } from '../views/paths.ts'

/** A line put right; every wording it had stands below. */
export const correctPage = ofLine(async (page, meeting, line) => {
  const { of, typedAll } = formState(page, 'spoken_line.correct')
  const [places, versions] = await Promise.all([hamlets(page), versionsOf(page, line.id)])
  const earlier = await earlierAnswers(page, line.petitionId ?? line.words)
  const filled = (name: string, now: string) => {
    const field = of(name)
    return typedAll(name) === null ? { ...field, value: now } : field
  }
  const back = meetingPath(meeting.id)
  const wordings = versions.length > 1 ? versions : []
  return formPage(page, {
    title: `Sửa dòng ${line.position}`,
    crumbs: [{ href: back, label: meetingName(meeting) }],
    act: 'spoken_line.correct',
    path: `${back}/dong/${line.id}/sua`,
    back: `${back}/doc-lai`,
    submit: 'Lưu lời đã sửa',
    above: <EarlierAnswers earlier={earlier} base={page.base} />,
    children: (
      <>
        <TextArea {...filled('words', line.words)} label="Lời cử tri" rows={4} />
        <RadioGroup
          {...filled('kind', line.kind)}
          label="Loại"
          choices={lineKinds.map((value) => ({ value, label: lineKindText[value] }))}
        />
        <TextField
          {...filled('speaker', line.speaker)}
          label="Người nói"
          optional
          maxLength={100}
        />
        <SelectField
          {...filled('hamletId', line.hamletId ?? '')}
          label="Thôn"
          optional
          options={places.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextField
          {...filled('slipNumber', line.slipNumber === null ? '' : String(line.slipNumber))}
          label="Phiếu số"
          optional
          inputMode="numeric"
          width="short"
        />
        <TextField
          {...of('reason')}
          label="Lý do sửa"
          hint="Bắt buộc sau khi cuộc tiếp xúc kết thúc."
          optional={meeting.state !== 'closed' || undefined}
          maxLength={500}
        />
        {wordings.length > 0 ? (
          <Timeline
            label="Các lời đã ghi"
            entries={wordings.map((one) => ({
              when: writeMoment(one.at),
              what: one.words,
              who: one.person ?? undefined,
              note: one.reason || undefined,
            }))}
          />
        ) : null}
      </>
    ),
  })
})

export const correct = actRoute({
  act: 'spoken_line.correct',
  form: correctForm,
  command: (context, input, param) =>
    correctLineOfMeeting(context, { ...input, meetingId: param('id'), lineId: param('lineId') }),
  again: correctPage,
  next: ({ lineId }, { param }) =>
    `${meetingPath(param('id'))}/doc-lai?xong=spoken_line.correct#dong-${lineId}`,
})
