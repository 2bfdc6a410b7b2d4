/** The door of the law's contract: what each rule takes, answers and refuses, as JSON Schema with examples. */
export { lawComponents } from './components.ts'
export type { JsonSchema } from './json-schema.ts'
export { getServices, refusedByLaw, routes, ruleRoutes } from './routes.ts'
export { type RuleContract, ruleContracts, type WorkedCase } from './rule-contracts.ts'
