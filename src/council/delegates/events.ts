/** Facts this slice announces, each with what happened. The payload holds ids and days, no names. */
export const delegateFacts = {
  personAdded: 'person.added', // thêm người
  personEdited: 'person.edited', // sửa thông tin của người
  bodyAdded: 'body.added', // thêm tổ chức
  bodyClosed: 'body.closed', // tổ chức kết thúc
  hamletAdded: 'hamlet.added', // thêm thôn
  hamletPlaced: 'hamlet.placed', // ghi vị trí của thôn
  hamletClosed: 'hamlet.closed', // thôn kết thúc (sáp nhập, chia tách)
  termOpened: 'council_term.opened', // mở nhiệm kỳ mới
  appointed: 'membership.appointed', // được bầu, được bổ nhiệm
  ended: 'membership.ended', // thôi giữ chức vụ
  authorised: 'deputising.authorised', // giao quyền, làm thay
  revoked: 'deputising.revoked', // thôi giao quyền
  rosterUploaded: 'roster.uploaded', // danh sách được gửi lên để xem trước
  rosterImported: 'roster.imported', // danh sách được nhập
} as const
