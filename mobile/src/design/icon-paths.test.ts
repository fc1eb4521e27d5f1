import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from '@jest/globals'
import { iconPaths } from './icon-paths.ts'

interface IconSet {
  readonly icons: Readonly<Record<string, { readonly body: string }>>
}

const lucide = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('@iconify-json/lucide/icons.json'), 'utf8'),
) as IconSet

/** The shapes of an icon as paths; circles and rectangles by SVG 2, chapter “Basic shapes”. */
function pathsOf(body: string): string[] {
  return [...body.matchAll(/<(path|circle|rect) ([^>]*?)\/?>/g)].map(([, shape = '', attributes = '']) => {
    const read = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
    const size = (name: string) => Number(read(name))
    if (shape === 'path') return read('d')
    if (shape === 'circle') {
      const [r, x, y] = [size('r'), size('cx'), size('cy')]
      return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`
    }
    const [x, y, r] = [size('x'), size('y'), size('rx')]
    const [across, down] = [size('width') - 2 * r, size('height') - 2 * r]
    const corner = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`
    return (
      `M${x + r} ${y}h${across}${corner(r, r)}v${down}${corner(-r, r)}` +
      `h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}z`
    )
  })
}

test.each(Object.entries(iconPaths))('the icon %s is the one of Lucide', (name, paths) => {
  expect(paths).toEqual(pathsOf(lucide.icons[name]?.body ?? ''))
})
