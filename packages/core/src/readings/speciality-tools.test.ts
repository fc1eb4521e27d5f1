import { expect, test } from '@jest/globals'
import { specialityTools } from './speciality-tools.ts'
import { readingToolCatalogue } from './tools/catalogue.ts'

const offered = new Set(readingToolCatalogue.map(({ name }) => name))

test.each(Object.entries(specialityTools))('every tool behind %s is one the model is offered', (_, tools) => {
  expect(tools.filter((name) => !offered.has(name))).toEqual([])
})
