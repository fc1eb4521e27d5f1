import { watch, type FSWatcher } from 'node:fs'
import { dirname, join } from 'node:path'

/** One save by an editor, or one checkout by git, changes files in a burst. */
const settleMs = 100

/**
 * Watches source files for changes, by their folders. An editor that replaces a file by another of the same
 * name ends a watch on the file itself.
 */
export class SourceWatch implements Disposable {
  readonly #files = new Set<string>()
  readonly #folders = new Map<string, FSWatcher>()
  readonly #onChange: (path: string, isWatched: boolean) => void
  #burst = new Set<string>()
  #settling: NodeJS.Timeout | undefined

  /** @param onChange gets each changed file in a folder of a watched file, and whether that file is watched itself. */
  constructor(onChange: (path: string, isWatched: boolean) => void) {
    this.#onChange = onChange
  }

  add(path: string): void {
    this.#files.add(path)
    const folder = dirname(path)
    if (this.#folders.has(folder)) return
    const watcher = watch(folder, (_, name) => this.#notice(join(folder, name ?? '')))
    // The folder is gone, and with it its files; these were reported.
    watcher.on('error', () => this.#forget(folder))
    this.#folders.set(folder, watcher)
  }

  #notice(path: string): void {
    this.#burst.add(path)
    clearTimeout(this.#settling)
    this.#settling = setTimeout(() => {
      const burst = this.#burst
      this.#burst = new Set()
      for (const each of burst) this.#onChange(each, this.#files.has(each))
    }, settleMs)
  }

  #forget(folder: string): void {
    this.#folders.get(folder)?.close()
    this.#folders.delete(folder)
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#settling)
    for (const folder of [...this.#folders.keys()]) this.#forget(folder)
  }
}
