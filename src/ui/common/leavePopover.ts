import type { FocusEvent } from 'react'

/** For a popover's `onBlur`: whoever leaves it by Tab does not want it to stay and cover the page. */
export const leavePopover = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void => {
  if (!(relatedTarget instanceof Node) || currentTarget.contains(relatedTarget)) return
  // The focus is still on its way: closed now, the popover would take it back.
  setTimeout(() => {
    if (currentTarget.matches(':popover-open')) currentTarget.hidePopover()
  })
}
