/** What `kepil init` says. */
import { countText } from '#vocabulary/spoken.ts'
import type { Text } from '#vocabulary/text.ts'

type Counts = {
  readonly done: number
  readonly missing: number
  readonly later: number
  readonly unknown: number
}

export const countsOf = (counts: Counts): Text => {
  const { done: isDone, missing: isMissing, later: isLater, unknown: isUnknown } = counts
  const [done, missing, later, unknown] = [isDone, isMissing, isLater, isUnknown].map(countText)
  return {
    kk: `Дайын: ${done}; жетіспейді: ${missing}; әзірге жоқ: ${later}; мұнан көрінбейді: ${unknown}.`,
    ru: `Готово: ${done}; не хватает: ${missing}; пока нет: ${later}; отсюда не видно: ${unknown}.`,
    en: `Done: ${done}; missing: ${missing}; not yet: ${later}; cannot be told from here: ${unknown}.`,
  }
}

type IssuerTelling = { readonly address: string; readonly humanClaim: string }

export const named = (subjects: readonly string[], { address, humanClaim }: IssuerTelling): Text => {
  const list = [...new Set(subjects)].join(', ')
  return {
    kk: `Алғашқы әкімшілер: ${list}, бір жылға. Олар ${address}/sign-in арқылы кіріп, басқаларға құқық береді: біреуі ұсынады, екіншісі бекітеді. Екеуінің екі бөлек адам екені ЖСН немесе «${humanClaim}» белгісі арқылы көрінуі керек, әйтпесе ештеңе бекітілмейді. Алдымен үшінші әкімшіні қосып қойыңыз: мерзімді ұзартуға үш адам керек. Құқық берілетін адам алдымен бір рет кірсін: әйтпесе ол тізімде де, sub бойынша да табылмайды.`,
    ru: `Первые администраторы: ${list}, на год. Они входят на ${address}/sign-in и дают права другим: один предлагает, другой утверждает. Что их двое, должно быть видно по ИИН или признаку «${humanClaim}», иначе ничего не утвердить. Сначала добавьте третьего: чтобы продлить срок, нужны трое. Кому даётся право, пусть сначала один раз войдёт: иначе его нет ни в списке, ни по sub.`,
    en: `The first administrators: ${list}, for a year. They sign in at ${address}/sign-in and give rights to others: one proposes, the other approves. That they are two has to be told by an IIN or the claim "${humanClaim}", or nothing can be approved. Add a third first: to renew a term takes three. Whoever is given a right signs in once first: until then he is found neither in the list nor by his sub.`,
  }
}

export const ownerNeedsIssuer: Text = {
  kk: '--owner кіргізетін қызметтегі адамды атайды: алдымен KEPIL_ISSUER, KEPIL_ISSUER_CLIENT және KEPIL_ADDRESS беріңіз',
  ru: '--owner называет человека из службы входа: сначала задайте KEPIL_ISSUER, KEPIL_ISSUER_CLIENT и KEPIL_ADDRESS',
  en: '--owner names somebody of the issuer: first set KEPIL_ISSUER, KEPIL_ISSUER_CLIENT and KEPIL_ADDRESS',
}
