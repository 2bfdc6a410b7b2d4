/** Why a reform is not compared now, in words. */
import type { RefusalTable } from '#vocabulary/refusal.ts'

/** The most months that are compared. */
export const mostMonths = 120

export const reformRefusals = {
  'months-out-of-order': {
    status: 422,
    field: 'to',
    formerly: ['malformed'],
    words: () => ({
      kk: `Айларды from=2026-01&to=2026-12 түрінде жазыңыз; екіншісі біріншісінен ерте болмасын, арасы ${mostMonths} айдан аспасын.`,
      ru: `Запишите месяцы в виде from=2026-01&to=2026-12; второй не раньше первого, не больше ${mostMonths} месяцев.`,
      en: `Write the months as from=2026-01&to=2026-12; the second not before the first, at most ${mostMonths} months.`,
    }),
  },
  'reforms-busy': {
    status: 503,
    words: () => ({
      kk: 'Қазір тым көп реформа есептеліп жатыр. Бірнеше секундтан кейін қайталаңыз.',
      ru: 'Сейчас считается слишком много реформ. Повторите через несколько секунд.',
      en: 'Too many reforms are being tried just now. Try again in a few seconds.',
    }),
  },
} as const satisfies RefusalTable

/** What the law finds wrong with a reform file, in its own words. */
export const reformRefusalsOfTheLaw = (
  [
    'not-an-object',
    'unknown-field',
    'missing-field',
    'malformed',
    'unknown-value',
    'until-not-after-from',
    'not-positive',
    'out-of-range',
    'fields-disagree',
    'series-missing',
  ] as const
).map((code) => ({ code, status: 422 }))
