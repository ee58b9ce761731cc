/** Addresses of the slice, below the council's own. */
export const deskPath = '/ban-lam-viec/tiep-xuc'
export const portalPath = '/tiep-xuc-cu-tri'

export const roundPath = (id: string): string => `${deskPath}/dot/${id}`
export const meetingPath = (id: string): string => `${deskPath}/${id}`
export const publicPath = (id: string): string => `${portalPath}/${id}`
