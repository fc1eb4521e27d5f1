import { buildSync } from 'esbuild'
import { fileURLToPath } from 'node:url'

const packageRoot = new URL('../../', import.meta.url)

/** What the package offers, by the name it is imported by: `.` is `index`. */
export const entries = {
  index: 'src/index.ts',
  jaimini: 'src/jaimini/index.ts',
  kp: 'src/kp/index.ts',
  meanings: 'src/meanings/index.ts',
  'time-place': 'src/time-place/index.ts',
  places: 'src/places/index.ts',
  panchang: 'src/panchang/index.ts',
  day: 'src/day/index.ts',
  points: 'src/points/index.ts',
  remedies: 'src/remedies/index.ts',
  rules: 'src/rules/index.ts',
  tajika: 'src/tajika/index.ts',
  tarot: 'src/tarot/reading/index.ts',
  timing: 'src/timing/index.ts',
  transits: 'src/transits/index.ts',
  vargas: 'src/vargas/index.ts',
  western: 'src/western/index.ts',
} as const

/** The entries that read the disk, for Node only. */
export const nodeEntries = {
  'places-node': 'node/load-place-index.ts',
  astro: 'bin/astro.ts',
} as const

type Bundle = {
  readonly entryPoints: Readonly<Record<string, string>>
  readonly outFolder: string
  readonly platform: 'neutral' | 'node'
}

/** Writes each entry, and the chunks that they share, as plain JavaScript modules; npm dependencies stay imports. */
export function bundle({ entryPoints, outFolder, platform }: Bundle): void {
  const pathOf = (source: string): string => fileURLToPath(new URL(source, packageRoot))
  buildSync({
    entryPoints: Object.fromEntries(
      Object.entries(entryPoints).map(([name, source]) => [name, pathOf(source)]),
    ),
    outdir: outFolder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform,
    packages: 'external',
    target: 'es2023',
    logLevel: 'warning',
  })
}
