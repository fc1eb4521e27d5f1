import { createRequire } from 'node:module'
import { transformSync } from '@babel/core'
import { expect, test } from '@jest/globals'

const plugin = (name: string) => createRequire(import.meta.url).resolve(`./${name}.cjs`)

/** What the plugins of the bundler make of a file. */
function bundle(filename: string, source: string): string {
  const plugins = [plugin('compile-messages'), plugin('trim-contracts')]
  const result = transformSync(source, {
    filename,
    plugins,
    babelrc: false,
    configFile: false,
    compact: true,
  })
  return result?.code ?? ''
}

test('messages with values are read when the app is bundled, others stay', () => {
  const source = `export const en={a:'Back',b:{c:'We sent a code to {to}.',d:'{n, plural, one {# point} other {# points}}'}}`
  expect(bundle('/app/src/locale/en.ts', source)).toBe(
    `export const en={a:'Back',b:{c:["We sent a code to ",["to"],"."],d:[["n","plural",{one:["#"," point"],other:["#"," points"]}]]}};`,
  )
  expect(bundle('/app/src/locale/part/hi.ts', `export const a={b:'{c}'}`)).toBe(`export const a={b:[["c"]]};`)
  expect(bundle('/app/src/other.ts', `export const a={b:'{c}'}`)).toBe(`export const a={b:'{c}'};`)
})

test('schemas come without their descriptions', () => {
  const source = `export const Me=z.object({id:UserId,at:Instant.nullable().describe('When.')}).meta({id:'Me'})`
  expect(bundle('/app/contracts/src/rest/me.ts', source)).toBe(
    `export const Me=z.object({id:UserId,at:Instant.nullable()});`,
  )
  expect(bundle('/app/mobile/src/a.ts', `a.describe('b')`)).toBe(`a.describe('b');`)
})

test('a route comes with its address and its reply', () => {
  const source = `const r=defineRoute({method:'get',path:'/v1/me',summary:'The caller.',tag:'me',auth:'user',query:z.object({}),reply:{status:200,schema:Me},errors:[]})`
  expect(bundle('/app/contracts/src/rest/me.ts', source)).toBe(
    `const r=defineRoute({method:'get',path:'/v1/me',auth:'user',reply:{status:200,schema:Me}});`,
  )
})

test('an error comes with its code, an event with its payload', () => {
  expect(
    bundle('/app/contracts/src/errors/a.ts', `export const e={a_code:{httpStatus:400,title:'A.'}}`),
  ).toBe(`export const e={a_code:0};`)
  expect(bundle('/app/contracts/src/events/a.ts', `export const e={'call:a':{summary:'A.',payload:P}}`)).toBe(
    `export const e={'call:a':{payload:P}};`,
  )
})
