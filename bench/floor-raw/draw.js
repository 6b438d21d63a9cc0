export const colours = { alliance: '#1d6b4f', cooperation: '#2b6ca3', rivalry: '#b3372f', affiliation: '#666' }

/** Puts a box into the window. */
export const fitted = (box, width, height) => {
  const zoom = Math.min(width / box.width, height / box.height)
  return { zoom, x: (width - box.width * zoom) / 2 - box.x * zoom, y: (height - box.height * zoom) / 2 - box.y * zoom }
}

/** Edges by colour, nodes and names, in as few calls as there can be. */
export const drawBy = (context, { zoom, x, y }, edges, nodes) => {
  const { width, height } = context.canvas
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.clearRect(0, 0, width, height)
  context.setTransform(zoom, 0, 0, zoom, x, y)
  context.lineWidth = 2
  for (const [relation, colour] of Object.entries(colours)) {
    context.strokeStyle = colour
    context.beginPath()
    for (const edge of edges) {
      if (edge.relation !== relation) continue
      const [x1, y1, cx, cy, x2, y2] = edge.curve
      context.moveTo(x1, y1)
      context.quadraticCurveTo(cx, cy, x2, y2)
    }
    context.stroke()
  }
  context.strokeStyle = '#222'
  context.fillStyle = '#fff'
  for (const node of nodes) {
    context.beginPath()
    context.arc(node.x, node.y, node.radius, 0, 7)
    context.fill()
    context.stroke()
  }
  context.fillStyle = '#222'
  context.textAlign = 'center'
  context.font = `${Math.max(13, 10 / zoom)}px sans-serif`
  for (const node of nodes) if (node.labelled) context.fillText(node.name, node.x, node.y + node.radius + 14)
}

/** The node within ten pixels of a point of the window. */
export const nodeAt = (nodes, { zoom, x, y }, point) =>
  nodes.find((node) => {
    const away = Math.hypot(node.x * zoom + x - point.x, node.y * zoom + y - point.y)
    return away < Math.max(10, node.radius * zoom)
  })
