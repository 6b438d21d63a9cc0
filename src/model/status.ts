/** How an article says a thing, from the strongest to the weakest. */
export const statuses = ['asserted', 'attributed', 'hedged', 'predicted', 'questioned', 'denied'] as const
export type Status = (typeof statuses)[number]

/** 0 is the strongest. */
export const rankOf = (status: Status): number => statuses.indexOf(status)

/** The strongest of some statuses; undefined where there is none. */
export const strongest = (all: Iterable<Status>): Status | undefined => {
  const present = new Set(all)
  return statuses.find((status) => present.has(status))
}
