import { colours } from './draw.js'

/** The graph as a file: a path for each edge, a circle for each node, its name. */
export const svgOf = ({ box, nodes, edges }) => {
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.x} ${box.y} ${box.width} ${box.height}" fill="none" stroke-width="2">`,
  ]
  for (const { curve, relation } of edges) {
    const [x1, y1, cx, cy, x2, y2] = curve
    lines.push(`<path d="M${x1} ${y1}Q${cx} ${cy} ${x2} ${y2}" stroke="${colours[relation]}"/>`)
  }
  for (const { x, y, radius } of nodes)
    lines.push(`<circle cx="${x}" cy="${y}" r="${radius}" fill="#fff" stroke="#222"/>`)
  for (const { x, y, radius, name, labelled } of nodes)
    if (labelled)
      lines.push(`<text x="${x}" y="${y + radius + 14}" text-anchor="middle" fill="#222">${escaped(name)}</text>`)
  lines.push('</svg>')
  return lines.join('\n')
}

const escaped = (text) => text.replace(/[<&]/g, (sign) => (sign === '<' ? '&lt;' : '&amp;'))
