/** Facts this slice announces, each with what happened. The payload never carries personal data. */
export const planFacts = {
  added: 'plan.added', // kế hoạch được đưa vào, cùng các nhiệm vụ
  withdrawn: 'plan.withdrawn', // kế hoạch thôi được dùng
  dutyAdded: 'duty.added', // thêm một nhiệm vụ
  dutyEdited: 'duty.edited', // sửa lời văn hoặc định mức
  dutyRetired: 'duty.retired', // thôi áp dụng
  dutyAssigned: 'duty.assigned', // phân công người chịu trách nhiệm, người phối hợp
  evidenceAdded: 'evidence.added', // thêm bằng chứng bằng tay
  evidenceRemoved: 'evidence.removed', // gỡ bằng chứng
  rulesSet: 'duty.evidence_rules_set', // đổi loại hồ sơ được tính
} as const
