import { afterEach, expect, it } from 'vitest'
import { MapCanvas } from './mapCanvas.ts'

const nothing = () => undefined
const insets = { left: 0, top: 0, right: 0, bottom: 0 }
const sheet = { x: 0, y: 0, width: 1000, height: 500 }
let host: HTMLElement | undefined

afterEach(() => host?.remove())

const mount = (width: number, height: number): MapCanvas => {
  host = document.createElement('div')
  Object.assign(host.style, { position: 'absolute', width: `${width}px`, height: `${height}px` })
  document.body.append(host)
  return new MapCanvas(host, { press: nothing, hover: nothing, drag: nothing, look: nothing })
}

it('a map that was fitted into the window is fitted again when the window changes its size', async () => {
  const canvas = mount(500, 250)
  canvas.fit(sheet, insets, false)
  expect(canvas.camera).toEqual({ x: 500, y: 250, zoom: 0.5 })
  Object.assign((host as HTMLElement).style, { width: '1000px', height: '800px' })
  await expect.poll(() => canvas.camera.zoom).toBe(1)
  expect(canvas.camera).toMatchObject({ x: 500, y: 250 })
  canvas.destroy()
})

it('what the reader looks at stays in the middle when the window changes its size', async () => {
  const canvas = mount(500, 250)
  canvas.look({ x: 300, y: 100, zoom: 2 }, false)
  Object.assign((host as HTMLElement).style, { width: '900px', height: '300px' })
  await expect.poll(() => canvas.project({ x: 300, y: 100 })).toEqual({ x: 450, y: 150 })
  canvas.destroy()
})
