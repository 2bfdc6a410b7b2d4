/** A reform as a file: dropped or chosen to be opened, and saved. */
import { type DragEvent, useState } from 'react'
import type { LawRefusal } from '#law'
import { useSay } from '../../language.tsx'
import type { Law } from '../../law.ts'
import { text } from './text.ts'
import { reformInAddress, type WrittenReform } from './written.ts'

type ReformFile = {
  readonly law: Law
  readonly onRefused: (refusal: LawRefusal | undefined) => void
  readonly onReform: (reform: WrittenReform) => void
}

export function ReformFile({ law, onRefused, onReform }: ReformFile) {
  const say = useSay()
  const [over, setOver] = useState(false)
  const open = async (file: File | undefined) => {
    if (!file) return
    const written = await file.text()
    const read = law.readReform(written)
    onRefused('error' in read ? read.error : undefined)
    if ('error' in read) return
    // Written again by the law, so that whatever form it came in the address has one.
    const { reform } = reformInAddress({ reform: JSON.parse(law.reformText(read.reform)) })
    if (reform) onReform(reform)
  }
  const hold = (event: DragEvent) => {
    event.preventDefault()
    setOver(event.type === 'dragover')
  }
  return (
    <label
      className={over ? 'reform-drop over' : 'reform-drop'}
      onDragOver={hold}
      onDragLeave={hold}
      onDrop={(event) => {
        hold(event)
        open(event.dataTransfer.files[0])
      }}
    >
      <input
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          open(event.currentTarget.files?.[0])
          event.currentTarget.value = ''
        }}
      />
      <span>{say(text.dropFile)}</span> <strong>{say(text.chooseFile)}</strong>
    </label>
  )
}

/** Gives the reform to the reader as a file that `kepil law reform` takes. */
export function saveReform(reform: WrittenReform): void {
  const { name, assumed, changes } = reform
  const written = JSON.stringify({ name, ...(assumed ? { assumed } : {}), changes }, null, 2)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([`${written}\n`], { type: 'application/json' }))
  link.download = 'reform.json'
  link.click()
  URL.revokeObjectURL(link.href)
}
