import { type RefObject, useEffect, useState } from 'react'

const patience = 3000

/** Whether nobody has touched the window for a while; a key counts where it leads to a control. */
export const useIdle = (root: RefObject<HTMLElement | null>): boolean => {
  const [idle, setIdle] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const rest = () => {
      // Whoever is at a control by keyboard keeps it in sight.
      if (root.current?.querySelector('nav :focus-visible')) timer = setTimeout(rest, patience)
      else setIdle(true)
    }
    const wake = () => {
      setIdle(false)
      clearTimeout(timer)
      timer = setTimeout(rest, patience)
    }
    // Where something moves beneath a mouse that lies still, browsers say that it moved.
    let place = ''
    const onMove = ({ screenX, screenY }: PointerEvent) => {
      const before = place
      place = `${screenX} ${screenY}`
      if (before !== place) wake()
    }
    const onKey = ({ key }: KeyboardEvent) => key === 'Tab' && wake()
    wake()
    window.addEventListener('pointermove', onMove)
    window.addEventListener('pointerdown', wake)
    window.addEventListener('keydown', onKey, true)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pointermove', onMove)
      window.removeEventListener('pointerdown', wake)
      window.removeEventListener('keydown', onKey, true)
    }
  }, [root])
  return idle
}
