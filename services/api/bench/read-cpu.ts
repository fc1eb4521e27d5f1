import { readFile } from 'node:fs/promises'

/** Linux counts in hundredths of a second, on every machine of ours. */
const tickMs = 10

/** The processor time that a process has taken, its threads among it; 0 where the system does not say. */
export async function readCpuMs(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  // The name of the program, in brackets, may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [user, system] = fields.slice(11, 13).map(Number)
  return ((user ?? 0) + (system ?? 0)) * tickMs
}
