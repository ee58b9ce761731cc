import { largestFile, writeSize, type FileLimits } from '../../platform/storage/file-kind.ts'
import { keptField } from '../../platform/web/form.ts'
import type { PageContext } from '../../platform/web/page.server.ts'
import { CheckboxGroup, FileField } from '../../ui/index.ts'
import { formState } from './act-form.tsx'

const accepted = {
  pictures: 'image/jpeg,image/png,image/webp,application/pdf',
  documents: '.pdf,.docx,.xlsx,.odt,.txt,image/jpeg,image/png,image/webp',
}

function limitsInWords(
  { scan, picture, office }: FileLimits,
  takes: keyof typeof accepted,
): string {
  const documents = takes === 'documents' ? `, Word và Excel ${writeSize(office)}` : ''
  return `Mỗi tệp PDF không quá ${writeSize(scan)}, ảnh ${writeSize(picture)}${documents}.`
}

/**
 * Files to send with a form. Stands last among the fields: what was typed is read before the files.
 * Files that came with a form that was refused are offered again and need not be chosen twice.
 */
export function AttachmentField(props: {
  page: PageContext
  act: string
  name: string
  label: string
  hint: string
  takes: keyof typeof accepted
}) {
  const { page, act, name, label, hint, takes } = props
  const kept = page.again?.act === act ? (page.again.kept ?? []) : []
  const own = kept.filter(({ field }) => field === name)
  return (
    <>
      {own.length > 0 ? (
        <CheckboxGroup
          name={keptField}
          id={`${name}-da-nhan`}
          label="Tệp đã nhận, gửi kèm lần này"
          hint="Không phải chọn lại. Bỏ dấu chọn nếu không gửi kèm."
          optional="unmarked"
          values={own.map(({ sealed }) => sealed)}
          choices={own.map((file) => ({
            value: file.sealed,
            label: `${file.name} (${writeSize(file.bytes)})`,
          }))}
        />
      ) : null}
      <FileField
        name={name}
        label={label}
        hint={`${hint} ${limitsInWords(page.fileLimits, takes)}`}
        accept={accepted[takes]}
        largest={largestFile(page.fileLimits)}
        isMultiple
        optional
        error={formState(page, act).problem(name)}
      />
    </>
  )
}
