import { Maximize, Minimize, X } from 'lucide-react'
import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { breakpoints, type Insets } from '../../scene/frame.ts'
import { putHintAway } from '../../state/hint.ts'
import { goToStep, leaveStory, turnOver } from '../../state/stories/play.ts'
import { type Playing, stepOf } from '../../state/stories/playing.ts'
import { en } from '../../words/en.ts'
import { stories as words } from '../../words/stories.ts'
import { isLayerOpen } from '../common/layers.ts'
import { usePanelFocus } from '../common/usePanelFocus.ts'
import { useSwipe } from '../common/useSwipe.ts'
import { Words } from '../dossier/Words.tsx'
import { Sheet } from '../sheet/Sheet.tsx'
import { StoryMenu } from '../stories/StoryMenu.tsx'
import { useApp, useAppStore } from '../useApp.ts'
import { Front } from './Front.tsx'
import { Overleaf } from './Overleaf.tsx'
import type { Place } from './roomFor.ts'
import { StepBar } from './StepBar.tsx'
import { StepSaid } from './StepSaid.tsx'
import styles from './StoryPanel.module.css'
import { useFullScreen } from './useFullScreen.ts'
import { useRoom } from './useRoom.ts'
import { useStage } from './useStage.ts'
import { useStoryKeys } from './useStoryKeys.ts'
import { useWindowSize } from './useWindowSize.ts'

const TaleNote = lazy(() => import('../writing/TaleNote.tsx').then((m) => ({ default: m.TaleNote })))
const Stage = lazy(() => import('../present/Stage.tsx').then((m) => ({ default: m.Stage })))

interface Props {
  /** What panels leave of the window. */
  readonly insets: Insets
}

interface FollowedProps extends Props {
  readonly playing: Playing
}

/** Of the sheet: the map with a line or two, as much of one as of the other, the text alone. */
const heights = [0.32, 0.5, 1] as const

/** The story that is followed, if one is: beside the map, over it in full screen, in a narrow window below it. */
export const StoryPanel = ({ insets }: Props) => {
  const playing = useApp((state) => state.playing)
  if (!playing) return null
  if (!playing.presenting) return <Followed playing={playing} insets={insets} />
  return (
    <Suspense>
      <Stage key={playing.presenting} playing={playing} session={playing.presenting} />
    </Suspense>
  )
}

const Followed = ({ playing, insets }: FollowedProps) => {
  const narrow = useWindowSize().width < breakpoints.beside
  const [height, setHeight] = useState<number>(heights[1])
  const { full, toggle } = useFullScreen()
  const place: Place = full ? 'over' : narrow ? 'sheet' : 'beside'
  useRoom(place, height)
  // Whoever follows a story needs not be told that there are any.
  useEffect(putHintAway, [])
  const card = <Card playing={playing} insets={insets} full={full} onFull={toggle} />
  return place !== 'sheet' ? (
    <div className={full ? styles.over : styles.beside}>{card}</div>
  ) : (
    <Sheet beside={false} height={height} heights={heights} onHeight={setHeight}>
      {card}
    </Sheet>
  )
}

interface CardProps extends FollowedProps {
  readonly full: boolean
  readonly onFull: () => void
}

const Card = ({ playing, insets, full, onFull }: CardProps) => {
  const store = useAppStore()
  const { story, step: index, turned } = playing
  const step = stepOf(playing)
  const panel = useRef<HTMLElement>(null)
  const body = useRef<HTMLDivElement>(null)
  // The tie that the reader wants to see alone; another step begins anew.
  const [chosen, setChosen] = useState<{ readonly step: string; readonly tie: string }>()
  const lit = turned && chosen?.step === step.id ? chosen.tie : undefined
  const aim = useStage(playing, lit, insets)
  usePanelFocus(panel, story.id, () => store.getState().last !== 'link')
  useEffect(() => {
    if (body.current) body.current.scrollTop = 0
    void [step, turned]
  }, [step, turned])
  const go = (by: 1 | -1) => goToStep(store, index + by)
  useStoryKeys(go)
  const swipe = useSwipe(go)
  const name = full ? words.leaveFullScreen : words.fullScreen
  const Sign = full ? Minimize : Maximize
  return (
    <aside
      ref={panel}
      className={styles.card}
      aria-label={words.panel(story.title)}
      data-panel=""
      data-story={full ? 'over' : 'beside'}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || isLayerOpen()) return
        event.preventDefault()
        if (full) onFull()
        else if (turned) turnOver(store)
        else leaveStory(store)
      }}
      {...swipe}
    >
      <div className={styles.head}>
        <p className={styles.title}>
          <Words>{story.title}</Words>
        </p>
        <StoryMenu story={story} />
        <button type="button" className={styles.sign} onClick={onFull} aria-label={name} title={name}>
          <Sign size={17} strokeWidth={1.6} aria-hidden />
        </button>
        <button type="button" className={styles.sign} onClick={() => leaveStory(store)} aria-label={en.close}>
          <X size={20} strokeWidth={1.5} aria-hidden />
        </button>
      </div>
      <div ref={body} className={styles.body}>
        {playing.tale && (
          <Suspense>
            <TaleNote />
          </Suspense>
        )}
        <h2 className={styles.heading} tabIndex={-1}>
          <Words>{step.heading}</Words>
        </h2>
        {turned ? (
          <Overleaf
            playing={playing}
            lit={lit}
            onLight={(tie) => setChosen(tie ? { step: step.id, tie } : undefined)}
          />
        ) : (
          <Front key={step.id} playing={playing} />
        )}
      </div>
      <StepBar playing={playing} aim={aim} onGo={(to) => goToStep(store, to)} />
      <StepSaid playing={playing} />
    </aside>
  )
}
