// The only door of the design system: parts and page frames that know no word of the Council.
export { Page } from './page.tsx'
export type { PageAssets, PageProps } from './page.tsx'
export type { NavLink, SearchBox, Site } from './frame-parts.tsx'
export { PortalFrame } from './portal-frame.tsx'
export type { PortalFrameProps } from './portal-frame.tsx'
export { DeskFrame } from './desk-frame.tsx'
export type { DeskFrameProps, NavGroup } from './desk-frame.tsx'
export { PlainFrame } from './plain-frame.tsx'
export type { PlainFrameProps } from './plain-frame.tsx'
export type { Tone } from './tone.ts'
export { Icon } from './icons.tsx'
export type { IconName } from './icons.tsx'
export { EmptyState } from './empty-state.tsx'
export { ButtonLink, SubmitButton } from './buttons.tsx'
export type { ButtonLinkProps, ButtonVariant, SubmitButtonProps } from './buttons.tsx'
export { Form, FormActions, IDEMPOTENCY_FIELD } from './form.tsx'
export type { FormProps } from './form.tsx'
export { ErrorSummary } from './error-summary.tsx'
export type { ErrorSummaryProps, FieldError } from './error-summary.tsx'
export { fieldId } from './field.tsx'
export type { FieldProps } from './field.tsx'
export { HiddenField, SearchField, TextArea, TextField } from './text-fields.tsx'
export type { SearchFieldProps, TextAreaProps, TextFieldProps } from './text-fields.tsx'
export { Checkbox, CheckboxGroup, RadioGroup, SelectField } from './choice-fields.tsx'
export type {
  CheckboxGroupProps,
  CheckboxProps,
  Choice,
  Option,
  OptionGroup,
  RadioGroupProps,
  SelectFieldProps,
} from './choice-fields.tsx'
export { DateField } from './date-field.tsx'
export type { DateFieldProps } from './date-field.tsx'
export { dateText, readDateText } from './date-text.ts'
export { FileField } from './file-field.tsx'
export type { FileFieldProps } from './file-field.tsx'
export { DataTable } from './data-table.tsx'
export type { Column, DataTableProps, SortDirection } from './data-table.tsx'
export { TableToolbar } from './table-toolbar.tsx'
export type { SavedView, TableToolbarProps } from './table-toolbar.tsx'
