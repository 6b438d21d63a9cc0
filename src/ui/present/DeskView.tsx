import { useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Dataset } from '../../model/dataset.ts'
import type { Story } from '../../model/story.ts'
import { act } from '../../state/present/act.ts'
import { stageAddress } from '../../state/present/addresses.ts'
import { isAction, type Press } from '../../state/present/keys.ts'
import type { Presentation } from '../../state/present/presentation.ts'
import { inALine, type Showing } from '../../state/present/showing.ts'
import { present } from '../../words/present.ts'
import { Controls } from './Controls.tsx'
import styles from './Desk.module.css'
import { HelpSheet } from './HelpSheet.tsx'
import { Notes, scrollNotes } from './Notes.tsx'
import { openStage } from './openWindow.ts'
import { PointerLayer } from './PointerLayer.tsx'
import { placeOnSlide } from './pointing.ts'
import { Said } from './Said.tsx'
import { hasLinks, SlideParts, useSlidePalette } from './Slide.tsx'
import { viewBox } from './SlideShow.tsx'
import { SlideText } from './SlideText.tsx'
import { StepList } from './StepList.tsx'
import { slideFor, tiesOn } from './slideFor.ts'
import { Times } from './Times.tsx'
import { useFonts } from './useFonts.ts'
import { usePresentKeys } from './usePresentKeys.ts'

const { desk: words } = present

interface Props {
  readonly presentation: Presentation
  readonly dataset: Dataset
  readonly story: Story
  readonly showing: Showing
}

export const DeskView = ({ presentation, dataset, story, showing }: Props) => {
  const slide = useRef<SVGSVGElement>(null)
  const palette = useSlidePalette()
  const other = useStore(presentation.store, (state) => state.other)
  const [help, setHelp] = useState(false)
  const figure = slideFor(story, dataset, showing)
  const ties = tiesOn(figure)
  const after = act(showing, { do: 'next' }, { story, ties, now: 0 })
  const isEnd = after === showing
  const next = slideFor(story, dataset, after)
  const run = (press: Press) => {
    if (press.do === 'help') setHelp(true)
    else if (press.do === 'leave') presentation.run({ do: 'unblank' }, ties)
    // Opening this window and filling the screen are the audience's.
    else if (isAction(press)) presentation.run(press, ties)
  }
  const notes = useRef<HTMLElement>(null)
  const digits = usePresentKeys(presentation, run, (by) => scrollNotes(notes.current, by))
  useFonts(next)
  const step = story.steps[showing.step]
  const state = showing.blank ? words.blank[showing.blank] : step?.question && showing.answered ? words.answered : ''
  return (
    <main className={styles.desk} data-desk="" data-shows={inALine(showing)} data-other={other}>
      <header className={styles.head}>
        <h1>{story.title}</h1>
        <Times presentation={presentation} story={story} showing={showing} />
        {other === 'left' && <Left call={presentation.call} />}
        {other === 'gone' && <Gone presentation={presentation} story={story} showing={showing} />}
      </header>
      <Notes note={step?.note} place={notes} />
      <section className={styles.now} aria-labelledby="now">
        <h2 id="now">
          {words.now} <span className={styles.place}>{`${showing.step + 1} / ${story.steps.length}`}</span>
          {state && <span className={styles.state}>{state}</span>}
          {digits && <span className={styles.state}>{present.typed(digits)}</span>}
        </h2>
        <div className={styles.screen}>
          <svg
            ref={slide}
            className={styles.slide}
            viewBox={viewBox}
            role={hasLinks(figure) ? 'group' : 'img'}
            aria-label={figure.alt || figure.title}
            data-blank={showing.blank}
            onPointerMove={({ clientX, clientY }) => {
              if (showing.pointer !== 'none') presentation.point(placeOnSlide(slide.current, clientX, clientY))
            }}
          >
            <g data-now="">
              <SlideParts figure={figure} palette={palette} links />
            </g>
            <PointerLayer presentation={presentation} />
          </svg>
        </div>
        <div className="visually-hidden">
          <SlideText figure={figure} />
        </div>
        <Controls showing={showing} asks={step?.question !== undefined} run={run} stage={false} />
      </section>
      <section className={styles.next} aria-labelledby="next">
        <h2 id="next">{words.next}</h2>
        {isEnd ? (
          <p className={styles.end}>{words.end}</p>
        ) : (
          <svg className={styles.slide} viewBox={viewBox} role="img" aria-label={next.title}>
            <SlideParts figure={next} palette={palette} />
          </svg>
        )}
      </section>
      <StepList story={story} current={showing.step} onChoose={(step) => presentation.run({ do: 'go', step }, ties)} />
      <Said story={story} showing={showing} figure={figure} />
      {help && <HelpSheet onClose={() => setHelp(false)} />}
    </main>
  )
}

/** Whoever presents may have left by accident, in the audience's window: the slides can be had again in it. */
const Left = ({ call }: Pick<Presentation, 'call'>) => (
  <div role="alert" className={styles.gone}>
    <p>{words.left}</p>
    <button type="button" onClick={call}>
      {words.again}
    </button>
  </div>
)

/** The audience's window was closed, by accident perhaps: it can be had again. */
const Gone = ({ presentation, story, showing }: Omit<Props, 'dataset'>) => {
  const [blocked, setBlocked] = useState(false)
  return (
    <div role="alert" className={styles.gone}>
      <p>{words.gone}</p>
      <button type="button" onClick={() => setBlocked(!openStage(presentation, story, showing.step))}>
        {words.reopen}
      </button>
      {blocked && (
        <p>
          {words.blocked}{' '}
          <a href={stageAddress(presentation.session, story, showing.step)} target="_blank" rel="noopener opener">
            {words.reopen}
          </a>
        </p>
      )}
    </div>
  )
}
