export const deskPath = '/ban-lam-viec/chi-tieu'
export const portalPath = '/chi-tieu'
export const importPath = `${deskPath}/nhap`
