/**
 * Fails a run that something keeps alive after its tests, and names that. Without it a socket that a test leaves open
 * would keep the run from ending.
 */
class EndReporter {
  readonly #waitMs: number

  constructor(_globalConfig: unknown, { waitMs }: { waitMs: number }) {
    this.#waitMs = waitMs
  }

  onRunComplete(): void {
    setTimeout(() => {
      const open = process.getActiveResourcesInfo().join(', ')
      process.stderr.write(
        `The tests are done, and ${this.#waitMs / 1000} s later this process still has open: ${open}. ` +
          'Close in afterAll what a test file opens.\n',
      )
      process.exit(1)
    }, this.#waitMs).unref()
  }
}

// Jest loads a reporter by its default export.
// eslint-disable-next-line no-restricted-syntax
export default EndReporter
