/** The pages of the 46 questions. */
export { QuestionPage } from './question-page.tsx'
export { QuestionsPage } from './questions-page.tsx'
