import type { Text } from '#vocabulary/text.ts'

/** What is put into the clipboard. */
export const copyText = {
  copyOf: { kk: 'Көшіру: {what}', ru: 'Скопировать: {what}', en: 'Copy: {what}' },
  notCopied: {
    kk: 'Браузер көшіруге рұқсат бермеді. Рұқсат беріп, қайта басыңыз.',
    ru: 'Браузер не разрешил копирование. Разрешите его и нажмите снова.',
    en: 'The browser did not allow copying. Allow it and press again.',
  },
  copied: { kk: 'Көшірілді', ru: 'Скопировано', en: 'Copied' },
} satisfies Record<string, Text>
