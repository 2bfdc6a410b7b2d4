/** The door of the 46 questions: their list by topic, what each is looked for by, and each answered by the law of an edition on a day. */
export { answerQuestion, isQuestion } from './answered.ts'
export { questionsListed } from './listed.ts'
export { questionTopics } from './topics.ts'
