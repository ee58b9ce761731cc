import { z } from 'zod'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import { chosenId, optionalText, requiredText } from '../../../platform/web/fields.ts'
import { forgetView, keepView } from '../../saved-views/index.ts'
import { deskList } from './desk-list.tsx'

const petitionList = '/ban-lam-viec/kien-nghi'

export const keepPetitionView = actRoute({
  act: 'saved_view.keep',
  form: z.strictObject({ name: requiredText('tên bộ lọc', 60), query: optionalText('bộ lọc', 1000) }),
  command: (context, input) => keepView(context, { list: petitionList, ...input }),
  again: deskList,
  next: ({ query }) => `${petitionList}?${query}&xong=saved_view.keep`,
})

export const forgetPetitionView = actRoute({
  act: 'saved_view.forget',
  form: z.strictObject({ id: chosenId('bộ lọc') }),
  command: forgetView,
  again: deskList,
  next: () => `${petitionList}?xong=saved_view.forget`,
})
