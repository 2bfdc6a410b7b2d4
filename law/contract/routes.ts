/** The law as the outside asks it: a route a rule, and the catalogue of services. */
import * as Type from 'typebox'
import type { Foreseen } from '#vocabulary/refusal.ts'
import { type Route, route } from '#vocabulary/route.ts'
import { cite, closed, day, edition, everyOf, month, text } from '#vocabulary/shapes.ts'
import { inEachLanguage, type Text } from '#vocabulary/text.ts'
import { type RuleName, ruleNames } from '../asked/ask.ts'
import { type RefusalCode, refusalCodes } from '../asked/refusal-words.ts'
import type { Confidence } from '../citation.ts'
import { diseaseListNames } from '../entitlement/diseases/disease-lists.ts'
import { carePackages, serviceKinds, settings } from '../entitlement/medical-service.ts'
import { ruleForms } from '../pages/forms/rule-forms.ts'
import { ruleContracts } from './rule-contracts.ts'

const open = { roles: 'everybody', purpose: 'law', record: 'nobody' } as const

/** The law's own refusals are of the case, not of the request: 422. */
const refusedByLaw = <Code extends RefusalCode>(...codes: readonly Code[]): readonly Foreseen<Code>[] =>
  codes.map((code) => ({ code, status: 422, says: refusalCodes[code] }))

const asFromCommand = (rule: RuleName): Text => ({
  kk: `Жағдай мен жауап \`kepil law ${rule}\` командасындағыдай.`,
  ru: `Случай и ответ те же, что у \`kepil law ${rule}\`.`,
  en: `The case and the answer are those of \`kepil law ${rule}\`.`,
})

function routeOf(rule: RuleName): Route {
  const contract = ruleContracts[rule]
  return route({
    name: `askLaw${rule.charAt(0).toUpperCase()}${rule.slice(1)}`,
    method: 'POST',
    path: `/api/law/${rule}`,
    tag: 'law',
    summary: contract.title,
    description: inEachLanguage((language) => `${contract.says[language]} ${asFromCommand(rule)[language]}`),
    access: open,
    takes: 'lawful',
    body: contract.caseSchema as unknown as Type.TSchema,
    answer: {
      status: 200,
      shape: contract.answerSchema as unknown as Type.TSchema,
      description: 'What the law says of the case, and why',
      examples: () => contract.examples.slice(0, 1).map(({ name, answer }) => ({ name, value: answer })),
    },
    refusals: refusedByLaw(...contract.refusals),
    examples: ruleForms[rule].examples.map(({ name, case: body }) => ({ summary: name, body })),
  })
}

/** Each rule’s own route. */
export const ruleRoutes = Object.fromEntries(ruleNames.map((rule) => [rule, routeOf(rule)])) as Readonly<
  Record<RuleName, Route>
>

const carePackage = (description: string) => Type.Enum([...carePackages], { description })
const confidence = everyOf<Confidence>()(['high', 'medium', 'low'], 'How sure we are of it')
const icd10 = Type.Array(Type.String(), { description: 'Codes and ranges of ICD-10' })

const service = closed(
  {
    code: Type.String({ examples: ['ct-scan'] }),
    kind: Type.Enum([...serviceKinds], { description: 'What kind of care it is' }),
    name: text,
    package: carePackage('The package it is in on the day'),
    cite: Type.Optional(cite),
    confidence,
    doubt: Type.Optional(text),
    packages: Type.Array(
      closed({
        from: month('The first month'),
        firstDay: Type.Optional(
          day('The day of that month from which it holds, where that is not the first'),
        ),
        package: carePackage('From it on'),
        cite,
        confidence,
      }),
    ),
    needsReferral: Type.Boolean(),
    needsPrescription: Type.Boolean(),
    settings: Type.Array(Type.Enum([...settings], { description: 'In what care it is rendered' })),
    ages: Type.Optional(
      closed({
        from: Type.Optional(Type.Integer()),
        before: Type.Optional(Type.Integer()),
        otherwise: Type.String({ description: 'The service answered for at other ages' }),
      }),
    ),
    icd10,
    guaranteedFor: Type.Array(closed({ list: Type.Enum(diseaseListNames), title: text, icd10, cite })),
    questions: Type.Array(Type.Integer({ description: 'One of the 46 questions of 2018' })),
  },
  { title: 'MedicalService' },
)

export const getServices = route({
  name: 'getServices',
  method: 'GET',
  path: '/api/law/services',
  tag: 'law',
  summary: {
    kk: 'Барлық медициналық қызметтер және сол күнгі пакеті',
    ru: 'Все медицинские услуги и их пакет на день',
    en: 'Every medical service with its package on a day',
  },
  description: {
    kk: 'Кодтары – `POST /api/law/entitlement` қабылдайтын кодтар.',
    ru: 'Коды те же, что принимает `POST /api/law/entitlement`.',
    en: 'The codes are those `POST /api/law/entitlement` takes.',
  },
  access: open,
  query: closed({
    on: Type.Optional(day('The day asked about; today without it')),
    edition: Type.Optional(
      Type.String({ description: '`current`, `qa-2018` or a day', examples: ['current'] }),
    ),
  }),
  answer: {
    status: 200,
    shape: closed({
      edition,
      on: day('The day asked about'),
      services: Type.Array(service),
    }),
    description: 'The catalogue on the day',
  },
  refusals: refusedByLaw('edition-unknown', 'out-of-range'),
  examples: [{}, { query: { on: '2026-01-01', edition: 'current' } }],
})

export const routes: readonly Route[] = [...Object.values(ruleRoutes), getServices]
