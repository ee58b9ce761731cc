import type { PageContext } from '../../../platform/web/page.server.ts'
import {
  FormActions,
  HiddenField,
  RadioGroup,
  SelectField,
  SubmitButton,
  TextArea,
  TextField,
} from '../../../ui/index.ts'
import { hamlets } from '../../delegates/index.ts'
import { ActForm, formState } from '../../frame/act-form.tsx'
import type { MeetingDossier } from '../queries.server.ts'
import { lineKinds } from '../spoken-line.ts'
import { lineKindText } from '../text.vi.ts'
import { meetingPath } from './paths.ts'

/**
 * The form of one line. Without script it is a plain form; the element round it keeps lines on the
 * phone, sends them in order, and says of each whether it was kept here.
 */
export async function NotingForm(props: {
  page: PageContext
  meeting: MeetingDossier
  act: string
  lineId: string
}) {
  const { page, meeting, act, lineId } = props
  const { of, typed } = formState(page, act)
  const path = meetingPath(meeting.id)
  const places = await hamlets(page)
  const own = meeting.hamletIds.length === 1 ? (meeting.hamletIds[0] ?? '') : ''
  return (
    <nt-noting
      send={`${page.base}${path}/ghi/gui`}
      meeting={meeting.id}
      account={page.actor?.accountId ?? ''}
      shell={`${page.base}${path}/ghi/ngoai-tuyen`}
      worker={`${page.base}/ban-lam-viec/tiep-xuc/tho-ghi.js`}
      scope={`${page.base}${path}/ghi`}
    >
      <ActForm page={page} act={act} path={`${path}/ghi`}>
        <HiddenField name="lineId" value={typed('lineId') || lineId} />
        <nt-earlier src={`${page.base}${path}/ghi/da-neu`}>
          <TextArea
            {...of('words')}
            label="Lời cử tri"
            hint="Mỗi ý kiến một dòng. Bấm Enter để ghi, Shift và Enter để xuống dòng."
            rows={3}
          />
          <div class="hint" data-earlier hidden>
            <p role="status" />
            <ul />
          </div>
        </nt-earlier>
        <RadioGroup
          {...of('kind')}
          value={typed('kind') || 'petition'}
          label="Loại"
          choices={lineKinds.map((value) => ({ value, label: lineKindText[value] }))}
        />
        <TextField
          {...of('speaker')}
          label="Người nói"
          optional
          autocomplete="off"
          maxLength={100}
        />
        <SelectField
          {...of('hamletId')}
          value={typed('hamletId') || own}
          label="Thôn"
          optional
          options={places.map(({ id, name }) => ({ value: id, label: name }))}
        />
        {meeting.slipsPrinted > 0 ? (
          <TextField
            {...of('slipNumber')}
            label="Phiếu số"
            hint={`Khi nhập từ phiếu giấy: số từ 1 đến ${meeting.slipsPrinted}.`}
            optional
            inputMode="numeric"
            width="short"
          />
        ) : null}
        <FormActions>
          <SubmitButton>Ghi dòng này</SubmitButton>
        </FormActions>
      </ActForm>
      <DeviceLines />
    </nt-noting>
  )
}

/** Where the element shows the lines that this phone keeps; empty and unseen without script. */
function DeviceLines() {
  return (
    <section data-device hidden aria-label="Các dòng trên máy này">
      <h2>Trên máy này</h2>
      <p
        role="status"
        data-standing
        data-waiting="{n} dòng chưa gửi. Đang chờ mạng, không mất dòng nào."
        data-sending="Đang gửi {n} dòng…"
        data-refused="{n} dòng chưa được nhận. Hãy sửa rồi gửi lại."
        data-sent="Mọi dòng đã được ghi nhận."
        data-signed-out="{n} dòng chưa gửi vì đã đăng xuất. Hãy đăng nhập lại bằng cùng tài khoản; các dòng vẫn còn trên máy."
        data-unkept="Trình duyệt này không giữ được dòng khi mất mạng. Hãy ghi khi có mạng."
        data-others="Máy này còn {n} dòng chưa gửi của tài khoản khác. Hãy để người đó đăng nhập và gửi."
      />
      <ol class="record-list" role="list" data-lines />
      <template data-line-form>
        <li>
          <p class="spoken" data-words />
          <p class="chips">
            <span data-kind />
            <span
              class="hint"
              data-state
              data-waiting="chưa gửi, ghi lúc {t}"
              data-sent="đã ghi nhận lúc {t}"
              data-refused="chưa được nhận"
              data-withdrawn="đã bỏ"
            />
            <a data-link hidden />
          </p>
          <p class="error" data-problem hidden />
          <p class="form-actions">
            <button type="button" class="button quiet" data-edit>
              Sửa
            </button>
            <button type="button" class="button quiet" data-undo>
              Bỏ
            </button>
          </p>
        </li>
      </template>
    </section>
  )
}
