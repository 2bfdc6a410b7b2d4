/** Routes as questions whose answers are kept for a while, and what is asked anew once a deed has changed them. */
import type { QueryClient } from '@tanstack/react-query'
import type { AnswerOfRoute, Route } from '#vocabulary/route.ts'
import { type Asking, call } from './call.ts'

type Query<R extends Route> = {
  readonly queryKey: readonly [string, Asking<R>]
  readonly queryFn: () => Promise<AnswerOfRoute<R>>
}

/** The question of a route; its answer is kept under the route’s name and what is asked. */
export const query = <R extends Route>(route: R, asked: Asking<R>): Query<R> => ({
  queryKey: [route.name, asked],
  queryFn: () => call(route, asked),
})

type PartOfList = { readonly offset: number; readonly limit: number }

/** A part of a list with its place: where the part before stays in sight until the next has come, it keeps its own place. */
export function partQuery<R extends Route>(route: R, asked: Asking<R> & { readonly query: PartOfList }) {
  const { offset, limit } = asked.query
  const { queryKey, queryFn } = query(route, asked)
  return { queryKey, queryFn: async () => ({ ...(await queryFn()), offset, limit }) }
}

/** Whatever the deed has changed is asked anew. */
export const forgetTouched = (cache: QueryClient, { touches = [] }: Route): Promise<unknown> =>
  Promise.all(touches.map((name) => cache.invalidateQueries({ queryKey: [name] })))
