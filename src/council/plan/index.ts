export { planPermissions } from './policy.ts'
export { planFacts } from './events.ts'
export { readPlanFile } from './plan-file.ts'
export type { PlanFile } from './plan-file.ts'
// What loads samples and what flows may call: the same commands that people use.
export { addPlan } from './commands/add-plan.server.ts'
