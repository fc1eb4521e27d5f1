import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'
import { listTopologies } from '../src/checks/list-topologies.ts'

/** The installations that are held to every promise, with their values. */
export const topologies = await Promise.all(
  (await listTopologies()).map(async ([name, files]): Promise<[string, unknown]> => {
    const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')))
    return [name, texts.length === 0 ? {} : parse(texts[0]!)]
  }),
)

export const allOptions = topologies.find(([name]) => name === 'options/aws.yaml')![1]
