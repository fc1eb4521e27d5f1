import type { OfferedFactor } from '@astrovoice/core'
import { textField } from '../pages/fields.ts'
import { html, type Html } from '../pages/html.ts'
import { documentOf, formOf } from '../pages/page.ts'

type FormToken = { readonly formToken: string }

const sixDigits = { maxLength: 6, pattern: '[0-9]{6}' }

export const askAddress = (token: FormToken): Html =>
  documentOf({
    title: 'Sign in',
    body: formOf(
      token,
      '/sign-in',
      html`${textField({ name: 'to', label: 'Phone or email', hint: 'A phone with its country, such as +919876543210.' })}
        <button>Send me a code</button>`,
    ),
  })

export const askCode = (token: FormToken, to: string): Html =>
  documentOf({
    title: 'Type the code',
    body: html`<p>If this address belongs to an operator, a code of six digits is on its way to it.</p>
      ${formOf(
        token,
        '/sign-in/code',
        html`<input type="hidden" name="to" value="${to}" />
          ${textField({ name: 'code', label: 'Six-digit code', ...sixDigits })}<button>Go on</button>`,
      )}`,
  })

export const askFactor = (token: FormToken, offered: OfferedFactor | null): Html =>
  documentOf({
    title: offered ? 'Add an authenticator' : 'Second factor',
    body: html`${offered ? describeOffer(offered) : ''}
    ${formOf(
      token,
      '/sign-in/second-factor',
      html`${textField({ name: 'code', label: 'Code of your authenticator', ...sixDigits })}<button>
          Sign in
        </button>`,
    )}`,
  })

const describeOffer = ({ secret, uri }: OfferedFactor) =>
  html`<p>
      Put this key into an authenticator, such as Aegis, Google Authenticator or 1Password. It is shown until
      a code of it is typed below for the first time.
    </p>
    <p>Key: <code id="key">${secret.replace(/.{4}(?=.)/g, '$& ')}</code></p>
    <p><a href="${uri}">Open it in an authenticator on this device</a></p>`

export const askHosted = (): Html =>
  documentOf({
    title: 'Sign in',
    body: html`<p>You are asked for your password and the code of your authenticator.</p>
      <p><a href="/sign-in/start">Sign in with your account</a></p>`,
  })

export const goOn = (): Html =>
  documentOf({ title: 'You are signed in', body: html`<p><a href="/">Go to the overview</a></p>` })
