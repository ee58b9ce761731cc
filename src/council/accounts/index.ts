export { guessableWords } from './guessable-words.ts'
export { accountDone, accountRefusals } from './text.vi.ts'
