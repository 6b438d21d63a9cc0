import { circle } from '../analysis/layouts/circle.ts'
import { concentric } from '../analysis/layouts/concentric.ts'
import { layers } from '../analysis/layouts/layers.ts'
import type { Layout, LayoutInput } from '../analysis/layouts/layout.ts'
import type { LayoutName } from '../model/view.ts'
import { force } from './forceLayout.ts'

/** The worker that computes layouts, so that the page never waits for one. */
export interface LayoutRequest {
  readonly name: Exclude<LayoutName, 'composed'>
  readonly input: LayoutInput
}
export type LayoutReply = readonly (readonly [string, { readonly x: number; readonly y: number }])[]

const layouts: Readonly<Record<LayoutRequest['name'], Layout>> = { force, concentric, circle, layers }

self.addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  const reply: LayoutReply = [...layouts[data.name](data.input)]
  self.postMessage(reply)
})
