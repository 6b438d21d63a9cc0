import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Journey, Setting } from '../driver/driver.ts'
import type { Driver } from '../driver/hand.ts'
import { dossier, openMap } from './map.ts'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong with what is on the screen, each with the first place. */
const check = async (driver: Driver): Promise<string[]> => {
  const results = await driver.evaluate(
    (wanted) =>
      (window as unknown as { axe: { run: (root: Document, options: object) => Promise<AxeResults> } }).axe.run(document, {
        runOnly: wanted,
        resultTypes: ['violations'],
      }),
    tags,
  )
  return results.violations.map(({ id, nodes }) => `${id}, ${nodes.length} times: ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary?.slice(0, 300)}`)
}

interface State {
  readonly name: string
  readonly fragment?: string
  readonly act?: (driver: Driver) => Promise<void>
  readonly there: string
}

const press = (name: string | RegExp) => (driver: Driver) => driver.click({ role: 'button', name })
const fromMenu = (name: string) => async (driver: Driver) => {
  await press('More')(driver)
  await press(name)(driver)
}
const states: readonly State[] = [
  { name: 'the map', there: 'canvas' },
  { name: 'the dossier of a tie', fragment: 'select=tie.isis-k--taliban--rivalry', there: `${dossier} h3` },
  { name: 'the dossier of an actor', fragment: 'select=actor.haqqani-network', there: `${dossier} h3` },
  { name: 'the dossier of an article', fragment: 'select=article.nyt-isis-k-threat', there: `${dossier} h3` },
  { name: 'the dossier of an event', fragment: 'select=event.kabul-airport-bombing', there: `${dossier} table` },
  {
    name: 'search with results',
    act: async (driver) => {
      await press('Search')(driver)
      await driver.fill('dialog input', 'haqqani')
    },
    there: '[role=option]',
  },
  { name: 'share', act: press('Share'), there: 'dialog[open] input' },
  { name: 'export', act: press('Export'), there: 'dialog[open] section[aria-busy=false]' },
  { name: 'about', act: fromMenu('About this map'), there: 'dialog[open] h2' },
  { name: 'how to cite', act: fromMenu('How to cite the map'), there: 'dialog[open] h2' },
  { name: 'the glossary', act: fromMenu('Glossary'), there: 'dialog[open] h2' },
  { name: 'the shortcuts', act: fromMenu('Keyboard shortcuts'), there: 'dialog[open] h2' },
  { name: 'the list', act: press('List'), there: '[data-twin] svg' },
  { name: 'the dates', act: press(/^As of/), there: '[popover]:popover-open input' },
  { name: 'the menu', act: press('More'), there: '[popover]:popover-open input' },
]
const filterDialog: State = { name: 'the filters', act: press(/^Filters/), there: 'dialog[open] label' }

const looks: readonly (readonly [string, Setting])[] = [
  ['light', { theme: 'light' }],
  ['dark', { theme: 'dark' }],
  ['forced colours', { forcedColors: true }],
]
const sizes = [
  [320, 640],
  [1920, 1080],
] as const

export const axe: readonly Journey[] = looks.flatMap(([look, setting]) =>
  sizes.map(
    ([width, height]): Journey => ({
      name: `axe finds nothing in ${look} at ${width}`,
      needs: ['themes', 'forced colours'],
      run: async (driver) => {
        const found: string[] = []
        for (const { name, fragment = '', act, there } of width < 1280 ? [...states, filterDialog] : states) {
          await openMap(driver, fragment, { ...setting, width, height })
          await act?.(driver)
          await driver.sees(there)
          await driver.evaluate(source)
          found.push(...(await check(driver)).map((one) => `${name}: ${one}`))
        }
        assert.deepEqual(found, [])
      },
    }),
  ),
)
