export { deadlineFrom, groundOf, storedDeadline } from './ground.server.ts'
export { DeadlineOf } from './views/deadline.tsx'
