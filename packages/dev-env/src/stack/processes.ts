/** Starts programs of other workspaces, which the stack here needs. */
export { runToEnd, startProcess, waitForLine, type StartedProcess } from './child-process.ts'
export { takeFreePorts } from './free-ports.ts'
