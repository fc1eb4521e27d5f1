import { afterAll } from '@jest/globals'

/** The resources of a test file. */
export interface Opened {
  /**
   * Keeps a resource that is being opened; it is disposed of after the file's tests, also when it opens later.
   */
  use<T extends AsyncDisposable>(opening: T | Promise<T>): Promise<T>
  defer(close: () => unknown): void
}

/**
 * Call it at the top of a test file. It disposes of everything that `beforeAll` opens after the tests, last
 * opened first. A `beforeAll` that fails or runs out of time leaves nothing open, so that the run ends.
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
