// Controls of the page itself, which send nothing.
const tools = 'nt-shortcuts, nt-select-all'
const fields = 'input:not([type="hidden"]), textarea, select'

function isChanged(field: Element): boolean {
  if (field instanceof HTMLSelectElement) {
    const options = [...field.options]
    const first = Math.max(
      0,
      options.findIndex((option) => option.defaultSelected),
    )
    return !field.multiple && field.selectedIndex !== first
  }
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue
  if (!(field instanceof HTMLInputElement)) return false
  if (field.type === 'checkbox' || field.type === 'radio')
    return field.checked !== field.defaultChecked
  return field.type === 'file' ? field.value !== '' : field.value !== field.defaultValue
}

/**
 * The person is writing, has changed a field, has a dialog open, or has yet to read why the last form was
 * refused: the page must not move.
 */
export function isBusy(): boolean {
  const isWriting = document.activeElement?.matches(fields) ?? false
  if (isWriting || document.querySelector('dialog[open], .error-summary')) return true
  return [...document.querySelectorAll(fields)].some(
    (field) => !field.closest(tools) && isChanged(field),
  )
}

/** Somebody began to write while the page was being read again: what is on screen then stays. */
export function sparesWriting(rendering: Event): boolean {
  if (!isBusy()) return false
  ;(rendering as CustomEvent<{ render: () => void }>).detail.render = () => {}
  return true
}
