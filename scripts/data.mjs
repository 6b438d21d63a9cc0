// Checks the authored map: npm run data -- --help
// Vite loads the TypeScript, because Node 20 cannot.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const command = fileURLToPath(new URL('../src/compile/dataCommand.ts', import.meta.url))
const { module } = await runnerImport(command, { configFile: false, logLevel: 'error' })
process.exitCode = await module.dataCommand(process.argv.slice(2), process.env, (text) => console.log(text))
