import { looks } from './figureColours.ts'
import { defaultFile, dpis, type FileSettings, formats } from './fileSettings.ts'
import {
  defaultSettings,
  extents,
  type FigureSettings,
  type PageSetup,
  pageNames,
  parts,
  references,
  units,
} from './settings.ts'

/** The type that can be asked for, in points. */
export const typeRange = { min: 4, max: 48 } as const
/** In millimetres. */
export const marginRange = { min: 0, max: 60 } as const
/** Of a free page, in its unit. */
export const sideRange = { mm: { min: 40, max: 1500 }, px: { min: 240, max: 9000 } } as const

type Loose = Readonly<Record<string, unknown>>
const record = (value: unknown): Loose => (typeof value === 'object' && value !== null ? (value as Loose) : {})
const oneOf = <T>(all: readonly T[], value: unknown, otherwise: T): T => all.find((one) => one === value) ?? otherwise
const number = (value: unknown, { min, max }: { min: number; max: number }, otherwise: number): number =>
  typeof value === 'number' && Number.isFinite(value) ? Math.min(max, Math.max(min, value)) : otherwise
const flag = (value: unknown, otherwise: boolean): boolean => (typeof value === 'boolean' ? value : otherwise)
const text = (value: unknown, key: string) => (typeof value === 'string' ? { [key]: value.slice(0, 2000) } : {})

/** Settings from anything: whatever is missing or makes no sense is as by default. */
export const readSettings = (from: unknown, otherwise: FigureSettings = defaultSettings): FigureSettings => {
  const some = record(from)
  const own = record(some.parts)
  return {
    ...text(some.title, 'title'),
    ...text(some.subtitle, 'subtitle'),
    ...text(some.alt, 'alt'),
    page: readPage(record(some.page), otherwise.page),
    extent: oneOf(extents, some.extent, otherwise.extent),
    references: oneOf(references, some.references, otherwise.references),
    parts: Object.fromEntries(
      parts.map((part) => [part, flag(own[part], otherwise.parts[part])]),
    ) as FigureSettings['parts'],
    type: number(some.type, typeRange, otherwise.type),
    colours: oneOf(Object.keys(looks) as (keyof typeof looks)[], some.colours, otherwise.colours),
  }
}

const readPage = (some: Loose, otherwise: PageSetup): PageSetup => {
  const own = record(some.free)
  const unit = oneOf(units, own.unit, otherwise.free.unit)
  return {
    name: oneOf(pageNames, some.name, otherwise.name),
    portrait: flag(some.portrait, otherwise.portrait),
    margin: number(some.margin, marginRange, otherwise.margin),
    free: {
      width: number(own.width, sideRange[unit], otherwise.free.width),
      height: number(own.height, sideRange[unit], otherwise.free.height),
      unit,
    },
  }
}

export const readFile = (from: unknown, otherwise: FileSettings = defaultFile): FileSettings => {
  const some = record(from)
  return {
    format: oneOf(formats, some.format, otherwise.format),
    dpi: oneOf(dpis, some.dpi, otherwise.dpi),
    outlined: flag(some.outlined, otherwise.outlined),
    carries: flag(some.carries, otherwise.carries),
  }
}
