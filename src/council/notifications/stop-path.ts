/** Where a voter stops the mails, by the id of the mail in hand. */
export const stopPath = '/thong-bao/bo-nhan'
