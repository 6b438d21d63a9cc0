import { count } from './count.ts'

/** The strings about how signs are read and which ties are counted, for balance, paths and measures. */
export const signs = {
  title: 'How signs are read',
  cooperation: 'Cooperation counts as friendly',
  also: 'Count as well',
  soft: { hedged: 'Hedged', predicted: 'Predicted', questioned: 'Questioned', unknown: 'Not known then' },
  ambivalent: (n: number) => `${count(n, 'pair')} with both signs`,
  ambivalents: { out: 'Leave out', both: 'Try both readings' },
  summary: (cooperation: boolean, also: number, both: boolean) =>
    [
      cooperation ? 'Cooperation is friendly' : 'Cooperation has no sign',
      also === 0 ? 'only certain ties count' : 'less certain ties count too',
      both ? 'pairs with both signs count both ways' : 'pairs with both signs are left out',
    ].join(', '),
  left: (n: number) => `${count(n, 'tie')} left out by filters or focus.`,
  use: 'Use everything',
  used: 'Filters and focus are set aside here: everything counts.',
  unuse: 'Follow them',
} as const
