import { count } from './count.ts'

const thousands = (value: number) => value.toLocaleString('en')

/** The strings of the composer of figures. Loaded with it. */
export const composer = {
  settings: 'How the figure is made',
  presets: 'Made for',
  preset: {
    sheet: 'One sheet',
    print: 'Printing',
    column: 'A text column',
    slide: 'A slide',
    poster: 'A poster',
    social: 'A post',
  },
  groups: { words: 'Words', content: 'What is on it', page: 'Page', colours: 'Colours', file: 'File' },

  title: 'Title',
  subtitle: 'Subtitle',
  alt: 'Alternative text',
  altNote: 'What the picture shows, for those who cannot see it. Made from the data until you write your own.',
  altReset: 'As made from the data',

  extent: 'Part',
  extents: { whole: 'All that the view shows', window: 'What the window shows', selection: 'What is selected' },
  noWindow: 'Move or zoom the map to choose a part.',
  noSelection: 'Select an actor or a tie first.',
  references: 'Where each tie comes from',
  referencesOf: {
    none: 'Articles by name',
    short: 'Numbers, with articles',
    full: 'Numbers, with lines',
    following: 'Numbers, with lines, after it',
    notes: 'Numbers, in a slide’s notes',
  },
  /** What the choice comes to. */
  referenceNotes: {
    none: 'The ties’ lines are in the file, not on the page.',
    short: 'A list on the page: each tie with its articles.',
    full: 'A list on the page: each tie with articles and lines.',
    following: 'The list stands on pages of its own.',
    notes: 'PowerPoint has the list in its notes, PDF on pages of its own; images go without numbers.',
  },
  range: (min: number, max: number) => `From ${min} to ${max}.`,
  parts: 'And with it',
  part: {
    legend: 'Legend',
    note: 'What is shown and left out',
    address: 'Address of this view',
    code: 'The address as a QR code',
    licence: 'Licence of the data',
  },

  page: 'Size',
  pages: {
    fitted: 'As tall as it needs to be',
    a4: 'A4',
    a3: 'A3',
    letter: 'Letter',
    wide: 'Slide 16 : 9',
    standard: 'Slide 4 : 3',
    square: 'Square',
    free: 'Own size',
  },
  orientation: 'Orientation',
  orientations: { landscape: 'Landscape', portrait: 'Portrait' },
  width: 'Width',
  height: 'Height',
  unit: 'Unit',
  units: { mm: 'mm', px: 'pixels' },
  margin: 'Margin, mm',
  type: 'Smallest type, points',
  typeNote: 'All other type stands in proportion to it.',

  colours: 'Colours',
  palettes: {
    white: 'White page',
    paper: 'Warm paper',
    dark: 'Dark',
    projector: 'Projector',
    grey: 'Greys',
    transparent: 'No ground',
  },

  format: 'Format',
  formats: { png: 'PNG', svg: 'SVG', pdf: 'PDF', pptx: 'PowerPoint', webp: 'WebP', jpeg: 'JPEG' },
  formatNotes: {
    png: 'An image.',
    svg: 'A drawing for the web and for drawing programs.',
    pdf: 'Pages to print, for screen readers too.',
    pptx: 'A slide a page, of shapes to edit; ties stay glued to their actors.',
    webp: 'An image in few bytes, without sources in it.',
    jpeg: 'An image in which fine lines blur, without sources in it.',
  },
  dpi: 'Resolution',
  dpiOf: (dpi: number) => `${dpi} dpi`,
  pixels: (width: number, height: number) => `${thousands(width)} × ${thousands(height)} pixels.`,
  text: 'Text',
  texts: { text: 'as text', outlined: 'as outlines' },
  carries: 'Opens again here, with view and data inside',

  sizeOf: (width: number, height: number, pages: number) =>
    `${width} × ${height} mm${pages > 1 ? `, ${count(pages, 'page')}` : ''}`,
  zipped: (pages: number) => `${pages} pages: a ZIP file with one of each.`,
  about: (bytes: string) => `About ${bytes}.`,
  bytes: (bytes: number) =>
    bytes >= 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1000))} kB`,
  missing: (codePoints: readonly string[], more: number, texts: readonly string[]) =>
    `No font here has ${codePoints.length + more === 1 ? 'this character' : 'these characters'}: ${codePoints.join(', ')}${more > 0 ? ` and ${more} more` : ''}. ${codePoints.length + more === 1 ? 'It is' : 'They are'} in ${texts.map((text) => `“${text}”`).join(', ')}, and will be missing there or an empty box.`,

  save: 'Save',
  copy: 'Copy picture',
  cancel: 'Cancel',
  making: 'Making the file…',
  progress: (percent: number) => `Making the file: ${percent} %`,
  cancelled: 'Cancelled. Nothing was saved.',
  saved: (name: string, bytes: string) => `Saved as ${name}, ${bytes}.`,
  copied: 'Picture copied.',
  copyFailed: 'The browser did not let us copy. Save the picture instead.',
  failed: 'The file could not be made. Try a smaller size or another format.',
  refused: (width: number, height: number) =>
    `This browser cannot make an image of ${thousands(width)} × ${thousands(height)} pixels in this format. PNG has no such limit.`,

  preview: 'Preview',
  closer: 'Full size',
  previousPage: 'Previous page',
  nextPage: 'Next page',
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
} as const
