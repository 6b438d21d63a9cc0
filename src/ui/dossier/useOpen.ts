import type { Selection } from '../../model/view.ts'
import { select } from '../../state/changes.ts'
import { useChange } from '../useApp.ts'

/** Opens the dossier of something. */
export const useOpen = (): ((type: Selection['type'], id: string) => void) => {
  const change = useChange()
  return (type, id) => change(select({ type, id }))
}
