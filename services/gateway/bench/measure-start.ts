import { median } from './load.ts'
import type { Stage } from './stage.ts'

/** From the start of the process to its first reply on /readyz, which asks Postgres and Redis. */
export async function measureStart(stage: Stage, runs: number) {
  const startsMs: number[] = []
  for (let run = 0; run < runs; run++) {
    const gateway = await stage.startGateway()
    startsMs.push(gateway.startMs)
    await gateway.stop()
  }
  return {
    figures: { startMs: Math.round(median(startsMs)) },
    how: { startMs: `from spawning the process to /readyz answering 200; median of ${runs}` },
  }
}
