/** How the server itself is, and what it answers: the routes that belong to no slice. */
import * as Type from 'typebox'
import { type CodeOf, foreseen } from '#vocabulary/refusal.ts'
import { route } from '#vocabulary/route.ts'
import { closed } from '#vocabulary/shapes.ts'
import { operationRefusals } from './refusals.ts'

type OperationCode = CodeOf<typeof operationRefusals>
const foreseenOf = (...codes: readonly OperationCode[]) =>
  foreseen(operationRefusals).filter(({ code }) => codes.includes(code))

const operation = { roles: 'everybody', purpose: 'operation', record: 'nobody' } as const

export const getHealth = route({
  name: 'getHealth',
  method: 'GET',
  path: '/health',
  tag: 'server',
  summary: {
    kk: 'Бағдарлама жұмыс істеп тұр ма',
    ru: 'Работает ли программа',
    en: 'Whether the program is alive',
  },
  access: operation,
  answer: { status: 200, shape: closed({ alive: Type.Literal(true) }), description: 'It is' },
  refusals: [],
  examples: [{}],
})

export const getReadiness = route({
  name: 'getReadiness',
  method: 'GET',
  path: '/ready',
  tag: 'server',
  summary: {
    kk: 'Дерекқор жауап бере ме, көшіру қадамдары түгел ме және әр сұраудың жазбасын қабылдай ма',
    ru: 'Отвечает ли база данных, все ли миграции применены и принимает ли она запись о каждом обращении',
    en: 'Whether the database answers, has all migrations, and takes what has to be written of every look-up',
  },
  access: operation,
  answer: {
    status: 200,
    shape: closed({
      ready: Type.Literal(true),
      migrations: Type.Optional(
        Type.Integer({
          minimum: 0,
          description: 'How many are applied; told to this machine, or with the token of measures',
        }),
      ),
    }),
    description: 'Questions and files may come',
  },
  refusals: foreseenOf('not-ready', 'not-in-service'),
  examples: [{}],
})

export const getMetrics = route({
  name: 'getMetrics',
  method: 'GET',
  path: '/metrics',
  tag: 'server',
  summary: {
    kk: 'Бағдарламаның көрсеткіштері Prometheus мәтін пішімінде',
    ru: 'Показатели программы в текстовом формате Prometheus',
    en: 'Measures of the program in the text format of Prometheus',
  },
  description: {
    kk: 'Сервер тұрған машинаға ғана жауап береді, басқаға – KEPIL_METRICS_TOKEN_FILE файлындағы белгі көрсетілсе.',
    ru: 'Отвечает только машине, на которой работает сервер, другим – по токену из файла KEPIL_METRICS_TOKEN_FILE.',
    en: 'Answers the machine the server runs on alone; others with the token of the file KEPIL_METRICS_TOKEN_FILE.',
  },
  access: { ...operation, from: 'this-machine' },
  answer: {
    status: 200,
    shape: Type.String(),
    media: 'text/plain; version=0.0.4; charset=utf-8',
    description: 'A line a measure',
  },
  refusals: foreseenOf('measures-not-for-all'),
  examples: [{}],
})

export const getReference = route({
  name: 'getReference',
  method: 'GET',
  path: '/api/openapi.json',
  tag: 'server',
  summary: {
    kk: 'API-дің осы сипаттамасы: OpenAPI 3.1',
    ru: 'Это описание API: OpenAPI 3.1',
    en: 'This description of the API: OpenAPI 3.1',
  },
  access: operation,
  answer: {
    status: 200,
    shape: Type.Object({ openapi: Type.String() }, { additionalProperties: true }),
    description: 'The document; it is readable at /api',
  },
  refusals: [],
  examples: [{}],
})

export const serverRoutes = [getHealth, getReadiness, getMetrics, getReference]
