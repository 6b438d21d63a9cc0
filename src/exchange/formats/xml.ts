import { escapeXml } from '../../picture/svg/svg.ts'

/** Controls that XML 1.0 has no way to write, and halves of characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 forbids
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** What stands for a character that cannot be written. */
const replacement = '\uFFFD'

export const holdsUnwritable = (text: string): boolean => text.search(unwritable) >= 0

/** Text for an attribute or between tags; line breaks are written so that readers keep them in attributes as well. */
export const xml = (text: string): string => (harmless.test(text) ? text : escaped(text))

/** Most text needs no escaping; to find that out is quicker than to replace nothing, several times over. */
const harmless = /^[\w .,:;/#~?!()|=+*@%“”’–-]*$/

const escaped = (text: string): string =>
  escapeXml(text.replace(unwritable, replacement)).replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`)

/** Attributes of an element, those without a value left out. */
export const attributes = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${xml(String(value))}"`]))
    .join('')

/** UTF-8 has no halves of characters either. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, replacement)
