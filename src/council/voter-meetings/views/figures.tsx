import { DefinitionList } from '../../../ui/index.ts'
import { outcomeText } from '../../petitions/index.ts'
import type { LineFigures } from '../report.ts'

/** Figures of what was said, each kind and each outcome apart. */
export function Figures({ figures }: { figures: LineFigures }) {
  const { outcomes } = figures
  const names = Object.keys(outcomes) as (keyof typeof outcomes)[]
  return (
    <DefinitionList
      items={[
        { term: 'Ý kiến được ghi', value: figures.lines },
        { term: 'Kiến nghị', value: figures.petitions },
        { term: 'Ý kiến, không phải kiến nghị', value: figures.opinions },
        { term: 'Ngoài phạm vi', value: figures.outOfScope },
        ...names.map((name) => ({ term: outcomeText[name], value: outcomes[name] })),
        { term: 'Kiến nghị chờ kết quả', value: figures.waiting },
      ]}
    />
  )
}
