import axe from 'axe-core'
import { afterEach, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { catchSaved } from '../../../tests/fixtures/catchSaved.ts'
import { orlandView } from '../../../tests/fixtures/orland.ts'
import { orlandOnPage } from '../../../tests/fixtures/orlandOnPage.ts'
import '../../app/styles/base.css'
import { paletteCss } from '../../compile/paletteCss.ts'
import { defaultFile } from '../../picture/fileSettings.ts'
import { defaultSettings } from '../../picture/settings.ts'
import { figureSettingsStore } from '../../state/figureSettings.ts'
import { createAppStore } from '../../state/store.ts'
import { chooseTheme } from '../../state/theme.ts'
import { StoreContext } from '../useApp.ts'
import { ExportDialog } from './ExportDialog.tsx'

const palette = new CSSStyleSheet()
palette.replaceSync(paletteCss())
document.adoptedStyleSheets.push(palette)

const open = async () => {
  const onClose = vi.fn()
  const screen = await render(
    <StoreContext value={createAppStore(orlandOnPage(), orlandView)}>
      <ExportDialog onClose={onClose} />
    </StoreContext>,
  )
  await expect.element(screen.getByRole('region', { name: 'Preview' })).toHaveAttribute('aria-busy', 'false')
  return { screen, onClose }
}
type Opened = Awaited<ReturnType<typeof open>>['screen']

const pixelsOf = async (image: CanvasImageSource & { readonly width: number; readonly height: number }) => {
  const { width, height } = image
  const context = new OffscreenCanvas(width, height).getContext('2d') ?? expect.fail('no canvas')
  context.drawImage(image, 0, 0)
  return context.getImageData(0, 0, width, height).data
}

afterEach(() => {
  vi.restoreAllMocks()
  figureSettingsStore.setState({ figure: defaultSettings, file: defaultFile })
  chooseTheme('auto')
})

const sizes = [
  ['a wide', 1280, 900],
  ['a phone’s', 320, 640],
] as const

it.each(['light', 'dark'] as const)('axe finds nothing to mend in %s', async (theme) => {
  chooseTheme(theme)
  for (const [, width, height] of sizes) {
    await page.viewport(width, height)
    const { screen } = await open()
    const { violations } = await axe.run(document.body)
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    expect(document.querySelector('dialog')?.scrollWidth).toBeLessThanOrEqual(width)
    await screen.unmount()
  }
})

/** Chooses from a select of the composer, by what stands above it. */
const choose = (screen: Opened, name: string, option: string) =>
  screen.getByRole('combobox', { name, exact: true }).selectOptions(option)
const title = (screen: Opened) => screen.getByRole('textbox', { name: 'Title', exact: true })
const save = (screen: Opened) => screen.getByRole('button', { name: 'Save', exact: true }).click()
const status = (screen: Opened) => expect.element(screen.getByRole('status'))

it('saves the PNG at the size that was chosen', async () => {
  const saved = catchSaved()
  const { screen } = await open()
  await choose(screen, 'Resolution', '300 dpi')
  const told = /([\d,]+) × ([\d,]+) pixels\./.exec(screen.container.textContent ?? '')
  expect(told?.[1]).toBe('3,508')
  await save(screen)
  await status(screen).toHaveTextContent(
    /^Saved as who-stands-with-whom-around-arden-and-who-says-so-1931-06\.png, \d+ kB\.$/,
  )
  const image = await createImageBitmap(saved[0]?.blob ?? new Blob())
  expect(image.width).toBe(3508)
  expect(image.height).toBe(Number(told?.[2]?.replace(',', '')))
  expect(saved[0]?.name).toBe('who-stands-with-whom-around-arden-and-who-says-so-1931-06.png')
})

it('saves the SVG with the title that was typed', async () => {
  const saved = catchSaved()
  const { screen } = await open()
  await title(screen).fill('Friends <of> Arden')
  await choose(screen, 'Format', 'SVG')
  await expect.element(screen.getByRole('img', { name: /^Friends <of> Arden\. A map of 3 actors and / })).toBeVisible()
  await save(screen)
  await status(screen).toHaveTextContent(/^Saved as friends-of-arden-1931-06\.svg, \d+ kB\.$/)
  const text = await saved[0]?.blob.text()
  expect(text).toContain('<title>Friends &lt;of&gt; Arden</title>')
  expect(text).toContain('>Friends &lt;of&gt; Arden</text>')
  expect(text).toContain('data=test')
})

it('saves the SVG with its text as outlines', async () => {
  const saved = catchSaved()
  const { screen } = await open()
  await choose(screen, 'Format', 'SVG')
  await choose(screen, 'Text', 'as outlines')
  await save(screen)
  await status(screen).toHaveTextContent(/^Saved as /)
  expect(await saved[0]?.blob.text()).not.toContain('<text')
})

it('previews what is saved', async () => {
  const saved = catchSaved()
  await page.viewport(1280, 900)
  const { screen } = await open()
  await choose(screen, 'Resolution', '150 dpi')
  await screen.getByRole('button', { name: 'Full size' }).click()
  const canvas = document.querySelector<HTMLCanvasElement>('dialog canvas')
  await expect.poll(() => canvas?.width).toBe(1754 * devicePixelRatio)
  await save(screen)
  await expect.poll(() => saved.length).toBe(1)
  const preview = canvas ? await pixelsOf(canvas) : expect.fail('no preview')
  const file = await pixelsOf(await createImageBitmap(saved[0]?.blob ?? new Blob()))
  // The page paints the one and a worker the other; both paint the same.
  expect(file.length).toBe(preview.length)
  expect(file.filter((value, i) => Math.abs(value - (preview[i] as number)) > 2).length).toBeLessThan(
    file.length / 2000,
  )
})

it('says so where the picture cannot be made', async () => {
  vi.stubGlobal('Worker', undefined)
  const { screen } = await open()
  vi.spyOn(OffscreenCanvasRenderingContext2D.prototype, 'getImageData').mockImplementation(() => new ImageData(1, 1))
  await save(screen)
  await status(screen).toHaveTextContent('The file could not be made. Try a smaller size or another format.')
  vi.unstubAllGlobals()
})

it('ends what is being made when it is cancelled, and saves nothing', async () => {
  const saved = catchSaved()
  const { screen } = await open()
  await choose(screen, 'Size', 'A3')
  await choose(screen, 'Resolution', '600 dpi')
  await save(screen)
  await screen.getByRole('button', { name: 'Cancel' }).click()
  await status(screen).toHaveTextContent('Cancelled. Nothing was saved.')
  expect(saved).toEqual([])
  // Then the same composer saves again.
  await choose(screen, 'Format', 'SVG')
  await save(screen)
  await status(screen).toHaveTextContent(/^Saved as /)
})

it('makes the alternative text from the data again', async () => {
  const { screen } = await open()
  await screen.getByText('Alternative text', { exact: true }).first().click()
  const alt = screen.getByRole('textbox', { name: 'Alternative text', exact: true })
  const made = (alt.element() as HTMLTextAreaElement).value
  expect(made).toMatch(/^A map of 3 actors and /)
  await alt.fill('Three towns')
  await expect.element(screen.getByRole('img', { name: /Three towns$/ })).toBeVisible()
  await screen.getByRole('button', { name: 'As made from the data' }).click()
  await expect.element(alt).toHaveValue(made)
  await expect.element(screen.getByRole('button', { name: 'As made from the data' })).not.toBeInTheDocument()
})

it('copies the picture', async () => {
  const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue()
  const { screen } = await open()
  await screen.getByRole('button', { name: 'Copy picture' }).click()
  await expect.element(screen.getByRole('status')).toHaveTextContent('Picture copied.')
  const image = await write.mock.calls[0]?.[0][0]?.getType('image/png')
  expect(image?.size).toBeGreaterThan(10_000)
})
