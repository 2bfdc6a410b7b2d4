/** Every page in a language at every width: nobody is shut out, nothing is cut, one face draws every letter. */
import assert from 'node:assert/strict'
import type { Language } from '#vocabulary/text.ts'
import { places } from './places.ts'
import { barriers, facesOf, holdsAtEveryWidth, read } from './reading.ts'

/** What is held of each page in a language: the test's name, and the test. */
export const everyPageIn = (language: Language) =>
  Object.entries(places).map(([place, come]) => ({
    name: `${place} in ${language}: nobody is shut out, nothing is cut at any width, no letter is of another face`,
    holds: () =>
      read({ language, stays: true }, async (page, context) => {
        await come(page)
        assert.equal(await page.evaluate(() => document.documentElement.lang), language)
        await holdsAtEveryWidth(page)
        const faces = await facesOf(page, context)
        assert.deepEqual([...faces.keys()], ['Golos Text'], JSON.stringify([...faces], null, 1))
        // The colours of the dark are of the page, not of its words: one language shows them all.
        if (language !== 'kk') return
        await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
        await page.waitForFunction(
          () =>
            document.documentElement.dataset.mantineColorScheme === 'dark' &&
            document.getAnimations().length === 0,
        )
        assert.deepEqual(await barriers(page, { onlyContrast: true }), [], 'in the dark')
      }),
  }))
