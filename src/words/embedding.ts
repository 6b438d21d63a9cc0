import type { Allowance } from '../model/embedded.ts'

/** Strings of the part of the Share dialog that makes code for other pages. */
export const embedding = {
  parts: 'Ways to share',
  link: 'Link',
  embed: 'Embed',
  story: 'Embed this story',
  help: 'This code shows the map inside another page: a course page, a blog. It sets no cookies, stores nothing and asks no other site for anything.',
  what: 'What is shown',
  whats: { story: 'The story, from this step', view: 'This view alone' },
  storyTitle: (title: string) => `Story: ${title}`,
  may: 'Readers may',
  mays: {
    look: 'Move and zoom the map',
    open: 'Open sources of ties and actors',
    story: 'Walk through the steps of a story',
    date: 'Change the date',
    filter: 'Filter by the legend',
    lens: 'Change the lens',
    wheel: 'Zoom with the wheel alone (the page around it then cannot be scrolled over the map)',
  } satisfies Record<Allowance, string>,
  size: 'Size',
  widths: { full: 'As wide as the page', pixels: 'Width in pixels' },
  width: 'Width in pixels',
  height: 'Height in pixels',
  theme: 'Colours',
  themes: { auto: 'As the reader’s system', light: 'Light', dark: 'Dark' },
  code: 'Code for the page',
  copy: 'Copy code',
  copied: 'Code copied.',
  failed: 'This browser did not let us copy. Select the code and copy it.',
  preview: 'Preview',
  noLens: (lens: string) =>
    `The lens “${lens}” is not part of embedded maps: readers see a sentence and a link to it. Map, sources and disagreements are.`,
  ownStory: 'A story of your own cannot be embedded: only those that come with the map. Share its link or its file.',
  ownMap: 'A map that was opened from a file cannot be embedded: only the one that this site comes with.',
  noHost:
    'This page is a file on your device. To embed the map, its site must be on a host that others reach; there, this place gives the code and a preview.',
} as const
