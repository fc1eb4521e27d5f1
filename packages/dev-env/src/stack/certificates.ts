import { chown } from 'node:fs/promises'
import { join } from 'node:path'
import { runToEnd } from './child-process.ts'
import { findProgram, type Program } from './find-program.ts'
import type { Account } from './state-folder.ts'

const openssl: Program = {
  title: 'OpenSSL',
  commands: ['openssl'],
  variable: 'OPENSSL_PATH',
  debianPackage: 'openssl',
  installHint: 'Install it (macOS: `brew install openssl`; Debian: `sudo apt-get install openssl`).',
}

/** Files of a certificate and its key, as PEM. */
interface Certificate {
  readonly certificate: string
  readonly key: string
}

/** A certificate authority that nothing trusts by default. */
export interface CertificateAuthority extends Certificate {
  /** Makes a certificate of a server with this name. */
  issue(hostName: string): Promise<Certificate>
}

/** The owner of the files is the account of the servers. */
export async function createCertificateAuthority(
  folder: string,
  owner: Account | null,
  say: (line: string) => void,
): Promise<CertificateAuthority> {
  const command = await findProgram(openssl, say)
  const make = async (name: string, ...args: string[]): Promise<Certificate> => {
    const made = { certificate: join(folder, `${name}.pem`), key: join(folder, `${name}.key`) }
    await runToEnd(command, [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-noenc', '-days', '1'],
      ...['-subj', `/CN=${name}`, '-keyout', made.key, '-out', made.certificate, ...args],
    ])
    if (owner) await chown(made.key, owner.uid, owner.gid)
    return made
  }
  const authority = await make('authority')
  return {
    ...authority,
    issue: (hostName) =>
      make(
        hostName,
        ...['-CA', authority.certificate, '-CAkey', authority.key],
        ...['-addext', `subjectAltName=DNS:${hostName}`, '-addext', 'basicConstraints=critical,CA:FALSE'],
      ),
  }
}
