import { actRoute } from '../../../platform/web/act-route.server.ts'
import type { PageRoute } from '../../../platform/web/page.server.ts'
import { formState } from '../../frame/act-form.tsx'
import { OwnPlace } from '../../frame/own-place.tsx'
import { placeHamlet } from '../commands/place-hamlet.server.ts'
import { placeHamletForm } from '../forms.ts'
import { hamletRecords } from '../people.server.ts'
import { formPage } from '../views/form-page.tsx'
import { paths } from '../views/paths.ts'

export const placeHamletPage: PageRoute = async (page) => {
  const hamlet = (await hamletRecords(page)).find(({ id }) => id === page.param('id'))
  if (!hamlet) return page.notFound()
  const { of, typed } = formState(page, 'hamlet.place')
  const shown = (name: 'latitude' | 'longitude') => typed(name) || written(hamlet[name])
  return formPage(page, {
    title: `Vị trí ${hamlet.name}`,
    lead: 'Một điểm giữa thôn, ví dụ nhà văn hóa. Điểm này hiện trên bản đồ kiến nghị của cổng.',
    current: paths.hamlets,
    crumbs: [{ href: page.base + paths.hamlets, label: 'Thôn, tổ dân phố' }],
    act: 'hamlet.place',
    path: `${paths.hamlets}/${hamlet.id}/vi-tri`,
    back: paths.hamlets,
    submit: 'Ghi vị trí',
    scripts: ['own-place'],
    children: (
      <OwnPlace
        latitude={{
          ...of('latitude'),
          hint: 'Từ 8 đến 24, ví dụ 20,745318. Để trống cả hai nếu chưa biết.',
          value: shown('latitude'),
        }}
        longitude={{
          ...of('longitude'),
          hint: 'Từ 102 đến 118, ví dụ 106,612704.',
          value: shown('longitude'),
        }}
        saysFound="Đã điền vị trí của bạn. Hãy kiểm tra rồi ghi."
        saysRefused="Thiết bị không cho biết vị trí. Hãy nhập hai số bằng tay."
      />
    ),
  })
}

function written(degrees: number | null): string {
  return degrees === null ? '' : String(degrees).replace('.', ',')
}

export const placeHamletAct = actRoute({
  act: 'hamlet.place',
  form: placeHamletForm,
  command: (context, input, param) => placeHamlet(context, { id: param('id'), ...input }),
  again: placeHamletPage,
  next: () => `${paths.hamlets}?xong=hamlet.place`,
})
