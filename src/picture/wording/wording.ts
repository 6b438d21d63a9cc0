import type { Visible } from '../../model/visible.ts'
import type { OnScreen } from '../body/onScreen.ts'

/** What a figure of a lens says of itself, where the words for a map do not do. */
export interface Wording {
  /** The title until the reader writes another; absent where that of a map does. */
  readonly title: (visible: Visible) => string | undefined
  /** What is shown, as of when, and by whose word. */
  readonly deck: (visible: Visible, onScreen: OnScreen) => string | undefined
  /** What it shows, for those who cannot see it. */
  readonly alt: (visible: Visible, onScreen: OnScreen) => string | undefined
}
