/** A page of one's own, to whoever has not signed in: the way in, and back to it. */
import { Link } from '@tanstack/react-router'
import type { Text } from '#vocabulary/text.ts'
import { useSay } from '../../language.tsx'
import { text } from '../../text.ts'

type SignInFirst = {
  readonly title: Text
  readonly lead: Text
  /** Where he is taken once he has signed in. */
  readonly to: string
}

export function SignInFirst({ title, lead, to }: SignInFirst) {
  const say = useSay()
  return (
    <section className="card">
      <h1>{say(title)}</h1>
      <p>{say(lead)}</p>
      <p>
        <Link to="/sign-in" search={{ to }}>
          {say(text.signIn)}
        </Link>
      </p>
    </section>
  )
}
