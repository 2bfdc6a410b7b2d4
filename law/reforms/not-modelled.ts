/** What a reform cannot change here. */
import { insuranceLaw } from '../citation.ts'
import type { NotModelled } from '../not-modelled.ts'

export const reformsNotModelled: readonly NotModelled[] = [
  {
    topic: 'reform-of-what-is-no-number',
    how: 'outside',
    cite: insuranceLaw('26'),
    text: {
      kk: 'Реформа тек сандарды өзгертеді: мөлшерлемелерді, шектерді, базаларды, мерзімдерді, жалақыны. Мемлекет төлейтін топтар, қайтару мерзімдері, арнаулы режимдер мен өсімпұл мөлшерлемесі өзгертілмейді; ешкім әдетін өзгертпейді деп есептеледі.',
      ru: 'Реформа меняет только числа: ставки, пределы, базы, сроки, зарплату. Группы, за которые платит государство, сроки возврата, особые режимы и ставка пени не меняются; считается, что никто не меняет поведения.',
      en: 'A reform changes numbers only: rates, ceilings, bases, terms, wages. The groups the State pays for, terms of refunds, special regimes and the rate of penalties stay; nobody is taken to change what he does.',
    },
  },
  {
    topic: 'reform-of-local-budgets',
    how: 'outside',
    cite: insuranceLaw('26-1'),
    text: {
      kk: 'Жергілікті бюджеттер 2026 жылдан бастап төлейтін жарна реформаның есебіне кірмейді: өңірлердің орташа жалақысы жазбада жоқ.',
      ru: 'Взносы местных бюджетов, которые они платят с 2026 года, в расчёт реформы не входят: средних зарплат регионов в записях нет.',
      en: 'What local budgets pay from 2026 is not counted in a reform: the average wages of regions are on no record.',
    },
  },
]
