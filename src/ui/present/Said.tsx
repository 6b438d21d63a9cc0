import { useState } from 'react'
import type { Story } from '../../model/story.ts'
import type { Figure } from '../../picture/figure.ts'
import type { Showing } from '../../state/present/showing.ts'
import { sayChange } from './said.ts'

interface Props {
  readonly story: Story
  readonly showing: Showing
  readonly figure: Figure
}

/** What has just changed, said by screen readers. */
export const Said = ({ story, showing, figure }: Props) => {
  const [last, setLast] = useState({ showing, text: '', turn: 0 })
  if (last.showing !== showing) {
    const text = sayChange(last.showing, showing, story, figure)
    setLast({ showing, text: text ?? last.text, turn: last.turn + (text ? 1 : 0) })
  }
  return (
    <div role="status" aria-live="polite" className="visually-hidden">
      {last.text && <p key={last.turn}>{last.text}</p>}
    </div>
  )
}
