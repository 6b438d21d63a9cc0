import { defaultSettings, type FigureSettings } from './settings.ts'

/** Settings that suit an occasion. What a reader wrote, such as a title, is none of theirs. */
export type Preset = Omit<FigureSettings, 'title' | 'subtitle' | 'alt' | 'extent'>

const { free } = defaultSettings.page

export const presets = {
  /** As wide as A4 and as tall as it needs to be: for the web and for looking closely. */
  sheet: defaultSettings,
  /** Printed: the picture on one page, what it rests on on those that follow. */
  print: {
    ...defaultSettings,
    page: { name: 'a4', portrait: false, margin: 12, free },
    references: 'following',
  },
  /** Set into the text of a thesis or an article: as wide as a column of text, without a margin. */
  column: {
    ...defaultSettings,
    page: { name: 'fitted', portrait: false, margin: 0, free: { ...free, width: 160 } },
    references: 'none',
    parts: { ...defaultSettings.parts, code: false },
  },
  /** Shown on a wall: no type below 24 pixels of 1080. */
  slide: {
    ...defaultSettings,
    page: { name: 'wide', portrait: false, margin: 8, free },
    references: 'none',
    type: 12,
    colours: 'projector',
  },
  /** Read from a step away. */
  poster: {
    ...defaultSettings,
    page: { name: 'a3', portrait: false, margin: 15, free },
    references: 'full',
    type: 8,
  },
  /** A square to post. */
  social: {
    ...defaultSettings,
    page: { name: 'square', portrait: false, margin: 8, free },
    references: 'none',
    type: 8,
    colours: 'paper',
  },
} as const satisfies Record<string, Preset>
export type PresetName = keyof typeof presets
export const presetNames = Object.keys(presets) as readonly PresetName[]

/** The preset whose settings these are, if one's are. */
export const presetOf = (settings: Preset): PresetName | undefined =>
  presetNames.find((name) => keys.every((key) => JSON.stringify(presets[name][key]) === JSON.stringify(settings[key])))

const keys = ['page', 'references', 'parts', 'type', 'colours'] as const satisfies (keyof Preset)[]
