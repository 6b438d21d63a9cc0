// The least that a page of React, graphology and Cytoscape can be: it draws the graph, and a press on a node selects it.
import cytoscape from 'cytoscape'
import Graph from 'graphology'
import { useEffect, useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'

interface Data {
  readonly nodes: readonly { id: string; name: string; x: number; y: number; radius: number; labelled: boolean }[]
  readonly edges: readonly { id: string; source: string; target: string; relation: string }[]
}

const colours: Readonly<Record<string, string>> = {
  alliance: '#1d6b4f',
  cooperation: '#2b6ca3',
  rivalry: '#b3372f',
  affiliation: '#666',
}

const graphFrom = ({ nodes, edges }: Data): Graph => {
  const graph = new Graph({ multi: true, type: 'undirected' })
  for (const node of nodes) graph.addNode(node.id, node)
  for (const edge of edges) graph.addUndirectedEdgeWithKey(edge.id, edge.source, edge.target, edge)
  return graph
}

const style: cytoscape.StylesheetJson = [
  {
    selector: 'node',
    style: {
      width: 'data(size)',
      height: 'data(size)',
      label: 'data(label)',
      'font-size': 13,
      'text-valign': 'bottom',
      'background-color': '#fff',
      'border-width': 2,
      'border-color': '#222',
    },
  },
  { selector: 'edge', style: { 'curve-style': 'bezier', width: 2, 'line-color': 'data(colour)' } },
]

const MapView = ({ graph, onSelect }: { readonly graph: Graph; readonly onSelect: (id: string) => void }) => {
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const cy = cytoscape({
      container: host.current,
      style,
      elements: [
        ...graph.mapNodes((id, { x, y, radius, name, labelled }) => ({
          data: { id, size: 2 * radius, label: labelled ? name : '' },
          position: { x, y },
        })),
        ...graph.mapEdges((id, { relation }, source, target) => ({
          data: { id, source, target, colour: colours[relation] },
        })),
      ],
      layout: { name: 'preset' },
    })
    cy.on('tap', 'node', ({ target }) => onSelect(target.id()))
    globalThis.floor = { where: (id: string) => ({ ...cy.getElementById(id).renderedPosition() }) }
    return () => cy.destroy()
  }, [graph, onSelect])
  return <div ref={host} className="map" />
}

const select = (id: string) => history.pushState(null, '', `#${id}`)

const App = () => {
  const [graph, setGraph] = useState<Graph>()
  useEffect(() => {
    const name = new URL(location.href).searchParams.get('graph') ?? 'default'
    void fetch(new URL(`../bench-data/graph-${name}.json`, location.href))
      .then((response) => response.json())
      .then((data: Data) => setGraph(graphFrom(data)))
  }, [])
  return graph ? <MapView graph={graph} onSelect={select} /> : null
}

const app = document.getElementById('app')
if (app) createRoot(app).render(<App />)
