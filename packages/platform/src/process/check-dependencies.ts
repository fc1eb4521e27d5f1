/** The dependencies of a service, by name. Each has a check that rejects when the dependency does not work. */
export type Dependencies = Readonly<Record<string, () => Promise<unknown>>>

/** Kubernetes gives a readiness probe three seconds. */
const answerWithinMs = 2_000

/**
 * Makes the check behind `/readyz`: the names of dependencies that fail, or do not respond in time. Any number
 * of probes shares a check under way.
 */
export function createDependencyCheck(
  dependencies: Dependencies,
  withinMs = answerWithinMs,
): () => Promise<string[]> {
  const names = Object.keys(dependencies)
  const questions = Object.values(dependencies).map(askOnce)
  return async () => {
    const answers = await Promise.allSettled(questions.map((ask) => within(withinMs, ask())))
    return names.filter((_, i) => answers[i]?.status === 'rejected')
  }
}

function askOnce(ask: () => Promise<unknown>): () => Promise<unknown> {
  let underWay: Promise<unknown> | null = null
  return () => (underWay ??= ask().finally(() => (underWay = null)))
}

async function within(ms: number, answer: Promise<unknown>): Promise<unknown> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error(`no answer in ${ms} ms`)), ms)
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}
