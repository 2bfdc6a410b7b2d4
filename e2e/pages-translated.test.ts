/** Every page in Russian and in English at every width. */
import { test } from 'node:test'
import { everyPageIn } from './every-page.ts'
import { withPages } from './reading.ts'

withPages()
for (const language of ['ru', 'en'] as const)
  for (const { name, holds } of everyPageIn(language)) test(name, holds)
