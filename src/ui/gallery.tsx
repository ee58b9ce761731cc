import type { Child } from 'hono/jsx'
import { Breadcrumbs } from './breadcrumbs.tsx'
import { ButtonLink } from './buttons.tsx'
import { DeskFrame } from './desk-frame.tsx'
import type { Site } from './frame-parts.tsx'
import { GalleryCharts, GalleryMonth, GalleryTables } from './gallery-figures.tsx'
import { GalleryForms } from './gallery-forms.tsx'
import { GalleryParts } from './gallery-parts.tsx'
import type { PageAssets } from './page.tsx'
import { PageHeading } from './page-heading.tsx'
import { PlainFrame } from './plain-frame.tsx'
import { PortalFrame } from './portal-frame.tsx'

export type GalleryFrame = 'desk' | 'portal' | 'plain'

export type GalleryProps = {
  assets: PageAssets
  /** Address of the gallery itself; its links stay on it. */
  href: string
  frame?: GalleryFrame
}

const site: Site = { name: 'Hội đồng nhân dân xã Mẫu', overline: 'Tỉnh Mẫu', href: '#' }

function Body({ href }: { href: string }) {
  return (
    <>
      <Breadcrumbs crumbs={[{ label: 'Trang chủ', href }, { label: 'Kiểu mẫu' }]} />
      <PageHeading
        overline="Dành cho người làm phần mềm và người góp ý"
        title="Kiểu mẫu: mọi bộ phận của giao diện"
        lead="Mỗi bộ phận dưới đây dùng chung cho mọi trang. Thu nhỏ cửa sổ, đổi nền tối, phóng chữ 200 % hay in ra giấy: trang vẫn đọc được."
        actions={
          <>
            <ButtonLink href={`${href}?khung=desk`}>Khung bàn làm việc</ButtonLink>
            <ButtonLink href={`${href}?khung=portal`}>Khung cổng công khai</ButtonLink>
            <ButtonLink href={`${href}?khung=plain`}>Khung một cột</ButtonLink>
          </>
        }
      />
      <GalleryParts href={href} />
      <GalleryForms href={href} />
      <GalleryTables href={href} />
      <GalleryMonth />
      <GalleryCharts />
    </>
  )
}

const footer: Child = (
  <>
    <p>Trụ sở: thôn Trung tâm, xã Mẫu. Điện thoại: 0225 000 000.</p>
    <p>
      <a href="#noi-dung">Về đầu trang</a>
    </p>
  </>
)

/** One page with every part in every tone, for the eye, for axe and for the screen-shot. */
export function Gallery({ assets, href, frame = 'desk' }: GalleryProps) {
  const page = { title: 'Kiểu mẫu', assets, site, sample: true }
  const search = { action: href, label: 'Tìm trong trang' }
  const current = (label: string, isCurrent = false) => ({ href, label, isCurrent })
  if (frame === 'plain') {
    return (
      <PlainFrame {...page} footer={footer}>
        <Body href={href} />
      </PlainFrame>
    )
  }
  if (frame === 'portal') {
    const nav = [
      current('Giới thiệu'),
      current('Kiểu mẫu', true),
      current('Tra cứu'),
      current('Số liệu mở'),
    ]
    return (
      <PortalFrame {...page} nav={nav} search={search} signIn={{ href }} footer={footer}>
        <Body href={href} />
      </PortalFrame>
    )
  }
  const nav = [
    { links: [{ ...current('Việc của tôi'), count: 7 }, current('Kế hoạch')] },
    { label: 'Tra cứu', links: [current('Kiểu mẫu', true), current('Văn bản đã ban hành')] },
  ]
  return (
    <DeskFrame
      {...page}
      nav={nav}
      search={search}
      person={{ name: 'Trần Thị Bình Mẫu', office: 'Công chức văn phòng', href }}
      signOutAction={href}
      notifications={{ href, count: 3 }}
    >
      <Body href={href} />
    </DeskFrame>
  )
}
