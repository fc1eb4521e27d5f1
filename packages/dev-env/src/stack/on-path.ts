import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'

/** The path of a program on PATH, or null. */
export async function onPath(command: string): Promise<string | null> {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, command)
    const isExecutable = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (isExecutable) return path
  }
  return null
}
