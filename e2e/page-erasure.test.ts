/** A person is erased by law on the pages: one proposes, another approves, it is done and said; in Kazakh, on a telephone and at a desk. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { comeInAs } from './places.ts'
import { barriers, read, tamper, withPages } from './reading.ts'

withPages()

const basis = 'Сот шешімі № 2-1234, 2026-11-02'
const reason = 'Сот шешімі заңды күшіне енді.'

/** A window of somebody else, of the same width; of nobody signed in where none is named. */
async function elsewhere(
  page: Page,
  { as, path }: { readonly as?: string; readonly path: string },
  look: (own: Page) => Promise<void>,
) {
  const browser = page.context().browser() as Browser
  const other = await browser.newContext({
    baseURL: new URL(page.url()).origin,
    locale: 'kk',
    viewport: page.viewportSize(),
    reducedMotion: 'reduce',
  })
  other.setDefaultTimeout(120_000)
  try {
    const own = await other.newPage()
    if (as === undefined) await own.goto(path)
    else await comeInAs(own, as, path)
    await look(own)
  } finally {
    await other.close()
  }
}

/** A person of the demonstration, and a numbered answer given about him. */
async function somebody(page: Page, place: number) {
  const now = (await (await page.request.get('/api/now')).json()) as { examples: { iin: string }[] }
  const { iin } = now.examples[place]!
  const answer = (await (await page.request.post('/api/status', { data: { iin } })).json()) as {
    number: string
  }
  return { iin, number: answer.number }
}

/** The queue of the worker is told that the time of the job has come: it comes every five minutes. */
const jobIsDue = () =>
  tamper(
    "SELECT graphile_worker.add_job('erase-by-law', queue_name => 'erase-by-law', job_key => 'erase-by-law')",
  )

for (const [width, place] of [
  [390, 4],
  [1280, 5],
] as const)
  test(`on ${width} px a registrar proposes an erasure, a controller approves it, it is done, and the answer says by what the person is gone`, () =>
    read({ width }, async (page) => {
      await page.goto('/')
      const { iin, number } = await somebody(page, place)
      await comeInAs(page, 'registrar-1', '/approvals')
      await page.getByRole('link', { name: /Заң бойынша өшіру/ }).click()
      await page.getByRole('heading', { level: 1, name: 'Заң бойынша өшіру' }).waitFor()
      const send = page.getByRole('button', { name: 'Ұсыну', exact: true })
      await page.getByLabel('Негізі').fill(`Сот шешімі ${iin}`)
      await send.click()
      await page.getByText('Мынаны түзетіңіз: Адамның ЖСН-і, Негізі, Неге ұсынасыз.').waitFor()
      assert.equal(await page.evaluate(() => (document.activeElement as HTMLInputElement).name), 'iin')
      await page.getByText('Мұнда ЖСН тұрмауы керек').waitFor()
      await page.getByLabel('Адамның ЖСН-і').fill(iin)
      await page.getByLabel('Негізі').fill(basis)
      await page.getByLabel('Неге ұсынасыз').fill(reason)
      assert.deepEqual(await barriers(page), [])
      await send.click()
      await page.getByText('Ұсынылды: Қор бақылаушысының шешімін күтеді').waitFor()
      await page.getByText(/Кімнің деректері: \S+ \S+ \(\d+•+\d*\)/).waitFor()
      await elsewhere(page, { as: 'controller-2', path: '/approvals' }, async (own) => {
        await own
          .getByRole('heading', { name: 'Адамның жеке деректерін заң бойынша өшіру' })
          .first()
          .waitFor()
        await own.getByText('Қайтару мүмкін емес').first().waitFor()
        assert.deepEqual(await barriers(own), [])
        await own.getByLabel('Шешімнің себебі').first().fill('Шешімнің түпнұсқасы қаралды.')
        await own
          .getByText(/өтініштер: \d+; банк әлі орындамаған тапсырмалар: \d+/)
          .first()
          .waitFor()
        await own.getByRole('button', { name: 'Бекіту' }).first().click()
        const asked = own.getByRole('dialog', { name: /бекітесіз бе/ })
        await asked.getByText('жеке деректері біржола өшіріледі').waitFor()
        assert.deepEqual(await barriers(own), [])
        await asked.getByRole('button', { name: 'Иә, бекіту' }).click()
        await own.getByText('Өшіру әлі аяқталған жоқ').waitFor()
        await own.getByRole('link', { name: /Заң бойынша өшіру/ }).click()
        const row = own.locator('.erasures tbody tr').first()
        await row.getByText(basis).waitFor()
        await jobIsDue()
        // The page looks again by itself.
        await row.getByText('өшірілді', { exact: true }).waitFor()
        assert.deepEqual(await barriers(own), [])
        await own.goto('/approvals')
        await own.locator('.own-proposals').getByText('заң бойынша өшірілген').first().waitFor()
        assert.deepEqual(await barriers(own), [])
      })
      await elsewhere(page, { path: `/answers/${number}` }, async (own) => {
        await own
          .getByText(/Заң бойынша өшірілген: /)
          .first()
          .waitFor()
        await own.getByText('адам заң бойынша өшірілген').waitFor()
        assert.equal(await own.getByText(iin.slice(0, 4)).count(), 0)
        assert.deepEqual(await barriers(own), [])
      })
    }))
