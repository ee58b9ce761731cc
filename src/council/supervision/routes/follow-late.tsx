import { actRoute } from '../../../platform/web/act-route.server.ts'
import { TextArea } from '../../../ui/index.ts'
import {
  explainRecommendation,
  reportRecommendation,
  urgeRecommendation,
} from '../commands/follow.server.ts'
import { toldForm } from '../forms.ts'
import { followPage } from '../views/supervision-page.tsx'
import { followed } from './done.ts'

export const urgePage = followPage('urge', 'Cơ quan thực hiện đọc được lời đôn đốc ở trang của kiến nghị.', (_, { of }) => (
  <TextArea {...of('words')} label="Nội dung đôn đốc" rows={4} maxLength={3000} />
))

export const urge = actRoute({
  act: 'recommendation.urge',
  form: toldForm,
  command: (context, input, param) => urgeRecommendation(context, { id: param('id'), ...input }),
  again: urgePage,
  next: followed('recommendation.urge'),
})

export const explainPage = followPage(
  'explain',
  'Vì sao chưa xong, vướng ở đâu, bao giờ xong.',
  (_, { of }) => (
    <TextArea {...of('words')} label="Nội dung giải trình" rows={6} maxLength={3000} />
  ),
)

export const explain = actRoute({
  act: 'recommendation.explain',
  form: toldForm,
  command: (context, input, param) => explainRecommendation(context, { id: param('id'), ...input }),
  again: explainPage,
  next: followed('recommendation.explain'),
})

export const reportPage = followPage(
  'report',
  'Ghi nội dung báo cáo trước kỳ họp về kiến nghị chưa thực hiện.',
  (_, { of }) => (
    <TextArea {...of('words')} label="Nội dung báo cáo kỳ họp" rows={6} maxLength={3000} />
  ),
)

export const report = actRoute({
  act: 'recommendation.report',
  form: toldForm,
  command: (context, input, param) => reportRecommendation(context, { id: param('id'), ...input }),
  again: reportPage,
  next: followed('recommendation.report'),
})
