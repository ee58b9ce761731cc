export { councilsOpened, insertCouncil } from './councils.server.ts'
