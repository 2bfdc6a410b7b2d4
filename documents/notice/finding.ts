/** What was found in a bank's notice: a fact with its place, its code and what becomes of it. */
import { withOneStop } from '#vocabulary/spoken.ts'
import { inEachLanguage, type Text } from '#vocabulary/text.ts'
import { type NoticeFindingCode, noticeFindings } from './catalogue.ts'

export type NoticeFindingKind = keyof typeof noticeFindings

/** fatal: nothing of the notice is taken. refused: the entry is not; the others are. */
type NoticeAction = 'fatal' | 'refused'

/** Numbers, and names of elements that are ours; nothing that stood in the file. */
type NoticeFacts = Readonly<Record<string, string | number>>

export type NoticeFinding = {
  readonly code: NoticeFindingCode
  readonly kind: NoticeFindingKind
  readonly action: NoticeAction
  /** The line of the file, from 1. */
  readonly line?: number
  /** Which booked entry (`Ntry`) of the file, from 1. */
  readonly entry?: number
  readonly facts: NoticeFacts
}

type Found = Pick<NoticeFinding, 'line' | 'entry'> & { readonly facts?: NoticeFacts }

export const noticeFinding = (
  kind: NoticeFindingKind,
  { facts = {}, ...place }: Found = {},
): NoticeFinding => ({
  ...place,
  code: noticeFindings[kind].code,
  kind,
  action: noticeFindings[kind].action,
  facts,
})

/** What was found and what to do, apart. */
export function noticeFindingWords(found: NoticeFinding): { readonly what: Text; readonly remedy: Text } {
  const { what, remedy } = noticeFindings[found.kind]
  return { what: filled(what, found), remedy: filled(remedy, found) }
}

const filled = (text: Text, { facts, line, entry }: NoticeFinding): Text =>
  withOneStop(
    inEachLanguage((language) =>
      text[language].replace(/\{(\w+)\}/g, (_, name: string) =>
        String({ line, entry, ...facts }[name] ?? '?'),
      ),
    ),
  )

/** Findings as programs are told of them. */
export const toldFindings = (findings: readonly NoticeFinding[]) =>
  findings.map((finding) => ({
    entry: finding.entry ?? null,
    line: finding.line ?? null,
    code: finding.code,
    kind: finding.kind,
    action: finding.action,
    ...noticeFindingWords(finding),
  }))
