/** The description of the API as the server gives it (OpenAPI 3.1), and how its parts are read. */
import type { Language, Text } from '#vocabulary/text.ts'
import { problemOf, Unreachable } from '../../client/call.ts'

/** What is said in English, and in the other two where it was written in them. */
type Said<Field extends 'summary' | 'description'> = {
  readonly [F in Field]?: string
} & { readonly [F in `x-${Field}`]?: Omit<Text, 'en'> }

/** As much of a schema as a table of fields shows. */
export type Schema = Said<'description'> & {
  readonly $ref?: string
  readonly title?: string
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly pattern?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly anyOf?: readonly Schema[]
  readonly examples?: readonly unknown[]
}

type NamedExample = Said<'summary'> & { readonly value: unknown }

type Content = {
  readonly schema: Schema
  readonly examples?: Readonly<Record<string, NamedExample>>
}

type Parameter = Said<'description'> & {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly schema: Schema
  readonly example?: unknown
}

type Response = {
  readonly description: string
  readonly content?: Readonly<Record<string, Content>>
  readonly 'x-refusals'?: Readonly<Record<string, Text | null>>
}

export type Operation = Said<'summary'> &
  Said<'description'> & {
    readonly operationId: string
    readonly tags: readonly [string]
    readonly parameters: readonly Parameter[]
    readonly requestBody?: { readonly content: Readonly<Record<string, Content>> }
    readonly responses: Readonly<Record<string, Response>>
  }

export type ApiDocument = {
  readonly tags: readonly (Said<'description'> & { readonly name: string })[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
}

/** An operation with its place. */
export type Placed = { readonly method: string; readonly path: string; readonly operation: Operation }

export const documentAddress = '/api/openapi.json'

export const documentQuery = {
  queryKey: ['getReference'],
  queryFn: async (): Promise<ApiDocument> => {
    let response: globalThis.Response
    try {
      response = await fetch(documentAddress)
    } catch (cause) {
      throw new Unreachable(cause)
    }
    if (!response.ok) throw problemOf(response.status, await response.text())
    return response.json() as Promise<ApiDocument>
  },
  staleTime: Number.POSITIVE_INFINITY,
}

export const operationsOf = ({ paths }: ApiDocument): readonly Placed[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  )

export const findOperation = (document: ApiDocument, id: string): Placed | undefined =>
  operationsOf(document).find(({ operation }) => operation.operationId === id)

/** Words in the reader's language where there are such, else in English; the language they are in comes with them. */
function saidIn(
  { said, others }: { readonly said: string | undefined; readonly others: Omit<Text, 'en'> | undefined },
  language: Language,
): { readonly words: string; readonly language: Language } {
  const own = language === 'en' ? undefined : others?.[language]
  return own === undefined ? { words: said ?? '', language: 'en' } : { words: own, language }
}

export const summaryIn = (of: Said<'summary'>, language: Language) =>
  saidIn({ said: of.summary, others: of['x-summary'] }, language)
export const descriptionIn = (of: Said<'description'>, language: Language) =>
  saidIn({ said: of.description, others: of['x-description'] }, language)

/** The first content: JSON, or the file. */
export const contentOf = (content: Readonly<Record<string, Content>> | undefined): Content | undefined =>
  content && Object.values(content)[0]

/** The value of the first example there is. */
export const firstExample = (content: Readonly<Record<string, Content>>): unknown =>
  Object.values(contentOf(content)?.examples ?? {})[0]?.value

export const goodAnswer = ({ responses }: Operation): readonly [status: string, response: Response] =>
  Object.entries(responses).find(([status]) => status.startsWith('2'))!

/** Every code an operation may be refused with, its status, and what it means where that is always the same. */
export const refusalsOf = ({
  responses,
}: Operation): readonly { readonly status: string; readonly code: string; readonly says: Text | null }[] =>
  Object.entries(responses).flatMap(([status, response]) =>
    Object.entries(response['x-refusals'] ?? {}).map(([code, says]) => ({ status, code, says })),
  )

/** Whatever is said of an operation, in small letters; made once. */
const saidOf = new WeakMap<Operation, string>()

/** Whether all the words stand somewhere in what is said of the operation. */
export function isAbout({ method, path, operation }: Placed, written: string): boolean {
  const text = saidOf.get(operation) ?? `${method} ${path} ${JSON.stringify(operation)}`.toLowerCase()
  saidOf.set(operation, text)
  return written
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
