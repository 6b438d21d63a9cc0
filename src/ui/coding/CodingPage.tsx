import { coding as words } from '../../words/coding.ts'
import { Dialog } from '../common/Dialog.tsx'

/** The coding exercise. */
export const CodingPage = ({ onClose }: { readonly onClose: () => void }) => (
  <Dialog title={words.title} onClose={onClose} size="wide">
    <p>{words.help}</p>
  </Dialog>
)
