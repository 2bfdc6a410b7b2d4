/** Draws the demonstration region beside the loading of it, and leaves its files in a folder for people to look at. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { writeMt102 } from '#documents'
import type { ExamplePerson } from '#insurance/demonstration'
import { demonstrationDay } from '#platform/config'
import {
  type Country,
  type CountryOrder,
  drawCountry,
  everythingSent,
  exampleDocuments,
  type Resident,
} from '#population'
import type { Text } from '#vocabulary/text.ts'
import { exampleName } from './example-file.ts'
import type { FromRegionWorker } from './region.ts'

const { order, folder } = workerData as { order: CountryOrder; folder: string }
const say = (message: FromRegionWorker): void => parentPort!.postMessage(message)

const country = drawCountry(order)
const examples = exampleDocuments(country, demonstrationDay)
mkdirSync(folder, { recursive: true })
if (examples.length > 0) writeFileSync(join(folder, exampleName), writeMt102(examples, { encoding: 'cp866' }))
const months = country.period.until - country.period.from + 1
say({ kind: 'whole', files: months * 47, examples: examplesOf(country) })
for (const sent of everythingSent(country)) {
  const path = join(folder, sent.path)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, sent.bytes)
  say({ kind: 'sent', sent })
}

/** People whose cases differ, for whoever knows no number of this region. */
function examplesOf({ residents, employers, period }: Country): ExamplePerson[] {
  const last = period.until - 1
  const now = (resident: Resident) => resident.stretches.find((s) => s.from <= last && last < s.until)
  const habit = (resident: Resident) => employers[now(resident)?.employer ?? -1]?.habit
  const plain = residents.filter((one) => one.residence === 'citizen' && one.died === undefined)
  const wanted: readonly (readonly [Text, (resident: Resident) => boolean])[] = [
    [
      {
        kk: 'жұмыскер, жұмыс берушісі уақытында төлейді',
        ru: 'работник, работодатель платит вовремя',
        en: 'a worker whose employer pays in time',
      },
      (one) => now(one)?.as === 'hired' && habit(one) === 'prompt' && now(one)!.from === period.from,
    ],
    [
      {
        kk: 'жұмыскер, жұмыс берушісі төлеуді тоқтатқан',
        ru: 'работник, работодатель перестал платить',
        en: 'a worker whose employer has stopped paying',
      },
      (one) => now(one)?.as === 'hired' && habit(one) === 'stopped' && now(one)!.from === period.from,
    ],
    [{ kk: 'бала', ru: 'ребёнок', en: 'a child' }, (one) => now(one)?.as === 'child'],
    [{ kk: 'студент', ru: 'студент', en: 'a student' }, (one) => now(one)?.as === 'student'],
    [{ kk: 'зейнеткер', ru: 'пенсионер', en: 'a pensioner' }, (one) => now(one)?.as === 'pensioner'],
    [
      {
        kk: 'кәсіпкер, бір жылды алдын ала төлейді',
        ru: 'предприниматель, платит за год вперёд',
        en: 'an entrepreneur who pays a year ahead',
      },
      (one) =>
        now(one)?.as === 'entrepreneur' && one.habit === 'year-ahead' && now(one)!.from === period.from,
    ],
    [
      {
        kk: 'өзі үшін төлейді, кейде төлемейді',
        ru: 'платит за себя, не всегда',
        en: 'a self-payer who skips months',
      },
      (one) => now(one)?.as === 'self-payer' && one.habit === 'irregular' && now(one)!.from === period.from,
    ],
    [
      { kk: 'жұмыссыз, ешкім төлемейді', ru: 'без работы, никто не платит', en: 'out of work, nobody pays' },
      (one) => now(one)?.as === 'uncounted' && now(one)!.from === period.from,
    ],
  ]
  return wanted.flatMap(([what, fits]) => {
    const found = plain.find(fits)
    return found ? [{ iin: found.iin, what }] : []
  })
}
