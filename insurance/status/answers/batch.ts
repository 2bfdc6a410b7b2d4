/**
 * Questions that arrive at the same moment go to the database together: a hundred clinics asking at once cost a
 * few statements and one commit, not a hundred.
 */
type BatchSize = {
  /** The most questions answered together. */
  readonly largest: number
  /** The most batches under way at once; further questions gather for the next. */
  readonly underWay: number
}

type Waiting<Question, Answer> = {
  readonly question: Question
  readonly resolve: (answer: Answer) => void
  readonly reject: (fault: unknown) => void
}

/**
 * Asks one by one what `answerAll` answers together, in order. Should `answerAll` fail, all questions of its batch
 * fail with it, and no other.
 */
export function inBatches<Question, Answer>(
  answerAll: (questions: readonly Question[]) => Promise<readonly Answer[]>,
  { largest, underWay }: BatchSize,
): (question: Question) => Promise<Answer> {
  let waiting: Waiting<Question, Answer>[] = []
  let running = 0
  let called = false

  const start = (): void => {
    called = false
    while (waiting.length > 0 && running < underWay) {
      const batch = waiting.length <= largest ? waiting : waiting.slice(0, largest)
      waiting = waiting.length <= largest ? [] : waiting.slice(largest)
      running++
      void answer(batch)
    }
  }
  const answer = async (batch: readonly Waiting<Question, Answer>[]): Promise<void> => {
    try {
      const answers = await answerAll(batch.map((asked) => asked.question))
      for (let place = 0; place < batch.length; place++) batch[place]!.resolve(answers[place]!)
    } catch (fault) {
      for (const asked of batch) asked.reject(fault)
    } finally {
      running--
      call()
    }
  }
  // After the input of this turn was read, so that all who ask in one turn go together.
  const call = (): void => {
    if (called || waiting.length === 0 || running >= underWay) return
    called = true
    setImmediate(start)
  }
  return (question) =>
    new Promise<Answer>((resolve, reject) => {
      waiting.push({ question, resolve, reject })
      call()
    })
}
