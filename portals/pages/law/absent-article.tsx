/** An address that names an article the program has nothing of: said so, with the articles of the act there are. */
import { Link } from '@tanstack/react-router'
import type { ActId } from '#law'
import { type ArticleOfLaw, articleName, nameOfAct, questions, slugOf } from '#law/pages'
import { useSay, useTitle } from '../../language.tsx'
import { articles } from './articles.ts'
import { LawTitle, OfficialText } from './law-title.tsx'
import { absentText as text } from './text.ts'

/** Whether a question of the Fund names the place, though nothing rests on it. */
export const isCitedByQuestion = (act: ActId, slug: string): boolean =>
  questions.some(({ printed, corrected }) =>
    [...printed, ...corrected].some((cite) => cite.act === act && slugOf(cite) === slug),
  )

export function AbsentArticle({ act, slug }: Pick<ArticleOfLaw, 'act' | 'slug'>) {
  const say = useSay()
  useTitle(say(text.title))
  const known = articles.filter((article) => article.act === act)
  return (
    <div className="stack">
      <LawTitle heading={say(text.title)}>
        <p className="lead">{say(text.lead, { act: nameOfAct(act), place: articleName({ act, slug }) })}</p>
        <OfficialText act={act} />
      </LawTitle>
      {known.length > 0 && (
        <nav className="card contents" aria-labelledby="known-articles">
          <h2 id="known-articles">{say(text.known, { act: nameOfAct(act) })}</h2>
          <ul>
            {known.map((article) => (
              <li key={article.slug}>
                <Link to="/law/$act/$article" params={{ act, article: article.slug }}>
                  {say(articleName(article))}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  )
}
