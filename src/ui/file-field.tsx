import { Field, fieldAria, isRequired } from './field.tsx'
import type { FieldProps } from './field.tsx'
import { uiText } from './text.vi.ts'

export type FileFieldProps = FieldProps & {
  /** As in HTML: `.pdf,.docx,image/*`. */
  accept?: string
  isMultiple?: boolean
  /** Largest file in bytes: a larger one is pointed out as soon as it is chosen. */
  largest?: number
  /** Files already kept on the server, so that a refused form does not lose them. */
  kept?: readonly { href: string; label: string }[]
}

/** Native file choice; the hint should say which types and how large. */
export function FileField(props: FileFieldProps) {
  const kept = props.kept ?? []
  return (
    <Field field={props}>
      {kept.length > 0 ? (
        <p class="hint">
          {uiText.fileChosen}{' '}
          {kept.map((file, index) => (
            <>
              {index > 0 ? ', ' : null}
              <a href={file.href}>{file.label}</a>
            </>
          ))}
        </p>
      ) : null}
      <nt-file-choice largest={props.largest ?? Number.MAX_SAFE_INTEGER}>
        <input
          {...fieldAria(props)}
          class="input file"
          type="file"
          name={props.name}
          accept={props.accept}
          multiple={props.isMultiple}
          required={isRequired(props) && kept.length === 0}
        />
        <p class="field-error" role="status" data-over={uiText.fileOver} />
      </nt-file-choice>
    </Field>
  )
}
