/** Anyone who can be in a tie. */
export interface Actor {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  /** Aliases that another actor shares, such as a family name. */
  readonly ambiguous: readonly string[]
  readonly type: ActorType
  readonly prominence: Prominence
  /** The whole that this actor speaks and acts for, if it is an organ or an office-holder. */
  readonly partOf?: string
  /** EDTF interval: since when, and until when, there is such an actor; given where a tie of unknown start would precede it. */
  readonly existed?: string
  /** True where the text names no name and ours is a description. */
  readonly unnamed: boolean
  readonly description: string
  readonly notes?: string
}

export const actorTypes = [
  'militant group',
  'state',
  'government',
  'armed force',
  'agency',
  'movement',
  'person',
  'bloc',
  'population',
] as const
export type ActorType = (typeof actorTypes)[number]

/** 0 is the subject of the map, 1 to 3 open with it, 4 appears on demand. */
export type Prominence = 0 | 1 | 2 | 3 | 4
export const openingProminence: Prominence = 3
export const leastProminence: Prominence = 4
