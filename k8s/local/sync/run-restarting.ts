import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { watch } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

/** Files of one sync arrive one after the other. */
const settleMs = 100

/**
 * Runs a program, and restarts it when a file in the folders is written or replaced, until SIGTERM. `node
 * --watch` watches files: it misses the second replacement of a file, and sync replaces files. This program
 * watches the folders. A program that ends by itself waits for the next change.
 */
export async function runRestarting(program: string, folders: readonly string[]): Promise<void> {
  const watching = new AbortController()
  let isStopping = false
  let onChange = () => {}
  let settling: NodeJS.Timeout | undefined
  for (const folder of await listFolders(folders)) {
    watch(folder, { signal: watching.signal }, () => {
      clearTimeout(settling)
      settling = setTimeout(() => onChange(), settleMs)
    })
  }
  let onStop = (_signal: NodeJS.Signals) => {}
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => {
      isStopping = true
      onStop(signal)
    })
  }
  const isStopped = () => isStopping
  while (!isStopped()) {
    const changed = Promise.withResolvers<void>()
    const child = spawn(process.execPath, [program], { stdio: 'inherit' })
    const ended = once(child, 'exit')
    onChange = () => {
      changed.resolve()
      child.kill('SIGTERM')
    }
    onStop = (signal) => {
      changed.resolve()
      child.kill(signal)
    }
    await ended
    await changed.promise
  }
  watching.abort()
}

async function listFolders(roots: readonly string[]): Promise<string[]> {
  const inside = await Promise.all(
    roots.map((root) => readdir(root, { recursive: true, withFileTypes: true })),
  )
  const folders = inside
    .flat()
    .filter((entry) => entry.isDirectory() && !entry.parentPath.includes('node_modules'))
  return [...roots, ...folders.map(({ parentPath, name }) => join(parentPath, name))]
}
