import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chown, mkdir, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

export const checkoutFolder = resolve(import.meta.dirname, '../../../..')

/** An unprivileged account that every Unix has; PostgreSQL refuses to run as root. */
export interface Account {
  readonly uid: number
  readonly gid: number
}

/** The account that runs PostgreSQL, or null for the current one. */
export async function unprivilegedAccount(): Promise<Account | null> {
  if (process.getuid?.() !== 0) return null
  const ask = async (flag: string) => Number((await promisify(execFile)('id', [flag, 'nobody'])).stdout)
  return { uid: await ask('-u'), gid: await ask('-g') }
}

/** A folder that lasts for one run. */
export async function createRunFolder(owner: Account | null): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'astrovoice-'))
  if (owner) await chown(folder, owner.uid, owner.gid)
  return folder
}

/**
 * A folder that stays between runs: `var/` in the checkout. For root it is outside the checkout, because other
 * accounts cannot reach a checkout under /root.
 */
export async function stateFolder(owner: Account | null): Promise<string> {
  const name = `astrovoice-${createHash('sha256').update(checkoutFolder).digest('hex').slice(0, 8)}`
  const folder = owner ? join('/var/tmp', name) : join(checkoutFolder, 'var')
  await mkdir(folder, { recursive: true })
  if (owner) await chown(folder, owner.uid, owner.gid)
  return folder
}
