/** The first sentence of the answers that are no sums of dues. */
import type { RuleName } from '#law'
import { counted } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { type AnsweredCase, filled, type Head } from './head.ts'
import { dutyNoun, organisationNoun, answerText as text } from './text.ts'

/** A rule whose answer is a yes or a no. */
const yesOrNo =
  (field: string, yes: Text, no: Text) =>
  ({ answer }: AnsweredCase): Head =>
    answer[field]
      ? { words: yes, tone: 'leaf', mark: 'tick', said: [field] }
      : { words: no, tone: 'clay', mark: 'exclamation', said: [field] }

function duties({ answer }: AnsweredCase): Head {
  const { length } = answer.duties as readonly unknown[]
  return length === 0
    ? { words: text.noDuties, tone: 'sky', said: [] }
    : { words: filled(text.dutiesOf, { count: counted(length, dutyNoun) }), tone: 'sky', said: [] }
}

const providers = ({ answer }: AnsweredCase): Head => ({
  words: filled(text.contractsOf, { count: counted(Number(answer.contracts), organisationNoun) }),
  tone: 'sky',
  said: ['contracts'],
})

const contacts = ({ answer }: AnsweredCase): Head => ({
  words: filled(text.callCentre, { number: String(answer.contactCentre) }),
  tone: 'sky',
  said: ['contactCentre'],
})

/** Who pays for the service; what is not known is never told as a no. */
function entitlement({ answer, words }: AnsweredCase): Head {
  const said = ['payable', 'payer', 'reason', 'service.code']
  if (answer.payable === null || answer.payer === null)
    return { words: text.cannotTell, tone: 'sun', mark: 'question', said }
  if (answer.payer === 'fund') return { words: text.paidByFund, tone: 'leaf', mark: 'tick', said }
  const payer = words('payer')
  return answer.payable
    ? { words: filled(text.coveredBy, { payer }), tone: 'leaf', mark: 'tick', said }
    : { words: filled(text.paidBy, { payer }), tone: 'clay', mark: 'exclamation', said }
}

/** Whether a voluntary insurance pays for what the mandatory one does. */
function voluntary({ answer }: AnsweredCase): Head {
  const said = ['overlap']
  if (answer.overlap === null) return { words: text.cannotTell, tone: 'sun', mark: 'question', said }
  return answer.overlap
    ? { words: text.repeats, tone: 'sun', said }
    : { words: text.adds, tone: 'leaf', mark: 'tick', said }
}

export const rightsHeads: Partial<Record<RuleName, (asked: AnsweredCase) => Head>> = {
  choice: yesOrNo('allowed', text.mayChoose, text.mayNotChoose),
  selection: yesOrNo('mayTakePart', text.mayTakePart, text.mayNotTakePart),
  proof: yesOrNo('accepted', text.isProof, text.isNoProof),
  spending: yesOrNo('allowed', text.maySpend, text.mayNotSpend),
  duties,
  entitlement,
  providers,
  voluntary,
  contacts,
}
