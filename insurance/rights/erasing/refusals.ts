/** What is said to whoever proposes to erase a person who is being erased. */
import type { RefusalTable } from '#vocabulary/refusal.ts'

export const erasureRefusals = {
  'erasure-under-way': {
    status: 409,
    field: 'iin',
    words: () => ({
      kk: 'Бұл адамды өшіру туралы шешім қабылданған, ол орындалып жатыр. Екінші рет ұсынудың қажеті жоқ.',
      ru: 'Решение стереть сведения об этом человеке уже принято и выполняется. Предлагать ещё раз не нужно.',
      en: 'It has been decided to erase this person, and it is being done. There is nothing to propose again.',
    }),
  },
} as const satisfies RefusalTable
