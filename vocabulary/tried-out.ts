/** Why whoever asked about many numbers of nobody is told nothing more: he may be trying out which are somebody's. */
import type { RefusalTable } from './refusal.ts'

export const triedOutRefusals = {
  'unknown-too-often': {
    status: 429,
    words: () => ({
      kk: 'Бүгін тіркелімде жоқ ЖСН тым көп сұралды, сондықтан ертеңге дейін мәртебе айтылмайды. Нөмірлер қайдан алынғанын тексеріңіз; бүгін керек болса, әкімшіге айтыңыз. Бұл – көмек көрсетуден бас тарту емес.',
      ru: 'Сегодня слишком часто спрашивали об ИИН, которых нет в регистре, поэтому до завтра статус не сообщается. Проверьте, откуда взяты номера; если нужно сегодня, обратитесь к администратору. Это не отказ в помощи.',
      en: 'Too many IINs that are in no register were asked about today, so no status is told until tomorrow. Check where the numbers come from; if it is needed today, turn to the administrator. This is no refusal of care.',
    }),
  },
} as const satisfies RefusalTable
