import { type ReactNode, useEffect, useLayoutEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { keptShared } from '../../state/present/keep.ts'
import { leavePresenting, presentStep } from '../../state/present/present.ts'
import { beginAt } from '../../state/present/showing.ts'
import { standBy } from '../../state/present/standBy.ts'
import type { Playing } from '../../state/stories/playing.ts'
import { useApp, useAppStore } from '../useApp.ts'
import { leaveFullscreen } from './fullscreen.ts'
import { StageView } from './StageView.tsx'
import { usePresentation } from './usePresentation.ts'

interface Props {
  readonly playing: Playing
  readonly session: string
}

/** What the audience sees: the slide of a step over everything else, for as long as a story is presented. */
export const Stage = ({ playing, session }: Props) => {
  const store = useAppStore()
  const dataset = useApp((state) => state.dataset)
  const { story } = playing
  const presentation = usePresentation(() => {
    const kept = keptShared(session)
    return {
      session,
      role: 'stage',
      story,
      kept: kept?.showing.story === story.id ? kept : undefined,
      showing: beginAt(story.id, playing.step),
    }
  })
  useEffect(
    () =>
      presentation.store.subscribe(({ showing }) => {
        if (showing) presentStep(store, showing.step)
      }),
    [presentation, store],
  )
  useEffect(() => () => void leaveFullscreen(), [])
  // After the goodbye of usePresentation, which comes before it.
  useEffect(() => () => standBy(store, story, session), [store, story, session])
  const leave = () => leavePresenting(store, presentation.store.getState().showing)
  return createPortal(
    <Alone>
      <StageView presentation={presentation} story={story} dataset={dataset} onLeave={leave} />
    </Alone>,
    document.body,
  )
}

/** Nothing else on the page can be reached as long as this is there. */
const Alone = ({ children }: { readonly children: ReactNode }) => {
  const own = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const others = [...document.body.children].filter(
      (one): one is HTMLElement => one instanceof HTMLElement && one !== own.current && !one.inert,
    )
    for (const one of others) one.inert = true
    return () => {
      for (const one of others) one.inert = false
    }
  }, [])
  return <div ref={own}>{children}</div>
}
