// The Nu Html Checker on many pages in one run, since starting it costs more than a hundred pages.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import vnu from 'vnu-jar'

export class Vnu {
  #pages = new Map()

  // Equal pages are checked once, under the first name.
  add(name, html) {
    const key = createHash('sha256').update(html).digest('hex').slice(0, 16)
    if (!this.#pages.has(key)) this.#pages.set(key, { name, html })
  }

  get size() { return this.#pages.size }

  // The errors, one string each.
  async errors() {
    if (this.size === 0) return []
    const folder = await mkdtemp(path.join(tmpdir(), 'clarinet-vnu-'))
    try {
      await Promise.all([...this.#pages].map(([key, { html }]) => writeFile(path.join(folder, `${key}.html`), html)))
      const options = ['--format', 'json', '--errors-only', '--stdout', '--exit-zero-always']
      const { messages } = JSON.parse(await run(['-jar', String(vnu), ...options, folder]))
      return messages.map(({ url, message, extract }) =>
        `${this.#pages.get(path.basename(url ?? '', '.html'))?.name ?? url}: vnu: ${message} in ${JSON.stringify(extract)}`)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }
}

function run(args) {
  return new Promise((resolve, reject) => {
    execFile('java', args, { maxBuffer: 256 << 20 }, (error, out) => error ? reject(error) : resolve(out))
  })
}
