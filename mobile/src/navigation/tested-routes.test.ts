import { existsSync, globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from '@jest/globals'

const folder = resolve(import.meta.dirname, '../app')
/** Routes without a screen of their own: they lead elsewhere. */
const redirects = ['astrologers.tsx']
/** Routes whose screens are in the first script: what a caller sees first, signed out and signed in. */
const first = ['(caller)/(tabs)/index.tsx', '+not-found.tsx', 'sign-in.tsx']
/** Screens that others show while they load, or in place of what is not there. */
const shared = /\/(lazy|loading|not-found)-screen\.tsx$/

const routes = globSync('**/*.tsx', { cwd: folder }).filter((route) => !/_layout\.tsx$/.test(route))
const sourceOf = (route: string) => readFileSync(resolve(folder, route), 'utf8')

/** The file of the screen that a route shows. */
function screenOf(route: string): string | undefined {
  const screens = [...sourceOf(route).matchAll(/'(\.[^']+-screen\.tsx)'/g)].map(([, path = '']) => path)
  const own = screens.find((path) => !shared.test(path)) ?? screens.find((path) => path.includes('not-found'))
  return own && resolve(folder, route, '..', own)
}

test('every route shows a screen that has a test beside it', () => {
  const untested = routes.filter((route) => {
    const screen = screenOf(route)
    return !screen || !existsSync(screen.replace(/\.tsx$/, '.test.tsx'))
  })
  expect(untested).toEqual(redirects)
})

test('the script of every screen that is not among the first is loaded when it is shown', () => {
  const atOnce = routes.filter((route) => !/await import\('[^']+-screen\.tsx'\)/.test(sourceOf(route)))
  expect(atOnce.sort()).toEqual([...first, ...redirects].sort())
})
