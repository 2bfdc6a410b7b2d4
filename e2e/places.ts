/** The places a reader of the pages comes to, and how. */
import type { Page } from 'playwright-core'
import type { InboxNotice } from '#insurance/notices/contract'
import type { UnusualTold } from '#insurance/oversight/contract'
import { tenge } from '#vocabulary/tiyn.ts'
import { noticeFile } from '../documents/notice/notice-file.fixture.ts'
import { tellNotice } from '../insurance/notices/told.ts'
import { whyUnusual } from '../insurance/oversight/words.ts'

export async function answerAboutSomebody(page: Page) {
  await page.goto('/')
  await page.locator('.examples button').first().click()
  await page.locator('.tile.paid, .tile.state').first().click()
  await page.locator('.payments table, .payments p').first().waitFor()
}

/** The sum a column shows, in tiyn. */
export const tiynOf = (shown: string): number => Number(shown.replace(/[^\d]/g, ''))

/** A sound number of nobody in the region. */
export const nobodysIin = '920315399905'

export async function noAnswer(page: Page) {
  await page.goto('/')
  await page.locator('.examples button').first().waitFor()
  await page.locator('input[name=iin]').fill(nobodysIin)
  await page.locator('.question button[type=submit]').click()
  await page.locator('#what-is-so').waitFor()
}

/** Comes in to the demonstration as one of its people, and to a page. */
export async function comeInAs(page: Page, subject: string, path: string) {
  await page.goto(`/api/sign-in?as=${subject}&to=${encodeURIComponent(path)}`)
  await page.locator('.account a[href^="/me"]').waitFor()
}

async function openFile(page: Page) {
  await page.goto('/files')
  await page.locator('.history tbody a').first().click()
  await page.locator('.split').waitFor()
  await page.locator('table.lines').waitFor()
}

/** It changes what persons and employers pay, and who is insured. */
export const exampleReform = {
  changes: [
    { parameter: 'minimum-wage', from: '2026-01', value: '100000' },
    { parameter: 'grace-months', from: '2026-01', value: '0' },
  ],
}

const unusualOf = (id: number, kind: UnusualTold['kind'], note?: string): UnusualTold => ({
  id,
  name: 'Үлгілова Айгүл',
  role: 'contact-centre',
  kind,
  why: whyUnusual(kind, { own: 14, usual: 1, about: 24 }),
  own: 14,
  usual: 1,
  from: '2026-10-25',
  through: '2026-11-21',
  foundAt: '2026-11-21T22:00:00.000000Z',
  lookedInto: note === undefined ? null : { at: '2026-11-22T06:00:00.000000Z', by: 'Есепова Сәуле', note },
})
/** A notice of the bank about a document that nobody has sent. */
export const unmatchedNotice = (reference: string): Buffer => {
  const amount = tenge(1000)
  return Buffer.from(noticeFile([{ amount, payments: [{ reference, amount }] }], { id: reference }))
}

/** What an auditor is told of unusual reading: four that nobody has looked into, and one that somebody has. */
export const unusualOfAuditor = {
  unusual: [
    unusualOf(1, 'outside-hours'),
    unusualOf(2, 'many-persons'),
    unusualOf(3, 'one-person-again'),
    unusualOf(4, 'own-family-name'),
    unusualOf(5, 'break-glass', 'Кезекшілік болған.\nКестемен салыстырылды.'),
  ],
  total: 5,
  sought: '2026-11-21T22:00:00.000000Z',
}

const told = (notice: number, kind: string, facts: object, readAt: string | null): InboxNotice =>
  tellNotice({ notice, kind, facts, at: '2026-11-21T22:00:00.000000Z', readAt, personId: 1 } as never)

/** What somebody was told: of cover that ends, of his case, of his record; one of it he has read. */
const inbox = {
  notices: [
    told(3, 'cover-ends', { lastDay: '2026-12-21', days: 30, ground: 'grace' }, null),
    told(2, 'case-asked', { number: 'C-7F3A-9QX2' }, null),
    told(1, 'record-opened', { as: 'fund' }, '2026-11-22T06:00:00.000000Z'),
  ],
  total: 3,
  unread: 2,
}

/** Every state of a page that has its own look, and how a reader comes to it. */
export const places: Record<string, (page: Page) => Promise<void>> = {
  question: async (page) => {
    await page.goto('/')
    await page.locator('.dues .total').waitFor()
  },
  'no answer': noAnswer,
  answer: answerAboutSomebody,
  files: async (page) => {
    await page.goto('/files')
    await page.locator('.history tbody tr').first().waitFor()
    await page.locator('.balance .holds').waitFor()
  },
  file: openFile,
  'files of the operator': async (page) => {
    await comeInAs(page, 'operator-1', '/files')
    for (const reference of ['NOBODYS1', 'NOBODYS2'])
      await page.request.post('/api/bank-notices', { data: unmatchedNotice(reference) })
    const first = '/api/bank-notices/1/entries/1/end'
    await page.request.post(first, { data: { reason: 'Банк бұл ақшаны қайтарып алды.' } })
    await page.reload()
    await page.locator('.notice-drop').waitFor()
    await page.locator('.waiting-entries tbody tr').first().waitFor()
    for (const summary of await page.locator('.waiting-entries summary').all()) await summary.click()
  },
  'signing in': async (page) => {
    await page.goto('/sign-in?refused=sign-in-expired')
    await page.locator('.personas a').first().waitFor()
  },
  'one’s own page': async (page) => {
    await page.goto('/sign-in?to=/me')
    await page.locator('.personas a').first().click()
    await page.locator('.who').waitFor()
    await page.locator('.sessions td').first().waitFor()
    await page.locator('.looks').waitFor()
    await page.locator('.keeping summary').click()
    await page.locator('.clinic strong').waitFor()
  },
  'a firm acted for': async (page) => {
    await comeInAs(page, 'citizen-1', '/me')
    await page.locator('.organisations a').first().click()
    await page.locator('.workers td').first().waitFor()
    await page.locator('.abilities').waitFor()
  },
  'deeds that take two': async (page) => {
    await comeInAs(page, 'counter-1', '/approvals')
    await page.locator('.wide-field').first().waitFor()
  },
  'erasures by law': async (page) => {
    await comeInAs(page, 'registrar-1', '/erasures')
    await page.locator('input[name=basis]').waitFor()
    await page
      .getByRole('button')
      .filter({ hasText: /^(Ұсыну|Предложить|Propose)$/ })
      .click()
    await page.locator('.note.differs').waitFor()
    await page.locator('.keeping summary').click()
  },
  'rights of the staff': async (page) => {
    await comeInAs(page, 'admin-1', '/rights')
    await page.locator('.holders td').first().waitFor()
  },
  'what an installation lacks': async (page) => {
    await comeInAs(page, 'admin-1', '/setup')
    await page.locator('.setup-step').first().waitFor()
  },
  'a record for which there is no purpose': async (page) => {
    await comeInAs(page, 'registrar-1', '/')
    await page.locator('.examples button').first().click()
    await page.locator('.emergency input').waitFor()
  },
  cases: async (page) => {
    await comeInAs(page, 'citizen-1', '/cases')
    await page.locator('.cases').waitFor()
  },
  'a case to be opened': async (page) => {
    await comeInAs(page, 'citizen-1', '/cases/new?kind=payment-missing')
    await page.locator('.day-field').waitFor()
  },
  'a case': async (page) => {
    await comeInAs(page, 'citizen-1', '/cases')
    const opened = await page.request.post('/api/cases', {
      data: { kind: 'complaint', words: 'Шешіммен келіспеймін' },
    })
    await page.goto(`/cases/${((await opened.json()) as { number: string }).number}`)
    await page.locator('.case-act').waitFor()
  },
  'unusual reading': async (page) => {
    // What a job finds in four weeks; of a region just loaded there is none.
    await page.route('**/api/oversight/unusual?**', (asked) => asked.fulfill({ json: unusualOfAuditor }))
    await page.goto('/oversight')
    await page.locator('.unusual blockquote').waitFor()
  },
  notices: async (page) => {
    await page.route('**/api/me/notices?**', (asked) => asked.fulfill({ json: inbox }))
    await page.route('**/api/me/notices/unread', (asked) => asked.fulfill({ json: { unread: 2 } }))
    await comeInAs(page, 'citizen-1', '/notices')
    await page.locator('.notices li.unread').first().waitFor()
    await page.locator('.bell strong').waitFor()
  },
  overview: async (page) => {
    await page.goto('/overview')
    await page.locator('.plot svg rect').first().waitFor()
    for (const summary of await page.locator('summary').all()) await summary.click()
  },
  'the questions': async (page) => {
    await page.goto('/questions')
    await page.locator('.topics').waitFor()
  },
  'a question looked for': async (page) => {
    await page.goto(`/questions?q=${encodeURIComponent('жк канша толейди')}`)
    await page.locator('.nearest-questions a').first().waitFor()
  },
  'a question answered': async (page) => {
    await page.goto('/questions/12')
    await page.locator('.told-in-2018').waitFor()
  },
  'the law': async (page) => {
    await page.goto('/law')
    await page.locator('.ask-rules').waitFor()
    const folded = page.locator('main details:not([open]) > summary')
    while ((await folded.count()) > 0) await folded.first().click()
    await page.locator('.question-list').waitFor()
  },
  'an article of the law': async (page) => {
    await page.goto('/law/law-405-V/27')
    await page.locator('.worked .in-all').first().waitFor()
    await page.locator('.plot div path.steps.now').first().waitFor()
  },
  'a value of the law': async (page) => {
    await page.goto('/law/values/employer-ceiling')
    await page.locator('.plot div path.steps.now').waitFor()
  },
  'the API': async (page) => {
    await page.goto('/api#askLawDues')
    await page.locator('#askLawDues .refusal-list').waitFor()
  },
  'a certificate of ours': async (page) => {
    await answerAboutSomebody(page)
    const number = new URL(page.url()).pathname.split('/').at(-1)!
    await page.request.get(`/api/answers/${number}/certificate`)
    await page.goto(`/certificates/${number}`)
    await page.locator('#what-is-so').waitFor()
  },
  'a certificate of nobody': async (page) => {
    await page.goto('/certificates/K-7F3A-9QX2-0MBD-4TZE')
    await page.locator('#what-is-so').waitFor()
  },
  'a reform to be': async (page) => {
    await page.goto('/reform')
    await page.locator('.change-row').waitFor()
  },
  'a reform tried': async (page) => {
    await page.goto(`/reform?reform=${encodeURIComponent(JSON.stringify(exampleReform))}`)
    await page.locator('.reform-plots').waitFor()
    for (const summary of await page.locator('summary').all()) await summary.click()
  },
  'rule of the law': async (page) => {
    await page.goto('/law/rules/status')
    await page.locator('.tried .reasons').waitFor()
    for (const summary of await page.locator('.for-programs summary, .steps summary').all())
      await summary.click()
  },
}
