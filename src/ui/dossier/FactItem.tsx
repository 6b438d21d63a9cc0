import type { ReactNode } from 'react'
import type { Fact } from '../../model/fact.ts'
import { factValue } from '../../words/attributeLabel.ts'
import { dateInWords } from '../../words/dates.ts'
import { capital } from '../../words/grammar/capital.ts'
import { ArticleTag } from './ArticleTag.tsx'
import styles from './Statement.module.css'
import { Statement } from './Statement.tsx'

interface Props {
  readonly fact: Fact
  /** What else there is to say of it, below. */
  readonly children?: ReactNode
}

/** One fact in a list. */
export const FactItem = ({ fact, children }: Props) => {
  const value = factValue(fact)
  const year = fact.when?.match(/\d{4}/)?.[0]
  const isSaid = year !== undefined && value.includes(year)
  const runIn = [value, !isSaid && fact.when && dateInWords(fact.when)].filter(Boolean).join(', ')
  return (
    <li className={styles.fact}>
      <Statement of={fact} runIn={`${capital(runIn)}.`} also={[<ArticleTag key="article" id={fact.article} />]} />
      {children}
    </li>
  )
}
