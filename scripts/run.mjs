// @ts-check
import { spawn, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './paths.mjs'

/**
 * Runs a program with its output passed through.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, shell?: boolean }} [options]
 * @returns {Promise<boolean>} whether it ended well
 */
export function run(program, args, { env, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env }, shell })
    child.on('error', (error) => {
      console.error(`${program} did not start: ${error.message}`)
      resolve(false)
    })
    child.on('close', (code) => resolve(code === 0))
  })
}

/**
 * Runs npm itself. Under `npm start` npm says where it is; on Windows a bare `npm` is a batch file and needs a shell.
 * @param {string[]} args
 */
export function runNpm(args) {
  const cli = process.env.npm_execpath
  if (cli && path.basename(cli) === 'npm-cli.js') return run(process.execPath, [cli, ...args])
  return run('npm', args, { shell: process.platform === 'win32' })
}

/**
 * Runs a tool from node_modules through this very Node, which works alike on every system.
 * @param {string} dependency the package's name
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, name?: string }} [options] name: which of the package's programs
 */
export function runTool(dependency, args, { env, name = dependency.split('/').at(-1) ?? dependency } = {}) {
  const folder = path.join(root, 'node_modules', dependency)
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  const program = typeof bin === 'string' ? bin : bin[name]
  return run(process.execPath, [path.join(folder, program), ...args], env ? { env } : {})
}

/**
 * @param {string} program
 * @param {string[]} args
 * @returns {boolean} whether the program starts and ends well; its output is dropped
 */
export function answers(program, args) {
  return spawnSync(program, args, { stdio: 'ignore', timeout: 20_000 }).status === 0
}
