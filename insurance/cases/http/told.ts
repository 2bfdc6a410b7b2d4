/** Cases as they are told: in words, and to each what he may see of them. */
import { struckByLaw } from '#insurance/registry'
import type { Allowed } from '#vocabulary/callers/caller.ts'
import { readWho } from '#vocabulary/callers/caller.ts'
import { allowedName, roleNames } from '#vocabulary/callers/names.ts'
import type { Unit } from '#vocabulary/callers/unit.ts'
import type { Day } from '#vocabulary/day.ts'
import { isRefusal } from '#vocabulary/refusal.ts'
import { asIs, dayOfInstant, dayText, sumText, timeOfDay } from '#vocabulary/spoken.ts'
import { inEachLanguage, type Text } from '#vocabulary/text.ts'
import { type CaseAct, judgeAct } from '../acts.ts'
import type { CaseKindTold, CaseListed, CaseTold } from '../contract.ts'
import { isLate, reopenedThrough } from '../course.ts'
import type { SeenCase } from '../do.ts'
import type { FileOfCase } from '../files/store-files.ts'
import { type CaseKind, type KindEdition, unsureTerms } from '../kinds.ts'
import { detailNames, kindNames, outcomeNames, readText, registerNames, termNames } from '../names.ts'
import type { CaseEventOnRecord, CaseFacts, CaseOnRecord } from '../store.ts'

/** Whom a case is about, by name and number. */
export type Named = CaseListed['about']

type ListTelling = {
  readonly today: Day
  readonly accountId: number
  readonly about: Named
  /** The law had erased whom it is about: of its words and papers nothing is left. */
  readonly isErased: boolean
}

export function tellListed(
  found: CaseOnRecord,
  { today, accountId, about, isErased }: ListTelling,
): CaseListed {
  const { number, kind, stand, openedAt, dueOn, workedBy, unit, takenBy, outcome } = found
  return {
    number,
    kind,
    name: kindNames[kind].name,
    stand,
    openedAt,
    dueOn: stand === 'closed' ? null : dueOn,
    isLate: isLate({ stand, workedBy, ...(dueOn !== null && { dueOn }) }, today),
    workedBy: queueName(workedBy, unit ?? undefined),
    isMine: takenBy === accountId,
    outcome: outcome && outcomeNames[outcome],
    about: isErased ? null : about,
    erased: isErased ? struckByLaw : null,
  }
}

export function tellCase(seen: SeenCase, files: readonly FileOfCase[], telling: ListTelling): CaseTold {
  const { found, edition, events, course, actor } = seen
  const taking = events.findLast(({ what, accountId }) => what === 'taken' && accountId === course.takenBy)
  return {
    ...tellListed(found, telling),
    takenBy: course.takenBy === undefined ? null : (taking ?? events[0]!).name,
    details: tellFacts(found.facts),
    ...tellTerm(edition),
    reopenThrough: course.closedOn === undefined ? null : reopenedThrough(edition, course.closedOn),
    events: events.map((event) => ({
      ...tellEvent(event, actor.accountId),
      file: tellFile(files.find(({ place }) => place === event.place)),
    })),
    mayDo: acts.flatMap((act) =>
      isRefusal(judgeAct(act(edition), { ...seen, today: telling.today })) ? [] : [act(edition).act],
    ),
    outcomes: edition.outcomes.map((outcome) => ({ outcome, name: outcomeNames[outcome] })),
    handedTo: placesToHand(seen).map((to) => ({ to, name: allowedName(to) })),
  }
}

/** One of each kind of act, such as would be done. */
const acts: readonly ((edition: KindEdition) => CaseAct)[] = [
  () => ({ act: 'take' }),
  () => ({ act: 'message' }),
  () => ({ act: 'file' }),
  () => ({ act: 'ask' }),
  () => ({ act: 'resume' }),
  ({ workedBy }) => ({ act: 'hand-over', to: workedBy }),
  ({ outcomes: [first] }) => ({ act: 'close', outcome: first! }),
  () => ({ act: 'reopen' }),
]

/** Where it may go: the office that works on its kind, the others of the edition, and back to its own queue. */
const placesToHand = ({ edition, course }: SeenCase): Allowed[] => [
  ...new Set([course.workedBy, ...edition.handedTo]),
]

/** An office, and the unit of it where it is that one's alone. */
const queueName = (office: Allowed, unit: Unit | undefined): Text =>
  inEachLanguage((language) => [allowedName(office)[language], unit].filter(Boolean).join(', '))

type EventTold = CaseTold['events'][number]

const tellFile = (file: FileOfCase | undefined): EventTold['file'] =>
  file ? { file: file.place, name: file.name, bytes: file.size, state: file.state } : null

function tellEvent(
  { at, what, accountId, role, name, words, to, unit, outcome }: CaseEventOnRecord,
  own: number,
): Omit<EventTold, 'file'> {
  return {
    at,
    what,
    role: role as EventTold['role'],
    name,
    isYou: accountId === own,
    words: words ?? null,
    to: to === undefined ? null : queueName(to, unit),
    outcome: outcome === undefined ? null : outcomeNames[outcome],
    erased: name === '' || (what === 'message' && words === undefined) ? struckByLaw : null,
  }
}

type Row = CaseTold['details'][number]

function tellFacts({ register, fact, paidOn, amount, reference, entry }: CaseFacts): Row[] {
  const row = (name: keyof typeof detailNames, value: Text | undefined): Row[] =>
    value === undefined ? [] : [{ name: detailNames[name], value }]
  return [
    ...row('register', register && registerNames[register]),
    ...row('fact', fact === undefined ? undefined : asIs(fact)),
    ...row('paidOn', paidOn && dayText(paidOn)),
    ...row('amount', amount === undefined ? undefined : sumText(amount)),
    ...row('reference', reference === undefined ? undefined : asIs(reference)),
    ...row('entry', entry && entryText(entry)),
  ]
}

/** When, in which role and by whom, what was read. */
function entryText({ at, who, what, name }: NonNullable<CaseFacts['entry']>): Text {
  const reader = readWho(who)
  const when = dayText(dayOfInstant(at))
  return inEachLanguage((language) => {
    const by = [reader ? roleNames[reader.role][language] : who, name].filter(Boolean).join(', ')
    return `${when[language]}, ${timeOfDay(at)}: ${by} – ${readText(what)[language]}`
  })
}

export function tellKind(kind: CaseKind, edition: KindEdition, ofWhom: CaseKindTold['ofWhom']): CaseKindTold {
  const { needs, mayHave } = edition
  return {
    kind,
    ...kindNames[kind],
    ofWhom,
    needs: [...needs],
    mayHave: [...mayHave],
    ...tellTerm(edition),
  }
}

const tellTerm = ({ papers, workingDays, termFrom }: KindEdition) => ({
  papers: [...papers],
  workingDays,
  termFrom: termNames[termFrom],
  termIsSure: !unsureTerms.includes(termFrom),
})
