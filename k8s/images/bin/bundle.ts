#!/usr/bin/env node
/**
 * Bundles the content of images, each in its own folder, with a list of its packages.
 *
 *   bundle.ts out/images gateway worker
 */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { bundle } from '../bundle.ts'
import { bundles, isBundleName } from '../bundles.ts'
import { writeSbom } from '../sbom.ts'

const [folder, ...names] = process.argv.slice(2)
if (!folder || names.length === 0 || !names.every(isBundleName)) {
  process.stderr.write(`Usage: bundle.ts FOLDER ${Object.keys(bundles).join('|')}…\n`)
  process.exitCode = 1
} else {
  for (const name of names) {
    const image = join(folder, name)
    await rm(image, { recursive: true, force: true })
    const packageFolders = await bundle(name, image)
    const componentCount = await writeSbom(name, packageFolders, image)
    process.stdout.write(`${image}: ${componentCount} packages\n`)
  }
}
