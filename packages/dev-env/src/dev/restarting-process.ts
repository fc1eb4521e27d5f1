import { relative } from 'node:path'
import type { StartedProcess } from '../stack/child-process.ts'
import { describeEnd } from '../stack/first-death.ts'
import { checkoutFolder } from '../stack/state-folder.ts'
import { SourceWatch } from './source-watch.ts'

export interface RestartingOptions {
  readonly name: string
  /** Starts the process, which reports the path of every module that it imports. */
  readonly start: (onModule: (path: string) => void) => StartedProcess
  /** Resolves when the process works; rejects with an error for the developer when it does not. */
  readonly waitUntilReady: (started: StartedProcess) => Promise<void>
  readonly say: (line: string) => void
}

/**
 * A process that restarts when a file that it imported changes. A process that ends by itself is named at once,
 * with its last output. It starts again when any file beside its own changes.
 */
export class RestartingProcess implements AsyncDisposable {
  readonly #options: RestartingOptions
  readonly #sources: SourceWatch
  readonly #stopped = Promise.withResolvers<null>()
  #changed = Promise.withResolvers<string>()
  #current: StartedProcess
  #following: Promise<void> | undefined

  constructor(options: RestartingOptions) {
    this.#options = options
    this.#sources = new SourceWatch((path, isImported) => {
      if (isImported || this.#current.hasEnded()) this.#changed.resolve(path)
    })
    this.#current = this.#start()
  }

  get current(): StartedProcess {
    return this.#current
  }

  /** Restarts the process from now on. Until then the caller reports a failure to start. */
  follow(): void {
    this.#following ??= this.#restartUntilStopped()
  }

  #start(): StartedProcess {
    return this.#options.start((path) => this.#sources.add(path))
  }

  async #restartUntilStopped(): Promise<void> {
    const { name, say } = this.#options
    for (;;) {
      const path = await this.#awaitChange()
      if (path === null) return
      say(`${name} restarts: ${relative(checkoutFolder, path)} has changed.`)
      await this.#current.stop()
      this.#changed = Promise.withResolvers()
      this.#current = this.#start()
      void this.#announce(this.#current)
    }
  }

  /** The path of a changed file, or null after the stop. */
  async #awaitChange(): Promise<string | null> {
    const { name, say } = this.#options
    const current = this.#current
    const change = Promise.race([this.#stopped.promise, this.#changed.promise])
    const first = await Promise.race([change, current.gone])
    if (first !== undefined) return first
    say(`${describeEnd(name, current)}\n${name} starts again at the next edit.`)
    return change
  }

  async #announce(started: StartedProcess): Promise<void> {
    const { name, say, waitUntilReady } = this.#options
    try {
      await waitUntilReady(started)
      say(`${name} is ready again.`)
    } catch (error) {
      if (!started.hasEnded()) say(error instanceof Error ? error.message : String(error))
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#stopped.resolve(null)
    await this.#following
    this.#sources[Symbol.dispose]()
    await this.#current.stop()
  }
}
