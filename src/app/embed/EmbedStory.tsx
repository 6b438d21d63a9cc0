import { ChevronLeft, ChevronRight, RotateCcw } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { writeLink } from '../../query/address/link.ts'
import { backToStep, goToStep, turnOver } from '../../state/stories/play.ts'
import { type Playing, stepOf } from '../../state/stories/playing.ts'
import { useSwipe } from '../../ui/common/useSwipe.ts'
import { Words } from '../../ui/dossier/Words.tsx'
import { Ask } from '../../ui/story/Ask.tsx'
import { Overleaf } from '../../ui/story/Overleaf.tsx'
import { StepSaid } from '../../ui/story/StepSaid.tsx'
import { useStage } from '../../ui/story/useStage.ts'
import { useStoryKeys } from '../../ui/story/useStoryKeys.ts'
import { useWindowSize } from '../../ui/story/useWindowSize.ts'
import { useApp, useAppStore } from '../../ui/useApp.ts'
import { stories as words } from '../../words/stories.ts'
import styles from './EmbedStory.module.css'
import { mapInsets } from './mapInsets.ts'

interface Props {
  readonly playing: Playing
  /** The size of the map's place. */
  readonly stage: { readonly width: number; readonly height: number } | undefined
  /** Whether readers may walk from step to step. */
  readonly steps: boolean
}

/** A step of a story beside the map, what it rests on, and the ways to the next and the last. */
export const EmbedStory = ({ playing, stage, steps }: Props) => {
  const store = useAppStore()
  const { story, step: index, turned } = playing
  const step = stepOf(playing)
  const body = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState<{ readonly step: string; readonly tie: string }>()
  const lit = turned && chosen?.step === step.id ? chosen.tie : undefined
  const size = useWindowSize()
  const { width, height } = stage ?? size
  const aim = useStage(playing, lit, {
    ...mapInsets,
    right: mapInsets.right + size.width - width,
    bottom: mapInsets.bottom + size.height - height,
  })
  useEffect(() => {
    if (body.current) body.current.scrollTop = 0
    void [step, turned]
  }, [step, turned])
  const last = story.steps.length - 1
  const go = (by: 1 | -1) => steps && goToStep(store, index + by)
  useStoryKeys(go)
  const swipe = useSwipe(go)
  const away = useApp(
    ({ view, aim: aimed }) => writeLink(view) !== playing.link || (aim !== undefined && aimed === undefined),
  )
  const back = () => {
    if (aim) store.setState({ aim })
    backToStep(store)
  }
  return (
    <section
      className={styles.story}
      aria-label={words.panel(story.title)}
      data-panel=""
      data-story="beside"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || !turned) return
        event.preventDefault()
        turnOver(store)
      }}
      {...swipe}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <div ref={body} className={styles.body} tabIndex={0}>
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
          <>
            <p className={styles.text}>
              <Words>{step.text}</Words>
            </p>
            {step.question && <Ask key={step.id} question={step.question} answered={playing.answered} />}
          </>
        )}
      </div>
      <div className={styles.bar}>
        <button type="button" className={styles.way} onClick={() => turnOver(store)}>
          {turned ? words.turnBack : words.turn}
        </button>
        {away && (
          <button type="button" className={styles.way} onClick={back} title={words.away} aria-label={words.back}>
            <RotateCcw size={14} strokeWidth={1.8} aria-hidden />
          </button>
        )}
        {steps && (
          <nav className={styles.steps} aria-label={words.steps}>
            <button
              type="button"
              aria-label={words.previous}
              title={words.previous}
              aria-disabled={index === 0}
              onClick={() => go(-1)}
            >
              <ChevronLeft size={18} strokeWidth={1.6} aria-hidden />
            </button>
            <span className={styles.place}>{words.place(index + 1, story.steps.length)}</span>
            <button
              type="button"
              aria-label={words.next}
              title={words.next}
              aria-disabled={index === last}
              onClick={() => go(1)}
            >
              <ChevronRight size={18} strokeWidth={1.6} aria-hidden />
            </button>
          </nav>
        )}
      </div>
      <StepSaid playing={playing} />
    </section>
  )
}
