import type { Story } from '../../model/story.ts'
import { deskAddress, stageAddress } from '../../state/present/addresses.ts'
import type { Presentation } from '../../state/present/presentation.ts'

/** Opens the presenter's window, or brings it to the front. Tells whether the browser let us. */
export const openDesk = (presentation: Presentation): boolean =>
  presentation.toOther() || open(presentation, deskAddress(presentation.session), 'popup,width=1280,height=800')

/** Opens the audience's window anew, where it was closed. */
export const openStage = (presentation: Presentation, story: Story, step: number): boolean =>
  open(presentation, stageAddress(presentation.session, story, step), 'popup,width=1280,height=760')

const open = (presentation: Presentation, address: string, features: string): boolean => {
  const opened = window.open(address, '_blank', features)
  if (opened) presentation.add(opened)
  return opened !== null
}
