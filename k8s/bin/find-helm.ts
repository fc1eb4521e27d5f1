#!/usr/bin/env node
/** Prints the path of Helm 4 for this machine, as the chart's tests use it. */
import { findHelm } from '../src/helm/helm.ts'

process.stdout.write(`${await findHelm(4)}\n`)
