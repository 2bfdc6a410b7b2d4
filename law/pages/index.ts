/** The door of the law's pages: what is needed to read the law, and not to compute by it. */
export type { RuleStatement } from '../statement.ts'
export type {
  AnswerField,
  CaseOfRule,
  ChoiceField,
  Example,
  FormField,
  ListField,
  PlainField,
  RuleForm,
} from './forms/form.ts'
export { ruleForms } from './forms/rule-forms.ts'
export { statements } from './statements.ts'
