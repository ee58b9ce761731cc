/** Addresses of the slice, below the council's own. */
export const deskPath = '/ban-lam-viec/chuong-trinh'
export const portalPath = '/chuong-trinh'
export const yearPath = (year: number): string => `${deskPath}/${year}`
