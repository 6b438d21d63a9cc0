import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Story } from '../../model/story.ts'
import { answer, goOn, isOver, type Round, scoresOf, startRound } from '../../query/practice/round.ts'
import { roundOf, waitingOf } from '../../query/practice/waiting.ts'
import { keepRound } from '../../state/practice/keptRounds.ts'
import { findWaiting, keepWaiting } from '../../state/practice/keptWaiting.ts'
import { putAside, session } from '../../state/practice/session.ts'
import { useApp } from '../useApp.ts'

/** The round that is being answered and what can be done with it. It is kept after every answer; one that ends is on the list of rounds. */
export const useRound = (stories: readonly Story[] | undefined) => {
  const dataset = useApp((state) => state.dataset)
  const waiting = useStore(session, (state) => state.waiting)
  useEffect(() => {
    if (session.getState().waiting) return
    void findWaiting()
      .then((found) => {
        // One of another visit is offered; in the meantime another may have been begun.
        if (found && !session.getState().waiting) session.setState({ waiting: { ...found, left: true } })
      })
      .catch(() => undefined)
  }, [])
  const round = useMemo(() => waiting && roundOf(waiting, dataset, stories ?? []), [waiting, dataset, stories])
  const put = (next: Round) => {
    const kept = waitingOf(next, dataset.version)
    session.setState({ waiting: kept })
    void keepWaiting(kept)
  }
  const end = ({ set, title, again, ...over }: Round) => {
    const scores = scoresOf(over)
    const sum = (key: 'right' | 'of') => scores.reduce((all, score) => all + score[key], 0)
    // What storage refuses is told where it is listed.
    keepRound({ ended: Date.now(), set, title, again, right: sum('right'), of: sum('of') }).catch(() => undefined)
  }
  /** The round as it is now: two presses may come before it is drawn anew. */
  const now = () => {
    const { waiting: latest } = session.getState()
    return latest && roundOf(latest, dataset, stories ?? [])
  }
  return {
    round,
    left: waiting?.left ?? false,
    /** A round of a story cannot be shown before the stories are there. */
    loading: waiting?.set.startsWith('story:') === true && !stories,
    start: put,
    anew: () => {
      if (round) put(startRound(round.set, round.title, round.questions, round.again))
    },
    answer: (chosen: readonly string[], right: boolean) => {
      const latest = now()
      if (latest) put(answer(latest, chosen, right))
    },
    next: () => {
      const latest = now()
      if (!latest || isOver(latest)) return
      const next = goOn(latest)
      put(next)
      if (isOver(next)) end(next)
    },
    leave: () => putAside(true),
    goOn: () => putAside(false),
    drop: () => {
      session.setState({}, true)
      void keepWaiting(undefined)
    },
  }
}
