/** Why wishes of notices are not kept. */
import type { RefusalTable } from '#vocabulary/refusal.ts'

export const wishRefusals = {
  'wishes-of-nobody': {
    status: 404,
    words: () => ({
      kk: 'Тіркелгіңіз тізілімдегі адамға байланыстырылмаған, сондықтан хабарлама жіберілмейді. ЖСН-ыңыз бар тіркелгімен кіріңіз не 1414-ке хабарласыңыз.',
      ru: 'Ваша учётная запись не связана с человеком из регистра, поэтому уведомлений не будет. Войдите с учётной записью, где есть Ваш ИИН, или позвоните 1414.',
      en: 'Your account is not of a person of the register, so nothing is sent. Sign in with an account that has your IIN, or call 1414.',
    }),
  },
} satisfies RefusalTable
