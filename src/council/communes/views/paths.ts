import { steps, type Step } from '../draft.ts'

/** Addresses of the installation's own pages. */
export const paths = {
  overview: '/cai-dat',
  begin: '/cai-dat/bat-dau',
  signIn: '/cai-dat/dang-nhap',
  secondStep: '/cai-dat/dang-nhap/ma',
  signOut: '/cai-dat/dang-xuat',
  newDraft: '/cai-dat/mo',
} as const

export const stepPath = (draftId: string, step: Step): string =>
  `${paths.newDraft}/${draftId}/${steps[step]}`
export const councilPath = (commune: string): string => `/cai-dat/hoi-dong/${commune}`
