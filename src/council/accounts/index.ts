export { guessableWords } from './guessable-words.ts'
export { accountPermissions } from './policy.ts'
export { accountFacts } from './events.ts'
export { accountLogText } from './log-text.vi.ts'
export { accountDone, accountRefusals } from './text.vi.ts'
export { passkeyDone, passkeyRefusals } from './passkey-text.vi.ts'
export { providerDone, providerRefusals } from './provider-text.vi.ts'
// What the first-run wizard may call: the same command that people use.
export { openAccount } from './commands/open.server.ts'
