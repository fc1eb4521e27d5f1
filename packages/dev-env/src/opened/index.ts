import { afterAll } from '@jest/globals'

/** What a test file has open. */
export interface Opened {
  /** Keeps what is being opened; it is disposed of after the file's tests, also when opening takes longer than they. */
  use<T extends AsyncDisposable>(opening: T | Promise<T>): Promise<T>
  defer(close: () => unknown): void
}

/**
 * To be called at the top of a test file: what its `beforeAll` opens is disposed of after its tests, last opened first.
 * A `beforeAll` that fails or runs out of time leaves nothing open either, so that the run ends.
 */
export function openForFile(): Opened {
  const stack = new AsyncDisposableStack()
  afterAll(() => stack.disposeAsync())
  return {
    async use(opening) {
      const opened = await opening
      if (!stack.disposed) return stack.use(opened)
      await opened[Symbol.asyncDispose]()
      throw new Error('This was opened after the tests of its file had ended, and is closed again.')
    },
    defer: (close) => stack.defer(async () => void (await close())),
  }
}
