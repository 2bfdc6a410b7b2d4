/** A place of the law as a link to its page. */
import { Link } from '@tanstack/react-router'
import { type Cited, citedPlace, slugOf } from '#law/pages'
import { useSay } from '../../language.tsx'

type OfPlace = {
  readonly cite: Cited
  /** The rule of the page to come to. */
  readonly rule?: string
}

export function PlaceLink({ cite, rule }: OfPlace) {
  const say = useSay()
  return (
    <Link
      to="/law/$act/$article"
      params={{ act: cite.act, article: slugOf(cite) }}
      {...(rule === undefined ? {} : { hash: rule })}
    >
      {say(citedPlace(cite))}
    </Link>
  )
}
