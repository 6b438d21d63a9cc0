/** What is said of files that are opened. Loaded with the first of them. */
export const openPicture = {
  kinds: { png: 'PNG', svg: 'SVG', pdf: 'PDF', webp: 'WebP image', jpeg: 'JPEG', other: 'picture' },
  none: (name: string, kind: string) =>
    `${name} is ${kind.startsWith('S') ? 'an' : 'a'} ${kind} without a view in it. PNG, SVG and PDF files that were saved here carry one, unless it was switched off or the file was cut off. Choose one of those, or a map file.`,
  neither: (name: string) =>
    `${name} is neither a picture that was saved here nor a map. Choose a PNG, SVG or PDF from here, or a map as JSON.`,
  damaged: (name: string) =>
    `${name} was saved here, but the view in it is damaged or cut off. Fetch the file anew from where you had it.`,
  newer: (name: string) =>
    `${name} was saved by a newer version of this application. Load this page anew, then open the file again.`,
  tooLarge: (name: string, megabytes: number) =>
    `${name} is larger than ${megabytes} MB, more than is opened here. Choose a smaller file: an SVG, or a smaller image.`,
  unreadable: (name: string) => `${name} could not be read. Look whether the file is still there, then open it again.`,
  view: (name: string) => `This is the view that ${name} was saved from.`,
  map: (name: string, title: string, version: string) =>
    `This is the view that ${name} was saved from, on the map in it: “${title}”, version ${version}.`,
  partly: 'Some of it is not known here.',
} as const
