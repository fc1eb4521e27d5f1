import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { listTopologies } from '../src/checks/list-topologies.ts'

/** The installations of every promise, with their values. */
export const topologies = await Promise.all(
  (await listTopologies()).map(async ([name, file]): Promise<[string, unknown]> => [
    name,
    parse(await readFile(file, 'utf8')),
  ]),
)

const find = (name: string) => topologies.find(([each]) => each === name)![1] as { readonly config: object }

export const allOptions = find('options/aws.yaml')
/** The required values: everything else has its default. */
export const minValues = find('options/least.yaml')
export const production = find('examples/eks-production.yaml')
