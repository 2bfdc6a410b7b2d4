/** One's own page: who one is here, one's status, who looked at one's record, one's sessions. */
import { Button } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { getErasures, getStaffRights, lockSession, type Me } from '#insurance/rights/contract'
import { getOwnData } from '#insurance/status/contract'
import { functionNames, roleNames } from '#vocabulary/callers/names.ts'
import { capital } from '#vocabulary/spoken.ts'
import { addressOf, call } from '../../client/call.ts'
import { leave, useMay, useMe } from '../../client/me.ts'
import { useAskingOwn } from '../../client/own-status.ts'
import { forgetTouched } from '../../client/query.ts'
import { TroubleCard, Waiting } from '../../design/states.tsx'
import { useSay, useTitle } from '../../language.tsx'
import { text as portalsText } from '../../text.ts'
import { TermsOfKeeping } from '../keeping/terms.tsx'
import { SignInFirst } from '../sign-in/sign-in-first.tsx'
import { Clinic } from './clinic.tsx'
import { Looks } from './looks.tsx'
import { Organisations, Represented } from './represented.tsx'
import { Sessions } from './sessions.tsx'
import { text } from './text.ts'
import './me.css'

export function MePage() {
  const say = useSay()
  const { me, isCitizen } = useMe()
  useTitle(say(text.title))
  if (me === undefined) return <Waiting heights={[160, 300]} wholePage />
  if (me === null) return <SignInFirst title={text.title} lead={text.nobody} to="/me" />
  return (
    <div className="stack">
      <Who me={me} asksStatus={isCitizen && me.isPerson} />
      {isCitizen && me.isPerson && (
        <>
          <Clinic />
          <Represented />
          <Organisations />
          <Looks />
          <TermsOfKeeping
            title={text.keeping}
            lead={text.keepingLead}
            first={['persons', 'lines-as-received', 'case-papers', 'access-log', 'sessions']}
          />
        </>
      )}
      <Sessions />
    </div>
  )
}

type Who = { readonly me: NonNullable<Me['signedIn']>; readonly asksStatus: boolean }

function Who({ me, asksStatus }: Who) {
  const say = useSay()
  const asking = useAskingOwn()
  // For which organisations he acts is shown below, with their names.
  const ownRoles = me.roles.filter(({ role }) => role !== 'employer')
  const may = useMay()
  const cache = useQueryClient()
  const lock = useMutation({
    mutationFn: () => call(lockSession, {}),
    onSettled: () => forgetTouched(cache, lockSession),
  })
  return (
    <section className="card who">
      <h1>{me.name}</h1>
      <p>{ownRoles.map((held) => capital(wordsOf(held, say))).join(' · ')}</p>
      <p className="deeds">
        {asksStatus && (
          <Button
            size="lg"
            loading={asking.isPending || asking.isSuccess}
            onClick={() => asking.mutate(undefined)}
          >
            {say(portalsText.askOwn)}
          </Button>
        )}
        {asksStatus && (
          <Button size="lg" variant="outline" component="a" href={addressOf(getOwnData, {})} download>
            {say(text.ownData)}
          </Button>
        )}
        <Button size="lg" variant="outline" onClick={() => lock.mutate()}>
          {say(text.lock)}
        </Button>
        {me.roles.some(({ role }) => role === 'auditor') && (
          <Button size="lg" component={Link} to="/oversight">
            {say(text.oversight)}
          </Button>
        )}
        <Button size="lg" variant="outline" onClick={() => leave()}>
          {say(text.signOut)}
        </Button>
      </p>
      {me.roles.some(({ role, functions }) => role === 'admin' || functions.length > 0) && (
        <p>
          <Link to="/approvals">{say(text.deeds)}</Link>
        </p>
      )}
      {me.lacksSecondFactor && (
        <p>
          <a href="/api/sign-in?secondFactor=true&amp;to=/me">{say(text.secondFactor)}</a>
        </p>
      )}
      {may(getStaffRights.access) && (
        <p>
          <Link to="/rights">{say(text.rights)}</Link>
        </p>
      )}
      {may(getErasures.access) && (
        <p>
          <Link to="/erasures">{say(text.erasures)}</Link>
        </p>
      )}
      {me.roles.some(({ role }) => role === 'admin') && (
        <p>
          <Link to="/setup">{say(text.setup)}</Link>
        </p>
      )}
      {asking.error && <TroubleCard error={asking.error} retry={() => asking.mutate(undefined)} />}
    </section>
  )
}

type RoleTold = NonNullable<Me['signedIn']>['roles'][number]

function wordsOf({ role, functions }: RoleTold, say: ReturnType<typeof useSay>): string {
  const within = functions.map((each) => say(functionNames[each])).join(', ')
  return within === '' ? say(roleNames[role]) : `${say(roleNames[role])}: ${within}`
}
