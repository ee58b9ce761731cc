export { figureRuleUsage } from './rule-usage.ts'
