/** A rule that may be asked: what it answers, a form to try it on a case of one's own, its steps with worked examples. */
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useCallback, useRef, useState } from 'react'
import { type RuleName, ruleNames } from '#law'
import { type CaseOfRule, ruleForms } from '#law/pages'
import { useSay, useTitle } from '../../language.tsx'
import { AbsentPage } from '../../shell.tsx'
import { LawTitle } from './law-title.tsx'
import { StepsOfRule } from './steps-of-rule.tsx'
import { TryIt } from './try/try-it.tsx'
import './law.css'

const isRule = (name: string): name is RuleName => (ruleNames as readonly string[]).includes(name)

export function RulePage() {
  const { rule } = useParams({ from: '/law/rules/$rule' })
  return isRule(rule) ? <PageOfRule key={rule} rule={rule} /> : <AbsentPage />
}

/** The case of the page: kept in the address, unless it names a person. */
function useCase(personal: boolean) {
  const navigate = useNavigate({ from: '/law/rules/$rule' })
  const { case: inAddress } = useSearch({ from: '/law/rules/$rule' })
  const [kept, keep] = useState<CaseOfRule>()
  const take = useCallback(
    (of: CaseOfRule) => {
      if (personal) keep(of)
      else navigate({ search: { case: of }, replace: true, resetScroll: false })
    },
    [navigate, personal],
  )
  return { opened: personal ? kept : inAddress, take }
}

function PageOfRule({ rule }: { readonly rule: RuleName }) {
  const say = useSay()
  const { title, says, personal } = ruleForms[rule]
  const { opened, take } = useCase(personal === true)
  const form = useRef<HTMLDivElement>(null)
  useTitle(say(title))
  const tryExample = (of: CaseOfRule) => {
    take(of)
    form.current?.scrollIntoView()
    form.current?.focus({ preventScroll: true })
  }
  return (
    <div className="stack">
      <LawTitle heading={say(title)}>
        <p className="lead">{say(says)}</p>
      </LawTitle>
      <div ref={form} tabIndex={-1} className="form-of-rule">
        <TryIt rule={rule} opened={opened} onCase={take} />
      </div>
      <StepsOfRule rule={rule} of={opened} onTry={tryExample} />
    </div>
  )
}
