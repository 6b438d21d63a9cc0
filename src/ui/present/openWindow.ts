import type { Story } from '../../model/story.ts'
import { deskAddress, stageAddress } from '../../state/present/addresses.ts'
import type { Presentation } from '../../state/present/presentation.ts'

/** Opens the presenter's window, or brings it to the front. Tells whether the browser let us. */
export const openDesk = (presentation: Presentation): boolean =>
  open(presentation, deskAddress(presentation.session), 'presenter', 'popup,width=1280,height=800')

/** Opens the audience's window anew, where it was closed. */
export const openStage = (presentation: Presentation, story: Story, step: number): boolean =>
  open(presentation, stageAddress(presentation.session, story, step), 'stage', 'popup,width=1280,height=760')

const open = (presentation: Presentation, address: string, name: string, features: string): boolean => {
  // The name finds a window that this one opened before it was loaded anew.
  const opened = window.open(address, `allegiances-${name}-${presentation.session}`, features)
  if (!opened) return false
  presentation.add(opened)
  opened.focus()
  return true
}
