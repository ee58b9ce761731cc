import { actRoute } from '../../../platform/web/act-route.server.ts'
import { TextArea } from '../../../ui/index.ts'
import { publishPetition } from '../commands/publish.server.ts'
import { filesOfPetition } from '../files.server.ts'
import { publishForm } from '../forms.ts'
import { PublicationWords } from '../views/publication-words.tsx'
import { PublicFiles } from '../views/public-files.tsx'
import { verbPage } from '../views/act-page.tsx'
import { backToPetition } from './back.ts'

export const publishPage = verbPage(
  'publish',
  'Kết quả hiện trên cổng; cử tri xác nhận hoặc phản hồi bằng mã biên nhận.',
  async (state, petition, page) => (
    <>
      <PublicationWords petition={petition} state={state} />
      <PublicFiles
        page={page}
        state={state}
        petition={petition}
        files={await filesOfPetition(page, petition)}
      />
      <TextArea
        {...state.of('note')}
        label="Ghi chú nội bộ"
        optional
      />
    </>
  ),
)

export const publish = actRoute({
  act: 'petition.publish',
  form: publishForm,
  command: (context, input, param) => publishPetition(context, { id: param('id'), ...input }),
  again: publishPage,
  next: backToPetition('petition.publish'),
})
