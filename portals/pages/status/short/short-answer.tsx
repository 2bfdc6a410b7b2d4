/** The short answer about a person, to an office that reads no sums: whether he is insured, on what ground, until when. */
import type { askStatus } from '#insurance/status/contract'
import { groundNames } from '#law/names'
import type { AnswerOfRoute } from '#vocabulary/route.ts'
import { dayText } from '#vocabulary/spoken.ts'
import { Outcome } from '../../../design/outcome/outcome.tsx'
import { useSay } from '../../../language.tsx'
import { pillOf } from '../answer-words.ts'
import { answerText } from '../text.ts'
import { shortText as text } from './short-text.ts'

type ShortStatus = Exclude<AnswerOfRoute<typeof askStatus>, { readonly number: string }>

export function ShortAnswer({ answer, on }: { readonly answer: ShortStatus; readonly on: string }) {
  const say = useSay()
  const { status, ground, since, through } = answer
  const sentence = {
    insured: text.insured,
    uninsured: text.uninsured,
    'not-participant': text.notParticipant,
    'not-started': answerText.notStarted,
    unknown: answerText.unknown,
  }[status]
  return (
    <Outcome
      of={answer}
      pill={pillOf(answer, { ofAnother: true })}
      sentence={say(sentence, { on: dayText(on, 'on') })}
    >
      <p className="lead">
        {[
          ground && say(answerText.ground, { ground: groundNames[ground].long }),
          since && say(answerText.sinceOn, { from: dayText(since, 'from') }),
          through && say(text.through, { until: dayText(through, 'until') }),
          status === 'unknown' && say(answerText.careNotRefused),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      <p className="hint">{say(text.noSums)}</p>
    </Outcome>
  )
}
