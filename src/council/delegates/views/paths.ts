/** Addresses of this slice's desk pages, below the council's base. */
export const paths = {
  people: '/ban-lam-viec/nhan-su',
  organisation: '/ban-lam-viec/to-chuc',
  memberships: '/ban-lam-viec/chuc-vu',
  deputisings: '/ban-lam-viec/giao-quyen',
  terms: '/ban-lam-viec/nhiem-ky',
  hamlets: '/ban-lam-viec/thon',
} as const

export const personPath = (id: string): string => `${paths.people}/${id}`
export const bodyPath = (id: string): string => `${paths.organisation}/${id}`
