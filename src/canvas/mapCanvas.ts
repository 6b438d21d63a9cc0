import cytoscape from 'cytoscape'
import type { Box } from '../lib/box.ts'
import type { Vector } from '../lib/vector.ts'
import type { Camera } from '../model/view.ts'
import type { Emphasis } from '../scene/emphasis.ts'
import type { Insets } from '../scene/frame.ts'
import { outlineOf } from '../scene/outline.ts'
import type { Palette } from '../scene/palette.ts'
import { nearestTie } from '../scene/pick.ts'
import type { Scene } from '../scene/scene.ts'
import { paintEmphasis } from './paint.ts'
import { ScenePainter } from './scenePainter.ts'
import { Sheet, type Viewport } from './sheet.ts'

/** What lies under the pointer; of a tie that stands apart by answer, whose line. */
export interface Target {
  readonly type: 'actor' | 'tie'
  readonly id: string
  readonly letter?: string
}

/** What the reader does on the canvas; points of the window are in pixels from its upper left corner. */
export interface Intents {
  readonly press: (target: Target | undefined) => void
  readonly hover: (target: Target | undefined, at: Vector) => void
  /** An actor is dragged, in map pixels; `done` when it is let go. */
  readonly drag: (id: string, to: Vector, done: boolean) => void
  /** The reader panned or zoomed, and has stopped. */
  readonly look: (camera: Camera) => void
}

/** A frame that takes longer than this to paint is shifted as a bitmap while the camera moves. */
const heavy = 7
const settle = 140
/** From this many ties on, the canvas is larger than the window, so that a shifted bitmap has no bare edges. */
const crowd = 400
const fading = 180
const reach = { mouse: 9, touch: 18 }

/**
 * The map on screen. Cytoscape holds the nodes and is the hand: camera, gestures, dragging, what is under the pointer. The
 * picture is painted from the Scene, so that it cannot differ from an exported one (docs/decisions/0002).
 */
export class MapCanvas {
  readonly #cy: cytoscape.Core
  readonly #host: HTMLElement
  readonly #intents: Intents
  readonly #base: Sheet
  readonly #over: Sheet
  readonly #painter = new ScenePainter()
  readonly #observer: ResizeObserver
  /** What the camera was last pointed at, to point it there again when the window changes its size. */
  #aim: (() => void) | undefined
  #scene: Scene = { nodes: [], ties: [], box: { x: 0, y: 0, width: 1, height: 1 }, far: false }
  #palette: Palette | undefined
  #emphasis: Emphasis | undefined
  #lifted: Scene | undefined
  #cost = 0
  #timer = 0

  constructor(host: HTMLElement, intents: Intents) {
    this.#host = host
    this.#intents = intents
    this.#base = new Sheet(host)
    this.#over = new Sheet(host)
    this.#base.element.dataset.layer = 'map'
    this.#over.element.dataset.layer = 'emphasis'
    const stage = document.createElement('div')
    // Cytoscape adds a style element unless this id is taken, and the policy forbids style elements.
    stage.id = '__________cytoscape_stylesheet'
    Object.assign(stage.style, { position: 'absolute', inset: '0' })
    host.append(stage)
    this.#cy = cytoscape({
      container: stage,
      style: [
        {
          selector: 'node',
          style: { width: 'data(width)', height: 'data(height)', shape: 'round-rectangle', 'text-events': 'no' },
        },
      ],
      layout: { name: 'preset' },
      minZoom: 0.02,
      maxZoom: 6,
      boxSelectionEnabled: false,
      autounselectify: true,
      pixelRatio: 1,
    })
    // Cytoscape computes what is where; the Scene is painted in place of its own drawing.
    rendererOf(this.#cy).render = () => this.#moved()
    this.#listen()
    this.#observer = new ResizeObserver(() => {
      this.#cy.resize()
      this.#aim?.()
      this.#repaint()
    })
    this.#observer.observe(host)
    document.fonts.addEventListener('loadingdone', this.#refresh)
  }

  /** Shows a Scene: patches the nodes that differ and paints. What goes may fade out above what stays. */
  show(scene: Scene, palette: Palette, fade: boolean): void {
    if (fade && this.#scene.nodes.length > 0 && !anyMoved(this.#scene, scene)) this.#base.leaveGhost(fading)
    this.#scene = scene
    this.#palette = palette
    this.#patchNodes()
    this.#repaint()
  }

  /** Lets something stand out; nothing where undefined. */
  emphasise(emphasis: Emphasis | undefined): void {
    this.#emphasis = emphasis
    this.#paintOver()
  }

  /** Draws a Scene above the map, which steps back; nothing where undefined. */
  lift(scene: Scene | undefined): void {
    this.#lifted = scene
    this.#paintOver()
  }

  /** Puts a box of the sheet into the part of the window that panels leave free. */
  fit(box: Box, insets: Insets, animate: boolean): void {
    this.#aim = () => this.fit(box, insets, false)
    const { clientWidth, clientHeight } = this.#host
    const width = Math.max(50, clientWidth - insets.left - insets.right)
    const height = Math.max(50, clientHeight - insets.top - insets.bottom)
    const zoom = Math.min(width / box.width, height / box.height)
    const pan = {
      x: insets.left + (width - box.width * zoom) / 2 - box.x * zoom,
      y: insets.top + (height - box.height * zoom) / 2 - box.y * zoom,
    }
    this.#goTo({ zoom, pan }, animate)
  }

  /** Puts a point of the sheet in the middle of the window. */
  look(camera: Camera, animate: boolean): void {
    this.#aim = () => this.look(camera, false)
    const { clientWidth, clientHeight } = this.#host
    const { x, y, zoom } = camera
    this.#goTo({ zoom, pan: { x: clientWidth / 2 - x * zoom, y: clientHeight / 2 - y * zoom } }, animate)
  }

  /** What gestures do, for whoever limits them. */
  get hand(): cytoscape.Core {
    return this.#cy
  }

  get camera(): Camera {
    const { clientWidth, clientHeight } = this.#host
    const { zoom, pan } = this.#viewport
    return { x: (clientWidth / 2 - pan.x) / zoom, y: (clientHeight / 2 - pan.y) / zoom, zoom }
  }

  /** Where a point of the sheet is seen in the window. */
  project({ x, y }: Vector): Vector {
    const { zoom, pan } = this.#viewport
    return { x: x * zoom + pan.x, y: y * zoom + pan.y }
  }

  destroy(): void {
    clearTimeout(this.#timer)
    this.#painter.stop()
    this.#observer.disconnect()
    document.fonts.removeEventListener('loadingdone', this.#refresh)
    this.#cy.destroy()
    this.#host.replaceChildren()
  }

  get #viewport(): Viewport {
    return { zoom: this.#cy.zoom(), pan: { ...this.#cy.pan() } }
  }

  #goTo(to: Viewport, animate: boolean): void {
    this.#cy.stop()
    const viewport = { zoom: to.zoom, pan: { ...to.pan } }
    if (animate) this.#cy.animate({ ...viewport, duration: 320, easing: 'ease-out-cubic' })
    else this.#cy.viewport(viewport)
  }

  #listen(): void {
    const cy = this.#cy
    const at = (event: cytoscape.EventObject): Vector => event.renderedPosition
    cy.on('tap', (event) => this.#intents.press(this.#target(event)))
    // While a button is down the reader drags, and what passes beneath the pointer does not matter.
    cy.on('mousemove', (event) => event.originalEvent.buttons || this.#intents.hover(this.#target(event), at(event)))
    cy.on('mouseout', (event) => event.target === cy && this.#intents.hover(undefined, at(event)))
    this.#host.addEventListener('mouseleave', () => this.#intents.hover(undefined, { x: 0, y: 0 }))
    cy.on('drag', 'node', (event) => this.#intents.drag(event.target.id(), event.target.position(), false))
    cy.on('dragfree', 'node', (event) => this.#intents.drag(event.target.id(), event.target.position(), true))
    let looking = 0
    cy.on('scrollzoom pinchzoom dragpan', () => {
      clearTimeout(looking)
      looking = window.setTimeout(() => this.#intents.look(this.camera), 250)
    })
  }

  /** A node under the pointer wins; else the nearest line within reach. */
  #target(event: cytoscape.EventObject): Target | undefined {
    if (event.target !== this.#cy) return { type: 'actor', id: event.target.id() }
    const touch = event.originalEvent?.type.startsWith('touch') ? reach.touch : reach.mouse
    const found = nearestTie(this.#scene, event.position, touch / this.#cy.zoom())
    return found && { type: 'tie', id: found.tie.id, ...(found.letter && { letter: found.letter }) }
  }

  #patchNodes(): void {
    const cy = this.#cy
    const zoomed = 24 / Math.max(0.3, cy.zoom())
    cy.batch(() => {
      const kept = new Set<string>()
      const fresh: cytoscape.ElementDefinition[] = []
      for (const { actor, at, radius } of this.#scene.nodes) {
        kept.add(actor.id)
        const half = outlineOf(actor.type).half(radius)
        const data = { width: Math.max(2 * half.x, zoomed), height: Math.max(2 * half.y, zoomed) }
        const node = cy.getElementById(actor.id)
        if (node.empty()) fresh.push({ group: 'nodes', data: { id: actor.id, ...data }, position: { ...at } })
        else {
          const { x, y } = node.position()
          if (x !== at.x || y !== at.y) node.position({ ...at })
          if (node.data('width') !== data.width) node.data(data)
        }
      }
      cy.remove(cy.nodes().filter((node) => !kept.has(node.id())))
      cy.add(fresh)
    })
  }

  /** The camera moved, or Cytoscape wants to draw: paints now where that is cheap, else shifts the bitmap and paints later. */
  #moved(): void {
    if (this.#cost <= heavy) this.#repaint()
    else {
      this.#base.follow(this.#viewport)
      this.#over.follow(this.#viewport)
      clearTimeout(this.#timer)
      this.#timer = window.setTimeout(() => this.#repaint(), settle)
    }
  }

  /** A font has come that names were waiting for. */
  readonly #refresh = (): void => this.#repaint()

  #repaint(): void {
    const palette = this.#palette
    const { clientWidth, clientHeight } = this.#host
    if (!palette || clientWidth === 0) return
    clearTimeout(this.#timer)
    const started = performance.now()
    const viewport = this.#viewport
    const margin = this.#scene.ties.length > crowd ? 0.25 : 0
    this.#base.resize(clientWidth, clientHeight, margin)
    this.#over.resize(clientWidth, clientHeight, margin)
    this.#painter.paint(this.#base.begin(viewport), this.#scene, palette, this.#base.reach(viewport))
    this.#paintOver()
    this.#cost = performance.now() - started
  }

  #paintOver(): void {
    const { dataset } = this.#base.element
    const palette = this.#palette
    const scene = this.#lifted
    const emphasis = scene ? everythingIn(scene) : this.#emphasis
    if (!emphasis || !palette) {
      delete dataset.dimmed
      this.#over.clear()
      return
    }
    dataset.dimmed = emphasis.chosenActors.size > 0 ? 'selected' : 'hover'
    paintEmphasis(this.#over.begin(this.#viewport), scene ?? this.#scene, emphasis, palette)
  }
}

/** Whether an actor that is in both Scenes stands elsewhere: while it travels, a fading copy would smear it. */
const anyMoved = (before: Scene, after: Scene): boolean => {
  const old = new Map(before.nodes.map(({ actor, at }) => [actor.id, at]))
  return after.nodes.some(({ actor, at }) => {
    const was = old.get(actor.id)
    return was !== undefined && (was.x !== at.x || was.y !== at.y)
  })
}

const everythingIn = ({ nodes, ties }: Scene): Emphasis => ({
  actors: new Set(nodes.map(({ actor }) => actor.id)),
  ties: new Set(ties.map(({ tie }) => tie.id)),
  chosenActors: new Set(),
  chosenTies: new Set(),
})

/** Cytoscape's renderer; the method that draws is replaced, those that compute and listen stay. */
const rendererOf = (cy: cytoscape.Core): { render: () => void } =>
  (cy as unknown as { renderer: () => { render: () => void } }).renderer()
