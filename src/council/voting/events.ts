/** Facts this slice announces, each with what happened. */
export const voteFacts = {
  opened: 'vote.opened', // mở biểu quyết
  closed: 'vote.closed', // kết thúc, có kết quả
  annulled: 'vote.annulled', // hủy kết quả
  cast: 'ballot.cast', // một phiếu được ghi nhận
} as const
