#!/usr/bin/env node
/** Prints the objects of an installation, by the constructs alone: synth.ts [values.yaml] */
import { readFile } from 'node:fs/promises'
import { parse, stringify } from 'yaml'
import { synthesize } from '../src/synthesize.ts'

const [file] = process.argv.slice(2)
const values: unknown = file ? parse(await readFile(file, 'utf8')) : {}
process.stdout.write(
  synthesize(values)
    .map((object) => stringify(object, { aliasDuplicateObjects: false }))
    .join('---\n'),
)
