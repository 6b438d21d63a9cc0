import { expect, it } from 'vitest'
import '../../app/styles/base.css'
import { scripts } from '../../../tests/fixtures/scripts.ts'
import { palettes } from '../../scene/palette.ts'
import type { Text } from '../../scene/scene.ts'
import { fontOf, paintText } from '../paintShapes.ts'
import { loadFaces } from './loadFaces.ts'
import { loadTypesetter } from './typesetter.ts'

/* The browser's own setting of text, in the fonts that the page is given, against our outlines of the same text. */

const size = 64
const faces = [
  { family: 'serif', weight: 650 },
  { family: 'serif', weight: 500, italic: true },
  { family: 'sans', weight: 400 },
] as const

const canvas = (width: number) => {
  const made = document.createElement('canvas')
  made.width = Math.ceil(width) + 60
  made.height = 180
  const context = made.getContext('2d', { willReadFrequently: true })
  if (!context) return expect.fail('no canvas')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, made.width, made.height)
  return context
}

const inkOf = (context: CanvasRenderingContext2D): number[] => {
  const { data } = context.getImageData(0, 0, context.canvas.width, context.canvas.height)
  return Array.from({ length: data.length / 4 }, (_, i) => 255 - (data[4 * i] ?? 255))
}

/** How much ink stands elsewhere, for all the ink that there is. */
const compare = async (line: Text) => {
  await loadFaces([line], document.fonts)
  await document.fonts.load(fontOf(line.face, size), line.text)
  const setter = await loadTypesetter([line])
  const { width } = setter.set(line)
  const theirs = canvas(width)
  paintText(theirs, line, palettes.light, false)
  const ours = canvas(width)
  ours.fillStyle = palettes.light[line.paint]
  ours.fill(new Path2D(setter.outline(line)))
  const [a, b] = [inkOf(theirs), inkOf(ours)]
  const total = a.reduce((sum, ink) => sum + ink, 0)
  const off = a.reduce((sum, ink, i) => sum + Math.abs(ink - (b[i] ?? 0)), 0)
  return { off: off / total, total, width, measured: theirs.measureText(line.text).width }
}

it.each(Object.entries(scripts).flatMap(([script, words]) => faces.map((face) => [script, face, words] as const)))(
  '%s in %o',
  async (_, face, words) => {
    for (const text of words) {
      const line: Text = { x: 30, y: 115, anchor: 'start', text, face, size, paint: 'ink' }
      const { off, total, width, measured } = await compare(line)
      if (off > 0.12) console.log(face.family, text, off.toFixed(3), total, (width - measured).toFixed(2))
    }
  },
)
