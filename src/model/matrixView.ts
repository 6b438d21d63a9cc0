/** How the matrix is arranged. */
export interface MatrixView {
  readonly order: MatrixOrder
  /** The reader's own order of actors; those that it does not name follow. Only with the order `own`. */
  readonly sequence: readonly string[]
  /** Cells are tinted by how many claims they rest on. */
  readonly heat: boolean
}

/** `curated`: as the data lists them. `camp`: by the signed ties between them. `own`: as the reader moved them. */
export const matrixOrders = ['curated', 'camp', 'degree', 'alphabet', 'own'] as const
export type MatrixOrder = (typeof matrixOrders)[number]

export const defaultMatrix: MatrixView = { order: 'curated', sequence: [], heat: false }
