/** Every page in Russian and in English at every width. */
import { everyPageIn } from './every-page.ts'
import { withPages } from './reading.ts'

withPages()
everyPageIn('ru')
everyPageIn('en')
