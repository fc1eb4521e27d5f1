import { globSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { expect, test } from '@jest/globals'

const { isLeftOut } = createRequire(import.meta.url)('./left-out.cjs') as {
  isLeftOut(importer: string, name: string, platform: string): boolean
}
const app = resolve(import.meta.dirname, '../src')
/** The modules that export what the app imports, by the name that it imports them by. */
const indexes: Readonly<Record<string, string>> = {
  'react-native': 'react-native-web/dist/index.js',
  'react-native-svg': 'react-native-svg/lib/module/index.js',
  'expo-router': 'expo-router/build/exports.js',
  '@tanstack/react-query': '@tanstack/react-query/build/modern/index.js',
}

/** Whether a library leaves out the module of this name. */
const lacks = (library: string, name: string) =>
  ['', '.js'].some((extension) =>
    isLeftOut(`/app/node_modules/${indexes[library]}`, `./a/${name}${extension}`, 'web'),
  )

test.each([
  ['react-native', 'FlatList'],
  ['expo-router', 'Sitemap'],
  ['@tanstack/react-query', 'useMutation'],
])('%s comes without %s', (library, name) => {
  expect(lacks(library, name)).toBe(true)
})

test('the app imports nothing that is left out of its bundle for the web', () => {
  const onWeb = globSync('**/*.{ts,tsx}', { cwd: app }).filter((file) => !file.includes('.native.'))
  const missing = onWeb.flatMap((file) => {
    const source = readFileSync(resolve(app, file), 'utf8')
    return [...source.matchAll(/import [^'{]*\{([^}]*)\} from '([^']+)'/g)].flatMap(
      ([, names = '', library = '']) =>
        names
          .split(',')
          .map((name) =>
            name
              .trim()
              .replace(/^type /, '')
              .replace(/ as .*/, ''),
          )
          .filter((name) => name && library in indexes && lacks(library, name))
          .map((name) => `${file}: ${name} of ${library}`),
    )
  })
  expect(missing).toEqual([])
})

test('phones keep what only the web leaves out', () => {
  expect(isLeftOut('/app/node_modules/expo-router/build/exports.js', './views/Unmatched', 'ios')).toBe(false)
})
