/** The address of the application, without a view: that of this page, or where it is embedded, of what it is a part of. */
export const mapAddress = (): string =>
  import.meta.env.EMBED ? new URL('../', document.baseURI).href : location.href.replace(/#.*/s, '')
