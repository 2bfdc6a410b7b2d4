/** The door of the law's pages: what is needed to read the law, and not to compute by it. */

export { type ListedService, servicesOnDay } from '../entitlement/services-on-day.ts'
export { type Question, questions } from '../questions/questions.ts'
export type { Gap } from '../review/gaps.ts'
export { type Review, reviewOf } from '../review/review.ts'
export type { ReviewedValue } from '../review/values.ts'
export { type ArticleOfLaw, articlesOf, type RuleOfArticle, valuesOn } from './articles.ts'
export { docsOf } from './docs/docs.ts'
export type { Page } from './docs/markdown.ts'
export type { Answered, FirstSentence } from './forms/answer-words.ts'
export type {
  AnswerField,
  CaseOfRule,
  ChoiceField,
  Example,
  FormField,
  ListField,
  PlainField,
} from './forms/form.ts'
export { ruleForms } from './forms/rule-forms.ts'
export { articleName, type Cited, citedPlace, nameOfAct, placeName, slugOf } from './places.ts'
export { statements } from './statements.ts'
export { type UsedBy, usedByOf } from './used-by.ts'
export { caseOf, findWorked, type Worked, type WorkedRow } from './worked-rows.ts'
