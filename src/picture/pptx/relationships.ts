import { declaration, oneLine } from './xml.ts'

/** What a part of a file points at: another part, or an address outside. */
export interface Relationship {
  readonly type: string
  readonly target: string
  readonly outside?: boolean
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The relationships of a part, numbered from rId1 in their order. */
export const relationshipsXml = (all: readonly Relationship[]): string =>
  `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(
      ({ type, target, outside }, i) =>
        `<Relationship Id="rId${i + 1}" Type="${type.includes(':') ? type : `${office}/${type}`}" Target="${oneLine(target)}"${outside ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`
