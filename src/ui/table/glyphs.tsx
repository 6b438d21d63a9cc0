import type { ReactNode } from 'react'
import type { ActorType } from '../../model/actor.ts'
import type { Status } from '../../model/status.ts'
import type { Tie } from '../../model/tie.ts'
import { statusBeads } from '../../scene/marks.ts'
import { Shapes, TieGlyph } from '../common/TieGlyph.tsx'
import { ContestedMark } from '../dossier/ContestedMark.tsx'
import { TypeGlyph } from '../legend/glyphs.tsx'

/* Thousands of rows show the same few marks: each is made once. */

const remembered = new Map<string, ReactNode>()
const once = (key: string, make: () => ReactNode): ReactNode => {
  if (!remembered.has(key)) remembered.set(key, make())
  return remembered.get(key)
}

export const tieGlyph = (tie: Pick<Tie, 'relation' | 'status' | 'validity' | 'direction'>): ReactNode =>
  once(`${tie.relation} ${tie.status} ${tie.validity} ${tie.direction}`, () => <TieGlyph tie={tie} width={48} />)

export const statusGlyph = (status: Status): ReactNode =>
  once(status, () =>
    status === 'asserted' ? null : (
      <svg width={14} height={14} viewBox="0 0 14 14" aria-hidden="true" focusable="false">
        <Shapes shapes={statusBeads[status].draw({ x: 7, y: 7 }, 'ink', 1)} />
      </svg>
    ),
  )

export const actorTypeGlyph = (type: ActorType): ReactNode => once(type, () => <TypeGlyph type={type} size={22} />)

export const contestedGlyph: ReactNode = <ContestedMark />
