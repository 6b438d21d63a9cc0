import type { ComponentType } from 'react'
import type { EmbeddedLens } from '../../model/embedded.ts'
import type { Lens } from '../../model/view.ts'
import { DisagreementsLens } from '../../ui/disagreements/DisagreementsLens.tsx'
import type { LensProps } from '../../ui/lens/lensProps.ts'
import { SourcesLens } from '../../ui/sources/SourcesLens.tsx'

const components: Readonly<Record<Exclude<EmbeddedLens, 'map'>, ComponentType<LensProps>>> = {
  sources: SourcesLens,
  disagreements: DisagreementsLens,
}

/**
 * A lens beside the map itself, if this page has it. All of the page stands in one document that its host's readers wait for:
 * lenses that bring large libraries or a worker with them are left to the whole map.
 */
export const embeddedLens = (lens: Lens): ComponentType<LensProps> | undefined =>
  Object.hasOwn(components, lens) ? components[lens as keyof typeof components] : undefined
