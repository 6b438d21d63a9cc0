import axe from 'axe-core'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { orland, orlandView } from '../../../tests/fixtures/orland.ts'
import '../../app/styles/base.css'
import { paletteCss } from '../../compile/paletteCss.ts'
import { writeCoding } from '../../exchange/codingFile.ts'
import type { Coding } from '../../model/coding.ts'
import { theCodings } from '../../state/coding/keptCodings.ts'
import { openWith } from '../../state/practice/openWith.ts'
import { createAppStore } from '../../state/store.ts'
import { StoreContext } from '../useApp.ts'
import { CodingPage } from './CodingPage.tsx'

const palette = new CSSStyleSheet()
palette.replaceSync(paletteCss())
document.adoptedStyleSheets.push(palette)

const open = async (set?: string) => {
  const store = createAppStore(orland, orlandView)
  openWith(store, 'coding', set)
  return render(
    <StoreContext value={store}>
      <CodingPage onClose={() => undefined} />
    </StoreContext>,
  )
}
const violations = async () => {
  const found = await axe.run('dialog', { resultTypes: ['violations'] })
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

beforeEach(async () => {
  vi.spyOn(globalThis, 'fetch').mockImplementation(async () => Response.json({ version: '1', stories: [] }))
  for (const { id } of await theCodings().list()) await theCodings().remove(id)
})
afterEach(() => vi.restoreAllMocks())

it('shows what the curators read and not what they chose; keeps each choice; compares', async () => {
  const screen = await open('article:herald')
  await screen.getByRole('button', { name: 'Start' }).click()
  await expect.element(screen.getByText('Write a name or initials first.')).toBeVisible()
  expect(await violations()).toEqual([])
  await userEvent.type(screen.getByLabelText('Your name or initials'), 'A. B.')
  await screen.getByRole('button', { name: 'Start' }).click()

  // h1: Arden attacks Brim, asserted.
  await expect.element(screen.getByRole('heading', { name: 'Claim 1 of 3' })).toHaveFocus()
  await expect.element(screen.getByText('Our words for h1.')).toBeVisible()
  await expect.element(screen.getByText(/line 2 of our copy: “phrase of h1”/)).toBeVisible()
  expect(document.querySelectorAll('dialog :checked:is([type=radio])')).toHaveLength(0)
  expect(await violations()).toEqual([])
  await screen.getByRole('radio', { name: /^Rivalry/ }).click()
  await screen.getByRole('radio', { name: /^Hedged/ }).click()
  await screen.getByRole('button', { name: 'Next claim' }).click()
  // h2 is denied help: no tie, and so no status.
  await screen.getByRole('radio', { name: /^No tie here/ }).click()
  await expect.element(screen.getByRole('group', { name: 'How the article says it' })).toHaveAttribute('disabled')
  await expect.element(screen.getByText('2 of 3 coded')).toBeVisible()

  await vi.waitFor(async () => {
    const [kept] = await theCodings().list()
    expect(kept?.value.codes).toEqual([
      { claim: 'h1', relation: 'rivalry', status: 'hedged' },
      { claim: 'h2', relation: 'none' },
    ])
  })
  await screen.getByRole('button', { name: 'Compare with the curator' }).click()
  await expect.element(screen.getByRole('heading', { name: 'You and the curator' })).toHaveFocus()
  const relation = screen.getByRole('region', { name: 'Agreement on the relation' })
  // rivalry–rivalry, none–cooperation: 2 of 4 values differ from theirs; expected (2·2 + 1·3 + 1·3) / 3.
  await expect.element(relation).toHaveTextContent('0.400')
  await expect.element(relation).toHaveTextContent('50 %')
  expect(await violations()).toEqual([])
})

it('goes on with what was begun', async () => {
  const kept: Coding = {
    coder: 'C. D.',
    set: 'article:herald',
    data: orland.version,
    codes: [{ claim: 'h1', relation: 'rivalry', status: 'asserted' }],
  }
  await theCodings().put('any', kept)
  const screen = await open()
  await expect.element(screen.getByText('1 of 3 coded')).toBeVisible()
  await screen.getByRole('button', { name: /^Go on: C\. D\./ }).click()
  await expect.element(screen.getByRole('heading', { name: 'Claim 2 of 3' })).toHaveFocus()
})

const fileOf = (coder: string, codes: Coding['codes'], version = orland.version) =>
  new File(
    [writeCoding({ coder, set: 'article:herald', data: version, codes }, { ...orland, version })],
    `${coder}.json`,
    { type: 'application/json' },
  )

const give = async (...files: readonly File[]) => {
  const input = document.querySelector<HTMLInputElement>('dialog input[type=file]') ?? expect.fail()
  const transfer = new DataTransfer()
  for (const file of files) transfer.items.add(file)
  input.files = transfer.files
  input.dispatchEvent(new Event('change', { bubbles: true }))
}

it('brings files together, refuses with name, reason and mend, and asks before one replaces another', async () => {
  const screen = await open()
  await screen.getByRole('tab', { name: 'Bring together' }).click()
  await give(
    fileOf('Ana', [
      { claim: 'h1', relation: 'rivalry', status: 'asserted' },
      { claim: 'h3', relation: 'rivalry', status: 'hedged' },
    ]),
    fileOf('Bo', [
      { claim: 'h1', relation: 'cooperation', status: 'asserted' },
      { claim: 'h3', relation: 'rivalry', status: 'hedged' },
    ]),
    fileOf('Old', [], '1990'),
    new File(['{'], 'broken.json'),
  )
  await expect.element(screen.getByText('2 files taken, 2 refused.')).toBeVisible()
  await expect.element(screen.getByText(/Old\.json.*version 1990; this is .* → open it on the map/)).toBeVisible()
  await expect.element(screen.getByText(/broken\.json.* → /)).toBeVisible()
  // R C, R R: observed 2; 3 R and 1 C: expected 2 · 3 · 1 / 3 = 2.
  await expect
    .element(screen.getByRole('region', { name: 'Among the students: agreement on the relation' }))
    .toHaveTextContent('0.000')
  await expect
    .element(screen.getByRole('region', { name: 'Among the students: agreement on how it is said' }))
    .toHaveTextContent('1.000')
  // The most disputed first.
  const words = [...document.querySelectorAll('dialog li p')].map((one) => one.textContent ?? '')
  expect(words.findIndex((text) => text.includes('for h1'))).toBeLessThan(
    words.findIndex((text) => text.includes('for h3')),
  )
  expect(await violations()).toEqual([])

  await give(fileOf('Bo', [{ claim: 'h1', relation: 'rivalry', status: 'asserted' }]))
  await expect.element(screen.getByText(/^Bo has handed in/)).toBeVisible()
  await expect.element(screen.getByText(/^Bo: .*2 codes/)).toBeVisible()
  await expect
    .element(screen.getByRole('button', { name: /^Keep the one that is here \(2 codes, file of / }))
    .toBeVisible()
  await screen.getByRole('button', { name: /^Take the new one \(1 code, file of / }).click()
  await expect.element(screen.getByText(/^Bo: .*1 code$/)).toBeVisible()
  // The same once more is no conflict.
  await give(fileOf('Bo', [{ claim: 'h1', relation: 'rivalry', status: 'asserted' }]))
  await expect.element(screen.getByText('The file of Bo is the same as before; nothing changes.')).toBeVisible()
  await expect.element(screen.getByText(/^Bo has handed in/)).not.toBeInTheDocument()
  await give(new File(['hello'], 'hello.json'))
  await expect.element(screen.getByText(/hello\.json.*not JSON at all → choose another file/)).toBeVisible()
  await screen.getByRole('button', { name: 'Take out Ana' }).click()
  await expect.element(page.getByText(/^Ana: /)).not.toBeInTheDocument()
})
