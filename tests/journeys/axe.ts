import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Journey, Setting } from '../driver/driver.ts'
import type { Driver } from '../driver/hand.ts'
import { choose, openComposer } from './composer.ts'
import { dossier, openMap, pressTool } from './map.ts'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const tags = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe finds wrong within a part of the page, each with the first place. */
const check = async (driver: Driver, part: string, options: object): Promise<string[]> => {
  const { violations } = await driver.evaluate(
    ({ part, options }) =>
      (window as unknown as { axe: { run: (part: string, options: object) => Promise<AxeResults> } }).axe.run(
        part,
        options,
      ),
    { part, options: { resultTypes: ['violations'], ...options } },
  )
  return violations.map(
    ({ id, nodes: [first] }) => `${id}: ${first?.html.slice(0, 200)} ${first?.failureSummary?.slice(0, 300)}`,
  )
}

interface State {
  readonly name: string
  readonly fragment?: string
  readonly act?: (driver: Driver) => Promise<void>
  readonly there: string
  /** What is new in this state; what lies behind a dialog was looked at before. */
  readonly part: string
}

const press = (name: string | RegExp) => (driver: Driver) => driver.click({ role: 'button', name })
const fromMenu = (name: string) => async (driver: Driver) => {
  await press('More')(driver)
  await press(name)(driver)
}
/** What a link in the page would do. */
const follow = (hash: string) => (driver: Driver) =>
  driver.evaluate((to) => {
    location.hash = to
  }, hash)
const states: readonly State[] = [
  { name: 'the map', there: 'canvas', part: 'html' },
  {
    name: 'the dossier of a tie',
    fragment: 'select=tie.isis-k--taliban--rivalry',
    there: `${dossier} h3`,
    part: dossier,
  },
  { name: 'the dossier of an actor', fragment: 'select=actor.haqqani-network', there: `${dossier} h3`, part: dossier },
  {
    name: 'the dossier of an article',
    fragment: 'select=article.nyt-isis-k-threat',
    there: `${dossier} h3`,
    part: dossier,
  },
  {
    name: 'the dossier of an event',
    fragment: 'select=event.kabul-airport-bombing',
    there: `${dossier} table`,
    part: 'html',
  },
  { name: 'the matrix', fragment: 'lens=matrix&matrix=camp,heat', there: '[role=gridcell]', part: 'html' },
  { name: 'sources', fragment: 'lens=sources&hide=unlikely-alliance,denied,ended', there: '[role=grid]', part: 'html' },
  {
    name: 'the disagreements',
    fragment: 'lens=disagreements&question=toll-of-the-airport-bombing',
    there: '[data-question]',
    part: 'html',
  },
  { name: 'ties by answer', fragment: 'question=us-and-the-taliban', there: 'main section h3', part: 'main' },
  { name: 'two dates', fragment: 'tool=dates:2001', there: '[data-tool=dates] section', part: '[data-tool]' },
  { name: 'in words', fragment: 'tool=words', there: '[data-tool=words] article', part: '[data-tool]' },
  {
    name: 'search with results',
    act: async (driver) => {
      await press(/^Search/)(driver)
      await driver.fill('dialog input', 'haqqani')
    },
    there: '[role=option]',
    part: 'dialog[open]',
  },
  {
    name: 'the table',
    fragment: 'lens=table&table=claims;group:article;where:status:asserted',
    there: '[role=grid] tbody a',
    part: 'html',
  },
  {
    name: 'a column of the table',
    fragment: 'lens=table',
    act: press(/^Relation: sort/),
    there: '[popover]:popover-open input',
    part: '[popover]:popover-open',
  },
  { name: 'share', act: press('Share'), there: 'dialog[open] input', part: 'dialog[open]' },
  {
    name: 'export',
    act: (driver) => pressTool(driver, 'Export'),
    there: 'dialog[open] section[aria-busy=false]',
    part: 'dialog[open]',
  },
  {
    name: 'a figure of several pages, as PDF',
    act: async (driver) => {
      await openComposer(driver)
      await driver.click({ role: 'button', name: 'Printing' })
      await choose(driver, 'Format', 'PDF')
      await driver.sees({ role: 'button', name: 'Next page' })
    },
    there: 'dialog[open] section[aria-busy=false]',
    part: 'dialog[open]',
  },
  {
    name: 'a figure of its own size, as PNG',
    act: async (driver) => {
      await openComposer(driver)
      await choose(driver, 'Format', 'PNG')
      await choose(driver, 'Size', 'Own size')
      await driver.evaluate(() => document.querySelector('dialog details')?.setAttribute('open', ''))
    },
    there: 'dialog[open] section[aria-busy=false]',
    part: 'dialog[open]',
  },
  {
    name: 'export of data',
    act: async (driver) => {
      await pressTool(driver, 'Export')
      await driver.click('dialog [role=tab]:last-child')
      await driver.click({ role: 'radio', name: /^GEXF/ })
      await driver.reads('dialog[open] section[aria-busy]', /GEXF/)
    },
    there: 'dialog[open] section[aria-busy=false] h4',
    part: 'dialog[open]',
  },
  {
    name: 'practice',
    act: follow('open=practice&questions=relation:5:3'),
    there: 'dialog[open] form label',
    part: 'dialog[open]',
  },
  {
    name: 'an answer in practice',
    act: async (driver) => {
      await follow('open=practice&questions=relation:5:4')(driver)
      await press('Start')(driver)
      await driver.click('dialog[open] form label')
      await press('Check the answer')(driver)
    },
    there: 'dialog[open] section h3',
    part: 'dialog[open]',
  },
  {
    name: 'a claim to code',
    act: async (driver) => {
      await follow('open=coding&claims=article:failed-understanding')(driver)
      await driver.fill({ role: 'textbox', name: 'Your name or initials' }, 'A. B.')
      await press('Start')(driver)
    },
    there: 'dialog[open] fieldset',
    part: 'dialog[open]',
  },
  { name: 'about', act: fromMenu('About this map'), there: 'dialog[open] h2', part: 'dialog[open]' },
  { name: 'how to cite', act: fromMenu('How to cite the map'), there: 'dialog[open] h2', part: 'dialog[open]' },
  { name: 'the glossary', act: fromMenu('Glossary'), there: 'dialog[open] h2', part: 'dialog[open]' },
  { name: 'the shortcuts', act: fromMenu('Keyboard shortcuts'), there: 'dialog[open] h2', part: 'dialog[open]' },
  { name: 'the list', act: (driver) => pressTool(driver, 'List'), there: '[data-twin] svg', part: 'html' },
  { name: 'the timeline', fragment: 'lens=timeline', there: '[data-row]', part: 'main' },
  {
    name: 'paths',
    fragment: 'tool=paths:united-states:haqqani-network&select=actor.taliban',
    there: '[data-tool] ol',
    part: '[data-tool]',
  },
  {
    name: 'measures',
    fragment: 'tool=measures:rivalry&select=actor.taliban',
    there: '[data-tool] li b',
    part: '[data-tool]',
  },
  { name: 'balance', fragment: 'lens=balance&camps=two', there: '[data-lens] dl', part: 'html' },
  { name: 'the stories', act: press('Stories'), there: 'dialog[open] li h3', part: 'dialog[open]' },
  { name: 'a step of a story', fragment: 'story=common-enemy', there: '[data-story] h2', part: 'html' },
  {
    name: 'what a step rests on',
    fragment: 'story=common-enemy',
    act: press('How do we know?'),
    there: '[data-story] h4',
    part: '[data-story]',
  },
  { name: 'the dates', act: press(/^As of/), there: '[popover]:popover-open input', part: '[popover]:popover-open' },
  { name: 'the menu', act: press('More'), there: '[popover]:popover-open input', part: '[popover]:popover-open' },
]
const filterDialog: State = {
  name: 'the filters',
  act: press(/^Filters/),
  there: 'dialog[open] label',
  part: 'dialog[open]',
}

const looks: readonly (readonly [string, Setting])[] = [
  ['light', { theme: 'light' }],
  ['dark', { theme: 'dark' }],
  ['forced colours', { forcedColors: true }],
]
const sizes = [
  [320, 640],
  [1920, 1080],
] as const

/**
 * In forced colours the system answers for contrast, and axe reads the colours that the system has replaced. What is
 * dark is in nothing but its colours another page than the light one.
 */
const optionsFor = ({ forcedColors, theme }: Setting) =>
  forcedColors
    ? { runOnly: tags, rules: { 'color-contrast': { enabled: false } } }
    : { runOnly: theme === 'dark' ? ['color-contrast', 'link-in-text-block'] : tags }

export const axe: readonly Journey[] = looks.flatMap(([look, setting]) =>
  sizes.map(
    ([width, height]): Journey => ({
      name: `axe finds nothing in ${look} at ${width}`,
      needs: ['themes', 'forced colours'],
      run: async (driver) => {
        const found: string[] = []
        await openMap(driver, '', { ...setting, width, height })
        await driver.inject(source)
        for (const { name, fragment = '', act, there, part } of width < 1280 ? [...states, filterDialog] : states) {
          await driver.evaluate((hash) => {
            location.hash = hash
          }, fragment)
          if (!fragment) await driver.seesNot(dossier)
          await act?.(driver)
          await driver.sees(there)
          found.push(...(await check(driver, part, optionsFor(setting))).map((one) => `${name}: ${one}`))
          if (act) await driver.keys('Escape')
          if (act) await driver.seesNot(there)
        }
        assert.deepEqual(found, [])
      },
    }),
  ),
)
