/** What is paid: the dues by whose they are, and the codes of the payments (КНП, ТБК) that carry them. */
import type { Text } from '#vocabulary/text.ts'

/** An employer's deduction, and the contributions by who bears them. */
type DuesName = 'employer' | 'employee' | 'gph' | 'entrepreneur' | 'self' | 'state'

export const duesNames: Readonly<Record<DuesName, Text>> = {
  employer: { kk: 'жұмыс берушінің аударымы', ru: 'отчисления работодателя', en: 'employer deduction' },
  employee: { kk: 'жұмыскердің жарнасы', ru: 'взносы работника', en: 'employee contribution' },
  gph: { kk: 'АҚС бойынша жарна', ru: 'взносы по ГПХ', en: 'civil-law contribution' },
  entrepreneur: {
    kk: 'кәсіпкердің жарнасы',
    ru: 'взносы предпринимателя',
    en: 'entrepreneur contribution',
  },
  self: {
    kk: 'дербес төлеушінің жарнасы',
    ru: 'взносы самостоятельного плательщика',
    en: 'self-payer contribution',
  },
  state: { kk: 'мемлекеттің жарнасы', ru: 'взносы государства', en: 'State contribution' },
}

/** Of whoever pays for himself, whichever his kind. */
export const ownContribution: Text = { kk: 'өз жарнасы', ru: 'собственный взнос', en: 'own contribution' }

export const purposeCodeName: Text = {
  kk: 'Төлем мақсатының коды (ТБК)',
  ru: 'Код назначения платежа (КНП)',
  en: 'Purpose code',
}

/** The code as it is told: `ТБК 122` · `КНП 122` · `purpose code 122`. */
export const purposeCode = (code: string): Text => ({
  kk: `ТБК\u00a0${code}`,
  ru: `КНП\u00a0${code}`,
  en: `purpose code\u00a0${code}`,
})

/** What is paid, and of what, where a rule, a value and its step are called alike. */
export const paidBy = {
  entrepreneurBase: {
    kk: 'Жеке кәсіпкер жарнасының есептеу объектісі',
    ru: 'Объект исчисления взносов предпринимателя',
    en: 'Base of the entrepreneur’s contribution',
  },
  entrepreneurOwn: {
    kk: 'Жеке кәсіпкердің өзі үшін жарнасы',
    ru: 'Взносы предпринимателя за себя',
    en: 'The entrepreneur’s contribution for himself',
  },
  selfPayerBase: {
    kk: 'Дербес төлеуші жарнасының есептеу объектісі',
    ru: 'Объект исчисления взносов самостоятельного плательщика',
    en: 'Base of the self-payer’s contribution',
  },
  peasantFarmBase: {
    kk: 'Шаруа қожалығы басшысы жарнасының есептеу объектісі',
    ru: 'Объект исчисления взносов главы крестьянского хозяйства',
    en: 'Base of the contribution of the head of a peasant farm',
  },
} satisfies Record<string, Text>
