/** Loaded before a process's own module (`--import`): answers over IPC what the process has used so far. */

export interface Usage {
  /** User and system time since the start, in microseconds. */
  readonly cpuUs: number
  readonly rssBytes: number
  /** Heap and what is allocated outside of it for JavaScript. */
  readonly heapBytes: number
}

process.on('message', ({ collect }: { collect: boolean }) => {
  if (collect) {
    globalThis.gc?.()
    globalThis.gc?.()
  }
  const { user, system } = process.cpuUsage()
  const { rss, heapUsed, external } = process.memoryUsage()
  process.send?.({ cpuUs: user + system, rssBytes: rss, heapBytes: heapUsed + external } satisfies Usage)
})
process.channel?.unref()
