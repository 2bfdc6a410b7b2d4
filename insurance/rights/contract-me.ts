/** What every page asks: who is signed in. Apart from the others, so that pages carry no more of them than they ask. */
import * as Type from 'typebox'
import { functions, roles } from '#vocabulary/callers/caller.ts'
import { route, type Told } from '#vocabulary/route.ts'
import { closed, count, day, orNull } from '#vocabulary/shapes.ts'

export const tag = 'people'
export const everybody = { roles: 'everybody', purpose: 'own', record: 'nobody' } as const

export const roleHeld = closed({
  role: Type.Enum([...roles]),
  functions: Type.Array(Type.Enum([...functions]), { description: 'What one was given to do within it' }),
})

export const getMe = route({
  name: 'getMe',
  method: 'GET',
  path: '/api/me',
  tag,
  summary: {
    kk: 'Кім кірді: адам немесе бағдарлама',
    ru: 'Кто вошёл: человек или программа',
    en: 'Who is signed in: a person or a program',
  },
  access: everybody,
  answer: {
    status: 200,
    shape: closed(
      {
        today: day(
          'By which the terms of rights are counted: by the time that passes, a demonstration’s too',
        ),
        signedIn: orNull(
          closed({
            name: Type.String(),
            isPerson: Type.Boolean({ description: 'Whether he is a person of the register' }),
            roles: Type.Array(roleHeld),
            organisation: orNull(
              Type.String({ description: 'Of a program: the BIN of the organisation it works for' }),
            ),
            session: orNull(count('The number of this session; a program has none')),
            isLocked: Type.Boolean({
              description: 'Whether nothing is answered until he has signed in again',
            }),
            lacksSecondFactor: Type.Boolean({
              description: 'Whether he would hold more, had the issuer seen a second factor',
            }),
          }),
        ),
      },
      { title: 'Me' },
    ),
    description: '`signedIn` is null where nobody is',
  },
  refusals: [],
  examples: [{}],
})

export const signOut = route({
  name: 'signOut',
  method: 'POST',
  path: '/api/sign-out',
  tag,
  summary: {
    kk: 'Шығу: осы кіруді аяқтайды',
    ru: 'Выход: завершает этот вход',
    en: 'Leaving: ends this session',
  },
  access: everybody,
  answer: {
    status: 200,
    shape: closed({ signedOut: Type.Literal(true) }),
    description: 'Nobody is signed in here any more, whether somebody was or not',
  },
  refusals: [],
  examples: [{}],
  touches: ['getMe', 'getSessions'],
})

export const lockSession = route({
  name: 'lockSession',
  method: 'POST',
  path: '/api/me/lock',
  tag,
  summary: {
    kk: 'Экранды құлыптайды: қайта кіргенше ештеңе көрсетілмейді',
    ru: 'Блокирует экран: до нового входа ничего не показывается',
    en: 'Locks the screen: nothing is shown until one has signed in again',
  },
  access: { roles: 'signed-in', purpose: 'own', record: 'own-account' },
  answer: { status: 200, shape: closed({ locked: Type.Literal(true) }), description: 'It is locked' },
  refusals: [],
  examples: [{}],
  touches: ['getMe'],
})

export type Me = Told<typeof getMe.answer.shape>
