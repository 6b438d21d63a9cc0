import assert from 'node:assert/strict'
import type { Journey } from '../driver/driver.ts'
import { closely, datasetOf, dossier, fragmentOf, openMap, Places } from './map.ts'

export const pressTie: readonly Journey[] = [
  {
    name: 'pressing a line opens its pair, the pressed relation first, two presses from the citation',
    run: async (driver) => {
      await openMap(driver, closely)
      const places = await Places.of(driver, closely)
      // A pair with several relations, so that "the pressed one first" can come out wrong.
      for (const relation of ['rivalry', 'affiliation']) {
        const id = `isis-k--taliban--${relation}`
        const spot = await places.tie(driver, id)
        await driver.hoverAt(spot)
        await driver.reads(
          '[class*=tooltip]',
          new RegExp(`^(ISIS-K, rival of Taliban|.*Taliban defected to ISIS-K).*${pressHint}`),
        )
        await driver.clickAt(spot)
        await driver.reads(`${dossier} h2`, /^ISIS-K – Taliban$/)
        await driver.until(`${relation} comes first`, async () => {
          const first = await driver.find(`${dossier} h3[data-relation]`)
          return first.text.toLowerCase() === relation
        })
        assert.match(await fragmentOf(driver), new RegExp(`select=tie\\.${id}`))
        await driver.click({ role: 'button', name: 'Close the dossier' })
        await driver.seesNot(dossier)
      }

      await driver.clickAt(await places.tie(driver, 'isis-k--taliban--rivalry'))
      // On a busy machine a press while the panel still arrives can be lost; a reader presses again.
      await driver.until('the citations open', async () => {
        if (/APA/.test(await driver.text(dossier))) return true
        if ((await driver.find(`${dossier} [aria-expanded=true][aria-controls]`)).count > 0) return false
        await driver.click({ role: 'button', name: /^Cite: /, within: dossier })
        return false
      })
      await driver.reads(dossier, /Report an error/)
      const { article } = await datasetOf(driver)
      const cited = await driver.text(dossier)
      const titles = [...article.values()].map(({ csl }) => csl.title)
      assert.ok(
        titles.some((title) => cited.split(title).length > 2),
        'the title stands above the claim and in its citation',
      )
    },
  },
  {
    name: 'every paragraph sign opens the article at the phrase that the claim rests on',
    run: async (driver) => {
      const dataset = await datasetOf(driver)
      await openMap(driver, 'select=tie.haqqani-network--taliban--affiliation')
      await driver.sees({ role: 'link', name: /^¶ / })
      const links = await driver.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement>('aside a[target=_blank][href*=":~:text="]')].map((link) => ({
          href: link.href,
          name: link.getAttribute('aria-label') ?? '',
          rel: link.rel,
        })),
      )
      assert.ok(links.length >= 2, `${links.length} passages`)
      for (const { href, name, rel } of links) {
        const phrase = decodeURIComponent(href.split(':~:text=')[1] ?? '')
        const claim = dataset.claims.find((one) => one.phrase === phrase)
        assert.ok(claim, `“${phrase}” is the phrase of a claim`)
        assert.ok(href.startsWith(dataset.article.get(claim.article)?.URL ?? '?'), 'it leads to the claim’s article')
        assert.ok(name.startsWith(`¶ ${claim.paragraph}. `) && name.includes(`“${phrase}”`), name)
        assert.match(rel, /noopener noreferrer/)
      }
    },
  },
  {
    name: 'pressing an actor opens what is known of it, pressing nothing closes it',
    run: async (driver) => {
      await openMap(driver, closely)
      const places = await Places.of(driver, closely)
      await driver.hoverAt(places.actor('taliban'))
      await driver.reads('[class*=tooltip]', /^Taliban: militant group, \d+ ties/)
      await driver.clickAt(places.actor('taliban'))
      await driver.reads(`${dossier} h2`, /^Taliban$/)
      const taliban = (await datasetOf(driver)).actor.get('taliban')
      await driver.reads(dossier, new RegExp(`${taliban?.aliases[0]}`))
      await driver.clickAt({ x: 40, y: 760 })
      await driver.seesNot(dossier)
      assert.doesNotMatch(await fragmentOf(driver), /select/)
    },
  },
]

const pressHint = 'Press for the sources'
