import { count } from './count.ts'

/** The strings about how signs are read and which ties are counted, for balance, paths and measures. */
export const signs = {
  title: 'How signs are read',
  cooperation: 'Cooperation counts as friendly',
  hedged: 'Hedged ties count',
  predicted: 'Predicted ties count',
  questioned: 'Questioned ties count',
  unknown: 'Ties not known at this date count',
  ambivalent: 'Pairs both friendly and hostile',
  ambivalents: { out: 'are left out', both: 'count once each way' },
  summary: (cooperation: boolean, also: number, both: boolean) =>
    [
      cooperation ? 'Cooperation is friendly' : 'Cooperation has no sign',
      also === 0 ? 'only certain ties count' : 'less certain ties count too',
      both ? 'ambivalent pairs count both ways' : 'ambivalent pairs are left out',
    ].join(', '),
  left: (n: number) => `${count(n, 'tie')} left out by filters or focus.`,
  use: 'Use everything',
  used: 'Filters and focus are set aside here: everything counts.',
  unuse: 'Follow them',
} as const
