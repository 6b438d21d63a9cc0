/** Where the sheet lies in the window: a point p of the sheet is seen at p × zoom + pan. */
export interface Viewport {
  readonly zoom: number
  readonly pan: { readonly x: number; readonly y: number }
}

/**
 * One canvas that lies over the whole host, kept sharp on any screen. It can be larger than its host (`margin`, as a share
 * of it), so that a bitmap that is only shifted while the reader pans has no bare edges.
 */
export class Sheet {
  readonly element = document.createElement('canvas')
  readonly #context: CanvasRenderingContext2D
  #painted: Viewport | undefined
  #width = 0
  #height = 0
  #margin = 0
  #ratio = 1

  constructor(host: HTMLElement) {
    const context = this.element.getContext('2d')
    if (!context) throw new Error('This browser cannot draw on a canvas.')
    this.#context = context
    Object.assign(this.element.style, { position: 'absolute', transformOrigin: '0 0', pointerEvents: 'none' })
    this.element.setAttribute('aria-hidden', 'true')
    host.append(this.element)
  }

  /** Fits the canvas to a host of some size, with a margin on every side. */
  resize(width: number, height: number, margin: number): void {
    const ratio = window.devicePixelRatio || 1
    if (width === this.#width && height === this.#height && margin === this.#margin && ratio === this.#ratio) return
    this.#width = width
    this.#height = height
    this.#margin = margin
    this.#ratio = ratio
    const { element } = this
    element.width = Math.round(width * (1 + 2 * margin) * ratio)
    element.height = Math.round(height * (1 + 2 * margin) * ratio)
    Object.assign(element.style, {
      width: `${width * (1 + 2 * margin)}px`,
      height: `${height * (1 + 2 * margin)}px`,
      left: `${-width * margin}px`,
      top: `${-height * margin}px`,
    })
    this.#painted = undefined
  }

  /** Clears the canvas and hands out its context with the camera's transform. */
  begin(viewport: Viewport): CanvasRenderingContext2D {
    const context = this.#context
    const ratio = this.#ratio
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.globalCompositeOperation = 'source-over'
    context.clearRect(0, 0, this.element.width, this.element.height)
    const [x, y] = [viewport.pan.x + this.#width * this.#margin, viewport.pan.y + this.#height * this.#margin]
    context.setTransform(ratio * viewport.zoom, 0, 0, ratio * viewport.zoom, ratio * x, ratio * y)
    this.#painted = viewport
    this.element.style.transform = ''
    return context
  }

  /** Leaves a copy of what is painted, which fades out above this canvas within some milliseconds. */
  leaveGhost(milliseconds: number): void {
    if (this.element.width === 0) return
    const ghost = this.element.cloneNode() as HTMLCanvasElement
    ghost.getContext('2d')?.drawImage(this.element, 0, 0)
    this.element.after(ghost)
    const gone = ghost.animate([{ opacity: 1 }, { opacity: 0 }], { duration: milliseconds, easing: 'ease-out' })
    gone.onfinish = () => ghost.remove()
  }

  clear(): void {
    this.#context.setTransform(1, 0, 0, 1, 0, 0)
    this.#context.clearRect(0, 0, this.element.width, this.element.height)
    this.#painted = undefined
  }

  /** Shifts and scales what is painted to another place of the camera, without painting. */
  follow(viewport: Viewport): void {
    const from = this.#painted
    if (!from) return
    const by = viewport.zoom / from.zoom
    const [mx, my] = [this.#width * this.#margin, this.#height * this.#margin]
    const x = viewport.pan.x - from.pan.x * by + mx - mx * by
    const y = viewport.pan.y - from.pan.y * by + my - my * by
    this.element.style.transform = `translate(${x}px, ${y}px) scale(${by})`
  }

  /** The part of the sheet that the canvas covers. */
  reach({ zoom, pan }: Viewport): { x: number; y: number; width: number; height: number } {
    const [mx, my] = [this.#width * this.#margin, this.#height * this.#margin]
    return {
      x: (-pan.x - mx) / zoom,
      y: (-pan.y - my) / zoom,
      width: (this.#width + 2 * mx) / zoom,
      height: (this.#height + 2 * my) / zoom,
    }
  }
}
