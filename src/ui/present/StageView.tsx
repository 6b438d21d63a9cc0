import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Dataset } from '../../model/dataset.ts'
import type { Story } from '../../model/story.ts'
import { act } from '../../state/present/act.ts'
import type { Press } from '../../state/present/keys.ts'
import type { Presentation } from '../../state/present/presentation.ts'
import { beginAt, inALine } from '../../state/present/showing.ts'
import { present as words } from '../../words/present.ts'
import { useSwipe } from '../common/useSwipe.ts'
import { BlockedDialog } from './BlockedDialog.tsx'
import { Controls } from './Controls.tsx'
import { enterFullscreen, isFullscreen, leaveFullscreen, onTakenBack } from './fullscreen.ts'
import { HelpSheet } from './HelpSheet.tsx'
import { openDesk } from './openWindow.ts'
import { PointerLayer } from './PointerLayer.tsx'
import { placeOnSlide } from './pointing.ts'
import { Said } from './Said.tsx'
import { hasLinks } from './Slide.tsx'
import { SlideShow, viewBox } from './SlideShow.tsx'
import { SlideText } from './SlideText.tsx'
import styles from './Stage.module.css'
import { slideFor, tiesOn } from './slideFor.ts'
import { useFonts } from './useFonts.ts'
import { useIdle } from './useIdle.ts'
import { usePresentKeys } from './usePresentKeys.ts'
import { useWakeLock } from './useWakeLock.ts'

interface Props {
  readonly presentation: Presentation
  readonly story: Story
  readonly dataset: Dataset
  readonly onLeave: () => void
}

export const StageView = ({ presentation, story, dataset, onLeave }: Props) => {
  const root = useRef<HTMLElement>(null)
  const slide = useRef<SVGSVGElement>(null)
  const showing = useStore(presentation.store, (state) => state.showing) ?? beginAt(story.id, 0)
  const [open, setOpen] = useState<'help' | 'blocked'>()
  const figure = slideFor(story, dataset, showing)
  const ties = tiesOn(figure)
  const idle = useIdle(root)
  const close = () => setOpen(undefined)
  const openedAt = useRef(0)
  const run = (press: Press) => {
    switch (press.do) {
      case 'leave':
        return showing.blank ? presentation.run({ do: 'unblank' }, ties) : onLeave()
      case 'help':
        return setOpen('help')
      case 'fullscreen':
        return void (isFullscreen() ? leaveFullscreen() : enterFullscreen())
      case 'window':
        openedAt.current = Date.now()
        return openDesk(presentation) ? undefined : setOpen('blocked')
      default:
        return presentation.run(press, ties)
    }
  }
  const digits = usePresentKeys(presentation, run)
  const swipe = useSwipe((by) => presentation.run({ do: by > 0 ? 'next' : 'previous' }, ties))
  useWakeLock()
  useFonts(figure)
  useNextDrawn(story, dataset, showing, ties)
  const takenBack = useEffectEvent(() => {
    if (Date.now() - openedAt.current > 3000) run({ do: 'leave' })
  })
  useEffect(() => onTakenBack(() => takenBack()), [])
  useEffect(() => {
    root.current?.querySelector('h2')?.focus({ preventScroll: true })
  }, [])
  return (
    <section
      ref={root}
      className={styles.stage}
      role="dialog"
      aria-modal="true"
      aria-label={words.stage(story.title)}
      data-stage=""
      data-panel=""
      data-idle={idle || undefined}
      data-shows={inALine(showing)}
      onPointerMove={({ clientX, clientY, pointerType }) => {
        if (showing.pointer !== 'none' && pointerType !== 'touch')
          presentation.point(placeOnSlide(slide.current, clientX, clientY))
      }}
      {...swipe}
    >
      <svg
        ref={slide}
        className={styles.slide}
        viewBox={viewBox}
        role={hasLinks(figure) ? 'group' : 'img'}
        aria-label={figure.alt || figure.title}
      >
        <SlideShow figure={figure} />
        <PointerLayer presentation={presentation} />
      </svg>
      <div className={styles.text}>
        <SlideText figure={figure} />
      </div>
      {showing.blank && <div className={styles.blank} data-blank={showing.blank} />}
      <div className={styles.bar}>
        <Controls showing={showing} asks={story.steps[showing.step]?.question !== undefined} run={run} stage />
      </div>
      {digits && <p className={styles.digits}>{words.typed(digits)}</p>}
      <Said story={story} showing={showing} figure={figure} />
      {open === 'help' && <HelpSheet onClose={close} />}
      {open === 'blocked' && <BlockedDialog session={presentation.session} onClose={close} />}
    </section>
  )
}

/** Draws what the next press will show, once the page has nothing else to do. */
const useNextDrawn = (
  story: Story,
  dataset: Dataset,
  showing: Parameters<typeof act>[0],
  ties: readonly string[],
): void => {
  useEffect(() => {
    const timer = setTimeout(() => slideFor(story, dataset, act(showing, { do: 'next' }, { story, ties, now: 0 })), 500)
    return () => clearTimeout(timer)
  }, [story, dataset, showing, ties])
}
