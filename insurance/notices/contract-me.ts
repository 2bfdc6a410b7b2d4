/** What every page asks of notices: how many are unread. Apart from the others, so that pages carry no more of them than they ask. */
import { route } from '#vocabulary/route.ts'
import { closed, count } from '#vocabulary/shapes.ts'

export const tag = 'people'
export const ofCitizen = { roles: ['citizen'], purpose: 'own', record: 'own-account' } as const

export const unread = count('How many of all are unread')

export const getUnreadNotices = route({
  name: 'getUnreadNotices',
  method: 'GET',
  path: '/api/me/notices/unread',
  tag,
  summary: {
    kk: 'Оқылмаған хабарламалар саны',
    ru: 'Сколько уведомлений не прочитано',
    en: 'How many notices are unread',
  },
  access: ofCitizen,
  answer: { status: 200, shape: closed({ unread }, { title: 'Unread' }), description: 'Their number' },
  refusals: [],
  examples: [{}],
})
