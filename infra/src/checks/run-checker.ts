import { execFile } from 'node:child_process'

/**
 * What a checker writes to standard output. Checkers exit with another code than 0 on findings, so only empty
 * output is a failure.
 * @throws with its standard error
 */
export const runChecker = (program: string, args: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(program, [...args], { maxBuffer: 256 * 1024 * 1024 }, (_fault, output, complaint) => {
      if (output.trim() === '') reject(new Error(`${program} said nothing: ${complaint}`))
      else resolve(output)
    })
  })

/** `data`, of `…/data.template.json`. */
export const stackOf = (templateFile: string) =>
  /([^/]+)\.template\.json$/.exec(templateFile)?.[1] ?? templateFile
