import type { ServerResponse } from 'node:http'
import { resolve, sep } from 'node:path'
import type { Connect, ErrorPayload, ViteDevServer } from 'vite'
import type { Compiled } from './compileMap.ts'
import { formatProblems, type Problem } from './problem.ts'
import { mayBePublished, publishedFiles } from './publishedFiles.ts'

/** Serves the published files while the map is being written: compiles at every change, shows mistakes on the page. */
export const serveMap = (server: ViteDevServer, folder: string, compile: () => Promise<Compiled>): void => {
  let compiled = compile()
  const showProblems = async () => {
    const current = await compiled
    if ('problems' in current) server.ws.send({ type: 'error', err: overlay(current.problems) })
  }
  const refresh = async () => {
    const started = compile()
    compiled = started
    const current = await started
    // A later change has its own compilation, which will tell.
    if (compiled !== started) return
    if ('map' in current) server.ws.send({ type: 'full-reload' })
    else await showProblems()
  }
  const run = (work: () => Promise<void>) => {
    work().catch((error: unknown) => server.config.logger.error(`The map cannot be compiled: ${error}`))
  }
  server.watcher.add(folder)
  server.watcher.on('all', (_event, path) => {
    if (path.startsWith(folder + sep) && path.endsWith('.yaml')) run(refresh)
  })
  // A page that is opened while there are mistakes shall show them too.
  server.ws.on('connection', () => run(showProblems))
  server.middlewares.use((request, response, next) => {
    const path = request.url?.split(/[?#]/)[0]?.slice(server.config.base.length) ?? ''
    if (mayBePublished(path)) answer(path, compiled, response, next).catch(next)
    else next()
  })
}

const answer = async (
  path: string,
  latest: Promise<Compiled>,
  response: ServerResponse,
  next: Connect.NextFunction,
): Promise<void> => {
  const compiled = await latest
  if ('problems' in compiled) {
    response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' }).end(formatProblems(compiled.problems))
    return
  }
  const file = publishedFiles(compiled).find((published) => published.path === path)
  if (file) response.writeHead(200, { 'Content-Type': file.type, 'Cache-Control': 'no-cache' }).end(file.text)
  else next()
}

/** Vite's overlay: the file of the first problem opens at a click. */
const overlay = (problems: readonly Problem[]): ErrorPayload['err'] => {
  const [first] = problems
  const file = first && resolve(first.file)
  return {
    plugin: 'allegiances:map',
    message: formatProblems(problems),
    stack: '',
    ...(first && file && { id: file, loc: { file, line: first.line, column: first.column } }),
  }
}
