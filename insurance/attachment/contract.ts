/** To which clinic one is attached: for the person himself. */
import * as Type from 'typebox'
import { route, type Told } from '#vocabulary/route.ts'
import { closed, day, orNull } from '#vocabulary/shapes.ts'

const attachment = closed(
  {
    provider: Type.String({ pattern: '^\\d{12}$', description: 'The clinic, by its BIN' }),
    name: orNull(
      Type.String({ description: 'Its name; null where the register of payers does not know it' }),
    ),
    from: day('The first day attached to it'),
    through: orNull(day('The last day; null where nothing ends it')),
  },
  { title: 'Attachment' },
)

export const getOwnAttachment = route({
  name: 'getOwnAttachment',
  method: 'GET',
  path: '/api/me/attachment',
  tag: 'people',
  summary: {
    kk: 'Қай емханаға тіркелгенім, қай күннен бері',
    ru: 'К какой поликлинике я прикреплён и с какого дня',
    en: 'To which clinic one is attached, and since when',
  },
  // As who looked at it: shown to himself whenever he opens his page, and told in his log of looks it would bury the others’.
  access: { roles: ['citizen'], purpose: 'own', record: 'own-account' },
  wholeRecord: true,
  answer: {
    status: 200,
    shape: closed({ now: orNull(attachment), next: orNull(attachment) }, { title: 'OwnAttachment' }),
    description: '`now`: today; `next`: the first that begins later; null where the register knows none',
  },
  refusals: [],
  examples: [{}],
})

export const routes = [getOwnAttachment]

export type AttachmentTold = Told<typeof attachment>
export type OwnAttachment = Told<typeof getOwnAttachment.answer.shape>
