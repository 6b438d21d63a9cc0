import { present } from '../../words/present.ts'
import { Dialog } from '../common/Dialog.tsx'
import styles from './HelpSheet.module.css'

const { keys: words } = present

/** What the keys do, over the stage or the presenter's window. */
export const HelpSheet = ({ onClose }: { readonly onClose: () => void }) => (
  <Dialog title={words.title} onClose={onClose}>
    <table className={styles.keys}>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{words.key}</th>
          <th scope="col">{words.does}</th>
        </tr>
      </thead>
      <tbody>
        {words.rows.map(([keys, does]) => (
          <tr key={does}>
            <th scope="row">
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </th>
            <td>{does}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <p className={styles.touch}>{words.touch}</p>
  </Dialog>
)
