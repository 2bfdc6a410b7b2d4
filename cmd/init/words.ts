/** What `kepil init` says. */
import { countText } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'

type Counts = { readonly done: number; readonly missing: number; readonly unknown: number }

export const countsOf = (counts: Counts): Text => {
  const [done, missing, unknown] = [counts.done, counts.missing, counts.unknown].map(countText)
  return {
    kk: `Дайын: ${done}; жетіспейді: ${missing}; мұнан көрінбейді: ${unknown}.`,
    ru: `Готово: ${done}; не хватает: ${missing}; отсюда не видно: ${unknown}.`,
    en: `Done: ${done}; missing: ${missing}; cannot be told from here: ${unknown}.`,
  }
}

type IssuerTelling = { readonly address: string; readonly humanClaim: string }

export const named = (subjects: readonly string[], { address, humanClaim }: IssuerTelling): Text => {
  const list = [...new Set(subjects)].join(', ')
  return {
    kk: `Алғашқы әкімшілер: ${list}, бір жылға. Олар ${address}/sign-in арқылы кіріп, басқаларға құқық береді: біреуі ұсынады, екіншісі бекітеді. Екеуінің екі бөлек адам екені ЖСН немесе «${humanClaim}» белгісі арқылы көрінуі керек, әйтпесе ештеңе бекітілмейді. Алдымен үшінші әкімшіні қосып қойыңыз: мерзімді ұзартуға үш адам керек.`,
    ru: `Первые администраторы: ${list}, на год. Они входят на ${address}/sign-in и дают права другим: один предлагает, другой утверждает. Что их двое, должно быть видно по ИИН или признаку «${humanClaim}», иначе ничего не утвердить. Сначала добавьте третьего: чтобы продлить срок, нужны трое.`,
    en: `The first administrators: ${list}, for a year. They sign in at ${address}/sign-in and give rights to others: one proposes, the other approves. That they are two has to be told by an IIN or the claim "${humanClaim}", or nothing can be approved. Add a third first: to renew a term takes three.`,
  }
}

export const ownerNeedsIssuer: Text = {
  kk: '--owner кіргізетін қызметтегі адамды атайды: алдымен KEPIL_ISSUER, KEPIL_ISSUER_CLIENT және KEPIL_ADDRESS беріңіз',
  ru: '--owner называет человека из службы входа: сначала задайте KEPIL_ISSUER, KEPIL_ISSUER_CLIENT и KEPIL_ADDRESS',
  en: '--owner names somebody of the issuer: first set KEPIL_ISSUER, KEPIL_ISSUER_CLIENT and KEPIL_ADDRESS',
}
