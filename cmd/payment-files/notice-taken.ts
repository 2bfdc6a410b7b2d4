/** A bank's notice taken in, as `kepil intake` tells of it. */
import { type AnsweredNotice, tellNotice } from '#insurance/payments'
import * as nouns from '#vocabulary/nouns.ts'
import { counted, countText, sumText } from '#vocabulary/spoken.ts'
import type { Language, Text } from '#vocabulary/text.ts'

type Telling = { readonly json: boolean; readonly language: Language }

const mostTold = 200

export function noticeTakenText(file: string, notice: AnsweredNotice, { json, language }: Telling): string {
  const said = tellNotice(notice)
  if (json) return `${JSON.stringify({ file, ...said })}\n`
  const lines = said.findings
    .slice(0, mostTold)
    .map(
      ({ entry, line, code, what, remedy }) =>
        `  ${entry ?? '-'}:${line ?? '-'}  ${code}  ${what[language]}  ${remedy[language]}\n`,
    )
  return `${file}: ${summary(said)[language]}\n${lines.join('')}`
}

function summary(said: ReturnType<typeof tellNotice>): Text {
  const { id, message, entries, confirmed, confirmedSum, waiting, waitingSum, repeated, confirmedBefore } =
    said
  const [all, sum, held] = [counted(entries, nouns.payment), sumText(confirmedSum), sumText(waitingSum)]
  const [good, wait, again] = [confirmed, waiting, repeated + confirmedBefore].map(countText)
  const head = `№ ${id}, ${message ?? 'XML'}`
  if (said.state === 'refused')
    return {
      kk: `${head}; хабарлама алынбады`,
      ru: `${head}; уведомление не принято`,
      en: `${head}; the notice is not taken`,
    }
  return {
    kk: `${head}; ${all.kk}: ${good} құжат расталды (${sum.kk}), ${wait} адам шешуін күтеді (${held.kk}), ${again} бұрын белгілі`,
    ru: `${head}; ${all.ru}: подтверждено документов ${good} (${sum.ru}), ждёт решения ${wait} (${held.ru}), известно раньше ${again}`,
    en: `${head}; ${all.en}: ${good} documents confirmed (${sum.en}), ${wait} wait for people (${held.en}), ${again} known before`,
  }
}
