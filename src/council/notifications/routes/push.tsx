import { refuse } from '../../../kernel/result.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { pushWorker } from '../../../ui/page-scripts.server.ts'
import { turnPushOff, turnPushOn } from '../commands/push.server.ts'
import { pushOffForm, pushOnForm } from '../forms.ts'
import { choicePath } from '../tell.server.ts'
import { choosePage } from './choose.tsx'

let worker: string | undefined

/** The worker that shows push messages; its scope is the folder it stands in, and no page is its to answer. */
export const pushWorkerFile: PageRoute = (page) => {
  worker ??= pushWorker()
  return page.respond(worker, {
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'no-cache',
  })
}

export const pushOn = actRoute({
  act: 'notification.push_on',
  form: pushOnForm,
  async command(context, { subscription, device }, _param, { push }) {
    if (!push) return refuse('push.off_here')
    const { isService } = push
    return turnPushOn(context, { subscription, device, isService })
  },
  again: choosePage,
  next: () => `${choicePath}?xong=notification.push_on`,
})

export const pushOff = actRoute({
  act: 'notification.push_off',
  form: pushOffForm,
  command: (context, _input, param) => turnPushOff(context, param('id')),
  again: choosePage,
  next: () => `${choicePath}?xong=notification.push_off`,
})
