/** A piece of program text under its name: it scrolls in its place, and is copied by a button. */
import { useSay } from '../../language.tsx'
import { CopyButton } from './copy-button.tsx'
import { copyText as text } from './copy-text.ts'
import './program-block.css'

type ProgramBlock = {
  readonly name: string
  readonly content: string
  readonly heading?: 'h3' | 'h4' | 'h5'
}

export function ProgramBlock({ name, content, heading: Heading = 'h4' }: ProgramBlock) {
  const say = useSay()
  return (
    <div className="program-block">
      <div className="program-head">
        <Heading>{name}</Heading>
        <CopyButton label={say(text.copyOf, { what: name.toLowerCase() })} content={() => content} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <section tabIndex={0} aria-label={name}>
        <pre>{content}</pre>
      </section>
    </div>
  )
}
