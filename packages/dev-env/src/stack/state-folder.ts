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

/** The account to run PostgreSQL under, or null to run it under the current account. */
export async function unprivilegedAccount(): Promise<Account | null> {
  if (process.getuid?.() !== 0) return null
  const ask = async (flag: string) => Number((await promisify(execFile)('id', [flag, 'nobody'])).stdout)
  return { uid: await ask('-u'), gid: await ask('-g') }
}

/** A folder that lives as long as one run. */
export async function createRunFolder(owner: Account | null): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'astrovoice-'))
  if (owner) await chown(folder, owner.uid, owner.gid)
  return folder
}

/**
 * A folder that stays between runs: `var/` in the checkout, or, for root, one outside it that other accounts can
 * reach too (a checkout under /root cannot be).
 */
export async function stateFolder(owner: Account | null): Promise<string> {
  const name = `astrovoice-${createHash('sha256').update(checkoutFolder).digest('hex').slice(0, 8)}`
  const folder = owner ? join('/var/tmp', name) : join(checkoutFolder, 'var')
  await mkdir(folder, { recursive: true })
  if (owner) await chown(folder, owner.uid, owner.gid)
  return folder
}
