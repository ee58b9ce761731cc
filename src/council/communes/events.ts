/** Facts this slice announces. */
export const communeFacts = {
  opened: 'council.opened', // một Hội đồng được mở trên hệ thống
} as const
