import { sectionOf, type TextLine, type TextRun } from '../plan-text.ts'
import { standingText } from '../text.vi.ts'
import type { DutyOnWall } from '../wall.ts'
import { PlanWords } from './marks.tsx'

type HrefOf = (code: string) => string

/** The plan's text: headings as headings, list lines as lists, each duty's sentence a marked link. */
export function PlanText(props: {
  lines: readonly TextLine[]
  duties: readonly DutyOnWall[]
  hrefOf: HrefOf
}) {
  const standingOf = new Map(
    props.duties.map(({ code, state }) => [code, standingText[state.standing]]),
  )
  return (
    <article class="plan-text">
      {props.lines
        .filter(({ runs }) => runs.length > 0)
        .map((line) => (
          <Line line={line} hrefOf={props.hrefOf} standingOf={standingOf} />
        ))}
    </article>
  )
}

type Marks = { hrefOf: HrefOf; standingOf: ReadonlyMap<string, string> }

function Line({ line, ...marks }: { line: TextLine } & Marks) {
  const words = line.runs.map((run) => run.words).join('')
  const id = `dong-${line.number}`
  if (/^[IVXLC]+\. \S/.test(words)) return <h2 id={id}>{words}</h2>
  if (/^\d{1,2}\. \S/.test(words) && line.runs.every(({ duty }) => duty === null))
    return <h3 id={id}>{words}</h3>
  return (
    <p id={id}>
      {line.runs.map((run) => (
        <Run run={run} {...marks} />
      ))}
    </p>
  )
}

function Run({ run, hrefOf, standingOf }: { run: TextRun } & Marks) {
  const { duty, words } = run
  if (duty === null) return <PlanWords words={words} />
  return (
    <mark>
      <a
        href={hrefOf(duty)}
        title={`${duty} (phần ${sectionOf(duty)}): ${standingOf.get(duty) ?? ''}`}
      >
        <PlanWords words={words} />
      </a>
    </mark>
  )
}

/** The sentence of one duty within the line it stands on. */
export function QuoteInContext({ line, code }: { line: TextLine; code: string }) {
  return (
    <blockquote>
      {line.runs.map(({ words, duty }) =>
        duty === code ? (
          <mark>
            <PlanWords words={words} />
          </mark>
        ) : (
          <PlanWords words={words} />
        ),
      )}
    </blockquote>
  )
}
