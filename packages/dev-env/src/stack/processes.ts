/** For other workspaces: starts programs as the stack here starts its own. */
export { runToEnd, startProcess, waitForLine, type StartedProcess } from './child-process.ts'
export { takeFreePorts } from './free-ports.ts'
