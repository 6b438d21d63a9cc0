import { type PointerEvent, type RefObject, useState } from 'react'

export interface Dragging {
  readonly id: string
  /** The place it would come to, among all, from 0. */
  readonly to: number
}

/** Drags an item of a list to another place by its handle. For keys, and for whoever cannot drag, there are buttons. */
export const useDragOrder = (list: RefObject<HTMLElement | null>, onDrop: (id: string, to: number) => void) => {
  const [dragging, setDragging] = useState<Dragging>()
  const placeAt = (id: string, y: number): number => {
    const others = [...(list.current?.children ?? [])].filter((item) => item.getAttribute('data-id') !== id)
    return others.filter((item) => {
      const { top, height } = item.getBoundingClientRect()
      return top + height / 2 < y
    }).length
  }
  const handle = (id: string) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0) return
      event.preventDefault()
      event.currentTarget.setPointerCapture(event.pointerId)
      setDragging({ id, to: placeAt(id, event.clientY) })
    },
    onPointerMove: ({ clientY }: PointerEvent<HTMLElement>) =>
      setDragging((now) => (now?.id === id ? { id, to: placeAt(id, clientY) } : now)),
    onPointerUp: ({ clientY }: PointerEvent<HTMLElement>) => {
      if (dragging?.id !== id) return
      setDragging(undefined)
      onDrop(id, placeAt(id, clientY))
    },
    onPointerCancel: () => setDragging(undefined),
  })
  return { dragging, handle }
}
