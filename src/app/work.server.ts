import { join } from 'node:path'
import { documentReactions, readImportedFiles } from '../council/documents/index.ts'
import {
  forgetOldNotifications,
  mailMorningDigests,
  remindOfIncomingDocuments,
  pushText,
  remindOfDuePetitions,
} from '../council/notifications/index.ts'
import { announceDuePromises, confirmAtEndOfContestTime, promiseReactions } from '../council/petitions/index.ts'
import { forgetUnconfirmedFollowers } from '../council/followers/index.ts'
import { forgetVoterLogins } from '../council/voter-logins/index.ts'
import { auditTasks } from '../platform/audit/audit-tasks.server.ts'
import type { HeadKey } from '../platform/audit/head-key.server.ts'
import type { Connection } from '../platform/db/pool.server.ts'
import { forgetEndedLogins } from '../platform/identity/identity.server.ts'
import { eachCommune } from '../platform/jobs/each-commune.server.ts'
import { startJobs, type RunningJobs } from '../platform/jobs/jobs.server.ts'
import { reactToFacts } from '../platform/jobs/react-to-facts.server.ts'
import type { JobLog, Task, Timetable, WorkContext } from '../platform/jobs/task.ts'
import type { WorkDeps } from '../platform/jobs/work.server.ts'
import { openMailFolder } from '../platform/mail/mail-folder.server.ts'
import type { MailSettings } from '../platform/mail/mail-settings.ts'
import { sendMail } from '../platform/mail/outbox.server.ts'
import { openSmtp } from '../platform/mail/smtp.server.ts'
import type { MailTransport } from '../platform/mail/transport.ts'
import { openHttpGateway } from '../platform/messages/http-gateway.server.ts'
import { openMessageLog } from '../platform/messages/message-log.server.ts'
import type { MessageSettings } from '../platform/messages/message-settings.ts'
import { forgetMessages, sendMessage } from '../platform/messages/outbox.server.ts'
import { pushNews } from '../platform/push/push-news.server.ts'
import type { Push } from '../platform/push/push.server.ts'
import { rebuildSearchIndex, rebuildTask } from '../platform/search/keep-index.server.ts'
import type { Files } from '../platform/storage/files.server.ts'
import { sweepFiles } from '../platform/storage/sweep.server.ts'
import type { Councils } from '../platform/tenancy/councils.server.ts'
import { publicAddress } from '../platform/tenancy/public-address.ts'
import { reactions } from './reactions.ts'
import { searchFeeds } from './search-feeds.ts'

export type WorkSettings = Pick<WorkDeps, 'db' | 'clock' | 'calendarOf'> & {
  readonly connection: Connection
  readonly dataFolder: string
  readonly mail: MailSettings
  readonly messages: MessageSettings
  readonly push: Push
  readonly files: Files
  readonly headKey: HeadKey
  readonly councils: Councils
  readonly log: JobLog
}

const at = (time: string) => Temporal.PlainTime.from(time)

/** When the product works by itself, on the clock of the legal zone. */
const timetable: readonly Timetable[] = [
  { task: 'confirm-at-end-of-contest-time', dailyAt: at('00:10') },
  { task: 'forget-old-notifications', dailyAt: at('02:30') },
  { task: 'forget-ended-logins', dailyAt: at('02:40') },
  { task: 'forget-voter-logins', dailyAt: at('02:50') },
  { task: 'forget-unconfirmed-followers', dailyAt: at('02:55') },
  { task: 'sweep-files', dailyAt: at('03:00') },
  { task: rebuildTask, dailyAt: at('03:30') },
  { task: 'announce-due-promises', dailyAt: at('06:50') },
  { task: 'remind-of-due-petitions', dailyAt: at('07:00') },
  { task: 'remind-of-incoming-documents', dailyAt: at('07:05') },
  { task: 'mail-morning-digests', dailyAt: at('07:10') },
]

/** Starts all that is done outside requests: reactions to facts, reminders, mail. */
export async function startWork(settings: WorkSettings): Promise<RunningJobs> {
  const { connection, log, db } = settings
  const transport = openTransport(settings)
  const audit = auditTasks(settings)
  const jobs = await startJobs({
    connection,
    tasks: [
      ...communeTasks(workDeps(settings), settings.files),
      ...audit.tasks,
      sendMail(db, transport),
      ...messageTasks(settings),
      pushNews({ ...settings, councilOf: workDeps(settings).councilOf, title: pushText.news }),
      sweepTask(settings),
      forgetTask(settings),
    ],
    timetable: [...audit.timetable, ...timetable],
    log,
  })
  return {
    async stop() {
      await jobs.stop()
      await transport.close()
    },
  }
}

function communeTasks(deps: WorkDeps, files: Files): Task[] {
  return [
    reactToFacts(deps, [...reactions, ...documentReactions(files), ...promiseReactions(deps)]),
    readImportedFiles(deps, files),
    rebuildSearchIndex(deps, searchFeeds),
    eachCommune(deps, 'confirm-at-end-of-contest-time', (context) =>
      confirmAtEndOfContestTime(deps, context),
    ),
    eachCommune(deps, 'announce-due-promises', (context) => announceDuePromises(deps, context)),
    eachCommune(deps, 'remind-of-due-petitions', remindOfDuePetitions),
    eachCommune(deps, 'remind-of-incoming-documents', remindOfIncomingDocuments),
    eachCommune(deps, 'mail-morning-digests', mailMorningDigests),
    eachCommune(deps, 'forget-old-notifications', forgetOldNotifications),
    eachCommune(deps, 'forget-voter-logins', forgetVoters),
    eachCommune(deps, 'forget-unconfirmed-followers', forgetUnconfirmedFollowers),
  ]
}

/** Bytes of files that no act recorded go after a day. */
function sweepTask({ db, files, clock, log }: WorkSettings): Task {
  return {
    name: 'sweep-files',
    async run() {
      const councils = await db.selectFrom('councils').select('commune').execute()
      const communes = councils.map(({ commune }) => commune)
      const swept = await sweepFiles({ files, db, communes, now: clock.now() })
      if (swept.bytesRemoved + swept.incomingRemoved > 0) log('files.swept', swept)
    },
  }
}

/** Logins that ended, first steps, spent codes and old failures: nobody asks for them again. */
function forgetTask({ db, clock }: WorkSettings): Task {
  return { name: 'forget-ended-logins', run: () => forgetEndedLogins(db, clock.now()) }
}

function workDeps({ db, clock, calendarOf, councils, mail }: WorkSettings): WorkDeps {
  return {
    db,
    clock,
    calendarOf,
    async councilOf(commune) {
      const known = councils.byCommune(commune)
      if (known) return known
      // Opened by another process a moment ago: its news may still be on the way.
      await councils.reload()
      return councils.byCommune(commune)
    },
    absolute: (council, path) => publicAddress(mail.publicUrl, council, path),
  }
}

/** Codes and logins of voters that are over, and which messages went before yesterday. */
async function forgetVoters(context: WorkContext): Promise<void> {
  await forgetVoterLogins(context)
  await forgetMessages(context, context.now.subtract({ hours: 24 }))
}

function messageTasks({ db, clock, dataFolder, messages }: WorkSettings): Task[] {
  if (messages.way === 'off') return []
  const gateway =
    messages.way === 'gateway'
      ? openHttpGateway(messages)
      : openMessageLog(join(dataFolder, 'messages.log'))
  return [sendMessage({ db, clock, gateway })]
}

function openTransport({ dataFolder, mail }: WorkSettings): MailTransport {
  const { smtpUrl, from } = mail
  return smtpUrl ? openSmtp(smtpUrl, from) : openMailFolder(join(dataFolder, 'mail'), from)
}
