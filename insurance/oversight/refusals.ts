/** Why unusual reading cannot be marked as looked into. */
import type { RefusalTable } from '#vocabulary/refusal.ts'

export const unusualRefusals = {
  'unusual-of-oneself': {
    status: 403,
    words: () => ({
      kk: 'Бұл сіздің өз қарауларыңыз туралы: оны басқа аудитор тексерсін.',
      ru: 'Это о Ваших собственных обращениях: пусть проверит другой аудитор.',
      en: 'This is about your own reading: let another auditor look into it.',
    }),
  },
  'unusual-not-found': {
    status: 404,
    words: () => ({
      kk: 'Тізімде мұндай нөмір жоқ. Тізімді жаңартып, нөмірін тексеріңіз.',
      ru: 'Такого номера в списке нет. Обновите список и проверьте номер.',
      en: 'There is no such number in the list. Load the list again and check the number.',
    }),
  },
  'note-missing': {
    status: 422,
    field: 'note',
    words: () => ({
      kk: 'Не анықталғаны жазылмаған. Бір сөйлем болса да жазыңыз: белгі жазбасыз сақталмайды.',
      ru: 'Не написано, что выяснилось. Напишите хотя бы одно предложение: без записи отметка не ставится.',
      en: 'It does not say what was found. Write a sentence at least: without a note nothing is marked.',
    }),
  },
  'note-names-somebody': {
    status: 422,
    field: 'note',
    words: () => ({
      kk: 'Жазбада адамның ЖСН тұр. Оны алып тастаңыз: жазба сақталады, ал кімге қаралғаны қол жеткізу журналында бар.',
      ru: 'В записи стоит ИИН. Уберите его: запись останется, а на кого смотрели, есть в журнале доступа.',
      en: 'The note holds an IIN. Take it out: the note stays, and at whom was looked is in the access log.',
    }),
  },
  'unusual-looked-into': {
    status: 409,
    words: () => ({
      kk: 'Мұны басқа біреу тексеріп, жазбасын қалдырған. Тізімді жаңартсаңыз, жазба көрінеді.',
      ru: 'Это уже рассмотрено, и запись оставлена. Обновите список, чтобы её увидеть.',
      en: 'Somebody has looked into this already and left a note. Load the list again to see it.',
    }),
  },
} as const satisfies RefusalTable
