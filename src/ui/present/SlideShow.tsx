import { useLayoutEffect, useRef, useState } from 'react'
import type { Figure } from '../../picture/figure.ts'
import { slideSize } from '../../picture/story/slideInput.ts'
import { useReducedMotion } from '../useReducedMotion.ts'
import { placesOn, SlideParts, useSlidePalette } from './Slide.tsx'

const time = 420

/**
 * A slide in a drawing, and the passage to the next one: what is new comes as what was goes, and actors that are on both travel
 * from the one place to the other, so that nobody is lost sight of.
 */
export const SlideShow = ({ figure }: { readonly figure: Figure }) => {
  const palette = useSlidePalette()
  const still = useReducedMotion()
  const [shown, setShown] = useState<{ figure: Figure; before?: Figure }>({ figure })
  const group = useRef<SVGGElement>(null)
  if (shown.figure !== figure) setShown(still ? { figure } : { figure, before: shown.figure })
  const { before } = shown
  useLayoutEffect(() => {
    const parts = group.current
    if (!before || !parts) return
    const animations = pass(parts, before, figure)
    let isOver = false
    void Promise.allSettled(animations.map(({ finished }) => finished)).then(() => {
      if (!isOver) setShown({ figure })
    })
    return () => {
      isOver = true
      for (const animation of animations) animation.cancel()
    }
  }, [before, figure])
  return (
    <g ref={group}>
      {before && (
        <g data-before="">
          <SlideParts figure={before} palette={palette} without={new Set(placesOn(figure).keys())} />
        </g>
      )}
      <g data-now="">
        <SlideParts figure={figure} palette={palette} links />
      </g>
    </g>
  )
}

const pass = (parts: SVGGElement, before: Figure, now: Figure): Animation[] => {
  const [from, to] = [placesOn(before), placesOn(now)]
  const animations: Animation[] = []
  const run = (element: Element, frames: Keyframe[], easing: string) =>
    animations.push(element.animate(frames, { duration: time, easing, fill: 'backwards' }))
  for (const part of parts.querySelectorAll('[data-now] > [data-part]'))
    run(part, [{ opacity: 0 }, { opacity: 1 }], 'ease-out')
  for (const actor of parts.querySelectorAll<SVGGElement>('[data-now] [data-actor]')) {
    const id = actor.dataset.actor ?? ''
    const [start, end] = [from.get(id), to.get(id)]
    if (!start || !end) {
      run(actor, [{ opacity: 0 }, { opacity: 1 }], 'ease-out')
      continue
    }
    const [x, y] = [(start.at.x - end.at.x) / end.scale, (start.at.y - end.at.y) / end.scale]
    run(
      actor,
      [{ transform: `translate(${x}px, ${y}px)` }, { transform: 'translate(0px, 0px)' }],
      'cubic-bezier(0.2, 0, 0, 1)',
    )
  }
  return animations
}

/** The drawing that a slide is shown in: as large as its place allows, with nothing cut off. */
export const viewBox = `0 0 ${slideSize.width} ${slideSize.height}`
