import { z } from 'zod'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import { chosenId } from '../../../platform/web/fields.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { takeTemplate } from '../commands/template.server.ts'
import { templateUses, type TemplateUse } from '../template.ts'
import { answerPage } from './answer.tsx'
import { sendBackPage } from './check.tsx'
import { reopenPage, returnPage } from './end.tsx'
import { declinePage, extendPage } from './extend.tsx'

const pages: Record<TemplateUse, PageRoute> = {
  answer: answerPage,
  send_back: sendBackPage,
  return: returnPage,
  extend: extendPage,
  decline: declinePage,
  reopen: reopenPage,
}

/** Puts a template into the form of one verb, whatever else is filled in by then. */
export function takeTemplateFor(use: TemplateUse) {
  return actRoute({
    act: `petition.${use}`,
    form: z.looseObject({ template: chosenId('mẫu câu') }),
    command: (context, { template }) =>
      takeTemplate(context, { id: template, use, field: templateUses[use] }),
    again: pages[use],
    next: () => '/ban-lam-viec/kien-nghi',
  })
}
