/** Addresses of this slice's pages, below the council's own. */
export const deskPath = '/ban-lam-viec/van-ban'
export const portalPath = '/van-ban'
export const incomingPath = '/ban-lam-viec/van-ban-den'
export const importPath = '/ban-lam-viec/nhap-van-ban'
export const verifyPath = `${portalPath}/kiem-tra`

export const documentPath = (id: string) => `${deskPath}/${id}`
export const incomingDocumentPath = (id: string) => `${incomingPath}/${id}`
