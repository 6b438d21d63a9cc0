/** The four relations, in the order in which legends and dossiers list them. */
export const relations = ['alliance', 'cooperation', 'rivalry', 'affiliation'] as const
export type Relation = (typeof relations)[number]
