/** Milliseconds of one run: the best of 25 rounds, each some 20 ms long, after a warm-up. */
export function bestMillisecondsOf(work: (run: number) => unknown): number {
  let run = 0
  const spend = (budgetMs: number): number => {
    const start = performance.now()
    let count = 0
    while (performance.now() - start < budgetMs) {
      work(run++)
      count++
    }
    return (performance.now() - start) / count
  }
  spend(150)
  return Math.min(...Array.from({ length: 25 }, () => spend(20)))
}
