export { forgetVoterLogins } from './store.server.ts'
export { voterDone, voterRefusals } from './text.vi.ts'
