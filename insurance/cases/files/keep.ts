/** Keeping a file in a case, and giving it out: looked through first, known by its content, images made anew. */
import type { Connection } from '#platform/database'
import { cleaned } from '#platform/uploads'
import type { Caller } from '#vocabulary/callers/caller.ts'
import { isRefusal, type RefusalOf, refusal } from '#vocabulary/refusal.ts'
import { judgeAct } from '../acts.ts'
import { doToCase, type SeenCase, seeCase } from '../do.ts'
import type { CaseDesk } from '../open.ts'
import { sentFileRefusals } from '../refusals.ts'
import { keptFileRefusals } from './refusals.ts'
import { addFile, endQuarantine, fileWithContent, roomTaken } from './store-files.ts'

const megabyte = 1024 * 1024
export const largestCaseFile = 10 * megabyte
const mostOfCase = { files: 20, bytes: 50 * megabyte }
const mostOfAccount = 200 * megabyte

/** What a file of ours ends with, by what it is. */
const endings = { 'image/png': 'png', 'image/jpeg': 'jpg', 'application/pdf': 'pdf' } as const
type Media = keyof typeof endings

type Refused = RefusalOf<typeof sentFileRefusals>
type Sent = { readonly number: string; readonly name: string; readonly bytes: Buffer }

export async function keepFile(desk: CaseDesk, caller: Caller, { number, name, bytes }: Sent) {
  const seen = await seeCase(desk.database, caller, number)
  if (isRefusal(seen)) return seen
  // Whoever may send nothing is told before anything is done with what he sent.
  const may = judgeAct({ act: 'file' }, { ...seen, today: desk.clock.today() })
  if (isRefusal(may)) return may
  if (bytes.length > largestCaseFile) return refusal(sentFileRefusals, 'case-file-too-large')
  const verdict = await desk.scanner.scan(bytes)
  if (verdict === 'infected') return refusal(sentFileRefusals, 'case-file-infected')
  // Whoever's case is full makes nobody wait for what could not be kept anyway.
  const whose = { caseId: seen.found.caseId, accountId: caller.accountId }
  const full = await noRoom(desk.database, { ...whose, more: 0 })
  if (full) return full
  const clean = await cleaned(bytes)
  if (typeof clean === 'string') return refusal(sentFileRefusals, refusedAs[clean])
  const { media, bytes: content } = clean
  const { accountId } = caller
  return doToCase<Refused>(desk, caller, {
    number,
    act: { act: 'file' },
    keeping: async (tx, { caseId, place }) => {
      const full = await noRoom(tx, { caseId, accountId, more: content.length })
      if (full) return full
      const state = verdict === 'clean' ? 'kept' : 'quarantined'
      await addFile(tx, { caseId, place, accountId, name: nameFor(name, media), media, state, content })
      return undefined
    },
  })
}

const refusedAs = {
  'type-not-taken': 'case-file-type',
  unreadable: 'case-file-broken',
  'too-many-pixels': 'case-file-pixels',
} as const

type Room = { readonly caseId: number; readonly accountId: number; readonly more: number }

async function noRoom(tx: Connection, { more, ...whose }: Room): Promise<Refused | undefined> {
  const { ofCase, ofAccount } = await roomTaken(tx, whose)
  if (ofCase.files >= mostOfCase.files || ofCase.bytes + more > mostOfCase.bytes)
    return refusal(sentFileRefusals, 'case-files-full')
  if (ofAccount.bytes + more > mostOfAccount) return refusal(sentFileRefusals, 'case-files-of-account-full')
  return undefined
}

/** As its sender calls it, without what could pass for something else, and ending by what it is. */
function nameFor(sent: string, media: Media): string {
  const last = sent.split(/[/\\]/).at(-1)!
  const plain = last.replace(/[\p{C}\p{Z}]+/gu, ' ').trim()
  const bare = plain.replace(/\.[A-Za-z\d]{1,5}$/, '')
  return `${[...bare].slice(0, 80).join('') || 'file'}.${endings[media]}`
}

/** Why a file in quarantine stays there. */
const notPassed = {
  unavailable: 'case-file-in-quarantine',
  'not-taken': 'case-file-not-looked-through',
  'no-scanner': 'case-file-no-scanner',
} as const

type Given = { readonly content: Buffer; readonly name: string }

/** A file as it is given out. One in quarantine is looked through now; until it is passed nobody has it. */
export async function giveFile(
  { database, scanner }: CaseDesk,
  { found: { caseId, number } }: SeenCase,
  place: number,
): Promise<Given | RefusalOf<typeof keptFileRefusals>> {
  const file = await fileWithContent(database, caseId, place)
  if (!file) return refusal(keptFileRefusals, 'case-file-not-found')
  const { content, state, media, contentRemovedAt } = file
  if (contentRemovedAt !== null) return refusal(keptFileRefusals, 'case-file-term-over', contentRemovedAt)
  if (content === null) return refusal(keptFileRefusals, 'case-file-was-infected')
  if (state === 'quarantined') {
    const verdict = await scanner.scan(content)
    if (verdict !== 'clean' && verdict !== 'infected') return refusal(keptFileRefusals, notPassed[verdict])
    await endQuarantine(database, { caseId, place }, verdict === 'clean' ? 'kept' : 'infected')
    if (verdict === 'infected') return refusal(keptFileRefusals, 'case-file-was-infected')
  }
  return { content, name: `${number}-${place}.${endings[media as Media]}` }
}
