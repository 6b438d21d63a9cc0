import { useEffect, useRef } from 'react'
import { missedIn, type Round, scoresOf, startRound } from '../../query/practice/round.ts'
import { listed } from '../../words/grammar/listed.ts'
import { practice as words } from '../../words/practice.ts'
import shared from '../common/Exercise.module.css'
import { Words } from '../dossier/Words.tsx'
import { Evidence } from './Evidence.tsx'
import styles from './Practice.module.css'

interface Props {
  readonly round: Round
  readonly onAgain: (round: Round) => void
  readonly onAnother: () => void
}

/** What came of a round: by sort, and what was not right with who says so. */
export const RoundEnd = ({ round, onAgain, onAnother }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const scores = scoresOf(round)
  const missed = missedIn(round)
  const right = round.answers.length - missed.length
  return (
    <div className={styles.asking}>
      <h3 ref={heading} tabIndex={-1} className={styles.ask}>
        {words.result}: {words.score(right, round.answers.length)}
      </h3>
      <p className={shared.note}>
        {round.title} <span className={styles.code}>{round.set}</span>
      </p>
      <table className={shared.table}>
        <caption className={styles.caption}>{words.bySort}</caption>
        <thead>
          <tr>
            <th scope="col">{words.sort}</th>
            <th scope="col">{words.rightHead}</th>
          </tr>
        </thead>
        <tbody>
          {scores.map(({ sort, right: own, of }) => (
            <tr key={sort}>
              <th scope="row">{words.sorts[sort]}</th>
              <td>{words.score(own, of)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={shared.actions}>
        {missed.length > 0 && (
          <button
            type="button"
            className={shared.main}
            onClick={() =>
              onAgain(
                startRound(
                  round.set,
                  round.title,
                  missed.map(({ question }) => question),
                  true,
                ),
              )
            }
          >
            {words.again(missed.length)}
          </button>
        )}
        <button type="button" className={shared.other} onClick={onAnother}>
          {words.another}
        </button>
      </div>
      {missed.length === 0 ? (
        <p>{words.allRight}</p>
      ) : (
        <>
          <h3 className={shared.section}>{words.toLookAt}</h3>
          <ol className={styles.missed}>
            {missed.map(({ question, answered }) => (
              <li key={question.id}>
                <p className={styles.missedAsk}>
                  <Words>{question.ask}</Words>
                </p>
                {question.options.length > 0 && (
                  <p className={shared.note}>
                    {words.chosen(
                      listed(
                        question.options.filter(({ id }) => answered.chosen.includes(id)).map(({ text }) => text),
                      ) || words.nothing,
                    )}
                  </p>
                )}
                <p>
                  <Words>{question.answer}</Words>
                </p>
                <Evidence claims={question.claims} facts={question.facts} />
              </li>
            ))}
          </ol>
        </>
      )}
      <p className={shared.note}>{words.stays}</p>
    </div>
  )
}
