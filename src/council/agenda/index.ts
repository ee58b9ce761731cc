export { agendaPermissions } from './policy.ts'
export { agendaFacts } from './events.ts'
export { mayFollow as mayFollowItem } from './agenda-item.ts'
export type { ItemKind, ItemState } from './agenda-item.ts'
export { inQueue } from './speech.ts'
export type { SpeechKind, SpeechState } from './speech.ts'
export { agendaOf, currentItem, itemForVote, plannedMinutes, speechesOf } from './queries.server.ts'
export type { ItemShown, PaperShown, SpeechShown } from './queries.server.ts'
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
export { askSpeechForm, itemStepForm, reasonForm, speechStepForm, summariseForm } from './forms.ts'
// What loads samples and what the hall's pages and flows call: the same commands that people use.
export { addItem } from './commands/add-item.server.ts'
export { attachPaper } from './commands/attach-paper.server.ts'
export { postponeItem, waivePapers, withdrawItem } from './commands/change-item.server.ts'
export { finishItem, summariseItem, takeUpItem } from './commands/conduct-item.server.ts'
export { askToSpeak, endSpeech, giveFloor, withdrawSpeech } from './commands/speak.server.ts'
