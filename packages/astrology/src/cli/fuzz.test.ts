import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { answerLine } from './answer.ts'
import { commands } from './commands/index.ts'
import { withoutPlaces } from './reference-context.ts'

/** Values that a request may have for a parameter: right, wrong, and of the wrong kind. */
const anyValue = fc.oneof(
  fc.constantFrom('1996-12-07T05:04:00Z', '13.0878', '80.2785', '2026-04-16', 'Asia/Kolkata', 'D9', 'true'),
  fc.constantFrom('', 'NaN', '-0', '1e400', '2026-02-30', '1800-01-01T00:00:00Z', '2100-12-31T23:59:59Z'),
  fc.string(),
  fc.double(),
  fc.integer({ min: -400, max: 400 }),
  fc.constantFrom(null, true, [], {}),
)

/** Right values, so that a wrong one beside them is reached. */
const RIGHT: Readonly<Record<string, string | number>> = {
  utc: '1996-12-07T05:04:00Z',
  lat: 13.0878,
  lon: 80.2785,
  zone: 'Asia/Kolkata',
  date: '2026-04-16',
  at: '2026-01-01T00:00:00Z',
  from: '2026-01-01',
  to: '2026-01-20',
  year: 2026,
  seed: 'a seed',
  activity: 'gold',
  area: 'work',
  body: 'sun',
  planet: 'mercury',
}

const rightOf = (parameters: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(
    parameters.flatMap((name) => {
      const value = RIGHT[name.replace(/^(groom|bride|first|second)-/, '')]
      return value === undefined ? [] : [[name, value]]
    }),
  )

/** A command with right values and one or two of its parameters replaced; spans stay short. */
const anyRequest = fc.constantFrom(...commands.filter(({ name }) => name !== 'place')).chain((command) => {
  const names = Object.keys(command.parameters)
  const open = names.filter((key) => !/place$|^from$|^to$/.test(key))
  const replaced = fc.subarray(open, { maxLength: Math.min(2, open.length) })
  return fc
    .tuple(replaced, fc.array(anyValue, { minLength: 2, maxLength: 2 }))
    .map(([keys, values]): Record<string, unknown> => ({
      command: command.name,
      ...rightOf(names),
      ...Object.fromEntries(keys.map((key, i) => [key, values[i]])),
    }))
})

const words = /NaN|Infinity/

/** Where an answer has a number that is none, or says so in words that were not the request's own. */
function findNonNumbers(answer: object, request: object): string[] {
  const mayRepeat = words.test(JSON.stringify(request))
  const found: string[] = []
  JSON.stringify(answer, (key, value: unknown) => {
    const isNone = typeof value === 'number' && !Number.isFinite(value)
    const isSaid = typeof value === 'string' && !mayRepeat && words.test(value)
    if (isNone || isSaid) found.push(`${key}: ${String(value)}`)
    return value
  })
  return found
}

test('no request stops a batch or gives a number that is none: it is answered, or refused in words', async () => {
  await fc.assert(
    fc.asyncProperty(anyRequest, async (request) => {
      const answer = await answerLine(JSON.stringify(request), withoutPlaces)
      if ('error' in answer) {
        expect(answer).toMatchObject({ error: { code: expect.not.stringMatching('INTERNAL') } })
      } else {
        expect(findNonNumbers(answer, request)).toEqual([])
      }
    }),
    { numRuns: 300 },
  )
})

test('what is not JSON at all is refused too', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string(), async (line) => {
      expect(await answerLine(line, withoutPlaces)).toHaveProperty('error.code', 'INVALID_REQUEST')
    }),
  )
})
