import type { Agreement } from '../../query/coding/compareCodings.ts'
import { coding as words } from '../../words/coding.ts'
import styles from './Coding.module.css'

interface Props {
  readonly agreement: Agreement
  /** Whose agreement it is, where several stand on a page. */
  readonly among?: string
}

/** With fewer claims than this, one of them may move alpha far. */
const few = 20

/** How far some coders agree on one thing: the numbers, what they were made of, and what they mean. */
export const AgreementBox = ({ agreement, among }: Props) => {
  const { aspect, alpha, agreement: share, undefinedBy, units, coders, values } = agreement
  return (
    <section className={styles.box} aria-label={words.agreementOf(aspect, among)}>
      <h4 className={styles.boxTitle}>{words.agreementOn[aspect]}</h4>
      <p className={styles.alpha}>
        {words.alpha}: <b>{alpha === undefined ? words.notDefined : words.alphaValue(alpha)}</b>
      </p>
      <p>{alpha === undefined ? undefinedBy && words.undefinedBy[undefinedBy] : words.means(alpha)}</p>
      {alpha !== undefined && units < few && <p>{words.few(units)}</p>}
      <dl className={styles.numbers}>
        {share !== undefined && (
          <div>
            <dt>{words.percent}</dt>
            <dd>{words.percentValue(share)}</dd>
          </div>
        )}
        <div>
          <dt>{words.units}</dt>
          <dd>{units}</dd>
        </div>
        <div>
          <dt>{words.coders}</dt>
          <dd>{coders}</dd>
        </div>
        <div>
          <dt>{words.values}</dt>
          <dd>{values}</dd>
        </div>
      </dl>
    </section>
  )
}
