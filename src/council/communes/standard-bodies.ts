/** A body that a commune has by law or as a rule, before it has an id. */
export type StandardBody = {
  readonly key: string
  readonly kind: string
  readonly name: string
  readonly symbol: string
  readonly parent: string | null
  /** By law: cannot be left out. */
  readonly isRequired: boolean
}

type Row = readonly [key: string, kind: string, name: string, symbol: string, parent: string | null]

/**
 * The bodies of a new council, prefilled. Required are those of Luật Tổ chức chính quyền địa phương
 * 72/2025/QH15 (council, Standing body, two boards: Điều 29; people's committee); specialised agencies
 * follow Nghị định 150/2025/NĐ-CP, where a ward's economic office also has building and planning.
 */
export function standardBodies(unitType: string): StandardBody[] {
  const type = unitType.toLowerCase()
  const economy = type === 'xã' ? 'Phòng Kinh tế' : 'Phòng Kinh tế, Hạ tầng và Đô thị'
  const required: Row[] = [
    ['council', 'council', `HĐND ${type}`, 'HĐND', null],
    ['standing', 'standing_body', `Thường trực HĐND ${type}`, 'TTHĐND', 'council'],
    ['economy', 'board', 'Ban Kinh tế - Ngân sách', 'BKTNS', 'council'],
    ['culture', 'board', 'Ban Văn hóa - Xã hội', 'BVHXH', 'council'],
    ['committee', 'peoples_committee', `UBND ${type}`, 'UBND', null],
    ['office', 'council_office', `Văn phòng HĐND và UBND ${type}`, 'VP', 'committee'],
  ]
  const usual: Row[] = [
    ['economy_agency', 'agency', economy, 'KT', 'committee'],
    ['culture_agency', 'agency', 'Phòng Văn hóa - Xã hội', 'VHXH', 'committee'],
    ['service_centre', 'agency', 'Trung tâm Phục vụ hành chính công', 'TTPVHCC', 'committee'],
    ['police', 'agency', `Công an ${type}`, 'CA', 'committee'],
    ['military', 'agency', `Ban Chỉ huy quân sự ${type}`, 'BCHQS', 'committee'],
    ['front', 'fatherland_front', `Ủy ban MTTQ Việt Nam ${type}`, 'MTTQ', null],
    ['farmers', 'mass_organisation', `Hội Nông dân ${type}`, 'HND', 'front'],
    ['women', 'mass_organisation', `Hội Liên hiệp Phụ nữ ${type}`, 'HLHPN', 'front'],
    ['youth', 'mass_organisation', `Đoàn Thanh niên ${type}`, 'ĐTN', 'front'],
    ['veterans', 'mass_organisation', `Hội Cựu chiến binh ${type}`, 'HCCB', 'front'],
    ['union', 'mass_organisation', `Công đoàn ${type}`, 'CĐ', 'front'],
    ['watch', 'community_supervision_group', `Tổ giám sát cộng đồng ${type}`, '', 'front'],
  ]
  return [...required.map((row) => bodyOf(row, true)), ...usual.map((row) => bodyOf(row, false))]
}

function bodyOf([key, kind, name, symbol, parent]: Row, isRequired: boolean): StandardBody {
  return { key, kind, name, symbol, parent, isRequired }
}
