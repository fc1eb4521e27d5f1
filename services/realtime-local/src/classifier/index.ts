export { classify, type Likely, type Opinion } from './classify.ts'
export { heads, type Head, type Kind, type Label } from './labels.ts'
export { viewOf, type View } from './view.ts'
