import { expect, test } from '@jest/globals'
import { libraryShares } from './library-shares.ts'

test('each library has the bytes from its segments up to the next ones', () => {
  // By hand: "ab" is the bundler's, "cdé" the library's, "fg" the app's, and the second line a scoped package's.
  const script = 'abcdéfg\nhi'
  const map = {
    version: 3 as const,
    names: [],
    sources: [
      '/app/node_modules/a/node_modules/zod/v4/core.js',
      '/app/mobile/src/b.ts',
      'node_modules/@lingui/core/c.js',
    ],
    // Segments by column, source, line and column in the source.
    mappings: [
      [
        [2, 0, 0, 0],
        [5, 1, 0, 0],
      ],
      [[0, 2, 0, 0]],
    ] as [number, number, number, number][][],
  }
  expect(libraryShares(script, map)).toEqual([
    { library: 'zod', bytes: 4 },
    { library: '(no source)', bytes: 2 },
    { library: 'app', bytes: 2 },
    { library: '@lingui/core', bytes: 2 },
  ])
})
