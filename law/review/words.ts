/** What the program does where a value is not on record. */
import type { Text } from '#vocabulary/text.ts'

export const meanwhile = {
  refused: {
    kk: 'мұндай кезең есептелмейді (series-missing), соңғы белгілі мән қолданылмайды',
    ru: 'такое время не считается (series-missing), последнее известное значение не берётся',
    en: 'such a time is not computed (series-missing); the last known value is not used',
  },
  lastRate: {
    kk: 'соңғы белгілі мөлшерлеме қолданылып, жауап алдын ала (provisional) деп белгіленеді',
    ru: 'берётся последняя известная ставка, ответ помечается как предварительный (provisional)',
    en: 'the last known rate is used and the answer is marked provisional',
  },
  statutoryDays: {
    kk: 'заңда белгіленген мереке күндері ғана ескеріліп, жауап алдын ала (provisional) деп белгіленеді',
    ru: 'учитываются только праздники по закону, ответ помечается как предварительный (provisional)',
    en: 'only the statutory holidays count and the answer is marked provisional',
  },
} as const satisfies Record<string, Text>
