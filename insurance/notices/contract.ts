/** What one was told: the inbox of whoever is signed in as a person of the register. */
import * as Type from 'typebox'
import { foreseen } from '#vocabulary/refusal.ts'
import { route, type Told } from '#vocabulary/route.ts'
import { closed, count, instant, language, orNull, text } from '#vocabulary/shapes.ts'
import { getUnreadNotices, ofCitizen, tag, unread } from './contract-me.ts'
import { wishRefusals } from './refusals.ts'
import { noticeWays } from './ways.ts'

const way = Type.Enum([...noticeWays], { description: 'By e-mail, or as a short message' })

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
    outside: Type.Array(
      closed({
        way,
        address: Type.String({ description: 'Where to, its midst hidden', examples: ['a•••@example.kz'] }),
        state: Type.Enum(['waiting', 'sent', 'received', 'failed'], {
          description:
            'Sent: a server took it; received: there is a receipt; failed: it could not be delivered',
        }),
        at: orNull(instant('When it came to that')),
      }),
      { description: 'How it went outside the portal' },
    ),
  },
  { title: 'InboxNotice' },
)

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

const timeOfDay = (description: string, example: string) =>
  Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', description, examples: [example] })

const wishes = {
  language,
  email: orNull(
    Type.String({
      format: 'no-iin',
      pattern: '^[^\\s@<>,;:"()\\[\\]]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,8}$',
      maxLength: 254,
      description: 'Where letters go; null: nowhere. No IIN in it',
      examples: ['aigul@example.kz'],
    }),
  ),
  telephone: orNull(
    Type.String({
      pattern: '^\\+7\\d{10}$',
      description: 'Where short messages go; null: nowhere',
      examples: ['+77011234567'],
    }),
  ),
  quietFrom: timeOfDay('From when on nothing comes, by the clocks of Almaty', '21:00'),
  quietUntil: timeOfDay('From when on it comes again; the same time: at any hour', '08:00'),
}

export const getNoticeWishes = route({
  name: 'getNoticeWishes',
  method: 'GET',
  path: '/api/me/notice-wishes',
  tag,
  summary: {
    kk: 'Хабарлама қайда, қай тілде және қай сағатта жіберіледі',
    ru: 'Куда, на каком языке и в какие часы присылать уведомления',
    en: 'Where, in which language and at which hours one is sent notices',
  },
  access: ofCitizen,
  answer: {
    status: 200,
    shape: closed(
      { ...wishes, ways: Type.Array(way, { description: 'The ways there are here' }) },
      { title: 'NoticeWishes' },
    ),
    description: 'What one wished last, or the usual',
  },
  refusals: [],
  examples: [{}],
})

export const sendNoticeWishes = route({
  name: 'sendNoticeWishes',
  method: 'POST',
  path: '/api/me/notice-wishes',
  tag,
  summary: {
    kk: 'Хабарлама жіберілетін мекенжайды, тіл мен тыныш сағаттарды сақтайды; ескі мекенжайға өзгерісі хабарланады',
    ru: 'Сохраняет адреса, язык и тихие часы для уведомлений; о смене адреса сообщается на прежний',
    en: 'Keeps the addresses, language and quiet hours for notices; a changed address is told to the old one',
  },
  access: ofCitizen,
  body: closed(wishes, { title: 'NoticeWishesGiven' }),
  answer: { status: 200, shape: closed({ kept: Type.Literal(true) }), description: 'They are kept' },
  refusals: foreseen(wishRefusals),
  examples: [
    {
      body: { language: 'kk', email: null, telephone: null, quietFrom: '21:00', quietUntil: '08:00' },
    },
  ],
  touches: ['getNoticeWishes', 'getInbox', 'getUnreadNotices'],
})

export { getUnreadNotices }

export const routes = [getInbox, getUnreadNotices, sendNoticeMarks, getNoticeWishes, sendNoticeWishes]

export type NoticeWishes = Told<typeof getNoticeWishes.answer.shape>
export type InboxNotice = Told<typeof notice>
