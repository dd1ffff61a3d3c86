// The program under test: the demo, in a data folder of its own, on a free port.
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { existsSync, rmSync } from 'node:fs'
import net from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const root = path.resolve(import.meta.dirname, '../..')

// Starts `clarinet demo` and waits until it is ready. `env` adds or overrides settings.
// After `kill`, `start` starts it again in the same folder and on the same port.
// With CLARINET_E2E_URL the tests run against a program that was started by hand.
export async function startDemo({ env = {}, deadline = 60_000 } = {}) {
  if (process.env.CLARINET_E2E_URL) {
    const byHand = async () => { throw new Error('this test starts and kills the program: unset CLARINET_E2E_URL') }
    const url = new URL(process.env.CLARINET_E2E_URL).origin
    return { url, log: () => '', stop: async () => {}, kill: byHand, start: byHand }
  }
  const program = path.resolve(root, process.env.CLARINET_BIN ?? 'target/debug/clarinet')
  if (!existsSync(program)) throw new Error(`${program} is missing: run cargo build first, or set CLARINET_BIN`)

  const folder = await mkdtemp(path.join(tmpdir(), 'clarinet-e2e-'))
  const port = await freePort()
  const url = `http://localhost:${port}`
  let child, ended
  let log = ''
  const remember = (chunk) => { log = (log + chunk).slice(-100_000) }

  // A failed test file ends with a code other than 0: then the log is worth reading.
  process.once('exit', (code) => {
    child?.kill('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
    if (code !== 0) process.stderr.write(`── the program's log\n${log.split('\n').slice(-60).join('\n')}\n`)
  })

  const start = async () => {
    child = spawn(program, ['demo'], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        CLARINET_LISTEN: `127.0.0.1:${port}`,
        CLARINET_BASE_URL: url,
        CLARINET_DATABASE_URL: `sqlite:${folder}/clarinet.db`,
        CLARINET_FILES: `file:${folder}/files`,
        ...env
      }
    })
    child.stdout.on('data', remember)
    child.stderr.on('data', remember)
    // A test file that forgets to stop its program shall end all the same.
    for (const handle of [child, child.stdout, child.stderr]) handle.unref()
    ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)))

    const begun = Date.now()
    while (Date.now() - begun < deadline) {
      if (child.exitCode !== null || child.signalCode !== null) {
        throw new Error(`the program ended before it was ready:\n${log}`)
      }
      const answer = await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined)
      if (answer?.status === 200) return
      await sleep(25)
    }
    throw new Error(`the program was not ready within ${deadline / 1000} seconds:\n${log}`)
  }

  const end = async (signal) => {
    child.kill(signal)
    const race = new AbortController()
    const late = sleep(10_000, 'late', { signal: race.signal }).catch(() => {})
    const first = await Promise.race([ended, late])
    race.abort()
    if (first === 'late') {
      child.kill('SIGKILL')
      throw new Error('the program did not end within ten seconds of SIGTERM')
    }
  }

  await start()
  return {
    url,
    folder,
    log: () => log,
    start,
    kill: () => end('SIGKILL'),
    stop: async () => {
      await end('SIGTERM')
      await rm(folder, { recursive: true, force: true })
    }
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
