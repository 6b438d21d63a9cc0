import type { ReactNode } from 'react'
import { type Figure, type Layer, layersOf, type Page } from '../../picture/figure.ts'
import type { Look } from '../../picture/figureColours.ts'
import { families } from '../../picture/fontFamilies.ts'
import type { Palette } from '../../scene/palette.ts'
import type { Shape, Text } from '../../scene/scene.ts'

interface Props {
  readonly figure: Figure
  readonly look: Look
  readonly className: string | undefined
}

/** The pages of a figure as drawings in the page, in which text is text: what the browser prints. */
export const FigurePages = ({ figure: { pages, title, alt }, look, className }: Props) =>
  pages.map((page, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pages have no other name
    <PageSvg key={i} page={page} look={look} className={className} name={i === 0 ? `${title}. ${alt}` : title} />
  ))

interface PageProps {
  readonly page: Page
  readonly look: Look
  readonly name: string
  readonly className: string | undefined
}

const PageSvg = ({ page: { width, height, blocks }, look: { palette, transparent }, name, className }: PageProps) => (
  <svg className={className} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name}>
    {!transparent && <rect width={width} height={height} fill={palette.paper} />}
    {blocks.flatMap(layersOf).map((layer, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: layers are painted in their order and never change it
      <LayerGroup key={i} layer={layer} palette={palette} />
    ))}
  </svg>
)

interface LayerProps extends Pick<DrawnProps, 'palette' | 'links'> {
  readonly layer: Layer
}

export const LayerGroup = ({ layer, palette, links }: LayerProps) => (
  <g transform={placeOf(layer)}>
    <Drawn {...layer} palette={palette} links={links} />
  </g>
)

export const placeOf = ({ at, scale }: Pick<Layer, 'at' | 'scale'>): string =>
  `translate(${at.x} ${at.y}) scale(${scale})`

interface DrawnProps extends Pick<Layer, 'shapes' | 'texts' | 'halo'> {
  readonly palette: Palette
  /** Whether texts that lead somewhere can be pressed. */
  readonly links?: boolean | undefined
}

/** Shapes, and texts above them. */
export const Drawn = ({ shapes, texts, halo, palette, links }: DrawnProps) => (
  <>
    {shapes.map((shape, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <path key={i} {...inkOf(shape, palette)} />
    ))}
    {texts.map((text, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Linked key={i} href={links && leadsAway(text) ? text.href : undefined}>
        <Line text={text} halo={halo} palette={palette} />
      </Linked>
    ))}
  </>
)

const Linked = ({ href, children }: { readonly href: string | undefined; readonly children: ReactNode }) =>
  href ? (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  ) : (
    children
  )

/** What a map names as an address may be anything. */
export const leadsAway = ({ href }: Text): boolean => /^https?:/i.test(href ?? '')

const inkOf = ({ d, fill, stroke, width, dash }: Shape, palette: Palette) => ({
  d,
  fill: fill ? palette[fill] : 'none',
  ...(stroke && {
    stroke: palette[stroke],
    strokeWidth: width ?? 1,
    strokeLinejoin: 'round' as const,
    strokeLinecap: dash ? ('butt' as const) : ('round' as const),
    ...(dash && { strokeDasharray: dash.join(' ') }),
  }),
})

const Line = ({ text, halo, palette }: { text: Text; halo: boolean; palette: Palette }) => (
  <text
    x={text.x}
    y={text.y}
    textAnchor={text.anchor}
    fontFamily={families[text.face.family]}
    fontSize={text.size}
    fontWeight={text.face.weight}
    fontStyle={text.face.italic ? 'italic' : undefined}
    fill={palette[text.paint]}
    transform={text.turn ? `rotate(${text.turn} ${text.x} ${text.y})` : undefined}
    {...(halo && { stroke: palette.paper, strokeWidth: 4.5, strokeLinejoin: 'round', paintOrder: 'stroke' })}
  >
    {text.text}
  </text>
)
