/** What `kepil population` wrote, in the order it arrives: folders of months with extracts and payment files. */
import { createReadStream, readdirSync, type Stats, statSync } from 'node:fs'
import { join } from 'node:path'
import { findMonth, type Month } from '#vocabulary/month.ts'
import type { Text } from '#vocabulary/text.ts'
import { WrongUse } from '../../verb.ts'

export type Arrival = {
  readonly kind: 'persons' | 'groups' | 'payments'
  /** The month it arrives in. */
  readonly month: Month
  readonly path: string
  readonly size: number
  open(): AsyncIterable<Uint8Array>
}

/** The files of the folder. Throws WrongUse where it is not a population's. */
export function arrivalsIn(folder: string): Arrival[] {
  if (!findStats(folder)?.isDirectory()) throw new WrongUse(noFolder(folder))
  const arrivals = readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const month = findMonth(name)
      return month === undefined ? [] : arrivalsOf(folder, name, month)
    })
  for (const kind of ['persons', 'groups', 'payments'] as const) {
    if (!arrivals.some((one) => one.kind === kind)) throw new WrongUse(noPopulation(folder, expected[kind]))
  }
  return arrivals
}

const expected = {
  persons: 'YYYY-MM/persons.csv',
  groups: 'YYYY-MM/groups.csv',
  payments: 'YYYY-MM/payments/*.102',
}

function arrivalsOf(folder: string, name: string, month: Month): Arrival[] {
  const extracts = (['persons', 'groups'] as const).flatMap((kind) =>
    fileAt({ kind, month, path: join(folder, name, `${kind}.csv`) }),
  )
  const payments = join(folder, name, 'payments')
  if (!findStats(payments)?.isDirectory()) return extracts
  return [
    ...extracts,
    ...readdirSync(payments)
      .sort()
      .flatMap((file) => fileAt({ kind: 'payments', month, path: join(payments, file) })),
  ]
}

function fileAt(named: Pick<Arrival, 'kind' | 'month' | 'path'>): Arrival[] {
  const stats = findStats(named.path)
  if (!stats?.isFile()) return []
  return [
    { ...named, size: stats.size, open: () => createReadStream(named.path, { highWaterMark: 1 << 18 }) },
  ]
}

const findStats = (path: string): Stats | undefined => statSync(path, { throwIfNoEntry: false })

const noFolder = (folder: string): Text => ({
  kk: `«${folder}» деген бума жоқ; оны мына пәрмен жасайды: kepil population --out ${folder}`,
  ru: `папки «${folder}» нет; её создаёт kepil population --out ${folder}`,
  en: `there is no folder "${folder}"; make one with kepil population --out ${folder}`,
})

const noPopulation = (folder: string, missing: string): Text => ({
  kk: `«${folder}» бумасында халық жоқ: ${missing} табылмады; оны мына пәрмен жасайды: kepil population --out БУМА`,
  ru: `в папке «${folder}» нет населения: не найдено ${missing}; его создаёт kepil population --out ПАПКА`,
  en: `the folder "${folder}" holds no population: ${missing} was not found; make one with kepil population --out DIR`,
})
