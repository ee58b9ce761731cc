/** Pages of following, below the council's own address. */
export const followPath = '/theo-doi'
export const confirmPath = `${followPath}/xac-nhan`
/** Where a mail program posts by itself, so that one press ends the mails of one petition. */
export const unfollowPath = `${followPath}/bo`

export const stoppedPath = `${followPath}/da-bo`

/** The petition as this follower may read it: by its public page, else by its receipt. */
export function petitionPath(receiptCode: string, byReceipt: boolean): string {
  return byReceipt ? `/kien-nghi/tra-cuu?ma=${receiptCode}` : `/kien-nghi/${receiptCode}`
}
