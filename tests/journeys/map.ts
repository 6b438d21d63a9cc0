import assert from 'node:assert/strict'
import { pointAt } from '../../src/lib/quadratic.ts'
import { distance } from '../../src/lib/vector.ts'
import { type Dataset, type MapFile, toDataset } from '../../src/model/dataset.ts'
import type { Visible } from '../../src/model/visible.ts'
import { readLink } from '../../src/query/address/link.ts'
import { query } from '../../src/query/query.ts'
import { nearestTie } from '../../src/scene/pick.ts'
import type { Scene } from '../../src/scene/scene.ts'
import { sceneAt } from '../../src/state/scene.ts'
import type { Point, Setting } from '../driver/driver.ts'
import type { Driver } from '../driver/hand.ts'

/** Opens the map at a view and waits until it can be used. */
export const openMap = async (driver: Driver, fragment = '', setting: Setting = {}): Promise<void> => {
  await driver.open(fragment ? `#${fragment}` : '', setting)
  await mapIsThere(driver)
}

/** Opens a lens that is not the map, and waits until it is there. */
export const openLens = async (driver: Driver, lens: string, more = '', setting: Setting = {}): Promise<void> => {
  await driver.open(`#lens=${lens}${more && `&${more}`}`, setting)
  await driver.sees(`[data-lens=${lens}]`)
}

/** The canvas has taken over from the picture in the page, and the fonts have come. */
export const mapIsThere = (driver: Driver): Promise<void> =>
  driver.until('the map is drawn', () =>
    driver.evaluate(async () => {
      await document.fonts.ready
      const canvas = document.querySelector('canvas[data-layer=map]')
      const twin = document.querySelector('[data-twin] button')
      return canvas !== null && twin !== null && document.getElementById('picture') === null
    }),
  )

/** The data that the site ships with. */
export const datasetOf = async (driver: Driver): Promise<Dataset> => {
  const response = await fetch(new URL('data/map.json', driver.site.url))
  return toDataset((await response.json()) as MapFile)
}

/** What the model says that an address shows, without any page. */
export const visibleAt = (dataset: Dataset, fragment: string, narrow = false): Visible => {
  const { view, refused } = readLink(fragment, dataset)
  assert.deepEqual(refused, [], `the test's own address is right: ${fragment}`)
  return query(dataset, view, narrow ? 2 : undefined)
}

/** Looks at the middle of the sheet so closely that lines are easily told apart; an address with it leaves no doubt what is where. */
export const closely = 'camera=520:400:1'
export const onPhone = 'camera=195:320:0.9'

/** Where things are on the screen, for an address that says where the camera is. */
export class Places {
  readonly visible: Visible
  readonly #scene: Scene
  readonly #middle: Point

  static async of(driver: Driver, fragment: string, narrow = false): Promise<Places> {
    const visible = visibleAt(await datasetOf(driver), fragment, narrow)
    const middle = await driver.evaluate(() => {
      const box = (document.querySelector('canvas[data-layer=map]') as Element).parentElement?.getBoundingClientRect()
      return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 }
    })
    return new Places(visible, middle, narrow)
  }

  private constructor(visible: Visible, middle: Point, narrow: boolean) {
    assert.ok(visible.view.camera, 'the address says where the camera is')
    this.visible = visible
    this.#middle = middle
    this.#scene = sceneAt(visible, visible.dataset.layout[narrow ? 'phone' : 'wide'], visible.view.camera.zoom)
  }

  get actors(): readonly string[] {
    return this.#scene.nodes.map(({ actor }) => actor.id)
  }

  actor(id: string): Point {
    const node = this.#scene.nodes.find(({ actor }) => actor.id === id)
    assert.ok(node, `${id} is on the map`)
    return this.#project(node.at)
  }

  /** A spot of a tie's line where no other line and no actor is nearer. */
  async tie(driver: Driver, id: string): Promise<Point> {
    const drawn = this.#scene.ties.find(({ tie }) => tie.id === id)
    assert.ok(drawn, `${id} is on the map`)
    for (let t = 0.1; t <= 0.9; t += 0.02) {
      const at = pointAt(drawn.curve, t)
      const crowded = this.#scene.nodes.some((node) => distance(node.at, at) < node.radius + 16)
      if (crowded || nearestTie(this.#scene, at, 9)?.tie.id !== id) continue
      const spot = this.#project(at)
      if (await isFree(driver, spot)) return spot
    }
    return assert.fail(`no spot of ${id} can be pressed`)
  }

  #project({ x, y }: Point): Point {
    const { camera } = this.visible.view
    assert.ok(camera)
    return { x: this.#middle.x + (x - camera.x) * camera.zoom, y: this.#middle.y + (y - camera.y) * camera.zoom }
  }
}

/** Whether nothing but the map is at a point of the window. */
const isFree = (driver: Driver, point: Point): Promise<boolean> =>
  driver.evaluate(({ x, y }) => {
    const host = document.querySelector('canvas[data-layer=map]')?.parentElement
    return host?.contains(document.elementFromPoint(x, y)) ?? false
  }, point)

/** The ids of the actors and ties in the twin, as they stand there. */
export const twinOf = (driver: Driver): Promise<{ actors: string[]; ties: string[] }> =>
  driver.evaluate(() => {
    const ids = [...document.querySelectorAll<HTMLElement>('[data-twin] [data-id]')].map(
      ({ dataset }) => dataset.id ?? '',
    )
    return { actors: ids.filter((id) => !id.includes('--')), ties: ids.filter((id) => id.includes('--')) }
  })

/** The fragment of the address as it stands now. */
export const fragmentOf = (driver: Driver): Promise<string> => driver.evaluate(() => location.hash.slice(1))

/** The dossier's panel; the legend's column is named otherwise. */
export const dossier = 'aside[aria-labelledby]'

type Tool = 'Search' | 'Share' | 'Export' | 'List' | 'Paths and neighbours' | 'Measures' | 'Two dates' | 'In words'

/** Presses what the header offers; in the menu of tools, or on a phone in the one that has all for which there is no room. */
export const pressTool = async (driver: Driver, name: Tool): Promise<void> => {
  const shown = name === 'Search' || name === 'Share'
  const menu = (await driver.evaluate(() => innerWidth < 600))
    ? !shown && 'More'
    : !shown && name !== 'Export' && 'Tools'
  if (menu) await driver.click({ role: 'button', name: menu })
  // The search is named by all that is seen of it.
  const named = name === 'Search' ? /^Search/ : name
  await driver.click({ role: 'button', name: named, ...(menu && { within: '[popover]:popover-open' }) })
}
