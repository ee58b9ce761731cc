export { formPage } from '../../frame/form-page.tsx'
