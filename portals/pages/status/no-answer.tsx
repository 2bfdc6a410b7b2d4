/** Why there is no answer. It is never a "no": a fault is said as one, and that care does not depend on it. */
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense } from 'react'
import { Problem } from '../../client/call.ts'
import { Outcome, type Pill } from '../../design/outcome/outcome.tsx'
import { inTwo } from '../../design/outcome/said.ts'
import { troubleText } from '../../design/states.tsx'
import { useSay } from '../../language.tsx'
import { questionText, answerText as text } from './text.ts'

const pillOf = (error: unknown): Pill => {
  const absent = error instanceof Problem && error.status === 404
  return { words: absent ? text.pillAbsent : text.pillUnknown, mark: 'question', tone: 'sun' }
}

type NoAnswer = {
  readonly error: unknown
  readonly again: () => void
  /** Goes to the part of the form that is to be mended. */
  readonly mend?: (field: string) => void
  /** The number that was asked about, where it was asked by one. */
  readonly iin?: string | undefined
}

const Emergency = lazy(() => import('./emergency.tsx'))

export function NoAnswer({ error, again, mend, iin }: NoAnswer) {
  const say = useSay()
  const button = (words: string, onClick: () => void): ReactNode => (
    <Button variant="outline" size="md" onClick={onClick}>
      {words}
    </Button>
  )
  // What the server says of the question itself, in words.
  if (error instanceof Problem && error.status < 500 && error.text) {
    const { what, rest } = inTwo(error.text)
    const { field } = error
    return (
      <Outcome
        of={error}
        pill={pillOf(error)}
        sentence={say(what)}
        action={field && mend ? button(say(text.mend), () => mend(field)) : button(say(text.askAgain), again)}
      >
        {rest.kk !== '' && <p className="lead">{say(rest)}</p>}
        {error.code === 'purpose-needed' && iin !== undefined && (
          <Suspense>
            <Emergency iin={iin} onOpened={again} />
          </Suspense>
        )}
      </Outcome>
    )
  }
  return (
    <Outcome
      of={error}
      pill={pillOf(error)}
      sentence={say(text.unknown)}
      action={button(say(text.askAgain), again)}
    >
      <p className="lead">
        {say(text.careNotRefused)} {say(text.tryLater)}
      </p>
      <p className="lead">{say(troubleText(error))}</p>
    </Outcome>
  )
}

/** No answer was ever given with the number of the address. */
export function AbsentAnswer({ error }: { readonly error: Problem }) {
  const say = useSay()
  // The number that shows how one is written stays on one line.
  const [before, number, after] = say(troubleText(error)).split(/(K(?:-[0-9A-Z]{4}){4})/)
  return (
    <Outcome
      of={error}
      pill={pillOf(error)}
      sentence={say(text.absent)}
      action={<Link to="/">{say(questionText.title)}</Link>}
    >
      <p className="lead">
        {before}
        <span className="unbroken">{number}</span>
        {after}
      </p>
    </Outcome>
  )
}
