/** What a request to a route may be refused with before its work begins, told by what the route reads. */
import type { TObject } from 'typebox'
import { type CodeOf, type Foreseen, foreseen } from '#vocabulary/refusal.ts'
import type { Route } from '#vocabulary/route.ts'
import { requestRefusals } from '../refusals.ts'

const always = () => true
/** A server reads the body of such a request even where the route asks for none. */
const isSent = ({ method }: Route): boolean => method === 'POST'
const readsJson = (route: Route): boolean => isSent(route) && route.takes !== 'file'
/** A body whose fields are checked by its shape; a file and a case of the law are judged by who takes them. */
const hasFields = ({ body, takes }: Route): boolean => body !== undefined && takes === undefined
const requires = (shape: object | undefined): boolean =>
  ((shape as Partial<TObject> | undefined)?.required ?? []).length > 0

const isPossible: Readonly<Record<CodeOf<typeof requestRefusals>, (route: Route) => boolean>> = {
  'request-unreadable': always,
  'field-missing': (route) => requires(route.query) || (hasFields(route) && requires(route.body)),
  'field-unknown': (route) => route.query !== undefined || hasFields(route),
  'field-unreadable': (route) => route.params !== undefined || route.query !== undefined || hasFields(route),
  'body-missing': readsJson,
  'body-is-not-an-object': (route) => readsJson(route) && route.body !== undefined,
  'body-is-not-json': readsJson,
  'sign-in-needed': ({ access }) => access.roles !== 'everybody',
  'token-not-accepted': always,
  'not-permitted': ({ access }) => access.roles !== 'everybody',
  'session-locked': ({ access }) => access.roles !== 'everybody',
  'second-factor-needed': ({ access }) => typeof access.roles !== 'string',
  'organisation-not-yours': ({ access }) => access.ability !== undefined,
  'organisation-struck-off': ({ access }) => access.ability !== undefined,
  'foreign-origin': always,
  'path-not-found': () => false,
  'body-too-large': isSent,
  'too-many-requests': always,
  'media-type-not-taken': isSent,
}

export const refusalsOfRequest = (route: Route): readonly Foreseen[] =>
  foreseen(requestRefusals).filter(({ code }) => isPossible[code](route))
