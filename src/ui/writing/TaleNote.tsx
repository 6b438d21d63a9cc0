import { keepTale } from '../../state/writing/openTale.ts'
import { writing as words } from '../../words/writing.ts'
import { useAppStore } from '../useApp.ts'
import common from './Writing.module.css'

/** A story that came with a link ends with the page, unless it is kept. It stands where the story is read, above its heading. */
export const TaleNote = () => {
  const store = useAppStore()
  return (
    <div className={common.note}>
      <p className={common.more}>{words.tale}</p>
      <button type="button" className={common.quiet} onClick={() => void keepTale(store)}>
        {words.keep}
      </button>
    </div>
  )
}
