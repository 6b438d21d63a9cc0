import { pageResolution } from '../figure.ts'
import type { PageName, PageSetup } from '../settings.ts'
import { smallest } from './styles.ts'

/** A page before anything is on it, in the pixels in which pages are laid out; `by` enlarges it to its size. */
export interface Sheet {
  readonly width: number
  /** Absent: as tall as it needs to be. */
  readonly height?: number
  readonly margin: number
  readonly by: number
}

/** Across and down, in inches. The slides are those of presentation programs. */
const sizes: Readonly<Record<Exclude<PageName, 'free' | 'fitted'>, readonly [number, number | undefined]>> = {
  a4: [297 / 25.4, 210 / 25.4],
  a3: [420 / 25.4, 297 / 25.4],
  letter: [11, 8.5],
  wide: [40 / 3, 7.5],
  standard: [10, 7.5],
  square: [7.2, 7.2],
}
const turns: ReadonlySet<PageName> = new Set(['a4', 'a3', 'letter'])

/** Nothing can be read on a page smaller than this, or made of one larger, in inches. */
const smallestPage = 1.5
const largestPage = 60

/** Whether a page can stand on its side. */
export const canTurn = (name: PageName): boolean => turns.has(name)

/** `type` is the smallest type on the page, in points. */
export const sheetOf = ({ name, portrait, margin, free }: PageSetup, type: number): Sheet => {
  const by = ((type / 72) * pageResolution) / smallest
  const pixels = (inches: number) => (inches * pageResolution) / by
  const [across, down] = sizeOf({ name, portrait, free })
  return {
    width: pixels(across),
    ...(down !== undefined && { height: pixels(down) }),
    margin: pixels(Math.min(margin / 25.4, across / 5)),
    by,
  }
}

/** Across and down in inches; a page that is as tall as it needs to be has a width alone. */
const sizeOf = ({
  name,
  portrait,
  free,
}: Pick<PageSetup, 'name' | 'portrait' | 'free'>): readonly [number, number | undefined] => {
  if (name === 'fitted') return [freeSize(free)[0], undefined]
  return name === 'free' ? freeSize(free) : turned(sizes[name], portrait && canTurn(name))
}

const turned = (
  [across, down]: readonly [number, number | undefined],
  portrait: boolean,
): readonly [number, number | undefined] => (portrait && down !== undefined ? [down, across] : [across, down])

const freeSize = ({ width, height, unit }: PageSetup['free']): readonly [number, number] => {
  const inches = (length: number) =>
    Math.min(largestPage, Math.max(smallestPage, unit === 'mm' ? length / 25.4 : length / pageResolution))
  return [inches(width), inches(height)]
}
