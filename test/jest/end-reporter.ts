/**
 * Ends a run whose tests are done and which something keeps alive, with a failure that names it. Without it a socket that
 * a test leaves open holds up the run for ever.
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

// Jest wants it so.
// eslint-disable-next-line no-restricted-syntax
export default EndReporter
