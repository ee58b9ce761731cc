import { writeDay } from '../../../kernel/clock.ts'
import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { DateField, TextField } from '../../../ui/index.ts'
import { formState } from '../../frame/act-form.tsx'
import { closeHamlet } from '../commands/close-hamlet.server.ts'
import { closeForm } from '../forms.ts'
import { hamletRecords } from '../people.server.ts'
import { formPage } from '../views/form-page.tsx'
import { paths } from '../views/paths.ts'

export const closeHamletPage: PageRoute = async (page) => {
  const hamlet = (await hamletRecords(page)).find(({ id }) => id === page.param('id'))
  if (!hamlet) return page.notFound()
  const { of, typed, problem } = formState(page, 'hamlet.close')
  return formPage(page, {
    title: `Kết thúc ${hamlet.name}`,
    lead: 'Khi thôn sáp nhập, chia tách hoặc đổi tên theo nghị quyết của Hội đồng. Kiến nghị và việc cũ vẫn mang tên thôn này.',
    current: paths.hamlets,
    crumbs: [{ href: page.base + paths.hamlets, label: 'Thôn, tổ dân phố' }],
    act: 'hamlet.close',
    path: `${paths.hamlets}/${hamlet.id}/ket-thuc`,
    back: paths.hamlets,
    submit: 'Kết thúc thôn',
    isGrave: true,
    children: (
      <>
        <DateField
          name="closedOn"
          label="Ngày kết thúc"
          value={typed('closedOn') || writeDay(page.today)}
          error={problem('closedOn')}
        />
        <TextField {...of('basis')} label="Nghị quyết làm căn cứ" maxLength={300} />
      </>
    ),
  })
}

export const closeHamletAct = actRoute({
  act: 'hamlet.close',
  form: closeForm,
  command: (context, input, param) => closeHamlet(context, { id: param('id'), ...input }),
  again: closeHamletPage,
  next: () => `${paths.hamlets}?xong=hamlet.close`,
})
