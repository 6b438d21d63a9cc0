import { useEffect, useRef, useState } from 'react'
import { theKept } from '../../state/kept/kept.ts'
import { forgetRounds, type KeptRound, theRounds } from '../../state/practice/keptRounds.ts'
import { practice as words } from '../../words/practice.ts'
import shared from '../common/Exercise.module.css'
import styles from './Practice.module.css'

/** The rounds that were answered on this device. */
export const History = () => {
  const rounds = useRounds()
  const [asking, setAsking] = useState(false)
  const [said, setSaid] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  if (!rounds) return null
  const lasts = !theKept()
    .troubles.getState()
    .some(({ kind }) => kind === 'none')
  const forget = async () => {
    await forgetRounds()
    setAsking(false)
    setSaid(words.forgot)
    heading.current?.focus()
  }
  return (
    <section className={styles.history} aria-label={words.history}>
      <h3 ref={heading} tabIndex={-1} className={shared.section}>
        {words.history}
      </h3>
      <p className={shared.note}>{lasts ? words.stays : words.forgotten}</p>
      {rounds.length === 0 ? (
        <p>{words.noHistory}</p>
      ) : (
        <>
          <table className={shared.table}>
            <thead>
              <tr>
                <th scope="col">{words.date}</th>
                <th scope="col">{words.set}</th>
                <th scope="col">{words.scoreHead}</th>
              </tr>
            </thead>
            <tbody>
              {rounds.slice(0, 50).map(({ id, value }) => (
                <tr key={id}>
                  <td>{when(value.ended)}</td>
                  <td>
                    {value.title} <span className={styles.code}>{value.set}</span>
                  </td>
                  <td>{words.score(value.right, value.of)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {asking ? (
            <div className={shared.actions}>
              <span>{words.forgetAsk}</span>
              <button type="button" className={shared.other} onClick={forget} ref={(button) => button?.focus()}>
                {words.forgetYes}
              </button>
              <button
                type="button"
                className={shared.other}
                onClick={() => {
                  setAsking(false)
                  heading.current?.focus()
                }}
              >
                {words.forgetNo}
              </button>
            </div>
          ) : (
            <button type="button" className={shared.quiet} onClick={() => setAsking(true)}>
              {words.forget}
            </button>
          )}
        </>
      )}
      <p role="status" className={styles.said}>
        {said}
      </p>
    </section>
  )
}

const when = (time: number): string =>
  new Date(time).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' })

/** What is kept, as it is; undefined until it has been read. */
const useRounds = () => {
  const [rounds, setRounds] = useState<readonly { readonly id: string; readonly value: KeptRound }[]>()
  useEffect(() => {
    let gone = false
    const read = () =>
      void theRounds()
        .list()
        .then((list) => {
          if (!gone) setRounds([...list].sort((a, b) => b.value.ended - a.value.ended))
        })
        .catch(() => setRounds([]))
    read()
    const stop = theRounds().hear(read)
    return () => {
      gone = true
      stop()
    }
  }, [])
  return rounds
}
