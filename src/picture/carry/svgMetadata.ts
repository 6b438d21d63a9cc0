import { toBase64 } from '../../lib/base64.ts'
import type { Figure } from '../figure.ts'
import { escapeXml } from '../svg/svg.ts'
import { readableList } from './readableList.ts'

/** Names what is ours within an SVG; an address of nothing. */
const namespace = 'urn:x-allegiances:view'

/** What an SVG of a figure says in words, and what it carries: neither is drawn. */
export const svgMetadata = (figure: Figure, carried?: Uint8Array): string =>
  [
    '<metadata>',
    `<allegiances:list xmlns:allegiances="${namespace}">${escapeXml(readableList(figure))}</allegiances:list>`,
    ...(carried
      ? [
          `<allegiances:view xmlns:allegiances="${namespace}" encoding="base64">`,
          ...(toBase64(carried).match(/.{1,120}/g) ?? []),
          '</allegiances:view>',
        ]
      : []),
    '</metadata>',
  ].join('\n')
