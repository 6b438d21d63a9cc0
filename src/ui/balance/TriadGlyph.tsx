import type { SignedTriad } from '../../model/triad.ts'
import { sideOf } from '../../query/triadSides.ts'

const [width, height] = [44, 38]
const corners = [
  { x: 22, y: 6 },
  { x: 38, y: 32 },
  { x: 6, y: 32 },
] as const
const sides = [
  [0, 1],
  [1, 2],
  [0, 2],
] as const

/** A triad in small: solid lines for friends, dashes for rivals, both for pairs with both signs. */
export const TriadGlyph = ({ triad }: { readonly triad: SignedTriad }) => (
  <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
    {sides.map(([from, to], index) => {
      const pair = triad.pairs[index]
      if (!pair) return null
      const [a, b] = [corners[from], corners[to]]
      if (pair.sign !== 'ambivalent') return <Side key={pair.id} a={a} b={b} paint={sideOf(pair)} />
      const length = Math.hypot(b.x - a.x, b.y - a.y)
      const [dx, dy] = [((b.y - a.y) / length) * 2.2, ((a.x - b.x) / length) * 2.2]
      const beside = (by: number) => ({
        a: { x: a.x + by * dx, y: a.y + by * dy },
        b: { x: b.x + by * dx, y: b.y + by * dy },
      })
      return (
        <g key={pair.id}>
          <Side {...beside(1)} paint={sideOf(pair)} />
          <Side {...beside(-1)} paint="rivalry" />
        </g>
      )
    })}
    {corners.map(({ x, y }) => (
      <circle key={`${x}`} cx={x} cy={y} r={4} className="f-node-fill s-node-line" strokeWidth={1.5} />
    ))}
  </svg>
)

interface SideProps {
  readonly a: { readonly x: number; readonly y: number }
  readonly b: { readonly x: number; readonly y: number }
  readonly paint: string
}

const Side = ({ a, b, paint }: SideProps) => (
  <line
    x1={a.x}
    y1={a.y}
    x2={b.x}
    y2={b.y}
    className={`s-${paint}`}
    strokeWidth={2.2}
    strokeDasharray={paint === 'rivalry' ? '4 3' : undefined}
  />
)
