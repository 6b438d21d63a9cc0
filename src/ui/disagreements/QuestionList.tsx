import { Fragment, type KeyboardEvent, useEffect, useRef } from 'react'
import { articleNumber } from '../../query/byArticle.ts'
import { type Question, standsOpen, topics } from '../../query/questions.ts'
import { setQuestion } from '../../state/lensChanges.ts'
import { disagreements as words } from '../../words/disagreements.ts'
import { dossier as dossierWords } from '../../words/dossier.ts'
import { Words } from '../dossier/Words.tsx'
import { useApp, useChange } from '../useApp.ts'
import styles from './QuestionList.module.css'

interface Props {
  readonly questions: readonly Question[]
  readonly open: Question
}

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
}

/** The questions by topic, as one stop of the Tab key: arrows walk, and what has the focus is open. */
export const QuestionList = ({ questions, open }: Props) => {
  const change = useChange()
  const list = useRef<HTMLElement>(null)
  const id = open.disagreement.id
  useEffect(() => {
    list.current?.querySelector(`#${CSS.escape(elementOf(id))}`)?.scrollIntoView({ block: 'nearest' })
  }, [id])
  const onKeyDown = (event: KeyboardEvent) => {
    const next = questions[steps[event.key]?.(questions.indexOf(open), questions.length - 1) ?? -1]
    if (!next) return
    event.preventDefault()
    change(setQuestion(next.disagreement.id))
    buttonOf(next.disagreement.id)?.focus()
  }
  return (
    <nav ref={list} className={styles.list} aria-label={words.questions} onKeyDown={onKeyDown}>
      {topics.map((topic) => {
        const own = questions.filter((question) => question.topic === topic)
        if (own.length === 0) return null
        return (
          <section key={topic}>
            <h3>{words.topic[topic]}</h3>
            <ul>
              {own.map((question) => (
                <li key={question.disagreement.id}>
                  <button
                    type="button"
                    id={elementOf(question.disagreement.id)}
                    tabIndex={question === open ? 0 : -1}
                    aria-current={question === open || undefined}
                    onClick={() => change(setQuestion(question.disagreement.id))}
                  >
                    <Words>{question.disagreement.question}</Words>
                    <QuestionMeta question={question} />
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </nav>
  )
}

const elementOf = (id: string): string => `question-${id}`

/** The button of a question, in the list or the accordion. */
export const buttonOf = (id: string): HTMLElement | null => document.getElementById(elementOf(id))

/** How many answers, from which articles, and who stands alone; whether that is still so with the articles that are on. */
export const QuestionMeta = ({ question }: { readonly question: Question }) => {
  const { disagreement, articles, alone } = question
  const dataset = useApp((state) => state.dataset)
  const off = useApp((state) => state.view.filters.articles)
  return (
    <span className={styles.meta}>
      {words.row(disagreement.answers.length)}
      {words.between}
      {words.fromArticles(articles.length)}
      {articles.map((id, index) => (
        <Fragment key={id}>
          {index > 0 && dossierWords.listComma}
          <span className={styles.number} data-off={off.includes(id) || undefined}>
            {articleNumber(dataset, id)}
            {off.includes(id) && <span className="visually-hidden">{words.isOff}</span>}
          </span>
        </Fragment>
      ))}
      {alone.length > 0 && words.between + words.aloneShort(alone.map((id) => articleNumber(dataset, id)))}
      {off.length > 0 && !standsOpen(question, off) && words.between + words.fewLeft}
    </span>
  )
}
