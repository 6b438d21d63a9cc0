import { deskAddress } from '../../state/present/addresses.ts'
import { present } from '../../words/present.ts'
import { Dialog } from '../common/Dialog.tsx'
import styles from './BlockedDialog.module.css'

interface Props {
  readonly session: string
  readonly onClose: () => void
}

/** Where the browser opens no window by itself, a link does. */
export const BlockedDialog = ({ session, onClose }: Props) => (
  <Dialog title={present.blocked.title} onClose={onClose}>
    <p>{present.blocked.text}</p>
    <p className={styles.link}>
      {/* The two windows have to know each other, the more so on a disk. */}
      <a
        href={deskAddress(session)}
        target="_blank"
        rel="noopener opener"
        data-first=""
        onClick={() => setTimeout(onClose)}
      >
        {present.blocked.link}
      </a>
    </p>
  </Dialog>
)
