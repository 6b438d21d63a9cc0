import { create, type Font } from 'fontkit'
import { siteFile } from '../../lib/siteFile.ts'
import type { Cut } from './cut.ts'
import { unpackWoff } from './unpackWoff.ts'

export interface LoadedFont {
  readonly font: Font
  /** As TrueType. */
  readonly bytes: Uint8Array
}

const loaded = new Map<string, Promise<LoadedFont>>()

/** Fetches and reads a font file once; one that failed is tried again when next asked for. */
export const loadFont = (cut: Cut): Promise<LoadedFont> => {
  const known = loaded.get(cut.name)
  if (known) return known
  const loading = read(cut).catch((error: unknown) => {
    loaded.delete(cut.name)
    throw error
  })
  loaded.set(cut.name, loading)
  return loading
}

const read = async ({ name, address }: Cut): Promise<LoadedFont> => {
  const response = await siteFile(address)
  if (!response.ok) throw new Error(`The font ${name} could not be loaded: ${response.status}.`)
  const bytes = unpackWoff(new Uint8Array(await response.arrayBuffer()))
  // The library's types ask for Node's Buffer; it reads any bytes.
  const font = create(bytes as Buffer)
  if ('fonts' in font) throw new Error(`${name} is a collection of fonts.`)
  return { font, bytes }
}
