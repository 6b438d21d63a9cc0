import axe from 'axe-core'
import { afterEach, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { orlandView } from '../../../tests/fixtures/orland.ts'
import { orlandOnPage } from '../../../tests/fixtures/orlandOnPage.ts'
import '../../app/styles/base.css'
import { paletteCss } from '../../compile/paletteCss.ts'
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

/** What is handed to the browser to save, instead of saving it. */
const catchSaved = () => {
  const saved: { name: string; blob: Blob }[] = []
  const blobs = new Map<string, Blob>()
  const create = URL.createObjectURL.bind(URL)
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    const address = create(blob)
    blobs.set(address, blob as Blob)
    return address
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = blobs.get(this.href)
    if (blob) saved.push({ name: this.download, blob })
  })
  return saved
}

const pixelsOf = async (image: CanvasImageSource & { readonly width: number; readonly height: number }) => {
  const { width, height } = image
  const context = new OffscreenCanvas(width, height).getContext('2d') ?? expect.fail('no canvas')
  context.drawImage(image, 0, 0)
  return context.getImageData(0, 0, width, height).data
}

afterEach(() => {
  vi.restoreAllMocks()
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

it('saves the PNG at the size that was chosen', async () => {
  const saved = catchSaved()
  const { screen } = await open()
  await screen.getByRole('radio', { name: /^2×: 3,508 × / }).click()
  await screen.getByRole('button', { name: 'Save' }).click()
  await expect
    .element(screen.getByRole('status'))
    .toHaveTextContent('Saved as who-stands-with-whom-around-arden-and-who-says-so-1931-06.png.')
  const image = await createImageBitmap(saved[0]?.blob ?? new Blob())
  expect(image.width).toBe(3508)
  expect(saved[0]?.name).toBe('who-stands-with-whom-around-arden-and-who-says-so-1931-06.png')
})

it('saves the SVG with the title that was typed', async () => {
  const saved = catchSaved()
  const { screen } = await open()
  await screen.getByRole('textbox', { name: 'Title' }).fill('Friends <of> Arden')
  await screen.getByRole('radio', { name: /^SVG/ }).click()
  await expect.element(screen.getByRole('img', { name: /^Friends <of> Arden\. A map of 3 actors and / })).toBeVisible()
  await screen.getByRole('button', { name: 'Save' }).click()
  await expect.element(screen.getByRole('status')).toHaveTextContent('Saved as friends-of-arden-1931-06.svg.')
  const text = await saved[0]?.blob.text()
  expect(text).toContain('<title id="title">Friends &lt;of&gt; Arden</title>')
  expect(text).toContain('data=test')
})

it('previews what is saved', async () => {
  const saved = catchSaved()
  await page.viewport(1280, 900)
  const { screen } = await open()
  await screen.getByRole('radio', { name: /^1×/ }).click()
  await screen.getByRole('button', { name: 'Full size' }).click()
  const canvas = document.querySelector<HTMLCanvasElement>('dialog canvas')
  await expect.poll(() => canvas?.width).toBe(1754 * devicePixelRatio)
  await screen.getByRole('button', { name: 'Save' }).click()
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
  vi.stubGlobal('OffscreenCanvas', undefined)
  const { screen } = await open()
  vi.spyOn(CanvasRenderingContext2D.prototype, 'getImageData').mockImplementation(() => new ImageData(1, 1))
  await screen.getByRole('button', { name: 'Save' }).click()
  await expect.element(screen.getByRole('status')).toHaveTextContent('The picture could not be made.')
  vi.unstubAllGlobals()
})

it('copies the picture', async () => {
  const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue()
  const { screen } = await open()
  await screen.getByRole('button', { name: 'Copy picture' }).click()
  await expect.element(screen.getByRole('status')).toHaveTextContent('Picture copied.')
  const image = await write.mock.calls[0]?.[0][0]?.getType('image/png')
  expect(image?.size).toBeGreaterThan(10_000)
})
