import { setImmediate as nextTurn } from 'node:timers/promises'
import { BirthProfile } from '@astrovoice/contracts'
import { systemClock } from '@astrovoice/contracts/clock'
import { createReadingTools, type ModelTool } from '@astrovoice/core'

/** Nobody: only the computation counts. */
const profile = BirthProfile.parse({
  id: '00000000-0000-4000-8000-000000000000',
  name: 'Nobody',
  date: '1990-01-01',
  time: '12:00',
  utc: '1990-01-01T06:30:00Z',
  createdAt: '1990-01-01T00:00:00Z',
  place: {
    id: '1261481',
    name: 'New Delhi',
    region: 'Delhi',
    countryCode: 'IN',
    latitudeDeg: 28.64,
    longitudeDeg: 77.22,
    timeZone: 'Asia/Kolkata',
  },
})

interface Schema {
  readonly properties?: Readonly<Record<string, { readonly enum?: readonly unknown[] }>>
  readonly required?: readonly string[]
}

const somebody: BirthProfile = {
  ...profile,
  name: 'Somebody',
  date: '1988-01-01',
  utc: '1988-01-01T06:30:00Z',
}

/** Required arguments of a tool: the first choice of each, a name where it takes one, and a second person. */
function someArguments({ parameters }: ModelTool): Record<string, unknown> {
  const { properties = {}, required = [] } = parameters as Schema
  const chosen = required.map((name): [string, unknown] => [
    name,
    name === 'with' ? { name: somebody.name } : properties[name]?.enum?.[0],
  ])
  return { ...Object.fromEntries(chosen), ...(properties['name'] && { name: 'sun' }) }
}

/**
 * Runs every tool once and returns those that refused: texts of all languages are loaded, and code is compiled, before
 * a caller waits for it. Tool calls of callers come in between.
 */
export async function runEveryTool(): Promise<string[]> {
  const listProfiles = async () => [somebody]
  const tools = createReadingTools({ profile, language: 'en', clock: systemClock, listProfiles })
  const refused: string[] = []
  for (const tool of tools.definitions) {
    await nextTurn()
    const { output } = await tools.run(tool.name, someArguments(tool))
    if (output['error'] !== undefined) refused.push(tool.name)
  }
  return refused
}
