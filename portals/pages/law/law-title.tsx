/** The head of a page of the law: the way back, what the page is called, what it is about. */
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { type ActId, acts } from '#law'
import { useSay } from '../../language.tsx'
import { articleText as text } from './text.ts'

type LawTitle = { readonly heading: string; readonly children: ReactNode }

export function LawTitle({ heading, children }: LawTitle) {
  const say = useSay()
  return (
    <header className="title">
      <p className="crumbs">
        <Link to="/law">{say(text.back)}</Link>
      </p>
      <h1>{heading}</h1>
      {children}
    </header>
  )
}

/** The act as it was published; nothing where no address of it is known. */
export function OfficialText({ act }: { readonly act: ActId }) {
  const say = useSay()
  const { address } = acts[act]
  if (address === '') return null
  return (
    <p>
      <a href={address} rel="noreferrer">
        {say(text.official)}
      </a>
    </p>
  )
}
