import { codingCsv } from '../../exchange/codingCsv.ts'
import { fileName } from '../../picture/fileName.ts'
import { type Agreement, type Merged, type MergedRow, standingOf } from '../../query/coding/compareCodings.ts'
import { coding as words } from '../../words/coding.ts'
import shared from '../common/Exercise.module.css'
import { saveBlob } from '../common/saveBlob.ts'
import { PassageLink } from '../dossier/PassageLink.tsx'
import { Words } from '../dossier/Words.tsx'
import { useApp } from '../useApp.ts'
import { AgreementBox } from './AgreementBox.tsx'
import styles from './Coding.module.css'

interface Props {
  readonly merged: Merged
  readonly onSaid: (text: string) => void
}

/** How far several coders agree with each other and with the curators, and claim by claim what each chose. */
export const MergedResult = ({ merged, onSaid }: Props) => {
  const dataset = useApp((state) => state.dataset)
  const save = () => {
    const name = fileName(words.csvName, '', 'csv')
    // The mark at the start tells spreadsheets that it is UTF-8.
    saveBlob(new Blob(['\uFEFF', codingCsv(merged, dataset)], { type: 'text/csv;charset=utf-8' }), name)
    onSaid(words.saved(name))
  }
  return (
    <>
      {merged.coders.length > 1 && <Boxes title={words.among} all={merged.among} />}
      <Boxes title={words.withCurator} all={merged.withCurator} />
      <p className={shared.note}>{words.convention}</p>
      <p className={shared.note}>{words.reference}</p>
      <h3 className={shared.section}>{words.each}</h3>
      <table className={shared.table}>
        <thead>
          <tr>
            <th scope="col">{words.eachHead.coder}</th>
            <th scope="col">{words.eachHead.relation}</th>
            <th scope="col">{words.eachHead.status}</th>
          </tr>
        </thead>
        <tbody>
          {merged.each.map(({ coder, agreement }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one coder may code two sets
            <tr key={index}>
              <th scope="row">{coder}</th>
              {agreement.map((one) => (
                <td key={one.aspect}>{shortly(one)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <h3 className={shared.section}>{words.table}</h3>
      <div className={shared.actions}>
        <button type="button" className={shared.other} onClick={save}>
          {words.csv}
        </button>
      </div>
      <ul className={styles.rows}>
        {merged.rows.map((row) => (
          <Row key={row.claim.id} row={row} coders={merged.coders} />
        ))}
      </ul>
    </>
  )
}

const Boxes = ({ title, all }: { readonly title: string; readonly all: readonly Agreement[] }) => (
  <>
    <h3 className={shared.section}>{title}</h3>
    <div className={styles.boxes}>
      {all.map((one) => (
        <AgreementBox key={one.aspect} agreement={one} among={title} />
      ))}
    </div>
  </>
)

const shortly = ({ alpha, agreement }: Agreement): string =>
  words.eachValue(
    agreement === undefined ? words.nothing : words.percentValue(agreement),
    alpha === undefined ? words.notDefined : words.alphaValue(alpha),
  )

const Row = ({ row, coders }: { readonly row: MergedRow; readonly coders: readonly string[] }) => {
  const { claim, codes } = row
  return (
    <li>
      <p className={styles.paraphrase}>
        <Words>{claim.paraphrase}</Words> <PassageLink citation={claim} />
      </p>
      <p className={styles.how}>{words.standing[standingOf(row)]}</p>
      <table className={shared.table}>
        <thead>
          <tr>
            <th scope="col">{words.eachHead.coder}</th>
            <th scope="col">{words.eachHead.relation}</th>
            <th scope="col">{words.eachHead.status}</th>
          </tr>
        </thead>
        <tbody>
          {codes.map((code, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one coder may code two sets
            <tr key={index}>
              <th scope="row">{coders[index]}</th>
              <td>{code?.relation ? words.relations[code.relation] : words.nothing}</td>
              <td>{code?.status ? words.statuses[code.status] : words.nothing}</td>
            </tr>
          ))}
          <tr className={styles.curator}>
            <th scope="row">{words.curator}</th>
            <td>{words.relations[claim.relation]}</td>
            <td>{words.statuses[claim.status]}</td>
          </tr>
        </tbody>
      </table>
    </li>
  )
}
