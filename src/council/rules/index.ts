export { deadlineFrom, groundOf, storedDeadline } from './ground.server.ts'
export { DeadlineOf } from './views/deadline.tsx'
export { readCalendar } from './calendar.server.ts'
