export { agendaPermissions } from './policy.ts'
export { inQueue } from './speech.ts'
export type { SpeechKind } from './speech.ts'
export { agendaOf, currentItem, itemForVote, speechesOf } from './queries.server.ts'
export type { ItemShown, SpeechShown } from './queries.server.ts'
export { agendaFileReaders, filesOfItems } from './files.server.ts'
export { agendaDone, agendaRefusals } from './refusal-text.vi.ts'
export {
  kindText as itemKindText,
  minutesInWords,
  papersInWords,
  speechText,
  stateText as itemStateText,
} from './text.vi.ts'
export { agendaLogText } from './log-text.vi.ts'
export { AgendaTable } from './views/agenda-table.tsx'
export { askSpeechForm, itemStepForm, speechStepForm, summariseForm } from './forms.ts'
// What loads samples and what the hall's pages and flows call: the same commands that people use.
export { addItem } from './commands/add-item.server.ts'
export { attachPaper } from './commands/attach-paper.server.ts'
export { postponeItem, withdrawItem } from './commands/change-item.server.ts'
export { finishItem, summariseItem, takeUpItem } from './commands/conduct-item.server.ts'
export { askToSpeak, endSpeech, giveFloor, withdrawSpeech } from './commands/speak.server.ts'
