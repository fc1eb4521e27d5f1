import { html, type Html } from './html.ts'

interface Field {
  readonly name: string
  readonly label: string
  readonly hint?: string
}

interface TextField extends Field {
  readonly value?: string | number
  readonly maxLength?: number
  /** The language of what is typed, for spell checkers and readers. */
  readonly lang?: string
  readonly isOptional?: boolean
}

const describe = ({ name, hint }: Field) => (hint ? html`aria-describedby="${name}-hint"` : '')
const hintOf = ({ name, hint }: Field) => (hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : '')

/** The attributes of a control that has its label beside it. */
const named = (field: Field) => html`id="${field.name}" name="${field.name}" ${describe(field)}`

/** The attributes of a control that takes text. */
const typed = ({ lang = 'en', isOptional = false }: TextField, maxLength: number) =>
  html`lang="${lang}" maxlength="${maxLength}" ${isOptional ? '' : html`required`}`

const labelled = (field: Field, control: Html): Html =>
  html`<div class="field"><label for="${field.name}">${field.label}</label>${hintOf(field)} ${control}</div>`

export const textField = (field: TextField & { readonly type?: string; readonly pattern?: string }): Html =>
  labelled(
    field,
    html`<input
      ${named(field)}
      ${typed(field, field.maxLength ?? 200)}
      type="${field.type ?? 'text'}"
      value="${field.value ?? ''}"
      ${field.pattern ? html`pattern="${field.pattern}"` : ''}
    />`,
  )

export const numberField = (
  field: Field & { readonly value?: number; readonly min: number; readonly max: number },
): Html =>
  labelled(
    field,
    html`<input
      ${named(field)}
      type="number"
      value="${field.value ?? ''}"
      min="${field.min}"
      max="${field.max}"
      required
    />`,
  )

export const textArea = (field: TextField & { readonly rows?: number }): Html =>
  labelled(
    field,
    html`<textarea ${named(field)} ${typed(field, field.maxLength ?? 2000)} rows="${field.rows ?? 4}">
${field.value ?? ''}</textarea>`,
  )

export const selectField = (
  field: Field & { readonly options: readonly string[]; readonly value?: string },
): Html =>
  labelled(
    field,
    html`<select ${named(field)}>
      ${field.options.map(
        (option) => html`<option ${option === field.value ? html`selected` : ''}>${option}</option>`,
      )}
    </select>`,
  )

export const checkboxes = (
  field: Field & { readonly options: readonly string[]; readonly ticked: readonly string[] },
): Html =>
  html`<fieldset ${describe(field)}>
    <legend>${field.label}</legend>
    ${hintOf(field)}
    ${field.options.map(
      (option) =>
        html`<label class="choice"
          ><input
            type="checkbox"
            name="${field.name}"
            value="${option}"
            ${field.ticked.includes(option) ? html`checked` : ''}
          />
          ${option}</label
        >`,
    )}
  </fieldset>`

export const checkbox = (field: Field & { readonly isTicked: boolean }): Html =>
  html`<p>
    <label class="choice"
      ><input type="checkbox" name="${field.name}" ${field.isTicked ? html`checked` : ''} />
      ${field.label}</label
    >
  </p>`
