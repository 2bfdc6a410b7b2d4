/** The door of the 46 questions: their list by topic, and each answered by the law of an edition on a day. */
export { answerQuestion, isQuestion, questionsListed } from './answered.ts'
export { questionTopics } from './topics.ts'
