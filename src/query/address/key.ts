import type { Dataset } from '../../model/dataset.ts'
import type { View } from '../../model/view.ts'

/** One `key=value` of an address, both ways. */
export interface Key {
  /** Undefined or empty where the view is, in this, as the map opens. */
  readonly write: (view: View) => string | undefined
  /** What the value says of the view; undefined where it makes no sense. */
  readonly read: (value: string, context: Reading) => Partial<View> | undefined
}

export interface Reading {
  /** As the keys before have made it. */
  readonly view: View
  readonly dataset: Dataset
  /** Names a single item that was dropped. */
  readonly refuse: (item: string) => void
}

const mostItems = 200

/** The items of a list; one that is longer than anybody writes is cut, and says so. */
export const items = (value: string, refuse: (item: string) => void): string[] => {
  const all = value.split(',')
  if (all.length > mostItems) refuse(`${all[mostItems]} …`)
  return all.slice(0, mostItems)
}

/** The one of some words that a value is; nothing where it is none of them. */
export const among = <T extends string, R>(all: readonly T[], value: string | undefined, part: (value: T) => R) => {
  const found = all.find((one) => one === value)
  return found === undefined ? undefined : part(found)
}

export const round = (value: number, digits: number): number => Number(value.toFixed(digits))

/** A piece of text in which the separators of lists mean nothing. */
export const writePiece = (text: string): string => encodeURIComponent(text)
export const readPiece = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
