/** What a job's failure leaves in the database and the log: its kind and where, never its words. */
export class JobFailure extends Error {
  readonly code: string | undefined
  readonly where: string | undefined

  constructor(failed: unknown) {
    const error = failed instanceof Error ? failed : new Error(typeof failed)
    const { code } = error as { code?: unknown }
    super(typeof code === 'string' ? `${error.name} ${code}` : error.name, { cause: failed })
    this.name = error.name
    this.code = typeof code === 'string' ? code : undefined
    this.where = placeIn(error.stack)
  }
}

/**
 * Does a job's work; an error's message may quote a row or an address, and the job runner would keep
 * it, so what is thrown on is a JobFailure.
 */
export async function withoutWords(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    throw new JobFailure(error)
  }
}

/** The first place of our own source in a stack: `react-to-facts.server.ts:31`. */
function placeIn(stack: string | undefined): string | undefined {
  return /\/src\/(?:[\w.-]+\/)*([\w.-]+\.tsx?:\d+)/.exec(stack ?? '')?.[1]
}
