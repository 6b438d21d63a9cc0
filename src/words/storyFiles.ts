/** Strings of the files of a story. */
export const storyFiles = {
  kinds: {
    slides: 'Slides (PowerPoint)',
    handout: 'Handout (PDF)',
    worksheet: 'Worksheet (PDF)',
    key: 'Worksheet with answers (PDF)',
  },
  print: 'Print',
  making: 'Making the file…',
  printing: 'Laying out the pages…',
  cancelled: 'Cancelled. Nothing was saved.',
  failed: 'The file could not be made.',
  saved: (name: string, bytes: number) =>
    `Saved as ${name}, ${bytes >= 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${Math.max(1, Math.round(bytes / 1000))} kB`}.`,
  again: 'Save again',
} as const
