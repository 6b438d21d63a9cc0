import { answer, goOn, isOver, type Round, scoresOf } from '../../query/practice/round.ts'
import { keepRound } from '../../state/practice/keptRounds.ts'
import { session } from '../../state/practice/session.ts'
import { useApp } from '../useApp.ts'

/** What can be done with the round that is being answered; one that ends is kept on the device. */
export const useRound = () => {
  const dataset = useApp((state) => state.dataset)
  const alter = (change: (round: Round) => Round) => {
    const { round } = session.getState()
    if (round) session.setState({ round: change(round) })
  }
  return {
    start: (round: Round) => session.setState({ round, dataset }, true),
    answer: (chosen: readonly string[], right: boolean) => alter((round) => answer(round, chosen, right)),
    next: () => {
      alter(goOn)
      const { round } = session.getState()
      if (!round || !isOver(round)) return
      const scores = scoresOf(round)
      const sum = (key: 'right' | 'of') => scores.reduce((all, score) => all + score[key], 0)
      const { set, title, again } = round
      // What storage refuses is told where it is listed.
      keepRound({ ended: Date.now(), set, title, again, right: sum('right'), of: sum('of') }).catch(() => undefined)
    },
    leave: () => session.setState({}, true),
  }
}
