/** A rule that may be asked: what it answers, and a form to try it on a case of one's own. */
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'
import { type RuleName, ruleNames } from '#law'
import { type CaseOfRule, ruleForms } from '#law/pages'
import { useSay, useTitle } from '../../language.tsx'
import { AbsentPage } from '../../shell.tsx'
import { TryIt } from './try/try-it.tsx'

const isRule = (name: string): name is RuleName => (ruleNames as readonly string[]).includes(name)

export function RulePage() {
  const { rule } = useParams({ from: '/law/rules/$rule' })
  return isRule(rule) ? <PageOfRule key={rule} rule={rule} /> : <AbsentPage />
}

function PageOfRule({ rule }: { readonly rule: RuleName }) {
  const say = useSay()
  const { title, says, personal } = ruleForms[rule]
  const navigate = useNavigate({ from: '/law/rules/$rule' })
  const { case: opened } = useSearch({ from: '/law/rules/$rule' })
  useTitle(say(title))
  const keepInAddress = useCallback(
    (of: CaseOfRule) => {
      if (!personal) navigate({ search: { case: of }, replace: true, resetScroll: false })
    },
    [navigate, personal],
  )
  return (
    <div className="stack">
      <header className="title">
        <h1>{say(title)}</h1>
        <p className="lead">{say(says)}</p>
      </header>
      <TryIt rule={rule} opened={personal ? undefined : opened} onCase={keepInAddress} />
    </div>
  )
}
