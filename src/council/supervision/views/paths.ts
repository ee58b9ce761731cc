/** Addresses of the slice, below the council's own. */
export const deskPath = '/ban-lam-viec/giam-sat'
export const portalPath = '/giam-sat'
export const supervisionPath = (id: string): string => `${deskPath}/${id}`
export const recommendationPath = (id: string): string => `${deskPath}/kien-nghi/${id}`
