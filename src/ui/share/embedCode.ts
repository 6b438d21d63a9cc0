/** Scripts, and links that open windows of their own, which are pages like any other; no origin, no storage, no forms. */
export const embedSandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox'

export interface EmbedSize {
  /** In pixels; all that there is where undefined. */
  readonly width: number | undefined
  readonly height: number
}

/** The element that shows an embedded page, for pasting into another page. */
export const embedCode = (address: string, title: string, { width, height }: EmbedSize): string =>
  `<iframe src="${inAttribute(address)}" title="${inAttribute(title)}" width="${width ?? '100%'}" height="${height}" loading="lazy" sandbox="${embedSandbox}" referrerpolicy="no-referrer" style="border:0"></iframe>`

const inAttribute = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: HTML knows no such characters
    .replace(/[\u0000-\u001f\u007f]+/g, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
