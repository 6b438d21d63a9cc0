import type { Positions } from '../../model/position.ts'
import type { View } from '../../model/view.ts'

/**
 * A view as it is put into an embedded page: without the tool, which is not there, and with the places of a computed layout
 * written out, since nothing is computed there.
 */
export const embeddableView = (
  { tool: _, ...view }: View,
  positions: Positions | undefined,
  actors: readonly { readonly id: string }[],
): View => {
  if (view.layout === 'composed' || !positions) return view
  const places = actors.flatMap(({ id }) => {
    const at = positions.nodes[id]
    return at ? [[id, [at.x, at.y]] as const] : []
  })
  return { ...view, layout: 'composed', moved: { ...Object.fromEntries(places), ...view.moved } }
}
