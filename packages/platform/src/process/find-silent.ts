/** What a service needs to work, by name, each with a question that fails when it does not answer. */
export type Dependencies = Readonly<Record<string, () => Promise<unknown>>>

/** The names of the dependencies that do not answer. */
export async function findSilent(dependencies: Dependencies): Promise<string[]> {
  const names = Object.keys(dependencies)
  const answers = await Promise.allSettled(Object.values(dependencies).map((ask) => ask()))
  return names.filter((_, i) => answers[i]?.status === 'rejected')
}
