/** By when a case is answered, by which act, and what helps to decide it. */
import type { CaseKindTold } from '#insurance/cases/contract'
import * as nouns from '#vocabulary/nouns.ts'
import { counted } from '#vocabulary/spoken.ts'
import { inEachLanguage } from '#vocabulary/text.ts'
import { useSay } from '../../language.tsx'
import { text } from './text.ts'

type Term = { readonly of: Pick<CaseKindTold, 'workingDays' | 'termFrom' | 'termIsSure' | 'papers'> }

export function Term({ of: { workingDays, termFrom, termIsSure, papers } }: Term) {
  const say = useSay()
  const named = inEachLanguage((language) => papers.map((paper) => paper[language]).join(', '))
  return (
    <>
      <p>{say(text.term, { days: counted(workingDays, nouns.workingDay), source: termFrom })}</p>
      {!termIsSure && <p>{say(text.termUnsure)}</p>}
      {papers.length > 0 && <p>{say(text.papers, { papers: named })}</p>}
    </>
  )
}
