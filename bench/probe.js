// Runs in every measured page before its own scripts. It sees when a canvas is painted anew (every painter starts with
// clearRect), when a selection is first written into the address, when a worker delivers, when a file is handed to the
// browser, and when frames end.
{
  const bench = { files: [], frames: [] }
  globalThis.bench = bench

  // A draw within a frame's own callbacks is part of that frame; any other is part of the next.
  let inFrame = 0
  const request = requestAnimationFrame.bind(globalThis)
  globalThis.requestAnimationFrame = (callback) =>
    request((now) => {
      inFrame += 1
      try {
        callback(now)
      } finally {
        inFrame -= 1
      }
    })

  let frame = 0
  const drawnFor = new Map()
  const note = (canvas) => {
    const layer = canvas.dataset.layer ?? 'other'
    drawnFor.set(layer, { at: performance.now(), frame: inFrame > 0 ? frame : frame + 1 })
    if (layer === 'map') bench.painted ??= performance.now()
  }
  /** Calls `before` ahead of a method of some object. */
  const listenIn = (object, method, before) => {
    const own = object[method]
    object[method] = function (...args) {
      before(this, args)
      return own.apply(this, args)
    }
  }
  listenIn(CanvasRenderingContext2D.prototype, 'clearRect', ({ canvas }) => note(canvas))
  listenIn(history, 'pushState', () => {
    bench.selected ??= performance.now()
  })
  listenIn(URL, 'createObjectURL', (_, [blob]) => bench.files.push({ blob, at: performance.now() }))

  globalThis.Worker = class extends Worker {
    constructor(...args) {
      super(...args)
      this.addEventListener('message', () => {
        bench.delivered = performance.now()
      })
    }
  }
  new MutationObserver((_, observer) => {
    if (!document.getElementById('app')) return
    bench.parsed = performance.now()
    observer.disconnect()
  }).observe(document, { childList: true, subtree: true })

  // While it runs: notes when each frame begins, and tells who waits when it has ended.
  let running = 0
  const waiting = new Set()
  const channel = new MessageChannel()
  channel.port1.onmessage = ({ data }) => {
    for (const one of waiting) one(data)
  }
  const loop = (now) => {
    frame += 1
    bench.frames.push(now)
    channel.port2.postMessage(frame)
    if (running > 0) request(loop)
  }
  const run = () => {
    running += 1
    if (running === 1) request(loop)
  }
  const rest = () => {
    running -= 1
  }

  bench.drawn = (layer) => drawnFor.get(layer)?.at

  /** From the next event of a type to the end of the first frame that shows a layer painted after it. */
  bench.response = (type, layer, limit = 5000) =>
    new Promise((resolve, reject) => {
      run()
      const end = (settle, value) => {
        clearTimeout(timer)
        removeEventListener(type, hear, true)
        waiting.delete(look)
        rest()
        settle(value)
      }
      let began
      const hear = ({ timeStamp }) => {
        began ??= timeStamp
      }
      const look = (ended) => {
        const drawn = drawnFor.get(layer)
        if (began === undefined || !drawn || drawn.at < began || drawn.frame > ended) return
        end(resolve, performance.now() - began)
      }
      const timer = setTimeout(() => end(reject, new Error(`${layer} was not painted within ${limit} ms`)), limit)
      addEventListener(type, hear, true)
      waiting.add(look)
    })

  bench.start = () => {
    bench.frames = []
    run()
  }
  /** The gaps between frames since the start, in milliseconds. */
  bench.stop = () => {
    rest()
    return bench.frames.slice(1).map((at, i) => at - bench.frames[i])
  }
}
