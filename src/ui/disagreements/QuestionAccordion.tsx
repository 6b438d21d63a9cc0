import { type Question, topics } from '../../query/questions.ts'
import { setQuestion } from '../../state/lensChanges.ts'
import { disagreements as words } from '../../words/disagreements.ts'
import { Words } from '../dossier/Words.tsx'
import { useChange } from '../useApp.ts'
import styles from './QuestionAccordion.module.css'
import { QuestionMeta } from './QuestionList.tsx'
import { QuestionPage } from './QuestionPage.tsx'

interface Props {
  readonly questions: readonly Question[]
  readonly open: Question | undefined
}

/** The questions one below the other; the open one unfolds in its place. */
export const QuestionAccordion = ({ questions, open }: Props) => {
  const change = useChange()
  return topics.map((topic) => {
    const own = questions.filter((question) => question.topic === topic)
    if (own.length === 0) return null
    return (
      <section key={topic} className={styles.topic}>
        <h3>{words.topic[topic]}</h3>
        {own.map((question) => {
          const { id } = question.disagreement
          const isOpen = question === open
          return (
            <div key={id} className={styles.item} data-open={isOpen || undefined}>
              <h4>
                <button
                  type="button"
                  id={`question-${id}`}
                  aria-expanded={isOpen}
                  onClick={() => change(setQuestion(isOpen ? undefined : id))}
                >
                  <Words>{question.disagreement.question}</Words>
                  <QuestionMeta question={question} />
                </button>
              </h4>
              {isOpen && <QuestionPage question={question} />}
            </div>
          )
        })}
      </section>
    )
  })
}
