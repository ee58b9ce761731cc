// A process that does nothing but sequence, for tests that kill it.
import { changeChannel, listenTo } from '../../src/platform/db/listen.server.ts'
import { openDatabase, openPool } from '../../src/platform/db/pool.server.ts'
import { startSequencer } from '../../src/platform/audit/sequencer.server.ts'

const connection = JSON.parse(process.argv[2]!)
const sequencer = startSequencer({
  db: openDatabase(openPool(connection, 2)),
  log: (event, values) => process.stderr.write(`${event} ${JSON.stringify(values)}\n`),
})
listenTo(connection, changeChannel, sequencer.hearing)
process.stdout.write('started\n')
