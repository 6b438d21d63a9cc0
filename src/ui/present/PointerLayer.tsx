import { useStore } from 'zustand'
import { slideSize } from '../../picture/story/slideInput.ts'
import type { Presentation } from '../../state/present/presentation.ts'

const radius = { disc: 78, spotlight: 190 } as const

/** The disc that follows the mouse, or the shade around the spot of light. */
export const PointerLayer = ({ presentation }: { readonly presentation: Presentation }) => {
  const pointer = useStore(presentation.store, ({ showing }) => showing?.pointer ?? 'none')
  const place = useStore(presentation.store, ({ at }) => at)
  if (pointer === 'none') return null
  const { width, height } = slideSize
  const [x, y] = place ? [place[0] * width, place[1] * height] : [width / 2, height / 2]
  if (pointer === 'disc')
    return (
      <g data-pointer="disc">
        <circle cx={x} cy={y} r={radius.disc} fill="#FFC400" fillOpacity={0.42} stroke="#6B4E00" strokeWidth={3} />
      </g>
    )
  const r = radius.spotlight
  // Beyond the slide too: windows are seldom of its shape.
  return (
    <path
      data-pointer="spotlight"
      d={`M${-width} ${-height}h${3 * width}v${3 * height}h${-3 * width}zM${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`}
      fill="#000"
      fillOpacity={0.62}
      fillRule="evenodd"
    />
  )
}
