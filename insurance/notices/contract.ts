/** What one was told: the inbox of whoever is signed in as a person of the register. */
import * as Type from 'typebox'
import { route, type Told } from '#vocabulary/route.ts'
import { closed, count, instant, orNull, text } from '#vocabulary/shapes.ts'

const tag = 'people'
const ofCitizen = { roles: ['citizen'], purpose: 'own', record: 'own-account' } as const

const notice = closed(
  {
    notice: count('Its number'),
    kind: Type.String({ description: 'Of what kind it is', examples: ['cover-ends'] }),
    at: instant('When it happened'),
    title: text,
    says: text,
    isRead: Type.Boolean(),
    leadsTo: Type.Enum(['status', 'case', 'looks', 'acting', 'wishes'], {
      description:
        'Where more of it stands: one’s status, the case, the log of looks, who acts for whom, how one is told',
    }),
    case: orNull(Type.String({ description: 'The number of the case', examples: ['C-7F3A-9QX2'] })),
  },
  { title: 'InboxNotice' },
)

const unread = count('How many of all are unread')

export const getInbox = route({
  name: 'getInbox',
  method: 'GET',
  path: '/api/me/notices',
  tag,
  summary: {
    kk: 'Өзіне келген хабарламалар',
    ru: 'Уведомления, адресованные мне',
    en: 'What one was told: one’s notices',
  },
  access: ofCitizen,
  query: closed({
    offset: Type.Optional(Type.Integer({ minimum: 0, description: 'After so many', examples: [0] })),
  }),
  answer: {
    status: 200,
    shape: closed(
      { notices: Type.Array(notice), total: count('How many there are in all'), unread },
      { title: 'Inbox' },
    ),
    description: 'The latest first, fifty at most; of whoever is no person of the register none',
  },
  refusals: [],
  examples: [{}],
})

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

export const sendNoticeMarks = route({
  name: 'sendNoticeMarks',
  method: 'POST',
  path: '/api/me/notices/marks',
  tag,
  summary: {
    kk: 'Хабарламаларды оқылған не оқылмаған деп белгілейді',
    ru: 'Отмечает уведомления прочитанными или непрочитанными',
    en: 'Marks notices as read, or as unread again',
  },
  access: ofCitizen,
  body: closed(
    {
      notices: Type.Array(Type.Integer({ minimum: 1, maximum: 9_007_199_254_740_991 }), {
        minItems: 1,
        maxItems: 200,
        description: 'Their numbers; one that is not yours stays as it is',
      }),
      read: Type.Boolean(),
    },
    { title: 'NoticeMarks' },
  ),
  answer: { status: 200, shape: closed({ unread }), description: 'How many are unread then' },
  refusals: [],
  examples: [{ body: { notices: [1], read: true } }],
  touches: ['getInbox', 'getUnreadNotices'],
})

export const routes = [getInbox, getUnreadNotices, sendNoticeMarks]

export type InboxNotice = Told<typeof notice>
