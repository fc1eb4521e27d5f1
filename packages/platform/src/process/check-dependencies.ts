/** What a service needs to work, by name, each with a question that rejects when the dependency does not do its work. */
export type Dependencies = Readonly<Record<string, () => Promise<unknown>>>

/** Kubernetes gives a readiness probe three seconds. */
const answerWithinMs = 2_000

/**
 * Makes the check behind `/readyz`: the names of the dependencies that do not do their work, or do not answer in time.
 * A question that is under way is not asked again, however many probes there are.
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
