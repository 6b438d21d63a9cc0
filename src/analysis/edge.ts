/** An edge between two nodes, by their ids. */
export interface Edge {
  readonly id: string
  readonly actors: readonly [string, string]
}
