export { councilsOpened, insertCouncil, markSetUp } from './councils.server.ts'
export type { OpenedCouncil } from './councils.server.ts'
