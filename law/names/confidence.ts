/** How sure we are of a value. */
import type { Text } from '#vocabulary/text.ts'
import type { Confidence } from '../citation.ts'

export const confidenceNames: Readonly<Record<Confidence, Text>> = {
  high: { kk: 'жоғары', ru: 'высокая', en: 'high' },
  medium: { kk: 'орташа', ru: 'средняя', en: 'medium' },
  low: { kk: 'төмен', ru: 'низкая', en: 'low' },
}
