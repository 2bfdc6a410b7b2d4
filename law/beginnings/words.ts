/** What is said where an edition knows no beginning of care. */
import { capital } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'
import { dayText, monthText } from '../fact-words.ts'
import type { Facts } from '../trace.ts'

export const beginningWords = {
  'care-beginning-not-known': ({ asked }: Facts): Text => {
    const time = String(asked).length > 7 ? dayText(asked) : monthText(asked)
    return {
      kk: `${time.kk}: сақтандыру бойынша көмек басталмаған деп саналады, өйткені бұл редакция білетін мәтіндердің бірінде де оның қай күннен басталатыны жазылмаған.`,
      ru: `${capital(time.ru)}: помощь по страхованию считается не начавшейся, потому что ни один известный этой редакции текст не говорит, с какого дня она оказывается.`,
      en: `${time.en}: care under the insurance is taken as not begun, since no text known to this edition says from which day it is given.`,
    }
  },
}
