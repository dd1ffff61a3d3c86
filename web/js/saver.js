const QUIET_MS = 1000
const FIRST_RETRY_MS = 2000
const LAST_RETRY_MS = 60_000

/**
 * Decides when to save; knows nothing of pages. One request at a time, and the text that was typed while it
 * flew is saved right after it.
 *
 * world.snapshot() gives what to save, world.send(snapshot) answers { kind, … } with one of the kinds
 * saved, conflict, signed-out, offline, refused; world.keep(snapshot, flying) and world.drop(snapshot) look
 * after the copy in the browser; world.saved(answer) takes the new version over; world.show(kind, answer) tells the
 * person; world.later(fn, ms) and world.cancel(id) are the clock.
 */
export class Saver {
  #world
  #dirty = false
  #flight = null
  #timer = null
  #retryMs = FIRST_RETRY_MS
  #stopped = false
  #paused = false

  constructor(world) {
    this.#world = world
  }

  get dirty() {
    return this.#dirty
  }

  get flying() {
    return this.#flight !== null
  }

  /** Something was typed. */
  touch() {
    this.#dirty = true
    this.#world.keep(this.#world.snapshot(), this.flying)
    this.#schedule(QUIET_MS)
  }

  /** The person left a field, or the network came back: do not wait. */
  flush() {
    if (this.#dirty) this.#save()
  }

  /** The form itself is being sent. Resolves when no save is under way; none starts until resume(). */
  async pause() {
    this.#paused = true
    this.#clear()
    await this.#flight
  }

  resume() {
    this.#paused = false
    if (this.#dirty) this.#schedule(QUIET_MS)
  }

  /** The page is going away: true when a last request may still be sent. */
  leave() {
    if (!this.#dirty && !this.#flight) return false
    this.#world.keep(this.#world.snapshot(), this.flying)
    const last = this.#dirty && !this.#flight && !this.#stopped && !this.#paused
    // Browsers tell of the hiding once more after this: the last request stays the last.
    this.#paused = true
    this.#clear()
    return last
  }

  async #save() {
    this.#clear()
    if (this.#flight || this.#stopped || this.#paused) return
    this.#dirty = false
    const snapshot = this.#world.snapshot()
    this.#world.show('saving')
    this.#flight = this.#world.send(snapshot)
    const answer = await this.#flight
    this.#flight = null
    this.#settle(answer, snapshot)
  }

  #settle(answer, snapshot) {
    if (answer.kind === 'saved') {
      this.#retryMs = FIRST_RETRY_MS
      this.#world.saved(answer)
      if (this.#dirty) this.#world.keep(this.#world.snapshot(), false)
      else this.#world.drop(snapshot)
    } else {
      this.#dirty = true
      if (answer.kind === 'conflict') this.#stopped = true
    }
    this.#world.show(answer.kind, answer)
    if (answer.kind === 'offline') {
      this.#schedule(this.#retryMs)
      this.#retryMs = Math.min(this.#retryMs * 2, LAST_RETRY_MS)
    } else if (answer.kind === 'saved' && this.#dirty) {
      this.#schedule(QUIET_MS)
    }
  }

  #schedule(ms) {
    this.#clear()
    if (!this.#stopped && !this.#paused) this.#timer = this.#world.later(() => this.#save(), ms)
  }

  #clear() {
    if (this.#timer !== null) this.#world.cancel(this.#timer)
    this.#timer = null
  }
}
