import type { LogText } from '../../platform/audit/log-text.ts'
import { bodyKindText, officeNames } from './text.vi.ts'

const days = {
  startsOn: { label: 'Từ ngày' },
  endsOn: { label: 'Đến hết ngày' },
}

/** How the audit log names what is done to persons, bodies, offices and terms. */
export const delegateLogText: LogText = {
  acts: {
    'person.add': 'Thêm người',
    'person.edit': 'Sửa thông tin của người',
    'body.add': 'Thêm tổ chức',
    'body.close': 'Kết thúc một tổ chức',
    'hamlet.add': 'Thêm thôn',
    'hamlet.place': 'Ghi vị trí của một thôn',
    'hamlet.close': 'Kết thúc một thôn',
    'council_term.open': 'Mở nhiệm kỳ mới',
    'membership.appoint': 'Ghi nhận người giữ chức vụ',
    'membership.end': 'Ghi thôi giữ chức vụ',
    'deputising.authorise': 'Giao quyền',
    'deputising.revoke': 'Ghi thôi giao quyền',
    'roster.upload': 'Gửi danh sách từ tệp',
    'roster.import': 'Nhập danh sách từ tệp',
  },
  subjects: {
    person: {
      noun: 'Người',
      record: {
        fullName: { label: 'Họ tên' },
        hasPhone: { label: 'Có số điện thoại' },
        hasEmail: { label: 'Có thư điện tử' },
        isPhoneChanged: { label: 'Đổi số điện thoại' },
        isEmailChanged: { label: 'Đổi thư điện tử' },
      },
    },
    body: {
      noun: 'Tổ chức',
      record: {
        kind: { label: 'Loại', values: bodyKindText },
        name: { label: 'Tên' },
        symbol: { label: 'Ký hiệu' },
        parentId: { label: 'Thuộc' },
        openedOn: { label: 'Thành lập' },
        closedOn: { label: 'Kết thúc' },
        areas: { label: 'Địa bàn' },
      },
    },
    hamlet: {
      noun: 'Thôn',
      record: {
        name: { label: 'Tên' },
        formerUnit: { label: 'Đơn vị cũ' },
        latitude: { label: 'Vĩ độ' },
        longitude: { label: 'Kinh độ' },
        closedOn: { label: 'Kết thúc' },
      },
    },
    council_term: {
      noun: 'Nhiệm kỳ',
      record: {
        name: { label: 'Tên' },
        term: { label: 'Nhiệm kỳ trước' },
        electedOn: { label: 'Ngày bầu cử' },
        seats: { label: 'Số đại biểu' },
        ended: { label: 'Số chức vụ kết thúc' },
        ...days,
      },
    },
    membership: {
      noun: 'Chức vụ',
      record: {
        person: { label: 'Người' },
        body: { label: 'Tổ chức' },
        office: { label: 'Chức vụ', values: officeNames },
        basis: { label: 'Căn cứ' },
        ...days,
      },
    },
    roster: {
      noun: 'Danh sách',
      record: {
        fileName: { label: 'Tên tệp' },
        rows: { label: 'Số dòng' },
        people: { label: 'Số người mới' },
        memberships: { label: 'Số chức vụ mới' },
      },
    },
    deputising: {
      noun: 'Giao quyền',
      record: {
        membership: { label: 'Chức vụ được giao' },
        person: { label: 'Người được giao' },
        document: { label: 'Văn bản' },
        ...days,
      },
    },
  },
}
