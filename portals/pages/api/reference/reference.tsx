/** Every operation of the API, by what it is about; found by words, and opened by its name in the address. */
import { TextInput } from '@mantine/core'
import { useRouterState } from '@tanstack/react-router'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { useLanguage, useSay } from '../../../language.tsx'
import { type ApiDocument, descriptionIn, isAbout, operationsOf } from '../document.ts'
import { text } from '../text.ts'
import { OperationFolded } from './operation.tsx'

export function Reference({ document }: { readonly document: ApiDocument }) {
  const say = useSay()
  const { language } = useLanguage()
  const [written, write] = useState('')
  const asked = useDeferredValue(written.trim())
  const named = useOperationInAddress()
  const all = useMemo(() => operationsOf(document), [document])
  const shown = asked === '' ? all : all.filter((placed) => isAbout(placed, asked))
  return (
    <section className="stack" aria-labelledby="reference">
      <h2 id="reference" tabIndex={-1}>
        {say(text.reference)}
      </h2>
      <TextInput
        className="search screen-only"
        type="search"
        label={say(text.search)}
        description={say(text.searchHint)}
        inputWrapperOrder={['label', 'input', 'description']}
        value={written}
        onChange={(event) => write(event.currentTarget.value)}
      />
      <p className="hint" role="status">
        {asked !== '' && say(shown.length > 0 ? text.found : text.nothingFound, { count: shown.length })}
      </p>
      {document.tags.map((tag) => {
        const ofTag = shown.filter(({ operation }) => operation.tags[0] === tag.name)
        if (ofTag.length === 0) return null
        const { words, language: of } = descriptionIn(tag, language)
        return (
          <section key={tag.name} className="card operations" aria-label={words}>
            <h3 {...(of === language ? {} : { lang: of })}>{words}</h3>
            {ofTag.map((placed) => {
              const { operationId } = placed.operation
              const open = operationId === named
              return (
                <OperationFolded
                  key={open ? `${operationId} opened` : operationId}
                  placed={placed}
                  document={document}
                  open={open}
                />
              )
            })}
          </section>
        )
      })}
    </section>
  )
}

/** The part the address names: gone to once it stands. */
function useOperationInAddress(): string {
  const named = useRouterState({ select: ({ location }) => location.hash })
  useEffect(() => {
    if (named === '') return
    const part = window.document.getElementById(named)
    part?.scrollIntoView()
    part?.querySelector('summary')?.focus({ preventScroll: true })
  }, [named])
  return named
}
