import { type RefObject, useLayoutEffect, useState } from 'react'

/** The size of an element on the page, as it changes; undefined before it is laid out. */
export const useSize = (element: RefObject<HTMLElement | null>): { width: number; height: number } | undefined => {
  const [size, setSize] = useState<{ width: number; height: number }>()
  useLayoutEffect(() => {
    const target = element.current
    if (!target) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = target
      setSize((old) => (old?.width === width && old.height === height ? old : { width, height }))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(target)
    return () => observer.disconnect()
  }, [element])
  return size
}
