/**
 * Writes .env.example from the settings of the services; with --check it only reports whether that would change
 * it.
 */
import { readFile, writeFile } from 'node:fs/promises'
import type { z } from 'zod'
import { AdminSettings } from '@astrovoice/admin/config'
import { ApiSettings } from '@astrovoice/api/config'
import { GatewaySettings } from '@astrovoice/gateway/config'
import { RealtimeLocalSettings } from '@astrovoice/realtime-local/config'
import { WorkerSettings } from '@astrovoice/worker/config'

const file = new URL('../../../.env.example', import.meta.url)

const services: Readonly<Record<string, z.ZodObject>> = {
  api: ApiSettings,
  admin: AdminSettings,
  gateway: GatewaySettings,
  worker: WorkerSettings,
  'realtime-local': RealtimeLocalSettings,
}

/** `NAME=default` for settings with a default, `NAME=` for required ones, `# NAME=` for optional ones. */
function describeSetting([name, setting]: [string, z.ZodType]): string {
  const fallback = setting.safeParse(undefined)
  const isOptional = fallback.success && fallback.data === undefined
  const value = fallback.success && !isOptional ? writeValue(fallback.data) : ''
  const need = fallback.success ? '' : ' (required)'
  return `# ${setting.description ?? ''}${need}\n${isOptional ? '# ' : ''}${name}=${value}`
}

const writeValue = (value: unknown) => (Array.isArray(value) ? value.join(',') : String(value))

const text = [
  '# Settings of the services, an environment variable each. `make docs` writes this file; `make dev` needs none of it.',
  ...Object.entries(services).map(
    ([service, { shape }]) =>
      `\n# services/${service}\n\n${Object.entries(shape as Record<string, z.ZodType>)
        .map(describeSetting)
        .join('\n\n')}`,
  ),
  '',
].join('\n')

if (!process.argv.includes('--check')) {
  await writeFile(file, text)
} else if ((await readFile(file, 'utf8').catch(() => null)) !== text) {
  process.stderr.write('.env.example is not what the services read; run `make docs`.\n')
  process.exitCode = 1
}
