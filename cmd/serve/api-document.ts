/** The description of the whole API as it is kept in docs/api. */
import { describeRoutes } from '#platform/http'
import { allRoutes } from './all-routes.ts'

export const apiVersion = '0.1.0'

export const apiDocument = (): string => `${JSON.stringify(describeRoutes(allRoutes, apiVersion), null, 2)}\n`
