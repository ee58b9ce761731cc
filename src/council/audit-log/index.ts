export { auditPermissions } from './policy.ts'
