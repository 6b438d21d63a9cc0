/** A dated happening that claims and facts refer to. */
export interface Event {
  readonly id: string
  readonly name: string
  /** EDTF. */
  readonly when: string
  readonly actors: readonly string[]
  readonly notes?: string
}

/** A named stretch of this history, offered by the date control. */
export interface Period {
  readonly id: string
  readonly name: string
  /** EDTF. */
  readonly when: string
}
