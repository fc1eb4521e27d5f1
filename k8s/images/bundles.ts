/** The content of an image: its programs and the files they need. Paths are from the checkout's root. */
export interface Bundle {
  /** Programs, each bundled to `dist/<name>.js`. */
  readonly programs: Readonly<Record<string, string>>
  /** Packages that read files of their own at run time: only these files of them are copied. */
  readonly packages?: Readonly<Record<string, readonly string[]>>
  /** Files and folders that the programs read, by their path in the image. */
  readonly files?: Readonly<Record<string, string>>
  /** Whether the image has the authorities of Amazon RDS as `rds-ca.pem`, for NODE_EXTRA_CA_CERTS. */
  readonly speaksWithPostgres?: true
}

export const bundles = {
  api: {
    programs: { main: 'services/api/src/main.ts' },
    packages: {
      'swagger-ui-dist': ['package.json', 'LICENSE', 'NOTICE', 'swagger-ui.css', 'swagger-ui-bundle.js'],
    },
    speaksWithPostgres: true,
  },
  admin: {
    programs: { main: 'services/admin/src/main.ts' },
    packages: { '@bull-board/ui': ['package.json', 'dist'] },
    speaksWithPostgres: true,
  },
  gateway: {
    programs: { main: 'services/gateway/src/main.ts' },
    speaksWithPostgres: true,
  },
  worker: {
    programs: {
      main: 'services/worker/src/main.ts',
      'replay-dead-letters': 'services/worker/bin/replay-dead-letters.ts',
      'erase-caller': 'services/worker/bin/erase-caller.ts',
    },
    speaksWithPostgres: true,
  },
  // eSpeak NG is under the GPL: no other image has it.
  'realtime-local': {
    programs: { main: 'services/realtime-local/src/main.ts' },
    packages: {
      soundswallower: ['package.json', 'soundswallower.node.js', 'soundswallower.node.wasm', 'model/en-us'],
      '@echogarden/espeak-ng-emscripten': ['package.json', 'COPYING', 'espeak-ng.js', 'espeak-ng.data'],
    },
  },
  migrate: {
    programs: { main: 'prisma/bin/migrate.ts', seed: 'prisma/bin/seed.ts' },
    packages: { '@prisma/schema-engine-wasm': ['.'] },
    files: { migrations: 'prisma/migrations' },
    speaksWithPostgres: true,
  },
  caller: {
    programs: {
      main: 'packages/dev-env/bin/hold-call.ts',
      'hold-calls': 'packages/dev-env/bin/hold-calls.ts',
    },
  },
} as const satisfies Record<string, Bundle>

export type BundleName = keyof typeof bundles

export const isBundleName = (name: string): name is BundleName => Object.hasOwn(bundles, name)
