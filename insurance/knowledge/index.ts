/** The door of knowledge: the questions people ask, answered by the law. */
export { knowledgeRoutes } from './routes.ts'
