import { execFileSync } from 'node:child_process'

/**
 * Milliseconds that importing a module takes in a process of its own, without Node's own start: the best of
 * `runs`.
 */
export function importMsOf(
  specifier: string,
  { runs = 9, cwd }: { runs?: number; cwd?: string } = {},
): number {
  const script =
    `const start = performance.now(); await import(${JSON.stringify(specifier)}); ` +
    'console.log(performance.now() - start)'
  const run = (): number =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8', cwd }))
  return Math.min(...Array.from({ length: runs }, run))
}
