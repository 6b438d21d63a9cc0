import type { RelationCode, Standing, StatusCode } from '../model/coding.ts'
import { count } from './count.ts'
import { en } from './en.ts'

const agreementOn = { relation: 'Agreement on the relation', status: 'Agreement on how it is said' } as const

/** Strings of the coding exercise. */
export const coding = {
  title: 'Coding exercise',
  about: 'Students code claims as the curators did; you bring their files together and see how far they agree.',
  parts: 'Parts of the exercise',
  tabs: { code: 'Code', merge: 'Bring together' },

  help: 'Do what the curators of this map did: read what an article says, and choose the relation and how it is said. Then compare.',
  startTitle: 'Read, and choose',
  name: 'Your name or initials',
  nameHelp: 'It stands in the file that you hand in. Nothing else about you does.',
  nameMissing: 'Write a name or initials first.',
  what: 'Which claims',
  of: { story: 'Those of a story', article: 'Those of an article', sample: 'A sample of the whole map' },
  story: 'Story',
  article: 'Article',
  size: 'How many',
  seed: 'Number of the sample',
  seedHelp: 'Whoever takes the same number gets the same claims.',
  start: 'Start',
  claims: (n: number) => count(n, 'claim'),
  noClaims: 'There are no claims in this set.',
  failed: 'The stories could not be loaded.',
  going: 'Begun on this device',
  goOn: (coder: string, set: string) => `Go on: ${coder}, ${set}`,
  done: (coded: number, of: number) => `${coded} of ${of} coded`,
  remove: (coder: string, set: string) => `Delete the codes of ${coder}, ${set}`,
  removeShort: 'Delete',
  removed: 'These codes are deleted.',
  stays: 'What you choose is kept on this device after every choice, and nowhere else.',
  forgotten: 'This browser keeps nothing here. Save a file before you close the page.',
  wrongSet: (text: string) => `There is no set of claims “${text.slice(0, 60)}” here.`,
  sets: {
    story: (title: string) => `story “${title}”`,
    article: (label: string) => `article ${label}`,
    sample: (n: number, seed: number) => `sample of ${n}, number ${seed}`,
  },

  place: (at: number, of: number) => `Claim ${at} of ${of}`,
  words: 'In our words',
  actors: 'Between',
  between: (a: string, b: string) => `${a} and ${b}`,
  source: 'Where',
  locator: (article: string, line: number, phrase: string) => `${article}, line ${line} of our copy: “${phrase}”`,
  read: 'Open the passage',
  readOf: (phrase: string) => `Open the passage at “${phrase}”`,
  relation: 'The relation',
  status: 'How the article says it',
  noStatus: 'Where there is no tie, nothing says how.',
  relations: {
    ...en.relation,
    none: 'No tie here',
    unsure: 'Cannot tell',
  } satisfies Record<RelationCode, string>,
  relationMeaning: {
    ...en.relationMeaning,
    none: 'The passage tells of nothing between these two.',
    unsure: 'It does not count for agreement.',
  } satisfies Record<RelationCode, string>,
  statuses: { ...en.status, unsure: 'Cannot tell' } satisfies Record<StatusCode, string>,
  statusMeaning: { ...en.statusMeaning, unsure: 'It does not count for agreement.' } satisfies Record<
    StatusCode,
    string
  >,
  previous: 'Back',
  next: 'Next claim',
  choose: 'Other claims',
  save: 'Save as a file',
  saved: (name: string) => `${name} is saved.`,
  compare: 'Compare with the curator',
  compareHelp: 'Hand in your file first: from here on you see what the curators chose.',
  backToCodes: 'Back to the claims',

  comparison: 'You and the curator',
  claim: 'Claim',
  yours: 'You',
  curator: 'Curator',
  same: 'same',
  differs: 'differs',
  notCompared: 'not compared',
  nothing: '–',
  note: 'Curator’s note:',
  agreementOn,
  agreementOf: (aspect: 'relation' | 'status', among?: string) =>
    among ? `${among}: ${agreementOn[aspect].toLowerCase()}` : agreementOn[aspect],

  alpha: 'Krippendorff’s alpha',
  percent: 'Agreement',
  units: 'Claims with two codes or more',
  coders: 'Coders',
  values: 'Codes that can be compared',
  alphaValue: (alpha: number) => alpha.toFixed(3).replace('-', '−'),
  percentValue: (share: number) => `${Math.round(share * 100)} %`,
  means: (alpha: number) => {
    if (alpha >= 0.9995) return 'They agree in everything, and what they chose varies.'
    if (alpha > 0.0005)
      return `They differ about ${Math.round((1 - alpha) * 100)} % as often as by chance. (0 % would be full agreement, 100 % no better than guessing.)`
    if (alpha > -0.0005) return 'They agree no more than chance would have it.'
    return 'They agree less than chance would have it: they seem to read the rules in different ways.'
  },
  undefinedBy: {
    'no pairs': 'Not defined: no claim has two codes that could be compared.',
    'no variation': 'Not defined: everybody chose the same one value throughout, and chance would agree as well.',
  },
  convention:
    'By custom (Krippendorff 2004), 0.800 and more is relied on, and 0.667 and more allows tentative conclusions. That is a convention, not a verdict.',
  few: (n: number) => `With ${count(n, 'claim')}, a single one may move it far.`,
  reference:
    'Nominal alpha as in K. Krippendorff (2011), Computing Krippendorff’s Alpha-Reliability, and A. F. Hayes and K. Krippendorff (2007), Answering the Call for a Standard Reliability Measure for Coding Data, Communication Methods and Measures 1(1), 77–89. “Cannot tell” counts as a value that is missing.',

  mergeHelp: 'Open the files that students have saved. They are read on this device and sent nowhere.',
  openFiles: 'Open files',
  dropHere: 'or drop them here',
  files: 'Files',
  noFiles: 'No files yet.',
  fileOf: (coder: string, set: string, n: number) => `${coder}: ${set}, ${count(n, 'code')}`,
  takeOut: (coder: string) => `Take out ${coder}`,
  takeOutShort: 'Take out',
  tookOut: (coder: string) => `${coder} is taken out.`,
  took: (n: number, refused: number) => `${count(n, 'file')} taken${refused > 0 ? `, ${refused} refused` : ''}.`,
  refused: 'Not taken',
  tooMany: (most: number) => `More than ${most} files: open fewer at a time.`,
  unreadable: 'the file could not be read → save it again',
  twice: (coder: string, set: string) => `${coder} has handed in ${set} already, with other codes.`,
  sameAgain: (coder: string) => `The file of ${coder} is the same as before; nothing changes.`,
  replace: (n: number, saved: string) => `Take the new one (${count(n, 'code')}, file of ${saved})`,
  keep: (n: number, saved: string) => `Keep the one that is here (${count(n, 'code')}, file of ${saved})`,
  differentSets: 'These files are of different sets; claims that only one of them has cannot be compared.',
  among: 'Among the students',
  withCurator: 'With the curator as one more coder',
  each: 'Each with the curator',
  eachHead: { coder: 'Coder', relation: 'Relation', status: 'How it is said' },
  eachValue: (percent: string, alpha: string) => `${percent}, alpha ${alpha}`,
  notDefined: 'not defined',
  table: 'Claim by claim, the most disputed first',
  csv: 'Save the table (CSV)',
  standing: {
    disputed: 'disputed',
    agreed: 'agreed',
    curatorDiffers: 'students agree, curator differs',
    oneAgrees: 'one coder, as the curator',
    oneDiffers: 'one coder, curator differs',
    untold: 'nothing to compare',
  } satisfies Record<Standing, string>,
  fileName: (coder: string) => `coding ${coder}`,
  csvName: 'coding table',
} as const
