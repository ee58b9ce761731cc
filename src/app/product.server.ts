import type { Hono } from 'hono'
import { legalDay, type Clock } from '../kernel/clock.ts'
import { guessableWords } from '../council/accounts/index.ts'
import { countsSaturday, openCalendars } from '../council/rules/index.ts'
import { openHeadKey } from '../platform/audit/head-key.server.ts'
import { startSequencer } from '../platform/audit/sequencer.server.ts'
import { changeChannel, listenTo } from '../platform/db/listen.server.ts'
import { migrate } from '../platform/db/migrate.server.ts'
import { openDatabase, openPool, type Connection, type Database } from '../platform/db/pool.server.ts'
import type { ProviderSettings } from '../platform/identity/oidc-settings.ts'
import { openProvider } from '../platform/identity/provider.server.ts'
import type { Identity } from '../platform/identity/identity.server.ts'
import { openKeptAnswers } from '../platform/live/kept-answers.ts'
import { openHub } from '../platform/live/hub.ts'
import { readMailSettings, type MailSettings } from '../platform/mail/mail-settings.ts'
import { openPush } from '../platform/push/push.server.ts'
import { openPushKey } from '../platform/push/push-key.server.ts'
import { contactOf, isPushService } from '../platform/push/push-service.ts'
import { askForRebuild } from '../platform/search/keep-index.server.ts'
import type { MessageSettings } from '../platform/messages/message-settings.ts'
import { openFiles } from '../platform/storage/files.server.ts'
import { readStorageSettings } from '../platform/storage/storage-settings.ts'
import { openCouncils } from '../platform/tenancy/councils.server.ts'
import { openLimits } from '../platform/web/limits.ts'
import type { WebEnv } from '../platform/web/page.server.ts'
import { createApp } from './app.server.ts'
import { frames } from './frames.tsx'
import { openIdentities } from './identities.server.ts'
import { followInstallation } from './installation-news.server.ts'
import { openRequestLog } from './request-log.server.ts'
import { loadSamples } from './samples.server.ts'
import { openSecret } from './secret.server.ts'
import { seedInstallation } from './seed.server.ts'
import { setUpGreeting } from './set-up-greeting.server.ts'
import { startWork } from './work.server.ts'

export type ProductSettings = {
  readonly database: Connection
  readonly dataFolder: string
  /** True for an installation without the sample council. */
  readonly empty: boolean
  readonly clock: Clock
  /** Proxies whose word on a client's address counts, as the setting TRUST_PROXY; none without it. */
  readonly trustProxy?: string
  /** How mail leaves; into files without it. */
  readonly mail?: MailSettings
  /** Another way to prove who one is; none without it. */
  readonly provider?: ProviderSettings
  /** How short messages leave; not at all without it. */
  readonly messages?: MessageSettings
  /** Origins of push services besides the known ones. */
  readonly pushServices?: readonly string[]
}

/** The whole product over a database that answers, without a listening socket of its own. */
export type Product = {
  readonly app: Hono<WebEnv>
  readonly db: Database
  readonly identity: Identity
  /** Gets ready for the first sign-in; nobody has to wait for it. */
  warmUp(): Promise<void>
  /** What to tell the person who started it: the sample sign-ins. */
  readonly greeting: readonly string[]
  /** From now on /readyz says no, and open pages are told to follow elsewhere. */
  beginStop(): void
  /** Ends jobs and connections; requests must have ended before. */
  end(): Promise<void>
}

/** Brings the database into shape, loads seeds and samples, composes pages and jobs. */
export async function openProduct(settings: ProductSettings): Promise<Product> {
  const { clock, database, dataFolder, empty, trustProxy = '' } = settings
  const ran = await migrate(database, seedInstallation)
  if (ran.length > 0) await askForRebuild(database)
  const pool = openPool(database)
  const db = openDatabase(pool)
  const greeting = [
    ...(empty ? [] : await loadSamples(db, legalDay(clock.now()))),
    ...(await setUpGreeting(db, clock.now())),
  ]
  const [councils, secret, headKey] = await Promise.all([
    openCouncils(db),
    openSecret(dataFolder),
    openHeadKey(dataFolder),
  ])
  const calendars = await openCalendars(db, (commune) =>
    countsSaturday(councils.byCommune(commune)?.settings),
  )
  const files = await openFiles({ dataFolder, secret, settings: readStorageSettings(process.env) })
  const provider = settings.provider && openProvider(settings.provider)
  const { identity, warmUp, ...signIn } = openIdentities(
    { pool, secret, clock, guessableWords, provider },
    trustProxy,
  )
  const log = openRequestLog()
  const sequencer = startSequencer({ db, log: log.event })
  const news = followInstallation({
    connection: database,
    reloads: { councils: councils.reload, law_days: calendars.reload },
    log: log.event,
  })
  const hub = openHub({ clock })
  const changes = listenTo(database, changeChannel, hub.hearing, sequencer.hearing)
  const { mail = readMailSettings({}, 'http://localhost') } = settings
  const { messages = { way: 'off' }, pushServices = [] } = settings
  const pushKey = await openPushKey(dataFolder)
  const work = await startWork({
    connection: database,
    dataFolder,
    db,
    clock,
    headKey,
    mail,
    messages,
    push: openPush({ key: pushKey, contact: contactOf(mail), further: pushServices }),
    files,
    councils,
    log: log.event,
    calendarOf: calendars.of,
  })
  let isStopping = false
  const app = createApp({
    db,
    clock,
    frames,
    files,
    ...signIn,
    providerLabel: settings.provider?.label,
    sendsMessages: messages.way !== 'off',
    push: {
      publicKey: pushKey.publicKey,
      isService: (endpoint) => isPushService(endpoint, pushServices),
    },
    limits: openLimits(clock),
    headKey,
    guessableWords,
    councils,
    log,
    hub,
    kept: openKeptAnswers(hub),
    isStopping: () => isStopping,
    calendarOf: calendars.of,
  })
  return {
    app,
    db,
    identity,
    warmUp,
    greeting,
    beginStop() {
      isStopping = true
      hub.stop()
    },
    async end() {
      hub.stop()
      await Promise.all([sequencer.stop(), news.stop(), changes.stop(), work.stop()])
      await pool.end()
    },
  }
}
