/** Addresses of this slice's pages, below the council's own. */
export const deskPath = '/ban-lam-viec/chat-van'
export const portalPath = '/chat-van'
export const nextPath = `${deskPath}/phien-toi`

export const questionPath = (id: string) => `${deskPath}/${id}`
export const publicPath = (id: string) => `${portalPath}/${id}`
