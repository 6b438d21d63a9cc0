// The least that draws the graph: two canvases, no library. It pans, drags, zooms and lights up a neighbourhood.
import { drawBy, fitted, nodeAt } from './draw.js'
import { svgOf } from './svg.js'

const name = new URL(location.href).searchParams.get('graph') ?? 'default'
const graph = await (await fetch(`../bench-data/graph-${name}.json`)).json()
const nodes = new Map(graph.nodes.map((node) => [node.id, node]))

const layer = (role) => {
  const canvas = document.createElement('canvas')
  canvas.dataset.layer = role
  canvas.width = innerWidth
  canvas.height = innerHeight
  document.body.append(canvas)
  return canvas.getContext('2d')
}
const map = layer('map')
const over = layer('emphasis')
let camera = fitted(graph.box, innerWidth, innerHeight)
let hidden = ''

const edgesShown = () => (hidden ? graph.edges.filter(({ relation }) => relation !== hidden) : graph.edges)
const paint = () => drawBy(map, camera, edgesShown(), graph.nodes)
const light = (id) => {
  map.canvas.style.opacity = id ? 0.2 : 1
  if (!id) return over.clearRect(0, 0, innerWidth, innerHeight)
  const edges = graph.edges.filter(({ source, target }) => source === id || target === id)
  const ids = new Set([id, ...edges.flatMap(({ source, target }) => [source, target])])
  drawBy(
    over,
    camera,
    edges,
    [...ids].map((one) => nodes.get(one)),
  )
}

let held
let from
let moved = false
addEventListener('pointerdown', (event) => {
  from = { x: event.clientX, y: event.clientY }
  held = nodeAt(graph.nodes, camera, from)
  moved = false
})
addEventListener('pointermove', (event) => {
  if (!from) return
  moved = true
  const by = { x: event.clientX - from.x, y: event.clientY - from.y }
  from = { x: event.clientX, y: event.clientY }
  if (held) {
    held.x += by.x / camera.zoom
    held.y += by.y / camera.zoom
    for (const edge of graph.edges) if (edge.source === held.id || edge.target === held.id) straighten(edge)
  } else camera = { ...camera, x: camera.x + by.x, y: camera.y + by.y }
  paint()
})
addEventListener('pointerup', () => {
  if (!moved) {
    light(held?.id)
    if (held) history.pushState(null, '', `#${held.id}`)
  }
  from = undefined
})
addEventListener(
  'wheel',
  (event) => {
    const by = 2 ** (-event.deltaY / 400)
    const { clientX: x, clientY: y } = event
    camera = { zoom: camera.zoom * by, x: x - (x - camera.x) * by, y: y - (y - camera.y) * by }
    paint()
  },
  { passive: true },
)
addEventListener('keydown', ({ key }) => {
  if (key === 'f') {
    hidden = hidden ? '' : 'rivalry'
    paint()
  }
})

const straighten = (edge) => {
  const [a, b] = [nodes.get(edge.source), nodes.get(edge.target)]
  edge.curve = [a.x, a.y, (a.x + b.x) / 2, (a.y + b.y) / 2, b.x, b.y]
}

paint()
globalThis.floor = {
  svgOf: () => svgOf(graph),
  where: (id) => ({
    x: nodes.get(id).x * camera.zoom + camera.x,
    y: nodes.get(id).y * camera.zoom + camera.y,
  }),
}
