/** The published catalogue: complete, named in three languages, cited, and holding what the Fund named in 2018. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Day, dayNumber } from '#vocabulary/day.ts'
import type { Month } from '#vocabulary/month.ts'
import { languages } from '#vocabulary/text.ts'
import { addDays } from '../../vocabulary/day.fixture.ts'
import { acts } from '../acts.ts'
import { firstEditionDay, lawBook } from '../book.ts'
import type { Parameter } from '../effective.ts'
import { findMedicalService, getMedicalService, medicalServices } from './catalogue.ts'
import { diseaseLists } from './diseases/disease-lists.ts'
import { dangerousDiseases } from './diseases/diseases.ts'
import { carePackages, serviceKinds } from './medical-service.ts'
import { packageHistories } from './packages/package-histories.ts'
import { servicesOnDay } from './services-on-day.ts'

test('there are at least 150 services, some of every kind, no two with one code', () => {
  assert.ok(medicalServices.length >= 150, String(medicalServices.length))
  assert.equal(new Set(medicalServices.map(({ code }) => code)).size, medicalServices.length)
  for (const kind of serviceKinds)
    assert.ok(medicalServices.filter((service) => service.kind === kind).length >= 5, kind)
  for (const { code } of medicalServices) assert.match(code, /^[a-z][a-z0-9]*(-[a-z0-9]+)+$|^[a-z]{3,}$/)
})

/** Words of medicine that Kazakh and Russian write alike. */
const borrowed = new Set([
  ...[
    'x-ray',
    'ecg',
    'eeg',
    'emg',
    'spirometry',
    'echocardiography',
    'coronary-angiography',
    'treadmill-test',
  ],
  ...['gastroscopy', 'colonoscopy', 'bronchoscopy', 'scintigraphy', 'coagulation-test'],
  ...['haemodialysis', 'physiotherapy', 'chemotherapy'],
])

test('every service has a name of its own in each language, in its own letters', () => {
  for (const language of languages) {
    const names = medicalServices.map(({ name }) => name[language])
    assert.equal(new Set(names).size, names.length, language)
    for (const name of names) assert.ok(name.trim() === name && name.length > 2, name)
  }
  for (const { code, name } of medicalServices) {
    assert.equal(name.kk === name.ru, borrowed.has(code), code)
    assert.ok(name.kk !== name.en && name.ru !== name.en, code)
    assert.doesNotMatch(name.ru, /[әғқңөұүһі]/i, code)
    assert.doesNotMatch(name.en, /\p{Script=Cyrillic}/u, code)
    assert.match(name.kk, /\p{Script=Cyrillic}/u, code)
  }
})

/** What each question of the Fund names, with a code of the catalogue for it. */
const namedIn: Readonly<Record<number, readonly string[]>> = {
  2: [
    ...['emergency-care', 'urgent-care', 'emergency-admission', 'polyclinic-general-practitioner'],
    ...['specialist-consultation', 'specialist-cardiologist', 'laboratory-tests', 'diagnostic-tests'],
    ...['polyclinic-treatment', 'vaccination', 'screening', 'polyclinic-infant-monitoring'],
    ...['polyclinic-pregnancy-monitoring', 'medicines-prescribed', 'tuberculosis-care', 'hiv-care'],
    ...['mental-health-care', 'cancer-care', 'diabetes-care', 'hypertension-care', 'viral-hepatitis-care'],
    ...['rheumatoid-arthritis-care', 'dangerous-infection-care'],
  ],
  3: [
    ...['care-for-quality-of-life', 'laboratory-costly-tests', 'costly-diagnostics', 'medicines-wider-list'],
    ...['day-hospital', 'inpatient-planned', 'rehabilitation'],
  ],
  24: [
    ...['sanatorium', 'rehabilitation-after-stroke', 'rehabilitation-after-infarction'],
    ...['rehabilitation-oncology', 'rehabilitation-after-transplantation'],
  ],
  25: ['medicines-prescribed', 'medicines-wider-list'],
  27: ['laboratory-private', 'laboratory-tests', 'laboratory-costly-tests'],
  29: ['vaccination', 'vaccines'],
  30: ['inpatient-planned'],
  31: ['dentistry-children', 'dentistry-adults'],
  34: ['dentistry-adults', 'occupational-check-up', 'sanatorium'],
  35: [
    ...['inpatient-planned', 'medicines-wider-list', 'high-technology-care', 'rehabilitation'],
    ...['specialist-consultation', 'costly-diagnostics', 'nursing-care', 'palliative-care'],
  ],
  39: ['dentistry-adults', 'occupational-check-up', 'sanatorium', 'cosmetology'],
  43: ['emergency-care', 'urgent-care', 'dangerous-infection-care'],
}

for (const [question, codes] of Object.entries(namedIn))
  test(`whatever question ${question} names is in the catalogue and says so`, () => {
    for (const code of codes)
      assert.ok(findMedicalService(code)?.questions.includes(Number(question)), `${question} ${code}`)
  })

test('a question a service claims is one that names care', () => {
  for (const { code, questions } of medicalServices)
    for (const question of questions) assert.ok(question in namedIn, `${code} ${question}`)
})

test('at every age a service leads to one for that age, in a step or two', () => {
  for (const service of medicalServices) {
    const { from = 0, before = 151 } = service.ages ?? {}
    assert.ok(from < before && from >= 0, service.code)
    for (let age = 0; age <= 150; age++) {
      let found = service
      for (let steps = 0; steps < 3 && !isFor(found.ages, age); steps++)
        found = getMedicalService(found.ages!.otherwise)
      assert.ok(isFor(found.ages, age), `${service.code} at ${age}`)
    }
  }
})

const isFor = (ages: { from?: number; before?: number } | undefined, age: number): boolean =>
  age >= (ages?.from ?? 0) && age < (ages?.before ?? 151)

const range = /^[A-Z]\d\d(\.\d)?(-[A-Z]\d\d(\.\d)?)?$/
const listed = Object.values(diseaseLists).flatMap(({ amendments }) =>
  amendments.flatMap(({ schedule }) => schedule.flatMap(([, list]) => Object.values(list ?? {}))),
)

test('every code and range of ICD-10 is well formed and runs upwards', () => {
  const all = [...listed, ...medicalServices].flatMap(({ icd10 = [] }) => icd10)
  assert.ok(all.length > 100)
  for (const one of all) {
    assert.match(one, range)
    const [first, last] = one.split('-')
    if (last !== undefined) assert.ok(first! < last, one)
  }
})

test('the diseases of order No 194 are the 19 printed, and each later list still holds them', () => {
  assert.equal(Object.keys(dangerousDiseases).length, 19)
  for (const { schedule } of diseaseLists['dangerous-infections'].amendments)
    for (const [, list] of schedule)
      for (const disease of Object.keys(dangerousDiseases)) assert.ok(list && disease in list, disease)
})

test('the socially significant diseases are 4 as told in 2018, 13 by the order of 2020, 11 from 2026', () => {
  const count = (month: number) =>
    Object.keys(lawBook('current').at(diseaseLists['socially-significant'], month as Month).value).length
  assert.deepEqual([202_009, 202_010, 202_512, 202_601].map(count), [4, 13, 13, 11])
})

const dated: readonly Parameter<unknown>[] = [
  ...new Set(medicalServices.map(({ packages }) => packages)),
  ...Object.values(diseaseLists),
]

for (const history of dated)
  test(`${history.name}: acts and months stand in order, each act is known from its day, each place is cited`, () => {
    const enacted = history.amendments.map((one) => one.enacted)
    assert.deepEqual(enacted, [...new Set(enacted)].sort())
    for (const { schedule, cite, by, checkedOn } of history.amendments) {
      const months = schedule.map(([from]) => from)
      assert.deepEqual(months, [...new Set(months)].sort())
      assert.ok(Object.hasOwn(acts, cite.act) && cite.article !== '')
      assert.ok(by === undefined || Object.hasOwn(acts, by))
      assert.ok(checkedOn >= '2026-01-01')
    }
    const laws = history.amendments.filter(({ bill }) => !bill)
    laws.forEach((one, index) => {
      if (one.enacted <= firstEditionDay) return
      const last = one.schedule.at(-1)!
      const read = (day: Day) => lawBook(day).find(history, last[0] as Month)?.value
      assert.deepEqual(read(one.enacted), last[1])
      assert.deepEqual(
        read(addDays(one.enacted, -1)),
        laws[index - 1]!.schedule.findLast(([from]) => from <= last[0])?.[1],
      )
    })
  })

test('before 2020 no service was the insurance’s, in any edition', () => {
  for (const edition of ['current', 'qa-2018', '2019-12-31' as Day] as const)
    for (const day of ['2017-07-01', '2018-06-30', '2019-12-31'])
      for (const service of servicesOnDay(lawBook(edition), dayNumber(day as Day)))
        assert.notEqual(service.package, 'insured', `${edition} ${day} ${service.code}`)
})

test('whatever is not sure says why, on every day, and nothing else does; an unknown package is never sure', () => {
  const book = lawBook('current')
  for (const on of ['2009-01-01', '2018-06-01', '2020-06-01', '2025-06-01', '2026-11-20', '2027-01-01'])
    for (const { code, confidence, doubt } of servicesOnDay(book, dayNumber(on as Day)))
      assert.equal(doubt !== undefined, confidence === 'low', `${on} ${code}`)
  const services = servicesOnDay(book, dayNumber('2026-11-20' as Day))
  const unknown = services.filter((service) => service.package === 'unknown')
  assert.ok(unknown.length > 0 && unknown.every(({ confidence }) => confidence === 'low'))
})

test('the published list tells each package by date, and the lists of diagnoses that make care guaranteed', () => {
  const on = dayNumber('2026-11-20' as Day)
  const of = (edition: 'current' | 'qa-2018', code: string) =>
    servicesOnDay(lawBook(edition), on).find((service) => service.code === code)!
  const spells = (edition: 'current' | 'qa-2018', code: string) =>
    of(edition, code).packages.map((spell) => `${spell.from} ${spell.package}`)
  assert.deepEqual(spells('current', 'mri'), ['2010-01 guaranteed', '2020-01 insured'])
  assert.deepEqual(spells('current', 'screening-breast-cancer'), [
    '2010-01 guaranteed',
    '2020-01 insured',
    '2025-05 guaranteed',
  ])
  assert.equal(of('current', 'screening-breast-cancer').packages.at(-1)!.firstDay, '2025-05-07')
  assert.deepEqual(spells('qa-2018', 'screening-breast-cancer'), ['2010-01 guaranteed'])
  const { guaranteedFor, needsReferral, cite } = of('current', 'mri')
  assert.deepEqual(
    guaranteedFor.map(({ list }) => list),
    ['dangerous-infections', 'socially-significant'],
  )
  assert.ok(guaranteedFor[0]!.icd10.includes('A15-A19') && needsReferral)
  assert.deepEqual(cite, { act: 'code-360-VI', article: '200(1)(1)' })
})

test('every package through time can be reviewed: each row has its place, sureness and day of checking', () => {
  assert.ok(packageHistories.length >= 15)
  for (const { amendments, rows } of packageHistories) {
    assert.deepEqual(rows, amendments.at(-1)!.rows)
    for (const { value, cite } of amendments.flatMap((one) => one.rows)) {
      assert.ok((carePackages as readonly string[]).includes(value!))
      assert.ok(Object.hasOwn(acts, cite.act))
    }
  }
})
