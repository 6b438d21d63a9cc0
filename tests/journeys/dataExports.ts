import assert from 'node:assert/strict'
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import cytoscape, { type ElementsDefinition } from 'cytoscape'
import { MultiGraph } from 'graphology'
import { parse as parseGexf } from 'graphology-gexf'
import { parse as parseGraphml } from 'graphology-graphml'
import Papa from 'papaparse'
import { readMap } from '../../src/exchange/readMap.ts'
import { toDataset } from '../../src/model/dataset.ts'
import type { Visible } from '../../src/model/visible.ts'
import type { Journey } from '../driver/driver.ts'
import type { Driver } from '../driver/hand.ts'
import { cx2Faults } from '../fixtures/cx2Rules.ts'
import { datasetOf, openMap, visibleAt } from './map.ts'

const card = 'dialog section[aria-busy=false]'

const openData = async (driver: Driver): Promise<void> => {
  await driver.click({ role: 'button', name: 'Export' })
  await driver.click('dialog [role=tab]:last-child')
  await driver.sees(card)
}

/** Chooses a format, reads what it cannot hold, and saves it. */
const save = async (driver: Driver, format: RegExp, lost: RegExp, ending: RegExp): Promise<string> => {
  await driver.click({ role: 'radio', name: format })
  await driver.reads(card, lost)
  const { name, bytes } = await driver.download(() => driver.click({ role: 'button', name: 'Save' }))
  assert.match(name, ending)
  await driver.reads('dialog [role=status]', new RegExp(`^Saved as ${name}\\.$`))
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
}

/** Every claim of every tie is cited: by its article's title and the line. */
const cites = ({ ties, dataset }: Visible, citations: (id: string) => readonly string[], what: string): void => {
  for (const { id, claims } of ties) {
    const lines = citations(id)
    assert.equal(lines.length, claims.length, `${what}: ${id}`)
    for (const [i, { article, paragraph }] of claims.entries()) {
      const place = `“${dataset.article.get(article)?.csl.title}”, line ${paragraph}:`
      assert.ok(lines[i]?.includes(place), `${what}: ${id} cites ${place}`)
    }
  }
}

const rowsOf = (csv: string): readonly Record<string, string>[] => {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true })
  assert.deepEqual(errors, [])
  return data
}

const fragment = 'date=2020-06&hide=affiliation,denied,ended'

export const dataExports: readonly Journey[] = [
  {
    name: 'what the view shows is saved as a table, a graph, and as a map that opens again',
    needs: ['downloads'],
    run: async (driver) => {
      const shown = visibleAt(await datasetOf(driver), fragment)
      const { ties } = shown
      const ids = ties.map(({ id }) => id).sort()
      await openMap(driver, fragment)
      await openData(driver)

      const table = rowsOf(await save(driver, /^CSV, a row for each tie/, /Left out:/, /^ties-.*-2020-06\.csv$/))
      const rows = new Map(table.map((row) => [row.id, row]))
      cites(shown, (id) => rows.get(id)?.citations?.split('\n') ?? [], 'CSV')

      const claims = rowsOf(await save(driver, /^CSV, a row for each claim/, /Left out:/, /^claims-.*-2020-06\.csv$/))
      for (const { id, article, paragraph, phrase } of ties.flatMap((tie) => tie.claims)) {
        const row = claims.find((one) => one.id === id)
        assert.deepEqual([row?.article, row?.paragraph, row?.phrase], [article, String(paragraph), phrase])
      }

      const gexf = parseGexf(MultiGraph, await save(driver, /^GEXF/, /Dates become whole days: /, /-2020-06\.gexf$/))
      assert.deepEqual(gexf.edges().sort(), ids)
      cites(shown, (id) => String(gexf.getEdgeAttribute(id, 'citations')).split('\n'), 'GEXF')

      const graphml = parseGraphml(MultiGraph, await save(driver, /^GraphML/, /has no time/, /-2020-06\.graphml$/))
      assert.deepEqual(graphml.edges().sort(), ids)
      cites(shown, (id) => String(graphml.getEdgeAttribute(id, 'citations')).split('\n'), 'GraphML')

      const { elements } = JSON.parse(await save(driver, /^Cytoscape JSON/, /has no colours/, /-2020-06\.cyjs$/)) as {
        elements: ElementsDefinition
      }
      const cy = cytoscape({ headless: true, elements })
      cites(shown, (id) => cy.getElementById(id).data('citations') as string[], 'Cytoscape')

      assert.deepEqual(cx2Faults(await save(driver, /^CX2/, /a source and a target/, /-2020-06\.cx2$/)), [])

      const { graph } = JSON.parse(await save(driver, /^JSON Graph/, /has no time/, /^graph-.*-2020-06\.json$/)) as {
        graph: { edges: readonly { id: string; metadata: { citations: string[] } }[] }
      }
      const edges = new Map(graph.edges.map((edge) => [edge.id, edge]))
      cites(shown, (id) => edges.get(id)?.metadata.citations ?? [], 'JGF')

      const map = readMap(await save(driver, /^JSON, opens here/, /what this view hides/, /-2020-06\.json$/))
      assert.ok(map.ok)
      assert.deepEqual(
        visibleAt(toDataset(map.value), fragment)
          .ties.map(({ id }) => id)
          .sort(),
        ids,
      )
    },
  },
  {
    name: 'the articles are saved for a reference manager, and the whole map as it is published',
    needs: ['downloads'],
    run: async (driver) => {
      const { ties, dataset } = visibleAt(await datasetOf(driver), fragment)
      const cited = new Set(ties.flatMap(({ articles }) => articles))
      const titles = dataset.articles.filter(({ id }) => cited.has(id)).map(({ csl }) => csl.title)
      await openMap(driver, fragment)
      await openData(driver)
      for (const [format, ending, forceType] of [
        [/^BibTeX/, /\.bib$/, '@bibtex/text'],
        [/^RIS/, /\.ris$/, '@ris/file'],
        [/^CSL-JSON/, /\.json$/, undefined],
      ] as const) {
        const text = await save(driver, format, /the lines that are cited/, ending)
        const { data } = new Cite(text, forceType ? { forceType } : {})
        assert.deepEqual(
          data.map(({ title }) => title),
          titles,
        )
      }
      await driver.click({ role: 'radio', name: /^The whole map/ })
      const whole = await save(driver, /^JSON, opens here/, /Nothing is lost/, /\.json$/)
      assert.equal(whole, await (await fetch(new URL('data/map.json', driver.site.url))).text())
    },
  },
]
