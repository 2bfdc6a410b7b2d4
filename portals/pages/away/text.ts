import type { Text } from '#vocabulary/text.ts'

export const awayText = {
  locked: { kk: 'Экран құлыпталған', ru: 'Экран заблокирован', en: 'The screen is locked' },
  over: { kk: 'Кіру уақыты бітті', ru: 'Время входа истекло', en: 'Your session is over' },
  lead: {
    kk: '{name}, жаңа терезеде қайта кіріп, осында оралыңыз: бұл бетте жазғаныңыз жоғалмайды.',
    ru: '{name}, войдите снова в новом окне и вернитесь сюда: написанное на этой странице не пропадёт.',
    en: '{name}, sign in again in a new window and come back here: nothing you wrote on this page is lost.',
  },
  signIn: { kk: 'Жаңа терезеде кіру', ru: 'Войти в новом окне', en: 'Sign in in a new window' },
  back: { kk: 'Кірдім', ru: 'Я вошёл', en: 'I have signed in' },
  leave: {
    kk: 'Кірмей, бұл бетті жабу',
    ru: 'Не входить и закрыть эту страницу',
    en: 'Leave this page without signing in',
  },
} satisfies Record<string, Text>
