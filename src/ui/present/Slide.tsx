import { memo } from 'react'
import { useStore } from 'zustand'
import type { Vector } from '../../lib/vector.ts'
import { type Block, type Figure, type Layer, layersOf } from '../../picture/figure.ts'
import { looks } from '../../picture/figureColours.ts'
import { type Palette, palettes } from '../../scene/palette.ts'
import type { SceneNode } from '../../scene/scene.ts'
import { themeStore } from '../../state/theme.ts'
import { Drawn, LayerGroup, leadsAway, placeOf } from '../print/FigurePages.tsx'

/** Always the projector's, which is white; unless the system forces its colours. */
export const useSlidePalette = (): Palette =>
  useStore(themeStore, ({ theme }) => (theme === 'forced' ? palettes.forced : looks.projector.palette))

interface Props {
  readonly figure: Figure
  readonly palette: Palette
  /** Actors that are left out. */
  readonly without?: ReadonlySet<string>
  /** Whether texts that lead somewhere can be pressed. */
  readonly links?: boolean
}

/** Whether anything on a slide can be pressed: it is then more than a picture. */
export const hasLinks = ({ pages }: Figure): boolean =>
  pages.slice(0, 1).some(({ blocks }) => blocks.flatMap(layersOf).some(hasLink))

const hasLink = ({ texts }: Layer): boolean => texts.some(leadsAway)

/** A slide as parts of a drawing: each actor is a part of its own, so that it can go to its next place. */
export const SlideParts = memo(({ figure: { pages }, palette, without, links }: Props) =>
  pages.slice(0, 1).flatMap(({ width, height, blocks }) => [
    <rect key="paper" data-part="" width={width} height={height} fill={palette.paper} />,
    ...blocks.flatMap((block, i) =>
      layersOf(block).map((layer, j) => {
        const key = `${i} ${j}`
        const actors = actorsIn(block, layer)
        return actors ? (
          <g key={key} transform={placeOf(layer)} aria-hidden>
            {actors.map(
              ({ actor, ...drawn }) =>
                !without?.has(actor.id) && (
                  <g key={actor.id} data-actor={actor.id}>
                    <Drawn {...drawn} halo={layer.halo} palette={palette} />
                  </g>
                ),
            )}
          </g>
        ) : (
          // All of it is told beside the slide, in words; what can be pressed must be found here.
          <g key={key} data-part="" aria-hidden={!(links && hasLink(layer)) || undefined}>
            <LayerGroup layer={layer} palette={palette} links={links} />
          </g>
        )
      }),
    ),
  ]),
)

type DrawnActor = Pick<SceneNode, 'actor'> & Pick<Layer, 'shapes' | 'texts'>

/** The layer of a map's actors taken apart, if this is it: it has their shapes and names one after another. */
const actorsIn = ({ map }: Block, { name, shapes, texts }: Layer): readonly DrawnActor[] | undefined => {
  if (!map || name !== 'actors') return undefined
  const [nodes] = [map.scene.nodes]
  let [shape, text] = [0, 0]
  const actors = nodes.map(({ actor, shapes: own, label }): DrawnActor => {
    const names = label?.texts.length ?? 0
    const drawn = { actor, shapes: shapes.slice(shape, shape + own.length), texts: texts.slice(text, text + names) }
    shape += own.length
    text += names
    return drawn
  })
  return shape === shapes.length && text === texts.length ? actors : undefined
}

export interface Placed {
  readonly at: Vector
  readonly scale: number
}

/** Where the actors of a slide stand on it. */
export const placesOn = ({ pages }: Figure): ReadonlyMap<string, Placed> =>
  new Map(
    pages
      .slice(0, 1)
      .flatMap(({ blocks }) =>
        blocks.flatMap(({ map }) =>
          map
            ? map.scene.nodes.map(({ actor, at }): [string, Placed] => [
                actor.id,
                { at: { x: map.at.x + map.scale * at.x, y: map.at.y + map.scale * at.y }, scale: map.scale },
              ])
            : [],
        ),
      ),
  )
