/** Strings of working without a network: a newer version, installing, and the whole in one file. */
export const offline = {
  newer: 'A newer version is ready.',
  use: 'Use it now',
  later: 'Not now',
  gone: 'No network. Everything here works without it.',
  thisDevice: 'This page is a file: its link works on this device alone. To others, give the file.',
  install: 'Install on this device',
  file: {
    open: 'Save as one file',
    title: 'Everything in one file',
    what: (bytes: string) =>
      `One HTML file of ${bytes} with the whole map in it, its stories and its exports. A double-click opens it, from a stick too, without a network.`,
    not: 'Its figures hold no Chinese, Japanese or Korean characters: the fonts for those would triple its size.',
    save: 'Save',
    fetching: 'It is on its way.',
    saved: (name: string, bytes: string) => `Saved as ${name}, ${bytes}.`,
    failed: 'It could not be fetched. Try again with a network.',
    bytes: (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`,
  },
} as const
