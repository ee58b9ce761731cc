/** Addresses of the hall's pages on the desk, below the council's base. */
export const hallPaths = {
  sessions: '/ban-lam-viec/ky-hop',
  session: (id: string) => `/ban-lam-viec/ky-hop/${id}`,
  cockpit: (id: string) => `/ban-lam-viec/ky-hop/${id}/dieu-hanh`,
  secretary: (id: string) => `/ban-lam-viec/ky-hop/${id}/thu-ky`,
  seat: (id: string) => `/ban-lam-viec/ky-hop/${id}/phong-hop`,
  screen: (id: string) => `/ban-lam-viec/ky-hop/${id}/man-hinh`,
  minutes: (id: string) => `/ban-lam-viec/ky-hop/${id}/bien-ban`,
  vote: (id: string, voteId: string) => `/ban-lam-viec/ky-hop/${id}/bieu-quyet/${voteId}`,
  portal: (id: string) => `/ky-hop/${id}`,
  portalLive: (id: string) => `/ky-hop/${id}/truc-tiep`,
} as const
