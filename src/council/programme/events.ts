/** Facts this slice announces, each with what happened. */
export const programmeFacts = {
  drafted: 'programme.drafted', // lập dự thảo chương trình năm
  changed: 'programme.changed', // thêm, sửa, bỏ hoạt động
  adopted: 'programme.adopted', // chương trình năm được thông qua
} as const
